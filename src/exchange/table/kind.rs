//! Tells from the first bytes what kind of file this is, whatever its name says.
//!
//! A PDF or a picture is named as such instead of being read as a strange list.

/// What a file turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// Delimited or other plain text.
    Text,
    /// Text that begins as JSON.
    Json,
    /// A zip container: a workbook (XLSX, ODS), a text document or an archive.
    Zip,
    /// An OLE container: an old workbook (XLS), an old document, or a workbook with a password.
    Ole,
    /// A PDF.
    Pdf,
    /// A picture (PNG, JPEG, GIF, TIFF, WebP).
    Picture,
    /// A text document (RTF, Word, ODT).
    Document,
    /// A web page or other XML; some systems give it the name of a workbook.
    Markup,
    /// A packed archive.
    Archive,
    /// A SQLite database.
    Database,
    /// Something that is no text.
    Binary,
}

impl FileKind {
    /// The word under which the sentence for the user stands.
    pub fn code(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Json => "json",
            Self::Zip => "zip",
            Self::Ole => "ole",
            Self::Pdf => "pdf",
            Self::Picture => "picture",
            Self::Document => "document",
            Self::Markup => "markup",
            Self::Archive => "archive",
            Self::Database => "database",
            Self::Binary => "binary",
        }
    }

    /// Recognises a file by its first bytes.
    pub fn of(head: &[u8]) -> Self {
        if let Some((_, kind)) = SIGNATURES.iter().find(|(sign, _)| head.starts_with(sign)) {
            return *kind;
        }
        // UTF-16 is text although half its bytes are zero.
        if let Some(wide) = super::encoding::wide(head) {
            return Self::of_text(&wide.narrowed(head));
        }
        if !looks_like_text(head) {
            return Self::Binary;
        }
        Self::of_text(head)
    }

    fn of_text(head: &[u8]) -> Self {
        let text = head
            .strip_prefix(b"\xEF\xBB\xBF")
            .unwrap_or(head)
            .trim_ascii_start();
        let start = text.get(..14).unwrap_or(text).to_ascii_lowercase();
        match start.first() {
            Some(b'[' | b'{') => Self::Json,
            _ if start.starts_with(b"<?xml")
                || start.starts_with(b"<html")
                || start.starts_with(b"<!doctype html") =>
            {
                Self::Markup
            }
            _ => Self::Text,
        }
    }
}

const SIGNATURES: [(&[u8], FileKind); 16] = [
    (b"PK\x03\x04", FileKind::Zip),
    (b"PK\x05\x06", FileKind::Zip),
    (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", FileKind::Ole),
    (b"%PDF-", FileKind::Pdf),
    (b"\x89PNG\r\n\x1A\n", FileKind::Picture),
    (b"\xFF\xD8\xFF", FileKind::Picture),
    (b"GIF8", FileKind::Picture),
    (b"II*\0", FileKind::Picture),
    (b"MM\0*", FileKind::Picture),
    (b"RIFF", FileKind::Picture),
    (b"{\\rtf", FileKind::Document),
    (b"\x1F\x8B", FileKind::Archive),
    (b"7z\xBC\xAF\x27\x1C", FileKind::Archive),
    (b"Rar!\x1A\x07", FileKind::Archive),
    (b"\x28\xB5\x2F\xFD", FileKind::Archive),
    (b"SQLite format 3\0", FileKind::Database),
];

/// A few odd control characters occur in lists (form feed, end-of-file sign); many mean no text.
/// A zero byte alone does not decide: the reader names its line.
fn looks_like_text(head: &[u8]) -> bool {
    let odd = head
        .iter()
        .filter(|b| **b < 0x20 && !matches!(b, b'\t' | b'\n' | b'\r'))
        .count();
    odd <= 2 || odd * 50 <= head.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(head: &[u8], kind: FileKind) {
        assert_eq!(FileKind::of(head), kind);
    }

    #[test]
    fn kinds_are_recognised() {
        check(b"naam;klas\r\nFietje;1a\r\n", FileKind::Text);
        check(b"", FileKind::Text);
        check(b"\xEF\xBB\xBF [ {\"a\":1} ]", FileKind::Json);
        check(b"{\"personen\": []}", FileKind::Json);
        check(b"%PDF-1.7\n%\xE2\xE3\xCF\xD3", FileKind::Pdf);
        check(b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR", FileKind::Picture);
        check(b"\xFF\xD8\xFF\xE0\0\x10JFIF", FileKind::Picture);
        check(b"PK\x03\x04\x14\0", FileKind::Zip);
        check(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0", FileKind::Ole);
        check(b"{\\rtf1\\ansi", FileKind::Document);
        check(b"<!DOCTYPE html><html>", FileKind::Markup);
        check(b"\n<?xml version=\"1.0\"?>", FileKind::Markup);
        check(b"SQLite format 3\0\x10\0", FileKind::Database);
        check(&[7, 1, 200, 3, 250, 0, 19, 2], FileKind::Binary);
    }

    #[test]
    fn utf_16_is_text() {
        check(b"\xFF\xFEn\0a\0a\0m\0", FileKind::Text);
        check(b"n\0a\0a\0m\0;\0k\0l\0a\0s\0", FileKind::Text);
        check(b"\0n\0a\0a\0m\0;\0k\0l\0a\0s", FileKind::Text);
        check(b"\xFF\xFE[\0{\0\"\0a\0\"\0:\0", FileKind::Json);
        check(b"\xFE\xFF\0 \0{\0\"\0a\0\"\0:", FileKind::Json);
        check(b"[\0 \0{\0 \0\"\0a\0\"", FileKind::Json);
    }

    #[test]
    fn one_zero_byte_in_a_list_is_left_to_the_reader() {
        let mut list = b"naam;klas\n".repeat(20);
        list[25] = 0;
        check(&list, FileKind::Text);
    }
}
