//! Reads a list that someone sends us, whatever program made it: delimited text or a workbook.
//!
//! Encoding, delimiter and header row are recognised. Delimited text is streamed, a workbook is
//! read within limits. Knows nothing of what the columns mean; writes nothing; a caller cancels by
//! not asking for the next row.

mod cells;
mod delimited;
mod delimiter;
mod encoding;
mod error;
mod header;
mod kind;
mod lines;
mod ods;
mod quotes;
mod source;
mod workbook;
mod xlsx;
mod zipped;

use std::collections::VecDeque;

pub(in crate::exchange) use cells::Cells;
use delimited::Delimited;
pub use encoding::Encoding;
pub use error::TableError;
pub use header::Header;
pub use kind::FileKind;
pub use source::{Progress, Source};
use workbook::Workbook;

/// Most columns a row may have (a workbook's own limit).
pub const MAX_COLUMNS: usize = 16_384;

/// Rows at the top among which the header is looked for.
const HEADER_WITHIN: usize = 12;

/// How the rows are stored in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableFormat {
    /// Delimited text.
    Delimited {
        /// How the bytes are read.
        encoding: Encoding,
        /// The sign between the cells.
        delimiter: char,
    },
    /// One sheet of a workbook.
    Sheet(Sheets),
}

/// The sheets of a workbook on which something stands: one is read, the others are not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheets {
    /// Name of the sheet that is read: the one asked for, else the first visible one.
    pub read: String,
    /// Names of the others.
    pub others: Vec<String>,
}

/// A list with a header, read row by row.
pub struct Table {
    rows: Rows,
    header: Header,
    header_line: u64,
    /// Rows that were read ahead; always one, to see how long the next is.
    early: VecDeque<(u64, Cells)>,
    cells: Cells,
    /// Columns up to the last that has a name.
    named: usize,
    progress: Progress,
}

enum Rows {
    Delimited(Box<Delimited>),
    Workbook(Workbook),
}

/// One row: its cells by column, and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Row<'t> {
    line: u64,
    cells: &'t Cells,
    width: usize,
    missing: usize,
}

impl Table {
    /// Recognises the file and reads up to its first row.
    pub fn open(mut source: Source) -> Result<Self, TableError> {
        let progress = source.progress();
        let head = source.peek()?;
        if head.is_empty() {
            return Err(TableError::Empty);
        }
        let rows = match FileKind::of(head) {
            FileKind::Text if source.sheet().is_some() => return Err(TableError::NoWorkbook),
            FileKind::Text => Rows::Delimited(Box::new(Delimited::open(source)?)),
            FileKind::Zip | FileKind::Ole => Rows::Workbook(Workbook::open(source)?),
            other => return Err(TableError::WrongKind(other)),
        };
        Self::with_header(rows, progress)
    }

    fn with_header(mut rows: Rows, progress: Progress) -> Result<Self, TableError> {
        let mut early = VecDeque::new();
        let (mut cells, mut width) = (Cells::default(), 0);
        while early.len() < HEADER_WITHIN
            && let Some(line) = rows.next_into(&mut cells)?
        {
            // Until the header is known, the widest row so far stands for it.
            width = width.max(cells.len());
            if width > 1 {
                rows.set_width(width);
            }
            early.push_back((line, std::mem::take(&mut cells)));
        }
        early.drain(..header_place(&early));
        let (header_line, names) = early.pop_front().ok_or(TableError::Empty)?;
        if early.is_empty() {
            return Err(TableError::HeaderOnly);
        }
        let header = Header::new(&names);
        rows.set_width(header.names().len());
        let named = header.names().iter().rposition(|name| !name.is_empty());
        Ok(Self {
            rows,
            header,
            header_line,
            early,
            cells: names,
            named: named.map_or(0, |last| last + 1),
            progress,
        })
    }

    /// The names of the columns.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// Line of the header; what stands above it (a title) is no row.
    pub fn header_line(&self) -> u64 {
        self.header_line
    }

