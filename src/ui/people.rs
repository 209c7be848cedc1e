//! The forms about a youth and what stands around him: his facts, those who care for him, addresses,
//! schools, diplomas, brothers and sisters. The page of a youth and the page of a case open the same
//! ones, over whatever is shown there.
//!
//! A form knows what it writes and says what became of it; where it lies is the screen's concern.

mod address;
mod diploma;
mod enrolment;
pub(crate) mod facts;
mod find;
mod guardian;
pub(crate) mod headed;
mod home;
pub(crate) mod names;
pub(crate) mod proposed;
mod save;
mod told;
mod view;
mod what;

use std::collections::HashMap;

use iced::Task;

use super::burst;
use super::context::{Context, Event};
use super::fault::Fault;
use super::finder::{self, Finder};
use super::said::Said;
use super::screen::Typed;
use super::sheet::{self, Change, Sheet};
use super::shortcut;
use super::widget::Stroke;
use crate::domain::id::YouthId;
use crate::domain::youth::Youth;
use crate::service::Changes;
use crate::service::drafts;
use crate::service::youths::{self, Likeness, YouthPage};

pub(crate) use find::Chosen;
pub(crate) use guardian::mail;
pub(crate) use home::home;
use told::Deed;
pub(crate) use told::unlinked;
pub(crate) use what::{What, asked};

/// A form that is open.
pub(crate) struct Form {
    youth: YouthId,
    what: What,
    /// The youth as he was when the form was opened.
    page: Box<YouthPage>,
    /// Whom or which school it is about, where that is looked up first.
    chosen: Option<Chosen>,
    /// The search that is open.
    finder: Option<Finder>,
    /// The lines; nothing before it is settled whom it is about.
    sheet: Option<Sheet>,
    /// The names of the youths that found people are bound to.
    names: HashMap<YouthId, String>,
    /// Who may be a brother or sister.
    likely: Vec<(Youth, Likeness)>,
    /// Why the file refused it, where no line is to blame.
    refused: Option<Fault>,
    /// Enter was pressed in the search.
    entered: bool,
    /// Whether somebody else has the number that was typed.
    twin: bool,
    /// What is being done: until it is, nothing is written twice.
    saving: Option<Deed>,
}

/// What happens in a form.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// In its lines.
    Sheet(Change),
    /// In its search.
    Finder(finder::Message),
    /// Who is looked for is not in the file.
    New,
    /// Somebody else, or another school, is looked for.
    Search,
    /// The names of children were read.
    Named(Result<Vec<youths::Line>, Fault>),
    /// Who may be brothers and sisters was read.
    Likely(Result<Vec<(Youth, Likeness)>, Fault>),
    /// This is a brother or sister.
    Link(YouthId),
    /// What it is about never was.
    Remove,
    /// It was written, or not.
    Saved(Result<Changes, Fault>),
    /// The form is closed.
    Close,
}

/// What became of a form.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// It was closed; what was typed is to be kept.
    Closed(Option<Typed>),
    /// It was written.
    Done {
        /// What, in words.
        said: Said,
        /// The rows.
        changes: Changes,
    },
    /// News for the shell; the form stays.
    Tell(Event),
}

type Answer = (Task<Message>, Option<Outcome>);

const NOTHING: fn() -> Answer = || (Task::none(), None);

impl Form {
    /// Opens a form, with what was kept of it.
    ///
    /// # Errors
    /// When what it is about has gone.
    pub(crate) fn open(
        youth: YouthId,
        what: What,
        context: &Context<'_>,
    ) -> Result<(Self, Task<Message>), Fault> {
        // A letter opens it: the rest of a sentence that begins with that letter belongs nowhere here.
        burst::hush();
        let desk = context.db.desk();
        let page = youths::page(desk, youth)?.ok_or_else(|| Fault::new("no-youth"))?;
        let mut form = Self {
            youth,
            what,
            page: Box::new(page),
            chosen: None,
            finder: None,
            sheet: None,
            names: HashMap::new(),
            likely: Vec::new(),
            refused: None,
            entered: false,
            twin: false,
            saving: None,
        };
        let (name, record) = what.kept_as(youth);
        let reads = |body: &str| sheet::written(body).is_some();
        let kept = drafts::open(desk, name, record, reads)?.kept;
        let task = form.begin(kept.as_ref(), context)?;
        Ok((form, task))
    }

