//! One program at a time on one case file.
//!
//! The system's lock on `FILE.lock` decides; it ends with its holder, however that comes. A second
//! small file, `FILE.lock-info`, tells who that is. It decides nothing: it may be missing or stale.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::error::{DesktopError, LockedBy};
use crate::domain::time::Timestamp;
use crate::files::{self, Existing, File};

/// More than the names of a person and a machine take.
const INFO_LIMIT: u64 = 4096;

/// The right to open one case file; given back when dropped.
#[derive(Debug)]
pub struct FileLock {
    path: PathBuf,
    // Held open: the system's lock ends when it is closed.
    _held: File,
}

impl FileLock {
    /// Takes the lock of the case file at `path`, which need not exist yet.
    ///
    /// # Errors
    /// [`DesktopError::InUse`] with who holds it, or what the disk says.
    pub fn acquire(path: &Path, now: Timestamp) -> Result<Self, DesktopError> {
        let path = files::absolute(path)?;
        let Some(held) = files::try_lock(&with_ending(&path, ".lock"))? else {
            return Err(DesktopError::InUse(holder(&path)));
        };
        let info = serde_json::to_vec(&ourselves(now)).unwrap_or_default();
        // On a full disk, say: it is exactly then that somebody has to be able to open his file.
        if let Err(error) = files::write(&info_path(&path), &info, Existing::Replace) {
            tracing::warn!(code = error.code(), "nobody can be told who holds the lock");
        }
        Ok(Self { path, _held: held })
    }

    /// The case file, by its one name.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for FileLock {
    fn drop(&mut self) {
        // The lock file itself stays: removing it would let two starts lock two different files
        // of that name. A leftover of the other only names a holder that nobody asks for.
        let _ = files::remove(&info_path(&self.path));
    }
}

/// What the holder wrote down; all unknown when that cannot be read.
fn holder(path: &Path) -> LockedBy {
    let read = files::read(&info_path(path), INFO_LIMIT).ok();
    let read = read.and_then(|bytes| serde_json::from_slice::<LockedBy>(&bytes).ok());
    let by = read.unwrap_or_default();
    let here = by.machine.is_some() && by.machine == machine();
    LockedBy { here, ..by }
}

fn ourselves(now: Timestamp) -> LockedBy {
    LockedBy {
        login: first_set(&["USER", "LOGNAME", "USERNAME"]),
        machine: machine(),
        since: Some(now),
        here: true,
    }
}

fn machine() -> Option<String> {
    first_set(&["COMPUTERNAME"]).or_else(host_name)
}

fn first_set(variables: &[&str]) -> Option<String> {
    variables
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
}

fn host_name() -> Option<String> {
    let bytes = files::read(Path::new("/proc/sys/kernel/hostname"), INFO_LIMIT).ok()?;
    let name = String::from_utf8(bytes).ok()?;
    Some(name.trim().to_owned()).filter(|name| !name.is_empty())
}

fn info_path(path: &Path) -> PathBuf {
    with_ending(path, ".lock-info")
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp(1_790_000_000_000);

    #[test]
    fn the_second_is_told_who_was_first() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("zaken");
        let first = FileLock::acquire(&path, NOW).unwrap();
        let DesktopError::InUse(by) = FileLock::acquire(&path, NOW).unwrap_err() else {
            panic!("locked twice")
        };
        let here = machine().is_some();
        assert_eq!(
            by,
            LockedBy {
                here,
                ..ourselves(NOW)
            }
        );
        drop(first);
        FileLock::acquire(&path, NOW).unwrap();
    }

    #[test]
    fn one_file_by_two_names_is_locked_once() {
        let folder = tempfile::tempdir().unwrap();
        files::create_folder(&folder.path().join("x")).unwrap();
        let _first = FileLock::acquire(&folder.path().join("zaken"), NOW).unwrap();
        let second = FileLock::acquire(&folder.path().join("x/../zaken"), NOW);
        assert_eq!(second.unwrap_err().code(), "file-in-use");
    }

    #[test]
    fn a_holder_that_cannot_be_read_is_unknown() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("zaken");
        let _first = FileLock::acquire(&path, NOW).unwrap();
        files::write(&info_path(&path), b"{onzin", Existing::Replace).unwrap();
        let found = FileLock::acquire(&path, NOW).unwrap_err();
        assert_eq!(found, DesktopError::InUse(LockedBy::default()));
        assert_eq!(found.facts()[0], ("who", "nobody".into()));
    }

    #[test]
    fn a_holder_who_cannot_write_himself_down_holds_it_all_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("zaken");
        files::create_folder(&info_path(&path)).unwrap();
        let _first = FileLock::acquire(&path, NOW).unwrap();
        let found = FileLock::acquire(&path, NOW).unwrap_err();
        assert_eq!(found, DesktopError::InUse(LockedBy::default()));
    }

    #[test]
    fn nothing_but_the_empty_lock_file_stays() {
        let folder = tempfile::tempdir().unwrap();
        drop(FileLock::acquire(&folder.path().join("zaken"), NOW).unwrap());
        let left = files::list(folder.path()).unwrap();
        assert_eq!(left.len(), 1);
        assert_eq!(left[0].size, 0);
    }

    #[test]
    fn a_folder_that_is_not_there() {
        let found = FileLock::acquire(Path::new("/bestaat/niet/zaken"), NOW);
        assert_eq!(found.unwrap_err().code(), "file-missing");
    }
}
