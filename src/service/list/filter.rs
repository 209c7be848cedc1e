//! Which cases a list shows. Conditions of one kind are alternatives, kinds go together.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use crate::domain::case::{Article, CaseKind, CaseStatus, CloseReason, DuoStatus, Phase};
use crate::domain::id::{CaseId, OfficerId, SchoolId};
use crate::domain::municipality::{MunicipalityCode, SchoolType};
use crate::domain::record::Regime;
use crate::domain::time::Date;
use crate::store::CaseMatches;

/// Days from one to another, both included; open where there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct DateRange {
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
}

impl DateRange {
    pub(super) fn holds(self, day: Option<Date>) -> bool {
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
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Filter {
    /// Kinds of case.
    pub kinds: Vec<CaseKind>,
    /// Articles of a request.
    pub articles: Vec<Article>,
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
    /// Why closed.
    pub close_reasons: Vec<CloseReason>,
    /// Under which law the data is kept.
    pub regimes: Vec<Regime>,
    /// When opened.
    pub opened: DateRange,
    /// When closed.
    pub closed: DateRange,
    /// When something is due.
    pub due: DateRange,
    /// Only these cases: those with a tag, say.
    #[serde(skip)]
    pub among: Option<HashSet<CaseId>>,
    /// Only those that a text leads to.
    #[serde(skip)]
    pub found: Option<CaseMatches>,
}
