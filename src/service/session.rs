//! The case file in use: made, unlocked, locked again. Whoever holds a [`Session`] or a [`Locked`]
//! is the only one who has the file, on this machine and any other.

use std::path::Path;
use std::sync::Arc;

use zeroize::Zeroizing;

use super::desk::Desk;
use super::office::{self, Settings};
use super::passphrase::{Weakness, weakness};
use super::safekeeping::{SafekeepingError, copies};
use crate::desktop::DesktopError;
use crate::desktop::handover::Server;
use crate::desktop::lock::FileLock;
use crate::domain::id::OfficerId;
use crate::domain::municipality::WorkArea;
use crate::domain::officer::OfficerDraft;
use crate::domain::time::{Date, Timestamp};
use crate::files::{self, FilesError};
use crate::store::{self, Actor, Key, Snapshot, Store, StoreError, Watch};

/// The setting that says whose file it is; without it the officer who was first.
const OFFICER: &str = "ambtenaar";

/// How a folder that takes no files answers.
const READ_ONLY: &str = "read-only";

/// What opens a case file.
pub enum Secret {
    /// The passphrase.
    Passphrase(Zeroizing<String>),
    /// The code of the recovery sheet, as typed.
    RecoveryCode(Zeroizing<String>),
    /// The key itself, for tests.
    RawKey(Key),
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(..)")
    }
}

impl Secret {
    /// The key that this secret gives for the file at `path`; a passphrase takes 0.1 to 0.3 s.
    pub fn key(&self, path: &Path) -> Result<Key, StoreError> {
        match self {
            Self::Passphrase(text) => Key::derive(text, &store::salt(path)?),
            Self::RecoveryCode(text) => Key::from_recovery_code(text),
            Self::RawKey(key) => Ok(key.clone()),
        }
    }

    /// A code that reads well but opens nothing is of another sheet; that is worth saying.
    pub(super) fn explain(&self, error: SafekeepingError) -> SafekeepingError {
        match (self, error) {
            (Self::RecoveryCode(_), SafekeepingError::Store(StoreError::WrongKey)) => {
                SafekeepingError::OtherSheet
            }
            (_, error) => error,
        }
    }
}

/// Whether this can be a case file at all: told before anybody types a passphrase.
pub fn check_kind(path: &Path) -> Result<(), StoreError> {
    store::salt(path).map(drop)
}

/// What a new file begins with.
#[derive(Debug, Clone)]
pub struct FirstOffice {
    /// The officer whose file it is.
    pub officer: OfficerDraft,
    /// The work area.
    pub area: WorkArea,
    /// The settings.
    pub settings: Settings,
}

/// Makes a new file, whole or not at all, and opens it. Its folder is made when needed.
pub fn create(
    path: &Path,
    passphrase: &str,
    first: &FirstOffice,
    now: Timestamp,
    today: Date,
) -> Result<Session, SafekeepingError> {
    files::create_folder(files::folder_of(path))?;
    let locked = Locked::take(path, now)?;
    if files::exists(locked.path()) {
        let there = std::io::Error::from(std::io::ErrorKind::AlreadyExists);
        let error = FilesError::new(files::Operation::Create, locked.path(), &there);
        return Err(error.into());
    }
    if let Some(weak) = weakness_for(locked.path(), passphrase, &[&first.officer.name]) {
        return Err(SafekeepingError::Weak(weak));
    }
    let key = store::create(locked.path(), passphrase, |store| {
        let actor = Actor {
            officer: None,
            at: now,
        };
        let desk = Desk::new(store, actor, today);
        office::set_up(desk, &first.officer, &first.area, &first.settings)?;
        Ok::<_, SafekeepingError>(())
    })?;
    locked
        .open(key, now, &Watch::silent())
        .map_err(|refused| refused.error)
}

/// What is wrong with a passphrase for this file, whose name anybody can read.
pub(super) fn weakness_for(path: &Path, passphrase: &str, known: &[&str]) -> Option<Weakness> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let known = [known, &[&name]].concat();
    weakness(passphrase, &known)
}

/// Takes the file's lock and opens it. `watch` is told of the copy that is made when the form of
/// the file will change.
pub fn unlock(
    path: &Path,
    secret: &Secret,
    now: Timestamp,
    watch: &Watch,
) -> Result<Session, SafekeepingError> {
    let locked = Locked::take(path, now)?;
    locked
        .unlock(secret, now, watch)
        .map_err(|refused| refused.error)
}

/// The sole right to a file that is not open: before the passphrase, and after the idle lock.
#[derive(Debug)]
pub struct Locked {
    /// Shared with the open file: work that still runs on it keeps others out.
    lock: Arc<FileLock>,
}

/// What went wrong, and the right to the file that remains.
#[derive(Debug)]
pub struct Refused {
    /// Still the only one who has the file.
    pub locked: Locked,
    /// What went wrong.
    pub error: SafekeepingError,
}

