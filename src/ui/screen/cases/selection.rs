//! The cases that are ticked, and what must be said of them: how many, which of them are closed,
//! and which the list does not show as it is filtered now.

use std::collections::HashSet;

use crate::domain::case::CaseStatus;
use crate::domain::id::{CaseId, OfficerId};
use crate::i18n::{Words, tr};
use crate::service::list::{CaseList, Column, Direction, Filter, Sort};
use crate::ui::context::Context;

/// Any order: it is only counted.
const ANY: Sort = Sort {
    column: Column::Number,
    direction: Direction::Up,
};

/// The ticked cases.
#[derive(Debug, Default)]
pub(super) struct Selection {
    cases: HashSet<CaseId>,
    closed: usize,
    hidden: usize,
}

impl Selection {
    pub(super) fn is_empty(&self) -> bool {
        self.cases.is_empty()
    }

    pub(super) fn count(&self) -> usize {
        self.cases.len()
    }

    /// How many of them are closed.
    pub(super) const fn closed(&self) -> usize {
        self.closed
    }

    pub(super) fn has(&self, case: CaseId) -> bool {
        self.cases.contains(&case)
    }

    /// Ticks a case, or no longer.
    pub(super) fn flip(&mut self, case: CaseId) {
        if !self.cases.remove(&case) {
            self.cases.insert(case);
        }
    }

    pub(super) fn add(&mut self, cases: impl IntoIterator<Item = CaseId>) {
        self.cases.extend(cases);
    }

    /// Ticks all of these, or none where all of them are ticked.
    pub(super) fn all_or_none(&mut self, shown: Vec<CaseId>) {
        if shown.iter().all(|case| self.has(*case)) {
            self.clear();
        } else {
            self.cases.extend(shown);
        }
    }

    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    /// The cases, each once, in the order of their keys.
    pub(super) fn sorted(&self) -> Vec<CaseId> {
        let mut cases: Vec<CaseId> = self.cases.iter().copied().collect();
        cases.sort_unstable();
        cases
    }

    /// Counts anew, as the list shows them now. A case that has gone is ticked no more.
    pub(super) fn look(&mut self, list: &CaseList, shown: &Filter) {
        if self.is_empty() {
            self.clear();
            return;
        }
        let among = |filter: Filter, cases: &HashSet<CaseId>| Filter {
            among: Some(match filter.among {
                Some(others) => cases.intersection(&others).copied().collect(),
                None => cases.clone(),
            }),
            ..filter
        };
        let standing = among(Filter::default(), &self.cases);
        self.cases = list.view(&standing, ANY).all().into_iter().collect();
        let closed = Filter {
            statuses: vec![CaseStatus::Closed],
            ..Filter::default()
        };
        self.closed = list.view(&among(closed, &self.cases), ANY).count();
        let seen = list.view(&among(shown.clone(), &self.cases), ANY).count();
        self.hidden = self.cases.len().saturating_sub(seen);
    }

    /// The officer who has all of them, where one has.
    pub(super) fn handler(&self, context: &Context<'_>) -> Option<OfficerId> {
        let has_all = |officer: &OfficerId| {
            let his = Filter {
                handlers: vec![*officer],
                among: Some(self.cases.clone()),
                ..Filter::default()
            };
            context.list.view(&his, ANY).count() == self.count()
        };
        let officers = context.officers.iter().map(|officer| officer.id);
        officers.filter(|_| !self.is_empty()).find(has_all)
    }

    /// The selection in words.
    pub(super) fn said(&self, words: &Words) -> String {
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let mut said = tr!(words, "cases-ticked", count = number(self.count()));
        if self.closed > 0 {
            let closed = tr!(words, "cases-ticked-closed", count = number(self.closed));
            said = format!("{said}, {closed}");
        }
        if self.hidden > 0 {
            let hidden = tr!(words, "cases-ticked-hidden", count = number(self.hidden));
            said = format!("{said}, {hidden}");
        }
        said
    }
}
