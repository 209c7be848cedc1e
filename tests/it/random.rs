//! Chance that can be repeated: the seed is printed, and `LEERRECHT_TEST_SEED` sets it.

/// A generator of numbers (SplitMix64): good enough to choose places and orders.
pub(crate) struct Random(u64);

impl Random {
    /// Starts from the seed in the environment, or from this one, and prints which.
    pub(crate) fn from_env(default: u64) -> Self {
        let seed = std::env::var("LEERRECHT_TEST_SEED")
            .ok()
            .and_then(|text| text.parse().ok())
            .unwrap_or(default);
        println!("LEERRECHT_TEST_SEED={seed}");
        Self(seed)
    }

    /// The next number.
    pub(crate) fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number under `end`, which is not 0.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).unwrap();
        usize::try_from(self.number() % end).unwrap()
    }

    /// Another order.
    pub(crate) fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            list.swap(last, self.below(last + 1));
        }
    }

    /// A generator of its own for another thread or process.
    pub(crate) fn fork(&mut self) -> Self {
        Self(self.number())
    }
}
