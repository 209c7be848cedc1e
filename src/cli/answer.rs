//! What a command has to say: as text and as JSON, and how it is printed.

use std::io::{self, Write};

use serde_json::Value;

use super::failure::Failure;
use crate::i18n::Words;

/// Exit code: done.
const DONE: u8 = 0;
/// Exit code: done, but a part was refused and is listed.
const PART_REFUSED: u8 = 3;

/// The data a command ends with.
#[derive(Debug, Default)]
pub(super) struct Answer {
    text: String,
    json: Value,
    part_refused: bool,
}

impl Answer {
    /// The same facts as text for people and as JSON for programs.
    pub(super) fn new(text: String, json: Value) -> Self {
        Self {
            text,
            json,
            part_refused: false,
        }
    }

    /// Marks that a part was refused; the text lists it.
    #[must_use]
    pub(super) fn with_part_refused(mut self, refused: bool) -> Self {
        self.part_refused = refused;
        self
    }

    /// Says something before everything else; in the JSON under this key.
    #[must_use]
    pub(super) fn opening_with(mut self, text: &str, key: &str, value: Value) -> Self {
        self.text = format!("{text}\n\n{}", self.text);
        self.with(key, value)
    }

    /// Says something at the end; in the JSON under this key.
    #[must_use]
    pub(super) fn closing_with(mut self, text: &str, key: &str, value: Value) -> Self {
        self.text = format!("{}\n{text}", self.text.trim_end());
        self.with(key, value)
    }

    fn with(mut self, key: &str, value: Value) -> Self {
        if let Value::Object(object) = &mut self.json {
            object.insert(key.to_owned(), value);
        }
        self
    }

    /// Prints to standard output and gives the exit code.
    pub(super) fn print(&self, words: &Words, json: bool) -> u8 {
        let printed = if json {
            print_json(&self.json)
        } else {
            print_text(&self.text)
        };
        match printed {
            Ok(()) if self.part_refused => PART_REFUSED,
            Ok(()) => DONE,
            Err(error) => Failure::from_output(&error).print(words, false),
        }
    }
}

/// Writes a JSON value to standard output.
pub(super) fn print_json(value: &Value) -> io::Result<()> {
    print_text(&format!("{value:#}"))
}

/// Writes a text with a line end to standard output. A reader that went away (`| head`) is no error.
pub(super) fn print_text(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let written = out
        .write_all(text.trim_end().as_bytes())
        .and_then(|()| out.write_all(b"\n"))
        .and_then(|()| out.flush());
    match written {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

/// Writes a message to standard error. When even that fails, nobody is left to tell.
pub(super) fn print_message(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}
