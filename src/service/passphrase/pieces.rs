//! Takes a passphrase apart: words, digits, signs, rows of keys, repetition.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::domain::fold;

/// What everybody tries first: months, days, seasons, clubs, towns, first names, words of the
/// office and of passwords.
static COMMON: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    include_str!("../../../assets/words/common.txt")
        .lines()
        .collect()
});

/// The list of which words are offered.
pub(super) static LISTED: LazyLock<Vec<&str>> = LazyLock::new(|| {
    include_str!("../../../assets/words/nl.txt")
        .lines()
        .collect()
});

/// Keys that lie in a row, and other orders that hands know.
const ROWS: [&str; 11] = [
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn",
    "12345678901234567890",
    "abcdefghijklmnopqrstuvwxyz",
    "1q2w3e4r5t6y7u8i9o0p",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
    "qazwsxedcrfvtgbyhnujm",
];

/// The shortest stretch of a row that is no accident.
const STRETCH: usize = 4;

/// Fewer different signs than this are a few over and over.
const FEWEST_DIFFERENT: usize = 6;

/// The shortest word that is looked for within a longer run of letters.
const WITHIN: usize = 2;

/// A run of signs of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// Letters, folded, and how many capitals stand where none belongs.
    Letters { text: String, capitals: usize },
    /// Digits.
    Digits(String),
    /// Other signs: how many different ones.
    Signs(usize),
}

impl Piece {
    /// Signs that are left when well-known words, these known ones and years are taken away.
    pub(super) fn own_signs(&self, known: &dyn Fn(&str) -> bool) -> usize {
        match self {
            Self::Letters { text, .. } => {
                let is_known = |word: &str| is_common(word) || known(word);
                match words_within(text, &is_known) {
                    Some(_) => 0,
                    None => text.len(),
                }
            }
            Self::Digits(digits) => digits.len().saturating_sub(4) / 2,
            Self::Signs(different) => *different,
        }
    }

    /// How many words it is; nothing when it is something else than words.
    pub(super) fn words(&self) -> Option<usize> {
        match self {
            Self::Letters { text, .. } => match self.dictionary_words() {
                Some(words) => Some(words.len()),
                None => looks_like_a_word(text).then_some(1),
            },
            Self::Digits(_) | Self::Signs(_) => None,
        }
    }

    /// The words of our lists that it is made of, when it is.
    pub(super) fn dictionary_words(&self) -> Option<Vec<&str>> {
        match self {
            Self::Letters { text, .. } => words_within(text, &is_in_lists),
            Self::Digits(_) | Self::Signs(_) => None,
        }
    }
}

/// Whether everybody tries this word first.
pub(super) fn is_common(word: &str) -> bool {
    COMMON.contains(word)
}

fn is_in_lists(word: &str) -> bool {
    is_common(word) || LISTED.binary_search(&word).is_ok()
}

/// Whether letters can be spoken: random ones have too few vowels.
pub(super) fn looks_like_a_word(letters: &str) -> bool {
    let vowels = letters.chars().filter(|sign| "aeiouy".contains(*sign));
    letters.len() > 2 && vowels.count() * 5 >= letters.len()
}

/// The runs of a passphrase; white space only parts them.
pub(super) fn pieces(passphrase: &str) -> Vec<Piece> {
    let text: Vec<char> = unmasked(passphrase).chars().collect();
    text.chunk_by(|one, next| kind(*one) == kind(*next))
        .filter_map(piece)
        .collect()
}

/// The kind of a sign: letters together, digits together, others together.
fn kind(sign: char) -> u8 {
    match sign {
        sign if sign.is_alphabetic() => 0,
        sign if sign.is_ascii_digit() => 1,
        sign if sign.is_whitespace() => 2,
        _ => 3,
    }
}

fn piece(run: &[char]) -> Option<Piece> {
    let text: String = run.iter().collect();
    match kind(*run.first()?) {
        0 => {
            let capitals = run.iter().skip(1).filter(|sign| sign.is_uppercase());
            Some(Piece::Letters {
                // In capitals throughout is one choice, not one for each letter.
                capitals: match run.iter().all(|sign| sign.is_uppercase()) {
                    true => 1,
                    false => capitals.count(),
                },
                text: fold::fold(&text).replace(' ', ""),
            })
        }
        1 => Some(Piece::Digits(text)),
        2 => None,
        _ => Some(Piece::Signs(different(&text))),
    }
}

