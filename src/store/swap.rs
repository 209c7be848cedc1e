//! Puts a finished new file in the place of the case file, and the old one aside, in steps that
//! the next start finishes when the program is killed between them.
//!
//! First a small file says what is going to happen (the plan); from then on the new file counts.
//! What the old file has not yet taken up (its WAL) goes aside with it, before the new one comes:
//! else the engine would apply it to the new one. Nothing is ever removed that holds data.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::{Actor, Key, Store, StoreError, Watch};
use crate::files::{self, Existing};

/// A case file that another takes the place of. For the holder of its lock, while it is closed.
#[derive(Debug, Clone, Copy)]
pub struct Replace<'r> {
    /// The case file.
    pub path: &'r Path,
    /// Where it goes, or to a free name like it.
    pub aside: &'r Path,
    /// Who does it, and when.
    pub actor: Actor,
    /// Who waits.
    pub watch: &'r Watch,
}

/// The new file, while it is made.
const FRESH: &str = "-nieuw";

/// The plan: holds the name under which the old file goes aside.
const PLAN: &str = "-wissel";

/// More than a file name takes.
const PLAN_LIMIT: u64 = 4096;

/// What belongs to a database and holds changes that its main file lacks.
const SIDES: [&str; 2] = ["-wal", "-journal"];

/// The index of the WAL: made anew from it when needed.
const INDEX: &str = "-shm";

/// Called before each step; an error there leaves everything as a kill at that moment would.
pub(super) type Hook<'h> = &'h mut dyn FnMut() -> Result<(), StoreError>;

/// Where the new file is made.
pub(super) fn fresh_path(path: &Path) -> PathBuf {
    beside(path, FRESH)
}

/// Makes a new case file for a passphrase, with what `first` writes into it: whole, or not at all.
/// For the holder of the lock.
pub fn create<E: From<StoreError>>(
    path: &Path,
    passphrase: &str,
    first: impl FnOnce(&Store) -> Result<(), E>,
) -> Result<Key, E> {
    settle(path)?;
    let fresh = fresh_path(path);
    let made = make(&fresh, passphrase, first).and_then(|key| {
        files::rename(&fresh, path).map_err(StoreError::from)?;
        Ok(key)
    });
    if made.is_err() {
        // If this fails too, the next start does it.
        let _ = remove(&fresh);
    }
    made
}

fn make<E: From<StoreError>>(
    fresh: &Path,
    passphrase: &str,
    first: impl FnOnce(&Store) -> Result<(), E>,
) -> Result<Key, E> {
    let store = Store::create(fresh, passphrase)?;
    first(&store)?;
    let key = store.key().cloned().ok_or(StoreError::WrongKey)?;
    // What still stood in the WAL would stay behind under the name of now.
    store.checkpoint()?;
    store.close().map_err(|_| StoreError::Busy)?;
    match has_changes_beside(fresh) {
        true => Err(StoreError::Busy.into()),
        false => Ok(key),
    }
}

/// Puts the finished new file in place. Answers where the old one went, when there was one.
pub(super) fn swap(job: Replace<'_>, hook: Hook<'_>) -> Result<Option<PathBuf>, StoreError> {
    let (path, aside) = (job.path, free_aside(job.aside));
    let name = aside.file_name().unwrap_or_default();
    let plan = name
        .to_str()
        .ok_or_else(|| StoreError::PathText(aside.clone()))?;
    hook()?;
    files::write(&beside(path, PLAN), plan.as_bytes(), Existing::Replace)?;
    match carry_out(path, &aside, hook) {
        Ok(()) => {}
        stopped @ Err(StoreError::Stopped) => stopped?,
        // From the plan on, the new file counts: a disk that refused once may not refuse again.
        Err(_) => carry_out(path, &aside, &mut || Ok(()))?,
    }
    Ok(Some(aside).filter(|aside| files::exists(aside)))
}

/// Finishes what a killed program left half-way, and takes away what it only began. For the
/// holder of the lock, before the file is opened.
pub fn settle(path: &Path) -> Result<(), StoreError> {
    if let Some(aside) = plan(path)? {
        carry_out(path, &aside, &mut || Ok(()))?;
    }
    let fresh = fresh_path(path);
    for begun in [path, fresh.as_path()] {
        files::remove_leftovers(begun)?;
    }
    remove(&fresh)
}

/// Leaves nothing half-made behind when something failed.
pub(super) fn tidy<T>(path: &Path, done: Result<T, StoreError>) -> Result<T, StoreError> {
    if done.is_err() {
        // If this fails too, the next start does it.
        let _ = settle(path);
    }
    done
}

/// Takes a case file away with everything that belongs to it: one of which a verified copy exists,
/// or one that was never finished.
pub fn remove(path: &Path) -> Result<(), StoreError> {
    for ending in SIDES.iter().chain(&[INDEX]) {
        files::remove(&beside(path, ending))?;
    }
    Ok(files::remove(path)?)
}

/// Where the old file goes according to the plan, when there is one.
fn plan(path: &Path) -> Result<Option<PathBuf>, StoreError> {
    let plan = beside(path, PLAN);
    if !files::exists(&plan) {
        return Ok(None);
    }
    let bytes = files::read(&plan, PLAN_LIMIT)?;
    // A plan of ours names a file in this folder, nothing else.
    String::from_utf8(bytes)
        .ok()
        .filter(|name| Path::new(name).file_name() == Some(name.as_ref()))
        .map(|name| Some(path.with_file_name(name)))
        .ok_or_else(|| StoreError::Damaged(PLAN.to_owned()))
}

/// Whether something stands beside the file that it has not taken up.
pub(super) fn has_changes_beside(path: &Path) -> bool {
    SIDES.iter().any(|side| files::exists(&beside(path, side)))
}

/// A name under which neither a file stands nor what could belong to one.
fn free_aside(aside: &Path) -> PathBuf {
    let mut free = files::free_name(aside);
    while has_changes_beside(&free) {
        free = files::free_name(&beside(&free, "-2"));
    }
    free
}

/// The steps, each of which does nothing when it was done before.
fn carry_out(path: &Path, aside: &Path, hook: Hook<'_>) -> Result<(), StoreError> {
    let fresh = fresh_path(path);
    if files::exists(&fresh) {
        move_database(path, aside, hook)?;
        hook()?;
        files::rename(&fresh, path)?;
    } else if !files::exists(path) {
        // Somebody took the new file away: the old one comes back.
        move_database(aside, path, hook)?;
    }
    hook()?;
    files::remove(&beside(path, PLAN))?;
    Ok(files::sync_folder(files::folder_of(path))?)
}

/// Moves a database with its changes, these first; its index goes.
fn move_database(from: &Path, to: &Path, hook: Hook<'_>) -> Result<(), StoreError> {
    for side in SIDES {
        hook()?;
        move_file(&beside(from, side), &beside(to, side))?;
    }
    hook()?;
    files::remove(&beside(from, INDEX))?;
    hook()?;
    move_file(from, to)
}

/// Moves a file that is there to a place where nothing is.
fn move_file(from: &Path, to: &Path) -> Result<(), StoreError> {
    match files::exists(from) {
        true => Ok(files::rename(from, &files::free_name(to))?),
        false => Ok(()),
    }
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    name.into()
}
