//! Why a document could not become pages. Never a word of its text, at most single characters.

use super::logo::LogoError;

/// Why a document could not become pages.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DocumentError {
    /// No bundled face has a shape for these characters (an emoji, another script).
    #[error("no face draws {}", names(.0))]
    Undrawable(Vec<char>),
    /// The address needs more room than the window of an envelope shows, also in the smallest size.
    #[error("the address does not fit its block")]
    AddressTooLong,
    /// The return address needs more than its one line above the address.
    #[error("the return address does not fit on one line")]
    ReturnAddressTooLong,
    /// What stands above the text leaves too little of the first page.
    #[error("the letterhead leaves no room for text")]
    LetterheadTooTall,
    /// Header and footer leave too little of a page.
    #[error("header and footer leave no room for text")]
    MarginTooTall,
    /// A row of a table or a signature does not fit on a page; neither is split.
    #[error("a row or a signature is taller than a page")]
    TooTall,
    /// A row has another number of cells than the table has columns.
    #[error("a row of {found} cells in a table of {expected} columns")]
    Cells {
        /// How many cells the row has.
        found: usize,
        /// How many columns the table has.
        expected: usize,
    },
    /// More pages than anybody prints.
    #[error("more than {most} pages")]
    TooManyPages {
        /// The most there may be.
        most: usize,
    },
    /// The logo cannot be used.
    #[error(transparent)]
    Logo(#[from] LogoError),
    /// A bundled face or the making of the file failed: a fault of the program.
    #[error("the pages could not be made: {0}")]
    Fault(&'static str),
}

impl DocumentError {
    /// What its sentence tells.
    #[must_use]
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Undrawable(characters) => vec![("characters", names(characters))],
            Self::Cells { found, expected } => vec![
                ("found", found.to_string()),
                ("expected", expected.to_string()),
            ],
            Self::TooManyPages { most } => vec![("most", most.to_string())],
            Self::Fault(what) => vec![("what", (*what).to_owned())],
            Self::Logo(logo) => logo.facts(),
            Self::AddressTooLong
            | Self::ReturnAddressTooLong
            | Self::LetterheadTooTall
            | Self::MarginTooTall
            | Self::TooTall => Vec::new(),
        }
    }

    /// A short fixed word for this error, the key of its sentence.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Undrawable(_) => "document-undrawable",
            Self::AddressTooLong => "document-address",
            Self::ReturnAddressTooLong => "document-return-address",
            Self::LetterheadTooTall => "document-letterhead",
            Self::MarginTooTall => "document-margin",
            Self::TooTall => "document-too-tall",
            Self::Cells { .. } => "document-cells",
            Self::TooManyPages { .. } => "document-pages",
            Self::Logo(logo) => logo.code(),
            Self::Fault(_) => "document-fault",
        }
    }
}

/// `😀 (U+1F600), ש (U+05E9)`.
fn names(characters: &[char]) -> String {
    let name = |character: &char| format!("{character} (U+{:04X})", u32::from(*character));
    characters.iter().map(name).collect::<Vec<_>>().join(", ")
}
