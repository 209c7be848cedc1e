//! A file in the making. Until [`Pending::commit`] the target keeps what it had, also when the
//! disk is full, the program is killed or the power fails.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

use super::error::at;
use super::{
    File, FilesError, Operation, folder_of, list, open, refuse_special, remove, sync_name,
};

/// The end of every temporary name, by which a later start knows what was left behind.
const ENDING: &str = ".part";

/// What to do with a file that stands at the target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// Let it stand and fail.
    Keep,
    /// Put the new file in its place.
    Replace,
}

/// A file in the making under a temporary name beside its target, readable by the owner alone.
///
/// Dropped without [`Pending::commit`] it disappears.
#[derive(Debug)]
pub struct Pending {
    target: PathBuf,
    existing: Existing,
    file: NamedTempFile,
}

impl Pending {
    /// Makes the empty temporary file.
    ///
    /// # Errors
    /// When the target is a link or no plain file, stands there and is to be kept, or the folder
    /// takes no files.
    pub fn create(target: &Path, existing: Existing) -> Result<Self, FilesError> {
        refuse_special(target)?;
        if existing == Existing::Keep && super::exists(target) {
            let error = io::Error::from(io::ErrorKind::AlreadyExists);
            return Err(FilesError::new(Operation::Create, target, &error));
        }
        let file = Builder::new()
            .prefix(&prefix(target))
            .suffix(ENDING)
            .tempfile_in(folder_of(target))
            .map_err(at(Operation::Create, target))?;
        Ok(Self {
            target: target.into(),
            existing,
            file,
        })
    }

    /// The temporary name, for a writer that wants a path (the database engine).
    pub fn path(&self) -> &Path {
        self.file.path()
    }

    /// The name it will have.
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// The file itself, for one who brings it to the disk while a writer by the path still works:
    /// one large sync at the end would hold up everybody else's.
    ///
    /// # Errors
    /// When the system gives no second handle.
    pub fn file(&self) -> Result<File, FilesError> {
        self.file
            .as_file()
            .try_clone()
            .map_err(at(Operation::Open, &self.target))
    }

    /// Brings the file to the disk and gives it its name.
    ///
    /// # Errors
    /// The target is then as it was, and the temporary file is gone.
    pub fn commit(self) -> Result<(), FilesError> {
        let Self {
            target,
            existing,
            file,
        } = self;
        file.as_file()
            .sync_all()
            .map_err(at(Operation::Sync, &target))?;
        // The place may have become a link since `create`.
        refuse_special(&target)?;
        match existing {
            Existing::Keep => file.persist_noclobber(&target),
            Existing::Replace => file.persist(&target),
        }
        .map_err(|failed| FilesError::new(Operation::Rename, &target, &failed.error))?;
        sync_name(&target);
        Ok(())
    }
}

impl Write for Pending {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.as_file_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.as_file_mut().flush()
    }
}

/// Writes a whole file.
///
/// # Errors
/// The target is then as it was.
pub fn write(target: &Path, bytes: &[u8], existing: Existing) -> Result<(), FilesError> {
    let mut pending = Pending::create(target, existing)?;
    pending
        .write_all(bytes)
        .map_err(at(Operation::Write, target))?;
    pending.commit()
}

/// Copies a plain file.
///
/// # Errors
/// The target is then as it was.
pub fn copy(from: &Path, target: &Path, existing: Existing) -> Result<(), FilesError> {
    let mut source = open(from, u64::MAX)?;
    let mut pending = Pending::create(target, existing)?;
    // A failure to read is named as one of writing: it leaves the same state behind.
    io::copy(&mut source, &mut pending).map_err(at(Operation::Write, target))?;
    pending.commit()
}

/// Takes away what a killed program left of this target, and tells how many files that were.
///
/// Only for one who knows that nobody else is writing it (the holder of the lock).
///
/// # Errors
/// When the folder cannot be read or a file not be removed.
pub fn remove_leftovers(target: &Path) -> Result<usize, FilesError> {
    let start = prefix(target);
    let mut removed = 0;
    for entry in list(folder_of(target))? {
        let name = entry.path.file_name().unwrap_or_default().to_string_lossy();
        let ours = name
            .strip_prefix(&start)
            .and_then(|rest| rest.split_once(ENDING));
        // A database in the making may leave its journal too.
        if ours.is_some_and(|(_, after)| after.is_empty() || after.starts_with('-')) {
            remove(&entry.path)?;
            removed += 1;
        }
    }
    Ok(removed)
}

/// Hidden where a leading dot hides, and telling whose it is.
fn prefix(target: &Path) -> String {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    format!(".{name}.")
}
