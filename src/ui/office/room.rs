//! What all screens share while the file is open.

use iced::Size;

use crate::domain::officer::Officer;
use crate::service::Store;
use crate::service::list::CaseList;
use crate::service::today;
use crate::ui::context::{Context, Shared};
use crate::ui::db::Db;
use crate::ui::fault::Fault;
use crate::ui::paper::Paper;

/// What all screens share while the file is open.
pub(super) struct Room {
    /// The file.
    pub(super) db: Db,
    /// What draws letters, and prints them.
    pub(super) paper: Paper,
    /// All cases.
    pub(super) list: CaseList,
    /// How much of what who works here has to do is late.
    pub(super) overdue: u32,
    /// The officers, by name.
    pub(super) officers: Vec<Officer>,
    /// Whether a parent looks along.
    pub(super) curtain: bool,
}

impl Room {
    /// What the shell has before its lists were read.
    pub(super) fn new(db: Db, paper: Paper) -> Self {
        Self {
            db,
            paper,
            list: CaseList::default(),
            overdue: 0,
            officers: Vec::new(),
            curtain: false,
        }
    }

    /// What a screen may look at.
    pub(super) fn context<'a>(&'a self, shared: Shared<'a>, size: Size) -> Context<'a> {
        Context {
            words: shared.words,
            preferences: shared.preferences,
            db: &self.db,
            paper: &self.paper,
            list: &self.list,
            overdue: self.overdue,
            officers: &self.officers,
            today: self.db.today(),
            curtain: self.curtain,
            width: size.width,
            height: size.height,
        }
    }

    /// Brings the lists up to what was written.
    pub(super) fn refresh(&mut self) -> Result<(), Fault> {
        let desk = self.db.desk();
        self.list.refresh(desk.store)?;
        self.overdue = today::late(desk, self.db.session().officer())?;
        self.officers = read_officers(desk.store)?;
        Ok(())
    }
}

/// The officers of the file.
pub(super) fn read_officers(store: &Store) -> Result<Vec<Officer>, Fault> {
    Ok(store.read(crate::service::office::officers)?)
}
