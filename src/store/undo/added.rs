//! The new rows of an import, which leave no history of their own: its line in the log says which
//! they are. Taking them back removes each, with its history; so a large import has no way back but
//! the copy that was made before it.

use rusqlite::{Connection, OptionalExtension};
use serde_json::{Map, Value, json};

use super::{UndoRefusal, columns_of, who_came_later};
use crate::domain::id::OpId;
use crate::store::schema::{self, row_json};
use crate::store::{StoreError, Table, log};

/// More new rows than these are not taken back one by one.
pub(in crate::store) const MOST: i64 = 50_000;

/// Where the line in the log says it.
const KEY: &str = "added";

/// A row, column by column.
type Columns = Map<String, Value>;

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

/// The rows must all stand there as the import left them. What a later act found in a row is how the
/// import left it: a row that was changed and changed back stands in nobody's way.
pub(super) fn check(conn: &Connection, op: OpId, all: &[Added]) -> Result<(), StoreError> {
    for added in all {
        for (row, left) in added.touched_later(conn, op)? {
            if added.stands(conn, row)?.as_ref() != Some(&left) {
                let why = who_came_later(conn, op, added.table, row)?;
                return Err(StoreError::UndoRefused(why));
            }
        }
        if added.standing(conn)? != added.count {
            return Err(StoreError::UndoRefused(UndoRefusal::Destroyed(op)));
        }
    }
    Ok(())
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
    /// The rows that later acts touched, each as the first of them found it.
    fn touched_later(
        &self,
        conn: &Connection,
        op: OpId,
    ) -> Result<Vec<(i64, Columns)>, StoreError> {
        let mut ask = conn.prepare_cached(
            "SELECT h.row, h.old FROM history h JOIN \
             (SELECT min(id) AS first FROM history \
              WHERE tbl = ?1 AND row BETWEEN ?2 AND ?3 AND op > ?4 GROUP BY row) \
             ON h.id = first",
        )?;
        let mut rows = ask.query((self.table.name(), self.first, self.last, op.0))?;
        let mut touched = Vec::new();
        while let Some(row) = rows.next()? {
            let old: Option<String> = row.get(1)?;
            touched.push((row.get(0)?, columns_of(&old.unwrap_or_default())?));
        }
        Ok(touched)
    }

    /// A row as it stands.
    fn stands(&self, conn: &Connection, row: i64) -> Result<Option<Columns>, StoreError> {
        let json = row_json(&schema::columns(conn, self.table)?, "");
        let sql = format!("SELECT {json} FROM {} WHERE id = ?1", self.table.name());
        let text: Option<String> = conn
            .prepare_cached(&sql)?
            .query_row([row], |row| row.get(0))
            .optional()?;
        text.map(|text| columns_of(&text)).transpose()
    }

    fn standing(&self, conn: &Connection) -> Result<i64, StoreError> {
        let sql = format!(
            "SELECT count(*) FROM {} WHERE id BETWEEN ?1 AND ?2",
            self.table.name()
        );
        Ok(conn.query_row(&sql, (self.first, self.last), |row| row.get(0))?)
    }
}
