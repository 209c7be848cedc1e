//! The page of one case: who it is about at the left, what happened in the middle, what is due at
//! the right. What is typed for a note or a task stands on the page itself, so that nothing one
//! writes about is covered.

mod absence;
mod act;
mod begin;
mod career;
mod closing;
mod dialog;
mod doing;
mod family;
mod hand_over;
mod hearing;
mod keys;
mod letters;
mod line;
mod note;
mod person;
mod persons;
mod sent;
mod side;
mod sure;
mod task;
mod timeline;
mod view;
mod viewer;

use std::collections::HashMap;
use std::path::PathBuf;

use iced::Task;
use iced::keyboard::{Key, key::Named};
use iced::widget::text_editor::{Action, Content};

use super::{Page, Typed, draft};
use crate::domain::id::{AddressId, CaseId, LetterId, TimelineId};
use crate::domain::time::Timestamp;
use crate::domain::timeline::TimelineDraft;
use crate::i18n::Words;
use crate::service::Changes;
use crate::service::cases::{self, CasePage};
use crate::service::drafts::Kept;
use crate::ui::Element;
use crate::ui::context::{Context, Event, Target};
use crate::ui::fault::Fault;
use crate::ui::paper::Printed;
use crate::ui::people::{self, What};
use crate::ui::shortcut::is_escape;
use crate::ui::widget::Stroke;
use crate::wording;

pub(super) use person::{to, whole};

use absence::card::Days;
use act::Act;
use begin::Begin;
use dialog::Dialog;
use doing::Doing;
use note::NoteForm;
use task::TaskForm;

/// The page of one case.
pub(crate) struct CaseScreen {
    id: CaseId,
    shown: Shown,
    /// The texts of the timeline, as they can be selected.
    texts: HashMap<TimelineId, (String, Content)>,
    note: NoteForm,
    note_open: bool,
    task: TaskForm,
    task_open: bool,
    /// The form on the page that was used last: it hears Ctrl+S and Escape first.
    last: Spot,
    dialog: Option<Dialog>,
    /// A form that is to be opened as soon as the page is there.
    wish: Option<Begin>,
    /// The card of the days of absence.
    days: Days,
    /// What was put aside of that form.
    aside: Option<Kept>,
    /// The form about the youth and what stands around him.
    person: Option<people::Form>,
    /// The protected address that is written out.
    revealed: Option<AddressId>,
    number_shown: bool,
    log_shown: bool,
    /// What is being written, and what waits for that.
    doing: Doing,
    /// Counts the readings: only the last one is shown.
    asked: u64,
}

/// What of the case is there to be shown.
enum Shown {
    Reading,
    /// It is not there any more: removed, or taken back.
    Gone,
    Failed(Fault),
    Page(Box<CasePage>),
}

/// A form on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spot {
    Note,
    Task,
}

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// The case was read.
    Read(u64, Result<Box<CasePage>, Fault>),
    /// In the form of a new entry.
    Note(note::Message),
    /// In the form of a new task.
    Task(task::Message),
    /// A form is to be opened.
    Begin(Begin),
    /// In the form that lies over the page.
    Dialog(dialog::Message),
    /// Something is to be done at once.
    Do(Act),
    /// It was, or could not be.
    Done(Result<Changes, Fault>),
    /// A letter is printed once more.
    Print(LetterId),
    /// This one was, or not.
    Printed(LetterId, Result<Printed, Fault>),
    /// The log says that it was not, or could not be told.
    Noted(Result<(), Fault>),
    /// A text of the timeline is selected.
    Select(TimelineId, Action),
    /// A file was dropped on the window.
    Dropped(PathBuf),
    /// On the card of the days of absence.
    Days(absence::card::Message),
    /// The BSN is to be seen, or hidden again.
    ShowNumber,
    /// The BSN is taken along.
    CopyNumber,
    /// Something else is taken along.
    Copy(String),
    /// Who did what is to be seen, or hidden again.
    ShowLog,
    /// A half-typed form was kept, or not.
    Kept(Result<(), Fault>),
    /// Somewhere else.
    Go(Target),
    /// A form about the youth and what stands around him is opened.
    People(What),
    /// In that form.
    Person(people::Message),
    /// A protected address is written out, or hidden again.
    Reveal(AddressId),
    /// One step back.
    Back,
}

