//! Where everything stands: from what an author wrote to sheets with marks on them.
//!
//! A document is cut into pieces that are not split (a line, a row, a signature); a piece can be
//! tied to the next. Keeping headings with their text, no single lines at the foot or head of a
//! page, totals with their rows: all of that is ties. Measures are points of 1/72 inch, from the
//! top left of the page to the right and down.

mod columns;
mod flow;
mod letterhead;
mod margin;
mod pages;
mod table;
mod tree;

use std::sync::Arc;

use super::error::DocumentError;
use super::page::Document;
use super::setting::{Ink, Setting};
use super::shape::{Line, Shaper};

pub(super) use tree::{Node, Role, Tree};

/// A document with everything in its place.
pub(super) struct Laid {
    pub(super) sheets: Vec<Sheet>,
    pub(super) tree: Tree,
    pub(super) bookmarks: Vec<Bookmark>,
}

/// One side of paper.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    pub(super) marks: Vec<Mark>,
}

/// A heading, to jump to.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Bookmark {
    pub(super) title: String,
    /// 1 is the highest.
    pub(super) rank: usize,
    pub(super) sheet: usize,
    pub(super) y: f32,
}

/// Something on a sheet.
#[derive(Debug, Clone)]
pub(super) struct Mark {
    pub(super) owner: Owner,
    pub(super) drawn: Drawn,
}

/// Of what a mark is a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Owner {
    /// Of the text: a node of its tree.
    Node(Node),
    /// Of the paper: lines, and what is repeated on each page.
    Paper,
}

/// What a mark looks like.
#[derive(Debug, Clone)]
pub(super) enum Drawn {
    /// A line of text that stands on `y`.
    Text {
        x: f32,
        y: f32,
        line: Arc<Line>,
        setting: Setting,
    },
    /// A line of ink below `y`.
    Rule {
        x: f32,
        y: f32,
        width: f32,
        weight: f32,
        ink: Ink,
    },
    /// The logo, its top at `y`.
    Logo {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
    },
}

impl Mark {
    /// Lines under each other, the first one's top at `y`.
    fn lines(lines: Vec<Line>, setting: Setting, x: f32, y: f32, owner: Owner) -> Vec<Self> {
        let mut top = y;
        let mut marks = Vec::with_capacity(lines.len());
        for line in lines {
            marks.push(Self::line(line, setting, x, top, owner));
            top += setting.leading;
        }
        marks
    }

    /// One line, its top at `y`.
    fn line(line: Line, setting: Setting, x: f32, y: f32, owner: Owner) -> Self {
        let drawn = Drawn::Text {
            x,
            y: y + setting.baseline(),
            line: Arc::new(line),
            setting,
        };
        Self { owner, drawn }
    }

    /// A line of ink from the left edge of the text to the right.
    fn rule(y: f32, weight: f32, ink: Ink) -> Self {
        let drawn = Drawn::Rule {
            x: super::measure::LEFT,
            y,
            width: super::measure::WIDTH,
            weight,
            ink,
        };
        Self {
            owner: Owner::Paper,
            drawn,
        }
    }

    /// The same, lower on its sheet.
    fn lowered(mut self, by: f32) -> Self {
        match &mut self.drawn {
            Drawn::Text { y, .. } | Drawn::Rule { y, .. } | Drawn::Logo { y, .. } => *y += by,
        }
        self
    }

    /// The same as a part of the paper: read aloud once, shown again.
    fn repeated(mut self) -> Self {
        self.owner = Owner::Paper;
        self
    }
}

/// The height of so many lines.
fn height(lines: &[Line], setting: Setting) -> f32 {
    lines.iter().map(|_| setting.leading).sum()
}

/// Puts a document on sheets.
pub(super) fn lay(document: &Document, shaper: &mut Shaper) -> Result<Laid, DocumentError> {
    // What a document before this one could not draw is not this one's.
    shaper.take_undrawable();
    let mut tree = Tree::new();
    let margin = margin::Margin::measure(document, shaper)?;
    let mut first = margin.first();
    let mut marks = Vec::new();
    if let Some(head) = &document.letterhead {
        let laid = letterhead::lay(head, shaper, &mut tree)?;
        if laid.end + super::measure::LEAST_TEXT > first.bottom {
            return Err(DocumentError::LetterheadTooTall);
        }
        first.top = laid.end;
        marks = laid.marks;
    }
    let pieces = flow::pieces(&document.body, shaper, &mut tree)?;
    // Before anything is put in its place: what cannot be drawn has no measure either.
    let undrawable = shaper.take_undrawable();
    if !undrawable.is_empty() {
        return Err(DocumentError::Undrawable(undrawable));
    }
    let (mut sheets, bookmarks) = pages::fill(pieces, marks, first, margin.others())?;
    margin.draw(&mut sheets, shaper, &mut tree);
    Ok(Laid {
        sheets,
        tree,
        bookmarks,
    })
}
