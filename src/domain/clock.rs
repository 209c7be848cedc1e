//! Clocks: terms that run on a case.
//!
//! A clock holds the day it is due, the rule that gave it and what the rule was given, so that it can be computed again.
//! That it is late is never stored.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    id::{CaseId, ClockId},
    record::Kept,
    time::Date,
};

/// What the program computes for a clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClockDraft {
    /// On which case.
    pub case: CaseId,
    /// The id of the rule, as the law layer names it.
    pub rule: String,
    /// What the rule was given, by name; in a fixed order, so that equal inputs are equal text.
    pub inputs: BTreeMap<String, String>,
    /// The last day to do it.
    pub due: Date,
    /// When it was done; none while it runs.
    pub done_on: Option<Date>,
}

impl ClockDraft {
    /// Whether the term has passed and it is still not done.
    #[must_use]
    pub fn is_late(&self, today: Date) -> bool {
        self.done_on.is_none() && self.due < today
    }
}

/// A clock in the data file.
pub type Clock = Kept<ClockId, ClockDraft>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_it_is_due_is_not_late() {
        let day = |n| Date::from_ymd_opt(2026, 8, n).unwrap();
        let mut clock = ClockDraft {
            case: CaseId(1),
            rule: "3a-10".to_owned(),
            inputs: BTreeMap::new(),
            due: day(10),
            done_on: None,
        };
        assert_eq!(
            [9, 10, 11].map(|n| clock.is_late(day(n))),
            [false, false, true]
        );
        clock.done_on = Some(day(12));
        assert!(!clock.is_late(day(13)));
    }
}
