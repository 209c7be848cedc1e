//! Bytes to text: UTF-8 with or without byte order mark, UTF-16 in both orders, Windows-1252.
//!
//! Nothing is dropped: what cannot be text becomes U+FFFD, and the row says that it is damaged.

use std::borrow::Cow;
use std::io::{self, Read};

use encoding_rs::{Decoder, Encoding as Charset, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How the bytes of a text file are to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Only signs of ASCII seen so far; the first other sign decides.
    Ascii,
    /// UTF-8.
    Utf8,
    /// UTF-16, low byte first.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// Windows-1252, the "ANSI" of Dutch school systems.
    Windows1252,
}

impl Encoding {
    /// Recognises the encoding from the first bytes, which may end in the middle of a sign.
    pub fn of(head: &[u8]) -> Self {
        if head.starts_with(b"\xEF\xBB\xBF") {
            return Self::Utf8;
        }
        wide(head).unwrap_or_else(|| Self::narrow(head))
    }

    /// Counts the signs beyond ASCII that are UTF-8 against the bytes that cannot be: one damaged
    /// sign does not turn a whole UTF-8 file into Windows-1252.
    fn narrow(bytes: &[u8]) -> Self {
        let (mut good, mut bad, mut last_bad) = (0usize, 0usize, false);
        for chunk in bytes.utf8_chunks() {
            good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
            last_bad = !chunk.invalid().is_empty();
            bad += usize::from(last_bad);
        }
        if last_bad && bytes.len() >= super::source::HEAD {
            bad -= 1;
        }
        match (good, bad) {
            (0, 0) => Self::Ascii,
            _ if good > bad => Self::Utf8,
            _ => Self::Windows1252,
        }
    }

    /// The text of one line. While the encoding is still open, the first line with a sign beyond
    /// ASCII settles it.
    pub(super) fn decode<'b>(&mut self, bytes: &'b [u8]) -> Cow<'b, str> {
        if *self == Self::Ascii {
            if let Ok(text) = std::str::from_utf8(bytes)
                && bytes.is_ascii()
            {
                return Cow::Borrowed(text);
            }
            *self = Self::narrow(bytes);
        }
        match self {
            Self::Windows1252 => WINDOWS_1252.decode_without_bom_handling(bytes).0,
            // Checking first is much faster than decoding with marks, and nearly always enough.
            Self::Ascii | Self::Utf8 | Self::Utf16Le | Self::Utf16Be => std::str::from_utf8(bytes)
                .map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed),
        }
    }

    fn charset(self) -> Option<&'static Charset> {
        match self {
            Self::Utf16Le => Some(UTF_16LE),
            Self::Utf16Be => Some(UTF_16BE),
            Self::Ascii | Self::Utf8 | Self::Windows1252 => None,
        }
    }

    /// The beginning of a file as bytes in which ASCII is ASCII.
    pub(super) fn narrowed(self, head: &[u8]) -> Cow<'_, [u8]> {
        match self.charset() {
            Some(charset) => charset
                .decode_with_bom_removal(head)
                .0
                .into_owned()
                .into_bytes()
                .into(),
            None => head.into(),
        }
    }

    /// Turns UTF-16 into UTF-8 while reading, since lines cannot be cut from it; the others are
    /// decoded line by line.
    pub(in crate::exchange) fn reader(self, source: Box<dyn Read + Send>) -> Box<dyn Read + Send> {
        match self.charset() {
            Some(charset) => Box::new(Narrowing::new(charset, source)),
            None => source,
        }
    }
}

