//! The page of one case: who it is about at the left, where it stands and what happened in the
//! middle, what is due and what belongs to it at the right.
//!
//! The page is read as a whole, from one state of the file, and again after every act. What is
//! typed here lies in forms of its own (`case/`), each with its own draft.

mod act;
mod closing;
mod dialog;
pub(super) mod draft;
pub(super) mod facts;
mod note;
mod person;
mod side;
mod task;
mod timeline;
mod viewer;

use std::collections::HashMap;
use std::path::PathBuf;

use iced::keyboard::{Key, key::Named};
use iced::widget::scrollable::RelativeOffset;
use iced::widget::text_editor::{Action, Content};
use iced::widget::{column, container, operation, row, scrollable};
use iced::{Alignment, Length, Task};

use super::{Page, Typed};
use crate::domain::case::CaseDraft;
use crate::domain::id::{AttachmentId, CaseId, TaskId, TimelineId};
use crate::i18n::tr;
use crate::service::cases::{self, CasePage};
use crate::service::desk::Form;
use crate::service::{Changes, drafts};
use crate::ui::context::{Context, Event, Target};
use crate::ui::fault::Fault;
use crate::ui::icon::Icon;
use crate::ui::theme::Tone;
use crate::ui::widget::{
    Stroke, badge, band, button, card, drop_target, empty, lead, link, modal, primary,
};
use crate::ui::{Element, space, text};

use act::Act;
use dialog::{About, Dialog, Wish};
use note::NoteForm;
use task::TaskForm;

/// What is scrolled.
const SCROLLED: &str = "dossier";
/// From this width on there are three columns, and room for everything in the band.
const THREE: f32 = 1_000.0;
/// The columns beside the middle.
const BESIDE: f32 = 280.0;

/// The page of a case.
pub(crate) struct CaseScreen {
    id: CaseId,
    page: State,
    /// The texts of the timeline, each with what it was made from.
    texts: HashMap<TimelineId, (String, Content)>,
    number_shown: bool,
    log_shown: bool,
    note: NoteForm,
    note_open: bool,
    task: TaskForm,
    task_open: bool,
    /// Which of the two forms on the page a key is meant for.
    last: Which,
    dialog: Option<Dialog>,
    /// An act that is being done, with the form it saves.
    doing: Option<Option<(&'static str, i64)>>,
}

enum State {
    Reading,
    There(Box<CasePage>),
    /// The case is not in the file any more: undone or taken away elsewhere.
    Gone,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Which {
    Note,
    Task,
}

/// A form that is opened.
#[derive(Debug, Clone)]
pub(crate) enum Begin {
    /// A new entry.
    Note,
    /// A new task.
    Task,
    /// A better entry.
    Correct(TimelineId),
    /// Why an entry is struck.
    Strike(TimelineId),
    /// A task that is changed.
    Change(TaskId),
    /// To whom.
    HandOver,
    /// Why it is closed.
    Close,
    /// The facts of the case.
    Facts,
    /// A tag.
    Tag,
    /// A file that is added.
    Attach,
    /// A file that is looked at.
    View(AttachmentId),
    /// A copy of a file outside.
    SaveCopy(AttachmentId),
    /// Another name of a file.
    Rename(AttachmentId),
}

/// What happens on the page.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// The case was read, or read again.
    Read(Result<Box<CasePage>, Fault>),
    /// Somebody wants to go somewhere.
    Go(Target),
    /// Back to where one came from.
    Back,
    /// The number of the youth is shown, or hidden again.
    ShowNumber,
    /// The number goes to the clipboard.
    CopyNumber,
    /// A phone number or address goes to the clipboard.
    Copy(String),
    /// The history is shown, or folded again.
    ShowLog,
    /// A text of the timeline is selected.
    Select(TimelineId, Action),
    /// A form is opened.
    Begin(Begin),
    /// In the form of an entry.
    Note(note::Message),
    /// In the form of a task.
    Task(task::Message),
    /// In the form over the page.
    Dialog(dialog::Message),
    /// A file was dropped.
    Dropped(PathBuf),
    /// This is to be done.
    Do(Act),
    /// It was, or could not be.
    Did(&'static str, Result<Changes, Fault>),
    /// A half-typed form was kept, or not.
    Kept(Result<(), Fault>),
}

impl CaseScreen {
    /// Opens the page, and notes in the log that somebody did.
    pub(crate) fn new(id: CaseId, context: &Context<'_>) -> (Self, Task<Message>) {
        let today = context.today;
        let (mut note, mut task) = (NoteForm::new(today), TaskForm::new(context.me(), today));
        note.restore(draft::find(context, note::NEW, id.0));
        task.restore(draft::find(context, task::NEW, id.0));
        let screen = Self {
            id,
            page: State::Reading,
            texts: HashMap::new(),
            number_shown: false,
            log_shown: false,
            note_open: note.was_kept(),
            task_open: task.was_kept(),
            note,
            task,
            last: Which::Note,
            dialog: None,
            doing: None,
        };
        let read = context
            .db
            .run(move |desk| cases::show(desk, id).map(Box::new).map_err(Fault::from));
        (screen, read.map(Message::Read))
    }

