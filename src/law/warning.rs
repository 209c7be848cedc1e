//! The warning before an official report (LPW art. 2, 4a, 4c and 22, as in force on 1 August 2026:
//! <https://wetten.overheid.nl/BWBR0002628/2026-08-01>): who is bound on the days of absence, and which talks
//! are about that absence. The warning itself is practice (MAS) and no decision.

use crate::domain::case::CaseKind;
use crate::domain::guardian::{Authority, GezagDraft, Role};
use crate::domain::time::Date;
use crate::domain::youth::YouthDraft;
use crate::law::duty::is_aged;

/// What binds a grown-up to see to it that a youth is enrolled and goes to school (art. 2 lid 1, 4a).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tie {
    /// Gezag.
    Gezag,
    /// The care itself ("feitelijke verzorging"), of who is known as carer.
    Care,
    /// Without gezag, but the youth lives with him: he may have taken up the care. The officer judges.
    LivesAlong,
    /// Whether he has gezag is not known. The officer judges.
    Unclear,
}

/// What ties somebody to a youth, apart from when; none where nothing does.
#[must_use]
pub fn tie(gezag: &GezagDraft, lives_along: bool) -> Option<Tie> {
    match (gezag.authority, gezag.role) {
        (Authority::Yes, _) => Some(Tie::Gezag),
        (_, Role::Carer) => Some(Tie::Care),
        (Authority::Unknown, _) => Some(Tie::Unclear),
        (Authority::No, _) if lives_along => Some(Tie::LivesAlong),
        (Authority::No, _) => None,
    }
}

/// Whether a bond held on a day; its last day counts.
#[must_use]
pub fn holds_on(gezag: &GezagDraft, day: Date) -> bool {
    gezag.from.is_none_or(|from| from <= day) && gezag.until.is_none_or(|until| day <= until)
}

/// Why a youth is not warned himself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotBound {
    /// Art. 2 lid 3 and 4c bind him to attend where he is enrolled; to be enrolled is for the others.
    NotEnrolled,
    /// On none of the days he was twelve (art. 2 lid 3).
    UnderTwelve,
    /// Whether he was twelve is not known.
    AgeUnclear,
    /// Holiday without leave of who is not yet sixteen is his parents' doing: not his own initiative.
    LuxeUnderSixteen,
}

/// On which of these days the youth was bound himself to attend (art. 2 lid 3, from sixteen on often
/// 4c): from his twelfth birthday on. None where the file does not say how old he was on one of them.
#[must_use]
pub fn days_from_twelve(youth: &YouthDraft, days: &[Date]) -> Option<Vec<Date>> {
    let aged = days
        .iter()
        .map(|day| Some((*day, is_aged(youth, 12, *day)?)));
    let aged: Vec<(Date, bool)> = aged.collect::<Option<_>>()?;
    let bound = aged.into_iter().filter(|(_, twelve)| *twelve);
    Some(bound.map(|(day, _)| day).collect())
}

/// About which of these days the youth is warned himself.
///
/// # Errors
/// [`NotBound`], when he is not.
pub fn days_of_youth(
    youth: &YouthDraft,
    kind: CaseKind,
    days: &[Date],
) -> Result<Vec<Date>, NotBound> {
    if kind == CaseKind::Absoluut {
        return Err(NotBound::NotEnrolled);
    }
    let bound = days_from_twelve(youth, days).ok_or(NotBound::AgeUnclear)?;
    let first = bound.first().ok_or(NotBound::UnderTwelve)?;
    if kind == CaseKind::Luxe && is_aged(youth, 16, *first) == Some(false) {
        return Err(NotBound::LuxeUnderSixteen);
    }
    Ok(bound)
}

/// Whether the officer says if the youth is warned at all: who is sixteen can go on holiday by himself, and
/// only then it is his.
#[must_use]
pub const fn is_judged_for_youth(kind: CaseKind) -> bool {
    matches!(kind, CaseKind::Luxe)
}

/// Whether a talk is about this absence: held, and not before the first day of it (art. 22 lid 1 and 3: the
/// officer hears about what was reported). Where that day is not known, any talk can be.
#[must_use]
pub fn is_about(talk: Date, first: Option<Date>, today: Date) -> bool {
    first.is_none_or(|first| first <= talk) && talk <= today
}

