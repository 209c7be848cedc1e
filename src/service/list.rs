//! The list of cases, in memory: loaded at unlock, kept right by the rows that each act wrote, and
//! fast enough to filter, count and sort at every keystroke. What a row shows is read by key.

mod column;
mod counts;
mod filter;
mod known;
mod line;
mod order;
mod row;
mod sieve;
mod tally;
mod view;

#[cfg(test)]
mod tests;

use super::desk::Desk;
use crate::domain::id::{CaseId, OfficerId, OpId, SchoolId};
use crate::store::{ListRow, Snapshot, Store, StoreError, Table};

pub use crate::store::{CaseMatches, ListedCase};

pub use column::{Column, Direction, Sort};
pub use filter::{DateRange, Filter};
pub use line::{Line, lines, school_names};
pub use tally::Tally;
pub use view::View;

use counts::Counts;
use known::Known;
use order::ByName;
use row::{Row, ShortId};

/// The cases that a text leads to, to filter by.
pub fn matches(desk: Desk<'_>, text: &str) -> Result<CaseMatches, StoreError> {
    desk.store.search_cases(text)
}

/// The cases with a tag, to filter by.
pub fn tagged(desk: Desk<'_>, tag: &str) -> Result<Vec<CaseId>, StoreError> {
    desk.store.read(|file| file.cases_tagged(tag))
}

/// The tags in use, each with the number of its cases.
pub fn tags(desk: Desk<'_>) -> Result<Vec<(String, usize)>, StoreError> {
    desk.store.read(|file| file.tags())
}

/// From this many changed cases on, reading all of them is faster.
const MANY: usize = 200;

/// All cases of the file, as the list knows them.
#[derive(Debug, Default)]
pub struct CaseList {
    /// In the order of their keys. A case that is gone keeps its place, for it may come back.
    rows: Vec<Row>,
    counts: Counts,
    by_name: ByName,
    schools: Known<SchoolId>,
    handlers: Known<OfficerId>,
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
            let Some(seen) = self.seen else {
                self.read_all(file)?;
                self.seen = Some(newest);
                return Ok(true);
            };
            if seen == newest {
                return Ok(false);
            }
            let changed = file.list_rows_since(seen, MANY)?;
            if changed.len() < MANY {
                self.take_in(file, &changed)?;
            } else {
                self.read_all(file)?;
            }
            let renamed = file.touched_since(seen, &[Table::School, Table::Officer])?;
            if renamed {
                self.read_names(file)?;
            }
            self.seen = Some(newest);
            Ok(renamed || !changed.is_empty())
        })
    }

    /// How many cases there are.
    pub fn len(&self) -> usize {
        self.counts.all()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many cases are open.
    pub fn open(&self) -> usize {
        self.counts.open()
    }

    /// How many open cases an officer handles; all of them, where nobody is asked for.
    pub fn open_of(&self, officer: Option<OfficerId>) -> usize {
        match officer {
            None => self.open(),
            Some(id) => {
                let known = self.handlers.known(id);
                known.map_or(0, |handler| self.counts.handled(handler))
            }
        }
    }

    /// The cases that pass a filter, in an order.
    pub fn view(&self, filter: &Filter, sort: Sort) -> View<'_> {
        View::new(self, filter, sort)
    }

    /// Reads everything into a new list, and takes that in the place of this one only when it is
    /// whole: half a list would pass for all there is.
    fn read_all(&mut self, file: &Snapshot<'_>) -> Result<(), StoreError> {
        let mut list = Self::default();
        file.list_rows(|case| {
            let row = Row::new(&case, &mut list.schools, &mut list.handlers)?;
            list.rows.push(row);
            Ok(())
        })?;
        list.rows.shrink_to_fit();
        list.counts = Counts::of(&list.rows);
        list.by_name = ByName::read(file, &mut list.rows)?;
        list.read_names(file)?;
        list.seen = self.seen;
        *self = list;
        Ok(())
    }

    /// Takes in some changed cases, given in the order of names.
    fn take_in(&mut self, file: &Snapshot<'_>, changed: &[ListRow]) -> Result<(), StoreError> {
        let known = self.schools.len() + self.handlers.len();
        let (mut stand, mut same) = (Vec::new(), true);
        for row in changed {
            match row {
                ListRow::Stands(case) => {
                    same &= self.put(case)?;
                    stand.push(case.id);
                }
                ListRow::Gone(id) => {
                    same = false;
                    if let Ok(place) = self.place(*id)?
                        && let Some(row) = self.rows.get_mut(place)
                    {
                        self.counts.remove(row);
                        row.gone = true;
                    }
                }
            }
        }
        if !same || !self.by_name.holds(file, &self.rows, &stand)? {
            self.by_name.put(file, &mut self.rows, &stand)?;
        }
        if self.schools.len() + self.handlers.len() > known {
            self.read_names(file)?;
        }
        Ok(())
    }

    /// Puts a case in its place, and says whether that youth's case stood there before.
    fn put(&mut self, case: &ListedCase) -> Result<bool, StoreError> {
        let new = Row::new(case, &mut self.schools, &mut self.handlers)?;
        self.counts.add(&new);
        match self.place(case.id)? {
            Ok(place) => Ok(self.rows.get_mut(place).is_some_and(|row| {
                self.counts.remove(row);
                let before = std::mem::replace(row, new);
                row.name = before.name;
                !before.gone && before.youth == row.youth
            })),
            Err(place) => {
                self.by_name.make_room(place);
                self.rows.insert(place, new);
                Ok(false)
            }
        }
    }

    /// Where a case stands among the rows, or would stand.
    fn place(&self, case: CaseId) -> Result<Result<usize, usize>, StoreError> {
        let id = ShortId::new(case.0)?;
        Ok(self.rows.binary_search_by_key(&id, |row| row.id))
    }

    /// The orders of schools and handlers by their names.
    fn read_names(&mut self, file: &Snapshot<'_>) -> Result<(), StoreError> {
        self.schools.rank(&file.schools_in_order()?);
        let mut officers = file.officers()?;
        officers.sort_by_cached_key(|officer| crate::domain::fold::fold(&officer.name));
        let officers: Vec<OfficerId> = officers.into_iter().map(|officer| officer.id).collect();
        self.handlers.rank(&officers);
        Ok(())
    }
}