    fn page(&self) -> Option<&CasePage> {
        match &self.page {
            State::There(page) => Some(page),
            State::Reading | State::Gone => None,
        }
    }

    /// Takes the page as it was read. A text that is the same stays as it is selected.
    fn on_read(&mut self, page: Box<CasePage>) {
        let mut before = std::mem::take(&mut self.texts);
        for entry in &page.timeline {
            let there = before.remove(&entry.id);
            let same = there.filter(|(text, _)| *text == entry.text);
            let shown =
                same.unwrap_or_else(|| (entry.text.clone(), Content::with_text(&entry.text)));
            self.texts.insert(entry.id, shown);
        }
        self.task.propose(page.case.handler);
        self.page = State::There(page);
    }

    fn on_unread(&mut self, fault: Fault) -> Option<Event> {
        if fault.code() == "no-case" {
            (self.page, self.dialog) = (State::Gone, None);
            return None;
        }
        Some(Event::Failed(fault))
    }

    fn copy_number(&self) -> Option<Event> {
        let youth = &self.page()?.youth;
        let number = youth.bsn.map(|bsn| bsn.to_string());
        let number = number.or_else(|| youth.onderwijsnummer.map(|one| one.to_string()));
        number.map(|text| Event::Copy { text, secret: true })
    }

    fn begin(&mut self, begin: Begin, context: &Context<'_>) -> Task<Message> {
        match begin {
            Begin::Note => {
                (self.note_open, self.last) = (true, Which::Note);
                return to_form(note::TEXT);
            }
            Begin::Task => {
                (self.task_open, self.last) = (true, Which::Task);
                return to_form(task::TITLE);
            }
            Begin::View(id) => return self.look(id, context),
            Begin::Correct(_)
            | Begin::Strike(_)
            | Begin::Change(_)
            | Begin::HandOver
            | Begin::Close
            | Begin::Facts
            | Begin::Tag
            | Begin::Attach
            | Begin::SaveCopy(_)
            | Begin::Rename(_) => {}
        }
        let opened = self.page().and_then(|page| form(page, &begin, context));
        let Some((dialog, first)) = opened else {
            return Task::none();
        };
        self.dialog = Some(dialog);
        operation::focus(first)
    }

    fn look(&mut self, id: AttachmentId, context: &Context<'_>) -> Task<Message> {
        let found = self.page().and_then(|page| {
            let mut all = page.attachments.iter();
            all.find(|(attachment, _)| attachment.id == id)
        });
        let Some((attachment, content)) = found else {
            return Task::none();
        };
        let size = content.as_ref().map(|content| content.size);
        let (viewer, task) = viewer::Viewer::open(attachment, size, context);
        self.dialog = Some(Dialog::View(Box::new(viewer)));
        task.map(|message| Message::Dialog(dialog::Message::View(message)))
    }

