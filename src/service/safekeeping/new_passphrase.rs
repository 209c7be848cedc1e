//! A new passphrase.

use std::path::PathBuf;

use super::copies::{self, Reason};
use super::sheet::RecoverySheet;
use super::{SafekeepingError, aside_path, asides, note, place};
use crate::domain::time::{Date, Timestamp};
use crate::service::session::{Locked, Refused, Session, weakness_for};
use crate::store::{self, Actor, Key, Rekeyed, Replace, StoreError, Watch};

/// A file under a new passphrase.
#[derive(Debug)]
pub struct NewPassphrase {
    /// The file, open; or why it did not open again (a full disk, say), which changes nothing
    /// about the new passphrase.
    pub session: Result<Session, Box<Refused>>,
    /// The new sheet. The old one opens the old copies only.
    pub sheet: RecoverySheet,
    /// The copies that open with the old passphrase and the old sheet; and, beside the case file,
    /// what once went aside for another and opens with the passphrase of its time.
    pub old_copies: Vec<PathBuf>,
}

/// What went wrong, and what is left of the session.
#[derive(Debug)]
pub struct NotChanged {
    /// The file under the old passphrase: open, or at least nobody else's.
    pub still: Result<Session, Locked>,
    /// What went wrong.
    pub error: SafekeepingError,
}

/// Gives the file a new passphrase: first a copy under the old one, then the whole file anew. Works
/// also after the recovery code opened the file.
pub fn change_passphrase(
    session: Session,
    passphrase: &str,
    (now, today): (Timestamp, Date),
    watch: &Watch,
) -> Result<NewPassphrase, Box<NotChanged>> {
    let not_changed = |session, error| {
        Box::new(NotChanged {
            still: Ok(session),
            error,
        })
    };
    let ready = match ready_for(&session, passphrase, now, watch) {
        Ok(ready) => ready,
        Err(error) => return Err(not_changed(session, error)),
    };
    let locked = match session.lock() {
        Ok(locked) => locked,
        Err(session) => return Err(not_changed(*session, SafekeepingError::StillInUse)),
    };
    let job = Replace {
        path: locked.path(),
        aside: &aside_path(locked.path(), now),
        actor: ready.actor,
        watch,
    };
    let done = store::rekey(&ready.old, passphrase, job);
    reopen(locked, done, ready, (now, today), watch)
}

/// What a change of passphrase needs while the file is closed.
struct Ready {
    old: Key,
    actor: Actor,
    old_copies: Vec<PathBuf>,
}

fn ready_for(
    session: &Session,
    passphrase: &str,
    now: Timestamp,
    watch: &Watch,
) -> Result<Ready, SafekeepingError> {
    let officer = match session.officer() {
        Some(id) => session.store().read(|file| file.officer(id))?,
        None => None,
    };
    let name = officer
        .map(|officer| officer.name.clone())
        .unwrap_or_default();
    if let Some(weak) = weakness_for(session.path(), passphrase, &[&name]) {
        return Err(SafekeepingError::Weak(weak));
    }
    let (path, key) = place(session)?;
    let folder = copies::folder(session.store(), path)?;
    let reason = Reason::BeforeNewPassphrase;
    let (_, copied) = copies::make(&folder, (path, key), (reason, now), watch)?;
    note(session, (reason, true), &copied, now)?;
    let mark = session.store().read(copies::mark)?;
    let mut old_copies = copies::list(&folder)?;
    old_copies.retain(|copy| copy.mark == mark);
    Ok(Ready {
        old: key.clone(),
        actor: session.actor(now),
        old_copies: old_copies.into_iter().map(|copy| copy.path).collect(),
    })
}

/// Opens the file again, under the new key or, when that failed, the old.
fn reopen(
    locked: Locked,
    done: Result<Rekeyed, StoreError>,
    ready: Ready,
    (now, today): (Timestamp, Date),
    watch: &Watch,
) -> Result<NewPassphrase, Box<NotChanged>> {
    let failed = |still, error| Box::new(NotChanged { still, error });
    match done {
        // Either of the two files may be the one that counts, once the disk lets that be decided.
        Err(error @ StoreError::HalfReplaced) => Err(failed(Err(locked), error.into())),
        Err(error) => {
            let still = locked.open(ready.old, now, watch);
            Err(failed(
                still.map_err(|refused| refused.locked),
                error.into(),
            ))
        }
        Ok(rekeyed) => {
            let path = locked.path().to_owned();
            let sheet = RecoverySheet::of(&path, rekeyed.code, today);
            let session = locked.open(rekeyed.key, now, watch);
            if let (Ok(_), Some(aside)) = (&session, rekeyed.aside) {
                // A verified copy of it was made just before.
                if let Err(error) = store::remove(&aside) {
                    tracing::warn!(code = error.code(), "the file under the old key stays");
                }
            }
            let mut old_copies = ready.old_copies;
            old_copies.extend(asides(&path).unwrap_or_default());
            Ok(NewPassphrase {
                session,
                sheet,
                old_copies,
            })
        }
    }
}
