//! The order of the names. The file keeps it, in an index; the list holds it as places of rows,
//! and puts a changed case behind the one that the file says stands before it.

use std::collections::HashSet;

use super::row::{Row, ShortId};
use crate::domain::id::CaseId;
use crate::store::{Snapshot, StoreError};

/// Places of rows, in the Dutch order of the names; the cases of a youth together.
#[derive(Debug, Default)]
pub(super) struct ByName(Vec<u32>);

impl ByName {
    /// Reads the whole order.
    pub(super) fn read(file: &Snapshot<'_>, rows: &mut [Row]) -> Result<Self, StoreError> {
        // The keys alone lie close enough together to be looked through from the cache.
        let ids: Vec<ShortId> = rows.iter().map(|row| row.id).collect();
        let mut order = Vec::with_capacity(rows.len());
        for case in file.cases_by_name()? {
            let place = ids.binary_search(&ShortId::new(case.0)?).ok();
            order.extend(place.and_then(|place| u32::try_from(place).ok()));
        }
        let order = Self(order);
        order.rank(rows);
        Ok(order)
    }

    /// Makes room for a row that comes in at a place.
    pub(super) fn make_room(&mut self, at: usize) {
        for place in self.0.iter_mut().filter(|place| **place as usize >= at) {
            *place += 1;
        }
    }

    /// Whether each of these cases stands where the file says: most acts change no name.
    pub(super) fn holds(
        &self,
        file: &Snapshot<'_>,
        rows: &[Row],
        cases: &[CaseId],
    ) -> Result<bool, StoreError> {
        for case in cases {
            let before = file.case_before_by_name(*case)?;
            let before = before.map_or(Ok(None), |before| place_of(rows, before))?;
            let place = place_of(rows, *case)?;
            let at = self.0.iter().position(|known| Some(*known) == place);
            let known = at.map(|at| at.checked_sub(1).and_then(|at| self.0.get(at)).copied());
            if known != Some(before) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Puts these cases, given in the order of names, where the file says they stand, and takes
    /// out the places of those that are gone.
    pub(super) fn put(
        &mut self,
        file: &Snapshot<'_>,
        rows: &mut [Row],
        cases: &[CaseId],
    ) -> Result<(), StoreError> {
        let mut moved = HashSet::new();
        for case in cases {
            moved.extend(place_of(rows, *case)?);
        }
        self.0.retain(|place| {
            !moved.contains(place) && row(rows, *place).is_some_and(|row| !row.gone)
        });
        for case in cases {
            let before = match file.case_before_by_name(*case)? {
                Some(before) => place_of(rows, before)?,
                None => None,
            };
            let at = before.and_then(|before| self.0.iter().position(|place| *place == before));
            if let Some(place) = place_of(rows, *case)? {
                self.0.insert(at.map_or(0, |at| at + 1), place);
            }
        }
        self.rank(rows);
        Ok(())
    }

    /// Writes the ranks into the rows.
    fn rank(&self, rows: &mut [Row]) {
        let (mut rank, mut youth) = (0, None);
        for place in &self.0 {
            if let Some(row) = rows.get_mut(*place as usize) {
                if youth.replace(row.youth) != Some(row.youth) {
                    rank += 1;
                }
                row.name = rank;
            }
        }
    }
}

fn row(rows: &[Row], place: u32) -> Option<&Row> {
    rows.get(place as usize)
}

/// Where a case stands among the rows, which lie in the order of their keys.
fn place_of(rows: &[Row], case: CaseId) -> Result<Option<u32>, StoreError> {
    let id = ShortId::new(case.0)?;
    let place = rows.binary_search_by_key(&id, |row| row.id).ok();
    Ok(place.and_then(|place| u32::try_from(place).ok()))
}