/// Whether holiday without leave took more than one whole school day: then the guideline asks for an
/// official report and no warning (Richtlijn voor strafvordering strafrechtelijke aanpak schoolverzuim,
/// 2017R002, in force since 1 June 2017, <https://zoek.officielebekendmakingen.nl/stcrt-2017-29777.html>;
/// check P-6). Also hours of two days can be: the officer judges.
#[must_use]
pub fn is_beyond_warning(kind: CaseKind, days: &[Date]) -> bool {
    kind == CaseKind::Luxe && days.len() > 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::{GuardianId, YouthId};
    use crate::domain::name::{BrpName, PersonName};
    use crate::domain::partial_date::PartialDate;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn bond(authority: Authority, role: Role) -> GezagDraft {
        GezagDraft {
            youth: YouthId(1),
            guardian: GuardianId(1),
            role,
            authority,
            from: None,
            until: None,
        }
    }

    #[test]
    fn gezag_or_care_ties() {
        use Authority::{No, Unknown, Yes};
        let tied = |authority, role, along| tie(&bond(authority, role), along);
        assert_eq!(tied(Yes, Role::Parent1, false), Some(Tie::Gezag));
        assert_eq!(tied(Yes, Role::Institution, false), Some(Tie::Gezag));
        assert_eq!(tied(No, Role::Carer, false), Some(Tie::Care));
        assert_eq!(tied(Unknown, Role::Carer, true), Some(Tie::Care));
        assert_eq!(tied(Unknown, Role::Parent2, true), Some(Tie::Unclear));
        assert_eq!(tied(No, Role::Parent2, true), Some(Tie::LivesAlong));
        assert_eq!(tied(No, Role::Parent2, false), None);
    }

    #[test]
    fn a_bond_holds_from_its_first_to_its_last_day() {
        let bond = GezagDraft {
            from: Some(day("2026-11-02")),
            until: Some(day("2026-11-04")),
            ..bond(Authority::Yes, Role::Third)
        };
        let on = ["2026-11-01", "2026-11-02", "2026-11-04", "2026-11-05"];
        assert_eq!(
            on.map(|on| holds_on(&bond, day(on))),
            [false, true, true, false]
        );
    }

    #[track_caller]
    fn check(born: u32, kind: CaseKind, days: &[&str], expected: Result<&[&str], NotBound>) {
        let name = PersonName::from(BrpName::default());
        let youth = YouthDraft::new(name, PartialDate::from_int(born).unwrap());
        let all = |days: &[&str]| days.iter().map(|it| day(it)).collect::<Vec<_>>();
        let found = days_of_youth(&youth, kind, &all(days));
        assert_eq!(found, expected.map(all), "{born} {kind} {days:?}");
    }

    #[test]
    fn the_youth_is_bound_from_twelve_on() {
        use CaseKind::{Absoluut, Luxe, Relatief};
        let both = ["2026-11-22", "2026-11-23"];
        check(20_120_531, Relatief, &both, Ok(&both));
        check(20_141_123, Relatief, &both, Ok(&both[1..]));
        check(20_141_124, Relatief, &both, Err(NotBound::UnderTwelve));
        check(20_140_000, Relatief, &both, Err(NotBound::AgeUnclear));
        check(20_120_531, Absoluut, &both, Err(NotBound::NotEnrolled));
        check(20_120_531, Luxe, &both, Err(NotBound::LuxeUnderSixteen));
        check(20_101_122, Luxe, &both, Ok(&both));
        check(20_101_123, Luxe, &both, Err(NotBound::LuxeUnderSixteen));
        check(20_150_531, Luxe, &both, Err(NotBound::UnderTwelve));
    }

    #[test]
    fn a_talk_of_before_is_about_something_else() {
        let about = |on, first: Option<&str>| is_about(day(on), first.map(day), day("2026-11-23"));
        assert!(!about("2024-03-01", Some("2026-10-26")));
        assert!(!about("2026-10-25", Some("2026-10-26")));
        assert!(about("2026-10-26", Some("2026-10-26")));
        assert!(about("2026-11-23", Some("2026-10-26")));
        assert!(!about("2026-11-24", Some("2026-10-26")));
        assert!(about("2024-03-01", None));
    }

    #[test]
    fn more_than_a_day_of_holiday_is_for_an_official_report() {
        let days = [day("2026-11-02"), day("2026-11-03")];
        assert!(is_beyond_warning(CaseKind::Luxe, &days));
        assert!(!is_beyond_warning(CaseKind::Luxe, &days[..1]));
        assert!(!is_beyond_warning(CaseKind::Relatief, &days));
    }
}
