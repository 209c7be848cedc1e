//! The office: its officers and their functions, the work area by date, and what it has set.

mod error;
mod retention;
mod settings;

pub use error::OfficeError;
pub use retention::Retention;
pub use settings::Settings;

use std::ops::RangeInclusive;

use super::desk::Desk;
use crate::domain::id::OfficerId;
use crate::domain::municipality::WorkArea;
use crate::domain::officer::{Officer, OfficerDraft};
use crate::store::{Changes, Op, OpKind, Snapshot, StoreError, Table, Tx};

/// What a write answers: what it made, and the rows it changed.
pub type Done<T> = Result<(T, Changes), OfficeError>;

/// The office as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Office {
    /// Its officers, by name; also those who left.
    pub officers: Vec<Officer>,
    /// Its work area. Without any part, nothing was set yet.
    pub work_area: WorkArea,
    /// What it has set.
    pub settings: Settings,
}

/// Reads the office.
pub fn office(desk: Desk<'_>) -> Result<Office, OfficeError> {
    desk.store.read(|snapshot| {
        Ok(Office {
            officers: snapshot.officers()?,
            work_area: snapshot.work_area()?,
            settings: settings::read(snapshot)?,
        })
    })
}

/// The officers by name; also those who left.
pub fn officers(snapshot: &Snapshot<'_>) -> Result<Vec<Officer>, StoreError> {
    let mut officers = snapshot.officers()?;
    officers.sort_by_cached_key(|officer| crate::domain::fold::fold(&officer.name));
    Ok(officers)
}

/// Sets up a new file: its first officer, work area and settings, as one act.
pub fn set_up(
    desk: Desk<'_>,
    officer: &OfficerDraft,
    area: &WorkArea,
    settings: &Settings,
) -> Done<OfficerId> {
    check_officer(officer)?;
    check_area(area)?;
    desk.act(&Op::new(OpKind::CreateFile), |tx| {
        tx.set_work_area(area)?;
        settings::write(tx, settings)?;
        Ok(tx.add_officer(officer)?)
    })
}

/// Adds an officer: a colleague to whom cases can be handed.
pub fn add_officer(desk: Desk<'_>, draft: &OfficerDraft) -> Done<OfficerId> {
    check_officer(draft)?;
    desk.act(&Op::new(OpKind::Office), |tx| Ok(tx.add_officer(draft)?))
}

/// Changes an officer: a boa number, the end of his function.
pub fn change_officer(desk: Desk<'_>, id: OfficerId, draft: &OfficerDraft) -> Done<()> {
    check_officer(draft)?;
    let op = Op::new(OpKind::Office).about(Table::Officer, id.0);
    desk.act(&op, |tx| {
        tx.officer(id)?.ok_or(OfficeError::NoOfficer)?;
        Ok(tx.change_officer(id, draft)?)
    })
}

/// Sets the work area. Parts that ended stay in it with their last day: older cases belong to them.
pub fn set_work_area(desk: Desk<'_>, area: &WorkArea) -> Done<()> {
    check_area(area)?;
    change(desk, |tx| tx.set_work_area(area))
}

/// Sets the settings.
pub fn set_settings(desk: Desk<'_>, settings: &Settings) -> Done<()> {
    change(desk, |tx| settings::write(tx, settings))
}

fn change(desk: Desk<'_>, act: impl FnOnce(&mut Tx<'_>) -> Result<(), StoreError>) -> Done<()> {
    desk.act(&Op::new(OpKind::Office), |tx| Ok(act(tx)?))
}

/// The terms of retention; nothing while none were set.
pub(super) fn retention(snapshot: &Snapshot<'_>) -> Result<Option<Retention>, StoreError> {
    Ok(settings::read(snapshot)?.retention)
}

fn check_officer(draft: &OfficerDraft) -> Result<(), OfficeError> {
    if draft.name.trim().is_empty() {
        return Err(OfficeError::NoName);
    }
    match (draft.from, draft.until) {
        (Some(from), Some(until)) if until < from => Err(OfficeError::EndsBeforeItBegins),
        _ => Ok(()),
    }
}

fn check_area(area: &WorkArea) -> Result<(), OfficeError> {
    if area.parts.iter().any(|part| part.types.is_empty()) {
        return Err(OfficeError::NoSchoolTypes);
    }
    let backwards = area.parts.iter().any(|part| {
        let both = part.from.zip(part.until);
        both.is_some_and(|(from, until)| until < from)
    });
    let ages = area.ages.as_ref();
    if backwards || ages.is_some_and(RangeInclusive::is_empty) {
        return Err(OfficeError::EndsBeforeItBegins);
    }
    Ok(())
}
