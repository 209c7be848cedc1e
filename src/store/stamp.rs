//! What every record that can travel carries: its uuid, when it was changed and by whom.

use super::{Actor, StoreError};

/// Gives out uuids (version 7) that rise within a transaction, so that a million new rows append
/// to their index instead of scattering over it.
#[derive(Debug)]
pub(super) struct Uuids {
    millis: u64,
    random: u128,
}

/// The random bits of a version 7 uuid that the builder takes: eighty, of which six are fixed.
const RANDOM_BITS: u32 = 80;

impl Uuids {
    /// Starts at the moment of the act with random bits of its own.
    pub(super) fn new(actor: Actor) -> Result<Self, StoreError> {
        let mut seed = [0; 16];
        getrandom::fill(&mut seed).map_err(|_| StoreError::Random)?;
        Ok(Self {
            millis: u64::try_from(actor.at.0).unwrap_or(0),
            // Room above, so that counting on never wraps.
            random: u128::from_be_bytes(seed) >> (128 - RANDOM_BITS + 8),
        })
    }

    /// The next one.
    pub(super) fn next(&mut self) -> [u8; 16] {
        // The variant takes the two highest bits of the second half: count below them.
        self.random += 1;
        let high = (self.random >> 62) & 0xFFF;
        let low = self.random & ((1 << 62) - 1);
        let spread = (high << 64) | low;
        let bytes = spread.to_be_bytes();
        let mut ten = [0; 10];
        ten.copy_from_slice(&bytes[6..]);
        *uuid::Builder::from_unix_timestamp_millis(self.millis, &ten)
            .as_uuid()
            .as_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::time::Timestamp;

    #[test]
    fn they_rise_and_say_version_and_moment() {
        let at = Timestamp(1_790_000_000_000);
        let mut uuids = Uuids::new(Actor { officer: None, at }).unwrap();
        let mut before = [0; 16];
        for _ in 0..10_000 {
            let next = uuids.next();
            assert!(next > before);
            let read = uuid::Uuid::from_bytes(next);
            assert_eq!(read.get_version_num(), 7);
            assert_eq!(read.get_variant(), uuid::Variant::RFC4122);
            assert_eq!(next[..6], at.0.to_be_bytes()[2..]);
            before = next;
        }
    }

    #[test]
    fn two_acts_of_one_moment_differ() {
        let actor = Actor {
            officer: None,
            at: Timestamp(1),
        };
        let (mut one, mut other) = (Uuids::new(actor).unwrap(), Uuids::new(actor).unwrap());
        assert_ne!(one.next(), other.next());
    }
}
