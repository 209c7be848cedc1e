//! Records that hold all the words but for one typing error: each word in turn is replaced by the
//! known words near it, and the others stay as they were typed.

use std::collections::BTreeSet;
use std::ops::{Range, RangeInclusive};

use rusqlite::Connection;

use super::asked::{Asked, Term};
use super::{expression, matches, rank, typo};
use crate::store::StoreError;
use crate::store::derived::Key;

/// With more words than this, an error is looked for only where the others lead to something: few
/// records hold so many words.
const FEW: usize = 8;

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
    if asked.only_digits().is_some() {
        return Ok(Vec::new());
    }
    for place in places(asked.terms.len()) {
        let others = but(&asked.terms, &place);
        if others.len() >= FEW && leads_nowhere(conn, &others, keys)? {
            continue;
        }
        let mut instead = instead(conn, asked.terms.get(place).unwrap_or_default())?;
        if !instead.is_empty() {
            instead.truncate(TRIED);
            let expression = expression::with_one_of(conn, &others, &instead)?;
            found.extend(matches::first(conn, &expression, keys, CANDIDATES)?);
        }
    }
    Ok(found.into_iter().collect())
}

/// Where the error may be: in one of so many words, or in the space between two.
fn places(words: usize) -> impl Iterator<Item = Range<usize>> {
    let spaces = (1..words).map(|at| at - 1..at + 1);
    (0..words).map(|at| at..at + 1).chain(spaces)
}

fn but(terms: &[Term], place: &Range<usize>) -> Vec<Term> {
    let others = terms.iter().enumerate();
    others
        .filter(|(at, _)| !place.contains(at))
        .map(|(_, term)| term.clone())
        .collect()
}

fn leads_nowhere(
    conn: &Connection,
    terms: &[Term],
    keys: &RangeInclusive<i64>,
) -> Result<bool, StoreError> {
    let expression = expression::beginnings(conn, terms)?;
    Ok(matches::first(conn, &expression, keys, 1)?.is_empty())
}

/// The groups of known words that may be meant by what stands in one place.
fn instead(conn: &Connection, mistyped: &[Term]) -> Result<Vec<Vec<String>>, StoreError> {
    match mistyped {
        [term] => {
            let Some(word) = term.name() else {
                return Ok(Vec::new());
            };
            let words = typo::corrections(conn, word)?;
            let mut instead: Vec<Vec<String>> = words.into_iter().map(|word| vec![word]).collect();
            instead.extend(typo::splits(conn, word)?);
            Ok(instead)
        }
        [left, right] => match (left.name(), right.name()) {
            (Some(left), Some(right)) => typo::joins(conn, left, right),
            _ => Ok(Vec::new()),
        },
        _ => Ok(Vec::new()),
    }
}

/// Whether some word begins with the letter that was typed: people seldom err in the first one.
fn begins_alike(term: &Term, words: &[&str]) -> bool {
    match term.name().and_then(|name| name.get(..1)) {
        Some(letter) => words.iter().any(|word| word.starts_with(letter)),
        None => true,
    }
}
