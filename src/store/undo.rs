//! Undo: writes back what stood there before an act, row by row in reverse, or says why not.
//! Undoing is an act itself, with its own history, so it can be undone in turn.

use rusqlite::{Connection, OptionalExtension};

use super::error::UndoRefusal;
use super::log::{self, Class};
use super::schema::{self, from_json, row_json};
use super::transact::{self, Actor, Changes, Op};
use super::{OpKind, StoreError, Table};
use crate::domain::id::OpId;

/// One step of an act's history.
struct Step {
    table: Table,
    row: i64,
    old: Option<String>,
    new: Option<String>,
}

/// Takes an act back. Refused when a later act touched the same rows or builds on them.
pub(super) fn undo(conn: &Connection, actor: Actor, op: OpId) -> Result<Changes, StoreError> {
    let tx = transact::begin(conn)?;
    let steps = steps(&tx, op)?;
    for step in last_steps(&steps) {
        check_untouched(&tx, op, step)?;
    }
    let about = about(&tx, op)?;
    let mut line = Op::new(OpKind::Undo);
    line.about = about;
    let id = log::begin(&tx, actor, &line, Class::Undo, Some(op))?;
    tx.execute_batch("PRAGMA defer_foreign_keys = ON;")?;
    for step in steps.iter().rev() {
        put_back(&tx, step).map_err(in_use)?;
    }
    let changes = transact::changes(&tx, id)?;
    transact::finish(tx, id, &changes).map_err(in_use)?;
    Ok(changes)
}

/// A rule of the file that forbids the way back means that later work hangs on it.
fn in_use(error: StoreError) -> StoreError {
    match error {
        StoreError::Rule(_) => StoreError::UndoRefused(UndoRefusal::InUse),
        other => other,
    }
}

/// The history of an act that has a way back.
fn steps(conn: &Connection, op: OpId) -> Result<Vec<Step>, StoreError> {
    let refused = |why| Err(StoreError::UndoRefused(why));
    let line: Option<(String, i64)> = conn
        .query_row(
            "SELECT class, changed FROM op WHERE id = ?1",
            [op.0],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    let Some((class, changed)) = line else {
        return refused(UndoRefusal::Unknown(op));
    };
    if class != Class::Write.code() && class != Class::Undo.code() {
        return refused(UndoRefusal::NoWayBack(op));
    }
    let mut ask =
        conn.prepare_cached("SELECT tbl, row, old, new FROM history WHERE op = ?1 ORDER BY id")?;
    let steps: Vec<Step> = ask
        .query_map([op.0], row_to_step)?
        .collect::<Result<Vec<_>, _>>()?
        .into_iter()
        .collect::<Option<_>>()
        .ok_or(StoreError::Unreadable {
            table: "history",
            column: "tbl",
        })?;
    if i64::try_from(steps.len()) == Ok(changed) {
        Ok(steps)
    } else {
        refused(UndoRefusal::Destroyed(op))
    }
}

fn row_to_step(row: &rusqlite::Row<'_>) -> rusqlite::Result<Option<Step>> {
    let name: String = row.get(0)?;
    let Some(table) = Table::from_name(&name) else {
        return Ok(None);
    };
    Ok(Some(Step {
        table,
        row: row.get(1)?,
        old: row.get(2)?,
        new: row.get(3)?,
    }))
}

/// The last step of each row: what the act left there.
fn last_steps(steps: &[Step]) -> impl Iterator<Item = &Step> {
    steps.iter().enumerate().filter_map(|(at, step)| {
        let later = steps
            .iter()
            .skip(at + 1)
            .any(|other| other.table == step.table && other.row == step.row);
        (!later).then_some(step)
    })
}

/// The row must stand as the act left it.
fn check_untouched(conn: &Connection, op: OpId, step: &Step) -> Result<(), StoreError> {
    let columns = schema::columns(conn, step.table)?;
    let sql = format!(
        "SELECT {} FROM {} WHERE id = ?1",
        row_json(&columns, ""),
        step.table.name()
    );
    let stands: Option<String> = conn
        .prepare_cached(&sql)?
        .query_row([step.row], |row| row.get(0))
        .optional()?;
    if stands == step.new {
        return Ok(());
    }
    Err(StoreError::UndoRefused(who_came_later(conn, op, step)?))
}

/// Names the act that touched the row last.
fn who_came_later(conn: &Connection, op: OpId, step: &Step) -> Result<UndoRefusal, StoreError> {
    let later: Option<(i64, Option<i64>)> = conn
        .prepare_cached(
            "SELECT op.id, op.undo_of FROM history h JOIN op ON op.id = h.op \
             WHERE h.tbl = ?1 AND h.row = ?2 ORDER BY h.id DESC LIMIT 1",
        )?
        .query_row((step.table.name(), step.row), |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    Ok(match later {
        Some((_, Some(undone))) if undone == op.0 => UndoRefusal::Already(op),
        Some((later, _)) if later > op.0 => UndoRefusal::ChangedLater { later: OpId(later) },
        _ => UndoRefusal::InUse,
    })
}

/// The record that the undone act was about.
fn about(conn: &Connection, op: OpId) -> Result<Option<(Table, i64)>, StoreError> {
    let (name, record): (Option<String>, Option<i64>) = conn.query_row(
        "SELECT subject, record FROM op WHERE id = ?1",
        [op.0],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    Ok(name.and_then(|name| Table::from_name(&name)).zip(record))
}

/// One step back: remove what came, bring back what went, restore what changed.
fn put_back(conn: &Connection, step: &Step) -> Result<(), StoreError> {
    let table = step.table.name();
    let Some(old) = &step.old else {
        conn.prepare_cached(&format!("DELETE FROM {table} WHERE id = ?1"))?
            .execute([step.row])?;
        return Ok(());
    };
    let columns = schema::columns(conn, step.table)?;
    let names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
    let values: Vec<String> = columns.iter().map(from_json).collect();
    let (names, values) = (names.join(", "), values.join(", "));
    let sql = match step.new {
        None => format!("INSERT INTO {table} ({names}) VALUES ({values})"),
        Some(_) => format!("UPDATE {table} SET ({names}) = ({values}) WHERE id = ?1 ->> '$.id'"),
    };
    conn.prepare_cached(&sql)?.execute([old])?;
    Ok(())
}
