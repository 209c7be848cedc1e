//! Safe keeping: copies, checks, bringing back, a new passphrase, the recovery sheet. Knows when
//! and where; how is the concern of the store.

mod backup;
pub mod copies;
mod error;
mod new_passphrase;
mod own_copies;
mod restore;
pub mod rotation;
mod sheet;
mod warning;

use std::path::{Path, PathBuf};

use serde_json::json;

pub use backup::{BackedUp, backup, backup_if_due, backup_to};
pub use copies::{CopyFile, Reason};
pub use error::SafekeepingError;
pub use new_passphrase::{NewPassphrase, NotChanged, change_passphrase};
pub use own_copies::{OwnCopies, keep_copies_in, own_copies};
pub use restore::{CameBack, restore};
pub use rotation::Rotation;
pub use sheet::{RecoverySheet, recovery_sheet};
pub use warning::Warning;

use super::session::{Secret, Session};
use crate::domain::time::Timestamp;
use crate::store::{self, Key, Op, OpKind, StoreError};
pub use crate::store::{Check, Copied, Damage, Report, Stage, Watch};

/// Checks the open file: every page, the structure, the log, the bytes of attachments.
pub fn verify(session: &Session, watch: &Watch) -> Result<Report, SafekeepingError> {
    Ok(session.store().verify(watch)?)
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

fn place(session: &Session) -> Result<(&Path, &Key), StoreError> {
    let key = session.store().key().ok_or(StoreError::WrongKey)?;
    Ok((session.path(), key))
}

/// The line in the log.
fn note(
    session: &Session,
    reason: Reason,
    copied: &Copied,
    now: Timestamp,
) -> Result<(), StoreError> {
    let op = Op::new(OpKind::BackedUp).detail(json!({
        "reason": reason.code(),
        "bytes": copied.size,
        "line": copied.newest.map(|line| line.0),
    }));
    session.store().note_access(session.actor(now), &op)?;
    Ok(())
}

/// The name under which a file goes aside: `zaken-opzij-20261123T221530Z.leerrecht-db`.
fn aside_path(path: &Path, now: Timestamp) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path
        .extension()
        .map(|ending| format!(".{}", ending.to_string_lossy()))
        .unwrap_or_default();
    path.with_file_name(format!("{stem}-opzij-{}{ending}", copies::stamp(now)))
}