impl Locked {
    /// Takes the lock of a file, which need not exist yet, and finishes what a killed program
    /// left half-way.
    pub fn take(path: &Path, now: Timestamp) -> Result<Self, SafekeepingError> {
        let lock = FileLock::acquire(path, now)?;
        store::settle(lock.path())?;
        Ok(Self {
            lock: Arc::new(lock),
        })
    }

    /// Takes the lock of a file that is only looked at. Nothing where nobody can write, on a
    /// write-protected stick say, and no unfinished work stands beside it: then nobody changes it.
    pub fn take_to_look(path: &Path, now: Timestamp) -> Result<Option<Self>, SafekeepingError> {
        match Self::take(path, now) {
            Err(error) if error.code() == READ_ONLY && !store::has_unfinished_beside(path) => {
                Ok(None)
            }
            taken => taken.map(Some),
        }
    }

    /// The file, by its one name.
    pub fn path(&self) -> &Path {
        self.lock.path()
    }

    /// Listens for a second start on this file, which hands its argument over and ends.
    pub fn listen(
        &self,
        receive: impl Fn(String) + Send + 'static,
    ) -> Result<Server, DesktopError> {
        Server::start(&self.lock, receive)
    }

    /// Opens the file. What a full disk left half-way is finished first, for the key is asked of
    /// the file that counts.
    pub fn unlock(
        self,
        secret: &Secret,
        now: Timestamp,
        watch: &Watch,
    ) -> Result<Session, Box<Refused>> {
        let key = store::settle(self.path()).and_then(|()| secret.key(self.path()));
        let opened = match key {
            Ok(key) => self.open(key, now, watch),
            Err(error) => Err(self.refused(error)),
        };
        opened.map_err(|mut refused| {
            refused.error = secret.explain(refused.error);
            refused
        })
    }

    pub(super) fn open(
        self,
        key: Key,
        now: Timestamp,
        watch: &Watch,
    ) -> Result<Session, Box<Refused>> {
        let opened = Store::open(self.path(), key, |path, key| {
            copies::before_migration(path, key, now, watch)
        });
        let store = match opened {
            Ok(store) => store,
            Err(error) => return Err(self.refused(error)),
        };
        store.hold(Arc::<FileLock>::clone(&self.lock));
        match store.read(acting_officer) {
            Ok(officer) => {
                sweep(&store);
                Ok(Session {
                    store,
                    officer,
                    locked: self,
                })
            }
            Err(error) => {
                drop(store);
                Err(self.refused(error))
            }
        }
    }

    pub(super) fn refused(self, error: impl Into<SafekeepingError>) -> Box<Refused> {
        Box::new(Refused {
            locked: self,
            error: error.into(),
        })
    }
}

/// Takes away what interrupted work left. A full disk must not keep anybody from his file.
fn sweep(store: &Store) {
    let swept = store.sweep_content().map_err(SafekeepingError::from);
    if let Err(error) = swept.and_then(|_| copies::sweep(store)) {
        tracing::warn!(code = error.code(), "leftovers stay for now");
    }
}

/// Whose file it is.
pub(super) fn acting_officer(file: &Snapshot<'_>) -> Result<Option<OfficerId>, StoreError> {
    let set = file.setting(OFFICER)?.and_then(|text| text.parse().ok());
    let all = file.officers()?;
    let ids = || all.iter().map(|officer| officer.id);
    Ok(ids().find(|id| Some(id.0) == set).or_else(|| ids().min()))
}

/// An open file.
#[derive(Debug)]
pub struct Session {
    store: Store,
    officer: Option<OfficerId>,
    locked: Locked,
}

impl Session {
    /// The file.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// The file, by its one name.
    pub fn path(&self) -> &Path {
        self.locked.path()
    }

    /// Listens for a second start on this file, which hands its argument over and ends.
    pub fn listen(
        &self,
        receive: impl Fn(String) + Send + 'static,
    ) -> Result<Server, DesktopError> {
        self.locked.listen(receive)
    }

    /// Whose file it is; nobody in one that was never set up.
    pub fn officer(&self) -> Option<OfficerId> {
        self.officer
    }

    /// Who acts at this moment.
    pub fn actor(&self, at: Timestamp) -> Actor {
        Actor {
            officer: self.officer,
            at,
        }
    }

    /// The desk for one act.
    pub fn desk(&self, at: Timestamp, today: Date) -> Desk<'_> {
        Desk::new(&self.store, self.actor(at), today)
    }

    /// Closes the file and wipes its key, but lets nobody else in. Gives the session back while
    /// work on the file still runs.
    pub fn lock(self) -> Result<Locked, Box<Self>> {
        let Self {
            store,
            officer,
            locked,
        } = self;
        match store.close() {
            Ok(()) => Ok(locked),
            Err(store) => Err(Box::new(Self {
                store,
                officer,
                locked,
            })),
        }
    }

    /// Closes the file for others to open. Work that still runs on it in the background finishes
    /// first: until then the file is open, and others are kept out of it.
    pub fn close(self) {
        drop(self.store);
        drop(self.locked);
    }
}
