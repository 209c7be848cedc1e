//! The file comes back from a copy.

use std::path::{Path, PathBuf};

use super::copies;
use super::warning::{Warning, warnings};
use super::{SafekeepingError, aside_path};
use crate::domain::time::Timestamp;
use crate::files;
use crate::service::session::{Locked, Refused, Secret, Session, acting_officer};
use crate::store::{self, Actor, Key, Replace, StoreError, Watch};

/// A file that came back from a copy.
#[derive(Debug)]
pub struct CameBack {
    /// The file, open; or why it did not open again (a full disk, say), which changes nothing
    /// about its being back.
    pub session: Result<Session, Box<Refused>>,
    /// Where the file that stood there before is now.
    pub aside: Option<PathBuf>,
    /// What the officer should know.
    pub warnings: Vec<Warning>,
}

/// Brings the file back from a copy, which opens with `secret` (the passphrase of that time). The
/// copy stays where it is, and so does every other copy; the file that stood there goes aside.
/// Refused, it has changed nothing, unless the error says that the file is half replaced: opening it
/// again then finishes that first.
pub fn restore(
    locked: Locked,
    copy: &Path,
    secret: &Secret,
    now: Timestamp,
    watch: &Watch,
) -> Result<CameBack, Box<Refused>> {
    let (aside, key) = match restore_file(locked.path(), copy, secret, now, watch) {
        Ok(restored) => restored,
        Err(error) => return Err(locked.refused(secret.explain(error))),
    };
    let size = files::size(locked.path()).unwrap_or(0);
    let folder = copies::default_folder(locked.path());
    let warnings = warnings(locked.path(), &folder, size);
    Ok(CameBack {
        session: locked.open(key, now, watch),
        aside,
        warnings,
    })
}

fn restore_file(
    path: &Path,
    copy: &Path,
    secret: &Secret,
    now: Timestamp,
    watch: &Watch,
) -> Result<(Option<PathBuf>, Key), SafekeepingError> {
    if files::absolute(copy)? == path {
        return Err(SafekeepingError::SameFile);
    }
    let key = secret.key(copy)?;
    let officer = match store::peek(copy, &key, acting_officer) {
        Err(StoreError::Damaged(what)) => return Err(SafekeepingError::DamagedCopy(what)),
        read => read?,
    };
    let job = Replace {
        path,
        aside: &aside_path(path, now),
        actor: Actor { officer, at: now },
        watch,
    };
    match store::restore(copy, &key, job) {
        Ok(restored) => Ok((restored.aside, key)),
        Err(StoreError::Damaged(what)) => Err(SafekeepingError::DamagedCopy(what)),
        Err(error) => Err(error.into()),
    }
}
