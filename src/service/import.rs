//! Files of others into the case file: persons, schools, enrolments. The same code decides for a
//! preview, which only counts, and for the import, which writes in one transaction: what was shown
//! is what happens, and what fails half-way has not happened.

mod compare;
mod engine;
mod enrolments;
mod field;
mod input;
mod keys;
mod look;
mod past;
mod persons;
mod proof;
mod report;
mod schools;

use std::ops::ControlFlow;

use crate::domain::municipality::WorkArea;
use crate::domain::time::Date;
use crate::exchange::table::TableError;
use crate::files::FilesError;
use crate::store::{Actor, StoreError};

pub use crate::exchange::brp::Form;
pub use crate::exchange::enrolment::{Column, ColumnMapping, lacking};
pub use crate::exchange::table::Sheets;
pub use crate::exchange::{Field, RejectReason, Warning, WarningKind};
pub use enrolments::{About, enrolments};
pub use field::ChangedField;
pub use input::Input;
pub use look::{Kind, Look, PupilList, look};
pub use past::{Past, past, refused, remember};
pub use persons::persons;
pub use report::{
    FieldChange, Listed, MOST_CHANGES, Noted, Odd, Outcome, Place, Refusal, RefusalReason, Report,
};
pub use schools::schools;

/// Whether to write what was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Count, and change nothing.
    Preview,
    /// Write, as this officer.
    Apply {
        /// Who, and when.
        actor: Actor,
        /// The file that was previewed, by its SHA-256: another one is refused. Nothing where the
        /// call itself was the confirmation.
        previewed: Option<[u8; 32]>,
    },
}

/// What decisions rest on besides the two files.
pub struct Options<'a> {
    /// The day for which ages count.
    pub today: Date,
    /// Whose data may be kept. Without parts and ages: everybody's.
    pub area: WorkArea,
    /// Told how many bytes of how many are read (0 of 0 when unknown); answers whether to go on.
    pub progress: &'a (dyn Fn(u64, u64) -> ControlFlow<()> + Sync),
}

/// Why nothing was imported.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file cannot be opened.
    #[error(transparent)]
    Files(#[from] FilesError),
    /// The file cannot be read as a list of its kind.
    #[error(transparent)]
    Table(#[from] TableError),
    /// The case file refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// There is not one record in the file.
    #[error("no record in the file")]
    NothingRead,
    /// The file is another one than the one previewed.
    #[error("the file changed after the preview")]
    ChangedSince,
    /// The officer stopped it.
    #[error("stopped")]
    Stopped,
    /// The reading side ended without a word.
    #[error("reading broke off")]
    BrokenOff,
}

impl ImportError {
    /// What the sentence of this error may name, beside the path that only the caller knows.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Files(error) => error.facts(),
            Self::Table(error) => error.facts(),
            Self::Store(error) => error.facts(),
            Self::NothingRead | Self::ChangedSince | Self::Stopped | Self::BrokenOff => Vec::new(),
        }
    }

    /// A short fixed word for this error, the key of its sentence.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Files(error) => error.code(),
            Self::Table(error) => error.code(),
            Self::Store(error) => error.code(),
            Self::NothingRead => "nothing-read",
            Self::ChangedSince => "changed-since-preview",
            Self::Stopped => "stopped",
            Self::BrokenOff => "broken-off",
        }
    }
}
