//! Cuts a stream into lines of bounded length and counts them.
//!
//! Knows nothing of cells: a line may be the middle of a quoted cell.

use std::collections::VecDeque;
use std::io::{self, BufRead, BufReader, Read};

use super::TableError;

/// Longest line in bytes. The longest in real person lists is below 3 KiB.
pub(super) const MAX_LINE: usize = 1024 * 1024;

/// Lines of a stream, each without its end sign.
pub(super) struct Lines {
    source: BufReader<Box<dyn Read + Send>>,
    end: u8,
    number: u64,
    pushed_back: VecDeque<Vec<u8>>,
}

impl Lines {
    /// Reads lines that end in `end`: a newline, or a carriage return in files of old Macs.
    pub(super) fn new(source: Box<dyn Read + Send>, end: u8) -> Self {
        let source = BufReader::with_capacity(super::source::HEAD, source);
        Self {
            source,
            end,
            number: 0,
            pushed_back: VecDeque::new(),
        }
    }

    /// Number of the line read last; the first line is 1.
    pub(super) fn number(&self) -> u64 {
        self.number
    }

    /// Reads the next line into `line`; false at the end.
    pub(super) fn next_into(&mut self, line: &mut Vec<u8>) -> Result<bool, TableError> {
        line.clear();
        if let Some(back) = self.pushed_back.pop_front() {
            *line = back;
            self.number += 1;
            return Ok(true);
        }
        if self.read(line)? == 0 {
            return Ok(false);
        }
        self.number += 1;
        self.check(line)?;
        strip_end(line, self.end);
        Ok(true)
    }

    /// Gives lines back, to be read again in the same order.
    pub(super) fn push_back(&mut self, lines: Vec<Vec<u8>>) {
        self.number = self.number.saturating_sub(lines.len() as u64);
        for line in lines.into_iter().rev() {
            self.pushed_back.push_front(line);
        }
    }

    fn read(&mut self, line: &mut Vec<u8>) -> io::Result<usize> {
        (&mut self.source)
            .take(MAX_LINE as u64 + 2)
            .read_until(self.end, line)
    }

    fn check(&self, line: &[u8]) -> Result<(), TableError> {
        if line.len() > MAX_LINE {
            return Err(TableError::LineTooLong {
                line: self.number,
                limit: MAX_LINE,
            });
        }
        if line.contains(&0) {
            return Err(TableError::ZeroByte { line: self.number });
        }
        Ok(())
    }
}

fn strip_end(line: &mut Vec<u8>, end: u8) {
    if line.last() == Some(&end) {
        line.pop();
    }
    if end == b'\n' && line.last() == Some(&b'\r') {
        line.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(bytes: &[u8], end: u8) -> Lines {
        Lines::new(Box::new(io::Cursor::new(bytes.to_vec())), end)
    }

    #[track_caller]
    fn check(bytes: &[u8], end: u8, expected: &[&str]) {
        let (mut lines, mut line, mut found) = (lines(bytes, end), Vec::new(), Vec::new());
        while lines.next_into(&mut line).unwrap() {
            found.push(String::from_utf8(line.clone()).unwrap());
        }
        assert_eq!(found, expected);
    }

    #[test]
    fn all_line_ends() {
        check(b"a\nb\r\n\nc", b'\n', &["a", "b", "", "c"]);
        check(b"a\rb\r", b'\r', &["a", "b"]);
        check(b"", b'\n', &[]);
    }

    #[test]
    fn a_line_given_back_keeps_its_number() {
        let (mut lines, mut line) = (lines(b"a\nb\nc\n", b'\n'), Vec::new());
        for _ in 0..3 {
            lines.next_into(&mut line).unwrap();
        }
        lines.push_back(vec![b"b".to_vec(), b"c".to_vec()]);
        assert!(lines.next_into(&mut line).unwrap());
        assert_eq!((line.as_slice(), lines.number()), (b"b".as_slice(), 2));
    }

    #[test]
    fn over_long_lines_and_zero_bytes_are_named() {
        let mut line = Vec::new();
        let long = [b"kort\n".to_vec(), vec![b'x'; MAX_LINE + 50]].concat();
        let mut read = lines(&long, b'\n');
        read.next_into(&mut line).unwrap();
        let error = read.next_into(&mut line).unwrap_err();
        assert!(matches!(
            error,
            TableError::LineTooLong {
                line: 2,
                limit: MAX_LINE
            }
        ));
        let error = lines(b"a\0b\n", b'\n').next_into(&mut line).unwrap_err();
        assert!(matches!(error, TableError::ZeroByte { line: 1 }));
    }
}
