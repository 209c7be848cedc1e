//! Cases (dossiers): one matter of one youth, from the first report to its closing.
//!
//! What is due follows from clocks and tasks; a case is never "late" by itself.

mod article;
mod close;
mod kind;
mod number;
mod status;

use serde::{Deserialize, Serialize};

pub use self::{
    article::Article,
    close::{CloseReason, Closing},
    kind::CaseKind,
    number::{CaseNumber, NotACaseNumber},
    status::{CaseStatus, DuoStatus, Phase},
};
use super::{
    id::{CaseId, OfficerId, SchoolId, YouthId},
    municipality::{MunicipalityCode, SchoolType},
    record::{Shared, reads_like},
    time::Date,
};

/// What can be entered about a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseDraft {
    /// About whom.
    pub youth: YouthId,
    /// The kind of matter.
    pub kind: CaseKind,
    /// The article it rests on, where the kind has one.
    pub article: Option<Article>,
    /// Where it stands in the method (MAS), where that is used.
    pub phase: Option<Phase>,
    /// The status of the report in DUO's register, where it came from there.
    pub duo_status: Option<DuoStatus>,
    /// The school it is about; none without enrolment.
    pub school: Option<SchoolId>,
    /// The kind of education at the time of opening: the yearly report counts by it.
    pub school_type: Option<SchoolType>,
    /// The municipality at the time of opening: likewise.
    pub municipality: Option<MunicipalityCode>,
    /// Who handles it.
    pub handler: Option<OfficerId>,
    /// The day the report or request came in.
    pub opened_on: Date,
    /// Words of the officer's own to find it by.
    pub tags: Vec<String>,
}

impl CaseDraft {
    /// A case of which nothing more is known.
    #[must_use]
    pub const fn new(youth: YouthId, kind: CaseKind, opened_on: Date) -> Self {
        Self {
            youth,
            kind,
            article: None,
            phase: None,
            duo_status: None,
            school: None,
            school_type: None,
            municipality: None,
            handler: None,
            opened_on,
            tags: Vec::new(),
        }
    }
}

/// A case in the data file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// The key in this file.
    pub id: CaseId,
    /// Identity and state.
    pub shared: Shared,
    /// The label people use.
    pub number: CaseNumber,
    /// Numbers it had in other files; it is found by them too.
    pub aliases: Vec<String>,
    /// What was entered.
    pub facts: CaseDraft,
    /// Where it stands; [`CaseStatus::Closed`] exactly when `closed` is there.
    pub status: CaseStatus,
    /// When, why and with which words it was closed.
    pub closed: Option<Closing>,
    /// The last day the data may be kept; none while that is not settled.
    pub destroy_after: Option<Date>,
}

reads_like!(Case, CaseDraft);
