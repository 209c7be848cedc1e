//! The case file comes back from a copy. The copy is checked first and stays where it is; the
//! file that stands there now, damaged or not, goes aside and is never removed.

use std::path::{Path, PathBuf};

use serde_json::json;

use super::backup::vacuum;
use super::key::Key;
use super::open::{self, Access};
use super::swap::{self, Hook, Replace};
use super::transact::{Actor, Op};
use super::verify::{Report, verify, verify_copy};
use super::watch::Stage;
use super::{OpKind, Snapshot, StoreError, log, schema};
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
    verify(copy, key, job.watch)?.sound()?;
    swap::settle(job.path)?;
    let fresh = swap::fresh_path(job.path);
    hook()?;
    let report = make(&fresh, copy, key, job, hook)?;
    let aside = swap::swap(job, hook)?;
    Ok(Restored { aside, report })
}

/// Makes the new file beside the old one: the copy, in the newest form, with the line in the log.
/// What a failure leaves, the next start takes away.
fn make(
    fresh: &Path,
    copy: &Path,
    key: &Key,
    job: Replace<'_>,
    hook: Hook<'_>,
) -> Result<Report, StoreError> {
    let pending = Pending::create(fresh, Existing::Keep)?;
    vacuum(&mut open::frozen(copy, key)?, &pending, job.watch)?;
    hook()?;
    pending.commit()?;
    hook()?;
    sign(fresh, key, job.actor, Op::new(OpKind::Restored))?;
    hook()?;
    let report = verify_copy(fresh, key, job.watch)?.sound()?;
    job.watch.tell(Stage::Swap, 0, 0)?;
    Ok(report)
}

/// Writes the line of what was done into a file that nobody has open, without leaving anything
/// beside it.
pub(super) fn sign(path: &Path, key: &Key, actor: Actor, op: Op) -> Result<(), StoreError> {
    let mut conn = open::connect(path, key, None, Access::Write)?;
    conn.execute_batch("PRAGMA journal_mode = MEMORY;")?;
    schema::install(&mut conn)?;
    let known = match actor.officer {
        Some(officer) => Snapshot::new(&conn).officer(officer)?.is_some(),
        None => true,
    };
    // A copy can be older than the officer.
    let officer = actor.officer.filter(|_| known);
    let before = log::newest(&conn)?.map(|(line, _)| line.0);
    let op = op.detail(json!({ "after": before }));
    log::note_access(&conn, Actor { officer, ..actor }, &op)?;
    Ok(())
}
