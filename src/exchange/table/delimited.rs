//! Delimited text as rows of cells, one row in memory at a time.
//!
//! Quoting is undone by `csv-core`; here stands what a foreign file needs around it: limits, the
//! encoding per line, and that a lone quote never swallows the rows after it.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder, Terminator};

use super::cells::Cells;
use super::delimiter::{delimiter, named};
use super::encoding::Encoding;
use super::lines::{Lines, MAX_LINE};
use super::quotes::{Quotes, quotes};
use super::source::Source;
use super::{MAX_COLUMNS, TableError};

/// A quoted cell may hold line breaks (a remark); beyond this many lines it is a stray quote.
const MAX_LINES_IN_ROW: usize = 50;

/// Lines are cut before the splitter has them, so nothing but their end may end a row: it is told to
/// wait for a sign that no line holds.
const NO_SIGN: Terminator = Terminator::Any(0);

/// Rows of delimited text.
pub(super) struct Delimited {
    lines: Lines,
    encoding: Encoding,
    delimiter: u8,
    quoted: Reader,
    line: Vec<u8>,
    ends: Vec<usize>,
    width: Option<usize>,
}

impl Delimited {
    /// Recognises encoding, delimiter and line end from the first bytes.
    pub(super) fn open(mut source: Source) -> Result<Self, TableError> {
        let encoding = Encoding::of(source.peek()?);
        let head = encoding.narrowed(source.peek()?).into_owned();
        let delimiter = delimiter(&head);
        let end = if head.contains(&b'\n') || !head.contains(&b'\r') {
            b'\n'
        } else {
            b'\r'
        };
        Ok(Self {
            lines: Lines::new(encoding.reader(Box::new(source)), end),
            encoding,
            delimiter,
            quoted: ReaderBuilder::new()
                .delimiter(delimiter)
                .terminator(NO_SIGN)
                .build(),
            line: Vec::new(),
            ends: vec![0; MAX_COLUMNS],
            width: None,
        })
    }

    /// The encoding as far as it is settled.
    pub(super) fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// The sign between the cells.
    pub(super) fn delimiter(&self) -> u8 {
        self.delimiter
    }

    /// Tells how many columns the header has, which helps to judge quotes over several lines.
    pub(super) fn set_width(&mut self, width: usize) {
        self.width = Some(width);
    }

    /// Reads the next row that is not blank; gives the number of its first line.
    pub(super) fn next_into(&mut self, cells: &mut Cells) -> Result<Option<u64>, TableError> {
        loop {
            let mut line = std::mem::take(&mut self.line);
            let more = self.lines.next_into(&mut line);
            self.line = line;
            if !more? {
                return Ok(None);
            }
            let number = self.lines.number();
            if number == 1 && self.skip_mark() {
                continue;
            }
            self.row(cells)?;
            if !cells.is_blank() {
                return Ok(Some(number));
            }
        }
    }

    /// Takes a byte order mark off the first line; true when the line only names the delimiter.
    fn skip_mark(&mut self) -> bool {
        if self.line.starts_with(b"\xEF\xBB\xBF") {
            self.line.drain(..3);
        }
        named(&self.line).is_some()
    }

    fn row(&mut self, cells: &mut Cells) -> Result<(), TableError> {
        if !self.line.contains(&b'"') {
            return self.cut(cells);
        }
        match quotes(&self.line, self.delimiter) {
            Quotes::Closed => self.unquote(cells),
            Quotes::Literal => self.cut(cells),
            Quotes::Open => self.row_of_lines(cells),
        }
    }

    /// A quoted cell goes on in the next lines. If that leads nowhere, the quote was part of the
    /// text: the first line is a row by itself and the others are read again.
    fn row_of_lines(&mut self, cells: &mut Cells) -> Result<(), TableError> {
        let first = self.line.clone();
        let mut taken: Vec<Vec<u8>> = Vec::new();
        while quotes(&self.line, self.delimiter) == Quotes::Open
            && taken.len() < MAX_LINES_IN_ROW
            && self.line.len() < MAX_LINE
        {
            let mut next = Vec::new();
            if !self.lines.next_into(&mut next)? {
                break;
            }
            self.line.push(b'\n');
            self.line.extend_from_slice(&next);
            taken.push(next);
        }
        if quotes(&self.line, self.delimiter) == Quotes::Closed {
            self.unquote(cells)?;
            if !self.swallowed(cells) {
                return Ok(());
            }
        }
        self.lines.push_back(taken);
        self.line = first;
        self.cut(cells)
    }

    /// Whether a row over several lines holds rows of their own inside a cell.
    fn swallowed(&self, cells: &Cells) -> bool {
        let Some(width) = self.width else {
            return false;
        };
        let delimiter = self.delimiter as char;
        cells.len() != width
            || (0..cells.len())
                .flat_map(|at| cells.get(at).split('\n').skip(1))
                .any(|inner| width > 1 && inner.matches(delimiter).count() + 1 >= width)
    }

    /// Cuts the line at every delimiter; quotes are part of the text.
    fn cut(&mut self, cells: &mut Cells) -> Result<(), TableError> {
        cells.cut(&self.encoding.decode(&self.line), self.delimiter);
        if cells.len() > MAX_COLUMNS {
            return Err(self.too_many_columns());
        }
        Ok(())
    }

    fn unquote(&mut self, cells: &mut Cells) -> Result<(), TableError> {
        let text = self.encoding.decode(&self.line);
        let mut out = cells.take_buffer();
        out.resize(text.len() + 1, 0);
        let row = split(&mut self.quoted, text.as_bytes(), &mut out, &mut self.ends);
        let (written, columns) = row.ok_or_else(|| self.too_many_columns())?;
        out.truncate(written);
        let text = String::from_utf8(out).map_err(|_| TableError::Damaged)?;
        cells.set(text, self.ends.get(..columns).unwrap_or_default());
        Ok(())
    }

    fn too_many_columns(&self) -> TableError {
        TableError::TooManyColumns {
            line: self.lines.number(),
            limit: MAX_COLUMNS,
        }
    }
}

/// Splits one whole row; nothing when it has more cells than `ends` has room for.
fn split(
    reader: &mut Reader,
    line: &[u8],
    out: &mut [u8],
    ends: &mut [usize],
) -> Option<(usize, usize)> {
    reader.reset();
    let (mut taken, mut written, mut cells) = (0, 0, 0);
    loop {
        let (result, n_in, n_out, n_ends) = reader.read_record(
            line.get(taken..).unwrap_or_default(),
            out.get_mut(written..).unwrap_or_default(),
            ends.get_mut(cells..).unwrap_or_default(),
        );
        taken += n_in;
        written += n_out;
        cells += n_ends;
        match result {
            ReadRecordResult::InputEmpty => (),
            ReadRecordResult::Record | ReadRecordResult::End => return Some((written, cells)),
            ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => return None,
        }
    }
}
