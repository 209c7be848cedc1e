//! Why an act on a school was refused. The sentences stand in the Fluent files under the code.

use crate::domain::time::{Date, dutch};
use crate::store::StoreError;

/// Why an act on a school was refused. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum SchoolError {
    /// The school is not in the file.
    #[error("no such school")]
    NoSchool,
    /// A school with this BRIN and location is in the file already.
    #[error("the key is another school's")]
    KeyTaken,
    /// It ends before it begins.
    #[error("it ends before it begins, on {from}")]
    EndsBefore {
        /// When it begins.
        from: Date,
    },
    /// The file.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl SchoolError {
    /// A short fixed word for this error, the key of its sentence.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoSchool => "no-school",
            Self::KeyTaken => "school-key-taken",
            Self::EndsBefore { .. } => "ends-before",
            Self::Store(error) => error.code(),
        }
    }

    /// What the sentence of this error may name.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::EndsBefore { from } => vec![("day", dutch(*from))],
            Self::Store(error) => error.facts(),
            Self::NoSchool | Self::KeyTaken => Vec::new(),
        }
    }
}
