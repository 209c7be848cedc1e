//! The timeline of a case. Entries are added, corrected by a new one and struck, never removed:
//! there is no other way to write here.

use rusqlite::types::ToSqlOutput;
use rusqlite::{Row, ToSql};

use super::noun::{Noun, statements};
use super::{Snapshot, StoreError, Tx};
use crate::domain::case::CloseReason;
use crate::domain::id::{CaseId, LetterId, OfficerId, TimelineId};
use crate::domain::timeline::{Deed, Struck, TimelineDraft, TimelineEntry, TimelineKind};

impl Noun for TimelineDraft {
    type Id = TimelineId;
    statements!(Timeline "timeline":
        "case_file", "kind", "on_date", "at_time", "author", "text", "corrects",
        "struck_on", "struck_reason", "close_reason", "handed_to", "letter");

    fn values(&self) -> rusqlite::Result<Vec<ToSqlOutput<'_>>> {
        let struck = self.struck.as_ref();
        let (reason, officer, letter) = match &self.deed {
            Some(Deed::Closed(reason)) => (Some(reason), None, None),
            Some(Deed::HandedTo(officer)) => (None, Some(officer), None),
            Some(Deed::Letter(letter)) => (None, None, Some(letter)),
            Some(Deed::Reopened) | None => (None, None, None),
        };
        Ok(vec![
            self.case.to_sql()?,
            self.kind.to_sql()?,
            self.on.to_sql()?,
            self.at.to_sql()?,
            self.author.to_sql()?,
            self.text.to_sql()?,
            self.corrects.to_sql()?,
            opt(struck.map(|struck| struck.on.to_sql()))?,
            opt(struck.map(|struck| struck.reason.to_sql()))?,
            opt(reason.map(ToSql::to_sql))?,
            opt(officer.map(ToSql::to_sql))?,
            opt(letter.map(ToSql::to_sql))?,
        ])
    }

    fn read(row: &Row<'_>, at: usize) -> rusqlite::Result<Self> {
        let struck = match row.get(at + 7)? {
            Some(on) => Some(Struck {
                on,
                reason: row.get(at + 8)?,
            }),
            None => None,
        };
        let kind = row.get(at + 1)?;
        Ok(Self {
            case: row.get(at)?,
            kind,
            on: row.get(at + 2)?,
            at: row.get(at + 3)?,
            author: row.get(at + 4)?,
            text: row.get(at + 5)?,
            corrects: row.get(at + 6)?,
            struck,
            deed: deed(kind, row.get(at + 9)?, row.get(at + 10)?, row.get(at + 11)?),
        })
    }
}

/// The act that wrote an entry, from what is kept of it.
fn deed(
    kind: TimelineKind,
    reason: Option<CloseReason>,
    officer: Option<OfficerId>,
    letter: Option<LetterId>,
) -> Option<Deed> {
    let closed = reason.map(Deed::Closed);
    let handed = officer.map(Deed::HandedTo);
    let reopened = (kind == TimelineKind::Reopened).then_some(Deed::Reopened);
    closed.or(handed).or(letter.map(Deed::Letter)).or(reopened)
}

/// Nothing stands as NULL.
fn opt(value: Option<rusqlite::Result<ToSqlOutput<'_>>>) -> rusqlite::Result<ToSqlOutput<'_>> {
    value.unwrap_or_else(|| Ok(rusqlite::types::Null.into()))
}

impl Tx<'_> {
    /// Adds an entry.
    pub fn add_entry(&mut self, it: &TimelineDraft) -> Result<TimelineId, StoreError> {
        self.add(it).map(TimelineId)
    }

    /// Strikes an entry: it stays, with the reason.
    pub fn strike_entry(&mut self, id: TimelineId, struck: Struck) -> Result<(), StoreError> {
        let entry = self.entry(id)?.ok_or(StoreError::NoRecord {
            table: "timeline",
            id: id.0,
        })?;
        let struck = TimelineDraft {
            struck: Some(struck),
            ..entry.facts
        };
        self.change(id.0, &struck)
    }

    /// Puts a new text in the place of an entry: the old one is struck, the new one says which it
    /// corrects.
    pub fn correct_entry(
        &mut self,
        id: TimelineId,
        struck: Struck,
        it: TimelineDraft,
    ) -> Result<TimelineId, StoreError> {
        self.strike_entry(id, struck)?;
        self.add_entry(&TimelineDraft {
            corrects: Some(id),
            ..it
        })
    }
}

impl Snapshot<'_> {
    /// An entry.
    pub fn entry(&self, id: TimelineId) -> Result<Option<TimelineEntry>, StoreError> {
        self.kept(id.0)
    }

    /// The timeline of a case, the newest first; struck entries too.
    pub fn timeline_of(&self, case: CaseId) -> Result<Vec<TimelineEntry>, StoreError> {
        self.all_kept(
            "case_file = ?1 ORDER BY on_date DESC, at_time DESC, id DESC",
            [case],
        )
    }
}
