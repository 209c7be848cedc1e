//! Schools and handlers by a small number of their own, with their order by name.

use std::collections::HashMap;
use std::hash::Hash;

/// The known ones of a kind. Place 0 stands for none at all.
#[derive(Debug)]
pub(super) struct Known<Id> {
    ids: Vec<Option<Id>>,
    places: HashMap<Id, u16>,
    ranks: Vec<Option<u32>>,
}

impl<Id> Default for Known<Id> {
    fn default() -> Self {
        Self {
            ids: vec![None],
            places: HashMap::new(),
            ranks: Vec::new(),
        }
    }
}

impl<Id: Copy + Eq + Hash> Known<Id> {
    /// The place of one, given on first sight; nothing when there are more than there is room for.
    pub(super) fn place(&mut self, id: Option<Id>) -> Option<u16> {
        let Some(id) = id else { return Some(0) };
        if let Some(place) = self.places.get(&id) {
            return Some(*place);
        }
        let place = u16::try_from(self.ids.len()).ok()?;
        self.ids.push(Some(id));
        self.places.insert(id, place);
        Some(place)
    }

    /// The place of one that was seen before.
    pub(super) fn known(&self, id: Id) -> Option<u16> {
        self.places.get(&id).copied()
    }

    /// Which one stands at a place.
    pub(super) fn at(&self, place: u16) -> Option<Id> {
        self.ids.get(usize::from(place)).copied().flatten()
    }

    /// How many were seen.
    pub(super) fn len(&self) -> usize {
        self.places.len()
    }

    /// Puts them in the order of their names. One that is not named comes last.
    pub(super) fn rank(&mut self, in_order: &[Id]) {
        let ranks: HashMap<Id, u32> = in_order.iter().copied().zip(0..).collect();
        self.ranks = self
            .ids
            .iter()
            .map(|id| id.and_then(|id| ranks.get(&id).copied()))
            .collect();
    }

    /// The rank by name of the one at a place; nothing for none.
    pub(super) fn rank_of(&self, place: u16) -> Option<u32> {
        self.ranks.get(usize::from(place)).copied().flatten()
    }
}
