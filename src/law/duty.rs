//! Which duty holds: leerplicht or kwalificatieplicht, by age and diplomas on the days of absence
//! (LPW art. 3, 4a, 4b). How many full school years somebody went to school is not in the file, so twelve
//! of them (art. 3 lid 1 a) are for the officer to see: his choice goes before what is found here.

use chrono::{Datelike, Months};
use serde::{Deserialize, Serialize};

use crate::domain::diploma::{Diploma, DiplomaKind};
use crate::domain::time::Date;
use crate::domain::youth::YouthDraft;

/// A duty of the Leerplichtwet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Duty {
    /// Art. 2: to be enrolled and go to school.
    Leerplicht,
    /// Art. 4a and 4c: of who is 16 or 17 and has no startkwalificatie.
    Kwalificatieplicht,
}

/// What the file says about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DutyFound {
    /// This one.
    Is(Duty),
    /// It is for the officer to say: the days lie on both sides of a change, a date is not known.
    Unclear,
    /// None: too young, of age, or with a startkwalificatie.
    None,
}

/// Which duty held from the first day to the last.
#[must_use]
pub fn of(youth: &YouthDraft, diplomas: &[Diploma], from: Date, until: Date) -> DutyFound {
    let Some((born_first, born_last)) = youth.born.earliest().zip(youth.born.latest()) else {
        return DutyFound::Unclear;
    };
    let on = |day| [born_first, born_last].map(|born| by_age(born, day));
    let [[one, two], [three, four]] = [on(from), on(until)];
    if one != two || two != three || three != four {
        return DutyFound::Unclear;
    }
    match one {
        None => DutyFound::None,
        Some(Duty::Leerplicht) => DutyFound::Is(Duty::Leerplicht),
        Some(Duty::Kwalificatieplicht) => qualified(diplomas, from, until),
    }
}

/// What an age binds to, with the school years of the law: 1 August to 31 July.
fn by_age(born: Date, day: Date) -> Option<Duty> {
    let begin = birthday(born, 5)?;
    let begin = begin.with_day(1)?.checked_add_months(Months::new(1))?;
    let (end, of_age) = (
        end_of_school_year(birthday(born, 16)?)?,
        birthday(born, 18)?,
    );
    if day < begin || day >= of_age {
        None
    } else if day <= end {
        Some(Duty::Leerplicht)
    } else {
        Some(Duty::Kwalificatieplicht)
    }
}

/// 31 July of the school year in which the day lies.
fn end_of_school_year(day: Date) -> Option<Date> {
    let year = day.year() + i32::from(day.month() >= 8);
    Date::from_ymd_opt(year, 7, 31)
}

/// The day somebody becomes so old; who was born on 29 February does on 1 March.
fn birthday(born: Date, age: i32) -> Option<Date> {
    let year = born.year() + age;
    born.with_year(year)
        .or_else(|| Date::from_ymd_opt(year, 3, 1))
}

/// Whether a diploma ended the kwalificatieplicht.
fn qualified(diplomas: &[Diploma], from: Date, until: Date) -> DutyFound {
    let ends = |diploma: &Diploma| match diploma.kind {
        // Art. 4a lid 2.
        DiplomaKind::Praktijkonderwijs | DiplomaKind::Vso => Some(true),
        _ => diploma.is_startkwalificatie(),
    };
    let before = |day: Date, known| {
        let earned = diplomas.iter().filter(|it| it.obtained_on <= day);
        earned.map(ends).any(|end| end == known)
    };
    if before(from, Some(true)) {
        DutyFound::None
    } else if before(until, Some(true)) || before(until, None) {
        DutyFound::Unclear
    } else {
        DutyFound::Is(Duty::Kwalificatieplicht)
    }
}

/// The 18th birthday, on which every duty of this law ends (art. 4b): the first and the last day that it
/// can be; none where the year of birth is not known.
#[must_use]
pub fn of_age(youth: &YouthDraft) -> Option<(Date, Date)> {
    let (first, last) = youth.born.earliest().zip(youth.born.latest())?;
    Some((birthday(first, 18)?, birthday(last, 18)?))
}

