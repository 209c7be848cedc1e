//! What was asked, in the language of the index. Only folded words come here, so that nothing that
//! was typed can act as one of its signs.

use rusqlite::Connection;

use super::asked::Term;
use super::known;
use crate::store::StoreError;

/// Signs of the longest beginning that the index has ready. A longer one it gathers from the words
/// that begin so.
const READY: usize = 5;

/// From this many records on, gathering takes longer than asking for the word itself and for each
/// of its continuations.
const MANY: i64 = 5_000;

/// Finds records that hold each term as whole words.
pub(super) fn whole(terms: &[Term]) -> String {
    let each = terms.iter().map(|term| any(&term.ways, quoted));
    each.collect::<Vec<_>>().join(" AND ")
}

/// Finds records that hold each term, its words whole or as beginnings.
pub(super) fn beginnings(conn: &Connection, terms: &[Term]) -> Result<String, StoreError> {
    let mut each = Vec::with_capacity(terms.len());
    for term in terms {
        let mut ways = Vec::with_capacity(term.ways.len());
        for way in &term.ways {
            let words = way.iter().map(|word| beginning(conn, word));
            ways.push(words.collect::<Result<Vec<_>, _>>()?);
        }
        each.push(any(&ways, str::to_owned));
    }
    Ok(each.join(" AND "))
}

/// Finds records that hold each term as a beginning, and one of these groups as whole words.
pub(super) fn with_one_of(
    conn: &Connection,
    terms: &[Term],
    groups: &[Vec<String>],
) -> Result<String, StoreError> {
    let instead = any(groups, quoted);
    Ok(match terms {
        [] => instead,
        _ => format!("{} AND {instead}", beginnings(conn, terms)?),
    })
}

/// Words that begin so.
fn beginning(conn: &Connection, word: &str) -> Result<String, StoreError> {
    if word.len() <= READY || known::records_with(conn, word)? < MANY {
        return Ok(format!("{}*", quoted(word)));
    }
    let mut ways = vec![quoted(word)];
    for letter in known::letters_after(conn, word)?.unwrap_or_default() {
        ways.push(format!("\"{word}{letter}\"*"));
    }
    Ok(format!("({})", ways.join(" OR ")))
}

fn quoted(word: &str) -> String {
    format!("\"{word}\"")
}

/// One of these ways, of which all words must be there.
fn any(ways: &[Vec<String>], write: fn(&str) -> String) -> String {
    let ways = ways.iter().map(|way| {
        let words: Vec<String> = way.iter().map(|word| write(word)).collect();
        format!("({})", words.join(" AND "))
    });
    format!("({})", ways.collect::<Vec<_>>().join(" OR "))
}
