//! What tests of the window need around them: an office of invented people, open, with nothing drawn.

use tempfile::TempDir;

use super::context::{Context, Shared};
use super::db::Db;
use super::paper::Paper;
use crate::domain::time::{Date, Timestamp};
use crate::i18n::{Language, Words};
use crate::service::demo;
use crate::service::list::CaseList;
use crate::service::preferences::Preferences;
use crate::service::session::Session;

/// The day of all tests here.
pub(crate) fn today() -> Date {
    "2026-11-25".parse().unwrap()
}

/// The file of the demonstration, open; it goes with its folder.
pub(crate) fn session() -> (TempDir, Session) {
    let folder = tempfile::tempdir().unwrap();
    let now = Timestamp(1_795_000_000_000);
    let office = demo::office(&folder.path().join("proef"), now, today()).unwrap();
    (folder, office.session)
}

/// What a screen needs around it.
pub(crate) struct World {
    _folder: TempDir,
    pub(crate) db: Db,
    paper: Paper,
    pub(crate) words: Words,
    pub(crate) preferences: Preferences,
    list: CaseList,
}

impl World {
    pub(crate) fn new() -> Self {
        let (folder, session) = session();
        let list = CaseList::load(session.store()).unwrap();
        Self {
            _folder: folder,
            db: Db::new(session, Some(today())),
            paper: Paper::default(),
            words: Words::new(Language::Dutch),
            preferences: Preferences::default(),
            list,
        }
    }

    pub(crate) fn context(&self) -> Context<'_> {
        Context {
            words: &self.words,
            db: &self.db,
            paper: &self.paper,
            list: &self.list,
            overdue: 0,
            officers: &[],
            preferences: &self.preferences,
            today: self.db.today(),
            curtain: false,
            width: 1000.0,
            height: 768.0,
        }
    }
}

/// What the whole window shares.
pub(crate) struct Around {
    words: Words,
    preferences: Preferences,
}

impl Around {
    pub(crate) fn new() -> Self {
        Self {
            words: Words::new(Language::Dutch),
            preferences: Preferences::default(),
        }
    }

    pub(crate) fn shared(&self) -> Shared<'_> {
        Shared {
            words: &self.words,
            preferences: &self.preferences,
        }
    }
}
