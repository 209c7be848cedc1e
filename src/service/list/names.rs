//! The order of the names. Sorting hundreds of thousands of names takes too long for a keystroke,
//! so each row carries its rank, and a changed name is put in its place.

use super::row::Row;

/// From this many changed names on, sorting all of them is faster.
const MANY: usize = 256;

/// The folded names in Dutch order.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// By place of the row.
    names: Vec<Box<str>>,
    /// Places of rows, in the order of their names.
    order: Vec<u32>,
}

impl Names {
    /// Notes the name of the row at a place.
    pub(super) fn set(&mut self, place: usize, name: &str) {
        match self.names.get_mut(place) {
            Some(known) if **known == *name => {}
            Some(known) => *known = name.into(),
            None => self.names.push(name.into()),
        }
    }

    /// Ranks all rows.
    pub(super) fn order_all(&mut self, rows: &mut [Row]) {
        let all = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        let mut order: Vec<u32> = (0..all).collect();
        order.sort_by(|one, other| self.name(*one).cmp(self.name(*other)));
        self.order = order;
        self.rank(rows);
    }

    /// Ranks rows after some names changed or came.
    pub(super) fn put_in_place(&mut self, rows: &mut [Row], changed: &[usize]) {
        if changed.is_empty() {
            return;
        }
        if changed.len() > MANY {
            return self.order_all(rows);
        }
        let places = changed
            .iter()
            .filter_map(|place| u32::try_from(*place).ok());
        let places: std::collections::BTreeSet<u32> = places.collect();
        self.order.retain(|place| !places.contains(place));
        for place in places {
            let name = self.name(place);
            let at = self
                .order
                .partition_point(|other| self.name(*other) <= name);
            self.order.insert(at, place);
        }
        self.rank(rows);
    }

    fn name(&self, place: u32) -> &str {
        usize::try_from(place)
            .ok()
            .and_then(|place| self.names.get(place))
            .map_or("", |name| name)
    }

    /// Writes the ranks into the rows; the same name has the same rank.
    fn rank(&self, rows: &mut [Row]) {
        let (mut rank, mut before) = (0, "");
        for place in &self.order {
            let name = self.name(*place);
            if name != before {
                rank += 1;
                before = name;
            }
            if let Some(row) = usize::try_from(*place).ok().and_then(|at| rows.get_mut(at)) {
                row.name = rank;
            }
        }
    }
}
