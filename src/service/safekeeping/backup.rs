//! Copies: of the day, asked for, anywhere; and the thinning out of old ones.

use std::path::{Path, PathBuf};

use chrono::DateTime;
use serde_json::Value;

use super::copies::{self, Reason};
use super::rotation::{Rotation, superfluous};
use super::warning::{Warning, warnings};
use super::{SafekeepingError, note, place};
use crate::domain::time::Timestamp;
use crate::files;
use crate::service::session::Session;
use crate::store::{self, Copied, LogLine, OpKind, Watch};

/// A copy that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackedUp {
    /// Where it lies.
    pub path: PathBuf,
    /// What it holds.
    pub copied: Copied,
    /// How many old copies went.
    pub removed: usize,
    /// What the officer should know.
    pub warnings: Vec<Warning>,
}

/// Makes a verified copy in the folder for copies, and thins out the old ones.
pub fn backup(
    session: &Session,
    reason: Reason,
    now: Timestamp,
    watch: &Watch,
) -> Result<BackedUp, SafekeepingError> {
    let (path, key) = place(session)?;
    let folder = copies::folder(session.store(), path)?;
    let (made, copied) = copies::make(&folder, (path, key), (reason, now), watch)?;
    note(session, (reason, true), &copied, now)?;
    let mut said = warnings(path, &folder, copied.size);
    let thinned = thin_out(session, &folder, now).unwrap_or_else(|error| {
        tracing::warn!(code = error.code(), "old copies stay");
        said.push(Warning::OldCopiesStay);
        Thinned::default()
    });
    if thinned.too_large > 0 {
        said.push(Warning::CopiesTooLarge {
            removed: thinned.too_large,
            most: Rotation::default().most_bytes,
        });
    }
    Ok(BackedUp {
        path: made,
        copied,
        removed: thinned.removed,
        warnings: said,
    })
}

/// The copy of the day, when there is something new and none was made today. For each time that
/// the file is opened to work in: when nothing is due that costs next to nothing.
pub fn backup_if_due(
    session: &Session,
    now: Timestamp,
    watch: &Watch,
) -> Result<Option<BackedUp>, SafekeepingError> {
    let day =
        |moment: Timestamp| DateTime::from_timestamp_millis(moment.0).map(|at| at.date_naive());
    let due = match newest_copy(session)? {
        Some(copy) => day(copy.at) != day(now) && is_changed_since(session, &copy)?,
        None => true,
    };
    match due {
        true => backup(session, Reason::Daily, now, watch).map(Some),
        false => Ok(None),
    }
}

/// The copy before an import, which is not always to be undone: whenever the newest copy lacks
/// anything, also the work of an hour.
pub fn backup_before_import(
    session: &Session,
    now: Timestamp,
    watch: &Watch,
) -> Result<Option<BackedUp>, SafekeepingError> {
    let due = match newest_copy(session)? {
        Some(copy) => is_changed_since(session, &copy)?,
        None => true,
    };
    match due {
        true => backup(session, Reason::BeforeImport, now, watch).map(Some),
        false => Ok(None),
    }
}

/// What stands beside an import as a way back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CopyFirst {
    /// A copy that is made first, in this folder.
    In(PathBuf),
    /// This copy, which holds everything already.
    There(PathBuf),
}

/// Which copy there will be before an import.
pub fn copy_before_import(session: &Session) -> Result<CopyFirst, SafekeepingError> {
    let (path, _) = place(session)?;
    let folder = copies::folder(session.store(), path)?;
    let Some(newest) = newest_copy(session)? else {
        return Ok(CopyFirst::In(folder));
    };
    let mut there = copies::list(&folder)?.into_iter();
    let stamp = copies::stamp(newest.at);
    let copy = there.find(|copy| copies::stamp(copy.made) == stamp);
    Ok(match copy {
        Some(copy) if !is_changed_since(session, &newest)? => CopyFirst::There(copy.path),
        Some(_) | None => CopyFirst::In(folder),
    })
}

/// The line in the log about the newest copy that still lies in the folder for copies.
fn newest_copy(session: &Session) -> Result<Option<LogLine>, SafekeepingError> {
    let (path, _) = place(session)?;
    let folder = copies::folder(session.store(), path)?;
    let mark = session.store().read(copies::mark)?;
    let there = copies::list(&folder)?;
    let lies_there = |line: &LogLine| {
        line.kind == OpKind::BackedUp.code()
            && line.detail.get("kept").and_then(Value::as_bool) == Some(true)
            && there
                .iter()
                .any(|copy| copy.mark == mark && copies::stamp(copy.made) == copies::stamp(line.at))
    };
    if !there.iter().any(|copy| copy.mark == mark) {
        return Ok(None);
    }
    Ok(session.store().read(|file| file.find_line(lies_there))?)
}

/// Whether the file holds an act that this copy has not.
fn is_changed_since(session: &Session, copy: &LogLine) -> Result<bool, SafekeepingError> {
    let another = |line: &LogLine| line.kind != OpKind::BackedUp.code();
    let newest = session.store().read(|file| file.find_line(another))?;
    let held = copy.detail.get("line").and_then(Value::as_i64);
    Ok(newest.map(|line| line.op.0) > held)
}

/// Makes a verified copy anywhere: at a path where nothing stands yet, or in a folder. Such a copy
/// is nobody's to remove.
pub fn backup_to(
    session: &Session,
    target: &Path,
    now: Timestamp,
    watch: &Watch,
) -> Result<BackedUp, SafekeepingError> {
    let (path, key) = place(session)?;
    let (made, copied) = match files::is_folder(target) {
        true => copies::make(target, (path, key), (Reason::Asked, now), watch)?,
        false => (target.to_owned(), store::copy(path, key, target, watch)?),
    };
    note(session, (Reason::Asked, false), &copied, now)?;
    Ok(BackedUp {
        warnings: warnings(path, files::folder_of(&made), copied.size),
        path: made,
        copied,
        removed: 0,
    })
}

/// How many old copies went.
#[derive(Debug, Default)]
struct Thinned {
    removed: usize,
    /// How many of them only for their size.
    too_large: usize,
}

/// Takes away the copies of this file that may go. Only what has a name of ours, the mark of this
/// file and the head of a case file is ever touched.
fn thin_out(session: &Session, folder: &Path, now: Timestamp) -> Result<Thinned, SafekeepingError> {
    let mark = session.store().read(copies::mark)?;
    let mut ours = copies::list(folder)?;
    ours.retain(|copy| copy.mark == mark && store::salt(&copy.path).is_ok());
    let gone = superfluous(&ours, &Rotation::default(), now);
    for copy in gone.all() {
        files::remove(&copy.path)?;
    }
    Ok(Thinned {
        removed: gone.all().count(),
        too_large: gone.too_large.len(),
    })
}
