//! Why an act on the office was refused. The sentences stand in the Fluent files under the code.

use crate::store::StoreError;

/// Why an act on the office was refused. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum OfficeError {
    /// An officer without a name.
    #[error("the officer has no name")]
    NoName,
    /// The officer is not in the file.
    #[error("no such officer")]
    NoOfficer,
    /// A part of the work area without any kind of school.
    #[error("a part of the work area has no kind of school")]
    NoSchoolTypes,
    /// A period whose last day lies before its first, or ages of which none is left.
    #[error("a period ends before it begins")]
    EndsBeforeItBegins,
    /// The file.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl OfficeError {
    /// A short fixed word for this error, the key of its sentence.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoName => "no-name",
            Self::NoOfficer => "no-officer",
            Self::NoSchoolTypes => "no-school-types",
            Self::EndsBeforeItBegins => "ends-before-it-begins",
            Self::Store(error) => error.code(),
        }
    }

    /// What the sentence of this error may name.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Store(error) => error.facts(),
            Self::NoName | Self::NoOfficer | Self::NoSchoolTypes | Self::EndsBeforeItBegins => {
                Vec::new()
            }
        }
    }
}
