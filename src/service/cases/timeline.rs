//! Writing in the timeline: adding, striking, correcting. Nothing is ever removed from it.

use super::{CaseError, Done, act_on, not_after, some_text};
use crate::domain::id::TimelineId;
use crate::domain::timeline::{Struck, TimelineDraft, TimelineEntry};
use crate::service::desk::Desk;
use crate::store::{OpKind, Snapshot};

/// Writes an entry in the timeline. Without an author, the officer at the desk wrote it.
pub fn note(desk: Desk<'_>, draft: &TimelineDraft) -> Done<TimelineId> {
    check(desk, draft)?;
    act_on(desk, OpKind::Note, draft.case, |tx, _| {
        Ok(tx.add_entry(&signed(desk, draft))?)
    })
}

/// Strikes an entry: it stays to be read, with the reason why it was wrong.
pub fn strike(desk: Desk<'_>, id: TimelineId, reason: &str) -> Done<()> {
    some_text(reason)?;
    let of = desk.store.read(|snapshot| standing(snapshot, id))?.case;
    act_on(desk, OpKind::Note, of, |tx, _| {
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
    act_on(desk, OpKind::Note, draft.case, |tx, _| {
        if standing(tx, id)?.case != draft.case {
            return Err(CaseError::OtherCase);
        }
        Ok(tx.correct_entry(id, struck(desk, reason), signed(desk, draft))?)
    })
}

fn check(desk: Desk<'_>, draft: &TimelineDraft) -> Result<(), CaseError> {
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

/// An entry that was not struck.
fn standing(snapshot: &Snapshot<'_>, id: TimelineId) -> Result<TimelineEntry, CaseError> {
    let entry = snapshot.entry(id)?.ok_or(CaseError::NoRecord)?;
    if entry.struck.is_some() {
        return Err(CaseError::Struck);
    }
    Ok(entry)
}
