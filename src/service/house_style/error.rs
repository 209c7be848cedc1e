//! Why a house style was refused. The sentences stand in the Fluent files under the code.

use crate::document::{DocumentError, LogoError};
use crate::domain::house_style::Colour;
use crate::store::StoreError;

/// Why a house style was refused. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum HouseStyleError {
    /// No sender: a letter says whose it is.
    #[error("a house style without a sender")]
    NoSender,
    /// More lines of contact than there is room for.
    #[error("more than {most} lines of contact")]
    TooManyLines {
        /// The most there may be.
        most: usize,
    },
    /// The colour is hard to read on white paper.
    #[error("{colour} is too light")]
    TooLight {
        /// The colour.
        colour: Colour,
    },
    /// The municipality is not in the work area.
    #[error("the municipality is not in the work area")]
    NotInArea,
    /// The page could not be drawn.
    #[error("the page could not be drawn")]
    NotDrawn,
    /// It does not fit on paper, or the logo cannot be used.
    #[error(transparent)]
    Document(#[from] DocumentError),
    /// The file.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<LogoError> for HouseStyleError {
    fn from(error: LogoError) -> Self {
        Self::Document(error.into())
    }
}

impl HouseStyleError {
    /// A short fixed word for this error, the key of its sentence.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoSender => "house-style-no-sender",
            Self::TooManyLines { .. } => "house-style-lines",
            Self::TooLight { .. } => "house-style-too-light",
            Self::NotInArea => "house-style-not-in-area",
            Self::NotDrawn => "house-style-not-drawn",
            Self::Document(error) => error.code(),
            Self::Store(error) => error.code(),
        }
    }

    /// What the sentence of this error may name.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::TooManyLines { most } => vec![("most", most.to_string())],
            Self::TooLight { colour } => {
                let mut facts = vec![("colour", colour.to_string())];
                facts.extend(contrast(*colour));
                facts
            }
            Self::Document(error) => error.facts(),
            Self::Store(error) => error.facts(),
            Self::NoSender | Self::NotInArea | Self::NotDrawn => Vec::new(),
        }
    }
}

/// The contrast of a colour with white paper, for a sentence: whole, and tenths, as each language writes
/// them. Rounded down: what is too little never reads as enough.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "from 1 to 21"
)]
pub fn contrast(colour: Colour) -> [(&'static str, String); 2] {
    let tenths = (colour.contrast_on_paper() * 10.0).floor() as u32;
    [
        ("whole", (tenths / 10).to_string()),
        ("tenth", (tenths % 10).to_string()),
    ]
}
