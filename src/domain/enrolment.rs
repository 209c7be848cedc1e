//! Enrolments: which school a youth goes or went to.

use serde::{Deserialize, Serialize};

use super::{
    id::{EnrolmentId, SchoolId, YouthId},
    municipality::SchoolType,
    record::Kept,
    time::Date,
};

/// What can be entered about an enrolment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EnrolmentDraft {
    /// Who.
    pub youth: YouthId,
    /// Where.
    pub school: SchoolId,
    /// The kind of education: a location may give several.
    pub kind: SchoolType,
    /// Programme or level, in the school's own words.
    pub programme: Option<String>,
    /// Class.
    pub class: Option<String>,
    /// The school's number of the pupil.
    pub pupil_number: Option<String>,
    /// The first day.
    pub from: Date,
    /// The last day; none while it runs.
    pub until: Option<Date>,
}

impl EnrolmentDraft {
    /// Whether it holds on the day.
    #[must_use]
    pub fn holds_on(&self, date: Date) -> bool {
        self.from <= date && self.until.is_none_or(|until| date <= until)
    }
}

/// An enrolment in the data file.
pub type Enrolment = Kept<EnrolmentId, EnrolmentDraft>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_and_last_day_count() {
        let day = |n| Date::from_ymd_opt(2026, 8, n).unwrap();
        let mut enrolment = EnrolmentDraft {
            youth: YouthId(1),
            school: SchoolId(1),
            kind: SchoolType::Vo,
            programme: None,
            class: None,
            pupil_number: None,
            from: day(3),
            until: Some(day(5)),
        };
        assert_eq!(
            [2, 3, 5, 6].map(|n| enrolment.holds_on(day(n))),
            [false, true, true, false]
        );
        enrolment.until = None;
        assert!(enrolment.holds_on(day(31)));
    }
}
