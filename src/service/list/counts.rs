//! How many cases there are, are open, and are whose: asked for with every picture of the window, so
//! kept with the rows rather than counted over them.

use std::collections::BTreeMap;

use super::row::{Part, Row};

/// What is counted. A case that is gone counts nowhere.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    all: usize,
    open: usize,
    /// The open cases by who handles them, as a row holds him.
    handled: BTreeMap<u16, usize>,
}

impl Counts {
    /// Counts from nothing.
    pub(super) fn of(rows: &[Row]) -> Self {
        let mut counts = Self::default();
        rows.iter().for_each(|row| counts.add(row));
        counts
    }

    /// One more.
    pub(super) fn add(&mut self, row: &Row) {
        if row.gone {
            return;
        }
        self.all += 1;
        if row.closed.is_none() {
            self.open += 1;
            *self.handled.entry(row.slot(Part::Handler)).or_default() += 1;
        }
    }

    /// One less, that was added before.
    pub(super) fn remove(&mut self, row: &Row) {
        if row.gone {
            return;
        }
        self.all = self.all.saturating_sub(1);
        if row.closed.is_none() {
            self.open = self.open.saturating_sub(1);
            let handler = row.slot(Part::Handler);
            if let Some(count) = self.handled.get_mut(&handler) {
                *count -= 1;
                if *count == 0 {
                    self.handled.remove(&handler);
                }
            }
        }
    }

    /// All cases.
    pub(super) const fn all(&self) -> usize {
        self.all
    }

    /// The open ones.
    pub(super) const fn open(&self) -> usize {
        self.open
    }

    /// The open ones that somebody handles.
    pub(super) fn handled(&self, handler: u16) -> usize {
        self.handled.get(&handler).copied().unwrap_or_default()
    }
}