    /// Whom or what it is about is looked up first, or the lines are shown at once.
    fn begin(
        &mut self,
        kept: Option<&drafts::Kept>,
        context: &Context<'_>,
    ) -> Result<Task<Message>, Fault> {
        let chosen = kept.and_then(|kept| find::chosen_in(&kept.body));
        match (self.what, kept) {
            (What::Sibling, _) => {
                let youth = self.youth;
                let likely = context
                    .db
                    .run(move |desk| youths::likely(desk, youth).map_err(Fault::from));
                return Ok(Task::batch([
                    self.search(String::new(), context),
                    likely.map(Message::Likely),
                ]));
            }
            (What::Guardian | What::School, None) => {
                return Ok(self.search(String::new(), context));
            }
            (What::Guardian, Some(_)) => self.choose_again(chosen, context)?,
            (What::School, Some(_)) => self.choose_again(chosen, context)?,
            (What::Enrolment(id), _) => {
                let there = self.enrolment(id).ok_or_else(gone)?.facts.school;
                self.choose_again(Some(chosen.unwrap_or(there.0)), context)?;
            }
            (
                What::Facts
                | What::Bond(_)
                | What::Address(_)
                | What::Home(_)
                | What::Diploma
                | What::Certificate(_),
                _,
            ) => {}
        }
        self.lines(context)
    }

    /// Shows the lines.
    fn lines(&mut self, context: &Context<'_>) -> Result<Task<Message>, Fault> {
        let mut sheet = self.fresh(context).ok_or_else(gone)?;
        match &self.chosen {
            Some(Chosen::Typed(text)) => {
                for (key, text) in guardian::begun(text) {
                    sheet.put(key, &text);
                }
            }
            Some(chosen) => sheet.put(find::CHOSEN, &chosen.key()),
            None => {}
        }
        // What was typed of somebody else must not come back in the lines of who is chosen now.
        if self.sheet.is_some() {
            sheet = sheet.instead();
        }
        let open = sheet.open(context).map(Message::Sheet);
        self.sheet = Some(sheet);
        self.finder = None;
        Ok(open)
    }

    /// The lines as they are before anything is typed; nothing where what they are about has gone.
    fn fresh(&self, context: &Context<'_>) -> Option<Sheet> {
        let (form, record) = self.what.kept_as(self.youth);
        let sheet = Sheet::new(form, record);
        Some(match self.what {
            What::Facts => facts::sheet(sheet, &self.page.youth, context),
            What::Guardian => guardian::sheet(sheet, self.chosen.as_ref(), None, context),
            What::Bond(id) => {
                let card = self.card(id)?;
                guardian::sheet(sheet, None, Some(card), context)
            }
            What::Address(owner) => {
                let shielded = self.is_stranger(owner);
                address::sheet(sheet, None, shielded, self.has_home(owner), context)
            }
            What::Home(id) => {
                let (home, _) = self.home(id)?;
                address::sheet(sheet, Some(&home.address), false, false, context)
            }
            What::School => {
                let runs = self.page.enrolments.iter();
                let runs = runs.clone().any(|(one, _)| one.until.is_none());
                enrolment::sheet(sheet, None, self.chosen.as_ref(), runs, context)
            }
            What::Enrolment(id) => {
                let there = self.enrolment(id)?;
                enrolment::sheet(sheet, Some(there), self.chosen.as_ref(), false, context)
            }
            What::Diploma => diploma::sheet(sheet, None, context),
            What::Certificate(id) => {
                let all = self.page.diplomas.iter();
                let there = all.clone().find(|one| one.id == id)?;
                diploma::sheet(sheet, Some(there), context)
            }
            What::Sibling => return None,
        })
    }

