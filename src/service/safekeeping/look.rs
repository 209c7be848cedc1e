//! A copy beside the open file, before anybody puts it in its place: is it whole, from when is it,
//! and what would be gone.

use std::path::Path;

use super::copies;
use super::{SafekeepingError, place};
use crate::domain::time::Timestamp;
use crate::files;
use crate::service::session::{Secret, Session};
use crate::store::{self, Key, Snapshot, StoreError, Watch};

/// What a file holds, in a few figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Holds {
    /// Cases.
    pub cases: u64,
    /// Youths.
    pub youths: u64,
    /// Lines in the log.
    pub lines: i64,
    /// The moment of the newest line; nothing in a file without one.
    pub newest: Option<Timestamp>,
}

/// A copy beside the open file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CopyLook {
    /// What the copy holds.
    pub copy: Holds,
    /// What the open file holds.
    pub present: Holds,
    /// Whether it is a copy of this very file, and not of another one.
    pub same_file: bool,
}

impl CopyLook {
    /// How many lines of the log would be gone; nothing to say about a copy of another file.
    #[must_use]
    pub fn gone(&self) -> Option<i64> {
        let gone = self.present.lines.saturating_sub(self.copy.lines).max(0);
        self.same_file.then_some(gone)
    }
}

/// The secret of the open file as it stands: copies under the same passphrase open with it.
pub fn own_secret(session: &Session) -> Result<Secret, SafekeepingError> {
    let (_, key) = place(session)?;
    Ok(Secret::RawKey(key.clone()))
}

/// Whether a secret is the one that opens this file, before anything is done on the strength of it:
/// whoever sits down at an open window does not know it.
///
/// # Errors
/// When it is another one, or cannot be one.
pub fn check_secret(session: &Session, secret: &Secret) -> Result<(), SafekeepingError> {
    let (path, key) = place(session)?;
    match secret.key(path)? == *key {
        true => Ok(()),
        false => Err(secret.explain(StoreError::WrongKey.into())),
    }
}

/// Checks a copy as a restore would, and holds it against the open file. Changes neither.
///
/// # Errors
/// When it is the case file itself, does not open with the secret, or has damage that a restore
/// does not mend.
pub fn look_at_copy(
    session: &Session,
    copy: &Path,
    secret: &Secret,
    watch: &Watch,
) -> Result<CopyLook, SafekeepingError> {
    if files::absolute(copy)? == session.path() {
        return Err(SafekeepingError::SameFile);
    }
    let (held, key) = checked(copy, secret, watch)?;
    Ok(CopyLook {
        copy: held,
        present: session.store().read(counts)?,
        same_file: store::peek(copy, &key, copies::mark)? == session.store().read(copies::mark)?,
    })
}

/// Checks a copy as a restore would, where there is no open file to hold it against.
///
/// # Errors
/// When it does not open with the secret, or has damage that a restore does not mend.
pub fn copy_holds(copy: &Path, secret: &Secret, watch: &Watch) -> Result<Holds, SafekeepingError> {
    checked(copy, secret, watch).map(|(held, _)| held)
}

fn checked(copy: &Path, secret: &Secret, watch: &Watch) -> Result<(Holds, Key), SafekeepingError> {
    let key = secret.key(copy)?;
    let held = held(copy, &key, watch).map_err(|error| secret.explain(error))?;
    Ok((held, key))
}

fn held(copy: &Path, key: &Key, watch: &Watch) -> Result<Holds, SafekeepingError> {
    let report = match store::verify(copy, key, watch) {
        Err(StoreError::Damaged(what)) => return Err(SafekeepingError::DamagedCopy(what)),
        checked => checked?,
    };
    if !report.is_sound() && !report.only_derived_wrong() {
        let checks = report.damage.iter().map(|found| found.check.code());
        let checks: Vec<&str> = checks.collect();
        return Err(SafekeepingError::DamagedCopy(checks.join(", ")));
    }
    Ok(store::peek(copy, key, counts)?)
}

fn counts(file: &Snapshot<'_>) -> Result<Holds, StoreError> {
    let newest = file.log(1)?.into_iter().next();
    Ok(Holds {
        cases: file.case_count()?,
        youths: file.youth_count()?,
        lines: newest.as_ref().map_or(0, |line| line.op.0),
        newest: newest.map(|line| line.at),
    })
}
