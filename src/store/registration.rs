//! In which municipality a youth was registered on a day: what stands in the file now, and before
//! that what its history says stood there.

use serde_json::{Map, Value};

use super::{Snapshot, StoreError, Table};
use crate::domain::id::YouthId;
use crate::domain::municipality::MunicipalityCode;
use crate::domain::partial_date::PartialDate;
use crate::domain::time::Date;

/// The rows of one record with the day on which each was written; the first stood there before.
const ROWS: &str = "SELECT old, new, date(op.at / 1000, 'unixepoch') FROM history \
    JOIN op ON op.id = history.op WHERE tbl = ?1 AND row = ?2 ORDER BY history.id";

/// A municipality, since when by the register, and when that was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Registration {
    municipality: MunicipalityCode,
    since: Option<PartialDate>,
    written: Option<Date>,
}

impl Snapshot<'_> {
    /// The municipality of a youth on a day, as far as the file knows; of a day before all that it
    /// knows, none. Where a list did not say since when, it counts from the day it was taken in.
    pub fn municipality_on(
        &self,
        id: YouthId,
        day: Date,
    ) -> Result<Option<MunicipalityCode>, StoreError> {
        let Some(youth) = self.youth(id)? else {
            return Ok(None);
        };
        let now = youth.facts.municipality.map(|municipality| Registration {
            municipality,
            since: youth.facts.municipality_since,
            written: None,
        });
        let stood = self.registrations(id)?.into_iter().chain(now);
        let mut then = in_order(stood).into_iter().rev();
        let found = then.find(|one| one.begun_by(day));
        Ok(found.map(|one| one.municipality))
    }

    /// What the history holds, in the order in which it was written.
    fn registrations(&self, id: YouthId) -> Result<Vec<Registration>, StoreError> {
        let mut ask = self.conn.prepare_cached(ROWS)?;
        let mut rows = ask.query((Table::Youth.name(), id))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let (old, new): (Option<String>, Option<String>) = (row.get(0)?, row.get(1)?);
            found.extend(old.and_then(|old| registration(&old, None)));
            let written = row.get(2)?;
            found.extend(new.and_then(|new| registration(&new, written)));
        }
        Ok(found)
    }
}

/// What holds of what stood there, one after the other: a later one with an earlier first day, or of
/// the same municipality, puts right what stood before.
fn in_order(stood: impl Iterator<Item = Registration>) -> Vec<Registration> {
    let mut holds: Vec<Registration> = Vec::new();
    for mut one in stood {
        if holds.last().is_some_and(|last| last.says_the_same(one)) {
            continue;
        }
        if holds.is_empty() {
            // Nobody knows since when: before all that came after.
            one.written = None;
        }
        holds.retain(|before| before.first_day() < one.first_day());
        if holds
            .last()
            .is_some_and(|last| last.municipality == one.municipality)
        {
            holds.pop();
        }
        holds.push(one);
    }
    holds
}

impl Registration {
    fn says_the_same(self, other: Self) -> bool {
        (self.municipality, self.since) == (other.municipality, other.since)
    }

    /// The first day that it can be; none where nobody knows, which comes before every day.
    fn first_day(self) -> Option<Date> {
        let since = self.since.and_then(PartialDate::earliest);
        since.or(self.written)
    }

    fn begun_by(self, day: Date) -> bool {
        self.first_day().is_none_or(|first| first <= day)
    }
}

/// The registration in a row of the history.
fn registration(row: &str, written: Option<Date>) -> Option<Registration> {
    let row: Map<String, Value> = serde_json::from_str(row).ok()?;
    let number = |column| row.get(column).and_then(Value::as_u64);
    let municipality = number("municipality").and_then(|code| u16::try_from(code).ok());
    let since = number("municipality_since").and_then(|day| u32::try_from(day).ok());
    Some(Registration {
        municipality: MunicipalityCode(municipality?),
        since: since.and_then(|day| PartialDate::from_int(day).ok()),
        written,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Municipalities with their first days, in the order in which they were written, all on one
    /// day in 2022; then a day, and which it was.
    #[track_caller]
    fn check(stood: &[(u16, u32)], day: &str, expected: Option<u16>) {
        let stood = stood.iter().map(|(code, since)| Registration {
            municipality: MunicipalityCode(*code),
            since: PartialDate::from_int(*since)
                .ok()
                .filter(|day| day.year().is_some()),
            written: "2022-02-02".parse().ok(),
        });
        let day = day.parse().unwrap();
        let holds = in_order(stood);
        let then = holds.iter().rev().find(|one| one.begun_by(day));
        assert_eq!(then.map(|one| one.municipality.0), expected, "{day}");
    }

    #[test]
    fn each_holds_until_the_next() {
        let moved = [(361, 20_140_801), (373, 20_180_000), (361, 20_200_515)];
        check(&moved, "2014-07-31", None);
        check(&moved, "2014-08-01", Some(361));
        check(&moved, "2017-12-31", Some(361));
        check(&moved, "2018-01-01", Some(373));
        check(&moved, "2020-05-14", Some(373));
        check(&moved, "2026-11-23", Some(361));
    }

    #[test]
    fn what_was_put_right_holds_no_more() {
        let day = "2019-01-01";
        check(&[(361, 20_140_801), (373, 20_140_801)], day, Some(373));
        check(&[(361, 20_140_801), (361, 20_200_101)], day, None);
        // A move that was undone.
        let undone = [(361, 20_140_801), (373, 20_180_101), (361, 20_140_801)];
        check(&undone, day, Some(361));
    }

    #[test]
    fn an_unknown_first_day_comes_before_all() {
        check(&[(361, 0)], "1999-01-01", Some(361));
        check(&[(361, 0), (373, 20_180_101)], "2017-01-01", Some(361));
        check(&[(361, 0), (373, 20_180_101)], "2019-01-01", Some(373));
    }

    #[test]
    fn a_move_of_an_unknown_day_counts_from_when_it_was_heard() {
        let moved = [(361, 20_140_801), (373, 0), (373, 0)];
        check(&moved, "2022-02-01", Some(361));
        check(&moved, "2022-02-02", Some(373));
        check(
            &[(361, 20_140_801), (373, 0), (373, 20_180_101)],
            "2018-01-01",
            Some(373),
        );
        check(
            &[(361, 20_140_801), (373, 0), (361, 20_140_801)],
            "2023-01-01",
            Some(361),
        );
    }
}
