//! What stands outside the text of a page: the line above it, the foot and the number of the page.

use super::pages::Frame;
use super::tree::{Role, Tree};
use super::{Mark, Owner, Sheet, height};
use crate::document::error::DocumentError;
use crate::document::measure::{FOOT, LEAST_TEXT, LEFT, RIGHT, TEXT_TOP, TOP, WIDTH, mm};
use crate::document::page::{Document, Text};
use crate::document::setting::{Ink, SMALL};
use crate::document::shape::{Line, Shaper};

/// Room for `Pagina 100 van 100` beside the foot.
const NUMBER: f32 = mm(32.0);
/// Between the text and what stands outside it.
const CLEAR: f32 = mm(4.0);
/// Between the line above the foot and its text.
const BELOW_LINE: f32 = 3.0;

/// Header and footer, the same on each page but the first.
pub(super) struct Margin {
    header: Vec<Line>,
    footer: Vec<Line>,
    /// Where the footer begins: its line.
    line: f32,
}

impl Margin {
    /// Breaks header and footer into lines.
    pub(super) fn measure(document: &Document, shaper: &mut Shaper) -> Result<Self, DocumentError> {
        let header = document.header.as_deref().unwrap_or_default();
        let header = match header.trim() {
            "" => Vec::new(),
            header => shaper.lines(&header.into(), SMALL, WIDTH),
        };
        let footer = document.footer.clone().unwrap_or_default();
        let footer = shaper.lines(&footer, SMALL, WIDTH - NUMBER);
        let line = FOOT - height(&footer, SMALL) - BELOW_LINE;
        let margin = Self {
            header,
            footer,
            line,
        };
        let frame = margin.others();
        if frame.bottom - frame.top < LEAST_TEXT {
            return Err(DocumentError::MarginTooTall);
        }
        Ok(margin)
    }

    /// Where text may stand on a first page without a letterhead.
    pub(super) fn first(&self) -> Frame {
        Frame {
            top: TEXT_TOP,
            bottom: self.line - CLEAR,
        }
    }

    /// Where text may stand on the pages after it.
    pub(super) fn others(&self) -> Frame {
        let header = TOP + height(&self.header, SMALL) + CLEAR;
        let first = self.first();
        Frame {
            top: first.top.max(header),
            ..first
        }
    }

    /// Draws them on every sheet; the foot is read aloud once, with the first.
    pub(super) fn draw(&self, sheets: &mut [Sheet], shaper: &mut Shaper, tree: &mut Tree) {
        let count = sheets.len();
        for (at, sheet) in sheets.iter_mut().enumerate() {
            let mut owner = Owner::Paper;
            if at == 0 && self.footer.iter().any(|line| !line.text.is_empty()) {
                owner = Owner::Node(tree.top(Role::Paragraph));
            }
            if at > 0 {
                let header = self.header.clone();
                let marks = Mark::lines(header, SMALL, LEFT, TOP, Owner::Paper);
                sheet.marks.extend(marks);
            }
            sheet.marks.push(Mark::rule(self.line, 0.5, Ink::Hairline));
            let y = self.line + BELOW_LINE;
            let footer = self.footer.clone();
            sheet
                .marks
                .extend(Mark::lines(footer, SMALL, LEFT, y, owner));
            let number = Text::new(format!("Pagina {} van {count}", at + 1));
            for line in shaper.lines(&number, SMALL, NUMBER) {
                let x = RIGHT - line.width;
                sheet
                    .marks
                    .push(Mark::line(line, SMALL, x, y, Owner::Paper));
            }
        }
    }
}
