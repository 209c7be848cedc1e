//! The list of cases, in memory: loaded at unlock, kept right by the rows that each act wrote, and
//! fast enough to filter, count and sort at every keystroke. What a row shows is read by key.

mod column;
mod filter;
mod line;
mod names;
mod row;
mod view;

#[cfg(test)]
mod tests;

use std::collections::HashMap;

use crate::domain::id::{CaseId, OfficerId, OpId, SchoolId};
use crate::store::{ListRow, Snapshot, Store, StoreError};

pub use column::{Column, Direction, Sort};
pub use filter::{DateRange, Filter};
pub use line::{Line, lines};
pub use view::{Tally, View};

use names::Names;
use row::Row;

/// All cases of the file, as the list knows them.
#[derive(Debug, Default)]
pub struct CaseList {
    rows: Vec<Row>,
    /// Where each case stands in `rows`.
    places: HashMap<CaseId, usize>,
    names: Names,
    schools: HashMap<SchoolId, u32>,
    handlers: HashMap<OfficerId, u32>,
    seen: Option<OpId>,
}

impl CaseList {
    /// Reads the list.
    pub fn load(store: &Store) -> Result<Self, StoreError> {
        let mut list = Self::default();
        list.refresh(store)?;
        Ok(list)
    }

    /// Takes in what changed since the list was read, and says whether anything did.
    pub fn refresh(&mut self, store: &Store) -> Result<bool, StoreError> {
        store.read(|file| {
            let newest = file.newest_op()?;
            if self.seen == Some(newest) {
                return Ok(false);
            }
            let mut changed = Vec::new();
            let first = self.seen.is_none();
            file.list_rows_since(self.seen.unwrap_or(OpId(0)), &mut |row| {
                changed.extend(self.take(row));
            })?;
            match first {
                true => self.names.order_all(&mut self.rows),
                false => self.names.put_in_place(&mut self.rows, &changed),
            }
            self.read_orders(file)?;
            self.seen = Some(newest);
            Ok(true)
        })
    }

    /// How many cases there are.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// The cases that pass a filter, in an order.
    pub fn view(&self, filter: &Filter, sort: Sort) -> View<'_> {
        View::new(self, filter, sort)
    }

    /// Takes one row in; its place when the name may stand elsewhere now.
    fn take(&mut self, row: ListRow) -> Option<usize> {
        match row {
            ListRow::Gone(id) => {
                let place = self.places.remove(&id)?;
                self.rows.get_mut(place)?.gone = true;
                None
            }
            ListRow::Stands(case) => {
                let place = *self.places.entry(case.id).or_insert(self.rows.len());
                let row = Row::new(&case);
                self.names.set(place, &case.name);
                match self.rows.get_mut(place) {
                    Some(known) => *known = row,
                    None => self.rows.push(row),
                }
                Some(place)
            }
        }
    }

    /// The orders of schools and handlers by their names.
    fn read_orders(&mut self, file: &Snapshot<'_>) -> Result<(), StoreError> {
        self.schools = (0..).zip(file.schools_in_order()?).map(swapped).collect();
        let mut officers = file.officers()?;
        officers.sort_by_cached_key(|officer| crate::domain::fold::fold(&officer.name));
        self.handlers = (0..)
            .zip(officers.into_iter().map(|officer| officer.id))
            .map(swapped)
            .collect();
        Ok(())
    }
}

fn swapped<A, B>((a, b): (A, B)) -> (B, A) {
    (b, a)
}
