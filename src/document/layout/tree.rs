//! What a document says apart from how it looks: the order in which it is read aloud, and what
//! each part of it is.

/// A place in the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::document) struct Node(usize);

/// What a part of a document is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::document) enum Role {
    Document,
    /// 1 is the highest.
    Heading(usize),
    Paragraph,
    /// Whether its items are numbered.
    List {
        numbered: bool,
    },
    Item,
    Label,
    ItemBody,
    Table,
    Row,
    HeadCell,
    Cell,
    /// A picture, and what it says to who cannot see it.
    Picture(String),
}

/// The parts of a document, each below another; those of one parent in reading order.
#[derive(Debug)]
pub(in crate::document) struct Tree {
    parts: Vec<(Role, Option<Node>)>,
}

impl Tree {
    pub(super) fn new() -> Self {
        Self {
            parts: vec![(Role::Document, None)],
        }
    }

    /// The whole.
    pub(in crate::document) const ROOT: Node = Node(0);

    /// A new part, the last of its parent so far.
    pub(super) fn add(&mut self, parent: Node, role: Role) -> Node {
        self.parts.push((role, Some(parent)));
        Node(self.parts.len() - 1)
    }

    /// A new part of the whole.
    pub(super) fn top(&mut self, role: Role) -> Node {
        self.add(Self::ROOT, role)
    }

    /// All parts: each with its role and its parent, parents first.
    pub(in crate::document) fn parts(&self) -> impl Iterator<Item = (Node, &Role, Option<Node>)> {
        let parts = self.parts.iter().enumerate();
        parts.map(|(at, (role, parent))| (Node(at), role, *parent))
    }
}
