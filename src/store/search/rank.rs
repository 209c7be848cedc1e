//! Which candidates are the best: those that hold the words as they were typed, then those where
//! they are beginnings; within these by kind, youths with a case first, and by name.

use rusqlite::{Connection, OptionalExtension};

use super::asked::Asked;
use crate::domain::fold::words;
use crate::store::StoreError;
use crate::store::derived::{Key, Kind};

/// A place in the order; lower is better.
type Place<M> = (M, Option<Kind>, String, Key);

/// The best candidates, best first.
pub(super) fn best(
    conn: &Connection,
    asked: &Asked,
    candidates: Vec<Key>,
    most: usize,
) -> Result<Vec<Key>, StoreError> {
    by(conn, candidates, most, |found| {
        let terms = asked.terms.iter();
        terms.filter(|term| !term.is_whole_in(found)).count()
    })
}

/// The best candidates by a measure of one's own of their words; lower is better.
pub(super) fn by<M: Ord>(
    conn: &Connection,
    candidates: Vec<Key>,
    most: usize,
    measure: impl Fn(&[&str]) -> M,
) -> Result<Vec<Key>, StoreError> {
    let mut places: Vec<Place<M>> = Vec::with_capacity(candidates.len());
    let mut ask = conn.prepare_cached("SELECT words FROM search_row WHERE id = ?1")?;
    for key in candidates {
        let text: Option<String> = ask.query_row([key.0], |row| row.get(0)).optional()?;
        let text = text.unwrap_or_default();
        let measured = measure(&words(&text).collect::<Vec<_>>());
        places.push((measured, key.kind(), text, key));
    }
    if places.len() > most {
        places.select_nth_unstable(most);
        places.truncate(most);
    }
    places.sort_unstable();
    Ok(places.into_iter().map(|(.., key)| key).collect())
}