    /// How the rows are stored, as far as it is known by now.
    pub fn format(&self) -> TableFormat {
        match &self.rows {
            Rows::Delimited(text) => TableFormat::Delimited {
                encoding: text.encoding(),
                delimiter: char::from(text.delimiter()),
            },
            Rows::Workbook(book) => TableFormat::Sheet(book.sheets().clone()),
        }
    }

    /// Which sheet is read and which are not, where the list is a workbook.
    pub fn sheets(&self) -> Option<Sheets> {
        match &self.rows {
            Rows::Delimited(_) => None,
            Rows::Workbook(book) => Some(book.sheets().clone()),
        }
    }

    /// How far reading is.
    pub fn progress(&self) -> Progress {
        self.progress.clone()
    }

    /// The next row that is not blank, or nothing at the end.
    pub fn next_row(&mut self) -> Result<Option<Row<'_>>, TableError> {
        let before = self.cells.len();
        self.read_ahead(Cells::default())?;
        let Some((line, cells)) = self.early.pop_front() else {
            return Ok(None);
        };
        let spare = std::mem::replace(&mut self.cells, cells);
        self.read_ahead(spare)?;
        Ok(Some(Row {
            line,
            cells: &self.cells,
            width: self.header.names().len(),
            missing: self.missing(before),
        }))
    }

    /// Sees to it that the next row is there, if there is one.
    fn read_ahead(&mut self, mut spare: Cells) -> Result<(), TableError> {
        if self.early.is_empty()
            && let Some(line) = self.rows.next_into(&mut spare)?
        {
            self.early.push_back((line, spare));
        }
        Ok(())
    }

    /// Columns that the present row has not, because it breaks off. Spreadsheets leave off the empty
    /// cells at the end of several rows alike, so a row as short as its neighbour is whole.
    fn missing(&self, before: usize) -> usize {
        let length = self.cells.len();
        let after = self.early.front().map(|(_, next)| next.len());
        match &self.rows {
            Rows::Delimited(_) if length != before && Some(length) != after => {
                self.named.saturating_sub(length)
            }
            Rows::Delimited(_) | Rows::Workbook(_) => 0,
        }
    }
}

impl Rows {
    fn next_into(&mut self, cells: &mut Cells) -> Result<Option<u64>, TableError> {
        match self {
            Self::Delimited(text) => text.next_into(cells),
            Self::Workbook(book) => Ok(book.next_into(cells)),
        }
    }

    fn set_width(&mut self, width: usize) {
        if let Self::Delimited(text) = self {
            text.set_width(width);
        }
    }
}

/// The header is the first row that is at least half as full as the fullest near the top: a title
/// above it fills a cell or two.
fn header_place(rows: &VecDeque<(u64, Cells)>) -> usize {
    let filled = |cells: &Cells| cells.filled_from(0);
    let fullest = rows
        .iter()
        .map(|(_, cells)| filled(cells))
        .max()
        .unwrap_or(0);
    rows.iter()
        .position(|(_, cells)| filled(cells) * 2 >= fullest)
        .unwrap_or(0)
}

impl<'t> Row<'t> {
    /// Line in the file (in a workbook: row of the sheet) where the row begins.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// The cell of a column, without the spaces around it; empty where the row is shorter.
    pub fn get(&self, column: usize) -> &'t str {
        self.cells.get(column)
    }

    /// The cell of a column that the list may not have.
    pub fn get_in(&self, column: Option<usize>) -> &'t str {
        column.map_or("", |column| self.cells.get(column))
    }

    /// Cells that hold something beyond the last column of the header: the row has shifted.
    pub fn surplus(&self) -> usize {
        self.cells.filled_from(self.width)
    }

    /// Columns of the header that a row of delimited text has not: it breaks off.
    pub fn missing(&self) -> usize {
        self.missing
    }

    /// Whether some sign of the row could not be read as text.
    pub fn is_damaged(&self) -> bool {
        self.cells.is_damaged()
    }
}

impl std::fmt::Debug for Table {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Table")
            .field("header", &self.header)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
