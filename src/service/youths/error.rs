//! Why an act on a youth was refused. The sentences stand in the Fluent files under the code.

use crate::domain::time::{Date, dutch};
use crate::store::StoreError;

/// Why an act on a youth was refused. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum YouthError {
    /// The youth is not in the file.
    #[error("no such youth")]
    NoYouth,
    /// The school is not in the file.
    #[error("no such school")]
    NoSchool,
    /// What was to be changed is not (or no longer) there.
    #[error("no such record of a youth")]
    NoRecord,
    /// Neither a given name nor a surname.
    #[error("a youth without a name")]
    NoName,
    /// The same, of a parent, guardian or carer.
    #[error("a guardian without a name")]
    PersonWithoutName,
    /// Another youth in the file has this BSN.
    #[error("the BSN is another youth's")]
    BsnOfAnother,
    /// Another parent, guardian or carer in the file has this BSN.
    #[error("the BSN is another guardian's")]
    BsnOfAnotherGuardian,
    /// He is bound to the youth already.
    #[error("the guardian is bound to the youth already")]
    BoundAlready,
    /// An address that says nothing.
    #[error("an address of which nothing is known")]
    EmptyAddress,
    /// A move of which the day is not known: nothing can end on it.
    #[error("a move without a day")]
    MoveWithoutDay,
    /// It ends before it begins.
    #[error("it ends before it begins, on {from}")]
    EndsBefore {
        /// When it begins.
        from: Date,
    },
    /// What was obtained cannot have been obtained tomorrow.
    #[error("{day} has not come yet")]
    InFuture {
        /// The day.
        day: Date,
    },
    /// Nobody is his own brother.
    #[error("nobody is his own sibling")]
    OwnSibling,
    /// The two are known as siblings already.
    #[error("they are siblings already")]
    SiblingAlready,
    /// The file.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl YouthError {
    /// A short fixed word for this error, the key of its sentence.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoYouth => "no-youth",
            Self::NoSchool => "no-school",
            Self::NoRecord => "no-youth-record",
            Self::NoName => "youth-without-name",
            Self::PersonWithoutName => "person-without-name",
            Self::BsnOfAnother => "bsn-of-another",
            Self::BsnOfAnotherGuardian => "bsn-of-another-guardian",
            Self::BoundAlready => "bound-already",
            Self::EmptyAddress => "empty-address",
            Self::MoveWithoutDay => "move-without-day",
            Self::EndsBefore { .. } => "ends-before",
            Self::InFuture { .. } => "in-future",
            Self::OwnSibling => "own-sibling",
            Self::SiblingAlready => "sibling-already",
            Self::Store(error) => error.code(),
        }
    }

    /// What the sentence of this error may name.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::EndsBefore { from: day } | Self::InFuture { day } => vec![("day", dutch(*day))],
            Self::Store(error) => error.facts(),
            Self::NoYouth
            | Self::NoSchool
            | Self::NoRecord
            | Self::NoName
            | Self::PersonWithoutName
            | Self::BsnOfAnother
            | Self::BsnOfAnotherGuardian
            | Self::BoundAlready
            | Self::EmptyAddress
            | Self::MoveWithoutDay
            | Self::OwnSibling
            | Self::SiblingAlready => Vec::new(),
        }
    }
}
