//! What went wrong with a file: which one, at what, and the kind the system gave. Never content.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// What was being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    /// Opening for reading.
    Open,
    /// Reading on.
    Read,
    /// Making a file or folder.
    Create,
    /// Writing.
    Write,
    /// Bringing what was written to the disk.
    Sync,
    /// Putting under its final name.
    Rename,
    /// Taking away.
    Remove,
    /// Reading a folder.
    List,
    /// Asking size or kind.
    Inspect,
    /// Locking.
    Lock,
}

impl fmt::Display for Operation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Open => "open",
            Self::Read => "read",
            Self::Create => "create",
            Self::Write => "write",
            Self::Sync => "sync",
            Self::Rename => "rename",
            Self::Remove => "remove",
            Self::List => "list",
            Self::Inspect => "inspect",
            Self::Lock => "lock",
        })
    }
}

/// A file that could not be read or written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FilesError {
    /// The system refused.
    #[error("cannot {operation} {}: {kind}", .path.display())]
    System {
        /// At what.
        operation: Operation,
        /// Which file or folder.
        path: PathBuf,
        /// Why.
        kind: io::ErrorKind,
    },
    /// More than the caller wants to hold.
    #[error("{} is larger than {limit} bytes", .path.display())]
    TooLarge {
        /// Which file.
        path: PathBuf,
        /// The most that was allowed.
        limit: u64,
    },
    /// A link stands where a file was to be written.
    #[error("{} is a symbolic link", .path.display())]
    SymbolicLink {
        /// Which place.
        path: PathBuf,
    },
    /// A folder, a pipe or a device.
    #[error("{} is no plain file", .path.display())]
    NotAFile {
        /// Which place.
        path: PathBuf,
    },
}

impl FilesError {
    /// Puts operation and path to what the system said.
    pub fn new(operation: Operation, path: &Path, error: &io::Error) -> Self {
        Self::System {
            operation,
            path: path.into(),
            kind: error.kind(),
        }
    }

    /// The file or folder it is about.
    pub fn path(&self) -> &Path {
        match self {
            Self::System { path, .. }
            | Self::TooLarge { path, .. }
            | Self::SymbolicLink { path }
            | Self::NotAFile { path } => path,
        }
    }

    /// What the sentence of this error may name: path, limit in bytes, the kind that the system gave.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        let mut facts = vec![("path", self.path().display().to_string())];
        match self {
            Self::System { kind, .. } => facts.push(("kind", system_word(*kind).to_owned())),
            Self::TooLarge { limit, .. } => facts.push(("limit", limit.to_string())),
            Self::SymbolicLink { .. } | Self::NotAFile { .. } => {}
        }
        facts
    }

    /// A short fixed word for this error, the key of its sentence.
    pub fn code(&self) -> &'static str {
        match self {
            Self::System {
                operation, kind, ..
            } => system_code(*operation, *kind),
            Self::TooLarge { .. } => "file-too-large",
            Self::SymbolicLink { .. } => "symbolic-link",
            Self::NotAFile { .. } => "not-a-file",
        }
    }
}

fn system_code(operation: Operation, kind: io::ErrorKind) -> &'static str {
    use io::ErrorKind as Kind;
    let reads = matches!(
        operation,
        Operation::Open | Operation::Read | Operation::List | Operation::Inspect
    );
    match kind {
        _ if operation == Operation::Lock => "no-lock",
        Kind::NotFound => "file-missing",
        // The path goes on behind something that is no folder: nothing can stand there.
        Kind::NotADirectory if reads => "file-missing",
        Kind::IsADirectory => "not-a-file",
        Kind::AlreadyExists => "file-exists",
        Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => "disk-full",
        Kind::PermissionDenied if reads => "no-permission",
        Kind::PermissionDenied | Kind::ReadOnlyFilesystem => "read-only",
        _ => "file-problem",
    }
}

/// A short fixed word for what the system said, which the sentences choose their words by.
#[must_use]
pub const fn system_word(kind: io::ErrorKind) -> &'static str {
    use io::ErrorKind as Kind;
    match kind {
        Kind::NotFound => "not-found",
        Kind::PermissionDenied => "permission-denied",
        Kind::AlreadyExists => "already-exists",
        Kind::NotADirectory => "not-a-directory",
        Kind::DirectoryNotEmpty => "directory-not-empty",
        Kind::ReadOnlyFilesystem => "read-only",
        Kind::StaleNetworkFileHandle => "stale",
        Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => "disk-full",
        Kind::NotSeekable | Kind::IsADirectory => "not-seekable",
        Kind::ResourceBusy | Kind::ExecutableFileBusy | Kind::Deadlock | Kind::WouldBlock => "busy",
        Kind::InvalidFilename => "name",
        Kind::CrossesDevices => "other-disk",
        Kind::TimedOut => "timed-out",
        Kind::Interrupted => "interrupted",
        Kind::UnexpectedEof
        | Kind::WriteZero
        | Kind::BrokenPipe
        | Kind::ConnectionAborted
        | Kind::ConnectionReset => "broken-off",
        Kind::InvalidData => "not-text",
        Kind::OutOfMemory => "no-memory",
        Kind::Unsupported => "unsupported",
        Kind::ConnectionRefused
        | Kind::HostUnreachable
        | Kind::NetworkUnreachable
        | Kind::NetworkDown
        | Kind::NotConnected
        | Kind::AddrNotAvailable => "unreachable",
        _ => "other",
    }
}

/// For `map_err`: the same as [`FilesError::new`], path and operation first.
pub(super) fn at(operation: Operation, path: &Path) -> impl FnOnce(io::Error) -> FilesError {
    move |error| FilesError::new(operation, path, &error)
}
