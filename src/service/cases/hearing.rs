//! Hearings in a case: planned, recorded, changed, taken away.

use super::{CaseError, Done, act_on, not_after};
use crate::domain::case::Case;
use crate::domain::hearing::HearingDraft;
use crate::domain::id::{GuardianId, HearingId};
use crate::service::desk::Desk;
use crate::store::{OpKind, Snapshot};

/// Plans or records a hearing.
pub fn add_hearing(desk: Desk<'_>, draft: &HearingDraft) -> Done<HearingId> {
    act_on(desk, OpKind::Hearing, draft.case, |tx, case| {
        check(desk, draft)?;
        check_guardian(tx, &case, draft, None)?;
        Ok(tx.add_hearing(draft)?)
    })
}

/// Changes a hearing: who came, what was said.
pub fn change_hearing(desk: Desk<'_>, id: HearingId, draft: &HearingDraft) -> Done<()> {
    act_on(desk, OpKind::Hearing, draft.case, |tx, case| {
        let there = tx.hearing(id)?.ok_or(CaseError::NoRecord)?;
        if there.case != draft.case {
            return Err(CaseError::OtherCase);
        }
        check(desk, draft)?;
        check_guardian(tx, &case, draft, there.guardian)?;
        Ok(tx.change_hearing(id, draft)?)
    })
}

/// Removes a hearing that was planned by mistake.
pub fn remove_hearing(desk: Desk<'_>, id: HearingId) -> Done<()> {
    let hearing = desk.store.read(|snapshot| snapshot.hearing(id))?;
    let of = hearing.ok_or(CaseError::NoRecord)?.case;
    act_on(
        desk,
        OpKind::Hearing,
        of,
        |tx, _| Ok(tx.remove_hearing(id)?),
    )
}

/// Who came is known when the day has come, and nobody is summoned to what was.
fn check(desk: Desk<'_>, draft: &HearingDraft) -> Result<(), CaseError> {
    if draft.appeared.is_some() {
        not_after(desk.today, draft.on)?;
    }
    match draft.summoned_on {
        Some(day) if day > draft.on => Err(CaseError::SummonedAfter { day }),
        Some(_) | None => Ok(()),
    }
}

/// Somebody who cares for the youth of the case, or did: one whose bond was taken away since stays whom
/// the hearing was with.
fn check_guardian(
    snapshot: &Snapshot<'_>,
    case: &Case,
    draft: &HearingDraft,
    before: Option<GuardianId>,
) -> Result<(), CaseError> {
    let Some(id) = draft.guardian else {
        return Ok(());
    };
    if snapshot.guardian(id)?.is_none() {
        return Err(CaseError::NoRecord);
    }
    let bonds = snapshot.gezag_of_youth(case.youth)?;
    let cares = bonds.iter().any(|bond| bond.guardian == id);
    match cares || before == Some(id) {
        true => Ok(()),
        false => Err(CaseError::OthersGuardian),
    }
}
