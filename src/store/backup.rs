//! A verified copy: written beside the work without blocking it, opened again, checked, compared
//! with its source, brought to the disk, and only then given its name. The copy has the key and
//! the salt of its source: the same passphrase opens it. Where copies lie and how long they are
//! kept is not decided here.

use std::io;
use std::path::Path;

use rusqlite::Connection;

use super::key::Key;
use super::verify::{Report, rows, verify_copy};
use super::watch::{Stage, Watch};
use super::{Store, StoreError, log, open};
use crate::domain::id::OpId;
use crate::files::{self, Existing, File, FilesError, Operation, Pending};

/// How much is written between two syncs. One sync of a gigabyte at the end would hold up a write
/// to the case file for a quarter of a second; these hold it up for milliseconds.
const BETWEEN_SYNCS: u64 = 8 * 1024 * 1024;

/// Tables that change without a line in the log.
const WITHOUT_LINE: [&str; 3] = ["draft", "content", "chunk"];

/// A copy that was made and found whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// Bytes on the disk.
    pub size: u64,
    /// What stands in it.
    pub report: Report,
    /// The newest line of the log in it.
    pub newest: Option<OpId>,
}

impl Store {
    /// Makes a verified copy of the open file at a place where nothing stands yet.
    pub fn copy_to(&self, target: &Path, watch: &Watch) -> Result<Copied, StoreError> {
        match (self.path(), self.key()) {
            (Some(path), Some(key)) => copy(path, key, target, watch),
            _ => Err(StoreError::NotACaseFile(target.to_owned())),
        }
    }
}

/// Makes a verified copy of a file, open or not, at a place where nothing stands yet. Stopped or
/// failed, it leaves nothing behind.
pub fn copy(path: &Path, key: &Key, target: &Path, watch: &Watch) -> Result<Copied, StoreError> {
    let pending = Pending::create(target, Existing::Keep)?;
    let mut source = open::frozen(path, key)?;
    let before = Mark::of(&source)?;
    vacuum(&mut source, &pending, watch)?;
    let report = verify_copy(pending.path(), key, watch)?.sound()?;
    let newest = compare(&source, &before, pending.path(), key, &report)?;
    let size = files::size(pending.path())?;
    pending.commit()?;
    Ok(Copied {
        size,
        report,
        newest: newest.map(|(op, _)| op),
    })
}

/// Writes one consistent state of the source into the pending file.
pub(super) fn vacuum(
    source: &mut Connection,
    pending: &Pending,
    watch: &Watch,
) -> Result<(), StoreError> {
    // Pages that wait in memory are all written at once when the copy ends: keep them few.
    source.execute_batch("PRAGMA cache_size = -4096;")?;
    let target = path_text(pending.path())?;
    let total = bytes_in_use(source)?;
    let measure = Growth::of(pending.file()?, total);
    let written = watch.during(source, Stage::Copy, measure.into_measure(), |source| {
        source.execute("VACUUM INTO ?1", [&target])?;
        Ok(())
    });
    written.map_err(|error| at_target(error, pending.target()))
}

/// The engine does not say which disk is full or may not be written: the one with the copy.
fn at_target(error: StoreError, target: &Path) -> StoreError {
    let kind = match error {
        StoreError::DiskFull => io::ErrorKind::StorageFull,
        StoreError::ReadOnly => io::ErrorKind::PermissionDenied,
        other => return other,
    };
    FilesError::new(Operation::Write, target, &io::Error::from(kind)).into()
}

/// A path as SQL takes it.
pub(super) fn path_text(path: &Path) -> Result<String, StoreError> {
    match path.to_str() {
        Some(text) => Ok(text.to_owned()),
        None => Err(StoreError::PathText(path.to_owned())),
    }
}

/// How large a copy will be.
pub(super) fn bytes_in_use(conn: &Connection) -> Result<u64, StoreError> {
    let ask = |sql| conn.query_row(sql, [], |row| row.get::<_, u32>(0));
    let (all, free) = (ask("PRAGMA page_count")?, ask("PRAGMA freelist_count")?);
    Ok(u64::from(all.saturating_sub(free)) * open::PAGE)
}

/// Measures how far a growing file is, and brings it to the disk piece by piece.
pub(super) struct Growth {
    file: File,
    total: u64,
    synced: u64,
}

impl Growth {
    pub(super) fn of(file: File, total: u64) -> Self {
        Self {
            file,
            total,
            synced: 0,
        }
    }

    pub(super) fn into_measure(mut self) -> impl FnMut() -> (u64, u64) + Send + 'static {
        move || {
            let size = self.file.metadata().map_or(0, |found| found.len());
            if size >= self.synced + BETWEEN_SYNCS {
                // A failure shows again, and counts, when the copy ends.
                let _ = self.file.sync_data();
                self.synced = size;
            }
            (size.min(self.total), self.total)
        }
    }
}

/// The state of a source before it was copied.
struct Mark {
    newest: Option<(OpId, Vec<u8>)>,
    /// Changes when another connection has written.
    version: i64,
}

impl Mark {
    fn of(conn: &Connection) -> Result<Self, StoreError> {
        let version = conn.query_row("PRAGMA data_version", [], |row| row.get(0))?;
        Ok(Self {
            newest: log::newest(conn)?,
            version,
        })
    }
}

/// Whether the copy is a state that the source had: its newest line stands in the source's log,
/// not before the line that was newest when the copy began; and as far as nothing was written
/// meanwhile, every table has as many rows.
fn compare(
    source: &Connection,
    before: &Mark,
    copy: &Path,
    key: &Key,
    report: &Report,
) -> Result<Option<(OpId, Vec<u8>)>, StoreError> {
    let newest = log::newest(&open::frozen(copy, key)?)?;
    let view = source.unchecked_transaction()?;
    let after = Mark::of(&view)?;
    let known = match &newest {
        Some(line) => log::has(&view, line)?,
        None => before.newest.is_none(),
    };
    if !known || newest < before.newest {
        return Err(StoreError::Damaged("the copy's log".to_owned()));
    }
    let same = |name: &str| {
        after.version == before.version
            || (after.newest == before.newest && !WITHOUT_LINE.contains(&name))
    };
    let wrong = rows(&view)?
        .into_iter()
        .filter(|(name, _)| same(name))
        .find(|counted| !report.rows.contains(counted));
    match wrong {
        Some((name, _)) => Err(StoreError::Damaged(format!("the copy's rows of {name}"))),
        None => Ok(newest),
    }
}
