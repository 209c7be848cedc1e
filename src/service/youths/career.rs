//! Schools and diplomas of a youth.

use super::{Done, YouthError, about, ends_after};
use crate::domain::diploma::DiplomaDraft;
use crate::domain::enrolment::EnrolmentDraft;
use crate::domain::id::{DiplomaId, EnrolmentId, YouthId};
use crate::service::desk::Desk;
use crate::store::{Snapshot, Tx};

/// Enrols a youth at a school. Where he changes schools, the enrolments that run end on the day
/// before.
pub fn enrol(desk: Desk<'_>, draft: &EnrolmentDraft, changes_schools: bool) -> Done<EnrolmentId> {
    desk.act(&about(draft.youth), |tx| {
        check(tx, draft)?;
        if changes_schools {
            end_others(tx, draft)?;
        }
        Ok(tx.add_enrolment(draft)?)
    })
}

fn end_others(tx: &mut Tx<'_>, draft: &EnrolmentDraft) -> Result<(), YouthError> {
    for enrolment in tx.enrolments(draft.youth)? {
        if enrolment.until.is_none() && enrolment.from < draft.from {
            let ended = EnrolmentDraft {
                until: draft.from.pred_opt(),
                ..enrolment.facts
            };
            tx.change_enrolment(enrolment.id, &ended)?;
        }
    }
    Ok(())
}

/// Corrects an enrolment, or ends it.
pub fn change_enrolment(desk: Desk<'_>, id: EnrolmentId, draft: &EnrolmentDraft) -> Done<()> {
    desk.act(&about(draft.youth), |tx| {
        tx.enrolment(id)?.ok_or(YouthError::NoRecord)?;
        check(tx, draft)?;
        Ok(tx.change_enrolment(id, draft)?)
    })
}

/// Takes away an enrolment that never was; one that ended is ended.
pub fn remove_enrolment(desk: Desk<'_>, youth: YouthId, id: EnrolmentId) -> Done<()> {
    desk.act(&about(youth), |tx| {
        tx.enrolment(id)?.ok_or(YouthError::NoRecord)?;
        Ok(tx.remove_enrolment(id)?)
    })
}

fn check(file: &Snapshot<'_>, draft: &EnrolmentDraft) -> Result<(), YouthError> {
    file.youth(draft.youth)?.ok_or(YouthError::NoYouth)?;
    file.school(draft.school)?.ok_or(YouthError::NoSchool)?;
    ends_after(Some(draft.from), draft.until)
}

/// Adds a diploma.
pub fn add_diploma(desk: Desk<'_>, draft: &DiplomaDraft) -> Done<DiplomaId> {
    obtained(desk, draft)?;
    desk.act(&about(draft.youth), |tx| {
        tx.youth(draft.youth)?.ok_or(YouthError::NoYouth)?;
        Ok(tx.add_diploma(draft)?)
    })
}

/// Corrects a diploma.
pub fn change_diploma(desk: Desk<'_>, id: DiplomaId, draft: &DiplomaDraft) -> Done<()> {
    obtained(desk, draft)?;
    desk.act(&about(draft.youth), |tx| {
        tx.diploma(id)?.ok_or(YouthError::NoRecord)?;
        Ok(tx.change_diploma(id, draft)?)
    })
}

/// Takes away a diploma that was never obtained.
pub fn remove_diploma(desk: Desk<'_>, youth: YouthId, id: DiplomaId) -> Done<()> {
    desk.act(&about(youth), |tx| {
        tx.diploma(id)?.ok_or(YouthError::NoRecord)?;
        Ok(tx.remove_diploma(id)?)
    })
}

/// A diploma is obtained once that day has come.
fn obtained(desk: Desk<'_>, draft: &DiplomaDraft) -> Result<(), YouthError> {
    match draft.obtained_on > desk.today {
        true => Err(YouthError::InFuture {
            day: draft.obtained_on,
        }),
        false => Ok(()),
    }
}
