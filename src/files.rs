//! Every touch of the disk outside the database: the only place that names `std::fs`.
//!
//! A file comes into being under a temporary name in the folder of its target, readable by the
//! owner alone, and takes its place only when it is whole and on the disk ([`Pending`]). Reading
//! always has a limit. A symbolic link is never written through. What stands in a file is no
//! concern of this module: it parses nothing, and no error of it carries content.

mod error;
mod pending;
mod place;

use std::fs::{self, OpenOptions, TryLockError};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

pub use error::{FilesError, Operation, system_word};
pub use pending::{Existing, Pending, copy, remove_leftovers, write};
pub use place::{Place, SyncService, place_of};
pub use std::fs::File;

use error::at;

/// A file in a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Where it lies, the folder's path included.
    pub path: PathBuf,
    /// Its length in bytes.
    pub size: u64,
}

/// Opens a plain file of at most `limit` bytes for reading and seeking.
///
/// # Errors
/// A folder, a pipe or a device is [`FilesError::NotAFile`]: a reader that seeks would fail later,
/// with a worse message.
pub fn open(path: &Path, limit: u64) -> Result<File, FilesError> {
    let size = size(path)?;
    if size > limit {
        return Err(FilesError::TooLarge {
            path: path.into(),
            limit,
        });
    }
    File::open(path).map_err(at(Operation::Open, path))
}

/// Reads the whole of a file, or of a pipe, of at most `limit` bytes.
///
/// # Errors
/// [`FilesError::TooLarge`] when there is more, whatever length the system declared.
pub fn read(path: &Path, limit: u64) -> Result<Vec<u8>, FilesError> {
    let bytes = read_start(path, limit.saturating_add(1))?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > limit {
        return Err(FilesError::TooLarge {
            path: path.into(),
            limit,
        });
    }
    Ok(bytes)
}

/// Reads the first bytes of a file: `count`, or fewer when it is shorter.
///
/// # Errors
/// What the system says, with the path.
pub fn read_start(path: &Path, count: u64) -> Result<Vec<u8>, FilesError> {
    let file = File::open(path).map_err(at(Operation::Open, path))?;
    // Opening a folder succeeds on Linux and only reading it fails, with words that help nobody.
    if file.metadata().is_ok_and(|found| found.is_dir()) {
        return Err(FilesError::NotAFile { path: path.into() });
    }
    let mut bytes = Vec::new();
    file.take(count)
        .read_to_end(&mut bytes)
        .map_err(at(Operation::Read, path))?;
    Ok(bytes)
}

/// Makes an empty file that only the owner can read and write, open for both.
///
/// # Errors
/// When anything stands at this place already, a dangling link included.
pub fn create_private(path: &Path) -> Result<File, FilesError> {
    private()
        .create_new(true)
        .open(path)
        .map_err(at(Operation::Create, path))
}

/// Takes the system's exclusive lock on a small file of ours, making the file when needed.
///
/// Gives `None` when another holds it. The lock ends with the returned file, also when the process
/// is killed.
///
/// # Errors
/// When the file cannot be made, or this file system knows no locks.
pub fn try_lock(path: &Path) -> Result<Option<File>, FilesError> {
    refuse_special(path)?;
    let file = private()
        .create(true)
        .truncate(false)
        .open(path)
        .map_err(at(Operation::Create, path))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(at(Operation::Lock, path)(error)),
    }
}

/// Moves a file within its disk, over an earlier one, and makes the move last.
///
/// # Errors
/// When `to` is a symbolic link or no plain file, or the system refuses. Nothing has moved then.
pub fn rename(from: &Path, to: &Path) -> Result<(), FilesError> {
    refuse_special(to)?;
    fs::rename(from, to).map_err(at(Operation::Rename, to))?;
    sync_name(to);
    Ok(())
}

/// Sees to it that no file is left at this place; a link goes, what it points to stays.
///
/// # Errors
/// When it is there and cannot be removed.
pub fn remove(path: &Path) -> Result<(), FilesError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(at(Operation::Remove, path)(error))
        }
        _ => Ok(()),
    }
}

/// Whether anything stands at this place, a dangling link included.
pub fn exists(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

/// Whether a folder is at this place.
pub fn is_folder(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|found| found.is_dir())
}

/// How many bytes can still be written where this path lies; `None` when the system does not say.
pub fn free_space(path: &Path) -> Option<u64> {
    let there = path.ancestors().find(|folder| is_folder(folder));
    fs4::available_space(there.unwrap_or(Path::new("."))).ok()
}

