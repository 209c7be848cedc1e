//! The officers, the work area and the holiday region: shown, and changed in place.

mod view;

use iced::Task;

use crate::domain::id::OfficerId;
use crate::domain::municipality::HolidayRegion;
use crate::domain::time::{Date, Timestamp};
use crate::i18n::tr;
use crate::service::Changes;
use crate::service::desk::{Desk, Form};
use crate::service::drafts;
use crate::service::office::{self, Office, OfficeError};
use crate::ui::context::{Context, Event};
use crate::ui::fault::Fault;
use crate::ui::kept;
use crate::ui::screen::Typed;
use crate::ui::setup::area::{self, AreaForm};
use crate::ui::setup::officer::{self, OfficerForm};

const OFFICER: &str = "settings-officer";
const AREA: &str = "settings-area";

/// The office, and the form that is open.
#[derive(Default)]
pub(super) struct OfficePart {
    office: Option<Office>,
    open: Option<Open>,
}

/// A form that is open.
struct Open {
    edit: Edit,
    /// What stood in it at first: only what differs is kept.
    before: String,
    /// When it was kept, where it was kept half typed.
    kept: Option<Timestamp>,
    /// What was put aside of it, because it could not be read.
    aside: Option<drafts::Kept>,
    /// It is being written: until it is, nothing is written twice and nothing is changed.
    saving: bool,
}

enum Edit {
    /// An officer, or a new one.
    Officer(Option<OfficerId>, Box<OfficerForm>),
    /// The work area.
    Area(Box<AreaForm>),
}

/// What is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    /// An officer, or a new one.
    Officer(Option<OfficerId>),
    /// The work area.
    Area,
}

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// A form is opened.
    Open(What),
    /// In the form of an officer.
    Officer(officer::Message),
    /// In the form of the work area.
    Area(area::Message),
    /// The region of the school holidays.
    Region(HolidayRegion),
    /// The form is saved.
    Save,
    /// This one was, or not.
    Saved(What, Result<Changes, Fault>),
    /// The region was set, or not.
    Set(Result<Changes, Fault>),
    /// The form is closed, and what was typed is given up.
    Cancel,
    /// What was kept half typed is given up.
    Discard,
    /// What was put aside is wanted elsewhere: it is copied.
    TakeAside,
    /// What was put aside is not wanted.
    DropAside,
    /// It was, or not.
    Dropped(Result<(), Fault>),
}

impl Edit {
    fn new(what: What, office: &Office, today: Date) -> Self {
        match what {
            What::Officer(id) => {
                let found = office.officers.iter().find(|one| Some(one.id) == id);
                let form = OfficerForm::new(found.map(|found| &found.facts), today);
                Self::Officer(found.map(|found| found.id), Box::new(form))
            }
            What::Area => Self::Area(Box::new(AreaForm::new(&office.work_area, today))),
        }
    }

    /// The name under which it is kept half typed.
    fn form(&self) -> Form<'static> {
        let (screen, record) = match self {
            Self::Officer(id, _) => (OFFICER, id.map_or(0, |id| id.0)),
            Self::Area(_) => (AREA, 0),
        };
        Form { screen, record }
    }

    fn what(&self) -> What {
        match self {
            Self::Officer(id, _) => What::Officer(*id),
            Self::Area(_) => What::Area,
        }
    }

    fn kept(&self) -> String {
        match self {
            Self::Officer(_, form) => form.kept(),
            Self::Area(form) => form.kept(),
        }
    }

    /// Puts back what was kept half typed; whether it fitted.
    fn put_back(&mut self, kept: &str, today: Date) -> bool {
        match self {
            Self::Officer(_, form) => match OfficerForm::put_back(kept, today) {
                Some(back) => **form = back,
                None => return false,
            },
            Self::Area(form) => match AreaForm::put_back(kept, today) {
                Some(back) => **form = back,
                None => return false,
            },
        }
        true
    }
}

impl OfficePart {
    /// The form that is kept under this name.
    pub(super) fn kept_as(form: &str, record: i64) -> Option<What> {
        match form {
            OFFICER => Some(What::Officer(
                Some(OfficerId(record)).filter(|id| id.0 != 0),
            )),
            AREA => Some(What::Area),
            _ => None,
        }
    }

