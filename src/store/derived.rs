//! Rows that follow from others (lists, search): brought along in the transaction that changes
//! what they follow from, never written otherwise, and not audited.
//!
//! [`refresh`] follows an act, [`add_new`] an import, [`rebuild`] makes everything anew; all three
//! leave the same rows behind.

mod case_row;
mod index;
mod key;
mod touched;
mod vocabulary;
mod words;

use rusqlite::Connection;

pub(super) use self::key::{Key, Kind};
use self::touched::Touched;
pub(super) use self::vocabulary::{COUNTED_SIGNS, SHORT_NUMBER};
pub(super) use self::words::phone;
use super::log::{self, Class};
use super::{Actor, Changes, Op, OpKind, Store, StoreError, Table, transact};
use crate::domain::id::OpId;

/// From this many records on, making everything anew is faster than bringing each along.
const MANY: usize = 20_000;

/// Whether a table holds derived rows.
#[cfg(test)]
pub(super) fn is_derived(name: &str) -> bool {
    let index = ["search", "search_data", "search_idx", "search_config"];
    let rows = [
        "search_row",
        "name_word",
        "name_start",
        "case_row",
        "case_gone",
    ];
    index.contains(&name) || rows.contains(&name)
}

/// Brings along what follows from the changed rows.
pub(super) fn refresh(conn: &Connection, changes: &Changes) -> Result<(), StoreError> {
    match changes.op {
        Some(op) => bring_along(conn, &touched::by_act(conn, op)?),
        None => Ok(()),
    }
}

/// The records whose derived rows an act touched.
pub(super) fn touched_by(conn: &Connection, op: OpId) -> Result<Touched, StoreError> {
    touched::by_act(conn, op)
}

/// Brings along what follows from rows newer than these ids.
pub(super) fn add_new(conn: &Connection, before: &[(Table, i64)]) -> Result<(), StoreError> {
    let touched = touched::by_new(conn, before)?;
    if touched.len() > MANY {
        return rebuild(conn);
    }
    index::add_newer(conn, before)?;
    for (table, last) in before {
        if *table == Table::Case {
            case_row::add_newer(conn, *last)?;
        }
    }
    bring_along(conn, &touched)?;
    vocabulary::count_anew(conn)
}

/// Makes all derived rows anew from the records.
pub(super) fn rebuild(conn: &Connection) -> Result<(), StoreError> {
    index::clear(conn)?;
    case_row::write_all(conn)?;
    let all: Vec<(Table, i64)> = Table::ALL.iter().map(|table| (*table, 0)).collect();
    index::add_newer(conn, &all)?;
    vocabulary::count_anew(conn)
}

/// The derived rows that disagree with the records, of lists and of search some each.
pub(super) fn wrong(conn: &Connection, most: usize) -> Result<Vec<String>, StoreError> {
    Ok([case_row::wrong(conn, most)?, index::wrong(conn, most)?].concat())
}

/// Whether the full-text index agrees with the rows it is an index of; damage where it does not.
pub(super) fn check_index(conn: &Connection) -> Result<(), StoreError> {
    index::check(conn)
}

/// Makes all derived rows anew, with a line in the log: by that a list in memory sees that they
/// are new.
pub(super) fn mend(conn: &Connection, actor: Actor) -> Result<(), StoreError> {
    let tx = transact::begin(conn)?;
    let line = log::begin(&tx, actor, &Op::new(OpKind::Rebuilt), Class::Access, None)?;
    rebuild(&tx)?;
    log::seal(&tx, line)?;
    Ok(tx.commit()?)
}

impl Store {
    /// Makes the lists and the search index anew from the records: the repair when a check finds
    /// that they disagree.
    pub fn rebuild_derived(&self, actor: Actor) -> Result<(), StoreError> {
        mend(&self.writer(), actor)
    }
}

fn bring_along(conn: &Connection, touched: &Touched) -> Result<(), StoreError> {
    if touched.len() > MANY {
        return rebuild(conn);
    }
    for (kind, id) in touched.records() {
        index::bring_along(conn, kind, id)?;
        if kind == Kind::Case {
            case_row::bring_along(conn, id)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
