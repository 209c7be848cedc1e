//! The case file comes back from a copy. The copy is checked first and stays where it is; the
//! file that stands there now, damaged or not, goes aside and is never removed.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use serde_json::json;

use super::backup::vacuum;
use super::key::Key;
use super::open::{self, Access};
use super::swap::{self, Hook, Replace};
use super::transact::{Actor, Op};
use super::verify::{Report, verify, verify_copy};
use super::watch::Stage;
use super::{OpKind, Snapshot, StoreError, derived, log, schema, series};
use crate::files::{self, Existing, Pending};

/// A file that came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// Where the file that stood there before is now; nothing when none stood there.
    pub aside: Option<PathBuf>,
    /// What the file holds now.
    pub report: Report,
}

/// Brings a case file back from a copy that opens with `key`.
pub fn restore(copy: &Path, key: &Key, job: Replace<'_>) -> Result<Restored, StoreError> {
    let done = restore_stepwise(copy, key, job, &mut || Ok(()));
    swap::tidy(job.path, done)
}

pub(super) fn restore_stepwise(
    copy: &Path,
    key: &Key,
    job: Replace<'_>,
    hook: Hook<'_>,
) -> Result<Restored, StoreError> {
    files::absolute(job.path)?;
    let found = verify(copy, key, job.watch)?;
    // Lists and search can be made anew from the records: no reason to refuse the copy.
    let mend = found.only_derived_wrong();
    if !mend {
        found.sound()?;
    }
    swap::settle(job.path)?;
    let fresh = swap::fresh_path(job.path);
    hook()?;
    let report = make(&fresh, copy, (key, mend), job, hook)?;
    let aside = swap::swap(job, hook)?;
    Ok(Restored { aside, report })
}

/// Makes the new file beside the old one: the copy, in the newest form, with the line in the log.
/// What a failure leaves, the next start takes away.
fn make(
    fresh: &Path,
    copy: &Path,
    (key, mend): (&Key, bool),
    job: Replace<'_>,
    hook: Hook<'_>,
) -> Result<Report, StoreError> {
    let pending = Pending::create(fresh, Existing::Keep)?;
    vacuum(&mut open::frozen(copy, key)?, &pending, job.watch)?;
    hook()?;
    pending.commit()?;
    hook()?;
    adapt(fresh, key, job, mend)?;
    sign(fresh, key, job.actor, Op::new(OpKind::Restored))?;
    hook()?;
    let report = verify_copy(fresh, key, job.watch)?.sound()?;
    job.watch.tell(Stage::Swap, 0, 0)?;
    Ok(report)
}

/// Makes the derived rows anew where they were wrong, and lets no number be given out again that the
/// file which stood there had given out, as far as that one can still be read: a printed letter may
/// bear it.
fn adapt(fresh: &Path, key: &Key, job: Replace<'_>, mend: bool) -> Result<(), StoreError> {
    let mut conn = alone(fresh, key)?;
    if mend {
        derived::mend(&conn, known(&conn, job.actor)?)?;
    }
    if let Ok(given_out) = open::untouched(job.path, key).and_then(|old| series::all(&old)) {
        series::raise(&mut conn, &given_out)?;
    }
    Ok(())
}

/// Writes the line of what was done into a file that nobody has open, without leaving anything
/// beside it.
pub(super) fn sign(path: &Path, key: &Key, actor: Actor, op: Op) -> Result<(), StoreError> {
    let conn = alone(path, key)?;
    let before = log::newest(&conn)?.map(|(line, _)| line.0);
    let op = op.detail(json!({ "after": before }));
    log::note_access(&conn, known(&conn, actor)?, &op)?;
    Ok(())
}

/// Opens a file that nobody else has open, in the newest form, so that nothing stays beside it.
fn alone(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    let mut conn = open::connect(path, key, None, Access::Write)?;
    conn.execute_batch("PRAGMA journal_mode = MEMORY;")?;
    schema::install(&mut conn)?;
    Ok(conn)
}

/// A copy can be older than the officer: then nobody is named.
fn known(conn: &Connection, actor: Actor) -> Result<Actor, StoreError> {
    let known = match actor.officer {
        Some(officer) => Snapshot::new(conn).officer(officer)?.is_some(),
        None => true,
    };
    let officer = actor.officer.filter(|_| known);
    Ok(Actor { officer, ..actor })
}
