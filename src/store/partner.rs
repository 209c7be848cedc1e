//! People of the organisations we work with.

use rusqlite::types::ToSqlOutput;
use rusqlite::{Row, ToSql};

use super::noun::{Noun, statements};
use super::{Snapshot, StoreError, Table, Tx};
use crate::domain::id::PartnerId;
use crate::domain::partner::{Partner, PartnerDraft};

impl Noun for PartnerDraft {
    type Id = PartnerId;
    statements!(Partner "partner":
        "name", "organisation_kind", "organisation", "phone", "email", "until_date");

    fn values(&self) -> rusqlite::Result<Vec<ToSqlOutput<'_>>> {
        Ok(vec![
            self.name.to_sql()?,
            self.organisation_kind.to_sql()?,
            self.organisation.to_sql()?,
            self.phone.to_sql()?,
            self.email.to_sql()?,
            self.until.to_sql()?,
        ])
    }

    fn read(row: &Row<'_>, at: usize) -> rusqlite::Result<Self> {
        Ok(Self {
            name: row.get(at)?,
            organisation_kind: row.get(at + 1)?,
            organisation: row.get(at + 2)?,
            phone: row.get(at + 3)?,
            email: row.get(at + 4)?,
            until: row.get(at + 5)?,
        })
    }
}

impl Tx<'_> {
    /// Adds a person of an organisation.
    pub fn add_partner(&mut self, it: &PartnerDraft) -> Result<PartnerId, StoreError> {
        self.add(it).map(PartnerId)
    }

    /// Writes a person of an organisation anew.
    pub fn change_partner(&mut self, id: PartnerId, it: &PartnerDraft) -> Result<(), StoreError> {
        self.change(id.0, it)
    }

    /// Deletes a person of an organisation.
    pub fn remove_partner(&mut self, id: PartnerId) -> Result<(), StoreError> {
        self.bury(Table::Partner, id.0)
    }
}

impl Snapshot<'_> {
    /// A person of an organisation.
    pub fn partner(&self, id: PartnerId) -> Result<Option<Partner>, StoreError> {
        self.kept(id.0)
    }

    /// All of them, by organisation and name.
    pub fn partners(&self) -> Result<Vec<Partner>, StoreError> {
        self.all_kept("1 ORDER BY organisation_kind, organisation, name, id", [])
    }
}
