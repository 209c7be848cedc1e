//! Words that differ from a typed one by a single error, as far as the vocabulary knows them: a
//! letter too many, one missing, one wrong or two exchanged, the first letter not excepted. A
//! missing or needless space is such an error too.
//!
//! Asks the vocabulary in the file instead of holding it in memory: a few hundred look-ups, each a
//! few microseconds, and never out of date.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::known::{is_known, letters_after};
use crate::store::StoreError;

/// The known words at one error from a word, but not the word itself.
pub(super) fn corrections(conn: &Connection, word: &str) -> Result<Vec<String>, StoreError> {
    let mut tried = BTreeSet::new();
    for at in 0..=word.len() {
        let (head, tail) = word.split_at(at);
        let rest = tail.get(1..);
        tried.extend(rest.map(|rest| format!("{head}{rest}")));
        tried.extend(exchanged(tail).map(|tail| format!("{head}{tail}")));
        let Some(next) = letters_after(conn, head)? else {
            // No known word begins like this: an error further on leads nowhere.
            break;
        };
        for letter in next {
            tried.insert(format!("{head}{letter}{tail}"));
            tried.extend(rest.map(|rest| format!("{head}{letter}{rest}")));
        }
    }
    tried.remove(word);
    known(conn, tried)
}

/// The pairs of known words that the word becomes with a space: put in, in the place of a letter.
pub(super) fn splits(conn: &Connection, word: &str) -> Result<Vec<Vec<String>>, StoreError> {
    let mut found = Vec::new();
    for at in 1..word.len() {
        let (head, tail) = word.split_at(at);
        if !is_known(conn, head)? {
            continue;
        }
        for tail in [Some(tail), tail.get(1..).filter(|rest| !rest.is_empty())] {
            if let Some(tail) = tail.filter(|tail| is_known(conn, tail).unwrap_or(false)) {
                found.push(vec![head.to_owned(), tail.to_owned()]);
            }
        }
    }
    Ok(found)
}

/// What two words in a row become when the space between them is taken out, is a letter, or has
/// changed places with one beside it.
pub(super) fn joins(
    conn: &Connection,
    left: &str,
    right: &str,
) -> Result<Vec<Vec<String>>, StoreError> {
    let mut whole = BTreeSet::from([format!("{left}{right}")]);
    for letter in letters_after(conn, left)?.unwrap_or_default() {
        whole.insert(format!("{left}{letter}{right}"));
    }
    let mut found: Vec<Vec<String>> = known(conn, whole)?
        .into_iter()
        .map(|word| vec![word])
        .collect();
    let (short, last) = left.split_at(left.len().saturating_sub(1));
    let (first, rest) = right.split_at(right.len().min(1));
    for (left, right) in [
        (short.to_owned(), format!("{last}{right}")),
        (format!("{left}{first}"), rest.to_owned()),
    ] {
        if is_known(conn, &left)? && is_known(conn, &right)? {
            found.push(vec![left, right]);
        }
    }
    Ok(found)
}

/// The tail with its first two letters exchanged.
fn exchanged(tail: &str) -> Option<String> {
    let (first, second, rest) = (tail.get(..1)?, tail.get(1..2)?, tail.get(2..)?);
    Some(format!("{second}{first}{rest}"))
}

fn known(conn: &Connection, tried: BTreeSet<String>) -> Result<Vec<String>, StoreError> {
    let mut found = Vec::new();
    for word in tried {
        if is_known(conn, &word)? {
            found.push(word);
        }
    }
    Ok(found)
}
