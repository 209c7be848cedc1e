//! How many cases there are, are open, and are late: asked for with every picture of the window, so
//! kept with the rows rather than counted over them.

use std::collections::BTreeMap;

use super::row::Row;
use crate::domain::time::Date;

/// What is counted. A case that is gone counts nowhere.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    all: usize,
    open: usize,
    /// The open cases by the first day on which something in them is due.
    due: BTreeMap<Date, usize>,
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
            if let Some(due) = row.due {
                *self.due.entry(due).or_default() += 1;
            }
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
            if let Some(due) = row.due
                && let Some(count) = self.due.get_mut(&due)
            {
                *count -= 1;
                if *count == 0 {
                    self.due.remove(&due);
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

    /// The open ones in which something was due before this day.
    pub(super) fn late(&self, today: Date) -> usize {
        self.due.range(..today).map(|(_, count)| count).sum()
    }
}
