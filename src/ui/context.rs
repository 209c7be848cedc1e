//! What a screen may look at, and what it tells the shell.

use crate::domain::id::{CaseId, OfficerId, PartnerId, SchoolId, YouthId};
use crate::domain::municipality::{self, MunicipalityCode};
use crate::domain::officer::Officer;
use crate::domain::time::Date;
use crate::i18n::Words;
use crate::service::Changes;
use crate::service::list::CaseList;
use crate::service::preferences::Preferences;

use super::db::Db;
use super::fault::Fault;
use super::job::Job;
use super::paper::Paper;
use super::parcel::Parcel;
use super::said::Said;

/// What the whole window shares.
#[derive(Clone, Copy)]
pub(crate) struct Shared<'a> {
    /// The sentences.
    pub(crate) words: &'a Words,
    /// What the window remembers.
    pub(crate) preferences: &'a Preferences,
}

/// What every screen works with.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    /// The sentences.
    pub(crate) words: &'a Words,
    /// The open file.
    pub(crate) db: &'a Db,
    /// All cases, as the lists know them.
    pub(crate) list: &'a CaseList,
    /// How much of what who works here has to do is late: what the screen of today counts.
    pub(crate) overdue: u32,
    /// The officers of the file, by name.
    pub(crate) officers: &'a [Officer],
    /// What the window remembers.
    pub(crate) preferences: &'a Preferences,
    /// What draws letters, and prints them.
    pub(crate) paper: &'a Paper,
    /// The day.
    pub(crate) today: Date,
    /// Whether somebody looks along: what is hidden then is settled in `ui/curtain.rs`.
    pub(crate) curtain: bool,
    /// The width of the screen beside the sidebar, in logical pixels; of use while drawing only.
    pub(crate) width: f32,
    /// The height of the window, in logical pixels; of use while drawing only.
    pub(crate) height: f32,
}

impl Context<'_> {
    /// Whether everything stands in one column.
    pub(crate) fn single(&self) -> bool {
        self.width < super::space::SINGLE
    }

    /// Whether the window is so low that a list has no room under what stands above it.
    pub(crate) fn low(&self) -> bool {
        self.height > 0.0 && self.height < super::space::LOW
    }

    /// The name of an officer.
    pub(crate) fn officer(&self, id: Option<OfficerId>) -> String {
        let found = self.officers.iter().find(|officer| Some(officer.id) == id);
        found.map_or_else(|| "–".to_owned(), |officer| officer.name.clone())
    }

    /// The name of a municipality, or its code where the name is not known.
    pub(crate) fn municipality(&self, code: MunicipalityCode) -> String {
        municipality::name(code).map_or_else(|| code.to_string(), str::to_owned)
    }

    /// Who works here.
    pub(crate) fn me(&self) -> Option<OfficerId> {
        self.db.session().officer()
    }
}

/// Where one can go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Target {
    /// What is to be done today.
    Today,
    /// The cases.
    Cases,
    /// A case.
    Case(CaseId),
    /// A letter of a case that is being made.
    Letter(CaseId),
    /// A new case; for a youth, where that is settled.
    NewCase(Option<YouthId>),
    /// The youths.
    Youths,
    /// A youth.
    Youth(YouthId),
    /// The schools.
    Schools,
    /// A school.
    School(SchoolId),
    /// The people we work with.
    Partners,
    /// One of them.
    Partner(PartnerId),
    /// Files that come and go.
    Exchange,
    /// What is set.
    Settings,
    /// What screens are made of, where that is asked for.
    Gallery,
    /// A part of what is set.
    SettingsAt(Part),
    /// Everything that was done.
    Log,
}

/// A part of the settings that a notice leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// Where the case file lies.
    File,
    /// Where copies go: another folder is asked for.
    Folder,
    /// The recovery sheet: it is asked for.
    Sheet,
    /// The form that was left half typed.
    Unfinished,
    /// How the letters of the municipalities look.
    HouseStyle,
    /// What the program knows, and as of when.
    About,
}

/// A form on the page of a case that something elsewhere leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CaseForm {
    /// A hearing is written down.
    Hearing,
    /// Days of absence are.
    Absence,
}

/// News from a screen to the shell.
#[derive(Debug, Clone)]
pub(crate) enum Event {
    /// Somebody wants to go somewhere.
    Go(Target),
    /// Somebody wants to write something down in a case.
    Write(CaseId, CaseForm),
    /// Somebody wants to go on with a form that was left half typed: where it stands, its name and record.
    GoOn(Target, String, i64),
    /// Somebody wants back.
    Back,
    /// Something was done: it is told, can be undone, and what shows it is read again.
    Done {
        /// What, in words.
        text: String,
        /// The rows.
        changes: Changes,
    },
    /// The same where what is told names somebody.
    DoneTo {
        /// What, in words, with the name and without.
        said: Said,
        /// The rows.
        changes: Changes,
    },
    /// Something was made: it is told, and shown.
    Made {
        /// What, in words.
        text: String,
        /// The rows.
        changes: Changes,
        /// Where it stands.
        target: Target,
    },
    /// Something was made, but what was to follow did not work: that stays in sight until it is read.
    MadeBut {
        /// What was made and what did not work, in words.
        text: String,
        /// The rows.
        changes: Changes,
        /// Where it stands.
        target: Target,
    },
    /// Something did not work.
    Failed(Fault),
    /// Something is told.
    Told(String),
    /// Text for the clipboard. A number of a person is kept out of its history.
    Copy {
        /// What.
        text: String,
        /// Whether it must not stay there.
        secret: bool,
    },
    /// What the window remembers was changed.
    Preferences(Preferences),
    /// Something is to be done with the whole file, which must be nobody else's for that.
    Whole(Parcel<Job>),
}
