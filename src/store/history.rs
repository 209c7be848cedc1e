//! What the history can be asked: how one record became what it is, what happened to a case and
//! all that belongs to it, and what stands in a table now in the history's own form.

use rusqlite::Row;
use rusqlite::types::ValueRef;
use serde_json::{Map, Value};

use super::log::{LINE, row_to_line};
use super::schema;
use super::{LogLine, Snapshot, StoreError, Table};
use crate::domain::id::{CaseId, OpId};

/// One change of one record.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The act that did it.
    pub op: OpId,
    /// What stood there, by column; nothing for a new record.
    pub old: Option<Map<String, Value>>,
    /// What stands there since; nothing for one that an undo took away.
    pub new: Option<Map<String, Value>>,
}

impl Step {
    /// The columns that differ, with what stood and what stands there.
    pub fn differences(&self) -> Vec<(&str, &Value, &Value)> {
        let (old, new) = (self.old.as_ref(), self.new.as_ref());
        let columns = new.or(old).into_iter().flat_map(Map::keys);
        columns
            .map(|name| (name.as_str(), value(old, name), value(new, name)))
            .filter(|(_, old, new)| old != new)
            .collect()
    }
}

fn value<'v>(row: Option<&'v Map<String, Value>>, name: &str) -> &'v Value {
    row.and_then(|row| row.get(name)).unwrap_or(&Value::Null)
}

/// What stands in one column of one row.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cell {
    /// Nothing.
    Null,
    /// A number.
    Integer(i64),
    /// The bytes of a text or blob; which of the two it is, the column says.
    Bytes(Vec<u8>),
}

/// A row as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawRow {
    /// Its key.
    pub id: i64,
    /// All its columns, in the order of `columns_of`.
    pub cells: Vec<Cell>,
}

impl Snapshot<'_> {
    /// How a record became what it is, the newest change first.
    pub fn steps_of(&self, table: Table, id: i64) -> Result<Vec<Step>, StoreError> {
        let mut ask = self.conn.prepare_cached(
            "SELECT op, old, new FROM history WHERE tbl = ?1 AND row = ?2 ORDER BY id DESC",
        )?;
        let found = ask.query_map((table.name(), id), row_to_step)?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// What an act did to each row that it touched, in order.
    pub fn steps_of_act(&self, op: OpId) -> Result<Vec<(Table, Step)>, StoreError> {
        let mut ask = self
            .conn
            .prepare_cached("SELECT op, old, new, tbl FROM history WHERE op = ?1 ORDER BY id")?;
        let found = ask.query_map([op.0], |row| {
            Ok((row.get::<_, String>(3)?, row_to_step(row)?))
        })?;
        let mut steps = Vec::new();
        for found in found {
            let (name, step) = found?;
            // A table that is no more has nothing to show.
            steps.extend(Table::from_name(&name).map(|table| (table, step)));
        }
        Ok(steps)
    }

    /// The acts on a case and on what belongs to it, the newest first; also who opened it.
    pub fn log_of_case(&self, case: CaseId, most: u32) -> Result<Vec<LogLine>, StoreError> {
        let sql = format!("{LINE} {}", include_str!("history/of_case.sql"));
        let mut ask = self.conn.prepare_cached(&sql)?;
        let found = ask.query_map((case, most), row_to_line)?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// Every row of an audited table by key, as it stands: two files whose rows are equal hold the
    /// same. Read past the history's own form, so that it can be held against it.
    pub fn rows_of(&self, table: Table) -> Result<Vec<RawRow>, StoreError> {
        let sql = format!("SELECT * FROM {} ORDER BY id", table.name());
        let mut ask = self.conn.prepare_cached(&sql)?;
        let columns = ask.column_count();
        let found = ask.query_map([], |row| row_to_raw(row, columns))?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// The columns of an audited table, the key first.
    pub fn columns_of(&self, table: Table) -> Result<Vec<String>, StoreError> {
        let columns = schema::columns(self.conn, table)?;
        Ok(columns.into_iter().map(|column| column.name).collect())
    }
}

fn row_to_raw(row: &Row<'_>, columns: usize) -> rusqlite::Result<RawRow> {
    let cells = (0..columns).map(|at| {
        Ok(match row.get_ref(at)? {
            ValueRef::Null => Cell::Null,
            ValueRef::Integer(number) => Cell::Integer(number),
            ValueRef::Real(number) => Cell::Bytes(number.to_be_bytes().to_vec()),
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) => Cell::Bytes(bytes.to_vec()),
        })
    });
    Ok(RawRow {
        id: row.get(0)?,
        cells: cells.collect::<rusqlite::Result<_>>()?,
    })
}

fn row_to_step(row: &Row<'_>) -> rusqlite::Result<Step> {
    Ok(Step {
        op: row.get(0)?,
        old: json(row.get(1)?),
        new: json(row.get(2)?),
    })
}

/// The history wrote it, so it parses; if it ever does not, the step still shows that it was.
fn json(text: Option<String>) -> Option<Map<String, Value>> {
    text.map(|text| serde_json::from_str(&text).unwrap_or_default())
}
