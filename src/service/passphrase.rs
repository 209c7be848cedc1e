//! Passphrases: five words of our own Dutch list are offered first; what somebody thinks up
//! himself is refused when it is weak, with the reason. Keeps nothing and writes nothing.

mod estimate;
mod offer;
mod pieces;

pub use offer::{offer, words_to_choose_from};

use crate::domain::fold;
use pieces::Piece;

/// The fewest signs of a passphrase.
pub const FEWEST_SIGNS: usize = 12;

/// The fewest words, where it is made of nothing but words.
pub const FEWEST_WORDS: usize = 4;

/// The fewest bits by our own estimate; five words of the list have 52.
const FEWEST_BITS: f64 = 40.0;

/// The fewest guesses by zxcvbn, as a power of ten. It knows no Dutch, so it only adds.
const FEWEST_GUESSES: f64 = 11.0;

/// Signs that must be left when everything well-known is taken away.
const FEWEST_OWN: usize = 8;

/// Why a passphrase is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weakness {
    /// Fewer signs than [`FEWEST_SIGNS`].
    TooShort {
        /// How many it has.
        signs: usize,
    },
    /// A word stands in it more than once.
    RepeatedWord,
    /// A few signs, or one piece, over and over.
    RepeatedSigns,
    /// Keys that lie in a row, or the alphabet, or digits in order.
    Row,
    /// Nothing but well-known words: months, clubs, towns, `welkom`, `wachtwoord`; and years.
    CommonWords,
    /// Nothing but words that stand on the outside: the name of the file or the officer.
    KnownWords,
    /// Nothing but words, and too few of them.
    TooFewWords {
        /// How many it has.
        words: usize,
    },
    /// Too easily guessed for another reason.
    Guessable,
}

impl Weakness {
    /// A short fixed word, the key of its sentence.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooShort { .. } => "passphrase-too-short",
            Self::RepeatedWord => "passphrase-repeated-word",
            Self::RepeatedSigns => "passphrase-repeated-signs",
            Self::Row => "passphrase-row",
            Self::CommonWords => "passphrase-common-words",
            Self::KnownWords => "passphrase-known-words",
            Self::TooFewWords { .. } => "passphrase-too-few-words",
            Self::Guessable => "passphrase-guessable",
        }
    }

    /// What the sentence of this weakness may name.
    pub fn facts(self) -> Vec<(&'static str, String)> {
        match self {
            Self::TooShort { signs } => vec![
                ("signs", signs.to_string()),
                ("least", FEWEST_SIGNS.to_string()),
            ],
            Self::TooFewWords { words } => vec![
                ("words", words.to_string()),
                ("least", FEWEST_WORDS.to_string()),
            ],
            Self::RepeatedWord
            | Self::RepeatedSigns
            | Self::Row
            | Self::CommonWords
            | Self::KnownWords
            | Self::Guessable => Vec::new(),
        }
    }
}

