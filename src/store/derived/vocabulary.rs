//! The vocabulary: every word with a letter in it, every short number, every beginning of a word,
//! and in how many records each stands.

use std::collections::BTreeSet;

use rusqlite::Connection;

use crate::domain::fold::words;
use crate::store::StoreError;

/// Signs of the longest beginning that is counted.
pub(in crate::store) const COUNTED_SIGNS: usize = 3;

/// Digits of the longest number that is a word of a name and not a number of something.
pub(in crate::store) const SHORT_NUMBER: usize = 3;

/// Counts a record's words in.
pub(super) fn add(conn: &Connection, text: &str) -> Result<(), StoreError> {
    let mut word = conn.prepare_cached(
        "INSERT INTO name_word (word, records) VALUES (?1, 1) \
         ON CONFLICT (word) DO UPDATE SET records = records + 1",
    )?;
    for name in name_words(text) {
        word.execute([name])?;
    }
    let mut start = conn.prepare_cached(
        "INSERT INTO name_start (start, records) VALUES (?1, 1) \
         ON CONFLICT (start) DO UPDATE SET records = records + 1",
    )?;
    for signs in starts(text) {
        start.execute([signs])?;
    }
    Ok(())
}

/// Counts a record's words out. What stands nowhere else goes.
pub(super) fn remove(conn: &Connection, text: &str) -> Result<(), StoreError> {
    let mut last = conn.prepare_cached("DELETE FROM name_word WHERE word = ?1 AND records = 1")?;
    let mut less =
        conn.prepare_cached("UPDATE name_word SET records = records - 1 WHERE word = ?1")?;
    for name in name_words(text) {
        if last.execute([name])? == 0 {
            less.execute([name])?;
        }
    }
    let mut last =
        conn.prepare_cached("DELETE FROM name_start WHERE start = ?1 AND records = 1")?;
    let mut less =
        conn.prepare_cached("UPDATE name_start SET records = records - 1 WHERE start = ?1")?;
    for signs in starts(text) {
        if last.execute([signs])? == 0 {
            less.execute([signs])?;
        }
    }
    Ok(())
}

/// Forgets all counts.
pub(super) fn clear(conn: &Connection) -> Result<(), StoreError> {
    Ok(conn.execute_batch("DELETE FROM name_word; DELETE FROM name_start;")?)
}

/// Counts everything anew, from the index: after an import faster than one by one.
pub(super) fn count_anew(conn: &Connection) -> Result<(), StoreError> {
    clear(conn)?;
    Ok(conn.execute_batch(include_str!("vocabulary.sql"))?)
}

/// The words of a record that belong in the vocabulary, each once.
fn name_words(text: &str) -> BTreeSet<&str> {
    words(text)
        .filter(|word| {
            word.len() <= SHORT_NUMBER || word.bytes().any(|sign| sign.is_ascii_lowercase())
        })
        .collect()
}

/// The counted beginnings of a record's words, each once.
fn starts(text: &str) -> BTreeSet<&str> {
    words(text)
        .flat_map(|word| (1..=COUNTED_SIGNS).filter_map(|signs| word.get(..signs)))
        .collect()
}
