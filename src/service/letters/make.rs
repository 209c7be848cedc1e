//! Makes letters: their pages are frozen in the case, one letter for each addressee, in one act.

use serde_json::json;

use super::error::{LetterError, Problem};
use super::printer::{Drawn, Printer};
use super::proposal::{Edits, Proposal, look, propose};
use super::{Done, facts};
use crate::domain::id::{CaseId, LetterId};
use crate::domain::letter::{Addressee, LetterDraft, LetterKind, LetterReference, OwnText};
use crate::domain::timeline::{Deed, TimelineDraft};
use crate::service::desk::Desk;
use crate::store::{Content, Op, OpKind, Table, Tx};

/// A letter that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// Its key.
    pub id: LetterId,
    /// To whom.
    pub to: Addressee,
    /// How it is called.
    pub reference: LetterReference,
    /// Its pages, as they stand in the file.
    pub pages: Vec<u8>,
}

/// A letter with its pages in the file.
struct Ready {
    to: Addressee,
    drawn: Drawn,
    content: Content,
}

/// Makes the letters as they were proposed and edited: all of them or none. Each becomes a record that
/// nobody can change, with its pages, and a line in the timeline; undoing takes all of them back.
///
/// # Errors
/// [`LetterError::Missing`] with the first thing that is missing, [`LetterError::Changed`] when the case
/// is no longer as it was proposed: what the officer looked at is not what would be made.
pub fn make(
    desk: Desk<'_>,
    printer: &mut Printer,
    proposal: &Proposal,
    edits: &Edits,
) -> Done<Vec<Made>> {
    let chosen = proposal.chosen(edits);
    if chosen.is_empty() {
        return Err(nobody(proposal.meant(edits)));
    }
    let mut ready = Vec::with_capacity(chosen.len());
    for to in chosen {
        let drawn = printer.draw(proposal, edits, to, desk.actor.at)?;
        if let Some(problem) = drawn.problems.first() {
            return Err(LetterError::Missing(problem.clone()));
        }
        ready.push((to, drawn));
    }
    let ready = ready.into_iter().map(|(to, drawn)| {
        let content = desk
            .store
            .put_content(&mut drawn.printed.bytes.as_slice())?;
        Ok::<_, LetterError>(Ready { to, drawn, content })
    });
    let ready: Vec<Ready> = ready.collect::<Result<_, _>>()?;
    let op = Op::new(OpKind::Letter)
        .about(Table::Case, proposal.case.0)
        .detail(json!({ "letters": ready.len() }));
    let (ids, changes) = desk.act(&op, |tx| {
        if look(tx, desk, proposal.case, proposal.kind)? != *proposal {
            return Err(LetterError::Changed);
        }
        let keep = ready.iter().map(|one| keep(tx, desk, proposal, edits, one));
        keep.collect::<Result<Vec<_>, LetterError>>()
    })?;
    let made = ids
        .into_iter()
        .zip(ready)
        .map(|((id, reference), one)| Made {
            id,
            to: one.to,
            reference,
            pages: one.drawn.printed.bytes,
        });
    Ok((made.collect(), changes))
}

/// Makes the letters of a case as they are proposed.
///
/// # Errors
/// As [`propose`] and [`make`].
pub fn make_for(
    desk: Desk<'_>,
    printer: &mut Printer,
    case: CaseId,
    kind: LetterKind,
) -> Done<Vec<Made>> {
    let proposal = propose(desk, case, kind)?;
    make(desk, printer, &proposal, &Edits::default())
}

/// Why nobody gets one: what is missing in the case says more than that nobody was chosen.
fn nobody(proposal: &Proposal) -> LetterError {
    let all = proposal.recipients.iter().flat_map(|one| &one.problems);
    let warned = all.filter(|it| matches!(it, Problem::WarnedAlready(_)));
    match proposal.missing.iter().chain(warned).next() {
        Some(problem) => LetterError::Missing(problem.clone()),
        None if proposal.recipients.is_empty() => LetterError::Missing(Problem::Nobody),
        None => LetterError::NobodyChosen,
    }
}

/// Writes one letter, and the line in the timeline.
fn keep(
    tx: &mut Tx<'_>,
    desk: Desk<'_>,
    proposal: &Proposal,
    edits: &Edits,
    ready: &Ready,
) -> Result<(LetterId, LetterReference), LetterError> {
    let one = proposal
        .meant(edits)
        .recipient(ready.to)
        .ok_or(LetterError::NotAddressed)?;
    let number = tx.next_letter(proposal.case)?;
    let own = edits.own.iter().filter(|own| own.to == ready.to);
    let letter = LetterDraft {
        case: proposal.case,
        number,
        kind: proposal.kind,
        to: ready.to,
        name: one.name.clone(),
        dated: proposal.dated,
        made_at: desk.actor.at,
        made_by: desk.actor.officer,
        content: ready.content.id,
        sha256: ready.content.sha256,
        text: ready.drawn.text.clone(),
        own: own.cloned().collect::<Vec<OwnText>>(),
        sent: None,
    };
    let id = tx.add_letter(&letter)?;
    let (title, reference) = (facts::title(letter.kind), letter.reference(proposal.number));
    let text = format!("{title} {reference} aan {}.", letter.name);
    let mut entry = TimelineDraft::of_deed(proposal.case, Deed::Letter(id), proposal.dated, text);
    entry.kind = proposal.kind.told_as();
    entry.author = desk.actor.officer;
    tx.add_entry(&entry)?;
    Ok((id, reference))
}
