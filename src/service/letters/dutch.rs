//! How days, amounts and people are written in a letter. Letters are Dutch, whatever the window speaks.

use chrono::Datelike;

use crate::domain::name::PersonName;
use crate::domain::partial_date::PartialDate;
use crate::domain::person::Sex;
use crate::domain::time::{Date, dutch_long, dutch_month};

const DAYS: [&str; 7] = [
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
];

/// How somebody is greeted who is no person: an institution.
pub(super) const TO_NOBODY: &str = "Geachte heer of mevrouw";

/// When somebody was born, behind "geboren": `op 31 mei 2012`, `in 2012`. Empty where it is not known.
pub(super) fn birth(born: PartialDate) -> String {
    match (born.exact(), born.year()) {
        (Some(day), _) => format!("op {}", dutch_long(day)),
        (None, Some(year)) => format!("in {year}"),
        (None, None) => String::new(),
    }
}

/// `maandag`.
pub(super) fn weekday(day: Date) -> &'static str {
    let at = usize::try_from(day.weekday().num_days_from_monday()).unwrap_or_default();
    DAYS.get(at).copied().unwrap_or_default()
}

/// `van 26 oktober tot en met 20 november 2026`; `op 26 oktober 2026` for one day.
pub(super) fn period(from: Date, until: Date) -> String {
    if from == until {
        return format!("op {}", dutch_long(from));
    }
    let start = match from.year() == until.year() {
        true => format!("{} {}", from.day(), dutch_month(from)),
        false => dutch_long(from),
    };
    format!("van {start} tot en met {}", dutch_long(until))
}

/// `26 – 30 oktober`, `28 september – 2 oktober`; with the years where they differ.
pub(super) fn week(first: Date, last: Date) -> String {
    if first.year() != last.year() {
        return format!("{} – {}", dutch_long(first), dutch_long(last));
    }
    let end = format!("{} {}", last.day(), dutch_month(last));
    match first.month() == last.month() {
        true => format!("{} – {end}", first.day()),
        false => format!("{} {} – {end}", first.day(), dutch_month(first)),
    }
}

/// `één, twee en drie`.
pub(super) fn and(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [before @ .., last] => format!("{} en {last}", before.join(", ")),
    }
}

/// So many of something, in one or more.
pub(super) fn count(count: u32, one: &str, more: &str) -> String {
    match count {
        1 => format!("1 {one}"),
        _ => format!("{count} {more}"),
    }
}

/// What somebody is called in running text: `Zoë`. Nothing where no name is known.
pub(super) fn called(name: &PersonName) -> Option<String> {
    let call = name.call_name.as_deref().map(str::trim).map(str::to_owned);
    let first = name.own.given.split_whitespace().next().map(str::to_owned);
    let known = [call, first, Some(name.formal_surname())];
    known.into_iter().flatten().find(|name| !name.is_empty())
}

/// The name of a grown-up above his address: `De heer P. van der Meulen`. Nothing without a surname.
pub(super) fn on_envelope(name: &PersonName, sex: Sex) -> Option<String> {
    let surname = known_surname(name)?;
    let initials = name.initials();
    let parts = [polite(sex), &initials, &surname];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    Some(parts.collect::<Vec<_>>().join(" "))
}

/// `Geachte heer Van der Meulen`. Nothing without a surname.
pub(super) fn salutation(name: &PersonName, sex: Sex) -> Option<String> {
    known_surname(name)?;
    let to = match sex {
        Sex::Male => "heer",
        Sex::Female => "mevrouw",
        Sex::Unknown => "heer of mevrouw",
    };
    Some(format!("Geachte {to} {}", name.formal_surname()))
}

/// The name inside a sentence: `mevrouw Özdemir`. Nothing without a surname.
pub(super) fn in_a_sentence(name: &PersonName, sex: Sex) -> Option<String> {
    known_surname(name)?;
    match polite(sex) {
        "" => on_envelope(name, sex),
        before => Some(format!(
            "{} {}",
            before.to_lowercase(),
            name.formal_surname()
        )),
    }
}