/// Whether somebody is so old on a day; none where the file does not say.
pub(super) fn is_aged(youth: &YouthDraft, age: i32, day: Date) -> Option<bool> {
    let (first, last) = youth.born.earliest().zip(youth.born.latest())?;
    let (soonest, latest) = (birthday(first, age)?, birthday(last, age)?);
    match (soonest <= day, latest <= day) {
        (true, true) => Some(true),
        (false, _) => Some(false),
        (true, false) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::diploma::{DiplomaDraft, DiplomaLevel};
    use crate::domain::id::{DiplomaId, Uuid, YouthId};
    use crate::domain::name::{BrpName, PersonName};
    use crate::domain::partial_date::PartialDate;
    use crate::domain::record::Shared;
    use crate::domain::time::Timestamp;

    fn youth(born: u32) -> YouthDraft {
        let name = PersonName::from(BrpName::default());
        YouthDraft::new(name, PartialDate::from_int(born).unwrap())
    }

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn diploma(kind: DiplomaKind, level: Option<DiplomaLevel>, on: &str) -> Diploma {
        Diploma {
            id: DiplomaId(1),
            shared: Shared::new(Uuid([0; 16]), Timestamp(0), None),
            facts: DiplomaDraft {
                youth: YouthId(1),
                kind,
                level,
                programme: None,
                obtained_on: day(on),
            },
        }
    }

    #[track_caller]
    fn check(born: u32, from: &str, until: &str, expected: DutyFound) {
        assert_eq!(of(&youth(born), &[], day(from), day(until)), expected);
    }

    #[test]
    fn the_duty_follows_from_the_age() {
        const LEER: DutyFound = DutyFound::Is(Duty::Leerplicht);
        const KWALI: DutyFound = DutyFound::Is(Duty::Kwalificatieplicht);
        // Five on 2 September: bound from October on.
        check(20_210_902, "2026-09-30", "2026-09-30", DutyFound::None);
        check(20_210_902, "2026-10-01", "2026-10-01", LEER);
        // Sixteen on the last day of a school year, and a day later.
        check(20_110_731, "2027-07-30", "2027-07-31", LEER);
        check(20_110_731, "2027-08-01", "2027-08-02", KWALI);
        check(20_110_801, "2027-08-01", "2028-07-31", LEER);
        check(20_110_731, "2027-07-31", "2027-08-01", DutyFound::Unclear);
        // Eighteen.
        check(20_081_123, "2026-11-22", "2026-11-22", KWALI);
        check(20_081_123, "2026-11-23", "2026-11-23", DutyFound::None);
        check(20_080_229, "2026-02-28", "2026-02-28", KWALI);
        check(20_080_229, "2026-03-01", "2026-03-01", DutyFound::None);
        // Only the year is known.
        check(20_120_000, "2026-11-02", "2026-11-02", LEER);
        check(20_100_000, "2026-11-02", "2026-11-02", DutyFound::Unclear);
        check(0, "2026-11-02", "2026-11-02", DutyFound::Unclear);
    }

    #[test]
    fn a_diploma_ends_the_kwalificatieplicht_only() {
        let with = |born, kind, level, on| {
            let from = day("2026-11-02");
            of(
                &youth(born),
                &[diploma(kind, level, on)],
                from,
                day("2026-11-20"),
            )
        };
        let mbo = DiplomaKind::Mbo;
        let kwali = DutyFound::Is(Duty::Kwalificatieplicht);
        assert_eq!(
            with(20_090_301, DiplomaKind::Havo, None, "2026-07-01"),
            DutyFound::None
        );
        assert_eq!(
            with(20_090_301, DiplomaKind::Havo, None, "2026-11-10"),
            DutyFound::Unclear
        );
        assert_eq!(
            with(20_090_301, mbo, None, "2026-07-01"),
            DutyFound::Unclear
        );
        assert_eq!(
            with(20_090_301, mbo, Some(DiplomaLevel::Mbo1), "2026-07-01"),
            kwali
        );
        assert_eq!(
            with(20_090_301, DiplomaKind::Vso, None, "2026-07-01"),
            DutyFound::None
        );
        assert_eq!(
            with(20_120_301, DiplomaKind::Havo, None, "2026-07-01"),
            DutyFound::Is(Duty::Leerplicht)
        );
    }

    #[test]
    fn eighteen_is_a_day_or_a_stretch_of_days() {
        let on = |born| of_age(&youth(born));
        let one = |text| Some((day(text), day(text)));
        assert_eq!(on(20_081_231), one("2026-12-31"));
        assert_eq!(on(20_080_229), one("2026-03-01"));
        let year = Some((day("2026-01-01"), day("2026-12-31")));
        assert_eq!(on(20_080_000), year);
        assert_eq!(on(0), None);
    }

    #[test]
    fn twelve_is_reached_on_a_birthday() {
        let aged = |born, on| is_aged(&youth(born), 12, day(on));
        assert_eq!(aged(20_141_123, "2026-11-22"), Some(false));
        assert_eq!(aged(20_141_123, "2026-11-23"), Some(true));
        assert_eq!(aged(20_140_000, "2026-11-23"), None);
        assert_eq!(aged(20_130_000, "2026-11-23"), Some(true));
    }
}
