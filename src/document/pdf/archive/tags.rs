//! The tree that is read aloud, and its way to the stretches of content on the pages.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document as File, Object, ObjectId, dictionary};

use crate::document::layout::{Node, Role, Tree};
use crate::document::pdf::metadata;

/// Adds the tree, and tells where it begins.
pub(super) fn add(
    file: &mut File,
    tree: &Tree,
    pages: &[ObjectId],
    contents: &[Vec<Node>],
) -> Object {
    let root = file.new_object_id();
    let ids: BTreeMap<Node, ObjectId> = tree
        .parts()
        .map(|(node, _, _)| (node, file.new_object_id()))
        .collect();
    let id = |node: Node| ids.get(&node).copied().unwrap_or(root);
    let mut kids: BTreeMap<Node, Vec<Object>> = BTreeMap::new();
    for (node, _, parent) in tree.parts() {
        if let Some(parent) = parent {
            kids.entry(parent).or_default().push(id(node).into());
        }
    }
    let mut numbers = Vec::new();
    for (at, (page, stretches)) in (0_i64..).zip(pages.iter().zip(contents)) {
        for (number, node) in (0_i64..).zip(stretches) {
            let place = dictionary! { "Type" => "MCR", "Pg" => *page, "MCID" => number };
            kids.entry(*node).or_default().push(place.into());
        }
        let owners = stretches.iter().map(|node| id(*node).into());
        let owners = file.add_object(owners.collect::<Vec<Object>>());
        numbers.extend([Object::from(at), owners.into()]);
    }
    for (node, role, parent) in tree.parts() {
        let mut part = described(role);
        part.set("Type", "StructElem");
        part.set("P", parent.map_or(root, id));
        part.set("K", kids.remove(&node).unwrap_or_default());
        file.set_object(id(node), part);
    }
    let parents = file.add_object(dictionary! { "Nums" => numbers });
    file.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => id(Tree::ROOT),
            "ParentTree" => parents,
            "ParentTreeNextKey" => i64::try_from(pages.len()).unwrap_or(i64::MAX),
        },
    );
    root.into()
}

/// What a part is, in the words of the format.
fn described(role: &Role) -> Dictionary {
    let of = |name: &str| dictionary! { "S" => name };
    match role {
        Role::Document => of("Document"),
        Role::Heading(rank) => of(&format!("H{}", (*rank).clamp(1, 6))),
        Role::Paragraph => of("P"),
        Role::List { numbered } => {
            let numbering = if *numbered { "Decimal" } else { "Disc" };
            dictionary! {
                "S" => "L",
                "A" => dictionary! { "O" => "List", "ListNumbering" => numbering },
            }
        }
        Role::Item => of("LI"),
        Role::Label => of("Lbl"),
        Role::ItemBody => of("LBody"),
        Role::Table => of("Table"),
        Role::Row => of("TR"),
        Role::HeadCell => dictionary! {
            "S" => "TH",
            "A" => dictionary! { "O" => "Table", "Scope" => "Column" },
        },
        Role::Cell => of("TD"),
        Role::Picture(said) => dictionary! { "S" => "Figure", "Alt" => metadata::text(said) },
    }
}
