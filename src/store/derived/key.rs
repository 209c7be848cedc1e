//! The key of a record in the search index: what it is and which.

use std::ops::RangeInclusive;

/// Bits below the kind: room for the ids of one kind.
const ROOM: u32 = 40;

/// What can be found, in the order in which it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::store) enum Kind {
    /// A youth who has a case. Apart from the others, so that a search that stops early has seen
    /// these first, and a list of cases need not ask about a million other names.
    Client,
    /// A youth without a case.
    Youth,
    /// A parent or guardian.
    Guardian,
    /// Somebody of an organisation we work with.
    Partner,
    /// A school location.
    School,
    /// A case, by its numbers and tags.
    Case,
}

impl Kind {
    /// All kinds, in the order of their keys.
    pub(in crate::store) const ALL: [Self; 6] = [
        Self::Client,
        Self::Youth,
        Self::Guardian,
        Self::Partner,
        Self::School,
        Self::Case,
    ];

    /// The key of a record of this kind.
    pub(in crate::store) const fn key(self, id: i64) -> Key {
        Key(((self as i64) << ROOM) | id)
    }

    /// The keys of this kind of records newer than `id`.
    pub(super) const fn newer_than(self, id: i64) -> RangeInclusive<i64> {
        self.key(id + 1).0..=self.key((1 << ROOM) - 1).0
    }

    /// All keys from this kind up to and including `last`.
    pub(in crate::store) const fn up_to(self, last: Self) -> RangeInclusive<i64> {
        self.key(0).0..=last.key((1 << ROOM) - 1).0
    }
}

/// The key of a record in the search index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::store) struct Key(pub(in crate::store) i64);

impl Key {
    /// The kind of record, unless no kind has such keys.
    pub(in crate::store) fn kind(self) -> Option<Kind> {
        let kind = usize::try_from(self.0 >> ROOM).ok()?;
        Kind::ALL.get(kind).copied()
    }

    /// The record's own id.
    pub(in crate::store) const fn id(self) -> i64 {
        self.0 & ((1 << ROOM) - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_says_what_and_which() {
        for kind in Kind::ALL {
            let key = kind.key(1_234_567);
            assert_eq!((key.kind(), key.id()), (Some(kind), 1_234_567));
            assert!(kind.up_to(kind).contains(&key.0));
            assert!(kind.newer_than(1_234_566).contains(&key.0));
            assert!(!kind.newer_than(1_234_567).contains(&key.0));
        }
        assert_eq!(Key(-1).kind(), None);
        assert_eq!(Key(6 << ROOM).kind(), None);
    }
}
