//! Absence as the school registered it, day by day.
//!
//! Only what was registered: counting hours in four school weeks is the law's.

mod lesson_hours;
mod period;

use serde::{Deserialize, Serialize};

pub use self::lesson_hours::{LessonHours, NotLessonHours};
pub use self::period::{Period, PeriodProblem, stretches};
use super::{
    code::codes,
    id::{AbsenceDayId, CaseId},
    record::Kept,
    time::Date,
};

codes! {
    /// How the school registered it.
    AbsenceKind {
        /// Geoorloofd: with leave.
        Excused = "geoorloofd",
        /// Ziek gemeld.
        Ill = "ziek",
        /// Te laat: counts as unexcused.
        Late = "te-laat",
        /// Ongeoorloofd.
        Unexcused = "ongeoorloofd",
    }
}

impl AbsenceKind {
    /// Whether it counts as unexcused absence; arriving late does.
    #[must_use]
    pub const fn is_unexcused(self) -> bool {
        matches!(self, Self::Late | Self::Unexcused)
    }
}

/// How much of a day it was (the fields of the law: whole day, or lesson hours 1 to 10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Extent {
    /// All of it.
    WholeDay,
    /// These lesson hours; none where only minutes are known.
    Lessons(LessonHours),
}

/// What can be entered about one day of absence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AbsenceDayDraft {
    /// In which case.
    pub case: CaseId,
    /// The day.
    pub on: Date,
    /// How it was registered.
    pub kind: AbsenceKind,
    /// How much of the day.
    pub extent: Extent,
    /// Minutes, where the school registers them (0 to 1440).
    pub minutes: Option<u16>,
}

impl AbsenceDayDraft {
    /// Whether it says the same as another: the same day, registered in the same way, for as much of it.
    /// How many minutes somebody wrote beside it makes it no other.
    #[must_use]
    pub fn says_the_same(&self, other: &Self) -> bool {
        (self.case, self.on, self.kind, self.extent)
            == (other.case, other.on, other.kind, other.extent)
    }
}

/// A day of absence in the data file.
pub type AbsenceDay = Kept<AbsenceDayId, AbsenceDayDraft>;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::tests::check_codes;

    #[test]
    fn late_counts_as_unexcused() {
        check_codes::<AbsenceKind>();
        let unexcused: Vec<&str> = AbsenceKind::ALL
            .iter()
            .filter(|kind| kind.is_unexcused())
            .map(|kind| kind.code())
            .collect();
        assert_eq!(unexcused, ["te-laat", "ongeoorloofd"]);
    }

    #[test]
    fn the_same_day_said_otherwise_is_another() {
        let day = AbsenceDayDraft {
            case: CaseId(1),
            on: "2026-11-02".parse().unwrap(),
            kind: AbsenceKind::Late,
            extent: Extent::Lessons("1".parse().unwrap()),
            minutes: Some(15),
        };
        let longer = AbsenceDayDraft {
            minutes: Some(20),
            ..day.clone()
        };
        let whole = AbsenceDayDraft {
            extent: Extent::WholeDay,
            ..day.clone()
        };
        assert!(day.says_the_same(&longer) && !day.says_the_same(&whole));
    }
}
