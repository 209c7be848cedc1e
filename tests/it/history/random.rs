//! Chance with a seed: the same seed gives the same sequence on every machine.

/// SplitMix64.
pub(crate) struct Random(u64);

/// Texts that break what is not careful: NUL, emoji, right to left, text that looks like JSON,
/// like SQL, like a number, like nothing.
const TEXTS: &[&str] = &[
    "Fietje Voorbeeld",
    "Ðórá Łukaszówna-Ñandú",
    "a\u{0}b",
    "\u{0}",
    "\u{1F9D2}\u{1F3FD}\u{200D}\u{1F393}",
    "שלום \u{202E}omgekeerd\u{202C} مرحبا",
    "{\"id\":1,\"old\":null}",
    "'; DROP TABLE youth; --",
    "\"\\u0000\\\" \\",
    "007",
    "1e400",
    "null",
    "regel een\r\n\tregel twee\u{2028}drie",
    "e\u{301}\u{327} \u{FEFF}\u{FFFF}\u{10FFFF}",
    " ",
];

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number under `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).unwrap()
    }

    /// One of them.
    pub(crate) fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())].clone()
    }

    /// Once in so many times.
    pub(crate) fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// A text; now and then a name of two hundred letters.
    pub(crate) fn text(&mut self) -> String {
        match self.below(12) {
            0 => "Ĳ".repeat(200),
            1 => format!("{}{}", self.pick(TEXTS), self.pick(TEXTS)),
            _ => self.pick(TEXTS).to_owned(),
        }
    }

    /// A text or none.
    pub(crate) fn perhaps(&mut self) -> Option<String> {
        (!self.once_in(3)).then(|| self.text())
    }
}
