//! What an author writes: a letter or a report, without a word about where on a page it stands.

use chrono::{DateTime, Utc};

use super::logo::Logo;
use crate::domain::house_style::Colour;

/// How a stretch of text sounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
    /// As the text around it.
    Plain,
    /// Heavy.
    Strong,
    /// Slanted.
    Emphasis,
}

/// A text with its tones. A line feed in it begins a new line of the same paragraph.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text {
    runs: Vec<(Tone, String)>,
}

impl Text {
    /// A plain text.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self::default().plain(text)
    }

    /// Goes on plainly.
    #[must_use]
    pub fn plain(self, text: impl Into<String>) -> Self {
        self.and(Tone::Plain, text)
    }

    /// Goes on heavily.
    #[must_use]
    pub fn strong(self, text: impl Into<String>) -> Self {
        self.and(Tone::Strong, text)
    }

    /// Goes on slanted.
    #[must_use]
    pub fn emphasis(self, text: impl Into<String>) -> Self {
        self.and(Tone::Emphasis, text)
    }

    fn and(mut self, tone: Tone, text: impl Into<String>) -> Self {
        self.runs.push((tone, text.into()));
        self
    }

    /// Its stretches, in order.
    pub(super) fn runs(&self) -> impl Iterator<Item = (Tone, &str)> {
        self.runs.iter().map(|(tone, text)| (*tone, text.as_str()))
    }

    /// Its words without their tones, on one line.
    pub(super) fn words(&self) -> String {
        let whole: String = self.runs.iter().map(|(_, text)| text.as_str()).collect();
        whole.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

/// A letter or a report.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// What it is, shown by a viewer instead of a file name. Names nobody: it stands outside the text.
    pub title: String,
    /// Who made it: the municipality.
    pub author: String,
    /// The moment it was made. The same document of the same moment is the same file, byte for byte.
    pub made: DateTime<Utc>,
    /// What stands above the text of the first page.
    pub letterhead: Option<Letterhead>,
    /// A line above the text of every page but the first.
    pub header: Option<String>,
    /// What stands at the foot of every page, beside the number of the page.
    pub footer: Option<Text>,
    /// The text.
    pub body: Vec<Block>,
}

/// What stands above the text of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letterhead {
    /// The municipality: in large letters, or what its logo says to who cannot see it.
    pub sender: String,
    /// The colour of the sender's name; black where none is given. A logo has its own.
    pub colour: Option<Colour>,
    /// Stands in the place of the sender's name.
    pub logo: Option<Logo>,
    /// Lines at the top right: team, telephone, who deals with the case.
    pub contact: Vec<Text>,
    /// One line above the address, for the post to bring it back.
    pub return_address: String,
    /// To whom, line by line. Lines that are too long are broken; nothing leaves the block.
    pub address: Vec<String>,
    /// Date, our reference, subject.
    pub references: Vec<Reference>,
}

/// One column of the row above the text of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// What it is.
    pub label: String,
    /// What stands under it.
    pub text: String,
}

/// How high a heading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Of the whole document.
    Title,
    /// Of a part of it.
    Part,
    /// Of a paragraph or a few.
    Question,
}

/// A part of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Stays with what follows, and becomes a bookmark.
    Heading(Level, Text),
    /// A paragraph.
    Paragraph(Text),
    /// A paragraph that stays with what follows: it announces a list or a table.
    Lead(Text),
    /// A list.
    List(List),
    /// A table.
    Table(Table),
    /// Where somebody signs; stays with the end of the text before it.
    Signature(Signature),
}

/// What stands before the items of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marker {
    /// A dot.
    Dot,
    /// 1, 2, 3.
    Number,
}

/// A list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// What stands before its items.
    pub marker: Marker,
    /// Its items.
    pub items: Vec<Text>,
}

/// On which side the cells of a column stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// Words, at the left.
    Words,
    /// Figures, at the right, in digits of one width.
    Figures,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What stands above it, on every page anew.
    pub head: String,
    /// Where its cells stand.
    pub align: Align,
}

/// A row of a table; never split over two pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// A cell for each column.
    pub cells: Vec<Text>,
    /// Whether it sums the rows above it: heavy, and never alone on a page.
    pub total: bool,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// Where somebody signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// What stands above the room to sign in.
    pub closing: Text,
    /// Who signs, line by line.
    pub lines: Vec<Text>,
}
