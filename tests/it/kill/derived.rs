//! The rows of a file that follow from others, read past the program: the key opens the file for
//! any SQLCipher. What they should be, a rebuild says.

use std::path::Path;

use leerrecht::store::Table;
use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags};

use super::KEY;

/// Tables that hold what was done or typed; all others, but those of the search index itself, hold
/// what follows from the audited ones.
const OTHERS: [&str; 6] = ["op", "history", "draft", "series", "content", "chunk"];

/// All derived rows, table by table, and what the search index finds where.
#[derive(PartialEq)]
pub(super) struct Derived(Vec<(String, Vec<Vec<Value>>)>);

impl Derived {
    /// Reads them from a file that may be open.
    pub(super) fn of(path: &Path) -> Self {
        let file = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE).unwrap();
        let key: String = KEY.iter().map(|byte| format!("{byte:02x}")).collect();
        file.execute_batch(&format!("PRAGMA key = \"x'{key}'\";"))
            .unwrap();
        file.execute_batch(
            "INSERT INTO search (search, rank) VALUES ('integrity-check', 1); \
             CREATE VIRTUAL TABLE temp.found USING fts5vocab ('main', 'search', 'instance');",
        )
        .unwrap();
        let mut derived: Vec<_> = tables(&file)
            .into_iter()
            .map(|table| {
                let columns = columns(&file, &table);
                let rows = rows(&file, &format!("SELECT {columns} FROM {table} ORDER BY 1"));
                (table, rows)
            })
            .collect();
        assert!(derived.iter().any(|(_, rows)| !rows.is_empty()));
        let found = rows(&file, "SELECT term, doc FROM temp.found ORDER BY 1, 2");
        derived.push(("search".to_owned(), found));
        // Incomplete bytes were swept before, and no piece stays without its content.
        let left = "SELECT id FROM content WHERE complete = 0 \
                    UNION ALL SELECT content FROM chunk \
                    WHERE content NOT IN (SELECT id FROM content)";
        assert_eq!(rows(&file, left), Vec::<Vec<Value>>::new());
        Self(derived)
    }
}

impl Derived {
    /// The tables whose rows differ.
    pub(super) fn differences(&self, other: &Self) -> Vec<String> {
        let both = self.0.iter().zip(&other.0);
        both.filter(|(one, other)| one != other)
            .map(|((table, one), (_, other))| {
                let only = |rows: &[Vec<Value>], others: &[Vec<Value>]| -> Vec<String> {
                    rows.iter()
                        .filter(|row| !others.contains(row))
                        .take(3)
                        .map(|row| format!("{row:?}"))
                        .collect()
                };
                format!("{table}: {:?} {:?}", only(one, other), only(other, one))
            })
            .collect()
    }
}

/// All columns but the one that says which act wrote the row: a rebuild is another.
fn columns(file: &Connection, table: &str) -> String {
    let sql =
        format!("SELECT group_concat(name) FROM pragma_table_info('{table}') WHERE name <> 'op'");
    file.query_row(&sql, [], |row| row.get(0)).unwrap()
}

fn tables(file: &Connection) -> Vec<String> {
    let all = "SELECT name FROM sqlite_schema WHERE type = 'table' \
               AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search\\_%' ESCAPE '\\' \
               AND name <> 'search' OR name = 'search_row' ORDER BY 1";
    let is_derived =
        |name: &String| Table::from_name(name).is_none() && !OTHERS.contains(&name.as_str());
    let all = rows(file, all).into_iter().flatten();
    all.filter_map(|name| match name {
        Value::Text(name) => Some(name),
        _ => None,
    })
    .filter(is_derived)
    .collect()
}

fn rows(file: &Connection, sql: &str) -> Vec<Vec<Value>> {
    let mut ask = file.prepare(sql).unwrap();
    let columns = ask.column_count();
    ask.query_map([], |row| (0..columns).map(|at| row.get(at)).collect())
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap()
}
