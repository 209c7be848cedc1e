//! Letters that were made: their pages, and that they left.

use std::io::Write;

use serde_json::json;

use super::{Done, LetterError, facts};
use crate::domain::id::{CaseId, LetterId};
use crate::domain::letter::{Letter, LetterChannel, LetterSent};
use crate::domain::timeline::{Deed, TimelineDraft};
use crate::law::electronic;
use crate::service::desk::Desk;
use crate::store::{Op, OpKind, Snapshot, StoreError, Table};

/// The letters of a case, in the order they were made.
///
/// # Errors
/// When the file cannot be read.
pub fn of_case(desk: Desk<'_>, case: CaseId) -> Result<Vec<Letter>, LetterError> {
    Ok(desk.store.read(|file| file.letters_of(case))?)
}

/// Writes the pages of a letter out, checked on the way: they are those that were made.
///
/// # Errors
/// When there is no such letter, or its pages are not what they were.
pub fn pages(desk: Desk<'_>, id: LetterId, to: &mut dyn Write) -> Result<Letter, LetterError> {
    desk.store.read(|file| {
        let letter = letter(file, id)?;
        let content = file.content(letter.content)?.ok_or(LetterError::NoLetter)?;
        if content.sha256 != letter.sha256 {
            return Err(StoreError::Damaged("letter".to_owned()).into());
        }
        file.copy_content(&content, to)?;
        Ok(letter)
    })
}

/// Notes in the log that a copy of a letter leaves the file, before it does.
///
/// # Errors
/// When there is no such letter or the file cannot be written.
pub fn note_export(desk: Desk<'_>, id: LetterId) -> Result<(), LetterError> {
    note(desk, OpKind::Exported, id)
}

/// Notes in the log that a letter is printed, before it is.
///
/// # Errors
/// When there is no such letter or the file cannot be written.
pub fn note_print(desk: Desk<'_>, id: LetterId) -> Result<(), LetterError> {
    note(desk, OpKind::Printed, id)
}

/// Notes in the log that a letter did not leave after all: the printer or the disk did not take it. The
/// line that it would stays, as every line does.
///
/// # Errors
/// When there is no such letter or the file cannot be written.
pub fn note_stayed(desk: Desk<'_>, id: LetterId) -> Result<(), LetterError> {
    note(desk, OpKind::Stayed, id)
}

fn note(desk: Desk<'_>, kind: OpKind, id: LetterId) -> Result<(), LetterError> {
    let of = desk.store.read(|file| letter(file, id))?.case;
    let op = Op::new(kind)
        .about(Table::Case, of.0)
        .detail(json!({ "letter": id.0 }));
    desk.store.note_access(desk.actor, &op)?;
    Ok(())
}

/// Writes down that a letter left, when and how, with a line in the timeline.
///
/// # Errors
/// When it left already, on a day that cannot be, or by e-mail or portal without consent.
pub fn sent(desk: Desk<'_>, id: LetterId, sent: LetterSent) -> Done<()> {
    let of = desk.store.read(|file| letter(file, id))?.case;
    let op = Op::new(OpKind::Letter).about(Table::Case, of.0);
    desk.act(&op, |tx| {
        let letter = letter(tx, id)?;
        if letter.sent.is_some() {
            return Err(LetterError::SentAlready);
        }
        if sent.on > desk.today || sent.on < letter.dated {
            return Err(LetterError::SentWhen { day: sent.on });
        }
        let agreed = sent.consent.is_some_and(|day| day <= sent.on);
        if electronic::needs_consent(sent.how) && !agreed {
            return Err(LetterError::NoConsent);
        }
        let number = tx.case(letter.case)?.ok_or(LetterError::NoCase)?.number;
        let (title, reference) = (facts::title(letter.kind), letter.reference(number));
        let text = format!("{title} {reference} aan {} {}.", letter.name, how(sent.how));
        let mut entry = TimelineDraft::of_deed(letter.case, Deed::Letter(id), sent.on, text);
        entry.author = desk.actor.officer;
        tx.letter_sent(id, sent)?;
        tx.add_entry(&entry)?;
        Ok(())
    })
}

/// How it left, in the words of the timeline.
const fn how(channel: LetterChannel) -> &'static str {
    match channel {
        LetterChannel::Post => "is met de post verstuurd",
        LetterChannel::Handed => "is uitgereikt",
        LetterChannel::Email => "is met instemming per e-mail verstuurd",
        LetterChannel::Portal => "is met instemming via het portaal verstuurd",
    }
}

fn letter(file: &Snapshot<'_>, id: LetterId) -> Result<Letter, LetterError> {
    file.letter(id)?.ok_or(LetterError::NoLetter)
}
