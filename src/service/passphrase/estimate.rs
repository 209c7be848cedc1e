//! How many bits a piece of a passphrase is worth at least, seen by somebody who knows how Dutch
//! people make them up.

use super::pieces::{Piece, is_common, looks_like_a_word};

/// A word of our list: one of some 1,500.
const LISTED: f64 = 10.5;

/// A well-known word.
const COMMON: f64 = 6.0;

/// A letter of a word that is in no list of ours, and the most that any single word is worth.
const SPOKEN: f64 = 2.5;
const WORD: f64 = 22.0;

/// A letter that belongs to no word.
const RANDOM: f64 = 4.5;

/// A capital where none belongs.
const CAPITAL: f64 = 1.0;

/// A digit, and a year.
const DIGIT: f64 = 3.3;
const YEAR: f64 = 6.0;

/// The first other sign, and each further different one beside it.
const SIGN: f64 = 4.0;
const FURTHER_SIGN: f64 = 2.0;

/// The bits of a piece.
pub(super) fn bits(piece: &Piece) -> f64 {
    match piece {
        Piece::Letters { text, capitals } => letters(piece, text) + count(*capitals) * CAPITAL,
        Piece::Digits(digits) if is_year(digits) => YEAR,
        Piece::Digits(digits) => count(digits.len()) * DIGIT,
        Piece::Signs(different) => SIGN + count(different.saturating_sub(1)) * FURTHER_SIGN,
    }
}

fn letters(piece: &Piece, text: &str) -> f64 {
    match piece.dictionary_words() {
        Some(words) => words
            .iter()
            .map(|word| if is_common(word) { COMMON } else { LISTED })
            .sum(),
        None if looks_like_a_word(text) => WORD.min(count(text.len()) * SPOKEN),
        None => count(text.len()) * RANDOM,
    }
}

fn is_year(digits: &str) -> bool {
    digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"))
}

/// A passphrase has few signs: exact.
fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::MAX, f64::from)
}
