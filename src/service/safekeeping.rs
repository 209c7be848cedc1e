//! Safe keeping: copies, checks, bringing back, a new passphrase, the recovery sheet. Knows when
//! and where; how is the concern of the store.

mod backup;
mod bring_back;
pub mod copies;
mod error;
mod look;
mod new_passphrase;
mod own_copies;
mod restore;
pub mod rotation;
mod sheet;
mod warning;

use std::path::{Path, PathBuf};

use serde_json::json;

pub use backup::{
    BackedUp, CopyFirst, backup, backup_before_import, backup_if_due, backup_to, copy_before_import,
};
pub use bring_back::{BroughtBack, bring_back};
pub use copies::{CopyFile, Reason};
pub use error::SafekeepingError;
pub use look::{CopyLook, Holds, check_secret, copy_holds, look_at_copy, own_secret};
pub use new_passphrase::{NewPassphrase, NotChanged, change_passphrase};
pub use own_copies::{OwnCopies, keep_copies_in, own_copies};
pub use restore::{CameBack, restore};
pub use rotation::Rotation;
pub use sheet::{RecoverySheet, is_sheet_waiting, recovery_sheet, sheet_is_safe, sheet_waits};
pub use warning::{Warning, warnings_of};

use super::session::{Secret, Session};
use crate::domain::time::Timestamp;
use crate::files::{self, FilesError};
use crate::store::{self, Key, Op, OpKind, StoreError};
pub use crate::store::{Check, Copied, Damage, Report, Stage, Watch};

/// Checks the open file: every page, the structure, the log, the bytes of attachments.
pub fn verify(session: &Session, watch: &Watch) -> Result<Report, SafekeepingError> {
    Ok(session.store().verify(watch)?)
}

/// Checks the open file, and makes its lists and search index anew where nothing but these is wrong.
/// Says what is wrong after that.
pub fn repair(
    session: &Session,
    now: Timestamp,
    watch: &Watch,
) -> Result<Report, SafekeepingError> {
    let report = verify(session, watch)?;
    if !report.only_derived_wrong() {
        return Ok(report);
    }
    session.store().rebuild_derived(session.actor(now))?;
    verify(session, watch)
}

/// Checks a file that is not open here: a copy, or the case file that no longer opens. Changes
/// nothing in it, also not its form.
pub fn verify_file(
    path: &Path,
    secret: &Secret,
    watch: &Watch,
) -> Result<Report, SafekeepingError> {
    let key = secret.key(path)?;
    store::verify(path, &key, watch).map_err(|error| secret.explain(error.into()))
}

/// Of which file this is, whatever its place: a copy bears the same mark.
pub fn mark_of(session: &Session) -> Result<String, SafekeepingError> {
    Ok(session.store().read(copies::mark)?)
}

/// The newest copy of the open file among those in its folder for copies.
pub fn newest_copy(session: &Session) -> Result<Option<CopyFile>, SafekeepingError> {
    let folder = copies::folder(session.store(), session.path())?;
    let mark = session.store().read(copies::mark)?;
    let mut all = copies::list(&folder)?.into_iter();
    Ok(all.find(|copy| copy.mark == mark))
}

fn place(session: &Session) -> Result<(&Path, &Key), StoreError> {
    let key = session.store().key().ok_or(StoreError::WrongKey)?;
    Ok((session.path(), key))
}

/// The line in the log. A copy that went elsewhere may be gone tomorrow: it is not `kept`, and no
/// further copy is left out because of it.
fn note(
    session: &Session,
    (reason, kept): (Reason, bool),
    copied: &Copied,
    now: Timestamp,
) -> Result<(), StoreError> {
    let op = Op::new(OpKind::BackedUp).detail(json!({
        "reason": reason.code(),
        "kept": kept,
        "bytes": copied.size,
        "line": copied.newest.map(|line| line.0),
    }));
    session.store().note_access(session.actor(now), &op)?;
    Ok(())
}

/// The name under which a file goes aside: `zaken-opzij-20261123T221530Z.leerrecht-db`.
fn aside_path(path: &Path, now: Timestamp) -> PathBuf {
    let (start, ending) = aside_name(path);
    path.with_file_name(format!("{start}{}{ending}", copies::stamp(now)))
}

/// The files that went aside for the one at this path.
fn asides(path: &Path) -> Result<Vec<PathBuf>, FilesError> {
    let (start, ending) = aside_name(path);
    let is_aside = |path: &Path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(&start) && name.ends_with(&ending) && store::salt(path).is_ok()
    };
    let mut found = files::list(files::folder_of(path))?;
    found.retain(|entry| is_aside(&entry.path));
    Ok(found.into_iter().map(|entry| entry.path).collect())
}

/// How the name of a file that goes aside begins and ends.
fn aside_name(path: &Path) -> (String, String) {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path
        .extension()
        .map(|ending| format!(".{}", ending.to_string_lossy()))
        .unwrap_or_default();
    (format!("{stem}-opzij-"), ending)
}
