//! What was looked for, as it is proposed for the form of a youth who was not found.

use crate::domain::number::Bsn;

/// A name or number as it was looked for, taken apart.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Proposed {
    pub(super) given: String,
    pub(super) prefix: String,
    pub(super) surname: String,
    pub(super) bsn: String,
}

impl Proposed {
    /// One word is a surname; of more the first is a given name, and what stands in small letters
    /// before the last is a prefix. A BSN is a BSN.
    pub(super) fn of(searched: &str) -> Self {
        let searched = searched.trim();
        if Bsn::parse(searched).is_ok() {
            let bsn = searched.to_owned();
            return Self {
                bsn,
                ..Self::default()
            };
        }
        let words: Vec<&str> = searched.split_whitespace().collect();
        let (given, rest) = match words.as_slice() {
            [] | [_] => ("", words.as_slice()),
            [given, rest @ ..] => (*given, rest),
        };
        let small = |word: &&&str| word.chars().all(|sign| !sign.is_uppercase());
        let prefixes = rest.len().saturating_sub(1);
        let prefixes = rest.iter().take(prefixes).take_while(small).count();
        let (prefix, surname) = rest.split_at_checked(prefixes).unwrap_or((&[], rest));
        Self {
            given: capital(given),
            prefix: prefix.join(" "),
            surname: capital(&surname.join(" ")),
            bsn: String::new(),
        }
    }
}

/// With a capital at its beginning.
fn capital(word: &str) -> String {
    let mut signs = word.chars();
    match signs.next() {
        Some(first) => first.to_uppercase().chain(signs).collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn proposes(searched: &str, parts: [&str; 4]) {
        let [given, prefix, surname, bsn] = parts.map(str::to_owned);
        let expected = Proposed {
            given,
            prefix,
            surname,
            bsn,
        };
        assert_eq!(Proposed::of(searched), expected);
    }

    #[test]
    fn what_was_looked_for_is_proposed() {
        proposes("", ["", "", "", ""]);
        proposes(" verzinsel ", ["", "", "Verzinsel", ""]);
        proposes("puck verzinsel", ["Puck", "", "Verzinsel", ""]);
        proposes(
            "Puck van der Verzinsel",
            ["Puck", "van der", "Verzinsel", ""],
        );
        proposes("Puck Proef Verzinsel", ["Puck", "", "Proef Verzinsel", ""]);
        proposes("999990019", ["", "", "", "999990019"]);
    }
}
