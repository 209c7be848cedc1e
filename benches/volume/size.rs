//! How much is measured.

/// The size of a run.
pub(crate) struct Size {
    /// Persons in the list.
    pub(crate) persons: u32,
    /// Cases in the file.
    pub(crate) cases: u32,
    /// School locations in the file.
    pub(crate) schools: u32,
    /// Times that a whole list is taken in.
    pub(crate) imports: usize,
    /// Times that a thing of a moment is done.
    pub(crate) times: usize,
    /// Times that a slow reference is done.
    pub(crate) slow: usize,
    /// Times that the file is opened.
    pub(crate) openings: usize,
    /// Megabytes of attachments.
    pub(crate) megabytes: u64,
    /// Whether the ratios to references are judged.
    pub(crate) ratios: bool,
}

impl Size {
    /// A large office, for years.
    pub(crate) const FULL: Self = Self {
        persons: 1_000_000,
        cases: 300_000,
        schools: 400,
        imports: 3,
        times: 300,
        slow: 3,
        openings: 20,
        megabytes: 1024,
        ratios: true,
    };

    /// Enough to see that every figure is still measured.
    pub(crate) const QUICK: Self = Self {
        persons: 20_000,
        cases: 6_000,
        schools: 40,
        imports: 1,
        times: 40,
        slow: 3,
        openings: 3,
        megabytes: 32,
        ratios: false,
    };
}
