//! What was filled in for letters that were made. Where making them is taken back it stands in the form
//! again: of all that is in a letter only the officer's own words cannot be proposed anew.

use std::ops::RangeInclusive;

use iced::Task;
use serde::{Deserialize, Serialize};

use super::{Half, draft};
use crate::domain::id::CaseId;
use crate::domain::letter::LetterKind;
use crate::domain::time::Timestamp;
use crate::service::StoreError;
use crate::service::desk::Desk;
use crate::service::drafts::{self, MEMORY};
use crate::service::letters::{self, Edits, LetterError, Proposal};
use crate::ui::context::Context;
use crate::ui::fault::Fault;
use crate::ui::kept;

/// Which letters, and what was filled in for them.
#[derive(Debug, Serialize, Deserialize)]
struct Remembered {
    /// Their numbers in the case, of which none is given out again.
    letters: RangeInclusive<u32>,
    half: Half,
}

/// By the case. Nobody is in the middle of it as long as the letters stand.
fn form() -> String {
    format!("{MEMORY}letter-{}", LetterKind::Warning)
}

/// Remembers what is filled in for the letters that are made now, in the place of what was for others.
pub(super) fn keep(
    desk: Desk<'_>,
    proposal: &Proposal,
    edits: &Edits,
    half: Half,
) -> Result<(), StoreError> {
    let chosen = proposal.chosen(edits);
    let (Some(first), Some(last)) = (chosen.first(), chosen.last()) else {
        return Ok(());
    };
    if half == Half::default() {
        return drafts::drop(desk, &form(), proposal.case.0);
    }
    let number = |to| proposal.reference_of(edits, to).number;
    let remembered = Remembered {
        letters: number(*first)..=number(*last),
        half,
    };
    drafts::keep(desk, &form(), proposal.case.0, &draft::body(&remembered))
}

/// What was filled in for the last letters, where making them was taken back.
pub(super) fn find(case: CaseId, context: &Context<'_>) -> Option<(Half, Timestamp)> {
    let found = look(context.db.desk(), case);
    found.unwrap_or_else(|error| {
        tracing::debug!(%error, "what was filled in was not found again");
        None
    })
}

fn look(desk: Desk<'_>, case: CaseId) -> Result<Option<(Half, Timestamp)>, LetterError> {
    let Some(kept) = drafts::find(desk, &form(), case.0)? else {
        return Ok(None);
    };
    let Ok(before) = serde_json::from_str::<Remembered>(&kept.body) else {
        return Ok(None);
    };
    let all = letters::of_case(desk, case)?;
    let stand = all.iter().any(|one| before.letters.contains(&one.number));
    Ok((!stand).then_some((before.half, kept.at)))
}

/// Forgets it: the letters were not made, or it is not wanted.
pub(super) fn forget(case: CaseId, context: &Context<'_>) -> Task<Result<(), Fault>> {
    kept::throw_away(form(), case.0, context)
}
