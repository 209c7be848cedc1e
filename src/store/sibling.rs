//! Brothers and sisters: those the officer linked, and those who share a parent.

use rusqlite::Row;
use rusqlite::types::ToSqlOutput;

use super::noun::{Noun, statements};
use super::{Snapshot, StoreError, Table, Tx};
use crate::domain::id::{SiblingId, YouthId};
use crate::domain::youth::{Sibling, SiblingDraft};

/// Why two youths count as siblings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kinship {
    /// The officer linked them.
    Linked(SiblingId),
    /// They have a parent in common.
    SharedParent,
}

impl Noun for SiblingDraft {
    type Id = SiblingId;
    statements!(Sibling "sibling": "youth", "other");

    fn values(&self) -> rusqlite::Result<Vec<ToSqlOutput<'_>>> {
        let (youth, other) = self.both();
        Ok(vec![youth.0.into(), other.0.into()])
    }

    fn read(row: &Row<'_>, at: usize) -> rusqlite::Result<Self> {
        let unequal = Self::new(row.get(at)?, row.get(at + 1)?);
        unequal.ok_or(rusqlite::Error::IntegralValueOutOfRange(at, 0))
    }
}

impl Tx<'_> {
    /// Links two youths as siblings.
    pub fn add_sibling(&mut self, it: SiblingDraft) -> Result<SiblingId, StoreError> {
        self.add(&it).map(SiblingId)
    }

    /// Takes a link away.
    pub fn remove_sibling(&mut self, id: SiblingId) -> Result<(), StoreError> {
        self.bury(Table::Sibling, id.0)
    }
}

impl Snapshot<'_> {
    /// A link.
    pub fn sibling(&self, id: SiblingId) -> Result<Option<Sibling>, StoreError> {
        self.kept(id.0)
    }

    /// The links of a youth.
    pub fn sibling_links(&self, youth: YouthId) -> Result<Vec<Sibling>, StoreError> {
        self.all_kept("(youth = ?1 OR other = ?1) ORDER BY id", [youth])
    }

    /// The siblings of a youth, each once, the linked ones first.
    pub fn siblings_of(&self, youth: YouthId) -> Result<Vec<(YouthId, Kinship)>, StoreError> {
        let mut found: Vec<(YouthId, Kinship)> = self
            .sibling_links(youth)?
            .iter()
            .map(|link| (other(link.both(), youth), Kinship::Linked(link.id)))
            .collect();
        for shared in self.with_a_shared_parent(youth)? {
            if !found.iter().any(|(linked, _)| *linked == shared) {
                found.push((shared, Kinship::SharedParent));
            }
        }
        Ok(found)
    }

    fn with_a_shared_parent(&self, youth: YouthId) -> Result<Vec<YouthId>, StoreError> {
        let mut ask = self
            .conn
            .prepare_cached(include_str!("sibling/shared_parent.sql"))?;
        let found = ask.query_map([youth], |row| row.get(0))?;
        Ok(found.collect::<Result<_, _>>()?)
    }
}

fn other((one, another): (YouthId, YouthId), than: YouthId) -> YouthId {
    if one == than { another } else { one }
}
