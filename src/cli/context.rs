//! What every command works with: the words, the options of the call, and the day. It opens the
//! case file, or makes it for the first command that writes.

mod case_file;

use std::path::{Path, PathBuf};

use super::answer::print_message;
use super::arguments::Globals;
use super::backup::warned;
use super::failure::Failure;
use super::{failure, init, place, progress, secret};
use crate::clock;
use crate::domain::time::Date;
use crate::files;
use crate::i18n::{Words, tr};
use crate::service::safekeeping::{self, BackedUp, SafekeepingError, Warning, Watch};
use crate::service::session::{self, Locked, Secret, Session};
use crate::service::{Store, StoreError};

pub(super) use case_file::CaseFile;

/// The circumstances of one call.
pub(super) struct Context<'w> {
    /// The sentences.
    pub(super) words: &'w Words,
    /// The options of every command.
    pub(super) globals: Globals,
    /// The day that is reckoned with.
    pub(super) today: Date,
}

impl<'w> Context<'w> {
    /// Asks the clock once for the day.
    pub(super) fn new(globals: Globals, words: &'w Words) -> Self {
        let today = globals.today.unwrap_or_else(clock::today);
        Self {
            words,
            globals,
            today,
        }
    }

    /// The case file of this call. It need not exist.
    pub(super) fn path(&self) -> Result<PathBuf, Failure> {
        place::of_call(self.globals.file.as_deref())
    }

    /// Whoever waits for long work on the case file.
    pub(super) fn watch(&self) -> Watch {
        progress::watch(self.words)
    }

    /// The passphrase of a file that exists.
    pub(super) fn secret(&self) -> Result<Secret, Failure> {
        let file = self.globals.passphrase_file.as_deref();
        secret::existing(file, self.words).map(Secret::Passphrase)
    }

    /// Takes the case file for this call, still closed.
    pub(super) fn take(&self, path: &Path) -> Result<Locked, Failure> {
        Locked::take(path, clock::now()).map_err(|error| Failure::from(error).at(path))
    }

    /// Opens the session of the case file, which must exist, and says what is wrong with its place.
    pub(super) fn session(&self) -> Result<Session, Failure> {
        let session = self.unlock()?;
        self.tell_place(&session);
        Ok(session)
    }

    /// Says on standard error where the case file had better not lie.
    pub(super) fn tell_place(&self, session: &Session) {
        match safekeeping::warnings_of(session) {
            Ok(warnings) => tell(&warnings, self.words),
            // No warning is worth failing for, least of all when the file was just made.
            Err(error) => failure::log(&error),
        }
    }

    /// Says what there is to say about a copy that was made on the way; of the place it was said
    /// when the file was opened.
    pub(super) fn tell_of_copy(&self, copy: &BackedUp) {
        let new = copy
            .warnings
            .iter()
            .filter(|warning| !warning.is_of_place());
        tell(&new.copied().collect::<Vec<_>>(), self.words);
    }

    /// Opens the session of the case file, which must exist.
    pub(super) fn unlock(&self) -> Result<Session, Failure> {
        let path = self.path()?;
        let at = |failure: Failure| failure.at(&path);
        // What is no case file is told before anybody is asked for a passphrase.
        session::check_kind(&path).map_err(|error| at(error.into()))?;
        let locked = self.take(&path)?;
        let secret = self.secret()?;
        progress::listen();
        let opened = locked.unlock(&secret, clock::now(), &self.watch());
        opened.map_err(|refused| at(refused.error.into()))
    }

    /// Opens the case file, which must exist.
    pub(super) fn open(&self) -> Result<CaseFile, Failure> {
        self.session()
            .map(|session| CaseFile::open(session, self.today))
    }

    /// Opens the case file, which must exist, for a command that writes: that is the moment for the
    /// copy of the day. One that fails is told and keeps nobody from his work.
    pub(super) fn open_to_write(&self) -> Result<CaseFile, Failure> {
        let session = self.session()?;
        match safekeeping::backup_if_due(&session, clock::now(), &self.watch()) {
            Err(SafekeepingError::Store(StoreError::Stopped)) => Err(StoreError::Stopped.into()),
            Err(error) => {
                print_message(&tr!(self.words, "backup-of-day-failed"));
                Failure::from(error).tell(self.words);
                Ok(CaseFile::open(session, self.today))
            }
            Ok(copy) => {
                copy.iter().for_each(|copy| self.tell_of_copy(copy));
                Ok(CaseFile::open(session, self.today))
            }
        }
    }

    /// Opens the case file for a command that writes; the first one makes it, as `init` does.
    pub(super) fn open_or_create(&self) -> Result<CaseFile, Failure> {
        if files::exists(&self.path()?) {
            return self.open();
        }
        init::create(&init::Init::default(), self)
    }

    /// Opens the case file, or an empty one in memory where there is none: for a dry run.
    pub(super) fn open_or_empty(&self) -> Result<CaseFile, Failure> {
        if files::exists(&self.path()?) {
            return self.open();
        }
        progress::listen();
        Ok(CaseFile::empty(Store::memory()?, self.today))
    }
}

fn tell(warnings: &[Warning], words: &Words) {
    for warning in warned(warnings, words) {
        print_message(&warning);
    }
}
