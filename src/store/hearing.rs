//! Hearings.

use rusqlite::types::ToSqlOutput;
use rusqlite::{Row, ToSql};

use super::noun::{Noun, statements};
use super::{Snapshot, StoreError, Table, Tx};
use crate::domain::hearing::{Hearing, HearingDraft};
use crate::domain::id::{CaseId, HearingId};

impl Noun for HearingDraft {
    type Id = HearingId;
    statements!(Hearing "hearing":
        "case_file", "on_date", "at_time", "heard", "guardian", "channel", "place",
        "summoned_on", "appeared", "statement");

    fn values(&self) -> rusqlite::Result<Vec<ToSqlOutput<'_>>> {
        Ok(vec![
            self.case.to_sql()?,
            self.on.to_sql()?,
            self.at.to_sql()?,
            self.heard.to_sql()?,
            self.guardian.to_sql()?,
            self.channel.to_sql()?,
            self.place.to_sql()?,
            self.summoned_on.to_sql()?,
            self.appeared.to_sql()?,
            self.statement.to_sql()?,
        ])
    }

    fn read(row: &Row<'_>, at: usize) -> rusqlite::Result<Self> {
        Ok(Self {
            case: row.get(at)?,
            on: row.get(at + 1)?,
            at: row.get(at + 2)?,
            heard: row.get(at + 3)?,
            guardian: row.get(at + 4)?,
            channel: row.get(at + 5)?,
            place: row.get(at + 6)?,
            summoned_on: row.get(at + 7)?,
            appeared: row.get(at + 8)?,
            statement: row.get(at + 9)?,
        })
    }
}

impl Tx<'_> {
    /// Adds a hearing.
    pub fn add_hearing(&mut self, it: &HearingDraft) -> Result<HearingId, StoreError> {
        self.add(it).map(HearingId)
    }

    /// Writes a hearing anew.
    pub fn change_hearing(&mut self, id: HearingId, it: &HearingDraft) -> Result<(), StoreError> {
        self.change(id.0, it)
    }

    /// Deletes a hearing that was planned by mistake.
    pub fn remove_hearing(&mut self, id: HearingId) -> Result<(), StoreError> {
        self.bury(Table::Hearing, id.0)
    }
}

impl Snapshot<'_> {
    /// A hearing.
    pub fn hearing(&self, id: HearingId) -> Result<Option<Hearing>, StoreError> {
        self.kept(id.0)
    }

    /// The hearings of a case, in order.
    pub fn hearings_of(&self, case: CaseId) -> Result<Vec<Hearing>, StoreError> {
        self.all_kept("case_file = ?1 ORDER BY on_date, at_time, id", [case])
    }
}
