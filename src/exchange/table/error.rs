//! Why a file as a whole cannot be read.

use super::FileKind;

/// A file that cannot be read as a list; nothing of it may be used. The sentence for the user
/// stands in the Fluent files under the code.
#[derive(Debug, thiserror::Error)]
pub enum TableError {
    /// Reading the bytes failed.
    #[error("reading failed: {0}")]
    Io(#[from] std::io::Error),
    /// There is nothing in the file.
    #[error("the file is empty")]
    Empty,
    /// There is a header and no row below it.
    #[error("there are no rows below the header")]
    HeaderOnly,
    /// A file of another kind.
    #[error("not a list but a file of kind {}", .0.code())]
    WrongKind(FileKind),
    /// An old binary workbook (XLS, XLSB): to be saved as XLSX or CSV first.
    #[error("a workbook in an old or binary form")]
    OldWorkbook,
    /// A workbook with a password.
    #[error("the workbook has a password")]
    PasswordProtected,
    /// A container or text that breaks off or contradicts itself.
    #[error("the file is damaged")]
    Damaged,
    /// A file, or what it unpacks to, beyond a limit in bytes (a zip bomb, for one).
    #[error("larger than {limit} bytes when read")]
    TooLarge {
        /// The limit in bytes.
        limit: u64,
    },
    /// More cells than a list of people can have.
    #[error("more than {limit} cells")]
    TooManyCells {
        /// The limit in cells.
        limit: usize,
    },
    /// A row with an absurd number of columns.
    #[error("line {line}: more than {limit} columns")]
    TooManyColumns {
        /// Line in the file.
        line: u64,
        /// The limit in columns.
        limit: usize,
    },
    /// A line that does not end.
    #[error("line {line}: longer than {limit} bytes")]
    LineTooLong {
        /// Line in the file.
        line: u64,
        /// The limit in bytes.
        limit: usize,
    },
    /// A zero byte, which no text holds.
    #[error("line {line}: a zero byte")]
    ZeroByte {
        /// Line in the file.
        line: u64,
    },
    /// Columns that the form needs and the file does not have.
    #[error("missing columns: {}", .0.join(", "))]
    MissingColumns(Vec<String>),
    /// A sheet was asked for that the workbook does not have, or on which nothing stands.
    #[error("no sheet of that name")]
    NoSheet {
        /// The name that was asked for.
        name: String,
        /// The names of the sheets that could be read.
        known: Vec<String>,
    },
    /// A sheet was asked for in a file that has none.
    #[error("not a workbook")]
    NoWorkbook,
    /// A list, but of none of the known forms.
    #[error("the form of the list is not known")]
    UnknownForm,
}

impl TableError {
    /// What the sentence may name, beside the path that only the caller knows.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        let number = |name, value: String| vec![(name, value)];
        match self {
            Self::Io(error) => number("kind", error.kind().to_string()),
            Self::WrongKind(kind) => number("kind", kind.code().to_owned()),
            Self::TooLarge { limit } => number("limit", limit.to_string()),
            Self::TooManyCells { limit } => number("limit", limit.to_string()),
            Self::TooManyColumns { line, limit } | Self::LineTooLong { line, limit } => {
                vec![("line", line.to_string()), ("limit", limit.to_string())]
            }
            Self::ZeroByte { line } => number("line", line.to_string()),
            Self::MissingColumns(names) => number("columns", names.join(", ")),
            Self::NoSheet { name, known } => {
                vec![("sheet", name.clone()), ("known", known.join(", "))]
            }
            Self::Empty
            | Self::HeaderOnly
            | Self::OldWorkbook
            | Self::PasswordProtected
            | Self::Damaged
            | Self::NoWorkbook
            | Self::UnknownForm => Vec::new(),
        }
    }

    /// The word under which the sentence and the advice for the user stand.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Io(_) => "file-unreadable",
            Self::Empty => "file-empty",
            Self::HeaderOnly => "file-header-only",
            Self::WrongKind(_) => "file-wrong-kind",
            Self::OldWorkbook => "file-old-workbook",
            Self::PasswordProtected => "file-password",
            Self::Damaged => "file-damaged",
            Self::TooLarge { .. } => "file-too-large",
            Self::TooManyCells { .. } => "file-too-many-cells",
            Self::TooManyColumns { .. } => "file-too-many-columns",
            Self::LineTooLong { .. } => "file-line-too-long",
            Self::ZeroByte { .. } => "file-zero-byte",
            Self::MissingColumns(_) => "file-missing-columns",
            Self::NoSheet { .. } => "file-no-sheet",
            Self::NoWorkbook => "file-no-workbook",
            Self::UnknownForm => "file-unknown-form",
        }
    }
}
