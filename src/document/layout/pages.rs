//! Fills pages with pieces.

use std::sync::Arc;

use super::{Bookmark, Mark, Sheet};
use crate::document::error::DocumentError;

/// More pages than this nobody prints.
const MOST_PAGES: usize = 500;
/// Sums of heights may be this much too large.
const SLACK: f32 = 0.01;

/// What is not split: a line, a row, a signature.
#[derive(Debug)]
pub(super) struct Piece {
    /// Its marks, from its top.
    marks: Vec<Mark>,
    height: f32,
    /// Room above it; none at the top of a page.
    pub(super) gap: f32,
    /// Stays on the page of the next.
    pub(super) tied: bool,
    /// Of a row: what stands above the first of a page.
    head: Option<Arc<Head>>,
    bookmark: Option<(usize, String)>,
}

/// The head of a table, repeated where the table goes on.
#[derive(Debug)]
pub(super) struct Head {
    pub(super) marks: Vec<Mark>,
    pub(super) height: f32,
}

impl Piece {
    pub(super) fn new(marks: Vec<Mark>, height: f32) -> Self {
        Self {
            marks,
            height,
            gap: 0.0,
            tied: false,
            head: None,
            bookmark: None,
        }
    }

    pub(super) fn tied(self, tied: bool) -> Self {
        Self { tied, ..self }
    }

    pub(super) fn under(self, head: Arc<Head>) -> Self {
        let head = Some(head);
        Self { head, ..self }
    }

    pub(super) fn marked(self, rank: usize, title: String) -> Self {
        let bookmark = Some((rank, title));
        Self { bookmark, ..self }
    }

    /// Adds marks that do not make it taller.
    pub(super) fn also(&mut self, marks: Vec<Mark>) {
        self.marks.splice(0..0, marks);
    }

    fn height_at_top(&self) -> f32 {
        self.height + self.head.as_ref().map_or(0.0, |head| head.height)
    }
}

/// Where the text of a page may stand.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame {
    pub(super) top: f32,
    pub(super) bottom: f32,
}

/// Puts the pieces on as many sheets as it takes. `marks` stand on the first already.
pub(super) fn fill(
    pieces: Vec<Piece>,
    marks: Vec<Mark>,
    first: Frame,
    others: Frame,
) -> Result<(Vec<Sheet>, Vec<Bookmark>), DocumentError> {
    let mut pages = Pages {
        begun: !marks.is_empty(),
        sheets: vec![Sheet { marks }],
        bookmarks: Vec::new(),
        y: first.top,
        frame: first,
        others,
    };
    let mut group = Vec::new();
    for piece in pieces {
        let tied = piece.tied;
        group.push(piece);
        if !tied {
            pages.place(std::mem::take(&mut group))?;
        }
    }
    pages.place(group)?;
    Ok((pages.sheets, pages.bookmarks))
}

struct Pages {
    sheets: Vec<Sheet>,
    bookmarks: Vec<Bookmark>,
    /// Where the next piece goes.
    y: f32,
    /// Whether something stands on the last sheet, be it a letterhead.
    begun: bool,
    frame: Frame,
    others: Frame,
}

impl Pages {
    /// Places pieces that belong together; where they fill more than a page, as far as they fit.
    fn place(&mut self, group: Vec<Piece>) -> Result<(), DocumentError> {
        if self.begun && !self.fits(&group) {
            self.turn()?;
        }
        for piece in group {
            if self.begun && !self.fits(std::slice::from_ref(&piece)) {
                self.turn()?;
            }
            if !self.fits(std::slice::from_ref(&piece)) {
                return Err(DocumentError::TooTall);
            }
            self.put(piece);
        }
        Ok(())
    }

    fn fits(&self, group: &[Piece]) -> bool {
        let Some((first, rest)) = group.split_first() else {
            return true;
        };
        let start = if self.at_top() {
            first.height_at_top()
        } else {
            first.gap + first.height
        };
        let rest: f32 = rest.iter().map(|piece| piece.gap + piece.height).sum();
        self.y + start + rest <= self.frame.bottom + SLACK
    }

    fn at_top(&self) -> bool {
        self.y <= self.frame.top
    }

    fn turn(&mut self) -> Result<(), DocumentError> {
        if self.sheets.len() >= MOST_PAGES {
            return Err(DocumentError::TooManyPages { most: MOST_PAGES });
        }
        self.sheets.push(Sheet::default());
        self.frame = self.others;
        self.y = self.frame.top;
        self.begun = false;
        Ok(())
    }

    fn put(&mut self, piece: Piece) {
        let top = self.at_top();
        let sheet = self.sheets.len() - 1;
        let mut marks = Vec::with_capacity(piece.marks.len());
        if let Some(head) = piece.head.filter(|_| top) {
            let y = self.y;
            marks.extend(head.marks.iter().cloned().map(|mark| mark.lowered(y)));
            self.y += head.height;
        } else if !top {
            self.y += piece.gap;
        }
        if let Some((rank, title)) = piece.bookmark {
            self.bookmarks.push(Bookmark {
                title,
                rank,
                sheet,
                y: self.y,
            });
        }
        let y = self.y;
        marks.extend(piece.marks.into_iter().map(|mark| mark.lowered(y)));
        self.y += piece.height;
        self.begun = true;
        if let Some(sheet) = self.sheets.last_mut() {
            sheet.marks.append(&mut marks);
        }
    }
}
