//! How long a closed case is kept, as far as that was set.
//!
//! Only the terms of the Selectielijst gemeenten en intergemeentelijke organen 2020 for what falls
//! under the AVG. What falls under the Wpg has terms of its own: no day is computed for it here.

use chrono::Months;
use serde::{Deserialize, Serialize};

use crate::domain::case::Case;
use crate::domain::municipality::SchoolType;
use crate::domain::partial_date::PartialDate;
use crate::domain::record::Regime;
use crate::domain::time::Date;

/// The age at which the kwalificatieplicht ends at the latest (LPW art. 4a lid 1).
const ADULT: u8 = 18;

/// The terms an office uses. They can differ: the list is revised, and an archivist decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Retention {
    /// Leerplicht: years after the birth of the youth.
    #[serde(rename = "jaren-na-geboorte")]
    pub after_birth: u8,
    /// Kwalificatieplicht: years after its end.
    #[serde(rename = "jaren-na-kwalificatieplicht")]
    pub after_duty: u8,
    /// Where the terms were taken from, in the words of who set them.
    #[serde(rename = "bron")]
    pub source: String,
}

impl Retention {
    /// What the list of 2020 says (results 12.1.3 and 12.1.4), to be confirmed by who sets it.
    #[must_use]
    pub fn proposal() -> Self {
        Self {
            after_birth: 19,
            after_duty: 2,
            source: "Selectielijst gemeenten 2020, 12.1.3 en 12.1.4".to_owned(),
        }
    }

    /// The last day that a case may be kept, closed on `closed_on`. Nothing where the year of
    /// birth is not known, and for what falls under the Wpg.
    ///
    /// The kwalificatieplicht ends at eighteen at the latest; a startkwalificatie may end it
    /// earlier, so this day can be later than the list asks, never earlier.
    #[must_use]
    pub fn last_day(&self, born: PartialDate, case: &Case, closed_on: Date) -> Option<Date> {
        if case.shared.regime == Regime::Wpg {
            return None;
        }
        let years = match case.school_type {
            Some(SchoolType::Mbo | SchoolType::Vavo) => ADULT.saturating_add(self.after_duty),
            _ => self.after_birth,
        };
        let day = born
            .latest()?
            .checked_add_months(Months::new(u32::from(years) * 12))?;
        Some(day.max(closed_on))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::case::{CaseDraft, CaseKind, CaseNumber, CaseStatus};
    use crate::domain::id::{CaseId, Uuid, YouthId};
    use crate::domain::record::Shared;
    use crate::domain::time::Timestamp;

    fn case(school_type: Option<SchoolType>, regime: Regime) -> Case {
        let mut shared = Shared::new(Uuid([0; 16]), Timestamp(0), None);
        shared.regime = regime;
        let opened = Date::from_ymd_opt(2026, 9, 1).unwrap();
        Case {
            id: CaseId(1),
            shared,
            number: CaseNumber {
                year: 2026,
                serial: 1,
            },
            aliases: Vec::new(),
            facts: CaseDraft {
                school_type,
                ..CaseDraft::new(YouthId(1), CaseKind::Overig, opened)
            },
            status: CaseStatus::New,
            closed: None,
            destroy_after: None,
        }
    }

    #[track_caller]
    fn check(born: u32, school: Option<SchoolType>, regime: Regime, expected: Option<&str>) {
        let closed = Date::from_ymd_opt(2026, 12, 1).unwrap();
        let born = PartialDate::from_int(born).unwrap();
        let day = Retention::proposal().last_day(born, &case(school, regime), closed);
        assert_eq!(day.map(|day| day.to_string()).as_deref(), expected);
    }

    #[test]
    fn the_terms_of_the_list() {
        let (vo, mbo) = (Some(SchoolType::Vo), Some(SchoolType::Mbo));
        check(20_120_531, vo, Regime::Avg, Some("2031-05-31"));
        check(20_120_229, None, Regime::Avg, Some("2031-02-28"));
        check(20_100_501, mbo, Regime::Avg, Some("2030-05-01"));
        // Only the year is known: the latest day it can be.
        check(20_120_000, vo, Regime::Avg, Some("2031-12-31"));
        check(0, vo, Regime::Avg, None);
        check(20_120_531, vo, Regime::Wpg, None);
        // Too old already: kept at least until the day of closing.
        check(20_010_101, vo, Regime::Avg, Some("2026-12-01"));
    }
}
