//! Is somebody with the same number the same person? Numbers are mistyped and mixed up between
//! brothers and sisters, who share a surname, and twins a birth date too. So a number counts only
//! where two of birth date, surname and given names bear it out.

use crate::domain::fold::{fold, words};
use crate::domain::name::PersonName;
use crate::domain::partial_date::PartialDate;
use crate::domain::youth::Youth;

/// How far name and birth date bear an equal number out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Proof {
    /// Two of the three agree, and the third is no sign of a brother or sister.
    Enough,
    /// Nothing contradicts, but too much is not known.
    Thin,
    /// Surname and birth date agree, the given names do not: a twin, or a name written otherwise.
    OtherGiven,
    /// It is somebody else.
    Against,
}

/// Holds two people with the same number against each other.
pub(super) fn proof(known: (&PersonName, PartialDate), read: (&PersonName, PartialDate)) -> Proof {
    let facts = [
        born(known.1, read.1),
        surname(known.0, read.0),
        given(known.0, read.0),
    ];
    match facts {
        [Some(true), Some(true), Some(false)] => Proof::OtherGiven,
        [Some(true), Some(true), _] | [Some(true), _, Some(true)] => Proof::Enough,
        // Sisters may share a given name: with another birth date all of them must be the same.
        [Some(false), Some(true), Some(true)] if !same_given(known.0, read.0) => Proof::Against,
        [_, Some(true), Some(true)] => Proof::Enough,
        _ if facts.contains(&Some(false)) => Proof::Against,
        _ => Proof::Thin,
    }
}

/// Of those with the number, the ones who are proven; else the ones against whom nothing speaks, and
/// `true` for that. Nothing where it is somebody else's number.
pub(super) fn proven(
    found: Vec<Youth>,
    proof: impl Fn(&Youth) -> Proof,
) -> Option<(Vec<Youth>, bool)> {
    let (mut enough, mut thin) = (Vec::new(), Vec::new());
    for known in found {
        match proof(&known) {
            Proof::Enough => enough.push(known),
            Proof::Thin => thin.push(known),
            Proof::OtherGiven | Proof::Against => {}
        }
    }
    match (enough.is_empty(), thin.is_empty()) {
        (false, _) => Some((enough, false)),
        (true, false) => Some((thin, true)),
        (true, true) => None,
    }
}

/// Whether both can be born on one day; nothing where a year is not known.
fn born(known: PartialDate, read: PartialDate) -> Option<bool> {
    let (from, until) = (known.earliest()?, known.latest()?);
    Some(from <= read.latest()? && read.earliest()? <= until)
}

/// Whether the surnames are the same; nothing where one is not known (`.` in the register).
fn surname(known: &PersonName, read: &PersonName) -> Option<bool> {
    let (known, read) = (fold(&known.own.surname), fold(&read.own.surname));
    let both = !known.is_empty() && !read.is_empty();
    both.then_some(known == read)
}

/// Whether the name by which one is called first, is a name of the other; nothing where one is not
/// known or there is but an initial. A later name in common says little: a whole family has it.
pub(super) fn given(known: &PersonName, read: &PersonName) -> Option<bool> {
    let (known, read) = (Given::of(known), Given::of(read));
    let (known_leads, read_leads) = (known.leading(), read.leading());
    if known_leads.is_empty() || read_leads.is_empty() {
        return None;
    }
    let shared = known_leads.iter().any(|name| read.has(name))
        || read_leads.iter().any(|name| known.has(name));
    let initial = |short: &[&str], long: &[&str]| {
        short
            .iter()
            .any(|one| one.len() == 1 && long.iter().any(|name| name.starts_with(one)))
    };
    let maybe = initial(&known_leads, &read_leads) || initial(&read_leads, &known_leads);
    match (shared, maybe) {
        (true, _) => Some(true),
        (false, true) => None,
        (false, false) => Some(false),
    }
}

fn same_given(known: &PersonName, read: &PersonName) -> bool {
    fold(&known.own.given) == fold(&read.own.given)
}

/// Given names and call name, folded.
struct Given([String; 2]);

impl Given {
    fn of(name: &PersonName) -> Self {
        let call = name.call_name.as_deref().unwrap_or_default();
        Self([fold(&name.own.given), fold(call)])
    }

    /// The first given name and the call name.
    fn leading(&self) -> Vec<&str> {
        let firsts = self.0.iter().filter_map(|names| words(names).next());
        firsts.collect()
    }

    fn has(&self, name: &str) -> bool {
        name.len() > 1
            && self
                .0
                .iter()
                .any(|names| words(names).any(|word| word == name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::name::BrpName;

    /// `Given names/Surname/jjjjmmdd`.
    fn person(text: &str) -> (PersonName, PartialDate) {
        let parts: Vec<&str> = text.split('/').collect();
        let name = BrpName {
            given: parts[0].to_owned(),
            surname: parts[1].to_owned(),
            ..BrpName::default()
        };
        (name.into(), PartialDate::from_brp(parts[2]).unwrap())
    }

    #[track_caller]
    fn check(known: &str, read: &str, expected: Proof) {
        let (known, read) = (person(known), person(read));
        assert_eq!(proof((&known.0, known.1), (&read.0, read.1)), expected);
        let back = proof((&read.0, read.1), (&known.0, known.1));
        assert_eq!(back, expected, "the other way round");
    }

    const FIETJE: &str = "Fietje Anna/Voorbeeld/20120309";

    #[test]
    fn two_of_three_bear_a_number_out() {
        check(FIETJE, FIETJE, Proof::Enough);
        check(FIETJE, "Fietje/Bedenksel/20120309", Proof::Enough);
        check(FIETJE, "Anna/Bedenksel/20120300", Proof::Enough);
        check(FIETJE, "Fietje Anna/Vóórbeeld/20120903", Proof::Enough);
        check(FIETJE, "/Voorbeeld/20120309", Proof::Enough);
        check(FIETJE, "Fietje/Voorbeeld/00000000", Proof::Enough);
        check(FIETJE, "F/Voorbeeld/20120309", Proof::Enough);
    }

    #[test]
    fn a_brother_or_sister_is_somebody_else() {
        check(FIETJE, "Joost/Voorbeeld/20100517", Proof::Against);
        check(FIETJE, "Joost/Voorbeeld/00000000", Proof::Against);
        check(FIETJE, "Pien Anna/Voorbeeld/20100517", Proof::Against);
        check(FIETJE, "Fietje Roos/Voorbeeld/20100517", Proof::Against);
        check(FIETJE, "F/Voorbeeld/20100517", Proof::Against);
        check(FIETJE, "Pien/Voorbeeld/20120309", Proof::OtherGiven);
        check(FIETJE, "Joost/Bedenksel/20120309", Proof::Against);
        check(FIETJE, "/Bedenksel/20120309", Proof::Against);
    }

    #[test]
    fn what_nobody_knows_proves_nothing() {
        let nobody = "//00000000";
        check(nobody, nobody, Proof::Thin);
        check(FIETJE, nobody, Proof::Thin);
        check("/Voorbeeld/00000000", "/Voorbeeld/00000000", Proof::Thin);
        check("Joost/./00000000", "Pien/./00000000", Proof::Against);
    }
}
