//! What can go wrong with the file, as values. The sentences the officer reads stand in the
//! Fluent files under `code`; nothing here holds a name or a text from a case.

use std::path::PathBuf;

use crate::domain::id::OpId;
use crate::files::FilesError;

/// What went wrong with the case file.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file is something else: a document, a picture, an archive, an empty file.
    #[error("{} is not a case file", .0.display())]
    NotACaseFile(PathBuf),
    /// An SQLite file without encryption.
    #[error("{} is a database without encryption", .0.display())]
    NotEncrypted(PathBuf),
    /// The file ends in the middle of a page.
    #[error("{} is cut short", .0.display())]
    CutShort(PathBuf),
    /// The key does not open the file.
    #[error("the key does not open the file")]
    WrongKey,
    /// A file of a newer program.
    #[error("file has form {file}, this program knows up to {known}")]
    Newer {
        /// The form (`user_version`) of the file.
        file: i64,
        /// The newest form this program knows.
        known: i64,
    },
    /// An encrypted SQLCipher file of another program.
    #[error("the encrypted file belongs to another program")]
    OtherProgram,
    /// Content that does not agree with its checks.
    #[error("the file is damaged: {0}")]
    Damaged(String),
    /// A path that SQLite cannot take, since it is no Unicode text.
    #[error("{} is no path the engine takes", .0.display())]
    PathText(PathBuf),
    /// File or folder may not be written.
    #[error("the file cannot be written")]
    ReadOnly,
    /// No room left on the disk.
    #[error("the disk is full")]
    DiskFull,
    /// Another connection holds the file too long.
    #[error("the file is busy")]
    Busy,
    /// The user stopped it.
    #[error("stopped")]
    Stopped,
    /// A record that is not there (any more).
    #[error("no {table} with number {id}")]
    NoRecord {
        /// The table asked.
        table: &'static str,
        /// The key asked.
        id: i64,
    },
    /// A rule of the file (unique, reference, check) forbids the change.
    #[error("a rule of the file forbids it: {0}")]
    Rule(String),
    /// The change cannot be undone.
    #[error("cannot be undone: {0}")]
    UndoRefused(UndoRefusal),
    /// A stored value that the program cannot read.
    #[error("{table}.{column} holds a value the program does not know")]
    Unreadable {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
    },
    /// A recovery code of the wrong length.
    #[error("a recovery code of {signs} signs")]
    RecoveryCodeLength {
        /// How many signs were typed.
        signs: usize,
    },
    /// A recovery code with a misread sign.
    #[error("the recovery code does not check")]
    RecoveryCode,
    /// Another file was being put in its place when the disk refused: neither that nor the way back
    /// could be finished. Nobody may open the file before that is done.
    #[error("the file is half replaced")]
    HalfReplaced,
    /// The system gives no random numbers.
    #[error("the system gives no random numbers")]
    Random,
    /// The library that encrypts failed: no memory left, say.
    #[error("the encryption library failed")]
    Cipher,
    /// A file outside the database.
    #[error(transparent)]
    Files(#[from] FilesError),
    /// Bytes that could not be read from their source or written to their target.
    #[error("bytes could not be copied: {0}")]
    Stream(std::io::ErrorKind),
    /// Anything else that SQLite says.
    #[error("SQLite: {0}")]
    Sqlite(String),
}

/// Why a change was not undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum UndoRefusal {
    /// There is no such act.
    #[error("no act {0}")]
    Unknown(OpId),
    /// An import, a line of who opened what: such acts have no way back.
    #[error("act {0} is of a kind that has no way back")]
    NoWayBack(OpId),
    /// It was undone before.
    #[error("act {0} was undone before")]
    Already(OpId),
    /// A later act touched the same record.
    #[error("act {later} changed the same record later")]
    ChangedLater {
        /// The later act.
        later: OpId,
    },
    /// Later work refers to a record that undoing would remove, or took its place.
    #[error("later work hangs on it")]
    InUse,
    /// Its history was destroyed together with the record.
    #[error("the history of act {0} was destroyed")]
    Destroyed(OpId),
}

