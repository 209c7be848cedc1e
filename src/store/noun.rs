//! What the nouns with a table of their own have in common: a draft, kept with its key, its
//! identity and its last change. The statements are made once per table from its own columns.
//!
//! Nouns that are read and written by the million (youths, addresses) have their own statements.

use rusqlite::types::{FromSql, ToSqlOutput};
use rusqlite::{Params, Row, ToSql, params, params_from_iter};

use super::record::{self, NewRecord, SHARED_COLUMNS};
use super::{Snapshot, StoreError, Table, Tx};
use crate::domain::record::Kept;

/// A draft that has a table.
pub(super) trait Noun: Sized {
    /// The key of a kept one.
    type Id: FromSql;
    /// Its table.
    const TABLE: Table;
    /// Adds one: key, uuid, moment and officer, then the columns of its own.
    const INSERT: &'static str;
    /// Changes one: moment and officer, then the columns of its own, then the key.
    const UPDATE: &'static str;
    /// Reads those that are not deleted; a condition follows.
    const SELECT: &'static str;

    /// The values of its own columns, in their order.
    fn values(&self) -> rusqlite::Result<Vec<ToSqlOutput<'_>>>;

    /// Reads its own columns, which begin at `at`.
    fn read(row: &Row<'_>, at: usize) -> rusqlite::Result<Self>;
}

/// The table and the three statements of a [`Noun`], from the names of its own columns.
macro_rules! statements {
    (one $column:literal) => { ", ?" };
    ($table:ident $name:literal: $($column:literal),+ $(,)?) => {
        const TABLE: $crate::store::Table = $crate::store::Table::$table;
        const INSERT: &'static str = concat!(
            "INSERT INTO ", $name, " (id, uuid, changed_at, changed_by", $(", ", $column,)+
            ") VALUES (?, ?, ?, ?", $($crate::store::noun::statements!(one $column),)+ ")"
        );
        const UPDATE: &'static str = concat!(
            "UPDATE ", $name, " SET (changed_at, changed_by", $(", ", $column,)+
            ") = (?, ?", $($crate::store::noun::statements!(one $column),)+
            ") WHERE id = ? AND deleted_at IS NULL"
        );
        const SELECT: &'static str = concat!(
            "SELECT id, ", $crate::store::record::shared_columns!(), $(", ", $column,)+
            " FROM ", $name, " WHERE deleted_at IS NULL AND "
        );
    };
}

pub(super) use statements;

impl Tx<'_> {
    /// Adds a record and says its key.
    pub(super) fn add<D: Noun>(&mut self, it: &D) -> Result<i64, StoreError> {
        let NewRecord { id, uuid, at, by } = self.new_record(D::TABLE)?;
        let stamp = [id.to_sql()?, uuid.to_sql()?, at.to_sql()?, by.to_sql()?];
        let values = stamp.into_iter().chain(it.values()?);
        self.conn
            .prepare_cached(D::INSERT)?
            .execute(params_from_iter(values))?;
        Ok(id)
    }

    /// Writes a record anew. What stands there already is not written again: an act that changes
    /// nothing must not stand in the way of undoing an earlier one.
    pub(super) fn change<D: Noun + PartialEq>(
        &mut self,
        id: i64,
        it: &D,
    ) -> Result<(), StoreError> {
        if self.kept::<D>(id)?.is_some_and(|there| there.facts == *it) {
            return Ok(());
        }
        let stamp = [self.actor.at.to_sql()?, self.actor.officer.to_sql()?];
        let values = stamp.into_iter().chain(it.values()?).chain([id.to_sql()?]);
        let changed = self
            .conn
            .prepare_cached(D::UPDATE)?
            .execute(params_from_iter(values))?;
        record::one_row(changed, D::TABLE.name(), id)
    }

    /// Deletes a record; its tombstone stays, so that no bundle brings it back.
    pub(super) fn bury(&mut self, table: Table, id: i64) -> Result<(), StoreError> {
        let sql = format!(
            "UPDATE {} SET changed_at = ?2, changed_by = ?3, deleted_at = ?2 \
             WHERE id = ?1 AND deleted_at IS NULL",
            table.name()
        );
        let changed = self.conn.prepare_cached(&sql)?.execute(params![
            id,
            self.actor.at,
            self.actor.officer
        ])?;
        record::one_row(changed, table.name(), id)
    }
}

impl Snapshot<'_> {
    /// One record.
    pub(super) fn kept<D: Noun>(&self, id: i64) -> Result<Option<Kept<D::Id, D>>, StoreError> {
        Ok(self.all_kept("id = ?1", [id])?.pop())
    }

    /// The records that a condition holds for.
    pub(super) fn all_kept<D: Noun>(
        &self,
        which: &str,
        key: impl Params,
    ) -> Result<Vec<Kept<D::Id, D>>, StoreError> {
        let sql = [D::SELECT, which].concat();
        let mut ask = self.conn.prepare_cached(&sql)?;
        let found = ask.query_map(key, row_to_kept)?;
        Ok(found.collect::<Result<_, _>>()?)
    }
}

fn row_to_kept<D: Noun>(row: &Row<'_>) -> rusqlite::Result<Kept<D::Id, D>> {
    Ok(Kept {
        id: row.get(0)?,
        shared: record::shared(row, 1)?,
        facts: D::read(row, 1 + SHARED_COLUMNS)?,
    })
}