    fn on_note(&mut self, message: note::Message, context: &Context<'_>) -> Task<Message> {
        self.last = Which::Note;
        match message {
            note::Message::Close => {
                self.note_open = false;
                keep(self.note.typed(self.id), context)
            }
            note::Message::Discard => {
                self.note.clear(context.today);
                operation::focus(note::TEXT)
            }
            note::Message::Save => match self.note.meant(self.id) {
                Some((draft, _)) => {
                    let kept = self.note.form(self.id);
                    self.act(Act::Note(draft), Some(kept), context)
                }
                None => Task::none(),
            },
            message => {
                self.note.update(message, context.today);
                Task::none()
            }
        }
    }

    fn on_task(&mut self, message: task::Message, context: &Context<'_>) -> Task<Message> {
        self.last = Which::Task;
        match message {
            task::Message::Close => {
                self.task_open = false;
                keep(self.task.typed(self.id), context)
            }
            task::Message::Discard => {
                self.clear_task(context);
                operation::focus(task::TITLE)
            }
            task::Message::Save => match self.task.meant(self.id) {
                Some(draft) => {
                    let kept = self.task.form(self.id);
                    self.act(Act::AddTask(draft), Some(kept), context)
                }
                None => Task::none(),
            },
            message => {
                self.task.update(message, context.today);
                Task::none()
            }
        }
    }

    fn clear_task(&mut self, context: &Context<'_>) {
        let handler = self.page().and_then(|page| page.case.handler);
        self.task.clear(handler.or(context.me()), context.today);
    }

    fn on_dialog(
        &mut self,
        message: dialog::Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let Some(dialog) = &mut self.dialog else {
            return (Task::none(), None);
        };
        let (task, wish) = dialog.update(message, self.id, context);
        let task = task.map(Message::Dialog);
        match wish {
            None => (task, None),
            Some(Wish::Tell(event)) => (task, Some(event)),
            Some(Wish::Do(act, kept)) => (self.act(act, kept, context), None),
            Some(Wish::Close) => {
                let typed = dialog.typed(self.id);
                self.dialog = None;
                (keep(typed, context), None)
            }
        }
    }