/// The text with the usual masks off where words of our lists show behind them: `W3lk0m` and
/// `w@chtwoord` are read as they are meant.
pub(super) fn unmasked(passphrase: &str) -> String {
    let words: Vec<String> = passphrase
        .split_whitespace()
        .map(|word| {
            let plain = without_mask(word);
            let letters = plain.split(|sign: char| !sign.is_alphabetic());
            let mut runs = letters.filter(|run| !run.is_empty()).map(fold::fold);
            match runs.all(|run| words_within(&run, &is_in_lists).is_some()) {
                true => plain,
                false => word.to_owned(),
            }
        })
        .collect();
    words.join(" ")
}

fn without_mask(word: &str) -> String {
    let signs: Vec<char> = word.chars().collect();
    let runs: Vec<&[char]> = signs
        .chunk_by(|one, next| one.is_alphabetic() == next.is_alphabetic())
        .collect();
    let last = runs.len().saturating_sub(1);
    let mut plain = String::with_capacity(word.len());
    for (at, run) in runs.iter().enumerate() {
        // Only between letters, and short: a year behind a word is a year.
        let inside = at > 0 && at < last && run.len() <= 2;
        let letters: Option<String> = run.iter().map(|sign| meant(*sign)).collect();
        match letters.filter(|_| inside) {
            Some(letters) => plain.push_str(&letters),
            None => plain.extend(*run),
        }
    }
    plain
}

/// The letter that a digit or sign stands for.
fn meant(sign: char) -> Option<char> {
    Some(match sign {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' | '€' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        _ => return None,
    })
}

/// The fewest words that the letters are made of without a rest, when they are.
fn words_within<'t>(letters: &'t str, is_word: &dyn Fn(&str) -> bool) -> Option<Vec<&'t str>> {
    if is_word(letters) {
        return Some(vec![letters]);
    }
    // best[n]: the fewest words that the first n letters are made of.
    let mut best: Vec<Option<Vec<&str>>> = vec![None; letters.len() + 1];
    if let Some(none) = best.first_mut() {
        *none = Some(Vec::new());
    }
    for end in WITHIN..=letters.len() {
        let found = (0..=end - WITHIN)
            .filter_map(|start| {
                let word = letters.get(start..end).filter(|word| is_word(word))?;
                let before = best.get(start)?.as_ref()?;
                Some([before.as_slice(), &[word]].concat())
            })
            .min_by_key(Vec::len);
        if let Some(place) = best.get_mut(end) {
            *place = found;
        }
    }
    best.pop().flatten()
}

/// A few signs over and over, or one piece over and over.
pub(super) fn is_repetitive(passphrase: &str) -> bool {
    let text: Vec<char> = compact(&unmasked(passphrase));
    let repeats = |period: usize| {
        text.iter()
            .zip(text.iter().skip(period))
            .all(|(a, b)| a == b)
    };
    different(&text.iter().collect::<String>()) < FEWEST_DIFFERENT
        || (1..=text.len() / 2).any(repeats)
}

/// How many signs are left when stretches of rows are taken away.
pub(super) fn signs_beside_rows(passphrase: &str) -> usize {
    let text = compact(passphrase);
    let (mut at, mut left) = (0, 0);
    while at < text.len() {
        let rest = text.get(at..).unwrap_or_default();
        let stretch = ROWS.iter().map(|row| stretch(rest, row)).max().unwrap_or(0);
        if stretch < STRETCH {
            left += 1;
        }
        at += if stretch < STRETCH { 1 } else { stretch };
    }
    left
}

/// How many signs at the start follow one another in the row, in either direction.
fn stretch(text: &[char], row: &str) -> usize {
    let forth: Vec<char> = row.chars().collect();
    let back: Vec<char> = row.chars().rev().collect();
    [forth, back]
        .iter()
        .flat_map(|row| (0..row.len()).filter_map(move |from| row.get(from..)))
        .map(|row| text.iter().zip(row).take_while(|(a, b)| a == b).count())
        .max()
        .unwrap_or(0)
}

fn compact(text: &str) -> Vec<char> {
    let lower = text.to_lowercase();
    lower.chars().filter(|sign| !sign.is_whitespace()).collect()
}

fn different(text: &str) -> usize {
    text.chars().collect::<HashSet<_>>().len()
}