impl CaseScreen {
    /// Opens the page; the log says so.
    pub(crate) fn new(id: CaseId, context: &Context<'_>) -> (Self, Task<Message>) {
        let mut note = NoteForm::new(context.today);
        note.restore(draft::find(context, note::NEW, id.0));
        let mut task = TaskForm::new(context.me(), context.today);
        task.restore(draft::find(context, task::NEW, id.0));
        let screen = Self {
            id,
            shown: Shown::Reading,
            texts: HashMap::new(),
            note_open: note.was_kept(),
            task_open: task.was_kept(),
            note,
            task,
            last: Spot::Note,
            dialog: None,
            wish: None,
            days: Days::default(),
            aside: None,
            person: None,
            revealed: None,
            number_shown: false,
            log_shown: false,
            doing: Doing::default(),
            asked: 0,
        };
        let read = context
            .db
            .run(move |desk| cases::show(desk, id).map(Box::new).map_err(Fault::from));
        (screen, read.map(|page| Message::Read(0, page)))
    }

    fn read(&mut self, context: &Context<'_>) -> Task<Message> {
        self.asked += 1;
        let (id, asked) = (self.id, self.asked);
        context
            .db
            .run(move |desk| cases::page(desk, id).map(Box::new).map_err(Fault::from))
            .map(move |page| Message::Read(asked, page))
    }

    fn page(&self) -> Option<&CasePage> {
        match &self.shown {
            Shown::Page(page) => Some(page),
            Shown::Reading | Shown::Gone | Shown::Failed(_) => None,
        }
    }

    fn on_read(
        &mut self,
        page: Result<Box<CasePage>, Fault>,
        context: &Context<'_>,
    ) -> Task<Message> {
        self.shown = match page {
            Ok(page) => {
                self.renew_texts(&page, context);
                self.task.propose(page.case.handler);
                self.days.renew(&page);
                if let Some(dialog) = &mut self.dialog {
                    dialog.renew(&page);
                }
                Shown::Page(page)
            }
            // What is half typed stays: the case may come back.
            Err(fault) if matches!(fault.code(), "no-case" | "no-youth") => Shown::Gone,
            Err(fault) => Shown::Failed(fault),
        };
        match self.wish.take() {
            Some(begin) => self.begin(begin, context),
            None => Task::none(),
        }
    }

    /// Texts that stayed keep what is selected in them.
    fn renew_texts(&mut self, page: &CasePage, context: &Context<'_>) {
        let mut before = std::mem::take(&mut self.texts);
        for entry in page.timeline.iter().filter(|entry| entry.struck.is_none()) {
            let told = written(entry, context);
            let kept = before.remove(&entry.id).filter(|(text, _)| *text == told);
            let text = kept.unwrap_or_else(|| {
                let content = Content::with_text(&told);
                (told, content)
            });
            self.texts.insert(entry.id, text);
        }
    }

    /// Whether somebody looks along who may not learn where the youth is: then nothing is written or
    /// read here but what stays in sight.
    fn is_veiled(&self, context: &Context<'_>) -> bool {
        let page = self.page();
        page.is_some_and(|page| context.hides(&page.addresses, &page.guardians))
    }

    /// What somebody was typing for a case that has gone meanwhile.
    fn unsaved(&self) -> Option<String> {
        let texts = [self.note.text(), self.task.text()];
        let texts = texts.into_iter().filter(|text| !text.trim().is_empty());
        let unsaved = texts.collect::<Vec<_>>().join("\n\n");
        Some(unsaved).filter(|text| !text.is_empty())
    }

    /// The BSN, or the onderwijsnummer of who has none.
    fn number(&self) -> Option<String> {
        let youth = &self.page()?.youth;
        let bsn = youth.bsn.map(|number| number.to_string());
        bsn.or_else(|| youth.onderwijsnummer.map(|number| number.to_string()))
    }
}

impl Page for CaseScreen {
    type Message = Message;

    fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let task = match message {
            Message::Read(asked, page) if asked == self.asked => self.on_read(page, context),
            Message::Read(..) => Task::none(),
            Message::Note(message) => self.on_note(message, context),
            Message::Task(message) => self.on_task(message, context),
            Message::Begin(begin) => self.begin(begin, context),
            Message::Dialog(message) => return self.on_dialog(message, context),
            Message::Do(act) => self.act(act, None, context),
            Message::Done(done) => return self.on_done(done, context),
            Message::Print(id) => self.print(id, context),
            Message::Printed(id, printed) => return Self::on_printed(id, printed, context),
            Message::Noted(Ok(())) => Task::none(),
            Message::Noted(Err(fault)) => return (Task::none(), Some(Event::Failed(fault))),
            Message::Select(id, action) => {
                if let Some((_, content)) = self.texts.get_mut(&id)
                    && !action.is_edit()
                {
                    content.perform(action);
                }
                Task::none()
            }
            Message::Dropped(path) => self.act(Act::Attach(path), None, context),
            Message::Days(message) => {
                self.days.update(message);
                Task::none()
            }
            Message::ShowNumber => {
                self.number_shown = !self.number_shown;
                Task::none()
            }
            Message::CopyNumber => {
                let secret = true;
                let event = self.number().map(|text| Event::Copy { text, secret });
                return (Task::none(), event);
            }
            Message::Copy(text) => {
                let secret = false;
                return (Task::none(), Some(Event::Copy { text, secret }));
            }
            Message::ShowLog => {
                self.log_shown = !self.log_shown;
                Task::none()
            }
            Message::Kept(Ok(())) => Task::none(),
            Message::Kept(Err(fault)) => return (Task::none(), Some(Event::Failed(fault))),
            Message::People(what) => return self.open_person(what, context),
            Message::Person(message) => return self.on_person(message, context),
            Message::Reveal(id) => {
                self.revealed = Some(id).filter(|id| self.revealed != Some(*id));
                Task::none()
            }
            Message::Go(target) => return (Task::none(), Some(Event::Go(target))),
            Message::Back => return (Task::none(), Some(Event::Back)),
        };
        (task, None)
    }

    fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        view::screen(self, context)
    }

    fn key(&self, stroke: &Stroke, context: &Context<'_>) -> Option<Message> {
        // The form shows numbers and addresses: it waits while a parent looks along.
        if let Some(form) = context.alone(self.person.as_ref()) {
            return form.key(stroke).map(Message::Person);
        }
        if self.is_veiled(context) {
            return None;
        }
        let dialog = self.dialog.as_ref();
        // What lies over the page and is of others waits while somebody looks along.
        if context.curtain && dialog.is_some_and(Dialog::is_of_others) {
            return None;
        }
        if let Some(message) = self.form_key(stroke).and_then(|key| self.on_form(key)) {
            return Some(message);
        }
        if let Some(dialog) = dialog {
            return dialog.key(stroke).map(Message::Dialog);
        }
        let Shown::Page(page) = &self.shown else {
            let back = stroke.key == Key::Named(Named::Escape);
            return back.then_some(Message::Back);
        };
        // With nothing open it leads back; a field that lets go of the focus had its use for it.
        if is_escape(stroke) && !stroke.taken {
            return Some(Message::Back);
        }
        keys::on_page(stroke, page, context)
    }

    fn reload(&mut self, _changes: &Changes, context: &Context<'_>) -> Task<Message> {
        self.read(context)
    }

    fn go_on(&mut self, form: &str, record: i64, context: &Context<'_>) -> Task<Message> {
        match Begin::of_kept(form, record) {
            Some(begin) => self.begin(begin, context),
            None => Task::none(),
        }
    }

    fn was_kept(&mut self, form: &str, record: i64, at: Timestamp) {
        if (form, record) == self.note.form(self.id) {
            self.note.was_kept_at(at);
        } else if (form, record) == self.task.form(self.id) {
            self.task.was_kept_at(at);
        } else if let Some(dialog) = &mut self.dialog
            && dialog.form(self.id) == Some((form, record))
        {
            dialog.was_kept_at(at);
        }
    }

    /// A form that is being saved is left out: its draft goes with the act.
    fn typed(&self) -> Vec<Typed> {
        let forms = [
            self.note.typed(self.id),
            self.task.typed(self.id),
            self.dialog
                .as_ref()
                .and_then(|dialog| dialog.typed(self.id)),
        ];
        forms
            .into_iter()
            .flatten()
            .filter(|typed| !self.doing.saves(&typed.form, typed.record))
            .chain(self.person.as_ref().and_then(people::Form::typed))
            .collect()
    }
}

/// What an entry says.
fn written(entry: &TimelineDraft, context: &Context<'_>) -> String {
    let officer = |id| context.officer(Some(id));
    wording::entry(entry, officer, context.words)
}

/// The kind of a case in words, with its article.
fn kind(page: &CasePage, words: &Words) -> String {
    words.word("case-kind", page.case.kind.code())
}

#[cfg(test)]
mod tests;
