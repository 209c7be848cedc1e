//! The text of a document in pieces that are not split.

use super::pages::Piece;
use super::table;
use super::tree::{Node, Role, Tree};
use super::{Mark, Owner, height};
use crate::document::error::DocumentError;
use crate::document::measure::{LEFT, WIDTH, mm};
use crate::document::page::{Block, Level, List, Marker, Signature, Text};
use crate::document::setting::{BODY, NAME, PART, QUESTION};
use crate::document::shape::{Line, Shaper};

/// Between two paragraphs.
const APART: f32 = 8.0;
/// Between what is announced and what follows, and between the items of a list.
const NEAR: f32 = 3.5;
/// Above and below the heading of a part, and below a title.
const ABOVE_PART: f32 = 16.0;
const BELOW_PART: f32 = 3.0;
const BELOW_TITLE: f32 = 10.0;
/// Above what closes a letter, and the room to sign in.
const ABOVE_CLOSING: f32 = 12.0;
const ROOM_TO_SIGN: f32 = mm(13.0);
/// So many lines of the text stay with the signature.
const LINES_SIGNED: usize = 2;
/// Between the sign of an item and its text.
const BEHIND_MARKER: f32 = 6.0;

/// All pieces of a text.
pub(super) fn pieces(
    body: &[Block],
    shaper: &mut Shaper,
    tree: &mut Tree,
) -> Result<Vec<Piece>, DocumentError> {
    let mut flow = Flow {
        levels: levels(body),
        pieces: Vec::new(),
        shaper,
        tree,
    };
    let mut before = None;
    for block in body {
        let start = flow.pieces.len();
        flow.block(block)?;
        if let Some(first) = flow.pieces.get_mut(start) {
            first.gap = gap(before, block);
        }
        before = Some(block);
    }
    Ok(flow.pieces)
}

/// The levels that a text uses, the highest first: a letter has only questions, and those are
/// then its highest headings.
fn levels(body: &[Block]) -> Vec<Level> {
    let mut levels: Vec<Level> = body
        .iter()
        .filter_map(|block| match block {
            Block::Heading(level, _) => Some(*level),
            _ => None,
        })
        .collect();
    levels.sort_unstable();
    levels.dedup();
    levels
}

fn gap(before: Option<&Block>, block: &Block) -> f32 {
    match (before, block) {
        (None, _) | (Some(Block::Heading(Level::Question, _)), _) => 0.0,
        (Some(Block::Heading(Level::Part, _)), _) => BELOW_PART,
        (Some(Block::Heading(Level::Title, _)), _) => BELOW_TITLE,
        (Some(Block::Lead(_)), _) => NEAR,
        (Some(_), Block::Heading(Level::Title | Level::Part, _)) => ABOVE_PART,
        (Some(_), Block::Signature(_)) => ABOVE_CLOSING,
        (Some(_), _) => APART,
    }
}

struct Flow<'f> {
    levels: Vec<Level>,
    pieces: Vec<Piece>,
    shaper: &'f mut Shaper,
    tree: &'f mut Tree,
}

impl Flow<'_> {
    fn block(&mut self, block: &Block) -> Result<(), DocumentError> {
        match block {
            Block::Heading(level, text) => self.heading(*level, text),
            Block::Paragraph(text) => self.paragraph(text, false),
            Block::Lead(text) => self.paragraph(text, true),
            Block::List(list) => self.list(list),
            Block::Table(table) => {
                let pieces = table::pieces(table, self.shaper, self.tree)?;
                self.pieces.extend(pieces);
            }
            Block::Signature(signature) => self.signature(signature),
        }
        Ok(())
    }

    fn heading(&mut self, level: Level, text: &Text) {
        let setting = match level {
            Level::Title => NAME,
            Level::Part => PART,
            Level::Question => QUESTION,
        };
        let rank = self.levels.iter().take_while(|used| **used < level).count() + 1;
        let owner = Owner::Node(self.tree.top(Role::Heading(rank)));
        let lines = self.shaper.lines(text, setting, WIDTH);
        let tall = height(&lines, setting);
        let marks = Mark::lines(lines, setting, LEFT, 0.0, owner);
        let piece = Piece::new(marks, tall).tied(true);
        self.pieces.push(piece.marked(rank, text.words()));
    }

    fn paragraph(&mut self, text: &Text, tied: bool) {
        let node = self.tree.top(Role::Paragraph);
        let lines = self.shaper.lines(text, BODY, WIDTH);
        self.lines(lines, LEFT, node, tied);
    }

    /// A piece for each line; the first two stay together, and the last two. `tied` says whether
    /// the last stays with what follows.
    fn lines(&mut self, lines: Vec<Line>, x: f32, node: Node, tied: bool) {
        let count = lines.len();
        for (at, line) in lines.into_iter().enumerate() {
            let last = at + 1 == count;
            let marks = vec![Mark::line(line, BODY, x, 0.0, Owner::Node(node))];
            let together = at == 0 || at + 2 == count;
            let piece = Piece::new(marks, BODY.leading);
            self.pieces
                .push(piece.tied(if last { tied } else { together }));
        }
    }

    fn list(&mut self, list: &List) {
        let numbered = list.marker == Marker::Number;
        let mut markers = Vec::new();
        let mut widest: f32 = 0.0;
        for number in 1..=list.items.len() {
            let sign = match list.marker {
                Marker::Dot => "•".to_owned(),
                Marker::Number => format!("{number}."),
            };
            let lines = self.shaper.lines(&sign.into(), BODY, WIDTH);
            widest = lines.iter().map(|line| line.width).fold(widest, f32::max);
            markers.push(lines);
        }
        let indent = widest + BEHIND_MARKER;
        let node = self.tree.top(Role::List { numbered });
        for (at, (item, marker)) in list.items.iter().zip(markers).enumerate() {
            let start = self.pieces.len();
            self.item(item, marker, indent, node);
            if let Some(first) = self.pieces.get_mut(start)
                && at > 0
            {
                first.gap = NEAR;
            }
        }
    }

    fn item(&mut self, item: &Text, marker: Vec<Line>, indent: f32, list: Node) {
        let node = self.tree.add(list, Role::Item);
        let label = Owner::Node(self.tree.add(node, Role::Label));
        let body = self.tree.add(node, Role::ItemBody);
        let lines = self.shaper.lines(item, BODY, WIDTH - indent);
        let start = self.pieces.len();
        self.lines(lines, LEFT + indent, body, false);
        if let Some(first) = self.pieces.get_mut(start) {
            first.also(Mark::lines(marker, BODY, LEFT, 0.0, label));
        }
    }

    /// In one piece, with the last two lines of the text before it, also where those are two paragraphs:
    /// a page with a signature and next to nothing above it says that something was left out.
    fn signature(&mut self, signature: &Signature) {
        for before in self.pieces.iter_mut().rev().take(LINES_SIGNED) {
            before.tied = true;
        }
        let mut marks = Vec::new();
        let mut y = 0.0;
        let closing = std::iter::once((&signature.closing, ROOM_TO_SIGN));
        let lines = signature.lines.iter().map(|line| (line, 0.0));
        for (text, room) in closing.chain(lines) {
            let owner = Owner::Node(self.tree.top(Role::Paragraph));
            let lines = self.shaper.lines(text, BODY, WIDTH);
            let tall = height(&lines, BODY);
            marks.extend(Mark::lines(lines, BODY, LEFT, y, owner));
            y += tall + room;
        }
        self.pieces.push(Piece::new(marks, y));
    }
}
