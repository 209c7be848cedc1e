//! Which cases a list shows. Conditions of one kind are alternatives, kinds go together.

use std::collections::HashSet;

use super::row::Row;
use crate::domain::case::{CaseKind, CaseStatus, DuoStatus, Phase};
use crate::domain::id::{CaseId, OfficerId, SchoolId};
use crate::domain::municipality::{MunicipalityCode, SchoolType};
use crate::domain::time::Date;

/// Days from one to another, both included; open where there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DateRange {
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
}

impl DateRange {
    fn holds(self, day: Option<Date>) -> bool {
        match (self.from, self.until, day) {
            (None, None, _) => true,
            (_, _, None) => false,
            (from, until, Some(day)) => {
                from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until)
            }
        }
    }
}

/// The conditions; an empty list asks nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Kinds of case.
    pub kinds: Vec<CaseKind>,
    /// Statuses.
    pub statuses: Vec<CaseStatus>,
    /// Phases of the MAS.
    pub phases: Vec<Phase>,
    /// Statuses at DUO.
    pub duo_statuses: Vec<DuoStatus>,
    /// Schools.
    pub schools: Vec<SchoolId>,
    /// Kinds of education.
    pub school_types: Vec<SchoolType>,
    /// Municipalities.
    pub municipalities: Vec<MunicipalityCode>,
    /// Handlers.
    pub handlers: Vec<OfficerId>,
    /// When opened.
    pub opened: DateRange,
    /// When closed.
    pub closed: DateRange,
    /// When something is due.
    pub due: DateRange,
    /// Only these cases: what a search or a tag found.
    pub among: Option<HashSet<CaseId>>,
}

impl Filter {
    /// Whether a case passes.
    pub(super) fn passes(&self, row: &Row) -> bool {
        !row.gone
            && one_of(&self.kinds, Some(row.kind))
            && one_of(&self.statuses, Some(row.status))
            && one_of(&self.phases, row.phase)
            && one_of(&self.duo_statuses, row.duo_status)
            && one_of(&self.schools, row.school)
            && one_of(&self.school_types, row.school_type)
            && one_of(&self.municipalities, row.municipality)
            && one_of(&self.handlers, row.handler)
            && self.opened.holds(Some(row.opened))
            && self.closed.holds(row.closed)
            && self.due.holds(row.due)
            && self.among.as_ref().is_none_or(|ids| ids.contains(&row.id))
    }
}

fn one_of<T: PartialEq>(asked: &[T], value: Option<T>) -> bool {
    asked.is_empty() || value.is_some_and(|value| asked.contains(&value))
}
