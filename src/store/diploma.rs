//! Diplomas of youths.

use rusqlite::types::ToSqlOutput;
use rusqlite::{Row, ToSql};

use super::noun::{Noun, statements};
use super::{Snapshot, StoreError, Table, Tx};
use crate::domain::diploma::{Diploma, DiplomaDraft};
use crate::domain::id::{DiplomaId, YouthId};

impl Noun for DiplomaDraft {
    type Id = DiplomaId;
    statements!(Diploma "diploma": "youth", "kind", "level", "programme", "obtained_on");

    fn values(&self) -> rusqlite::Result<Vec<ToSqlOutput<'_>>> {
        Ok(vec![
            self.youth.to_sql()?,
            self.kind.to_sql()?,
            self.level.to_sql()?,
            self.programme.to_sql()?,
            self.obtained_on.to_sql()?,
        ])
    }

    fn read(row: &Row<'_>, at: usize) -> rusqlite::Result<Self> {
        Ok(Self {
            youth: row.get(at)?,
            kind: row.get(at + 1)?,
            level: row.get(at + 2)?,
            programme: row.get(at + 3)?,
            obtained_on: row.get(at + 4)?,
        })
    }
}

impl Tx<'_> {
    /// Adds a diploma.
    pub fn add_diploma(&mut self, it: &DiplomaDraft) -> Result<DiplomaId, StoreError> {
        self.add(it).map(DiplomaId)
    }

    /// Writes a diploma anew.
    pub fn change_diploma(&mut self, id: DiplomaId, it: &DiplomaDraft) -> Result<(), StoreError> {
        self.change(id.0, it)
    }

    /// Deletes a diploma.
    pub fn remove_diploma(&mut self, id: DiplomaId) -> Result<(), StoreError> {
        self.bury(Table::Diploma, id.0)
    }
}

impl Snapshot<'_> {
    /// A diploma.
    pub fn diploma(&self, id: DiplomaId) -> Result<Option<Diploma>, StoreError> {
        self.kept(id.0)
    }

    /// The diplomas of a youth, the newest first.
    pub fn diplomas_of(&self, youth: YouthId) -> Result<Vec<Diploma>, StoreError> {
        self.all_kept("youth = ?1 ORDER BY obtained_on DESC, id DESC", [youth])
    }
}
