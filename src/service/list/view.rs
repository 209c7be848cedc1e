//! The cases that pass a filter: their count, how many of each kind, and any page of them.

use std::collections::BTreeMap;
use std::ops::Range;

use super::row::Row;
use super::{CaseList, Filter, Sort};
use crate::domain::case::{CaseKind, CaseStatus};
use crate::domain::id::CaseId;
use crate::domain::municipality::{MunicipalityCode, SchoolType};

/// How many cases of each sort a view holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    /// Per kind of case.
    pub kinds: BTreeMap<CaseKind, usize>,
    /// Per status.
    pub statuses: BTreeMap<CaseStatus, usize>,
    /// Per kind of education; under nothing those without.
    pub school_types: BTreeMap<Option<SchoolType>, usize>,
    /// Per municipality; under nothing those without.
    pub municipalities: BTreeMap<Option<MunicipalityCode>, usize>,
}

/// The key that sorts a row, and the row's place.
type Keyed = ((u64, u64), u32);

/// The cases that pass a filter, sorted only as far as somebody looks.
#[derive(Debug)]
pub struct View<'l> {
    list: &'l CaseList,
    keyed: Vec<Keyed>,
}

impl<'l> View<'l> {
    pub(super) fn new(list: &'l CaseList, filter: &Filter, sort: Sort) -> Self {
        let passing = (0_u32..)
            .zip(&list.rows)
            .filter(|(_, row)| filter.passes(row));
        let keyed = passing
            .map(|(place, row)| (sort.key(list, row), place))
            .collect();
        Self { list, keyed }
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
        rows.map(|row| row.id).collect()
    }

    /// Every case, in order: for exports and bulk acts.
    pub fn all(&mut self) -> Vec<CaseId> {
        self.page(0..self.count())
    }

    /// How many of each sort pass.
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for row in self.keyed.iter().filter_map(|(_, at)| row(self.list, *at)) {
            *tally.kinds.entry(row.kind).or_default() += 1;
            *tally.statuses.entry(row.status).or_default() += 1;
            *tally.school_types.entry(row.school_type).or_default() += 1;
            *tally.municipalities.entry(row.municipality).or_default() += 1;
        }
        tally
    }
}

fn row(list: &CaseList, place: u32) -> Option<&Row> {
    list.rows.get(usize::try_from(place).ok()?)
}
