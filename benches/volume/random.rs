//! Numbers that look random and are the same in every run, so that two runs measure one and the
//! same file. No source of keys: SplitMix64 (Steele, Lea and Flood, 2014) hides nothing.

/// A row of numbers that follows from its seed.
pub(crate) struct Random(u64);

impl Random {
    /// The row that begins with this seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number under `end`.
    pub(crate) fn below(&mut self, end: u32) -> u32 {
        let wide = (self.next() >> 32) * u64::from(end);
        u32::try_from(wide >> 32).unwrap_or(0)
    }

    /// A number from `from` up to and including `last`.
    pub(crate) fn between(&mut self, from: u32, last: u32) -> u32 {
        from + self.below(last - from + 1)
    }

    /// True once in `times`.
    pub(crate) fn one_in(&mut self, times: u32) -> bool {
        self.below(times) == 0
    }

    /// One of these.
    pub(crate) fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        let end = u32::try_from(of.len()).unwrap_or(u32::MAX);
        &of[self.below(end) as usize]
    }

    /// One of these, each as often as the number beside it says.
    pub(crate) fn weighted<'a, T>(&mut self, of: &'a [(u32, T)]) -> &'a T {
        let mut left = self.below(of.iter().map(|(weight, _)| weight).sum());
        for (weight, it) in of {
            match left.checked_sub(*weight) {
                Some(rest) => left = rest,
                None => return it,
            }
        }
        &of[0].1
    }
}

/// Draws ranks by Zipf's law: the second half as often as the first, the third a third. Names are
/// spread like that: few are very common, most are rare.
pub(crate) struct Zipf(Vec<u32>);

impl Zipf {
    /// Ranks under `ranks`.
    pub(crate) fn new(ranks: u32) -> Self {
        let shares = (1..=ranks).map(|rank| 1.0 / f64::from(rank));
        let total: f64 = shares.clone().sum();
        let mut so_far = 0.0;
        let bounds = shares.map(|share| {
            so_far += share;
            bound(so_far / total)
        });
        Self(bounds.collect())
    }

    /// A rank.
    pub(crate) fn draw(&self, random: &mut Random) -> usize {
        let drawn = random.below(u32::MAX);
        let at = self.0.partition_point(|bound| *bound <= drawn);
        at.min(self.0.len() - 1)
    }
}

/// A share of the whole as a bound under which a drawn number falls.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share lies between 0 and 1"
)]
fn bound(share: f64) -> u32 {
    (share * f64::from(u32::MAX)) as u32
}
