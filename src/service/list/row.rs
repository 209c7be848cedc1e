//! A case as the list holds it: forty-odd bytes.

use crate::domain::case::{CaseKind, CaseStatus, DuoStatus, Phase};
use crate::domain::id::{CaseId, OfficerId, SchoolId};
use crate::domain::municipality::{MunicipalityCode, SchoolType};
use crate::domain::time::Date;
use crate::store::ListedCase;

/// One case.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) id: CaseId,
    /// Year and serial number as one.
    pub(super) number: u64,
    /// Rank of the youth's name.
    pub(super) name: u32,
    pub(super) school: Option<SchoolId>,
    pub(super) handler: Option<OfficerId>,
    pub(super) municipality: Option<MunicipalityCode>,
    pub(super) kind: CaseKind,
    pub(super) status: CaseStatus,
    pub(super) phase: Option<Phase>,
    pub(super) duo_status: Option<DuoStatus>,
    pub(super) school_type: Option<SchoolType>,
    pub(super) opened: Date,
    pub(super) closed: Option<Date>,
    pub(super) due: Option<Date>,
    pub(super) gone: bool,
}

impl Row {
    pub(super) fn new(case: &ListedCase) -> Self {
        Self {
            id: case.id,
            number: u64::from(case.number.year) << 32 | u64::from(case.number.serial),
            name: 0,
            school: case.school,
            handler: case.handler,
            municipality: case.municipality,
            kind: case.kind,
            status: case.status,
            phase: case.phase,
            duo_status: case.duo_status,
            school_type: case.school_type,
            opened: case.opened,
            closed: case.closed,
            due: case.due,
            gone: false,
        }
    }
}
