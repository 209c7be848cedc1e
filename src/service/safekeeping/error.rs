//! What can go wrong in keeping the file safe. The sentences stand in the Fluent files under the
//! code; none of them ever proposes to remove anything.

use crate::desktop::DesktopError;
use crate::document::DocumentError;
use crate::files::FilesError;
use crate::service::office::OfficeError;
use crate::service::passphrase::Weakness;
use crate::store::StoreError;

/// What went wrong. The file is as it was, but for [`StoreError::HalfReplaced`]: then it stays
/// closed until it can be put right.
#[derive(Debug, thiserror::Error)]
pub enum SafekeepingError {
    /// The passphrase is weak.
    #[error("the passphrase is weak: {}", .0.code())]
    Weak(Weakness),
    /// The recovery code reads well but belongs to another file, or to an earlier passphrase.
    #[error("the recovery code is of another sheet")]
    OtherSheet,
    /// Work on the file still runs.
    #[error("work on the file still runs")]
    StillInUse,
    /// The case file itself was given as the copy to restore.
    #[error("the copy is the case file itself")]
    SameFile,
    /// The copy to restore has damage of its own.
    #[error("the copy is damaged: {0}")]
    DamagedCopy(String),
    /// The first office data.
    #[error(transparent)]
    Office(#[from] OfficeError),
    /// The recovery sheet cannot be drawn.
    #[error(transparent)]
    Document(#[from] DocumentError),
    /// The lock.
    #[error(transparent)]
    Desktop(#[from] DesktopError),
    /// A file beside the case file.
    #[error(transparent)]
    Files(#[from] FilesError),
    /// The case file.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl SafekeepingError {
    /// A short fixed word for this error, the key of its sentence.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Weak(weakness) => weakness.code(),
            Self::OtherSheet => "other-sheet",
            Self::StillInUse => "still-in-use",
            Self::SameFile => "same-file",
            Self::DamagedCopy(_) => "damaged-copy",
            Self::Office(error) => error.code(),
            Self::Document(error) => error.code(),
            Self::Desktop(error) => error.code(),
            Self::Files(error) => error.code(),
            Self::Store(error) => error.code(),
        }
    }

    /// What the sentence of this error may name.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Weak(weakness) => weakness.facts(),
            Self::DamagedCopy(checks) => vec![("what", checks.clone())],
            Self::OtherSheet | Self::StillInUse | Self::SameFile => Vec::new(),
            Self::Office(error) => error.facts(),
            Self::Document(error) => error.facts(),
            Self::Desktop(error) => error.facts(),
            Self::Files(error) => error.facts(),
            Self::Store(error) => error.facts(),
        }
    }
}
