//! The new rows of an import, which leave no history of their own: its line in the log says which
//! they are. Taking them back removes each, with its history; so a large import has no way back but
//! the copy that was made before it.

use rusqlite::Connection;
use serde_json::{Map, Value, json};

use super::UndoRefusal;
use crate::domain::id::OpId;
use crate::store::{StoreError, Table, log};

/// More new rows than these are not taken back one by one.
pub(in crate::store) const MOST: i64 = 50_000;

/// Where the line in the log says it.
const KEY: &str = "added";

/// The new rows of one table: all from the first to the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::store) struct Added {
    table: Table,
    first: i64,
    last: i64,
    count: i64,
}

/// Counts what is newer than these ids.
pub(in crate::store) fn since(
    conn: &Connection,
    before: &[(Table, i64)],
) -> Result<Vec<Added>, StoreError> {
    let mut all = Vec::new();
    for (table, before) in before {
        let sql = format!(
            "SELECT coalesce(min(id), 0), coalesce(max(id), 0), count(*) FROM {} WHERE id > ?1",
            table.name()
        );
        let (first, last, count) = conn.query_row(&sql, [before], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?;
        let table = *table;
        all.push(Added {
            table,
            first,
            last,
            count,
        });
    }
    all.retain(|added| added.count > 0);
    Ok(all)
}

/// Writes into the line of an act which rows it added.
pub(in crate::store) fn describe(
    conn: &Connection,
    op: OpId,
    all: &[Added],
) -> Result<(), StoreError> {
    let mut detail = detail(conn, op)?;
    let rows: Map<String, Value> = all
        .iter()
        .map(|added| {
            let range = json!([added.first, added.last, added.count]);
            (added.table.name().to_owned(), range)
        })
        .collect();
    detail.insert(KEY.to_owned(), Value::Object(rows));
    log::describe(conn, op, &Value::Object(detail))
}

fn detail(conn: &Connection, op: OpId) -> Result<Map<String, Value>, StoreError> {
    let text: String = conn.query_row("SELECT detail FROM op WHERE id = ?1", [op.0], |row| {
        row.get(0)
    })?;
    Ok(serde_json::from_str(&text).unwrap_or_default())
}

/// The rows that an import added, as its line says; refused for one of before it said so, and for
/// one that is too large.
pub(super) fn of(conn: &Connection, op: OpId) -> Result<Vec<Added>, StoreError> {
    let no_way_back = || StoreError::UndoRefused(UndoRefusal::NoWayBack(op));
    let detail = detail(conn, op)?;
    let rows = detail.get(KEY).and_then(Value::as_object);
    let mut all = Vec::new();
    for (name, range) in rows.ok_or_else(no_way_back)? {
        let table = Table::from_name(name).ok_or_else(no_way_back)?;
        let number = |at: usize| range.get(at).and_then(Value::as_i64);
        let numbers = (number(0), number(1), number(2));
        let (Some(first), Some(last), Some(count)) = numbers else {
            return Err(no_way_back());
        };
        all.push(Added {
            table,
            first,
            last,
            count,
        });
    }
    let rows: i64 = all.iter().map(|added| added.count).sum();
    match rows {
        ..=MOST => Ok(all),
        _ => Err(no_way_back()),
    }
}

/// The rows must all stand there, and no later act may have touched one.
pub(super) fn check(conn: &Connection, op: OpId, all: &[Added]) -> Result<(), StoreError> {
    for added in all {
        let name = added.table.name();
        let later: Option<i64> = conn.query_row(
            "SELECT max(op) FROM history WHERE tbl = ?1 AND row BETWEEN ?2 AND ?3 AND op > ?4",
            (name, added.first, added.last, op.0),
            |row| row.get(0),
        )?;
        let refused = match later {
            Some(later) => stands_in_the_way(conn, op, later)?,
            None if added.standing(conn)? != added.count => Some(UndoRefusal::Destroyed(op)),
            None => None,
        };
        if let Some(why) = refused {
            return Err(StoreError::UndoRefused(why));
        }
    }
    Ok(())
}

/// Whether a later act that touched the rows stands in the way. One that undid the import does; one
/// that did it again left the rows as the import had made them.
fn stands_in_the_way(
    conn: &Connection,
    op: OpId,
    later: i64,
) -> Result<Option<UndoRefusal>, StoreError> {
    let (mut at, mut undone) = (later, false);
    loop {
        let of: Option<i64> =
            conn.query_row("SELECT undo_of FROM op WHERE id = ?1", [at], |row| {
                row.get(0)
            })?;
        undone = !undone;
        match of {
            Some(of) if of == op.0 => return Ok(undone.then_some(UndoRefusal::Already(op))),
            Some(of) => at = of,
            None => {
                let later = OpId(later);
                return Ok(Some(UndoRefusal::ChangedLater { later }));
            }
        }
    }
}

/// Removes them.
pub(super) fn remove(conn: &Connection, all: &[Added]) -> Result<(), StoreError> {
    for added in all {
        let sql = format!(
            "DELETE FROM {} WHERE id BETWEEN ?1 AND ?2",
            added.table.name()
        );
        conn.execute(&sql, (added.first, added.last))?;
    }
    Ok(())
}

impl Added {
    fn standing(&self, conn: &Connection) -> Result<i64, StoreError> {
        let sql = format!(
            "SELECT count(*) FROM {} WHERE id BETWEEN ?1 AND ?2",
            self.table.name()
        );
        Ok(conn.query_row(&sql, (self.first, self.last), |row| row.get(0))?)
    }
}
