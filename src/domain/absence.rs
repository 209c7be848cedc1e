//! Absence as the school registered it, day by day.
//!
//! Only what was registered: counting hours in four school weeks is the law's.

mod lesson_hours;

use serde::{Deserialize, Serialize};

pub use self::lesson_hours::{LessonHours, NotLessonHours};
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
}
