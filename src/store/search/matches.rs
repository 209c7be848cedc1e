//! The records that hold all the words: how many, and candidates for the best of them.

use std::ops::RangeInclusive;

use rusqlite::Connection;

use super::asked::Asked;
use super::{CANDIDATES, COUNTED, OF_MANY, born, expression, known, number};
use crate::store::StoreError;
use crate::store::derived::{COUNTED_SIGNS, Key, Kind};

/// Matches of all words.
#[derive(Debug, Default)]
pub(super) struct Strict {
    /// How many.
    pub(super) count: usize,
    /// There are more than were counted.
    pub(super) more: bool,
    /// All of them, or where there are too many those from which the best are chosen.
    pub(super) candidates: Vec<Key>,
}

/// Finds the records that hold all the words.
pub(super) fn strict(
    conn: &Connection,
    asked: &Asked,
    keys: &RangeInclusive<i64>,
) -> Result<Strict, StoreError> {
    let mut candidates = number::exact(conn, asked, keys)?;
    // Thousands may be born in one year.
    let born = born::exact(conn, asked, keys, CANDIDATES)?;
    let numbers = candidates.len() + born.count;
    let beyond = born.count - born.candidates.len();
    candidates.extend(born.candidates);
    let beginnings = expression::beginnings(conn, &asked.terms)?;
    let begun = first(conn, &beginnings, keys, CANDIDATES + 1)?;
    if begun.len() <= CANDIDATES {
        candidates.extend(begun);
        unique(&mut candidates);
        let count = candidates.len() + beyond;
        return Ok(Strict {
            count,
            candidates,
            more: false,
        });
    }
    let words = expression::whole(&asked.terms);
    let whole = first(conn, &words, keys, OF_MANY)?;
    if whole.len() < OF_MANY {
        candidates.extend(begun.into_iter().take(OF_MANY));
    } else {
        // So many youths may match that a school or a partner would not be seen.
        candidates.extend(first(conn, &words, &but_youths(keys), OF_MANY)?);
    }
    candidates.extend(whole);
    unique(&mut candidates);
    let (counted, more) = count(conn, asked, &beginnings, keys)?;
    let count = numbers + counted;
    Ok(Strict {
        count,
        candidates,
        more,
    })
}

/// Every record that holds all the words.
pub(super) fn all(
    conn: &Connection,
    asked: &Asked,
    keys: &RangeInclusive<i64>,
) -> Result<Vec<Key>, StoreError> {
    let mut found = number::exact(conn, asked, keys)?;
    found.extend(born::exact(conn, asked, keys, usize::MAX)?.candidates);
    let beginnings = expression::beginnings(conn, &asked.terms)?;
    found.extend(first(conn, &beginnings, keys, usize::MAX)?);
    unique(&mut found);
    Ok(found)
}

/// The part of a range behind the youths.
fn but_youths(keys: &RangeInclusive<i64>) -> RangeInclusive<i64> {
    let behind = Kind::Guardian.key(0).0;
    *keys.start().max(&behind)..=*keys.end()
}

/// The first matches in the order of keys.
pub(super) fn first(
    conn: &Connection,
    expression: &str,
    keys: &RangeInclusive<i64>,
    most: usize,
) -> Result<Vec<Key>, StoreError> {
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let mut ask = conn.prepare_cached(
        "SELECT rowid FROM search WHERE search MATCH ?1 AND rowid BETWEEN ?2 AND ?3 \
         ORDER BY rowid LIMIT ?4",
    )?;
    let found = ask.query_map((expression, keys.start(), keys.end(), most), |row| {
        row.get(0).map(Key)
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Every match, in the order of keys.
pub(super) fn each(
    conn: &Connection,
    expression: &str,
    keys: &RangeInclusive<i64>,
    mut take: impl FnMut(Key),
) -> Result<(), StoreError> {
    let mut ask = conn.prepare_cached(
        "SELECT rowid FROM search WHERE search MATCH ?1 AND rowid BETWEEN ?2 AND ?3",
    )?;
    let mut rows = ask.query((expression, keys.start(), keys.end()))?;
    while let Some(row) = rows.next()? {
        take(Key(row.get(0)?));
    }
    Ok(())
}

/// How many match, and whether there are more. The first letters typed match half of all records, and
/// are counted beforehand; of several words together no more are counted than tell somebody anything.
fn count(
    conn: &Connection,
    asked: &Asked,
    beginnings: &str,
    keys: &RangeInclusive<i64>,
) -> Result<(usize, bool), StoreError> {
    let everywhere = *keys == Kind::Client.up_to(Kind::Case);
    let start = asked.only_word().filter(|word| word.len() <= COUNTED_SIGNS);
    if let Some(start) = start.filter(|_| everywhere) {
        let count = known::records_starting(conn, start)?;
        return Ok((usize::try_from(count).unwrap_or(0), false));
    }
    let most = i64::try_from(COUNTED).unwrap_or(i64::MAX);
    let count: i64 = match everywhere {
        // Without the range the index counts a third faster.
        true => conn
            .prepare_cached(
                "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ?1 LIMIT ?2)",
            )?
            .query_row((beginnings, most + 1), |row| row.get(0))?,
        false => conn
            .prepare_cached(
                "SELECT count(*) FROM (SELECT 1 FROM search \
                 WHERE search MATCH ?1 AND rowid BETWEEN ?2 AND ?3 LIMIT ?4)",
            )?
            .query_row((beginnings, keys.start(), keys.end(), most + 1), |row| {
                row.get(0)
            })?,
    };
    let count = usize::try_from(count).unwrap_or(0);
    Ok((count.min(COUNTED), count > COUNTED))
}

fn unique(keys: &mut Vec<Key>) {
    keys.sort_unstable();
    keys.dedup();
}
