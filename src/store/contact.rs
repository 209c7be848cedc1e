//! People at a school whom the officer calls.

use rusqlite::types::ToSqlOutput;
use rusqlite::{Row, ToSql};

use super::noun::{Noun, statements};
use super::{Snapshot, StoreError, Table, Tx};
use crate::domain::id::{SchoolContactId, SchoolId};
use crate::domain::school::{SchoolContact, SchoolContactDraft};

impl Noun for SchoolContactDraft {
    type Id = SchoolContactId;
    statements!(SchoolContact "school_contact": "school", "name", "function", "phone", "email");

    fn values(&self) -> rusqlite::Result<Vec<ToSqlOutput<'_>>> {
        Ok(vec![
            self.school.to_sql()?,
            self.name.to_sql()?,
            self.function.to_sql()?,
            self.phone.to_sql()?,
            self.email.to_sql()?,
        ])
    }

    fn read(row: &Row<'_>, at: usize) -> rusqlite::Result<Self> {
        Ok(Self {
            school: row.get(at)?,
            name: row.get(at + 1)?,
            function: row.get(at + 2)?,
            phone: row.get(at + 3)?,
            email: row.get(at + 4)?,
        })
    }
}

impl Tx<'_> {
    /// Adds a person at a school.
    pub fn add_school_contact(
        &mut self,
        it: &SchoolContactDraft,
    ) -> Result<SchoolContactId, StoreError> {
        self.add(it).map(SchoolContactId)
    }

    /// Writes a person at a school anew.
    pub fn change_school_contact(
        &mut self,
        id: SchoolContactId,
        it: &SchoolContactDraft,
    ) -> Result<(), StoreError> {
        self.change(id.0, it)
    }

    /// Deletes a person at a school.
    pub fn remove_school_contact(&mut self, id: SchoolContactId) -> Result<(), StoreError> {
        self.bury(Table::SchoolContact, id.0)
    }
}

impl Snapshot<'_> {
    /// Somebody at a school.
    pub fn school_contact(&self, id: SchoolContactId) -> Result<Option<SchoolContact>, StoreError> {
        self.kept(id.0)
    }

    /// The people at a school, by name.
    pub fn school_contacts(&self, school: SchoolId) -> Result<Vec<SchoolContact>, StoreError> {
        self.all_kept("school = ?1 ORDER BY name, id", [school])
    }
}
