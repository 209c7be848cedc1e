//! The cases that pass a filter: their count, and any page of them.

use std::ops::Range;

use super::column::Key;
use super::row::Row;
use super::sieve::Sieve;
use super::tally::Tally;
use super::{CaseList, Filter, Sort};
use crate::domain::id::CaseId;

/// What sorts a row, and the row's place.
type Keyed = (Key, u32);

/// The cases that pass a filter, sorted only as far as somebody looks.
#[derive(Debug)]
pub struct View<'l> {
    list: &'l CaseList,
    sieve: Sieve,
    keyed: Vec<Keyed>,
}

impl<'l> View<'l> {
    pub(super) fn new(list: &'l CaseList, filter: &Filter, sort: Sort) -> Self {
        let sieve = Sieve::new(filter, list);
        let passing = (0_u32..)
            .zip(&list.rows)
            .filter(|(_, row)| sieve.passes(row));
        let keyed = passing
            .map(|(place, row)| (sort.key(list, row), place))
            .collect();
        Self { list, sieve, keyed }
    }

    /// How many cases pass.
    pub fn count(&self) -> usize {
        self.keyed.len()
    }

    /// The cases on these places of the order. Only they are sorted: those before and behind are
    /// merely kept apart, which is several times faster for a long list.
    pub fn page(&mut self, places: Range<usize>) -> Vec<CaseId> {
        let end = places.end.min(self.keyed.len());
        let start = places.start.min(end);
        if start > 0 && start < self.keyed.len() {
            self.keyed.select_nth_unstable(start);
        }
        let Some(rest) = self.keyed.get_mut(start..) else {
            return Vec::new();
        };
        let length = end - start;
        if length > 0 && length < rest.len() {
            rest.select_nth_unstable(length);
        }
        let page = rest.get_mut(..length).unwrap_or_default();
        page.sort_unstable();
        let rows = page.iter().filter_map(|(_, place)| row(self.list, *place));
        rows.map(Row::case).collect()
    }

    /// Every case, in order: for exports and bulk acts.
    pub fn all(&mut self) -> Vec<CaseId> {
        self.page(0..self.count())
    }

    /// How many cases each choice of the filter would give.
    pub fn tally(&self) -> Tally {
        Tally::new(self.list, &self.sieve)
    }
}

fn row(list: &CaseList, place: u32) -> Option<&Row> {
    list.rows.get(usize::try_from(place).ok()?)
}
