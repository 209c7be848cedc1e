//! One narrow row per case for the list: what is filtered and sorted by, nothing else. Each row
//! carries the act that wrote it, so that a list in memory can ask what is new since it looked.

use rusqlite::Connection;

use crate::store::StoreError;

/// Writes the rows of some cases anew. A case that is gone leaves a row that says so, without any
/// fact: a list in memory must drop it.
const WRITE: &str = include_str!("case_row.sql");

/// The rows of these cases.
pub(super) fn bring_along(conn: &Connection, cases: &[i64]) -> Result<(), StoreError> {
    let mut write = conn.prepare_cached(WRITE)?;
    for case in cases {
        write.execute((case, case))?;
    }
    Ok(())
}

/// The rows of all cases after this one; from 0 on it makes all rows anew, those of cases that are
/// gone included.
pub(super) fn add_newer(conn: &Connection, after: i64) -> Result<(), StoreError> {
    conn.prepare_cached(WRITE)?.execute((after + 1, i64::MAX))?;
    Ok(())
}

/// The cases of a youth, whose rows hold the youth's name.
pub(super) fn of_youth(conn: &Connection, youth: i64) -> Result<Vec<i64>, StoreError> {
    let mut ask = conn.prepare_cached("SELECT id FROM case_file WHERE youth = ?1")?;
    let cases = ask.query_map([youth], |row| row.get(0))?;
    Ok(cases.collect::<Result<_, _>>()?)
}
