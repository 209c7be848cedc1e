//! A new passphrase: the whole file is written anew under another key and another salt, checked,
//! and put in the place of the old one. Copies made before keep the old passphrase and the old
//! recovery sheet.

use std::fmt;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use zeroize::Zeroizing;

use super::backup::{Growth, bytes_in_use, path_text};
use super::key::{Key, Salt};
use super::open::{self, APPLICATION_ID};
use super::restore::sign;
use super::swap::{self, Hook, Replace};
use super::transact::Op;
use super::verify::{rows, verify_copy};
use super::watch::{Stage, Watch};
use super::{OpKind, StoreError, schema};
use crate::files;

/// A file under a new passphrase.
pub struct Rekeyed {
    /// What opens it from now on.
    pub key: Key,
    /// The same as it stands on the recovery sheet.
    pub code: Zeroizing<String>,
    /// The file under the old key. Whoever has a verified copy of it can take it away.
    pub aside: Option<PathBuf>,
}

impl fmt::Debug for Rekeyed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Rekeyed(..)")
    }
}

/// Gives a case file a new passphrase.
pub fn rekey(old: &Key, passphrase: &str, job: Replace<'_>) -> Result<Rekeyed, StoreError> {
    let salt = open::fresh_salt()?;
    let key = Key::derive(passphrase, &salt)?;
    let code = key.recovery_code()?;
    let done = rekey_stepwise(old, (&key, &salt), job, &mut || Ok(()));
    let aside = swap::tidy(job.path, done)?;
    Ok(Rekeyed { key, code, aside })
}

pub(super) fn rekey_stepwise(
    old: &Key,
    new: (&Key, &Salt),
    job: Replace<'_>,
    hook: Hook<'_>,
) -> Result<Option<PathBuf>, StoreError> {
    swap::settle(job.path)?;
    let fresh = swap::fresh_path(job.path);
    hook()?;
    make(old, &fresh, new, job, hook)?;
    swap::swap(job, hook)
}

/// Makes the new file beside the old one and compares the two. What a failure leaves, the next
/// start takes away.
fn make(
    old: &Key,
    fresh: &Path,
    new: (&Key, &Salt),
    job: Replace<'_>,
    hook: Hook<'_>,
) -> Result<(), StoreError> {
    let mut source = open::open(job.path, old)?;
    export(&mut source, fresh, new, job.watch)?;
    hook()?;
    let made = open::frozen(fresh, new.0)?;
    if rows(&made)? != rows(&source)? {
        return Err(StoreError::Damaged("the new file's rows".to_owned()));
    }
    drop(made);
    // The last connection takes up the WAL and removes it.
    drop(source);
    hook()?;
    sign(fresh, new.0, job.actor, Op::new(OpKind::Rekeyed))?;
    hook()?;
    verify_copy(fresh, new.0, job.watch)?.sound()?;
    job.watch.tell(Stage::Swap, 0, 0)
}

/// Writes everything into a new file. The triggers come last, so none of them fires on the way.
fn export(
    source: &mut Connection,
    fresh: &Path,
    (key, salt): (&Key, &Salt),
    watch: &Watch,
) -> Result<(), StoreError> {
    let file = files::create_private(fresh)?;
    let measure = Growth::of(file, bytes_in_use(source)?);
    source.execute(
        "ATTACH ?1 AS fresh KEY ?2",
        (path_text(fresh)?, key.literal(Some(salt)).as_str()),
    )?;
    // Half a file is thrown away in any case: it needs no journal, which a kill would leave.
    source.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA fresh.journal_mode = OFF;")?;
    watch.during(source, Stage::Export, measure.into_measure(), |source| {
        Ok(source.query_row("SELECT sqlcipher_export('fresh')", [], |_| Ok(()))?)
    })?;
    let form = schema::version(source)?;
    // The export leaves these two behind.
    Ok(source.execute_batch(&format!(
        "PRAGMA fresh.user_version = {form}; PRAGMA fresh.application_id = {APPLICATION_ID};
         DETACH fresh;"
    ))?)
}
