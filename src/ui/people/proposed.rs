//! What was looked for, as it is proposed for the form of somebody who was not found.

use crate::domain::number::Bsn;

/// A name or number as it was looked for, taken apart.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Proposed {
    pub(crate) given: String,
    pub(crate) prefix: String,
    pub(crate) surname: String,
    pub(crate) bsn: String,
}

/// Words that stand before a surname in a name, and behind the given name in a list.
const PREFIXES: [&str; 23] = [
    "van", "de", "der", "den", "het", "'t", "’t", "ter", "ten", "te", "op", "in", "aan", "bij",
    "uit", "von", "du", "da", "del", "la", "le", "el", "al",
];

impl Proposed {
    /// One word is a surname; of more the first is a given name, and what stands in small letters
    /// before the last is a prefix. With a comma, or with a prefix at the end, it is a name as lists write
    /// it: the surname comes first. A BSN is a BSN.
    pub(crate) fn of(searched: &str) -> Self {
        let searched = searched.trim();
        if Bsn::parse(searched).is_ok() {
            let bsn = searched.to_owned();
            return Self {
                bsn,
                ..Self::default()
            };
        }
        if let Some((surname, behind)) = searched.split_once(',') {
            return Self::listed(surname, behind);
        }
        let words: Vec<&str> = searched.split_whitespace().collect();
        if let [surname, behind @ ..] = words.as_slice()
            && behind.last().is_some_and(|last| is_prefix(last))
            && !behind.iter().all(|word| is_prefix(word))
        {
            return Self::listed(surname, &behind.join(" "));
        }
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

    /// A name as lists write it: the surname, then the given names with the prefix behind them.
    fn listed(surname: &str, behind: &str) -> Self {
        let surname: Vec<&str> = surname.split_whitespace().collect();
        let before = surname.iter().take_while(|word| is_prefix(word)).count();
        let before = before.min(surname.len().saturating_sub(1));
        let (before, surname) = surname.split_at_checked(before).unwrap_or_default();
        let behind: Vec<&str> = behind.split_whitespace().collect();
        let last = behind.iter().rev().take_while(|word| is_prefix(word));
        let names = behind.len() - last.count();
        let (given, after) = behind.split_at_checked(names).unwrap_or_default();
        let given: Vec<String> = given.iter().map(|name| capital(name)).collect();
        let prefix: Vec<&str> = after.iter().chain(before).copied().collect();
        Self {
            given: given.join(" "),
            prefix: prefix.join(" "),
            surname: capital(&surname.join(" ")),
            bsn: String::new(),
        }
    }
}

fn is_prefix(word: &str) -> bool {
    PREFIXES.contains(&word)
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

    #[test]
    fn a_name_as_lists_write_it_begins_with_the_surname() {
        let kees = ["Kees", "van", "Zandvoorde", ""];
        proposes("Zandvoorde, Kees van", kees);
        proposes("Zandvoorde Kees van", kees);
        proposes("zandvoorde kees van", kees);
        proposes("van Zandvoorde, Kees", kees);
        proposes("Kees van Zandvoorde", kees);
        let two = ["Puck Anna", "van der", "Verzinsel", ""];
        proposes("Verzinsel, Puck Anna van der", two);
        proposes("Kees van Al", ["Kees", "van", "Al", ""]);
        proposes("Verzinsel,", ["", "", "Verzinsel", ""]);
    }
}
