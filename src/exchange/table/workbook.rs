//! One sheet of a workbook as rows of cells, within limits of cells and text.
//!
//! A workbook is read whole: its rows cannot be had one by one. Old binary workbooks are not read.

use std::collections::VecDeque;

use super::cells::Cells;
use super::source::Source;
use super::zipped::{BookKind, inspect};
use super::{FileKind, MAX_COLUMNS, Sheets, TableError, ods, xlsx};

/// Largest workbook file in bytes.
const MAX_PACKED: u64 = 64 * 1024 * 1024;

/// Most cells on a sheet, empty ones before a filled one counted.
const MAX_CELLS: usize = 8_000_000;

/// Most text on a sheet in bytes.
const MAX_TEXT: usize = 256 * 1024 * 1024;

/// The rows of one sheet that are left.
pub(super) struct Workbook {
    rows: VecDeque<(u64, Cells)>,
    sheets: Sheets,
}

/// What a reader found: the sheet that is wanted, and the names of all on which something stands.
pub(super) struct Book {
    pub(super) sheet: Option<Sheet>,
    pub(super) filled: Vec<String>,
}

/// A sheet being filled, cell by cell in the order of the file.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    name: String,
    rows: VecDeque<(u64, Cells)>,
    cells: usize,
    text: usize,
}

impl Workbook {
    /// Reads the sheet that is asked for, else the first that holds something.
    pub(super) fn open(mut source: Source) -> Result<Self, TableError> {
        let bytes = source
            .read_all(MAX_PACKED)?
            .ok_or(TableError::TooLarge { limit: MAX_PACKED })?;
        if FileKind::of(&bytes) == FileKind::Ole {
            return Err(old_container(&bytes));
        }
        let wanted = source.sheet();
        let book = match inspect(&bytes)? {
            (BookKind::Xlsx, _) => xlsx::read(&bytes, wanted)?,
            (BookKind::Ods, container) => ods::read(container, wanted)?,
        };
        Self::of(book, wanted)
    }

    fn of(book: Book, wanted: Option<&str>) -> Result<Self, TableError> {
        let mut others = book.filled;
        let Some(sheet) = book.sheet else {
            return Err(match wanted {
                Some(name) if !others.is_empty() => TableError::NoSheet {
                    name: name.to_owned(),
                    known: others,
                },
                _ => TableError::Empty,
            });
        };
        others.retain(|name| *name != sheet.name);
        let sheets = Sheets {
            read: sheet.name,
            others,
        };
        Ok(Self {
            rows: sheet.rows,
            sheets,
        })
    }

    /// The sheet that is read and those that are not.
    pub(super) fn sheets(&self) -> &Sheets {
        &self.sheets
    }

    /// The next row that is not blank.
    pub(super) fn next_into(&mut self, cells: &mut Cells) -> Option<u64> {
        loop {
            let (line, row) = self.rows.pop_front()?;
            if !row.is_blank() {
                *cells = row;
                return Some(line);
            }
        }
    }
}

/// An OLE container: with a password if it holds an encrypted package, else an old workbook or
/// document. Names in its directory are UTF-16.
fn old_container(bytes: &[u8]) -> TableError {
    let holds = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(wide.len()).any(|part| part == wide)
    };
    if holds("EncryptedPackage") {
        TableError::PasswordProtected
    } else if holds("WordDocument") {
        TableError::WrongKind(FileKind::Document)
    } else {
        TableError::OldWorkbook
    }
}

impl Sheet {
    /// An empty sheet.
    pub(super) fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            ..Self::default()
        }
    }

    /// Whether nothing has been put in it.
    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Line of the last row that holds something.
    pub(super) fn last_line(&self) -> Option<u64> {
        self.rows.back().map(|(line, _)| *line)
    }

    /// Puts a text at a place, counted from 0; places come in order.
    pub(super) fn put(&mut self, row: u32, column: u32, text: &str) -> Result<(), TableError> {
        if text.trim().is_empty() {
            return Ok(());
        }
        let line = u64::from(row) + 1;
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        if column >= MAX_COLUMNS {
            return Err(TableError::TooManyColumns {
                line,
                limit: MAX_COLUMNS,
            });
        }
        if self.rows.back().is_none_or(|(last, _)| *last < line) {
            self.rows.push_back((line, Cells::default()));
        }
        let Some((last, cells)) = self.rows.back_mut() else {
            return Err(TableError::Damaged);
        };
        if *last != line || cells.len() > column {
            return Err(TableError::Damaged);
        }
        self.cells += column + 1 - cells.len();
        self.text += text.len();
        cells.pad(column);
        cells.push(text);
        self.check()
    }

    /// Repeats the last row `times` more, as OpenDocument writes equal rows.
    pub(super) fn repeat_row(&mut self, times: u32) -> Result<(), TableError> {
        let Some((line, cells)) = self.rows.back().cloned() else {
            return Ok(());
        };
        for more in 1..=u64::from(times) {
            self.cells += cells.len();
            self.text += cells.size();
            self.check()?;
            self.rows.push_back((line + more, cells.clone()));
        }
        Ok(())
    }

    fn check(&self) -> Result<(), TableError> {
        if self.cells > MAX_CELLS {
            return Err(TableError::TooManyCells { limit: MAX_CELLS });
        }
        if self.text > MAX_TEXT {
            return Err(TableError::TooLarge {
                limit: MAX_TEXT as u64,
            });
        }
        Ok(())
    }
}

/// Whether a sheet is the one asked for; capitals tell no two sheets of a workbook apart.
pub(super) fn is_wanted(name: &str, wanted: Option<&str>) -> bool {
    wanted.is_none_or(|wanted| wanted.trim().to_lowercase() == name.trim().to_lowercase())
}

/// A number as it would be typed: no decimals where there are none.
pub(super) fn number(value: f64) -> String {
    format!("{value}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_fall_in_their_columns() {
        let mut sheet = Sheet::new("Blad1");
        sheet.put(0, 1, "naam").unwrap();
        sheet.put(0, 3, "klas").unwrap();
        sheet.put(4, 0, "Fietje").unwrap();
        sheet.put(4, 1, "  ").unwrap();
        let lines: Vec<u64> = sheet.rows.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [1, 5]);
        let first = &sheet.rows.front().unwrap().1;
        assert_eq!(
            [first.get(0), first.get(1), first.get(2), first.get(3)],
            ["", "naam", "", "klas"]
        );
    }

    #[test]
    fn repeated_rows_stop_at_the_limit() {
        let mut sheet = Sheet::new("Blad1");
        sheet.put(0, 9_999, "x").unwrap();
        let error = sheet.repeat_row(u32::MAX).unwrap_err();
        assert!(matches!(error, TableError::TooManyCells { .. }));
    }

    #[test]
    fn numbers_are_written_as_typed() {
        assert_eq!(number(999_990_019.0), "999990019");
        assert_eq!(number(1.5), "1.5");
        assert_eq!(number(-0.25), "-0.25");
    }
}
