//! Searching a million people, as somebody types: a hit, a miss, a beginning, a word that a tenth
//! of them has, accents, a typing error. Beside it the full-text index asked in plain SQL.

mod typed;

use leerrecht::store::{Hits, Query, Store, StoreError};
use rusqlite::Connection;

use crate::figure::{Reference, Samples, Table};
use crate::place::{Place, bare};
use crate::size::Size;
use crate::{FRAME, Outcome};
use typed::{Kind, Typed};

/// The first fifty that match, by name, and how many there are.
const JOINED: &str = "SELECT r.words FROM search JOIN search_row r ON r.id = search.rowid \
    WHERE search MATCH ?1 ORDER BY r.words LIMIT 50";
const COUNTED: &str = "SELECT count(*) FROM search JOIN search_row r ON r.id = search.rowid \
    WHERE search MATCH ?1";

/// What finds a word with one letter wrong, where nothing corrects: every record is read.
const LIKE: &str = "SELECT words FROM search_row WHERE words LIKE ?1 ORDER BY words LIMIT 50";

/// Measures the search.
pub(crate) fn measure(place: &Place, size: &Size, table: &mut Table) -> Outcome<()> {
    let (store, conn) = (place.store()?, bare(&place.case_file())?);
    let typed = Typed::read(&conn, size)?;
    table.part(&format!("Zoeken onder {} personen", size.persons))?;
    for kind in Kind::ALL {
        let texts = typed.of(kind);
        let text = |time: usize| texts[time % texts.len()].as_str();
        let ours = Samples::of(size.times, |time| {
            let hits = search(&store, text(time))?;
            match kind.is_found() == is_found(&hits) {
                true => Ok(()),
                false => Err(format!("{}: found {}", kind.name(), hits.count).into()),
            }
        })?;
        let beside = Samples::of(size.slow, |time| match kind {
            Kind::Error => like(&conn, text(time)),
            _ => joined(&conn, text(time)),
        })?;
        let name = match kind {
            Kind::Error => "SQL: like",
            _ => "SQL: match, order",
        };
        let reference = Reference {
            name,
            samples: &beside,
        };
        table.time(kind.name(), &ours, Some(reference), FRAME)?;
    }
    let texts = typed.of(Kind::Hit);
    let cases = Samples::of(size.times, |time| {
        store.search_cases(&texts[time % texts.len()])?;
        Ok(())
    })?;
    table.time("in de lijst van dossiers", &cases, None, FRAME)
}

fn search(store: &Store, text: &str) -> Result<Hits, StoreError> {
    store.read(|file| file.search(&Query::new(text)))
}

fn is_found(hits: &Hits) -> bool {
    !hits.best.is_empty() || !hits.near.is_empty()
}

fn joined(conn: &Connection, text: &str) -> Outcome<()> {
    let words = leerrecht::domain::fold::fold(text);
    let each: Vec<String> = words
        .split(' ')
        .map(|word| format!("\"{word}\"*"))
        .collect();
    let expression = each.join(" AND ");
    conn.query_row(COUNTED, [&expression], |_| Ok(()))?;
    rows(conn, JOINED, &expression)
}

/// Any letter where the wrong one stands, which is told by its place: this finds no more than that.
fn like(conn: &Connection, text: &str) -> Outcome<()> {
    let word = text.split(' ').next().unwrap_or_default();
    let tail = word.get(word.len() / 2 + 1..).unwrap_or_default();
    let head = word.get(..word.len() / 2).unwrap_or_default();
    rows(conn, LIKE, &format!("%{head}_{tail}%"))
}

fn rows(conn: &Connection, sql: &str, value: &str) -> Outcome<()> {
    let mut ask = conn.prepare_cached(sql)?;
    let mut rows = ask.query([value])?;
    while rows.next()?.is_some() {}
    Ok(())
}
