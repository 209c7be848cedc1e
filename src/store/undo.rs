//! Undo: writes back what stood there before an act, each row once, or says why not. Undoing is an
//! act itself, with its own history, so it can be undone in turn.

pub(super) mod added;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use rusqlite::{Connection, OptionalExtension};
use serde_json::{Map, Value};

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
    let (class, steps) = steps(&tx, op)?;
    let steps = net(steps);
    let added = match class {
        Class::Bulk => added::of(&tx, op)?,
        Class::Write | Class::Undo | Class::Access => Vec::new(),
    };
    let tables = statements(&tx, &steps)?;
    for (step, sql) in with(&steps, &tables) {
        check_untouched(&tx, op, step, sql)?;
    }
    added::check(&tx, op, &added)?;
    let about = about(&tx, op)?;
    let mut line = Op::new(OpKind::Undo);
    line.about = about;
    let id = log::begin(&tx, actor, &line, Class::Undo, Some(op))?;
    if steps.len() > 1 || !added.is_empty() {
        // Rows that name each other come back one by one. (The pragma makes every kept statement
        // be prepared again: a single row goes without.)
        tx.execute_batch("PRAGMA defer_foreign_keys = ON;")?;
    }
    for (step, sql) in with(&steps, &tables) {
        put_back(&tx, step, sql).map_err(in_use)?;
    }
    added::remove(&tx, &added).map_err(in_use)?;
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

/// The history of an act that has a way back, and what class of act it is.
fn steps(conn: &Connection, op: OpId) -> Result<(Class, Vec<Step>), StoreError> {
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
    let class = match Class::from_code(&class) {
        Some(class @ (Class::Write | Class::Undo | Class::Bulk)) => class,
        Some(Class::Access) | None => return refused(UndoRefusal::NoWayBack(op)),
    };
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
        Ok((class, steps))
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

/// What an act did to each row in the end: what it found there first and what it left there last.
/// The way back does not pass the states between, which later work may forbid. What the act added
/// goes first: something that it removed may have stood in the same place.
fn net(steps: Vec<Step>) -> Vec<Step> {
    let mut rows: BTreeMap<(Table, i64), Step> = BTreeMap::new();
    for step in steps {
        match rows.entry((step.table, step.row)) {
            Entry::Occupied(mut row) => row.get_mut().new = step.new,
            Entry::Vacant(place) => {
                place.insert(step);
            }
        }
    }
    let mut net: Vec<Step> = rows
        .into_values()
        .filter(|step| step.old != step.new)
        .collect();
    net.sort_by_key(|step| (step.old.is_some(), step.new.is_none()));
    net
}

/// The row must stand as the act left it, as far as the act's form of the file knew it. Under
/// another form no later act may have touched it at all: it may have changed what is new.
fn check_untouched(
    conn: &Connection,
    op: OpId,
    step: &Step,
    sql: &Statements,
) -> Result<(), StoreError> {
    let stands: Option<String> = conn
        .prepare_cached(&sql.stands)?
        .query_row([step.row], |row| row.get(0))
        .optional()?;
    let same = match (&stands, &step.new) {
        (Some(stands), Some(left)) if sql.form_changed => {
            agree(stands, left)? && !is_touched_later(conn, op, step)?
        }
        (stands, left) => stands == left,
    };
    if same {
        return Ok(());
    }
    Err(StoreError::UndoRefused(who_came_later(
        conn, op, step.table, step.row,
    )?))
}

/// Whether two states of a row agree in the columns that both know.
fn agree(one: &str, other: &str) -> Result<bool, StoreError> {
    let (one, other) = (columns_of(one)?, columns_of(other)?);
    Ok(one
        .iter()
        .all(|(name, value)| other.get(name).is_none_or(|there| there == value)))
}

fn columns_of(row: &str) -> Result<Map<String, Value>, StoreError> {
    serde_json::from_str(row).map_err(|_| StoreError::Unreadable {
        table: "history",
        column: "new",
    })
}

fn is_touched_later(conn: &Connection, op: OpId, step: &Step) -> Result<bool, StoreError> {
    Ok(conn
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM history WHERE tbl = ?1 AND row = ?2 AND op > ?3)",
        )?
        .query_row((step.table.name(), step.row, op.0), |row| row.get(0))?)
}

/// Names the act that touched the row last.
fn who_came_later(
    conn: &Connection,
    op: OpId,
    table: Table,
    row: i64,
) -> Result<UndoRefusal, StoreError> {
    let later: Option<(i64, Option<i64>)> = conn
        .prepare_cached(
            "SELECT op.id, op.undo_of FROM history h JOIN op ON op.id = h.op \
             WHERE h.tbl = ?1 AND h.row = ?2 ORDER BY h.id DESC LIMIT 1",
        )?
        .query_row((table.name(), row), |row| Ok((row.get(0)?, row.get(1)?)))
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

/// What is asked of and done to one table on the way back.
struct Statements {
    stands: String,
    remove: String,
    bring_back: String,
    restore: String,
    /// Whether the file has had another form since: its rows have other columns than the history.
    form_changed: bool,
}

/// The statements of every table among the steps.
fn statements(
    conn: &Connection,
    steps: &[Step],
) -> Result<BTreeMap<Table, Statements>, StoreError> {
    let mut tables = BTreeMap::new();
    for step in steps {
        if let Entry::Vacant(place) = tables.entry(step.table) {
            let row = step.old.as_ref().or(step.new.as_ref());
            let known = row.map(|row| columns_of(row)).transpose()?;
            place.insert(Statements::of(
                conn,
                step.table,
                &known.unwrap_or_default(),
            )?);
        }
    }
    Ok(tables)
}

/// Each step with the statements of its table.
fn with<'s>(
    steps: &'s [Step],
    tables: &'s BTreeMap<Table, Statements>,
) -> impl Iterator<Item = (&'s Step, &'s Statements)> {
    steps
        .iter()
        .filter_map(|step| Some((step, tables.get(&step.table)?)))
}

impl Statements {
    /// For the columns that stand there now and that the act's history knows: an act has one form.
    /// What came later keeps what it has, or begins as in every new row.
    fn of(conn: &Connection, table: Table, known: &Map<String, Value>) -> Result<Self, StoreError> {
        let mut columns = schema::columns(conn, table)?;
        let all = columns.len();
        columns.retain(|column| known.contains_key(&column.name));
        let form_changed = columns.len() != all || columns.len() != known.len();
        let names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
        let values: Vec<String> = columns.iter().map(from_json).collect();
        let (json, names, values) = (row_json(&columns, ""), names.join(", "), values.join(", "));
        let table = table.name();
        Ok(Self {
            stands: format!("SELECT {json} FROM {table} WHERE id = ?1"),
            remove: format!("DELETE FROM {table} WHERE id = ?1"),
            bring_back: format!("INSERT INTO {table} ({names}) VALUES ({values})"),
            form_changed,
            restore: format!("UPDATE {table} SET ({names}) = ({values}) WHERE id = ?1 ->> '$.id'"),
        })
    }
}

/// One step back: remove what came, bring back what went, restore what changed.
fn put_back(conn: &Connection, step: &Step, sql: &Statements) -> Result<(), StoreError> {
    match (&step.old, &step.new) {
        (None, _) => conn.prepare_cached(&sql.remove)?.execute([step.row])?,
        (Some(old), None) => conn.prepare_cached(&sql.bring_back)?.execute([old])?,
        (Some(old), Some(_)) => conn.prepare_cached(&sql.restore)?.execute([old])?,
    };
    Ok(())
}
