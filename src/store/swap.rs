//! Puts a finished new file in the place of the case file, and the old one aside, in steps that
//! the next start finishes when the program is killed between them.
//!
//! First a small file says what is going to happen (the plan); from then on the new file counts for
//! whoever starts after a kill. What the old file has not yet taken up (its WAL) goes aside with it,
//! before the new one comes: else the engine would apply it to the new one. Nothing is ever removed
//! that holds data.
//!
//! A disk that refuses a step twice gets the old file back and the plan taken away, for whoever is
//! told of a failure goes on with the old file. Where even that fails nobody may open the file until
//! [`settle`] has finished the plan, and [`StoreError::HalfReplaced`] says so.

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

/// Called before each step. An error there is the disk's refusal of that step; `Stopped` leaves
/// everything as a kill at that moment would.
pub(super) type Hook<'h> = &'h mut dyn FnMut() -> Result<(), StoreError>;

/// Where the new file is made.
pub(super) fn fresh_path(path: &Path) -> PathBuf {
    beside(path, FRESH)
}

/// Makes a new case file for a passphrase, with what `first` writes into it: whole, or not at all.
/// Once it bears its name it is made, for from then on only the key that is returned opens it. For
/// the holder of the lock.
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
    match has_sides(fresh) {
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
    let done = begin(path, plan, hook).and_then(|()| carry_out(path, &aside, hook));
    if let Err(error) = done {
        recover(path, &aside, error, hook)?;
    }
    Ok(Some(aside).filter(|aside| files::exists(aside)))
}

/// Writes the plan.
fn begin(path: &Path, plan: &str, hook: Hook<'_>) -> Result<(), StoreError> {
    files::write(&beside(path, PLAN), plan.as_bytes(), Existing::Replace)?;
    hook()
}

/// What a disk refused once it may not refuse again. If it does, the old file counts again, since
/// the caller goes on with it; the error then is why.
fn recover(path: &Path, aside: &Path, error: StoreError, hook: Hook<'_>) -> Result<(), StoreError> {
    if matches!(error, StoreError::Stopped) {
        return Err(error);
    }
    if files::exists(&beside(path, PLAN)) && not_killed(carry_out(path, aside, hook))?.is_some() {
        return Ok(());
    }
    if is_in_place(path) {
        // Only the plan is left, and that says what is so already.
        return Ok(());
    }
    for _ in 0..2 {
        if not_killed(roll_back(path, aside, hook))?.is_some() {
            return Err(error);
        }
    }
    Err(StoreError::HalfReplaced)
}

/// Whether something was done; after a kill there is nobody left to ask.
fn not_killed<T>(done: Result<T, StoreError>) -> Result<Option<T>, StoreError> {
    match done {
        Err(StoreError::Stopped) => Err(StoreError::Stopped),
        done => Ok(done.ok()),
    }
}

/// Whether the new file has come in the place of the old.
fn is_in_place(path: &Path) -> bool {
    files::exists(path) && !files::exists(&fresh_path(path))
}

/// Brings the old file back with what belongs to it, and then takes the plan away: until that is
/// gone, a start after a kill carries it out. The new file goes last, since while it can be seen
/// the disk is there to be asked.
fn roll_back(path: &Path, aside: &Path, hook: Hook<'_>) -> Result<(), StoreError> {
    move_database(aside, path, hook)?;
    hook()?;
    files::remove(&beside(path, PLAN))?;
    if !files::exists(&fresh_path(path)) {
        return Err(StoreError::HalfReplaced);
    }
    // After a power failure the plan must not be there again. A disk that refuses this as well has
    // nothing left to be asked for.
    let _ = files::sync_folder(files::folder_of(path));
    // If this fails too, the next start does it.
    let _ = remove(&fresh_path(path));
    Ok(())
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
    match done {
        // A third try that succeeds would put the new file in place behind the caller's back.
        Ok(_) | Err(StoreError::HalfReplaced) => {}
        // If this fails too, the next start does it.
        Err(_) => settle(path).unwrap_or_default(),
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

/// Whether something stands beside the file without which it is not whole: changes that it has not
/// taken up, or a plan to put another in its place.
pub fn has_unfinished_beside(path: &Path) -> bool {
    has_changes_beside(path) || files::exists(&beside(path, PLAN))
}

/// Whether something stands beside the file that it has not taken up. Who only looked at a file may
/// have left an empty WAL there.
pub(super) fn has_changes_beside(path: &Path) -> bool {
    SIDES
        .iter()
        .any(|side| files::size(&beside(path, side)).is_ok_and(|size| size > 0))
}

/// Whether anything stands beside the file that could be taken for its own.
fn has_sides(path: &Path) -> bool {
    SIDES.iter().any(|side| files::exists(&beside(path, side)))
}

/// A name under which neither a file stands nor what could belong to one.
fn free_aside(aside: &Path) -> PathBuf {
    let mut free = files::free_name(aside);
    while has_sides(&free) {
        free = files::free_name(&beside(&free, "-2"));
    }
    free
}

/// The steps, each of which does nothing when it was done before.
fn carry_out(path: &Path, aside: &Path, hook: Hook<'_>) -> Result<(), StoreError> {
    let fresh = fresh_path(path);
    if files::exists(&fresh) {
        move_database(path, aside, hook)?;
        // The old file must be away for good: its WAL beside the new one would be applied to it.
        hook()?;
        files::sync_folder(files::folder_of(path))?;
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
