//! Records that hold all the words but for one typing error: each word in turn is replaced by the
//! known words near it, and the others stay as they were typed.

use std::collections::BTreeSet;
use std::ops::{Range, RangeInclusive};

use rusqlite::Connection;

use super::asked::{Asked, Term};
use super::{expression, matches, rank, typo};
use crate::store::StoreError;
use crate::store::derived::Key;

/// Words further than this are not corrected: what so many words do not find is no typing error.
const CORRECTED: usize = 8;

/// Known words or pairs that are tried in one place.
const TRIED: usize = 200;

/// Candidates for each place of the error.
const CANDIDATES: usize = 200;

/// The best near matches that are not among the strict ones, best first.
pub(super) fn best(
    conn: &Connection,
    asked: &Asked,
    keys: &RangeInclusive<i64>,
    strict: &[Key],
    most: usize,
) -> Result<Vec<Key>, StoreError> {
    let mut found = candidates(conn, asked, keys)?;
    found.retain(|key| !strict.contains(key));
    rank::by(conn, found, most, |words| {
        asked
            .terms
            .iter()
            .filter(|term| !begins_alike(term, words))
            .count()
    })
}

/// The near matches, at most some hundreds for each place of the error.
pub(super) fn candidates(
    conn: &Connection,
    asked: &Asked,
    keys: &RangeInclusive<i64>,
) -> Result<Vec<Key>, StoreError> {
    let mut found = BTreeSet::new();
    for (place, mut instead) in replacements(conn, asked)? {
        instead.truncate(TRIED);
        let terms = &asked.terms;
        let others: Vec<Term> = terms
            .iter()
            .enumerate()
            .filter(|(at, _)| !place.contains(at))
            .map(|(_, term)| term.clone())
            .collect();
        let expression = expression::with_one_of(conn, &others, &instead)?;
        found.extend(matches::first(conn, &expression, keys, CANDIDATES)?);
    }
    Ok(found.into_iter().collect())
}

/// Words in the place of some of the terms.
type Replacement = (Range<usize>, Vec<Vec<String>>);

fn replacements(conn: &Connection, asked: &Asked) -> Result<Vec<Replacement>, StoreError> {
    let mut found = Vec::new();
    let names: Vec<Option<&str>> = asked.terms.iter().map(Term::name).take(CORRECTED).collect();
    for (at, name) in names.iter().enumerate() {
        let Some(name) = name else { continue };
        let words = typo::corrections(conn, name)?;
        let mut instead: Vec<Vec<String>> = words.into_iter().map(|word| vec![word]).collect();
        instead.extend(typo::splits(conn, name)?);
        found.push((at..at + 1, instead));
    }
    for (at, pair) in names.windows(2).enumerate() {
        if let [Some(left), Some(right)] = pair {
            found.push((at..at + 2, typo::joins(conn, left, right)?));
        }
    }
    found.retain(|(_, instead)| !instead.is_empty());
    Ok(found)
}

/// Whether some word begins with the letter that was typed: people seldom err in the first one.
fn begins_alike(term: &Term, words: &[&str]) -> bool {
    match term.name().and_then(|name| name.get(..1)) {
        Some(letter) => words.iter().any(|word| word.starts_with(letter)),
        None => true,
    }
}
