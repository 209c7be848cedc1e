//! Persons by a number of theirs: BSN, onderwijsnummer, A-nummer. These stand in indexes of their
//! own, so that a whole number finds and a part of one never does.

use std::ops::RangeInclusive;

use rusqlite::Connection;

use super::asked::Asked;
use crate::store::StoreError;
use crate::store::derived::{Key, Kind};

/// The persons whose whole number was typed.
pub(super) fn exact(
    conn: &Connection,
    asked: &Asked,
    keys: &RangeInclusive<i64>,
) -> Result<Vec<Key>, StoreError> {
    let Some(digits) = asked.only_digits() else {
        return Ok(Vec::new());
    };
    let Ok(number) = digits.parse::<i64>() else {
        return Ok(Vec::new());
    };
    let mut found = match digits.len() {
        // A BSN is often typed without its leading zero.
        8 | 9 => [youths(conn, BSN, number)?, guardians(conn, number)?].concat(),
        10 => youths(conn, A_NUMBER, number)?,
        _ => Vec::new(),
    };
    found.retain(|key| keys.contains(&key.0));
    Ok(found)
}

const BSN: &str = "SELECT id, EXISTS (SELECT 1 FROM case_file c \
      WHERE c.youth = y.id AND c.deleted_at IS NULL) \
    FROM youth y WHERE (bsn = ?1 OR onderwijsnummer = ?1) AND deleted_at IS NULL";

const A_NUMBER: &str = "SELECT id, EXISTS (SELECT 1 FROM case_file c \
      WHERE c.youth = y.id AND c.deleted_at IS NULL) \
    FROM youth y WHERE a_number = ?1 AND deleted_at IS NULL";

/// The youths that a question about one number leads to.
fn youths(conn: &Connection, sql: &str, number: i64) -> Result<Vec<Key>, StoreError> {
    let mut ask = conn.prepare_cached(sql)?;
    let found = ask.query_map([number], |row| {
        let kind = match row.get(1)? {
            true => Kind::Client,
            false => Kind::Youth,
        };
        row.get(0).map(|id| kind.key(id))
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

fn guardians(conn: &Connection, number: i64) -> Result<Vec<Key>, StoreError> {
    let mut ask =
        conn.prepare_cached("SELECT id FROM guardian WHERE bsn = ?1 AND deleted_at IS NULL")?;
    let found = ask.query_map([number], |row| row.get(0).map(|id| Kind::Guardian.key(id)))?;
    Ok(found.collect::<Result<_, _>>()?)
}