fn known_surname(name: &PersonName) -> Option<String> {
    Some(name.surname()).filter(|surname| !surname.trim().is_empty())
}

/// What stands before a name, and nothing where the sex is not known.
const fn polite(sex: Sex) -> &'static str {
    match sex {
        Sex::Male => "De heer",
        Sex::Female => "Mevrouw",
        Sex::Unknown => "",
    }
}

/// The first letter as a capital.
pub(super) fn upper_first(text: &str) -> String {
    let mut signs = text.chars();
    match signs.next() {
        Some(first) => first.to_uppercase().chain(signs).collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::name::BrpName;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn weeks_and_periods() {
        let said = |first, last| week(day(first), day(last));
        assert_eq!(said("2026-10-26", "2026-10-30"), "26 – 30 oktober");
        assert_eq!(said("2026-09-28", "2026-10-02"), "28 september – 2 oktober");
        assert_eq!(
            said("2026-12-28", "2027-01-01"),
            "28 december 2026 – 1 januari 2027"
        );
        let said = |first, last| period(day(first), day(last));
        assert_eq!(said("2026-10-26", "2026-10-26"), "op 26 oktober 2026");
        assert_eq!(
            said("2026-10-26", "2026-11-20"),
            "van 26 oktober tot en met 20 november 2026"
        );
        assert_eq!(
            said("2026-12-21", "2027-01-15"),
            "van 21 december 2026 tot en met 15 januari 2027"
        );
        assert_eq!(weekday(day("2026-11-23")), "maandag");
        assert_eq!(weekday(day("2026-11-29")), "zondag");
    }

    #[test]
    fn a_birth_is_said_as_far_as_it_is_known() {
        let said = |number| birth(PartialDate::from_int(number).unwrap());
        assert_eq!(said(20_120_531), "op 31 mei 2012");
        assert_eq!(said(20_120_500), "in 2012");
        assert_eq!(said(0), "");
    }

    fn name(given: &str, prefix: &str, surname: &str) -> PersonName {
        PersonName::from(BrpName {
            given: given.to_owned(),
            title: None,
            prefix: Some(prefix.to_owned()).filter(|prefix| !prefix.is_empty()),
            surname: surname.to_owned(),
        })
    }

    #[test]
    fn people_by_what_is_known_of_them() {
        let piet = name("Piet Jan", "van der", "Meulen");
        let said = |sex| {
            (
                on_envelope(&piet, sex).unwrap(),
                salutation(&piet, sex).unwrap(),
                in_a_sentence(&piet, sex).unwrap(),
            )
        };
        let three = |one: &str, two: &str, three: &str| (one.into(), two.into(), three.into());
        assert_eq!(
            said(Sex::Male),
            three(
                "De heer P.J. van der Meulen",
                "Geachte heer Van der Meulen",
                "de heer Van der Meulen"
            )
        );
        assert_eq!(
            said(Sex::Unknown),
            three(
                "P.J. van der Meulen",
                "Geachte heer of mevrouw Van der Meulen",
                "P.J. van der Meulen"
            )
        );
        let only_given = name("Moeke", "", "");
        assert_eq!(on_envelope(&only_given, Sex::Female), None);
        assert_eq!(called(&only_given).as_deref(), Some("Moeke"));
        assert_eq!(called(&name("", "", "")), None);
        assert_eq!(
            called(&name("", "de", "Vries")).as_deref(),
            Some("De Vries")
        );
    }

    #[test]
    fn lists_of_words() {
        let words =
            |words: &[&str]| and(&words.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>());
        assert_eq!(words(&[]), "");
        assert_eq!(words(&["een"]), "een");
        assert_eq!(words(&["een", "twee", "drie"]), "een, twee en drie");
    }
}
