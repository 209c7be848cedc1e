//! A birth date among the words: a whole day, written in any way in which people write one, or a year
//! alone, and what else was typed. The other words must be found as well.

use std::ops::RangeInclusive;

use rusqlite::Connection;

use super::asked::{Asked, Term};
use super::expression;
use super::matches::{self, Strict};
use crate::domain::id::{IdSet, YouthId};
use crate::domain::partial_date::PartialDate;
use crate::domain::time::{Date, parse_date};
use crate::store::StoreError;
use crate::store::derived::Kind;

/// The years in which somebody of this file may be born; another number of four digits is none.
const YEARS: RangeInclusive<u32> = 1900..=2099;

/// A birth date that was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Born {
    /// The first and the last way in which such a date stands in the file.
    days: (u32, u32),
    /// What stands beside it.
    others: Vec<Term>,
}

impl Born {
    /// Finds a day in what was typed: one word, or three with day, month and year; else a year.
    pub(super) fn read(text: &str) -> Option<Self> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let day = |text: &str| {
            let day = PartialDate::from(whole_day(text)?).to_int();
            Some((day, day))
        };
        Self::find(&words, 3, day)
            .or_else(|| Self::find(&words, 1, day))
            .or_else(|| Self::find(&words, 1, whole_year))
    }

    /// The first words of so many that are one, and all the others.
    fn find(
        words: &[&str],
        length: usize,
        read: impl Fn(&str) -> Option<(u32, u32)>,
    ) -> Option<Self> {
        let mut windows = words.windows(length).enumerate();
        let (at, days) = windows.find_map(|(at, window)| Some((at, read(&window.join(" "))?)))?;
        let before = words.iter().take(at);
        let others: Vec<&str> = before
            .chain(words.iter().skip(at + length))
            .copied()
            .collect();
        let others = Asked::plain(&others.join(" ")).map(|asked| asked.terms);
        Some(Self {
            days,
            others: others.unwrap_or_default(),
        })
    }
}

/// A year alone, with what is known of nobody's day and month.
fn whole_year(text: &str) -> Option<(u32, u32)> {
    let text = text.trim_matches(|sign: char| !sign.is_ascii_alphanumeric());
    let digits = text.len() == 4 && text.bytes().all(|sign| sign.is_ascii_digit());
    let year: u32 = text.parse().ok().filter(|_| digits)?;
    YEARS
        .contains(&year)
        .then_some((year * 10_000, year * 10_000 + 1_231))
}

/// A day with all four digits of its year: with two, too many numbers would be days.
fn whole_day(text: &str) -> Option<Date> {
    let text = text.trim_matches(|sign: char| !sign.is_ascii_alphanumeric());
    let parts: Vec<&str> = text
        .split(['-', '/', '.', ' '])
        .filter(|part| !part.is_empty())
        .collect();
    let digits =
        |part: &str, count| part.len() == count && part.bytes().all(|sign| sign.is_ascii_digit());
    let whole = match parts.as_slice() {
        [day] => digits(day, 8),
        [first, _, last] => digits(first, 4) || digits(last, 4),
        _ => false,
    };
    // The year is written out: which day it is today does not count.
    let day = whole.then(|| parse_date(text, Date::default()).ok());
    day.flatten()
}

/// So many are asked one by one: whether they hold the other words, or have a case.
const FEW: usize = 200;

/// The youths who were born on the day, or in the year, that was typed, and hold what else was: how
/// many, and at most so many of them, those with a case first.
pub(super) fn exact(
    conn: &Connection,
    asked: &Asked,
    keys: &RangeInclusive<i64>,
    most: usize,
) -> Result<Strict, StoreError> {
    if !keys.contains(&Kind::Youth.key(0).0) {
        return Ok(Strict::default());
    }
    let born = youths(conn, asked)?;
    let (mut candidates, mut without) = (Vec::new(), Vec::new());
    for youth in &born {
        if candidates.len() >= most {
            break;
        }
        match has_case(conn, *youth)? {
            true => candidates.push(Kind::Client.key(youth.0)),
            false => without.push(Kind::Youth.key(youth.0)),
        }
    }
    without.truncate(most - candidates.len());
    candidates.extend(without);
    let count = born.len();
    Ok(Strict {
        count,
        candidates,
        more: false,
    })
}

