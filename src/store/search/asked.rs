//! What was typed, as terms that must all be found: letters and digits, nothing else.

use super::born::Born;
use crate::domain::fold::{fold, words};
use crate::store::derived::{self, SHORT_NUMBER};

/// More signs or words than this are no search but a text pasted by mistake: nothing holds them.
const MOST_SIGNS: usize = 2_000;
const MOST_WORDS: usize = 64;

/// Something that must be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Term {
    /// The ways in which it may be written; each is words that must all be there.
    pub(super) ways: Vec<Vec<String>>,
}

impl Term {
    /// A term that is one word.
    pub(super) fn word(word: String) -> Self {
        Self {
            ways: vec![vec![word]],
        }
    }

    /// The word, when that is all there is to the term.
    pub(super) fn only_word(&self) -> Option<&str> {
        match self.ways.as_slice() {
            [way] => match way.as_slice() {
                [word] => Some(word),
                _ => None,
            },
            _ => None,
        }
    }

    /// The word, when it is one that may have been mistyped: of numbers only a short one, as it
    /// stands in a name, with a digit too many perhaps.
    pub(super) fn name(&self) -> Option<&str> {
        self.only_word()
            .filter(|word| !is_digits(word) || word.len() <= SHORT_NUMBER + 1)
    }

    /// Whether these words hold the term as it was typed, and not as a beginning only.
    pub(super) fn is_whole_in(&self, found: &[&str]) -> bool {
        self.ways
            .iter()
            .any(|way| way.iter().all(|word| found.contains(&word.as_str())))
    }

    /// A run of words of digits: as typed, joined, and as a phone number.
    fn digits(run: &[&str]) -> Self {
        let joined = run.concat();
        let as_phone = derived::phone(&joined).unwrap_or_default();
        let mut ways: Vec<Vec<String>> = vec![run.iter().map(|&word| word.to_owned()).collect()];
        for other in [joined, as_phone] {
            if !other.is_empty() && !ways.contains(&vec![other.clone()]) {
                ways.push(vec![other]);
            }
        }
        Self { ways }
    }
}

/// What was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Asked {
    pub(super) terms: Vec<Term>,
    /// The birth date that these may hold.
    pub(super) born: Option<Born>,
}

impl Asked {
    /// Reads what was typed; nothing when it holds no word, or more than a search can.
    pub(super) fn read(text: &str) -> Option<Self> {
        let asked = Self::plain(text)?;
        let born = Born::read(text);
        Some(Self { born, ..asked })
    }

    /// The same, without looking for a birth date.
    pub(super) fn plain(text: &str) -> Option<Self> {
        if text.len() > MOST_SIGNS {
            return None;
        }
        let folded = fold(&with_abroad(text));
        let all: Vec<&str> = words(&folded).collect();
        if all.is_empty() || all.len() > MOST_WORDS {
            return None;
        }
        let runs = all.chunk_by(|left, right| is_digits(left) && is_digits(right));
        let terms = runs.map(|run| match run {
            [word] if !is_digits(word) => Term::word((*word).to_owned()),
            _ => Term::digits(run),
        });
        Some(Self {
            terms: terms.collect(),
            born: None,
        })
    }

    /// The digits, when there is nothing else.
    pub(super) fn only_digits(&self) -> Option<String> {
        match self.terms.as_slice() {
            [Term { ways }] => ways
                .first()
                .map(|way| way.concat())
                .filter(|digits| is_digits(digits)),
            _ => None,
        }
    }

    /// The word, when nothing else was typed.
    pub(super) fn only_word(&self) -> Option<&str> {
        match self.terms.as_slice() {
            [term] => term.only_word(),
            _ => None,
        }
    }
}

/// The text with the plus of a phone number written out: the fold knows no signs.
fn with_abroad(text: &str) -> String {
    let mut parts = text.split('+');
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let number = part.trim_start();
        whole.push_str(if number.starts_with(|sign: char| sign.is_ascii_digit()) {
            " 00"
        } else {
            " "
        });
        whole.push_str(number);
    }
    whole
}

fn is_digits(word: &str) -> bool {
    word.bytes().all(|sign| sign.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&[&str]]) {
        let found = Asked::read(text).map(|asked| {
            let terms = asked.terms.iter();
            let ways = terms.map(|term| term.ways.iter().map(|way| way.join("+")).collect());
            ways.collect::<Vec<Vec<String>>>()
        });
        assert_eq!(found.unwrap_or_default(), expected, "{text:?}");
    }

    #[test]
    fn words_become_terms() {
        check("Jan  de Vríes", &[&["jan"], &["de"], &["vries"]]);
        check("'t Proefje-Łódź", &[&["t"], &["proefje"], &["lodz"]]);
        check("", &[]);
        check(" -*\"' ", &[]);
    }

    #[test]
    fn signs_are_no_words() {
        check("a\"b", &[&["a"], &["b"]]);
        check("NEAR(a, 2)", &[&["near"], &["a"], &["2"]]);
        check(
            "-jan* OR words:x^",
            &[&["jan"], &["or"], &["words"], &["x"]],
        );
        check("c++ d", &[&["c"], &["d"]]);
    }

    #[test]
    fn digits_are_also_joined() {
        check("06-12 34", &[&["06+12+34", "061234"]]);
        check("+31 6 12", &[&["0031+6+12", "0031612", "0612"]]);
        check("2026-0017", &[&["2026+0017", "20260017"]]);
        check("jan 06 12", &[&["jan"], &["06+12", "0612"]]);
    }

    #[test]
    fn a_pasted_text_is_no_search() {
        assert_eq!(Asked::read(&"woord ".repeat(65)), None);
        assert_eq!(Asked::read(&"w".repeat(2_001)), None);
        assert!(Asked::read(&"w".repeat(200)).is_some());
    }
}
