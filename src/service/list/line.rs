//! What the list shows of a case: read by key, for the page that is looked at only. No address and
//! no BSN: a list is read over shoulders and printed.

use crate::domain::id::{CaseId, OfficerId, SchoolId, YouthId};
use crate::domain::name::PersonName;
use crate::domain::partial_date::PartialDate;
use crate::service::desk::Desk;
use crate::service::youths::around::is_shielded;
use crate::store::{ListRow, ListedCase, Snapshot, Store, StoreError};

/// A case as the list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The narrow row: number, kind, status, days.
    pub case: ListedCase,
    /// The youth's name.
    pub name: PersonName,
    /// When the youth was born.
    pub born: PartialDate,
    /// The school's name.
    pub school: Option<String>,
    /// The handler's name.
    pub handler: Option<String>,
    /// Whether an address of the youth is protected.
    pub protected: bool,
    /// The open task that is due first.
    pub next: Option<String>,
}

/// The lines of these cases, in this order. One that has gone meanwhile is left out.
pub fn lines(store: &Store, cases: &[CaseId]) -> Result<Vec<Line>, StoreError> {
    store.read(|file| {
        let mut lines = Vec::with_capacity(cases.len());
        for id in cases {
            if let ListRow::Stands(case) = file.list_row(*id)? {
                lines.extend(line(file, case)?);
            }
        }
        Ok(lines)
    })
}

fn line(file: &Snapshot<'_>, case: ListedCase) -> Result<Option<Line>, StoreError> {
    let Some(youth) = youth(file, case.youth)? else {
        return Ok(None);
    };
    let (name, born) = youth;
    Ok(Some(Line {
        school: case.school.map_or(Ok(None), |id| school(file, id))?,
        handler: case.handler.map_or(Ok(None), |id| handler(file, id))?,
        protected: is_shielded(file, case.youth)?,
        next: next(file, case.id)?,
        case,
        name,
        born,
    }))
}

fn youth(
    file: &Snapshot<'_>,
    id: YouthId,
) -> Result<Option<(PersonName, PartialDate)>, StoreError> {
    let youth = file.youth(id)?;
    Ok(youth.map(|youth| (youth.facts.name, youth.facts.born)))
}

fn school(file: &Snapshot<'_>, id: SchoolId) -> Result<Option<String>, StoreError> {
    Ok(file.school(id)?.map(|school| school.facts.name))
}

fn handler(file: &Snapshot<'_>, id: OfficerId) -> Result<Option<String>, StoreError> {
    Ok(file.officer(id)?.map(|officer| officer.facts.name))
}

fn next(file: &Snapshot<'_>, case: CaseId) -> Result<Option<String>, StoreError> {
    let mut open = file.tasks_of(case)?.into_iter();
    let first = open.find(|task| task.done_on.is_none());
    Ok(first.map(|task| task.facts.title))
}

/// The names of some schools.
pub fn school_names(
    desk: Desk<'_>,
    ids: &[SchoolId],
) -> Result<Vec<(SchoolId, String)>, StoreError> {
    desk.store.read(|file| {
        let mut names = Vec::with_capacity(ids.len());
        for id in ids {
            names.extend(school(file, *id)?.map(|name| (*id, name)));
        }
        Ok(names)
    })
}