/// The same youths, those with a case; so many that asking of each would take longer than a frame
/// are given as they are.
pub(super) fn clients(conn: &Connection, asked: &Asked) -> Result<Vec<YouthId>, StoreError> {
    let mut found = youths(conn, asked)?;
    if found.len() <= FEW {
        let mut with = Vec::new();
        for youth in found {
            if has_case(conn, youth)? {
                with.push(youth);
            }
        }
        found = with;
    }
    Ok(found)
}

/// The youths who were born on the day, or in the year, that was typed, and hold what else was.
fn youths(conn: &Connection, asked: &Asked) -> Result<Vec<YouthId>, StoreError> {
    let Some(born) = &asked.born else {
        return Ok(Vec::new());
    };
    let mut ask = conn.prepare_cached(
        "SELECT id FROM youth WHERE born BETWEEN ?1 AND ?2 AND deleted_at IS NULL",
    )?;
    let found = ask.query_map(born.days, |row| row.get(0))?;
    let mut found: Vec<YouthId> = found.collect::<Result<_, _>>()?;
    if !born.others.is_empty() {
        with_words(conn, &born.others, &mut found)?;
    }
    Ok(found)
}

/// Leaves those who hold these words.
fn with_words(
    conn: &Connection,
    words: &[Term],
    youths: &mut Vec<YouthId>,
) -> Result<(), StoreError> {
    let beginnings = expression::beginnings(conn, words)?;
    let mut holding = IdSet::default();
    if youths.len() > FEW {
        let keys = Kind::Client.up_to(Kind::Youth);
        matches::each(conn, &beginnings, &keys, |key| {
            holding.insert(YouthId(key.id()));
        })?;
    } else {
        let mut ask = conn
            .prepare_cached("SELECT 1 FROM search WHERE search MATCH ?1 AND rowid IN (?2, ?3)")?;
        for youth in youths.iter() {
            let keys = [Kind::Client, Kind::Youth].map(|kind| kind.key(youth.0).0);
            if ask.exists((&beginnings, keys[0], keys[1]))? {
                holding.insert(*youth);
            }
        }
    }
    youths.retain(|youth| holding.contains(*youth));
    Ok(())
}

fn has_case(conn: &Connection, youth: YouthId) -> Result<bool, StoreError> {
    Ok(conn
        .prepare_cached("SELECT 1 FROM case_file WHERE youth = ?1 AND deleted_at IS NULL")?
        .exists([youth])?)
}

#[cfg(test)]
mod tests {
    use super::{whole_day, whole_year};

    #[test]
    fn a_day_is_whole_or_none() {
        let day = "2012-05-14".parse().ok();
        for text in [
            "14-05-2012",
            "14-5-2012",
            "14/5/2012,",
            "14.05.2012",
            "14052012",
            "2012-05-14",
            "20120514",
            "14 5 2012",
            "14 mei 2012",
        ] {
            assert_eq!(whole_day(text), day, "{text}");
        }
        for text in [
            "2012",
            "14-5-12",
            "140512",
            "31-02-2012",
            "2026-0007",
            "vandaag",
            "999990019",
        ] {
            assert_eq!(whole_day(text), None, "{text}");
        }
    }

    #[test]
    fn a_year_is_one_in_which_people_are_born() {
        let year = Some((20_100_000, 20_101_231));
        for text in ["2010", "(2010)", "2010,"] {
            assert_eq!(whole_year(text), year, "{text}");
        }
        for text in ["201", "20100", "1812", "2345", "2010a", "2010-0007"] {
            assert_eq!(whole_year(text), None, "{text}");
        }
    }
}
