//! Writing in the timeline: adding, striking, correcting. Nothing is ever removed from it, and what an
//! act on the case wrote there stays with that act.

use super::{CaseError, Did, Done, act_as, not_after, some_text};
use crate::domain::id::CaseId;
use crate::domain::id::TimelineId;
use crate::domain::time::Date;
use crate::domain::timeline::{Deed, Struck, TimelineDraft, TimelineEntry, TimelineKind};
use crate::service::desk::Desk;
use crate::store::{Snapshot, Tx};

/// Writes an entry in the timeline. Without an author, the officer at the desk wrote it.
pub fn note(desk: Desk<'_>, draft: &TimelineDraft) -> Done<TimelineId> {
    check(desk, draft)?;
    act_as(desk, Did::Noted, draft.case, |tx, _| {
        Ok(tx.add_entry(&signed(desk, draft))?)
    })
}

/// Strikes an entry: it stays to be read, with the reason why it was wrong.
pub fn strike(desk: Desk<'_>, id: TimelineId, reason: &str) -> Done<()> {
    some_text(reason)?;
    let of = desk.store.read(|snapshot| standing(snapshot, id))?.case;
    act_as(desk, Did::Struck, of, |tx, _| {
        standing(tx, id)?;
        Ok(tx.strike_entry(id, struck(desk, reason))?)
    })
}

/// Strikes an entry and writes a better one in its place.
pub fn correct(
    desk: Desk<'_>,
    id: TimelineId,
    draft: &TimelineDraft,
    reason: &str,
) -> Done<TimelineId> {
    check(desk, draft)?;
    some_text(reason)?;
    act_as(desk, Did::Corrected, draft.case, |tx, _| {
        if standing(tx, id)?.case != draft.case {
            return Err(CaseError::OtherCase);
        }
        Ok(tx.correct_entry(id, struck(desk, reason), signed(desk, draft))?)
    })
}

/// Writes what an act did to the case, in the transaction of that act.
pub(super) fn tell(
    desk: Desk<'_>,
    tx: &mut Tx<'_>,
    (case, deed, on): (CaseId, Deed, Date),
    text: Option<&str>,
) -> Result<(), CaseError> {
    let text = text.unwrap_or_default().trim().to_owned();
    let mut entry = TimelineDraft::of_deed(case, deed, on, text);
    entry.author = desk.actor.officer;
    tx.add_entry(&entry)?;
    Ok(())
}

fn check(desk: Desk<'_>, draft: &TimelineDraft) -> Result<(), CaseError> {
    if draft.deed.is_some() || TimelineKind::by_hand().all(|kind| kind != draft.kind) {
        return Err(CaseError::OfAct);
    }
    some_text(&draft.text)?;
    not_after(desk.today, draft.on)
}

fn signed(desk: Desk<'_>, draft: &TimelineDraft) -> TimelineDraft {
    TimelineDraft {
        author: draft.author.or(desk.actor.officer),
        struck: None,
        ..draft.clone()
    }
}

fn struck(desk: Desk<'_>, reason: &str) -> Struck {
    Struck {
        on: desk.today,
        reason: reason.to_owned(),
    }
}

/// An entry that somebody wrote and that was not struck.
fn standing(snapshot: &Snapshot<'_>, id: TimelineId) -> Result<TimelineEntry, CaseError> {
    let entry = snapshot.entry(id)?.ok_or(CaseError::NoRecord)?;
    if entry.struck.is_some() {
        return Err(CaseError::Struck);
    }
    if entry.deed.is_some() {
        return Err(CaseError::OfAct);
    }
    Ok(entry)
}
