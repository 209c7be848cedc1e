//! Brings a file to the newest form, and makes the triggers that write the history. Migrations
//! are append-only; the triggers are generated from the columns, so no column is ever forgotten.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::open::APPLICATION_ID;
use super::{StoreError, Table};

/// The forms of the file in order; the index plus one is its `user_version`.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001.sql"),
    include_str!("migrations/0002.sql"),
    include_str!("migrations/0003.sql"),
    include_str!("migrations/0004.sql"),
    include_str!("migrations/0005.sql"),
    include_str!("migrations/0006.sql"),
];

/// Tables whose changes are not in the history, each with the reason.
#[cfg(test)]
const NOT_AUDITED: &[(&str, &str)] = &[
    ("op", "the log itself"),
    ("history", "the history itself"),
    ("draft", "half-typed forms, never evidence"),
    (
        "series",
        "numbers given out, which undoing must not take back",
    ),
    (
        "content",
        "bytes written once, named by an attachment, a letter or a house style",
    ),
    ("chunk", "the pieces of content"),
];

/// The newest form this program knows.
pub(super) fn newest() -> i64 {
    i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX)
}

/// The form of this file.
pub(super) fn version(conn: &Connection) -> Result<i64, StoreError> {
    Ok(conn.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Brings the file to the newest form, in one transaction: all of it or nothing.
pub(super) fn install(conn: &mut Connection) -> Result<(), StoreError> {
    take_steps(conn, MIGRATIONS)
}

/// Takes those of these steps that the file has not taken yet. The triggers go first: a change of
/// form is no act of anybody, and history written into the last act would break the log.
pub(super) fn take_steps(conn: &mut Connection, steps: &[&str]) -> Result<(), StoreError> {
    let from = usize::try_from(version(conn)?).unwrap_or(0);
    if from >= steps.len() {
        return Ok(());
    }
    let tx = conn.transaction()?;
    drop_all_triggers(&tx)?;
    for step in steps.iter().skip(from) {
        tx.execute_batch(step)?;
    }
    for table in Table::ALL {
        make_triggers(&tx, *table, &Trigger::ALL)?;
    }
    tx.execute_batch(&format!(
        "PRAGMA user_version = {}; PRAGMA application_id = {APPLICATION_ID};",
        steps.len()
    ))?;
    tx.commit()?;
    Ok(())
}

/// The three kinds of trigger a table has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trigger {
    Insert,
    Update,
    Delete,
}

impl Trigger {
    pub(super) const ALL: [Self; 3] = [Self::Insert, Self::Update, Self::Delete];

    fn name(self, table: Table) -> String {
        let kind = match self {
            Self::Insert => "insert",
            Self::Update => "update",
            Self::Delete => "delete",
        };
        format!("history_{}_{kind}", table.name())
    }

    fn sql(self, table: Table, columns: &[Column]) -> String {
        let name = self.name(table);
        let on = table.name();
        let (old, new) = (row_json(columns, "old."), row_json(columns, "new."));
        let (event, row, old, new) = match self {
            Self::Insert => ("INSERT", "new.id", "NULL".to_owned(), new),
            Self::Update => ("UPDATE", "new.id", old, new),
            Self::Delete => ("DELETE", "old.id", old, "NULL".to_owned()),
        };
        format!(
            "CREATE TRIGGER {name} AFTER {event} ON {on} BEGIN \
             INSERT INTO history (op, tbl, row, old, new) \
             VALUES ((SELECT max(id) FROM op), '{on}', {row}, {old}, {new}); END;"
        )
    }
}

/// Removes every trigger, also those of a form of before. A file has none but these.
fn drop_all_triggers(conn: &Connection) -> Result<(), StoreError> {
    let names: Vec<String> = conn
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for name in names {
        conn.execute_batch(&format!("DROP TRIGGER \"{name}\";"))?;
    }
    Ok(())
}

/// Removes one trigger of a table.
pub(super) fn drop_trigger(
    conn: &Connection,
    table: Table,
    trigger: Trigger,
) -> Result<(), StoreError> {
    let name = trigger.name(table);
    Ok(conn.execute_batch(&format!("DROP TRIGGER IF EXISTS {name};"))?)
}

/// Makes triggers of a table from its columns.
pub(super) fn make_triggers(
    conn: &Connection,
    table: Table,
    triggers: &[Trigger],
) -> Result<(), StoreError> {
    let columns = columns(conn, table)?;
    for trigger in triggers {
        conn.execute_batch(&trigger.sql(table, &columns))?;
    }
    Ok(())
}

/// The triggers that are missing, changed or not ours, by name.
pub(super) fn wrong_triggers(conn: &Connection) -> Result<Vec<String>, StoreError> {
    let mut stand: BTreeMap<String, String> = conn
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    let mut wrong = Vec::new();
    for table in Table::ALL {
        let columns = columns(conn, *table)?;
        for trigger in Trigger::ALL {
            let name = trigger.name(*table);
            let sql = trigger.sql(*table, &columns);
            // SQLite keeps the words of the statement, without the sign that ends it.
            if stand.remove(&name).as_deref() != Some(sql.trim_end_matches(';')) {
                wrong.push(name);
            }
        }
    }
    wrong.extend(stand.into_keys());
    Ok(wrong)
}

/// A column of an audited table.
#[derive(Debug, Clone)]
pub(super) struct Column {
    pub(super) name: String,
    blob: bool,
}

/// The columns of a table in the file's order.
pub(super) fn columns(conn: &Connection, table: Table) -> Result<Vec<Column>, StoreError> {
    let mut ask = conn.prepare_cached("SELECT name, type FROM pragma_table_info(?1)")?;
    let rows = ask.query_map([table.name()], |row| {
        Ok(Column {
            name: row.get(0)?,
            blob: row.get::<_, String>(1)? == "BLOB",
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The expression that turns a row into JSON. A blob becomes hexadecimal text.
pub(super) fn row_json(columns: &[Column], prefix: &str) -> String {
    let pairs: Vec<String> = columns
        .iter()
        .map(|Column { name, blob }| match blob {
            true => format!("'{name}', hex({prefix}{name})"),
            false => format!("'{name}', {prefix}{name}"),
        })
        .collect();
    format!("json_object({})", pairs.join(", "))
}

/// The expression that takes a column back out of the JSON in parameter `?1`.
pub(super) fn from_json(column: &Column) -> String {
    let Column { name, blob } = column;
    match blob {
        true => format!("unhex(?1 ->> '$.{name}')"),
        false => format!("?1 ->> '$.{name}'"),
    }
}

/// The file in the next form, for tests: after this program's own steps comes this one.
#[cfg(test)]
pub(super) fn take_further_step(conn: &mut Connection, step: &str) -> Result<(), StoreError> {
    take_steps(conn, &[MIGRATIONS, &[step]].concat())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::open::memory;

    fn names(conn: &Connection, kind: &str) -> Vec<String> {
        let mut ask = conn
            .prepare("SELECT name FROM sqlite_schema WHERE type = ?1 AND name NOT LIKE 'sqlite_%' ORDER BY name")
            .unwrap();
        ask.query_map([kind], |row| row.get(0))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap()
    }

    #[test]
    fn every_table_is_audited_or_says_why_not() {
        let conn = memory().unwrap();
        let triggers = names(&conn, "trigger");
        for name in names(&conn, "table") {
            let audited = Table::from_name(&name);
            let excused = NOT_AUDITED.iter().any(|(excused, _)| name == *excused)
                || super::super::derived::is_derived(&name);
            assert!(
                audited.is_some() != excused,
                "{name}: audited or excused, not both, not neither"
            );
            if let Some(table) = audited {
                for trigger in Trigger::ALL {
                    assert!(triggers.contains(&trigger.name(table)), "{name}");
                }
            }
        }
        for table in Table::ALL {
            assert!(
                names(&conn, "table")
                    .iter()
                    .any(|name| name == table.name())
            );
        }
    }

    #[test]
    fn every_table_is_strict_and_audited_columns_fit_json() {
        let conn = memory().unwrap();
        let loose: Vec<String> = conn
            .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'")
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        // The tables that FTS5 makes for itself are not ours to declare.
        let ours = loose.iter().filter(|name| !name.starts_with("search_"));
        assert_eq!(ours.count(), 0, "{loose:?}");
        for table in Table::ALL {
            let real: i64 = conn
                .query_row(
                    "SELECT count(*) FROM pragma_table_info(?1) WHERE type NOT IN ('INTEGER', 'TEXT', 'BLOB')",
                    [table.name()],
                    |row| row.get(0),
                )
                .unwrap();
            assert_eq!(real, 0, "{}", table.name());
        }
    }
}
