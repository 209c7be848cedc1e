//! Keeps the search index: a row with the words of each record, the full-text index over it, and
//! the vocabulary.

use std::ops::RangeInclusive;

use rusqlite::{Connection, OptionalExtension};

use super::{Key, Kind, vocabulary, words};
use crate::store::{StoreError, Table};

/// Bytes that the full-text index gathers before it writes: much while an import is taken in, so
/// that it needs no merging, and FTS5's own measure otherwise.
const HASH_OF_IMPORT: i64 = 32 * 1024 * 1024;
const HASH: i64 = 1024 * 1024;

/// Brings one record's row along with its present words.
pub(super) fn bring_along(conn: &Connection, kind: Kind, id: i64) -> Result<(), StoreError> {
    let now = words::of(conn, kind, id)?;
    match kind {
        Kind::Client | Kind::Youth => {
            let (with, without) = match has_case(conn, id)? {
                true => (now, None),
                false => (None, now),
            };
            put(conn, Kind::Client.key(id), with.as_deref())?;
            put(conn, Kind::Youth.key(id), without.as_deref())
        }
        Kind::Guardian | Kind::Partner | Kind::School | Kind::Case => {
            put(conn, kind.key(id), now.as_deref())
        }
    }
}

fn has_case(conn: &Connection, youth: i64) -> Result<bool, StoreError> {
    Ok(conn
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM case_file WHERE youth = ?1 AND deleted_at IS NULL)",
        )?
        .query_row([youth], |row| row.get(0))?)
}

/// Puts words in the place of those that stand under a key; nothing takes them away.
fn put(conn: &Connection, key: Key, words: Option<&str>) -> Result<(), StoreError> {
    let before: Option<String> = conn
        .prepare_cached("SELECT words FROM search_row WHERE id = ?1")?
        .query_row([key.0], |row| row.get(0))
        .optional()?;
    if before.as_deref() == words {
        return Ok(());
    }
    if let Some(before) = before {
        take_out(conn, key, &before)?;
    }
    match words {
        Some(words) => take_in(conn, key, words),
        None => Ok(()),
    }
}

fn take_in(conn: &Connection, key: Key, words: &str) -> Result<(), StoreError> {
    conn.prepare_cached("INSERT INTO search_row (id, words) VALUES (?1, ?2)")?
        .execute((key.0, words))?;
    conn.prepare_cached("INSERT INTO search (rowid, words) VALUES (?1, ?2)")?
        .execute((key.0, words))?;
    vocabulary::add(conn, words)
}

fn take_out(conn: &Connection, key: Key, words: &str) -> Result<(), StoreError> {
    conn.prepare_cached("INSERT INTO search (search, rowid, words) VALUES ('delete', ?1, ?2)")?
        .execute((key.0, words))?;
    conn.prepare_cached("DELETE FROM search_row WHERE id = ?1")?
        .execute([key.0])?;
    vocabulary::remove(conn, words)
}

/// Has FTS5 compare its index with the rows.
pub(super) fn check(conn: &Connection) -> Result<(), StoreError> {
    Ok(conn.execute_batch("INSERT INTO search (search, rank) VALUES ('integrity-check', 1);")?)
}

/// Empties the index and the vocabulary.
pub(super) fn clear(conn: &Connection) -> Result<(), StoreError> {
    conn.execute_batch(
        "INSERT INTO search (search) VALUES ('delete-all'); DELETE FROM search_row;",
    )?;
    vocabulary::clear(conn)
}

/// Takes in all records newer than these ids, rows first and the full-text index in one pass over
/// them. Leaves the vocabulary to be counted anew.
pub(super) fn add_newer(conn: &Connection, before: &[(Table, i64)]) -> Result<(), StoreError> {
    set_hash(conn, HASH_OF_IMPORT)?;
    for (table, last) in before {
        if let Some((kinds, sql)) = records(*table) {
            add_rows(conn, kinds, sql, *last)?;
            for kind in kinds {
                index_rows(conn, kind.newer_than(*last))?;
            }
        }
    }
    set_hash(conn, HASH)
}

fn set_hash(conn: &Connection, bytes: i64) -> Result<(), StoreError> {
    conn.prepare_cached("INSERT INTO search (search, rank) VALUES ('hashsize', ?1)")?
        .execute([bytes])?;
    Ok(())
}

