//! Numbers that are given out once: the keys of records and the numbers of cases.
//!
//! Neither audited nor undone. Would undoing give a number back, then a later record could bear
//! it, and a line of the log, a printed letter or a change that is made again would speak of the
//! wrong one.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension};

use super::{Snapshot, StoreError, Table, Tx};
use crate::domain::id::CaseId;

/// What is numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Name {
    /// The records of a table.
    Key(Table),
    /// The cases of a year.
    Case(u16),
    /// The letters of a case.
    Letter(CaseId),
}

impl std::fmt::Display for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Key(table) => f.write_str(table.name()),
            Self::Case(year) => write!(f, "case_number {year}"),
            Self::Letter(case) => write!(f, "letter_of {case}"),
        }
    }
}

/// The last numbers of a running transaction, read when first asked and written at its end.
#[derive(Debug, Default)]
pub(super) struct Series {
    last: BTreeMap<Name, i64>,
}

impl Series {
    fn next(&mut self, conn: &Connection, name: Name) -> Result<i64, StoreError> {
        let last = match self.last.get(&name) {
            Some(last) => *last,
            None => stored(conn, name)?,
        };
        self.last.insert(name, last + 1);
        Ok(last + 1)
    }

    /// Writes down how far the numbers have come.
    pub(super) fn keep(&self, conn: &Connection) -> Result<(), StoreError> {
        let mut put = conn.prepare_cached(
            "INSERT INTO series (name, last) VALUES (?1, ?2) \
             ON CONFLICT (name) DO UPDATE SET last = excluded.last",
        )?;
        for (name, last) in &self.last {
            put.execute((name.to_string(), last))?;
        }
        Ok(())
    }
}

fn stored(conn: &Connection, name: Name) -> Result<i64, StoreError> {
    let last: Option<i64> = conn
        .prepare_cached("SELECT last FROM series WHERE name = ?1")?
        .query_row([name.to_string()], |row| row.get(0))
        .optional()?;
    Ok(last.unwrap_or(0))
}

/// How far the numbers of a file have come, by their name.
pub(super) fn all(conn: &Connection) -> Result<Vec<(String, i64)>, StoreError> {
    let mut ask = conn.prepare("SELECT name, last FROM series ORDER BY name")?;
    let all = ask.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(all.collect::<Result<_, _>>()?)
}

/// Goes on behind these numbers, where they have come further.
pub(super) fn raise(conn: &mut Connection, others: &[(String, i64)]) -> Result<(), StoreError> {
    let tx = conn.transaction()?;
    for (name, last) in others {
        tx.execute(
            "INSERT INTO series (name, last) VALUES (?1, ?2) \
             ON CONFLICT (name) DO UPDATE SET last = max(last, excluded.last)",
            (name, last),
        )?;
    }
    Ok(tx.commit()?)
}

impl Tx<'_> {
    /// The key of the next new record of a table.
    pub(super) fn next_key(&mut self, table: Table) -> Result<i64, StoreError> {
        self.series.next(self.snapshot.conn, Name::Key(table))
    }

    /// The serial number of the next new case of a year.
    pub(super) fn next_case(&mut self, year: u16) -> Result<i64, StoreError> {
        self.series.next(self.snapshot.conn, Name::Case(year))
    }

    /// The number of the next new letter of a case.
    pub fn next_letter(&mut self, case: CaseId) -> Result<u32, StoreError> {
        let next = self.series.next(self.snapshot.conn, Name::Letter(case))?;
        Ok(u32::try_from(next).unwrap_or(u32::MAX))
    }
}

impl Snapshot<'_> {
    /// The number of the last letter of a case; 0 before the first. Those that were undone count.
    pub fn last_letter(&self, case: CaseId) -> Result<u32, StoreError> {
        let last = stored(self.conn, Name::Letter(case))?;
        Ok(u32::try_from(last).unwrap_or(u32::MAX))
    }
}