/// UTF-16, by its byte order mark or, without one, by where the zero bytes of plain text stand.
pub(super) fn wide(head: &[u8]) -> Option<Encoding> {
    if head.starts_with(b"\xFF\xFE") {
        return Some(Encoding::Utf16Le);
    }
    if head.starts_with(b"\xFE\xFF") {
        return Some(Encoding::Utf16Be);
    }
    let pairs = head.len() / 2;
    let zeros = |at: usize| head.iter().skip(at).step_by(2).filter(|b| **b == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    match pairs {
        0..4 => None,
        _ if odd * 2 > pairs && even * 20 <= pairs => Some(Encoding::Utf16Le),
        _ if even * 2 > pairs && odd * 20 <= pairs => Some(Encoding::Utf16Be),
        _ => None,
    }
}

/// A reader that gives UTF-8 for the UTF-16 it takes in.
struct Narrowing {
    source: Box<dyn Read + Send>,
    decoder: Decoder,
    wide: Vec<u8>,
    text: Vec<u8>,
    given: usize,
    done: bool,
}

impl Narrowing {
    const PIECE: u64 = 16 * 1024;

    fn new(charset: &'static Charset, source: Box<dyn Read + Send>) -> Self {
        let decoder = charset.new_decoder_with_bom_removal();
        Self {
            source,
            decoder,
            wide: Vec::new(),
            text: Vec::new(),
            given: 0,
            done: false,
        }
    }

    fn refill(&mut self) -> io::Result<()> {
        self.wide.clear();
        (&mut self.source)
            .take(Self::PIECE)
            .read_to_end(&mut self.wide)?;
        self.done = self.wide.is_empty();
        let room = self
            .decoder
            .max_utf8_buffer_length(self.wide.len())
            .unwrap_or(64 * 1024);
        self.text.resize(room, 0);
        let (_, _, written, _) = self
            .decoder
            .decode_to_utf8(&self.wide, &mut self.text, self.done);
        self.text.truncate(written);
        self.given = 0;
        Ok(())
    }
}

impl Read for Narrowing {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        while self.given >= self.text.len() {
            if self.done {
                return Ok(0);
            }
            self.refill()?;
        }
        let mut rest = self.text.get(self.given..).unwrap_or_default();
        let n = rest.read(buf)?;
        self.given += n;
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], encoding: Encoding) {
        assert_eq!(Encoding::of(bytes), encoding);
    }

    #[test]
    fn encodings_are_recognised() {
        check(b"naam;klas", Encoding::Ascii);
        check(b"\xEF\xBB\xBFnaam", Encoding::Utf8);
        check("Renée".as_bytes(), Encoding::Utf8);
        check(b"Ren\xE9e", Encoding::Windows1252);
        check(b"\xFF\xFEn\0a\0", Encoding::Utf16Le);
        check(b"\xFE\xFF\0n\0a", Encoding::Utf16Be);
    }

    #[test]
    fn one_damaged_sign_leaves_a_file_utf_8() {
        check(b"Ren\xC3\xA9e;Zo\xC3\xAB;\xC3", Encoding::Utf8);
    }

    #[test]
    fn the_first_line_beyond_ascii_settles_an_open_encoding() {
        let mut open = Encoding::Ascii;
        assert_eq!(open.decode(b"Fietje"), "Fietje");
        assert_eq!(open.decode(b"Ren\xE9e"), "Renée");
        assert_eq!(open, Encoding::Windows1252);
        assert_eq!(open.decode(b"Zo\xEB \x80"), "Zoë €");
    }

    #[test]
    fn damaged_utf_8_is_marked() {
        assert_eq!(Encoding::Utf8.decode(b"Ren\xC3e"), "Ren\u{FFFD}e");
    }

    #[test]
    fn utf_16_is_narrowed_across_pieces() {
        let text = "Guðrún Żáïŀ 𝄞;".repeat(3_000);
        for (encoding, order) in [
            (Encoding::Utf16Le, u16::to_le_bytes as fn(u16) -> [u8; 2]),
            (Encoding::Utf16Be, u16::to_be_bytes),
        ] {
            let bytes: Vec<u8> = text.encode_utf16().flat_map(order).collect();
            let mut out = String::new();
            encoding
                .reader(Box::new(io::Cursor::new(bytes)))
                .read_to_string(&mut out)
                .unwrap();
            assert_eq!(out, text);
        }
    }
}
