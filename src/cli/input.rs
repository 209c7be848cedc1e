//! Text from standard input: search words and notes, so that names stay out of the shell's history.

use std::io::{self, Read};

use super::failure::Failure;
use crate::files::system_word;

/// What stands for standard input.
const STANDARD_INPUT: &str = "-";

/// Far more than a note takes.
const LIMIT: u64 = 1 << 20;

/// The text of an argument, or of standard input where the argument is `-`.
pub(super) fn text(argument: &str) -> Result<String, Failure> {
    if argument == STANDARD_INPUT {
        read(io::stdin().lock())
    } else {
        Ok(argument.to_owned())
    }
}

/// The same for an argument that may be left out.
pub(super) fn optional(argument: Option<&str>) -> Result<Option<String>, Failure> {
    argument.map(text).transpose()
}

fn read(source: impl Read) -> Result<String, Failure> {
    let mut text = String::new();
    source
        .take(LIMIT)
        .read_to_string(&mut text)
        .map_err(|error| {
            Failure::with(
                "input-unreadable",
                vec![("kind", system_word(error.kind()).to_owned())],
            )
        })?;
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        return Err(Failure::new("input-empty"));
    }
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], expected: Result<&str, &'static str>) {
        let expected = expected.map(str::to_owned);
        assert_eq!(read(bytes).map_err(|failure| failure.code()), expected);
    }

    #[test]
    fn what_stands_on_standard_input() {
        check(b"Voorbeeld\n", Ok("Voorbeeld"));
        check("\u{feff}  twee\nregels \r\n".as_bytes(), Ok("twee\nregels"));
        check(b" \n", Err("input-empty"));
        check(b"caf\xe9", Err("input-unreadable"));
    }
}
