//! Whether the quotes of a line of delimited text are real quoting.
//!
//! Files that never quote (old DUO lists) may hold a lone quote at the start of a cell. Read as
//! quoting, it would swallow the rows that follow; so every line with a quote is looked at.

/// What the quotes of a line mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quotes {
    /// All cells that begin with a quote end with one: the line is whole.
    Closed,
    /// A quoted cell goes on in the next line.
    Open,
    /// A cell begins with a quote that does not close it: the quotes are part of the text.
    Literal,
}

/// Looks at the quotes of a line, or of lines joined by newlines.
pub(super) fn quotes(line: &[u8], delimiter: u8) -> Quotes {
    let mut rest = line;
    loop {
        if let Some(quoted) = rest.strip_prefix(b"\"") {
            match after_quoted(quoted) {
                None => return Quotes::Open,
                Some([next, ..]) if *next != delimiter => return Quotes::Literal,
                Some(after) => rest = after,
            }
        }
        match rest.iter().position(|b| *b == delimiter) {
            Some(at) => rest = rest.get(at + 1..).unwrap_or_default(),
            None => return Quotes::Closed,
        }
    }
}

/// What follows the closing quote of a cell whose opening quote has been taken off.
fn after_quoted(mut text: &[u8]) -> Option<&[u8]> {
    loop {
        let at = text.iter().position(|b| *b == b'"')?;
        text = text.get(at + 1..)?;
        match text.strip_prefix(b"\"") {
            Some(doubled) => text = doubled,
            None => return Some(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, expected: Quotes) {
        assert_eq!(quotes(line.as_bytes(), b';'), expected, "{line}");
    }

    #[test]
    fn quoting_is_told_from_quotes_in_the_text() {
        check("a;b", Quotes::Closed);
        check("\"a\";\"b;c\"", Quotes::Closed);
        check("\"BS \"\"De Vlieger\"\"\";x", Quotes::Closed);
        check("\"\"\"Onbekend\"\"\";x", Quotes::Closed);
        check("\"\";\"\"", Quotes::Closed);
        check("De \"Ark\";x", Quotes::Closed);
        check("x;\"eerste regel", Quotes::Open);
        check("x;\"eerste\nregel\";y", Quotes::Closed);
        check("x;\"eerste \"\"", Quotes::Open);
        check("\"De Ark\" school;x", Quotes::Literal);
        check("\"t Hofje;x\nBS \"De Ark;y", Quotes::Literal);
    }
}
