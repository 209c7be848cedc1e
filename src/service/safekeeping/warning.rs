//! What makes a place less safe than it looks. Said, never forbidden.

use std::path::Path;

use super::{SafekeepingError, copies};
use crate::files::{self, Place, SyncService};
use crate::service::session::Session;

/// Room for this many further copies must be left.
const COPIES_AHEAD: u64 = 2;

/// Something the officer should know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Warning {
    /// The case file lies in a folder that a program copies to other machines.
    FileSynced(SyncService),
    /// The case file lies on another machine.
    FileOnNetwork,
    /// The copies lie in a folder that a program copies to other machines.
    CopiesSynced(SyncService),
    /// The disk has hardly room for further copies.
    DiskShort {
        /// Bytes that are free.
        free: u64,
        /// Bytes of one copy.
        copy: u64,
    },
    /// Old copies could not be taken away.
    OldCopiesStay,
    /// Copies that would have been kept went, for all together were too large.
    CopiesTooLarge {
        /// How many.
        removed: usize,
        /// Bytes that all may have.
        most: u64,
    },
}

impl Warning {
    /// A short fixed word, the key of its sentence.
    pub const fn code(self) -> &'static str {
        match self {
            Self::FileSynced(_) => "file-synced",
            Self::FileOnNetwork => "file-on-network",
            Self::CopiesSynced(_) => "copies-synced",
            Self::DiskShort { .. } => "disk-short",
            Self::OldCopiesStay => "old-copies-stay",
            Self::CopiesTooLarge { .. } => "copies-too-large",
        }
    }

    /// Whether it is about where file and copies lie: then it is said whenever the file is opened.
    pub const fn is_of_place(self) -> bool {
        matches!(
            self,
            Self::FileSynced(_) | Self::FileOnNetwork | Self::CopiesSynced(_)
        )
    }

    /// What the sentence of this warning may name.
    pub fn facts(self) -> Vec<(&'static str, String)> {
        match self {
            Self::FileSynced(service) | Self::CopiesSynced(service) => {
                vec![("service", service.name().to_owned())]
            }
            Self::DiskShort { free, copy } => {
                vec![("free", megabytes(free)), ("copy", megabytes(copy))]
            }
            Self::CopiesTooLarge { removed, most } => {
                vec![("count", removed.to_string()), ("most", megabytes(most))]
            }
            Self::FileOnNetwork | Self::OldCopiesStay => Vec::new(),
        }
    }
}

fn megabytes(bytes: u64) -> String {
    (bytes / 1_000_000).to_string()
}

/// What there is to say about where an open file and its copies lie: for the moment at which it is
/// made or opened.
pub fn warnings_of(session: &Session) -> Result<Vec<Warning>, SafekeepingError> {
    let folder = copies::folder(session.store(), session.path())?;
    Ok(of_place(session.path(), &folder))
}

/// What there is to say about where a file and its copies lie, given the size of one copy.
pub(super) fn warnings(path: &Path, copies: &Path, copy: u64) -> Vec<Warning> {
    let short = files::free_space(copies)
        .filter(|free| *free < COPIES_AHEAD * copy)
        .map(|free| Warning::DiskShort { free, copy });
    of_place(path, copies).into_iter().chain(short).collect()
}

fn of_place(path: &Path, copies: &Path) -> Vec<Warning> {
    let of_file = match files::place(path) {
        Place::Local => None,
        Place::Synced(service) => Some(Warning::FileSynced(service)),
        Place::Network => Some(Warning::FileOnNetwork),
    };
    // Copies on a network disk are what a municipality wants: they are backed up there.
    let of_copies = match files::place(copies) {
        Place::Local | Place::Network => None,
        Place::Synced(service) => Some(Warning::CopiesSynced(service)),
    };
    of_file.into_iter().chain(of_copies).collect()
}
