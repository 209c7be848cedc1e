//! Letters. What was made is never written again: only that it left can be added.

use rusqlite::types::ToSqlOutput;
use rusqlite::{Row, ToSql};

use super::noun::{Noun, statements};
use super::{Snapshot, StoreError, Table, Tx};
use crate::domain::id::{CaseId, LetterId};
use crate::domain::letter::{Addressee, Letter, LetterDraft, LetterSent};

impl Noun for LetterDraft {
    type Id = LetterId;
    statements!(Letter "letter":
        "case_file", "number", "kind", "guardian", "youth", "name", "dated", "made_at", "made_by",
        "content", "sha256", "text", "own", "sent_on", "sent_how", "consent_on");

    fn values(&self) -> rusqlite::Result<Vec<ToSqlOutput<'_>>> {
        let (guardian, youth) = match &self.to {
            Addressee::Guardian(id) => (Some(id.to_sql()), None),
            Addressee::Youth(id) => (None, Some(id.to_sql())),
        };
        let own = serde_json::to_string(&self.own)
            .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
        Ok(vec![
            self.case.to_sql()?,
            self.number.to_sql()?,
            self.kind.to_sql()?,
            opt(guardian)?,
            opt(youth)?,
            self.name.to_sql()?,
            self.dated.to_sql()?,
            self.made_at.to_sql()?,
            self.made_by.to_sql()?,
            self.content.to_sql()?,
            self.sha256.to_sql()?,
            self.text.to_sql()?,
            own.into(),
            opt(self.sent.as_ref().map(|sent| sent.on.to_sql()))?,
            opt(self.sent.as_ref().map(|sent| sent.how.to_sql()))?,
            opt(self.sent.as_ref().map(|sent| sent.consent.to_sql()))?,
        ])
    }

    fn read(row: &Row<'_>, at: usize) -> rusqlite::Result<Self> {
        let to = match row.get(at + 3)? {
            Some(guardian) => Addressee::Guardian(guardian),
            None => Addressee::Youth(row.get(at + 4)?),
        };
        let own: String = row.get(at + 12)?;
        let sent = match row.get(at + 13)? {
            Some(on) => Some(LetterSent {
                on,
                how: row.get(at + 14)?,
                consent: row.get(at + 15)?,
            }),
            None => None,
        };
        Ok(Self {
            case: row.get(at)?,
            number: row.get(at + 1)?,
            kind: row.get(at + 2)?,
            to,
            name: row.get(at + 5)?,
            dated: row.get(at + 6)?,
            made_at: row.get(at + 7)?,
            made_by: row.get(at + 8)?,
            content: row.get(at + 9)?,
            sha256: row.get(at + 10)?,
            text: row.get(at + 11)?,
            own: serde_json::from_str(&own).map_err(|error| unreadable(at + 12, error))?,
            sent,
        })
    }
}

fn unreadable(column: usize, error: serde_json::Error) -> rusqlite::Error {
    let kind = rusqlite::types::Type::Text;
    rusqlite::Error::FromSqlConversionFailure(column, kind, error.into())
}

/// Nothing stands as NULL.
fn opt(value: Option<rusqlite::Result<ToSqlOutput<'_>>>) -> rusqlite::Result<ToSqlOutput<'_>> {
    value.unwrap_or_else(|| Ok(rusqlite::types::Null.into()))
}

impl Tx<'_> {
    /// Adds a letter, whose pages are in the file already (`Store::put_content`).
    pub fn add_letter(&mut self, it: &LetterDraft) -> Result<LetterId, StoreError> {
        self.add(it).map(LetterId)
    }

    /// Writes down that a letter left, and nothing else of it.
    pub fn letter_sent(&mut self, id: LetterId, sent: LetterSent) -> Result<(), StoreError> {
        let letter = self.letter(id)?.ok_or(StoreError::NoRecord {
            table: Table::Letter.name(),
            id: id.0,
        })?;
        let sent = LetterDraft {
            sent: Some(sent),
            ..letter.facts
        };
        self.change(id.0, &sent)
    }
}

impl Snapshot<'_> {
    /// A letter.
    pub fn letter(&self, id: LetterId) -> Result<Option<Letter>, StoreError> {
        self.kept(id.0)
    }

    /// The letters of a case, in the order they were made.
    pub fn letters_of(&self, case: CaseId) -> Result<Vec<Letter>, StoreError> {
        self.all_kept("case_file = ?1 ORDER BY number", [case])
    }
}