/// The length of a plain file in bytes.
///
/// # Errors
/// [`FilesError::NotAFile`] for a folder, a pipe or a device.
pub fn size(path: &Path) -> Result<u64, FilesError> {
    let found = fs::metadata(path).map_err(at(Operation::Inspect, path))?;
    if !found.is_file() {
        return Err(FilesError::NotAFile { path: path.into() });
    }
    Ok(found.len())
}

/// The plain files of a folder, by name; folders and links are left out.
///
/// # Errors
/// When the folder cannot be read.
pub fn list(folder: &Path) -> Result<Vec<Entry>, FilesError> {
    let mut entries = Vec::new();
    for found in fs::read_dir(folder).map_err(at(Operation::List, folder))? {
        let found = found.map_err(at(Operation::List, folder))?;
        // A file that disappears while the folder is read is simply no longer in the list.
        let Ok(about) = found.metadata() else {
            continue;
        };
        if about.is_file() {
            entries.push(Entry {
                path: found.path(),
                size: about.len(),
            });
        }
    }
    entries.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(entries)
}

/// Makes a folder and those above it, for the owner alone; one that is there stays as it is.
///
/// # Errors
/// When it cannot be made, or a file stands in the way.
pub fn create_folder(folder: &Path) -> Result<(), FilesError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
        .create(folder)
        .map_err(at(Operation::Create, folder))
}

/// Whether a file can be made in this folder, found out by making one and taking it away.
///
/// # Errors
/// Why not: a folder that is missing, read-only, or on a full disk.
pub fn check_writable(folder: &Path) -> Result<(), FilesError> {
    tempfile::tempfile_in(folder)
        .map(drop)
        .map_err(at(Operation::Create, folder))
}

/// The path with every link in its folder resolved, so that one file has one name.
///
/// The file itself need not exist, its folder must.
///
/// # Errors
/// When the folder is not there, or the path names a link (a second name) or no plain file.
pub fn absolute(path: &Path) -> Result<PathBuf, FilesError> {
    let Some(name) = path.file_name() else {
        return Err(FilesError::NotAFile { path: path.into() });
    };
    refuse_special(path)?;
    let folder = folder_of(path);
    let real = folder
        .canonicalize()
        .map_err(at(Operation::Inspect, folder))?;
    Ok(real.join(name))
}

/// The same path, or with ` (2)`, ` (3)`, .. before the extension, where nothing stands yet.
pub fn free_name(path: &Path) -> PathBuf {
    if !exists(path) {
        return path.to_path_buf();
    }
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let extension = path
        .extension()
        .map(|found| format!(".{}", found.to_string_lossy()))
        .unwrap_or_default();
    (2u64..)
        .map(|number| path.with_file_name(format!("{stem} ({number}){extension}")))
        .find(|candidate| !exists(candidate))
        .unwrap_or_else(|| path.to_path_buf())
}

/// Where the file lies, as far as path and mount tell: for a warning, never a refusal.
pub fn place(path: &Path) -> Place {
    let real = absolute(path).unwrap_or_else(|_| path.to_path_buf());
    // Only Linux tells its mounts; elsewhere the path alone speaks.
    let mounts = fs::read_to_string("/proc/mounts").unwrap_or_default();
    place_of(&real, &mounts)
}

/// Makes the names in a folder last through a power failure.
///
/// # Errors
/// When the disk fails. A system that cannot sync folders is no error.
pub fn sync_folder(folder: &Path) -> Result<(), FilesError> {
    #[cfg(unix)]
    {
        let synced = File::open(folder).and_then(|opened| opened.sync_all());
        match synced.map_err(|error| (error.kind(), error)) {
            // Some network file systems know no sync of a folder.
            Ok(()) | Err((io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported, _)) => {}
            Err((_, error)) => return Err(at(Operation::Sync, folder)(error)),
        }
    }
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// Makes a name that a file just got last. Where that fails the file bears it all the same, and
/// whoever is told of a failure would look for it, or make it again, in vain: it counts as given.
fn sync_name(path: &Path) {
    if let Err(error) = sync_folder(folder_of(path)) {
        tracing::warn!(
            code = error.code(),
            "a new name may not outlast a power failure"
        );
    }
}

/// The folder a path lies in; `.` for a bare name.
pub fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// Read and write, for the owner alone.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// A link, folder, pipe or device is never written to.
fn refuse_special(path: &Path) -> Result<(), FilesError> {
    match path.symlink_metadata() {
        Ok(found) if found.is_symlink() => Err(FilesError::SymbolicLink { path: path.into() }),
        Ok(found) if !found.is_file() => Err(FilesError::NotAFile { path: path.into() }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