/// What is wrong with a passphrase; nothing when it is strong enough. `known` are words that
/// anybody can read on the outside: the name of the file, of the officer, of the municipality.
pub fn weakness(passphrase: &str, known: &[&str]) -> Option<Weakness> {
    let signs = passphrase.trim().chars().count();
    if signs < FEWEST_SIGNS {
        return Some(Weakness::TooShort { signs });
    }
    let plain = fold::fold(&pieces::unmasked(passphrase));
    let outside: Vec<String> = known
        .iter()
        .flat_map(|text| {
            fold::words(&fold::fold(text))
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .filter(|word| word.len() > 2)
        .collect();
    let pieces = pieces::pieces(passphrase);
    repeated(passphrase, &plain)
        .or_else(|| too_little_own(passphrase, &pieces, &outside))
        .or_else(|| too_few_words(&pieces))
        .or_else(|| guessable(passphrase, &pieces, known))
}

fn repeated(passphrase: &str, plain: &str) -> Option<Weakness> {
    let mut words: Vec<&str> = fold::words(plain).filter(|word| word.len() > 2).collect();
    let all = words.len();
    words.sort_unstable();
    words.dedup();
    if words.len() < all {
        return Some(Weakness::RepeatedWord);
    }
    pieces::is_repetitive(passphrase).then_some(Weakness::RepeatedSigns)
}

/// Takes away what everybody tries first and looks at what is left.
fn too_little_own(passphrase: &str, pieces: &[Piece], outside: &[String]) -> Option<Weakness> {
    if pieces::signs_beside_rows(passphrase) < FEWEST_OWN {
        return Some(Weakness::Row);
    }
    let own = |known: &dyn Fn(&str) -> bool| -> usize {
        pieces.iter().map(|piece| piece.own_signs(known)).sum()
    };
    if own(&|_| false) < FEWEST_OWN {
        return Some(Weakness::CommonWords);
    }
    let is_outside = |word: &str| outside.iter().any(|known| known == word);
    (own(&is_outside) < FEWEST_OWN).then_some(Weakness::KnownWords)
}

fn too_few_words(pieces: &[Piece]) -> Option<Weakness> {
    let words = pieces.iter().map(Piece::words).sum::<Option<usize>>()?;
    (words < FEWEST_WORDS).then_some(Weakness::TooFewWords { words })
}

fn guessable(passphrase: &str, pieces: &[Piece], known: &[&str]) -> Option<Weakness> {
    let bits: f64 = pieces.iter().map(estimate::bits).sum();
    let guesses = zxcvbn::zxcvbn(passphrase, known).guesses_log10();
    (bits < FEWEST_BITS || guesses < FEWEST_GUESSES).then_some(Weakness::Guessable)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(passphrase: &str, expected: Option<Weakness>) {
        let known = ["zaken-fietje.leerrecht-db", "Fietje Voorbeeld"];
        assert_eq!(weakness(passphrase, &known), expected, "{passphrase}");
    }

    #[test]
    fn what_repeats_is_refused() {
        check("zomer zomer zomer zomer", Some(Weakness::RepeatedWord));
        check("Lantaarn-lantaarn-fiets", Some(Weakness::RepeatedWord));
        check("zomerzomerzomer", Some(Weakness::RepeatedSigns));
        check("W3lk0mWelkom", Some(Weakness::RepeatedSigns));
        check("aaaaaaaaaaaaaaaa", Some(Weakness::RepeatedSigns));
        check("ab12ab12ab12", Some(Weakness::RepeatedSigns));
    }

    #[test]
    fn what_hands_know_is_refused() {
        check("qwertyuiop[]", Some(Weakness::Row));
        check("1234567890ab", Some(Weakness::Row));
        check("poiuytrewq12", Some(Weakness::Row));
        check("1qaz2wsx3edc", Some(Weakness::Row));
        check("abcdefghijklmnop", Some(Weakness::Row));
    }

    #[test]
    fn what_everybody_tries_is_refused() {
        for passphrase in [
            "Welkom2026!!",
            "januari februari maart",
            "ajax feyenoord psv",
            "wachtwoord123",
            "W@chtw00rd1234",
            "Gemeente Alkmaar 2026",
            "leerplichtambtenaar",
            "mijnwachtwoordisgeheim",
            "zomer en winter en herfst",
        ] {
            check(passphrase, Some(Weakness::CommonWords));
        }
    }

    #[test]
    fn what_stands_outside_is_refused() {
        check("fietje voorbeeld", Some(Weakness::KnownWords));
        check("FietjeVoorbeeld2026", Some(Weakness::KnownWords));
        check("zaken van fietje", Some(Weakness::KnownWords));
    }

    #[test]
    fn too_little_is_refused() {
        check("kort", Some(Weakness::TooShort { signs: 4 }));
        check(
            "           kort          ",
            Some(Weakness::TooShort { signs: 4 }),
        );
        check(
            "lantaarn kampioen",
            Some(Weakness::TooFewWords { words: 2 }),
        );
        check("gondelflamingo", Some(Weakness::TooFewWords { words: 1 }));
        check("gondelvlinder", Some(Weakness::TooFewWords { words: 2 }));
        check("Gondel7vlinder", Some(Weakness::Guessable));
    }

    #[test]
    fn what_is_strong_is_taken() {
        for passphrase in [
            "correct paard batterij nietje",
            "Kj8#mQ2!xR5w",
            "kqzvbnwpxgtr",
            "mijn oma bakt op dinsdag vlaflip met kersen",
            "gondel vlinder tractor zwaluw",
            "Łódź straßenbahn smørrebrød crème",
        ] {
            check(passphrase, None);
        }
    }

    #[test]
    fn no_text_is_too_odd() {
        for passphrase in [
            "",
            " ",
            "\u{0}\u{1F600}",
            &"é".repeat(500),
            &"ab ".repeat(2000),
        ] {
            weakness(passphrase, &[]);
        }
    }
}
