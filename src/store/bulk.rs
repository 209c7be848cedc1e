//! Imports: one act, one line in the log, any number of new rows. New rows leave no history of
//! their own (the line holds the file's hash, the counts, and which rows they are, so that they can
//! be taken back); changed rows do, as ever.

use rusqlite::Connection;

use super::log::{self, Class};
use super::schema::{self, Trigger};
use super::transact::{self, Actor, Changes, Op, Tx};
use super::undo::added;
use super::{StoreError, Table, derived};
use crate::domain::id::OpId;

/// A running import.
pub struct Bulk<'c> {
    tx: Tx<'c>,
    op: OpId,
    dropped: Vec<String>,
}

impl<'c> std::ops::Deref for Bulk<'c> {
    type Target = Tx<'c>;
    fn deref(&self) -> &Self::Target {
        &self.tx
    }
}

impl std::ops::DerefMut for Bulk<'_> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.tx
    }
}

impl Bulk<'_> {
    /// Counts and hashes for the line in the log, known when the import is done.
    pub fn describe(&mut self, detail: &serde_json::Value) -> Result<(), StoreError> {
        log::describe(self.tx.conn, self.op, detail)
    }

    /// Whether a table holds nothing at all yet.
    pub fn is_empty(&self, table: Table) -> Result<bool, StoreError> {
        let sql = format!("SELECT NOT EXISTS (SELECT 1 FROM {})", table.name());
        Ok(self.tx.conn.query_row(&sql, [], |row| row.get(0))?)
    }

    /// Takes the indexes of tables away until the import is done: a million rows go in five times
    /// faster. Only for tables that the import does not look things up in.
    pub fn without_indexes(&mut self, tables: &[Table]) -> Result<(), StoreError> {
        for table in tables {
            for (name, sql) in indexes(self.tx.conn, *table)? {
                self.tx.conn.execute_batch(&format!("DROP INDEX {name};"))?;
                self.dropped.push(sql);
            }
        }
        Ok(())
    }
}

/// Runs an import in one transaction: all of it or nothing.
pub(super) fn bulk<T, E: From<StoreError>>(
    conn: &Connection,
    actor: Actor,
    op: &Op,
    tables: &[Table],
    act: impl FnOnce(&mut Bulk<'_>) -> Result<T, E>,
) -> Result<(T, Changes), E> {
    let tx = transact::begin(conn)?;
    let id = log::begin(&tx, actor, op, Class::Bulk, None)?;
    let before = newest_rows(&tx, tables)?;
    for table in tables {
        schema::drop_trigger(&tx, *table, Trigger::Insert)?;
    }
    let mut running = Bulk {
        tx: Tx::new(&tx, actor),
        op: id,
        dropped: Vec::new(),
    };
    let made = act(&mut running)?;
    running.tx.series.keep(&tx)?;
    let dropped = running.dropped;
    restore(&tx, tables, &dropped)?;
    added::describe(&tx, id, &added::since(&tx, &before)?)?;
    derived::add_new(&tx, &before)?;
    let mut changes = transact::changes(&tx, id)?;
    changes.everything = true;
    transact::finish(tx, id, &changes)?;
    Ok((made, changes))
}

/// Puts triggers and indexes back as they were.
fn restore(conn: &Connection, tables: &[Table], indexes: &[String]) -> Result<(), StoreError> {
    for sql in indexes {
        conn.execute_batch(sql)?;
    }
    for table in tables {
        schema::make_triggers(conn, *table, &[Trigger::Insert])?;
    }
    Ok(())
}

/// The highest id of each table: whatever is higher afterwards is new.
fn newest_rows(conn: &Connection, tables: &[Table]) -> Result<Vec<(Table, i64)>, StoreError> {
    tables
        .iter()
        .map(|table| {
            let sql = format!("SELECT coalesce(max(id), 0) FROM {}", table.name());
            Ok((*table, conn.query_row(&sql, [], |row| row.get(0))?))
        })
        .collect()
}

/// The indexes of a table that a statement made (not those of UNIQUE).
fn indexes(conn: &Connection, table: Table) -> Result<Vec<(String, String)>, StoreError> {
    let mut ask = conn.prepare(
        "SELECT name, sql FROM sqlite_schema \
         WHERE type = 'index' AND tbl_name = ?1 AND sql IS NOT NULL",
    )?;
    let found = ask.query_map([table.name()], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(found.collect::<Result<_, _>>()?)
}
