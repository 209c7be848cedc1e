//! Sets of keys, a bit for each: keys of one file are small numbers without large gaps, and a set of
//! hundreds of thousands is gone through many times within a frame.

use std::fmt;
use std::marker::PhantomData;

/// Keys that a set can hold.
pub trait Id: Copy {
    /// The number of the key.
    fn number(self) -> i64;
    /// The key with a number.
    fn of(number: i64) -> Self;
}

/// A set of keys. Those below nothing, or beyond the reach of any office, are never in it.
pub struct IdSet<T> {
    words: Vec<u64>,
    of: PhantomData<fn(T) -> T>,
}

/// Keys from here on are in no set: four thousand million records are out of any office's reach.
const END: i64 = 1 << 32;

impl<T: Id> IdSet<T> {
    /// Puts a key in.
    pub fn insert(&mut self, id: T) {
        let Some((word, bit)) = place(id) else {
            return;
        };
        if self.words.len() <= word {
            self.words.resize(word + 1, 0);
        }
        if let Some(bits) = self.words.get_mut(word) {
            *bits |= bit;
        }
    }

    /// Takes a key out.
    pub fn remove(&mut self, id: T) {
        if let Some((word, bit)) = place(id)
            && let Some(bits) = self.words.get_mut(word)
        {
            *bits &= !bit;
        }
    }

    /// Puts a key in, or takes it out.
    pub fn set(&mut self, id: T, is_in: bool) {
        match is_in {
            true => self.insert(id),
            false => self.remove(id),
        }
    }

    /// Takes out what is not in the other.
    pub fn keep(&mut self, other: &Self) {
        self.words.truncate(other.words.len());
        for (bits, others) in self.words.iter_mut().zip(&other.words) {
            *bits &= others;
        }
    }

    /// Whether a key is in it.
    pub fn contains(&self, id: T) -> bool {
        place(id)
            .is_some_and(|(word, bit)| self.words.get(word).is_some_and(|bits| bits & bit != 0))
    }

    /// How many keys are in it.
    pub fn len(&self) -> usize {
        self.words
            .iter()
            .map(|bits| bits.count_ones() as usize)
            .sum()
    }

    /// Whether no key is in it.
    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|bits| *bits == 0)
    }

    /// The keys, from the lowest on.
    pub fn iter(&self) -> impl Iterator<Item = T> + '_ {
        let words = (0_i64..).zip(&self.words);
        words.flat_map(|(word, bits)| {
            let bits = *bits;
            let set = (0..64_i64).filter(move |bit| bits >> bit & 1 == 1);
            set.map(move |bit| T::of(word * 64 + bit))
        })
    }
}

fn place<T: Id>(id: T) -> Option<(usize, u64)> {
    let id = Some(id.number()).filter(|id| *id < END)?;
    Some((
        usize::try_from(id / 64).ok()?,
        1_u64.checked_shl(u32::try_from(id % 64).ok()?)?,
    ))
}

impl<T> Default for IdSet<T> {
    fn default() -> Self {
        Self {
            words: Vec::new(),
            of: PhantomData,
        }
    }
}

impl<T> Clone for IdSet<T> {
    fn clone(&self) -> Self {
        Self {
            words: self.words.clone(),
            of: PhantomData,
        }
    }
}

impl<T: Id> PartialEq for IdSet<T> {
    fn eq(&self, other: &Self) -> bool {
        let (short, long) = match self.words.len() <= other.words.len() {
            true => (&self.words, &other.words),
            false => (&other.words, &self.words),
        };
        let (same, rest) = long.split_at(short.len());
        short == same && rest.iter().all(|bits| *bits == 0)
    }
}

impl<T: Id> Eq for IdSet<T> {}

impl<T: Id + fmt::Debug> fmt::Debug for IdSet<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl<T: Id> Extend<T> for IdSet<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, ids: I) {
        ids.into_iter().for_each(|id| self.insert(id));
    }
}

impl<T: Id> FromIterator<T> for IdSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(ids: I) -> Self {
        let mut set = Self::default();
        set.extend(ids);
        set
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::domain::id::CaseId;

    proptest! {
        #[test]
        fn it_holds_what_was_put_in_and_not_taken_out(
            put in prop::collection::vec(0_i64..500, 0..60),
            taken in prop::collection::vec(0_i64..500, 0..60),
        ) {
            let mut set: IdSet<CaseId> = put.iter().copied().map(CaseId).collect();
            taken.iter().for_each(|id| set.remove(CaseId(*id)));
            let left: BTreeSet<i64> = put.into_iter().filter(|id| !taken.contains(id)).collect();
            prop_assert_eq!(set.iter().map(|id| id.0).collect::<Vec<_>>(), left.iter().copied().collect::<Vec<_>>());
            prop_assert_eq!(set.len(), left.len());
            prop_assert_eq!(set.is_empty(), left.is_empty());
            prop_assert_eq!(&set, &left.iter().copied().map(CaseId).collect());
            for id in 0..500 {
                prop_assert_eq!(set.contains(CaseId(id)), left.contains(&id));
            }
        }
    }

    #[test]
    fn what_is_in_both_is_kept() {
        let set = |ids: &[i64]| ids.iter().copied().map(CaseId).collect::<IdSet<_>>();
        let mut kept = set(&[1, 64, 300]);
        kept.keep(&set(&[2, 64]));
        assert_eq!(kept, set(&[64]));
        kept.keep(&set(&[1, 64, 300]));
        assert_eq!(kept, set(&[64]));
        kept.set(CaseId(64), false);
        kept.set(CaseId(5), true);
        assert_eq!(kept, set(&[5]));
    }

    #[test]
    fn keys_that_no_file_has_are_not_in_it() {
        let mut set = IdSet::default();
        set.extend([CaseId(-1), CaseId(i64::MIN), CaseId(END), CaseId(i64::MAX)]);
        assert!(set.is_empty());
        assert!(!set.contains(CaseId(-1)));
    }
}
