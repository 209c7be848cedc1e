//! The steps, and their order.

use super::FOLDER;
use crate::ui::setup::{area, officer, phrase, sheet};

/// Where one is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Officer,
    Area,
    Passphrase,
    Sheet,
    Rest,
}

impl Step {
    /// All of them, in their order.
    pub(super) const ALL: [Self; 5] = [
        Self::Officer,
        Self::Area,
        Self::Passphrase,
        Self::Sheet,
        Self::Rest,
    ];

    /// The word for it in the Fluent files, under `first-run-`.
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Officer => "officer",
            Self::Area => "area",
            Self::Passphrase => "passphrase",
            Self::Sheet => "sheet",
            Self::Rest => "rest",
        }
    }

    /// The how manieth it is.
    pub(super) fn place(self) -> usize {
        Self::ALL.iter().position(|step| *step == self).unwrap_or(0)
    }

    /// The one after it.
    pub(super) fn next(self) -> Self {
        Self::ALL.get(self.place() + 1).copied().unwrap_or(self)
    }

    /// The step before. To what was filled in before the file was made there is no way back: that
    /// is changed in the settings.
    pub(super) fn before(self) -> Option<Self> {
        match self {
            Self::Officer | Self::Sheet => None,
            Self::Area => Some(Self::Officer),
            Self::Passphrase => Some(Self::Area),
            Self::Rest => Some(Self::Sheet),
        }
    }

    /// The field in which one begins to type.
    pub(super) const fn first_field(self) -> &'static str {
        match self {
            Self::Officer => officer::FIRST,
            Self::Area => area::SEARCH,
            Self::Passphrase => phrase::FIRST,
            Self::Sheet => sheet::FIELD,
            Self::Rest => FOLDER,
        }
    }
}