    /// Takes the office as it stands.
    pub(super) fn know(&mut self, office: Office) {
        self.office = Some(office);
    }

    /// Does what a message says.
    pub(super) fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let task = match message {
            Message::Open(what) => return self.open(what, context),
            Message::Officer(message) => {
                if let Some(Edit::Officer(_, form)) = self.edit() {
                    form.update(message, context.today);
                }
                Task::none()
            }
            Message::Area(message) => match self.edit() {
                Some(Edit::Area(form)) => form.update(message, context.today).map(Message::Area),
                Some(Edit::Officer(..)) | None => Task::none(),
            },
            Message::Region(region) => self.region(region, context),
            Message::Save => self.save(context),
            Message::Saved(what, answer) => {
                self.saved(what, answer.is_ok());
                return (Task::none(), Some(told(answer, context)));
            }
            Message::Set(answer) => return (Task::none(), Some(told(answer, context))),
            Message::Cancel => {
                let dropped = self.give_up(context);
                self.open = None;
                dropped
            }
            Message::Discard => return self.discard(context),
            Message::TakeAside => {
                let open = self.open.as_ref();
                let aside = open.and_then(|open| open.aside.as_ref());
                return (Task::none(), aside.map(kept::taken));
            }
            Message::DropAside => self.drop_aside(context),
            Message::Dropped(Ok(())) => Task::none(),
            Message::Dropped(Err(fault)) => return (Task::none(), Some(Event::Failed(fault))),
        };
        (task, None)
    }

    /// What is typed in; nothing while it is being written.
    fn edit(&mut self) -> Option<&mut Edit> {
        let open = self.open.as_mut().filter(|open| !open.saving);
        open.map(|open| &mut open.edit)
    }

    /// A form was written, or not: that one closes, and no other that was opened since.
    fn saved(&mut self, what: What, well: bool) {
        let is_it = |open: &&mut Open| open.saving && open.edit.what() == what;
        if let Some(open) = self.open.as_mut().filter(is_it) {
            open.saving = false;
            if well {
                self.open = None;
            }
        }
    }

    /// Opens a form, with what was kept of it half typed.
    fn open(&mut self, what: What, context: &Context<'_>) -> (Task<Message>, Option<Event>) {
        let Some(office) = &self.office else {
            return (Task::none(), None);
        };
        let mut edit = Edit::new(what, office, context.today);
        let (before, form) = (edit.kept(), edit.form());
        let today = context.today;
        let reads = |body: &str| Edit::new(what, office, today).put_back(body, today);
        let found = match drafts::open(context.db.desk(), form.screen, form.record, reads) {
            Ok(found) => found,
            Err(error) => return (Task::none(), Some(Event::Failed(Fault::from(error)))),
        };
        let kept = found
            .kept
            .and_then(|kept| edit.put_back(&kept.body, context.today).then_some(kept.at));
        let first = match edit {
            Edit::Officer(..) => officer::FIRST,
            Edit::Area(_) => area::SEARCH,
        };
        self.open = Some(Open {
            edit,
            before,
            kept,
            aside: found.strange,
            saving: false,
        });
        (crate::ui::focus::on(first), None)
    }

    /// Drops what was kept of the form.
    fn give_up(&self, context: &Context<'_>) -> Task<Message> {
        let Some(open) = &self.open else {
            return Task::none();
        };
        let form = open.edit.form();
        let drop = move |desk: Desk<'_>| drafts::drop(desk, form.screen, form.record);
        context
            .db
            .run(move |desk| drop(desk).map_err(Fault::from))
            .map(Message::Dropped)
    }

    /// Throws away what was put aside.
    fn drop_aside(&mut self, context: &Context<'_>) -> Task<Message> {
        let Some(open) = &mut self.open else {
            return Task::none();
        };
        open.aside = None;
        let Form { screen, record } = open.edit.form();
        kept::throw_away(drafts::aside(screen), record, context).map(Message::Dropped)
    }

    /// Throws away what was kept, and shows the form as the office stands.
    fn discard(&mut self, context: &Context<'_>) -> (Task<Message>, Option<Event>) {
        if self.edit().is_none() {
            return (Task::none(), None);
        }
        let dropped = self.give_up(context);
        if let (Some(open), Some(office)) = (&mut self.open, &self.office) {
            open.edit = Edit::new(open.edit.what(), office, context.today);
            open.kept = None;
        }
        (dropped, None)
    }

    fn region(&self, region: HolidayRegion, context: &Context<'_>) -> Task<Message> {
        let Some(office) = &self.office else {
            return Task::none();
        };
        let chosen = Some(region).filter(|region| office.settings.region != Some(*region));
        let set = context
            .db
            .run(move |desk| answer(office::set_region(desk, chosen)));
        set.map(Message::Set)
    }

    fn save(&mut self, context: &Context<'_>) -> Task<Message> {
        let Some(edit) = self.edit() else {
            return Task::none();
        };
        let (form, what) = (edit.form(), edit.what());
        let saved = match edit {
            Edit::Officer(id, fields) => {
                let (id, Some(draft)) = (*id, fields.check()) else {
                    return Task::none();
                };
                context.db.save(form, move |desk| match id {
                    Some(id) => answer(office::change_officer(desk, id, &draft)),
                    None => answer(office::add_officer(desk, &draft)),
                })
            }
            Edit::Area(fields) => {
                let Some(parts) = fields.check() else {
                    return Task::none();
                };
                context
                    .db
                    .save(form, move |desk| answer(office::set_parts(desk, &parts)))
            }
        };
        if let Some(open) = &mut self.open {
            open.saving = true;
        }
        saved.map(move |answer| Message::Saved(what, answer))
    }

    /// Whether the office was read.
    pub(super) fn is_known(&self) -> bool {
        self.office.is_some()
    }

    /// Whether a form is open.
    pub(super) fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// What is half typed. A form that is being written is left out: what was kept of it goes with the
    /// act.
    pub(super) fn typed(&self) -> Option<Typed> {
        let open = self.open.as_ref().filter(|open| !open.saving)?;
        let (form, now) = (open.edit.form(), open.edit.kept());
        let body = (now != open.before).then_some(now);
        Some(Typed::new(form.screen, form.record, body))
    }
}

