//! What a fact of a case was, and what it became.

use crate::domain::id::OfficerId;
use crate::domain::municipality::{self, MunicipalityCode};
use crate::domain::time::dutch;
use crate::i18n::{Words, tr};
use crate::service::cases::{Change, Said};

/// Longer words are shown as far as their beginning: the whole stands where it was written.
const MOST: usize = 80;

/// A fact with what it was and became; without either where they are not to be `shown`.
pub(crate) fn change(
    change: &Change,
    shown: bool,
    officer: impl Fn(OfficerId) -> String,
    words: &Words,
) -> String {
    let fact = words.word("changed", change.fact);
    if !shown {
        return fact;
    }
    let value = |said: &Said| value(said, &officer, words);
    match (&change.old, &change.new) {
        (Said::Nothing, new) => tr!(words, "change-came", fact = fact, new = value(new)),
        (old, Said::Nothing) => tr!(words, "change-went", fact = fact, old = value(old)),
        (old, new) => tr!(
            words,
            "change-from-to",
            fact = fact,
            old = value(old),
            new = value(new)
        ),
    }
}

fn value(said: &Said, officer: &impl Fn(OfficerId) -> String, words: &Words) -> String {
    match said {
        Said::Nothing => String::new(),
        Said::Word(list, code) => words.word(list, code),
        Said::Day(day) => dutch(*day),
        Said::Text(text) => short(text),
        Said::Officer(id) => officer(*id),
        Said::Municipality(code) => named(*code),
    }
}

fn named(code: MunicipalityCode) -> String {
    municipality::name(code).map_or_else(|| code.to_string(), str::to_owned)
}

/// One line of it.
fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[track_caller]
    fn check(old: Said, new: Said, shown: bool, expected: &str) {
        let words = Words::new(Language::Dutch);
        let it = Change {
            fact: "handler",
            old,
            new,
        };
        let told = change(&it, shown, |id| format!("Collega {id}"), &words);
        assert_eq!(told, expected);
    }

    #[test]
    fn a_change_says_from_what_to_what_unless_somebody_looks_along() {
        let (one, two) = (Said::Officer(OfficerId(1)), Said::Officer(OfficerId(2)));
        let told = "Behandelaar: Collega 1 → Collega 2";
        check(one.clone(), two.clone(), true, told);
        check(Said::Nothing, two.clone(), true, "Behandelaar: Collega 2");
        check(
            one.clone(),
            Said::Nothing,
            true,
            "Behandelaar: Collega 1, weggehaald",
        );
        check(one, two, false, "Behandelaar");
    }

    #[test]
    fn of_a_long_text_stands_the_beginning() {
        assert_eq!(short("Twee\nregels"), "Twee regels");
        let long = short(&"ën ".repeat(60));
        assert!(long.ends_with('…') && long.chars().count() == MOST + 1);
    }
}
