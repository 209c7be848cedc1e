//! Asks the vocabulary: the words that stand in some record.

use rusqlite::{Connection, OptionalExtension};

use crate::store::StoreError;

/// Whether the word stands in some record.
pub(super) fn is_known(conn: &Connection, word: &str) -> Result<bool, StoreError> {
    Ok(records_with(conn, word)? > 0)
}

/// In how many records the word stands.
pub(super) fn records_with(conn: &Connection, word: &str) -> Result<i64, StoreError> {
    records(conn, "SELECT records FROM name_word WHERE word = ?1", word)
}

/// In how many records a word begins so; only for a beginning short enough to be counted.
pub(super) fn records_starting(conn: &Connection, start: &str) -> Result<i64, StoreError> {
    records(
        conn,
        "SELECT records FROM name_start WHERE start = ?1",
        start,
    )
}

fn records(conn: &Connection, sql: &str, word: &str) -> Result<i64, StoreError> {
    let found: Option<i64> = conn
        .prepare_cached(sql)?
        .query_row([word], |row| row.get(0))
        .optional()?;
    Ok(found.unwrap_or(0))
}

/// The signs that follow these in some known word; nothing when no known word begins so.
pub(super) fn letters_after(
    conn: &Connection,
    head: &str,
) -> Result<Option<Vec<char>>, StoreError> {
    let mut ask =
        conn.prepare_cached("SELECT word FROM name_word WHERE word >= ?1 ORDER BY word LIMIT 1")?;
    let mut letters = Vec::new();
    let mut from = head.to_owned();
    let mut begins = false;
    loop {
        let next: Option<String> = ask.query_row([&from], |row| row.get(0)).optional()?;
        let Some(rest) = next.as_deref().and_then(|word| word.strip_prefix(head)) else {
            return Ok(begins.then_some(letters));
        };
        begins = true;
        letters.extend(rest.chars().next());
        // Skips all words that go on with this letter; after the word itself, none.
        from = match rest.chars().next() {
            Some(letter) => format!("{head}{letter}\u{7f}"),
            None => format!("{head} "),
        };
    }
}