/// What a write answers here.
pub(super) fn answer<T>(done: Result<(T, Changes), OfficeError>) -> Result<Changes, Fault> {
    done.map(|(_, changes)| changes).map_err(Fault::from)
}

/// What is told of a write.
pub(super) fn told(answer: Result<Changes, Fault>, context: &Context<'_>) -> Event {
    match answer {
        Ok(changes) => Event::Done {
            text: tr!(context.words, "settings-saved"),
            changes,
        },
        Err(fault) => Event::Failed(fault),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(what: What, saving: bool) -> OfficePart {
        let office = Office {
            officers: Vec::new(),
            work_area: Default::default(),
            settings: Default::default(),
        };
        let edit = Edit::new(what, &office, "2026-11-25".parse().unwrap());
        OfficePart {
            open: Some(Open {
                before: String::new(),
                edit,
                kept: None,
                aside: None,
                saving,
            }),
            office: Some(office),
        }
    }

    #[test]
    fn only_the_form_that_was_written_closes() {
        let new = What::Officer(None);
        let mut part = open(What::Area, false);
        part.saved(new, true);
        assert!(part.is_open());
        // Opened once more since: that one was not written.
        let mut part = open(new, false);
        part.saved(new, true);
        assert!(part.is_open());
        let mut part = open(new, true);
        part.saved(new, true);
        assert!(!part.is_open());
    }

    #[test]
    fn while_it_is_written_nothing_is_typed_in_it_or_kept_of_it() {
        let mut part = open(What::Officer(None), true);
        assert!(part.edit().is_none());
        assert_eq!(part.typed(), None);
        // Refused, it is there again.
        part.saved(What::Officer(None), false);
        assert!(part.edit().is_some() && part.typed().is_some());
    }
}