    /// Does an act, one at a time; a form that it saves goes in the same transaction.
    fn act(
        &mut self,
        act: Act,
        kept: Option<(&'static str, i64)>,
        context: &Context<'_>,
    ) -> Task<Message> {
        if self.doing.is_some() {
            return Task::none();
        }
        self.doing = Some(kept);
        let (case, told) = (self.id, act.told());
        let done = match kept {
            Some((screen, record)) => {
                let form = Form { screen, record };
                context.db.save(form, move |desk| act.run(desk, case))
            }
            None => context.db.run(move |desk| act.run(desk, case)),
        };
        done.map(move |done| Message::Did(told, done))
    }

    /// Closes the form that was saved, and tells what was done.
    fn on_did(
        &mut self,
        told: &'static str,
        done: Result<Changes, Fault>,
        context: &Context<'_>,
    ) -> Option<Event> {
        let kept = self.doing.take().flatten();
        let changes = match done {
            Ok(changes) => changes,
            Err(fault) => return Some(Event::Failed(fault)),
        };
        match kept {
            Some((note::NEW, _)) => {
                self.note.clear(context.today);
                self.note_open = false;
            }
            Some((task::NEW, _)) => {
                self.clear_task(context);
                self.task_open = false;
            }
            Some(_) | None => self.dialog = None,
        }
        let text = context.words.word("dossier-did", told);
        Some(Event::Done { text, changes })
    }
}

/// The form that is meant, with the field that gets the focus.
fn form(page: &CasePage, begin: &Begin, context: &Context<'_>) -> Option<(Dialog, &'static str)> {
    let today = context.today;
    Some(match begin {
        Begin::Correct(id) => {
            let entry = page.timeline.iter().find(|entry| entry.id == *id)?;
            let mut form = NoteForm::correct(entry, today);
            form.restore(draft::find(context, note::BETTER, id.0));
            (Dialog::Correct(form), note::TEXT)
        }
        Begin::Strike(id) => {
            let entry = page.timeline.iter().find(|entry| entry.id == *id)?;
            let about = About::Strike(*id, entry.text.clone());
            (Dialog::line(about, ""), dialog::LINE)
        }
        Begin::Change(id) => {
            let task = page.tasks.iter().find(|task| task.id == *id)?;
            let mut form = TaskForm::change(task, today);
            let (name, record) = form.form(page.case.id);
            form.restore(draft::find(context, name, record));
            (Dialog::Change(form), task::TITLE)
        }
        Begin::HandOver => (Dialog::HandOver(None, false), dialog::LINE),
        Begin::Close => {
            let kept = draft::find(context, closing::FORM, page.case.id.0);
            let form = closing::ClosingForm::new(page, today).restore(kept);
            (Dialog::Close(form), closing::FIRST)
        }
        Begin::Facts => {
            let facts: CaseDraft = page.case.facts.clone();
            let school = page.school.as_ref().map(|school| school.name.clone());
            let form = facts::FactsForm::new(facts, school, true, today);
            (Dialog::Facts(Box::new(form)), facts::FIRST)
        }
        Begin::Tag => (Dialog::line(About::Tag, ""), dialog::LINE),
        Begin::Attach => (Dialog::line(About::Attach, ""), dialog::LINE),
        Begin::SaveCopy(id) => {
            let about = About::SaveCopy {
                id: *id,
                name: file_name(page, *id)?,
                asked: false,
            };
            (Dialog::line(about, ""), dialog::LINE)
        }
        Begin::Rename(id) => {
            let name = file_name(page, *id)?;
            (Dialog::line(About::Rename(*id), &name), dialog::LINE)
        }
        Begin::Note | Begin::Task | Begin::View(_) => return None,
    })
}

fn file_name(page: &CasePage, id: AttachmentId) -> Option<String> {
    let mut all = page.attachments.iter();
    let (attachment, _) = all.find(|(attachment, _)| attachment.id == id)?;
    Some(attachment.name.clone())
}

/// Forms lie at the top of the page: there one goes to type.
fn to_form(field: &'static str) -> Task<Message> {
    Task::batch([
        operation::snap_to(SCROLLED, RelativeOffset::START),
        operation::focus(field),
    ])
}

/// Keeps a form that is closed before it was saved: the shell asks only for those that are open.
fn keep(typed: Option<Typed>, context: &Context<'_>) -> Task<Message> {
    let Some(typed) = typed else {
        return Task::none();
    };
    let kept = context.db.run(move |desk| match &typed.body {
        Some(body) => drafts::keep(desk, typed.form, typed.record, body).map_err(Fault::from),
        None => drafts::drop(desk, typed.form, typed.record).map_err(Fault::from),
    });
    kept.map(Message::Kept)
}

impl Page for CaseScreen {
    type Message = Message;

    fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let event = match message {
            Message::Read(Ok(page)) => {
                self.on_read(page);
                None
            }
            Message::Read(Err(fault)) => self.on_unread(fault),
            Message::Go(target) => Some(Event::Go(target)),
            Message::Back => Some(Event::Back),
            Message::ShowNumber => {
                self.number_shown = !self.number_shown;
                None
            }
            Message::CopyNumber => self.copy_number(),
            Message::Copy(text) => Some(Event::Copy {
                text,
                secret: false,
            }),
            Message::ShowLog => {
                self.log_shown = !self.log_shown;
                None
            }
            Message::Select(id, action) => {
                if let Some((_, content)) = self.texts.get_mut(&id)
                    && !action.is_edit()
                {
                    content.perform(action);
                }
                None
            }
            Message::Begin(begin) => return (self.begin(begin, context), None),
            Message::Note(message) => return (self.on_note(message, context), None),
            Message::Task(message) => return (self.on_task(message, context), None),
            Message::Dialog(message) => return self.on_dialog(message, context),
            Message::Dropped(path) => return (self.act(Act::Attach(path), None, context), None),
            Message::Do(act) => return (self.act(act, None, context), None),
            Message::Did(told, done) => self.on_did(told, done, context),
            Message::Kept(Ok(())) => None,
            Message::Kept(Err(fault)) => Some(Event::Failed(fault)),
        };
        (Task::none(), event)
    }

    fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        match &self.page {
            State::Reading => text::small("").into(),
            State::Gone => {
                let list = primary(tr!(words, "dossier-gone-list"), Message::Go(Target::Cases));
                empty(
                    tr!(words, "dossier-gone"),
                    tr!(words, "dossier-gone-do"),
                    Some(list.into()),
                )
            }
            State::There(page) => self.there(page, context),
        }
    }

    fn key(&self, stroke: &Stroke, _context: &Context<'_>) -> Option<Message> {
        self.page()?;
        if let Some(dialog) = &self.dialog {
            let own = dialog.key(stroke).map(Message::Dialog);
            return own.or_else(|| on_form(stroke).map(|asked| in_dialog(asked)));
        }
        if let Some(message) = self.key_of_form(stroke) {
            return Some(message);
        }
        let bare = stroke.modifiers.is_empty();
        match &stroke.key {
            Key::Character(letter) if bare && letter == "n" => Some(Message::Begin(Begin::Note)),
            Key::Character(letter) if bare && letter == "t" => Some(Message::Begin(Begin::Task)),
            Key::Character(_) | Key::Named(_) | Key::Unidentified => None,
        }
    }

    fn reload(&mut self, _changes: &Changes, context: &Context<'_>) -> Task<Message> {
        let id = self.id;
        let read = context
            .db
            .run(move |desk| cases::page(desk, id).map(Box::new).map_err(Fault::from));
        read.map(Message::Read)
    }

    /// A form that is being saved is left out: its draft goes with the act.
    fn typed(&self) -> Vec<Typed> {
        let over = self.dialog.as_ref().and_then(|form| form.typed(self.id));
        let all = [self.note.typed(self.id), self.task.typed(self.id), over];
        let saved = self.doing.flatten();
        all.into_iter()
            .flatten()
            .filter(|typed| saved != Some((typed.form, typed.record)))
            .collect()
    }
}

/// What a key asks of any form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    Save,
    Close,
    Undo,
    Redo,
}

fn on_form(stroke: &Stroke) -> Option<Asked> {
    let command = stroke.modifiers.command() && !stroke.modifiers.shift();
    match &stroke.key {
        Key::Named(Named::Escape) => Some(Asked::Close),
        Key::Character(letter) if command => match letter.as_str() {
            "s" => Some(Asked::Save),
            "z" => Some(Asked::Undo),
            "y" => Some(Asked::Redo),
            _ => None,
        },
        Key::Character(_) | Key::Named(_) | Key::Unidentified => None,
    }
}

fn in_dialog(asked: Asked) -> Message {
    Message::Dialog(match asked {
        Asked::Save => dialog::Message::Save,
        Asked::Close => dialog::Message::Close,
        Asked::Undo => dialog::Message::Undo,
        Asked::Redo => dialog::Message::Redo,
    })
}

impl CaseScreen {
    /// What a key asks of the form on the page that was typed in last.
    fn key_of_form(&self, stroke: &Stroke) -> Option<Message> {
        let asked = on_form(stroke)?;
        let which = match (self.note_open, self.task_open) {
            (true, true) => self.last,
            (true, false) => Which::Note,
            (false, true) => Which::Task,
            (false, false) => return None,
        };
        Some(match which {
            Which::Note => Message::Note(match asked {
                Asked::Save => note::Message::Save,
                Asked::Close => note::Message::Close,
                Asked::Undo => note::Message::Undo,
                Asked::Redo => note::Message::Redo,
            }),
            Which::Task => Message::Task(match asked {
                Asked::Save => task::Message::Save,
                Asked::Close => task::Message::Close,
                Asked::Undo => task::Message::Undo,
                Asked::Redo => task::Message::Redo,
            }),
        })
    }

