//! Why an act on a youth was refused. The sentences stand in the Fluent files under the code.

use crate::store::StoreError;

/// Why an act on a youth was refused. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum YouthError {
    /// The youth is not in the file.
    #[error("no such youth")]
    NoYouth,
    /// Neither a given name nor a surname.
    #[error("a youth without a name")]
    NoName,
    /// Another youth in the file has this BSN.
    #[error("the BSN is another youth's")]
    BsnOfAnother,
    /// The file.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl YouthError {
    /// A short fixed word for this error, the key of its sentence.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoYouth => "no-youth",
            Self::NoName => "youth-without-name",
            Self::BsnOfAnother => "bsn-of-another",
            Self::Store(error) => error.code(),
        }
    }

    /// What the sentence of this error may name.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Store(error) => error.facts(),
            Self::NoYouth | Self::NoName | Self::BsnOfAnother => Vec::new(),
        }
    }
}
