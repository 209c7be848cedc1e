//! The least that any program must do: the same rows in the same tables, indexes and full-text
//! index of a file with the same settings, from values that lie ready. Rows first, indexes after.

use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use crate::Outcome;
use crate::place::{bare, create};

/// Copies what an import made into a new case file.
pub(crate) fn run(from: &Path, to: &Path) -> Outcome<()> {
    let tables = hold(&bare(from)?)?;
    super::tell(fill(to, &tables)?)
}

/// The rows of a table, parsed and ready.
struct Held {
    insert: String,
    rows: Vec<Vec<Value>>,
}

/// Everything in a file but what the full-text index keeps for itself.
fn hold(conn: &Connection) -> Outcome<Vec<Held>> {
    let tables = texts(
        conn,
        "SELECT name FROM sqlite_schema JOIN pragma_table_list USING (name) \
         WHERE pragma_table_list.type = 'table' AND name NOT LIKE 'sqlite_%' \
         ORDER BY sqlite_schema.rowid",
    )?;
    tables.iter().map(|name| hold_table(conn, name)).collect()
}

fn hold_table(conn: &Connection, name: &str) -> Outcome<Held> {
    let mut ask = conn.prepare(&format!("SELECT * FROM {name}"))?;
    let columns = ask.column_count();
    let signs = vec!["?"; columns].join(", ");
    let rows = ask.query_map([], |row| (0..columns).map(|at| row.get(at)).collect())?;
    Ok(Held {
        insert: format!("INSERT INTO {name} VALUES ({signs})"),
        rows: rows.collect::<Result<_, _>>()?,
    })
}

/// Fills a new file in one transaction.
fn fill(path: &Path, tables: &[Held]) -> Outcome<Duration> {
    drop(create(path)?);
    let mut conn = bare(path)?;
    let start = Instant::now();
    let tx = conn.transaction()?;
    let later = take_away(&tx, "index")?;
    let last = take_away(&tx, "trigger")?;
    for table in tables {
        let mut insert = tx.prepare(&table.insert)?;
        for row in &table.rows {
            insert.execute(params_from_iter(row))?;
        }
    }
    for sql in later {
        tx.execute_batch(&sql)?;
    }
    // As much at a time as the program itself gathers.
    tx.execute_batch(
        "INSERT INTO search (search, rank) VALUES ('hashsize', 33554432); \
         INSERT INTO search (search) VALUES ('rebuild');",
    )?;
    for sql in last {
        tx.execute_batch(&sql)?;
    }
    tx.commit()?;
    drop(conn);
    Ok(start.elapsed())
}

/// Takes indexes or triggers away; the statements that bring them back.
fn take_away(conn: &Connection, kind: &str) -> Outcome<Vec<String>> {
    let those = format!("FROM sqlite_schema WHERE type = '{kind}' AND sql IS NOT NULL");
    let made = texts(conn, &format!("SELECT sql {those}"))?;
    for name in texts(conn, &format!("SELECT name {those}"))? {
        conn.execute_batch(&format!("DROP {kind} {name};"))?;
    }
    Ok(made)
}

fn texts(conn: &Connection, sql: &str) -> Outcome<Vec<String>> {
    let mut ask = conn.prepare(sql)?;
    let texts = ask.query_map([], |row| row.get(0))?;
    Ok(texts.collect::<Result<_, _>>()?)
}
