//! Letters and reports on paper: from what an author writes to the bytes of a PDF.
//!
//! `page` is what is written, `shape` makes lines of texts, `layout` puts everything in its
//! place, `pdf` writes the file. Knows no store, no disk, no window and no clock: what it needs is given
//! to it. The same document is the same file on every machine: the faces are bundled, the moment
//! is an argument, and nothing is drawn by lot.
//!
//! Nothing is lost on the way to paper. What cannot be drawn, does not fit its place or would
//! leave a page unreadable is an error that says so; no text is cut off.

mod clean;
mod error;
mod face;
mod layout;
mod logo;
mod measure;
mod page;
mod pdf;
mod setting;
mod shape;

pub use error::DocumentError;
pub use logo::{Logo, LogoError};
pub use page::{
    Align, Block, Column, Document, Letterhead, Level, List, Marker, Reference, Row, Signature,
    Table, Text, Tone,
};

use face::{Face, Measures};
use shape::Shaper;

/// A document on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
}

/// Puts documents on paper. Making one reads the faces; it remembers the words it has shaped, so
/// one that makes a hundred letters is far quicker than a hundred that make one.
pub struct Press {
    shaper: Shaper,
    measures: Vec<Measures>,
}

impl Press {
    /// Reads the bundled faces.
    ///
    /// # Errors
    /// When one of them cannot be read: a fault of the program.
    pub fn new() -> Result<Self, DocumentError> {
        let measures = Face::ALL.into_iter().map(Face::measures);
        Ok(Self {
            shaper: Shaper::new()?,
            measures: measures.collect::<Result<_, _>>()?,
        })
    }

    /// Puts a document on paper.
    ///
    /// # Errors
    /// When something of it cannot be drawn or does not fit; nothing is left out to make it fit.
    pub fn print(&mut self, document: &Document) -> Result<Printed, DocumentError> {
        let laid = layout::lay(document, &mut self.shaper)?;
        let bytes = pdf::write(document, &laid, &self.measures)?;
        Ok(Printed {
            bytes,
            pages: laid.sheets.len(),
        })
    }
}

impl std::fmt::Debug for Press {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Press")
    }
}
