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
use crate::domain::municipality::{AreaPart, HolidayRegion, MunicipalityCode, WorkArea};
use crate::domain::officer::{Officer, OfficerDraft};
use crate::store::{Changes, Op, OpKind, Snapshot, StoreError, Table};

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

/// Sets the municipalities of the work area; the ages stay as they stand in the file. Parts that
/// ended stay in it with their last day: older cases belong to them.
pub fn set_parts(desk: Desk<'_>, parts: &[AreaPart]) -> Done<()> {
    change_area(desk, |area| area.parts = parts.to_vec())
}

/// Sets of which ages data are kept, or of all; the municipalities stay as they stand in the file.
pub fn set_ages(desk: Desk<'_>, ages: Option<RangeInclusive<u8>>) -> Done<()> {
    change_area(desk, |area| area.ages = ages)
}

/// Sets the region of the school holidays, and nothing else.
pub fn set_region(desk: Desk<'_>, region: Option<HolidayRegion>) -> Done<()> {
    change_settings(desk, |settings| settings.region = region)
}

/// Sets the own municipality, and nothing else.
pub fn set_own_municipality(desk: Desk<'_>, code: Option<MunicipalityCode>) -> Done<()> {
    change_settings(desk, |settings| settings.municipality = code)
}

/// Sets how long a closed case is kept, and nothing else.
pub fn set_retention(desk: Desk<'_>, retention: Option<Retention>) -> Done<()> {
    change_settings(desk, |settings| settings.retention = retention)
}

fn change_settings(desk: Desk<'_>, one: impl FnOnce(&mut Settings)) -> Done<()> {
    desk.act(&Op::new(OpKind::Office), |tx| {
        let mut settings = settings::read(tx)?;
        one(&mut settings);
        Ok(settings::write(tx, &settings)?)
    })
}

fn change_area(desk: Desk<'_>, one: impl FnOnce(&mut WorkArea)) -> Done<()> {
    desk.act(&Op::new(OpKind::Office), |tx| {
        let mut area = tx.work_area()?;
        one(&mut area);
        check_area(&area)?;
        Ok(tx.set_work_area(&area)?)
    })
}

/// The terms of retention; nothing while none were set.
pub(super) fn retention(snapshot: &Snapshot<'_>) -> Result<Option<Retention>, StoreError> {
    Ok(settings::read(snapshot)?.retention)
}

/// The own municipality; nothing while none was set.
pub(super) fn own_municipality(
    snapshot: &Snapshot<'_>,
) -> Result<Option<MunicipalityCode>, StoreError> {
    Ok(settings::read(snapshot)?.municipality)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::municipality::SchoolTypes;
    use crate::domain::time::Timestamp;
    use crate::store::{Actor, Store};

    #[test]
    fn one_thing_that_is_set_leaves_the_others_as_they_stand_in_the_file() {
        let store = Store::memory().unwrap();
        let actor = Actor {
            officer: None,
            at: Timestamp(1_790_000_000_000),
        };
        let desk = Desk::new(&store, actor, "2026-11-25".parse().unwrap());
        let home = AreaPart {
            municipality: MunicipalityCode(361),
            types: SchoolTypes::ALL,
            from: None,
            until: None,
        };
        set_region(desk, Some(HolidayRegion::Noord)).unwrap();
        set_own_municipality(desk, Some(MunicipalityCode(361))).unwrap();
        set_retention(desk, Some(Retention::proposal())).unwrap();
        set_ages(desk, Some(4..=18)).unwrap();
        set_parts(desk, std::slice::from_ref(&home)).unwrap();
        let found = office(desk).unwrap();
        assert_eq!(
            found.settings,
            Settings {
                municipality: Some(MunicipalityCode(361)),
                region: Some(HolidayRegion::Noord),
                retention: Some(Retention::proposal()),
            }
        );
        assert_eq!(found.work_area.parts, [home]);
        assert_eq!(found.work_area.ages, Some(4..=18));
        // What is wrong is not set, as before.
        let backwards = set_ages(desk, Some(RangeInclusive::new(18, 4)));
        assert!(matches!(backwards, Err(OfficeError::EndsBeforeItBegins)));
        set_region(desk, None).unwrap();
        let settings = office(desk).unwrap().settings;
        assert_eq!(
            (settings.region, settings.retention.is_some()),
            (None, true)
        );
    }
}