    /// Does what a message says.
    pub(crate) fn update(&mut self, message: Message, context: &Context<'_>) -> Answer {
        match message {
            Message::Sheet(Change::Submit) => (self.save(context), None),
            Message::Sheet(Change::Drop) => self.on_drop(context),
            Message::Sheet(change) => self.on_sheet(change, context),
            Message::Finder(message) => self.on_finder(message, context),
            Message::New => self.on_chosen(None, context),
            // What became of it is still to be told here: it stays open as it is.
            Message::Search | Message::Close if self.saving.is_some() => NOTHING(),
            Message::Search => {
                let wanted = self.wanted();
                (self.search(wanted, context), None)
            }
            Message::Named(Ok(lines)) => {
                let names = lines.into_iter().map(|line| (line.id, line.name.full()));
                self.names.extend(names);
                NOTHING()
            }
            Message::Likely(Ok(likely)) => {
                self.likely = likely;
                NOTHING()
            }
            Message::Link(other) => (self.link(other, context), None),
            Message::Remove => (self.remove(context), None),
            Message::Saved(Ok(changes)) => {
                let deed = self.saving.unwrap_or(Deed::Saved);
                let said = self.told_of(deed, context.words);
                (Task::none(), Some(Outcome::Done { said, changes }))
            }
            Message::Saved(Err(fault)) => {
                self.saving = None;
                self.refuse(fault)
            }
            Message::Named(Err(fault)) | Message::Likely(Err(fault)) => tell(fault),
            Message::Close => self.close(),
        }
    }

    fn on_sheet(&mut self, change: Change, context: &Context<'_>) -> Answer {
        let Some(sheet) = &mut self.sheet else {
            return NOTHING();
        };
        let (task, event) = sheet.update(change, context);
        (task.map(Message::Sheet), event.map(Outcome::Tell))
    }

    /// What was put back goes, and with it the other school that was chosen.
    fn on_drop(&mut self, context: &Context<'_>) -> Answer {
        let answer = self.on_sheet(Change::Drop, context);
        if let What::Enrolment(id) = self.what {
            let there = self.enrolment(id).map(|one| one.facts.school.0);
            if let Err(fault) = self.choose_again(there, context) {
                return (answer.0, Some(Outcome::Tell(Event::Failed(fault))));
            }
        }
        let key = self.chosen.as_ref().map(Chosen::key);
        if let Some((sheet, key)) = self.sheet.as_mut().zip(key) {
            sheet.put(find::CHOSEN, &key);
        }
        answer
    }

    /// A search over lines that stand already is closed first.
    fn close(&mut self) -> Answer {
        if self.sheet.is_some() && self.finder.take().is_some() {
            return NOTHING();
        }
        (Task::none(), Some(Outcome::Closed(self.typed())))
    }

    /// A key that no field took.
    pub(crate) fn key(&self, stroke: &Stroke) -> Option<Message> {
        if shortcut::is_escape(stroke) {
            return Some(Message::Close);
        }
        if let Some(finder) = &self.finder {
            return finder.key(stroke).map(Message::Finder);
        }
        self.sheet.as_ref()?.key(stroke).map(Message::Sheet)
    }

    /// What is half typed. A form that is being written is left out: what was kept of it goes with
    /// the act.
    pub(crate) fn typed(&self) -> Option<Typed> {
        self.sheet
            .as_ref()
            .filter(|_| self.saving.is_none())
            .and_then(Sheet::typed)
    }
}

fn gone() -> Fault {
    Fault::new("no-youth-record")
}

fn tell(fault: Fault) -> Answer {
    (Task::none(), Some(Outcome::Tell(Event::Failed(fault))))
}
