//! One narrow row per case for the list: what is filtered and sorted by, nothing else. Each row
//! carries the act that wrote it, so that a list in memory can ask what is new since it looked.

use rusqlite::Connection;

use crate::store::StoreError;

/// The columns that speak of the case: all but its key and the act that wrote the row.
macro_rules! facts {
    () => {
        "number, youth, kind, article, status, phase, duo_status, school, school_type, \
         municipality, handler, opened, closed, close_reason, due, regime, name"
    };
}

const WRITE: &str = concat!(
    "INSERT INTO case_row (case_file, op, ",
    facts!(),
    ") ",
    include_str!("case_row.sql")
);

/// Cases whose row is missing, not as it would be written now, or of no living case.
const WRONG: &str = concat!(
    "WITH made (case_file, op, ",
    facts!(),
    ") AS (",
    include_str!("case_row.sql"),
    ") SELECT 'case_row ' || case_file FROM ( \
       SELECT case_file FROM (SELECT case_file, ",
    facts!(),
    " FROM made EXCEPT SELECT case_file, ",
    facts!(),
    " FROM case_row) \
       UNION SELECT case_file FROM ( \
         SELECT case_file FROM case_row EXCEPT SELECT case_file FROM made))"
);

/// Writes the row of a case anew. One that is gone leaves nothing but word of that.
pub(super) fn bring_along(conn: &Connection, case: i64) -> Result<(), StoreError> {
    let before = conn
        .prepare_cached("DELETE FROM case_row WHERE case_file = ?1")?
        .execute([case])?;
    let now = conn.prepare_cached(WRITE)?.execute((case, case))?;
    let word = match (before, now) {
        (_, 1) => "DELETE FROM case_gone WHERE case_file = ?1",
        (1, _) => "INSERT INTO case_gone (case_file, op) VALUES (?1, (SELECT max(id) FROM op))",
        _ => return Ok(()),
    };
    conn.prepare_cached(word)?.execute([case])?;
    Ok(())
}

/// Writes the rows of all cases after this one.
pub(super) fn add_newer(conn: &Connection, after: i64) -> Result<(), StoreError> {
    conn.prepare_cached(WRITE)?.execute((after + 1, i64::MAX))?;
    Ok(())
}

/// The rows that disagree with the records, at most so many.
pub(super) fn wrong(conn: &Connection, most: usize) -> Result<Vec<String>, StoreError> {
    let mut ask = conn.prepare(WRONG)?;
    let found = ask.query_map((1, i64::MAX), |row| row.get(0))?;
    Ok(found.take(most).collect::<Result<_, _>>()?)
}

/// Writes all rows anew.
pub(super) fn write_all(conn: &Connection) -> Result<(), StoreError> {
    conn.execute_batch(
        "INSERT OR REPLACE INTO case_gone (case_file, op) \
         SELECT case_file, (SELECT max(id) FROM op) FROM case_row; \
         DELETE FROM case_row;",
    )?;
    add_newer(conn, 0)?;
    Ok(conn.execute_batch(
        "DELETE FROM case_gone WHERE case_file IN (SELECT case_file FROM case_row);",
    )?)
}