    fn there<'a>(&'a self, page: &'a CasePage, context: &Context<'a>) -> Element<'a, Message> {
        let columns = scrollable(container(self.columns(page, context)).padding(space::XL))
            .id(SCROLLED)
            .width(Length::Fill)
            .height(Length::Fill);
        let screen = column![band_of(page, context), columns];
        let drops = self.dialog.is_none().then_some(Message::Dropped);
        let over = self.dialog.as_ref().map(|dialog| dialog.view(context));
        modal(
            drop_target(screen, drops),
            over.map(|over| over.map(Message::Dialog)),
        )
    }

    fn columns<'a>(&'a self, page: &'a CasePage, context: &Context<'a>) -> Element<'a, Message> {
        let who = person::cards(self, page, context);
        let beside = side::cards(self, page, context);
        let middle = self.middle(page, context);
        let timeline = timeline::timeline(self, page, context);
        let history = timeline::history(self, page, context);
        if context.single() {
            let all = middle.into_iter().chain(beside).chain([timeline]);
            return under(all.chain(who).chain([history]));
        }
        let middle = under(middle.into_iter().chain([timeline]));
        let middle = container(middle).width(Length::Fill);
        if context.width < THREE {
            let right = under(beside.into_iter().chain(who).chain([history]));
            return row![middle, container(right).width(BESIDE)]
                .spacing(space::L)
                .into();
        }
        row![
            container(under(who)).width(BESIDE),
            middle,
            container(under(beside.into_iter().chain([history]))).width(BESIDE),
        ]
        .spacing(space::L)
        .into()
    }

    /// The forms that are open, and where the case stands.
    fn middle<'a>(
        &'a self,
        page: &'a CasePage,
        context: &Context<'a>,
    ) -> Vec<Element<'a, Message>> {
        let words = context.words;
        let mut cards = Vec::new();
        if self.note_open {
            let form = self.note.view(context).map(Message::Note);
            cards.push(card(tr!(words, "dossier-note-form"), form));
        }
        if self.task_open && context.single() {
            let form = self.task.view(context).map(Message::Task);
            cards.push(card(tr!(words, "dossier-task-form"), form));
        }
        let mut acts = row![].spacing(space::S).align_y(Alignment::Center);
        if context.width < THREE {
            for act in timeline::acts(page, words) {
                acts = acts.push(act);
            }
        }
        let acts = acts.push(link(
            tr!(words, "dossier-facts"),
            Message::Begin(Begin::Facts),
        ));
        cards.push(timeline::status(page, Some(acts.wrap().into()), context));
        cards
    }
}

fn band_of<'a>(page: &'a CasePage, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let wide = context.width >= THREE;
    let kind = words.word("case-kind", page.case.kind.code());
    let mut beside = Vec::new();
    if wide {
        beside.push(badge(kind, Tone::Primary));
    }
    if !context.single() {
        beside.push(badge(page.case.number.to_string(), Tone::Plain));
    }
    let mut actions = Vec::new();
    if wide {
        actions.extend(timeline::acts(page, words));
    }
    actions.push(
        button(
            Icon::Task,
            tr!(words, "dossier-task"),
            Some("T"),
            Message::Begin(Begin::Task),
        )
        .into(),
    );
    actions.push(lead(tr!(words, "dossier-note"), "N", Message::Begin(Begin::Note)).into());
    band(
        person::whole(&page.youth.name, words),
        Some(Message::Back),
        beside,
        actions,
    )
}

/// Cards under each other.
fn under<'a>(cards: impl IntoIterator<Item = Element<'a, Message>>) -> Element<'a, Message> {
    let mut all = person::Lines::new().spacing(space::L);
    for card in cards {
        all = all.push(card);
    }
    all.into()
}
