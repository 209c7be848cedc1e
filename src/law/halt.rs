//! Whether absence is of the kind that Halt settles (Sr art. 77e, with LPW art. 2 lid 3 and 4c; Besluit
//! aanwijzing Halt-feiten). The moment of testing is the day of the facts. How many hours and times late
//! Halt takes, and who must agree, is asked at the referral, not here.
//!
//! The conditions of Halt as read in November 2026:
//! <https://www.halt.nl/voor-verwijzers/verwijzen-naar-halt/leerplichtambtenaren>; the article in force on
//! 1 August 2026: <https://wetten.overheid.nl/BWBR0001854/2026-08-01>.

use crate::domain::case::CaseKind;
use crate::domain::time::Date;
use crate::domain::youth::YouthDraft;
use crate::law::duty::is_aged;

/// Whether a referral can follow on absence of this kind: the youth was 12 to 17 on one of the days, and
/// stayed away on his own initiative. Holiday with the parents is not his (H-6), and not being enrolled is
/// no absence of his at all.
#[must_use]
pub fn can_follow(youth: &YouthDraft, kind: CaseKind, days: &[Date]) -> bool {
    let own = kind.is_absence() && !matches!(kind, CaseKind::Luxe | CaseKind::Absoluut);
    let of_age = |day: &Date| {
        is_aged(youth, 12, *day) == Some(true) && is_aged(youth, 18, *day) == Some(false)
    };
    own && days.iter().any(of_age)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::name::{BrpName, PersonName};
    use crate::domain::partial_date::PartialDate;

    #[track_caller]
    fn check(born: u32, kind: CaseKind, on: &str, expected: bool) {
        let name = PersonName::from(BrpName::default());
        let youth = YouthDraft::new(name, PartialDate::from_int(born).unwrap());
        assert_eq!(
            can_follow(&youth, kind, &[on.parse().unwrap()]),
            expected,
            "{born} {kind} {on}"
        );
    }

    #[test]
    fn from_twelve_to_seventeen_and_on_his_own_initiative() {
        use CaseKind::{Absoluut, Advies, Luxe, Overig, Relatief, Thuiszitter};
        check(20_141_123, Relatief, "2026-11-22", false);
        check(20_141_123, Relatief, "2026-11-23", true);
        check(20_081_123, Relatief, "2026-11-22", true);
        check(20_081_123, Relatief, "2026-11-23", false);
        check(20_120_531, Overig, "2026-11-23", true);
        check(20_120_531, Thuiszitter, "2026-11-23", true);
        check(20_120_531, Luxe, "2026-11-23", false);
        check(20_120_531, Absoluut, "2026-11-23", false);
        check(20_120_531, Advies, "2026-11-23", false);
        check(20_140_000, Relatief, "2026-11-23", false);
    }
}
