//! Cuts a JSON array into its elements while reading, so that a file of any size takes the memory of
//! one person, and each person has a line number.
//!
//! Only finds where an element ends; whether it is valid JSON is for `serde_json` to say.

use std::io::{BufRead, BufReader, Read};

use crate::exchange::table::{Encoding, Source, TableError};

/// Longest element in bytes.
const MAX_ELEMENT: usize = 1024 * 1024;

/// Most bytes before the array begins.
const MAX_PREFACE: usize = 4096;

/// The name under which the API wraps the array.
const WRAPPED_IN: &[u8] = b"\"personen\":";

/// The elements of an array.
pub(super) struct Elements {
    source: BufReader<Box<dyn Read + Send>>,
    element: Vec<u8>,
    line: u64,
    wrapped: bool,
    ended: bool,
}

/// Where in an element reading stands.
#[derive(Default)]
struct Place {
    depth: u32,
    in_text: bool,
    escaped: bool,
}

impl Elements {
    /// Reads up to the beginning of the array: the file itself, or what it calls `personen`.
    pub(super) fn open(mut source: Source) -> Result<Self, TableError> {
        let encoding = Encoding::of(source.peek()?);
        let source = BufReader::new(encoding.reader(Box::new(source)));
        let mut elements = Self {
            source,
            element: Vec::new(),
            line: 1,
            wrapped: false,
            ended: false,
        };
        elements.find_array()?;
        Ok(elements)
    }

    fn find_array(&mut self) -> Result<(), TableError> {
        let mut preface = Vec::new();
        loop {
            match self.byte()?.ok_or(TableError::UnknownForm)? {
                b'[' => break,
                byte if byte.is_ascii_whitespace() => (),
                byte => preface.push(byte),
            }
            if preface.len() > MAX_PREFACE {
                return Err(TableError::UnknownForm);
            }
        }
        let preface = preface.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&preface);
        self.wrapped = preface.starts_with(b"{") && preface.ends_with(WRAPPED_IN);
        match self.wrapped || preface.is_empty() {
            true => Ok(()),
            false => Err(TableError::UnknownForm),
        }
    }

    /// The next element with the line where it begins, or nothing at the end of the array. A file
    /// that breaks off is an error.
    pub(super) fn next(&mut self) -> Result<Option<(u64, &[u8])>, TableError> {
        self.element.clear();
        let mut place = Place::default();
        let mut line = self.line;
        while !self.ended {
            let byte = self.byte()?.ok_or(TableError::Damaged)?;
            if self.element.is_empty() && (byte.is_ascii_whitespace() || byte == b',') {
                continue;
            }
            if place.is_end(byte) {
                self.end(byte)?;
                break;
            }
            if self.element.is_empty() {
                line = self.line;
            }
            place.pass(byte);
            self.element.push(byte);
            if self.element.len() > MAX_ELEMENT {
                return Err(TableError::LineTooLong {
                    line,
                    limit: MAX_ELEMENT,
                });
            }
        }
        Ok((!self.element.is_empty()).then_some((line, self.element.as_slice())))
    }

    /// Reads what stands behind the array to its end: the hash of a file is that of all of it.
    fn end(&mut self, byte: u8) -> Result<(), TableError> {
        self.ended = byte == b']';
        if !self.ended {
            return Ok(());
        }
        let mut last = None;
        while let Some(byte) = self.byte()? {
            match byte {
                _ if byte.is_ascii_whitespace() => (),
                _ if self.wrapped => last = Some(byte),
                _ => return Err(TableError::Damaged),
            }
        }
        match self.wrapped && last != Some(b'}') {
            true => Err(TableError::Damaged),
            false => Ok(()),
        }
    }

    fn byte(&mut self) -> Result<Option<u8>, TableError> {
        let byte = self.source.fill_buf()?.first().copied();
        if let Some(byte) = byte {
            self.source.consume(1);
            self.line += u64::from(byte == b'\n');
        }
        Ok(byte)
    }
}

impl Place {
    /// Whether the byte ends the element (and, if it is a bracket, the array).
    fn is_end(&self, byte: u8) -> bool {
        self.depth == 0 && !self.in_text && matches!(byte, b',' | b']')
    }

    fn pass(&mut self, byte: u8) {
        if self.in_text {
            self.in_text = self.escaped || byte != b'"';
            self.escaped = !self.escaped && byte == b'\\';
            return;
        }
        match byte {
            b'"' => self.in_text = true,
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' => self.depth = self.depth.saturating_sub(1),
            _ => (),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn elements(json: &str) -> Result<Vec<(u64, String)>, TableError> {
        let mut elements = Elements::open(Source::bytes(json))?;
        let mut found = Vec::new();
        while let Some((line, element)) = elements.next()? {
            found.push((line, String::from_utf8_lossy(element).trim().to_owned()));
        }
        Ok(found)
    }

    #[track_caller]
    fn check(json: &str, expected: &[(u64, &str)]) {
        let found = elements(json).unwrap();
        let found: Vec<(u64, &str)> = found
            .iter()
            .map(|(line, text)| (*line, text.as_str()))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn arrays_are_cut_into_elements() {
        check("[]", &[]);
        check(
            "[{\"a\":[1,2]}, {\"b\":{}}]",
            &[(1, "{\"a\":[1,2]}"), (1, "{\"b\":{}}")],
        );
        check(
            "\u{FEFF}[\n {\"a\":\"],\\\"}\"},\n\n 7\n]\n",
            &[(2, "{\"a\":\"],\\\"}\"}"), (4, "7")],
        );
        check(
            "{\"type\":\"x\", \"personen\" : [ {} ], \"meer\": 1}",
            &[(1, "{}")],
        );
    }

    #[test]
    fn other_shapes_are_not_known() {
        let code = |json: &str| elements(json).unwrap_err().code();
        assert_eq!(
            code("{\"naam\":\"x\",\"ouders\":[{}]}"),
            "file-unknown-form"
        );
        assert_eq!(code("{}"), "file-unknown-form");
    }

    #[test]
    fn a_file_that_breaks_off_is_damaged() {
        let code = |json: &str| elements(json).unwrap_err().code();
        assert_eq!(code("[{\"a\":1},{\"b\""), "file-damaged");
        assert_eq!(code("[{\"a\":1}] x"), "file-damaged");
        assert_eq!(code("{\"personen\":[{}]"), "file-damaged");
        assert_eq!(code("{\"personen\":[{}],\"meer\":"), "file-damaged");
        assert_eq!(
            code(&format!("[\"{}\"]", "x".repeat(MAX_ELEMENT + 9))),
            "file-line-too-long"
        );
    }
}
