//! What every record that can travel carries, as columns: identity, last change, tombstone,
//! regime. And the name of a person, which youths and guardians share.

use rusqlite::Row;

use super::{StoreError, Table, Tx};
use crate::domain::id::{OfficerId, Uuid};
use crate::domain::name::{BrpName, PersonName};
use crate::domain::record::Shared;
use crate::domain::time::Timestamp;

/// The columns of [`Shared`], in the order that [`shared`] reads.
macro_rules! shared_columns {
    () => {
        "uuid, changed_at, changed_by, deleted_at, regime, regime_since"
    };
}

/// The columns of [`PersonName`], in the order that [`name`] reads and [`NameColumns`] writes.
macro_rules! name_columns {
    () => {
        "given, title, prefix, surname, name_use, partner_title, partner_prefix, \
         partner_surname, call_name"
    };
}

pub(super) use {name_columns, shared_columns};

/// How many columns a name takes.
pub(super) const NAME_COLUMNS: usize = 9;

/// How many columns the shared part takes.
pub(super) const SHARED_COLUMNS: usize = 6;

/// Reads the shared part from the column `at` on.
pub(super) fn shared(row: &Row<'_>, at: usize) -> rusqlite::Result<Shared> {
    Ok(Shared {
        uuid: Uuid(row.get(at)?),
        changed_at: row.get(at + 1)?,
        changed_by: row.get(at + 2)?,
        deleted_at: row.get(at + 3)?,
        regime: row.get(at + 4)?,
        regime_since: row.get(at + 5)?,
    })
}

/// Reads a name from the column `at` on.
pub(super) fn name(row: &Row<'_>, at: usize) -> rusqlite::Result<PersonName> {
    let partner: Option<String> = row.get(at + 7)?;
    Ok(PersonName {
        own: BrpName {
            given: row.get(at)?,
            title: row.get(at + 1)?,
            prefix: row.get(at + 2)?,
            surname: row.get(at + 3)?,
        },
        name_use: row.get(at + 4)?,
        partner: match partner {
            Some(surname) => Some(BrpName {
                given: String::new(),
                title: row.get(at + 5)?,
                prefix: row.get(at + 6)?,
                surname,
            }),
            None => None,
        },
        call_name: row.get(at + 8)?,
    })
}

/// The parts of the partner's name that are kept: title, prefix, surname.
pub(super) fn partner(name: &PersonName) -> (Option<&str>, Option<&str>, Option<&str>) {
    match &name.partner {
        Some(partner) => (
            partner.title.as_deref(),
            partner.prefix.as_deref(),
            Some(partner.surname.as_str()),
        ),
        None => (None, None, None),
    }
}

/// What every new record begins with.
pub(super) struct NewRecord {
    pub(super) id: i64,
    pub(super) uuid: [u8; 16],
    pub(super) at: Timestamp,
    pub(super) by: Option<OfficerId>,
}

impl Tx<'_> {
    /// The beginning of the next new record of a table, with a key that no other record ever had.
    pub(super) fn new_record(&mut self, table: Table) -> Result<NewRecord, StoreError> {
        Ok(NewRecord {
            id: self.next_key(table)?,
            uuid: self.next_uuid()?,
            at: self.actor.at,
            by: self.actor.officer,
        })
    }
}

/// A change by key must hit exactly one record.
pub(super) fn one_row(changed: usize, table: &'static str, id: i64) -> Result<(), StoreError> {
    match changed {
        1 => Ok(()),
        _ => Err(StoreError::NoRecord { table, id }),
    }
}