impl StoreError {
    /// What the sentence of this error may name.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotACaseFile(path)
            | Self::NotEncrypted(path)
            | Self::CutShort(path)
            | Self::PathText(path) => {
                vec![("path", path.display().to_string())]
            }
            Self::Newer { file, known } => {
                vec![("file", file.to_string()), ("known", known.to_string())]
            }
            Self::NoRecord { table, id } => {
                vec![("table", (*table).to_owned()), ("id", id.to_string())]
            }
            Self::UndoRefused(why) => why.facts(),
            Self::RecoveryCodeLength { signs } => vec![("signs", signs.to_string())],
            Self::Stream(kind) => vec![("kind", kind.to_string())],
            Self::Files(error) => error.facts(),
            Self::Damaged(what) | Self::Rule(what) | Self::Sqlite(what) => {
                vec![("what", what.clone())]
            }
            Self::Unreadable { .. }
            | Self::WrongKey
            | Self::OtherProgram
            | Self::ReadOnly
            | Self::DiskFull
            | Self::Busy
            | Self::Stopped
            | Self::RecoveryCode
            | Self::HalfReplaced
            | Self::Random
            | Self::Cipher => Vec::new(),
        }
    }

    /// A short fixed word for this error, the key of its sentence.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotACaseFile(_) => "not-a-case-file",
            Self::NotEncrypted(_) => "not-encrypted",
            Self::CutShort(_) => "cut-short",
            Self::WrongKey => "wrong-key",
            Self::Newer { .. } => "newer-file",
            Self::OtherProgram => "other-program",
            Self::Damaged(_) => "damaged",
            Self::PathText(_) => "path-text",
            Self::ReadOnly => "case-file-read-only",
            Self::DiskFull => "case-file-disk-full",
            Self::Busy => "busy",
            Self::Stopped => "stopped",
            Self::NoRecord { .. } => "no-record",
            Self::Rule(_) => "rule",
            Self::UndoRefused(why) => why.code(),
            Self::Unreadable { .. } => "unreadable",
            Self::RecoveryCodeLength { .. } => "recovery-code-length",
            Self::RecoveryCode => "recovery-code",
            Self::HalfReplaced => "half-replaced",
            Self::Random => "no-random",
            Self::Cipher => "no-cipher",
            Self::Files(error) => error.code(),
            Self::Stream(_) => "stream",
            Self::Sqlite(_) => "sqlite",
        }
    }
}

impl UndoRefusal {
    /// A short fixed word for this reason, the key of its sentence.
    pub fn code(self) -> &'static str {
        match self {
            Self::Unknown(_) => "undo-unknown",
            Self::NoWayBack(_) => "undo-no-way-back",
            Self::Already(_) => "undo-already",
            Self::ChangedLater { .. } => "undo-changed-later",
            Self::InUse => "undo-in-use",
            Self::Destroyed(_) => "undo-destroyed",
        }
    }

    fn facts(self) -> Vec<(&'static str, String)> {
        match self {
            Self::Unknown(op) | Self::NoWayBack(op) | Self::Already(op) | Self::Destroyed(op) => {
                vec![("act", op.to_string())]
            }
            Self::ChangedLater { later } => vec![("later", later.to_string())],
            Self::InUse => Vec::new(),
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        let rusqlite::Error::SqliteFailure(failure, text) = &error else {
            return Self::Sqlite(error.to_string());
        };
        // No room for the index of the WAL: the engine calls it a failure of the disk. And the
        // function that exports a file gives the reason as text only.
        if failure.extended_code == rusqlite::ffi::SQLITE_IOERR_SHMSIZE
            || text.as_deref() == Some("database or disk is full")
        {
            return Self::DiskFull;
        }
        match failure.code {
            Code::NotADatabase => Self::WrongKey,
            Code::DatabaseCorrupt => Self::Damaged(failure.to_string()),
            Code::DiskFull => Self::DiskFull,
            Code::ReadOnly | Code::PermissionDenied | Code::CannotOpen => Self::ReadOnly,
            Code::DatabaseBusy | Code::DatabaseLocked => Self::Busy,
            Code::OperationInterrupted => Self::Stopped,
            // SQLite's own words name table and column, never a value.
            Code::ConstraintViolation => {
                Self::Rule(text.clone().unwrap_or_else(|| failure.to_string()))
            }
            _ => Self::Sqlite(failure.to_string()),
        }
    }
}
