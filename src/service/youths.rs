//! Youths: what is known of one, and adding one who is not in the file yet. Whoever adds one searched first: a second record
//! of the same youth would take half of what is known along.

use super::cases::CaseError;
use super::desk::Desk;
use crate::domain::address::{Address, AddressOwner};
use crate::domain::case::Case;
use crate::domain::guardian::Guardian;
use crate::domain::id::YouthId;
use crate::domain::time::Date;
use crate::domain::youth::{Youth, YouthDraft};
use crate::store::{Changes, Op, OpKind, StoreError, Table};

/// Adds a youth.
///
/// # Errors
/// [`CaseError::Empty`] for one without any name.
pub fn add(desk: Desk<'_>, draft: &YouthDraft) -> Result<(YouthId, Changes), CaseError> {
    if draft.name.full().trim().is_empty() {
        return Err(CaseError::Empty);
    }
    desk.act(&Op::new(OpKind::Youth), |tx| {
        let id = tx.add_youth(draft)?;
        tx.about(Table::Youth, id.0);
        Ok(id)
    })
}

/// What is known of a youth.
#[derive(Debug, Clone, PartialEq)]
pub struct YouthPage {
    /// Who it is.
    pub youth: Youth,
    /// Where he lives and lived, the present address first.
    pub addresses: Vec<Address>,
    /// Parents, guardians and carers.
    pub guardians: Vec<Guardian>,
    /// The schools, the newest first, each with the first day there.
    pub schools: Vec<(String, Option<Date>)>,
    /// The cases, the open ones first.
    pub cases: Vec<Case>,
}

/// Opens the page of a youth: reads it, and notes in the log who opened it.
pub fn show(desk: Desk<'_>, id: YouthId) -> Result<Option<YouthPage>, StoreError> {
    let page = page(desk, id)?;
    if page.is_some() {
        let op = Op::new(OpKind::Opened).about(Table::Youth, id.0);
        desk.store.note_access(desk.actor, &op)?;
    }
    Ok(page)
}

/// Reads the page again, after something changed; nothing where the youth has gone.
pub fn page(desk: Desk<'_>, id: YouthId) -> Result<Option<YouthPage>, StoreError> {
    desk.store.read(|file| {
        let Some(youth) = file.youth(id)? else {
            return Ok(None);
        };
        let mut guardians = Vec::new();
        for gezag in file.gezag_of_youth(id)? {
            guardians.extend(file.guardian(gezag.guardian)?);
        }
        let mut schools = Vec::new();
        for enrolment in file.enrolments(id)? {
            let school = file.school(enrolment.school)?;
            schools.extend(school.map(|school| (school.facts.name, Some(enrolment.from))));
        }
        let addresses = file.addresses(AddressOwner::Youth(id))?;
        Ok(Some(YouthPage {
            youth,
            addresses: addresses.into_iter().map(|(_, address)| address).collect(),
            guardians,
            schools,
            cases: file.cases_of(id)?,
        }))
    })
}