/// The kinds of record that a table holds, and a question for each new one: its id, the words
/// where these are nothing but its sort key, and which of the kinds it is.
const fn records(table: Table) -> Option<(&'static [Kind], &'static str)> {
    Some(match table {
        Table::Youth => (
            &[Kind::Client, Kind::Youth],
            "SELECT id, iif(partner_surname IS NULL AND call_name IS NULL, sort_key, NULL), \
               id NOT IN (SELECT youth FROM case_file WHERE deleted_at IS NULL) \
             FROM youth WHERE id > ?1 AND deleted_at IS NULL ORDER BY id",
        ),
        Table::Guardian => (
            &[Kind::Guardian],
            "SELECT id, iif(partner_surname IS NULL AND call_name IS NULL \
               AND phone IS NULL AND second_phone IS NULL, sort_key, NULL), 0 \
             FROM guardian WHERE id > ?1 AND deleted_at IS NULL ORDER BY id",
        ),
        Table::Partner => (
            &[Kind::Partner],
            "SELECT id, NULL, 0 FROM partner WHERE id > ?1 ORDER BY id",
        ),
        Table::School => (
            &[Kind::School],
            "SELECT id, NULL, 0 FROM school WHERE id > ?1 ORDER BY id",
        ),
        Table::Case => (
            &[Kind::Case],
            "SELECT id, NULL, 0 FROM case_file WHERE id > ?1 ORDER BY id",
        ),
        _ => return None,
    })
}

fn add_rows(conn: &Connection, kinds: &[Kind], sql: &str, last: i64) -> Result<(), StoreError> {
    let mut put = conn.prepare_cached("INSERT INTO search_row (id, words) VALUES (?1, ?2)")?;
    each_newer(conn, kinds, sql, last, |key, words| {
        put.execute((key, words))?;
        Ok(())
    })
}

/// The rows that disagree with the records, at most so many; and, where there are rows of no
/// record, how many there are and should be.
pub(super) fn wrong(conn: &Connection, most: usize) -> Result<Vec<String>, StoreError> {
    let mut ask = conn.prepare_cached("SELECT words = ?2 FROM search_row WHERE id = ?1")?;
    let (mut wrong, mut count) = (Vec::new(), 0_i64);
    for (kinds, sql) in Table::ALL.iter().filter_map(|table| records(*table)) {
        each_newer(conn, kinds, sql, 0, |key, words| {
            count += 1;
            let agrees: Option<bool> = ask.query_row((key, words), |row| row.get(0)).optional()?;
            if agrees != Some(true) && wrong.len() < most {
                wrong.push(format!("search_row {key}"));
            }
            Ok(())
        })?;
    }
    let there: i64 = conn.query_row("SELECT count(*) FROM search_row", [], |row| row.get(0))?;
    if there > count {
        wrong.push(format!("search_row {there} / {count}"));
    }
    Ok(wrong)
}

/// Tells key and words of each record of these kinds newer than `last`.
fn each_newer(
    conn: &Connection,
    kinds: &[Kind],
    sql: &str,
    last: i64,
    mut take: impl FnMut(i64, &str) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut new = conn.prepare_cached(sql)?;
    let mut rows = new.query([last])?;
    while let Some(row) = rows.next()? {
        let (id, which): (i64, u8) = (row.get(0)?, row.get(2)?);
        let Some(kind) = kinds.get(usize::from(which)) else {
            continue;
        };
        let key = kind.key(id).0;
        let plain = row.get_ref(1)?.as_str_or_null();
        if let Some(words) = plain.map_err(rusqlite::Error::from)? {
            take(key, words)?;
        } else if let Some(words) = words::of(conn, *kind, id)? {
            take(key, &words)?;
        }
    }
    Ok(())
}

fn index_rows(conn: &Connection, keys: RangeInclusive<i64>) -> Result<(), StoreError> {
    conn.prepare_cached(
        "INSERT INTO search (rowid, words) \
         SELECT id, words FROM search_row WHERE id BETWEEN ?1 AND ?2 ORDER BY id",
    )?
    .execute((keys.start(), keys.end()))?;
    Ok(())
}
