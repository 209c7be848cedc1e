//! Files of others into the case file: chosen, recognised, counted, and only then taken over. What
//! was counted is what is written, or nothing is. An import can be undone as long as nothing builds
//! on it; a copy is made first all the same, and named.

mod ask;
mod columns;
mod count;
mod ended;
mod file;
mod job;
mod past;
mod refused;
mod settle;
mod view;

use std::path::PathBuf;

use iced::Task;
use iced::keyboard::{Key, key::Named};

use super::{Page, Typed, draft};
use crate::domain::id::OpId;
use crate::service::Changes;
use crate::service::drafts;
use crate::service::import::{Past, past};
use crate::ui::Element;
use crate::ui::context::{Context, Event};
use crate::ui::fault::Fault;
use crate::ui::field::Field;
use crate::ui::widget::{Stroke, modal};

use ask::Ask;
use count::Count;
use job::Job;
use refused::Saving;

/// The form as its draft is kept.
const FORM: &str = "exchange";
/// The path as it is typed, until the file is taken over.
const TYPED: &str = "exchange-path";
/// The field with the path.
const PATH: &str = "exchange-path";

/// The exchange of files.
pub(crate) struct Exchange {
    path: Field<PathBuf>,
    stage: Stage,
    job: Option<Job>,
    /// Why the last thing that was asked did not go through.
    fault: Option<Fault>,
    past: Vec<Past>,
    saving: Option<Saving>,
    /// What was settled before the window closed, until the file is looked at again.
    kept: Option<ask::Kept>,
    /// Whether it is known what was kept: until then nothing of it is dropped.
    looked_up: bool,
    /// An import is being undone.
    undoing: bool,
    /// What is asked or shown about an import of before.
    over: Option<past::Over>,
}

/// How far one is with a file.
enum Stage {
    /// There is none yet.
    Choose,
    /// It was recognised; something may have to be settled.
    Ask(Box<Ask>),
    /// It was counted, and nothing written.
    Counted(Box<Ask>, Box<Count>),
    /// It was taken over, by this act, after this copy.
    Done(Box<Count>, Option<PathBuf>, Option<OpId>),
}

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// A path was typed.
    Typed(String),
    /// The file that was typed is meant.
    Open,
    /// The system is to ask which file.
    Choose,
    /// It did.
    Chosen(Option<PathBuf>),
    /// A file was dropped on the window.
    Dropped(PathBuf),
    /// The work is further, or has ended.
    Moved,
    /// Something is settled about the file.
    Ask(ask::Message),
    /// Another sheet of the workbook is meant.
    Sheet(String),
    /// Count what would change.
    Count,
    /// Take it over.
    Apply,
    /// Stop the work.
    Stop,
    /// Whoever had to be stopped has stopped.
    Stopped,
    /// A step back.
    Back,
    /// Another file.
    Again,
    /// In the lists behind the counts.
    Counted(count::Message),
    /// With the list of what was refused.
    Refused(refused::Message),
    /// The imports of before were read.
    Past(Result<Vec<Past>, Fault>),
    /// What was settled before is found, or nothing is.
    Kept(Result<Option<drafts::Kept>, Fault>),
    /// At the imports of before.
    Before(past::Message),
    /// An import is to be undone, or one that was undone to be done again.
    Undo(OpId),
    /// It was, or could not be.
    Undone(OpId, Result<Changes, Fault>),
}

impl Exchange {
    /// Opens the exchange where a file can be chosen.
    pub(crate) fn new(context: &Context<'_>) -> (Self, Task<Message>) {
        let typed = draft::find(context, TYPED, 0).map_or_else(String::new, |kept| kept.body);
        let screen = Self {
            path: Field::new(typed, file::path),
            stage: Stage::Choose,
            job: None,
            fault: None,
            past: Vec::new(),
            saving: None,
            kept: None,
            looked_up: false,
            undoing: false,
            over: None,
        };
        let kept = context
            .db
            .run(|desk| drafts::find(desk, FORM, 0).map_err(Fault::from));
        let tasks = [
            past::read(context),
            kept.map(Message::Kept),
            crate::ui::focus::on(PATH),
        ];
        (screen, Task::batch(tasks))
    }

    /// Looks into a file.
    fn open(
        &mut self,
        path: PathBuf,
        sheet: Option<String>,
        context: &Context<'_>,
    ) -> Task<Message> {
        self.fault = None;
        self.path.set(path.display().to_string());
        let (job, task) = Job::look(context.db, path, sheet);
        self.begin(job, task)
    }

    fn begin(&mut self, job: Job, task: Task<()>) -> Task<Message> {
        self.job = Some(job);
        task.map(|()| Message::Moved)
    }

    fn choose(&self, context: &Context<'_>) -> Task<Message> {
        let (title, kinds) = file::asked(context.words);
        Task::perform(crate::desktop::dialog::open(title, kinds), Message::Chosen)
    }

    /// Counts what would change, once everything is settled.
    fn count(&mut self, context: &Context<'_>) -> Task<Message> {
        let Stage::Ask(ask) = &mut self.stage else {
            return Task::none();
        };
        self.fault = None;
        match ask.settled() {
            Some(settled) => {
                let (job, task) = Job::count(context.db, settled);
                self.begin(job, task)
            }
            None => Task::none(),
        }
    }

    /// Takes over what was counted.
    fn apply(&mut self, context: &Context<'_>) -> Task<Message> {
        let Stage::Counted(ask, count) = &mut self.stage else {
            return Task::none();
        };
        match ask.settled().filter(|_| count.has_something()) {
            Some(settled) => {
                let (job, task) = Job::apply(context.db, settled, count.report().sha256);
                self.begin(job, task)
            }
            None => Task::none(),
        }
    }

    fn stop(&self, context: &Context<'_>) -> Task<Message> {
        match &self.job {
            Some(job) => job.stop(context.db).map(|()| Message::Stopped),
            None => Task::none(),
        }
    }

    /// A step back: from what was counted to what was settled, from there to the path.
    fn back(&mut self) -> Task<Message> {
        self.fault = None;
        self.stage = match std::mem::replace(&mut self.stage, Stage::Choose) {
            Stage::Counted(ask, _) => Stage::Ask(ask),
            Stage::Ask(ask) => {
                self.keep(&ask);
                Stage::Choose
            }
            Stage::Choose | Stage::Done(..) => Stage::Choose,
        };
        self.focus()
    }

    /// The focus goes to where one goes on.
    fn focus(&self) -> Task<Message> {
        match &self.stage {
            Stage::Choose => crate::ui::focus::on(PATH),
            Stage::Ask(_) => crate::ui::focus::on(ask::FIRST),
            Stage::Counted(..) | Stage::Done(..) => Task::none(),
        }
    }

    /// Another file: what was typed of this one stays, until it was taken over.
    fn again(&mut self) -> Task<Message> {
        match std::mem::replace(&mut self.stage, Stage::Choose) {
            Stage::Done(..) => self.path.set(""),
            Stage::Ask(ask) | Stage::Counted(ask, _) => self.keep(&ask),
            Stage::Choose => {}
        }
        self.fault = None;
        self.focus()
    }

    /// What was settled waits for its file to be opened again.
    fn keep(&mut self, ask: &Ask) {
        self.kept = ask.kept().or_else(|| self.kept.take());
    }

    fn on_ask(&mut self, message: ask::Message, context: &Context<'_>) -> Task<Message> {
        match &mut self.stage {
            Stage::Ask(ask) => ask.update(message, context).map(Message::Ask),
            Stage::Choose | Stage::Counted(..) | Stage::Done(..) => Task::none(),
        }
    }

    fn shown(&mut self) -> Option<&mut Count> {
        match &mut self.stage {
            Stage::Counted(_, count) | Stage::Done(count, ..) => Some(count),
            Stage::Choose | Stage::Ask(_) => None,
        }
    }

    fn on_refused(
        &mut self,
        message: refused::Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let source = self.path.value().unwrap_or_default();
        let list = match &self.stage {
            Stage::Counted(_, count) | Stage::Done(count, ..) => count.refused(context.words),
            Stage::Choose | Stage::Ask(_) => String::new(),
        };
        let (task, event) = refused::update(&mut self.saving, message, &source, list, context);
        (task.map(Message::Refused), event)
    }

    /// What was settled before the window closed: the file is looked at again.
    fn on_kept(&mut self, kept: Option<drafts::Kept>, context: &Context<'_>) -> Task<Message> {
        self.looked_up = true;
        let kept = kept.and_then(|kept| ask::Kept::read(&kept.body));
        let (Some(kept), Stage::Choose) = (kept, &self.stage) else {
            return Task::none();
        };
        let (path, sheet) = (kept.path.clone(), kept.sheet.clone());
        self.kept = Some(kept);
        self.open(path, sheet, context)
    }
}

impl Page for Exchange {
    type Message = Message;

    fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let task = match message {
            Message::Typed(text) => {
                self.path.typed(text);
                Task::none()
            }
            Message::Open => match self.path.check() {
                Some(path) => self.open(path, None, context),
                None => crate::ui::focus::on(PATH),
            },
            Message::Choose => self.choose(context),
            Message::Chosen(None) | Message::Stopped => Task::none(),
            Message::Chosen(Some(path)) | Message::Dropped(path) => self.open(path, None, context),
            Message::Moved => return self.look_at_work(context),
            Message::Ask(message) => self.on_ask(message, context),
            Message::Sheet(sheet) => match self.path.value() {
                Ok(path) => self.open(path, Some(sheet), context),
                Err(_) => Task::none(),
            },
            Message::Count => self.count(context),
            Message::Apply => self.apply(context),
            Message::Stop => self.stop(context),
            Message::Back => self.back(),
            Message::Again => self.again(),
            Message::Counted(message) => {
                if let Some(count) = self.shown() {
                    count.update(&message, context.words);
                }
                Task::none()
            }
            Message::Refused(message) => return self.on_refused(message, context),
            Message::Past(Ok(past)) => {
                self.past = past;
                Task::none()
            }
            Message::Kept(Ok(kept)) => self.on_kept(kept, context),
            Message::Before(message) => return self.on_before(message, context),
            Message::Undo(op) => self.undo(op, context),
            Message::Undone(op, undone) => return self.on_undone(op, undone, context),
            // What is settled now is kept beside it, until it can be read.
            Message::Kept(Err(fault)) => {
                self.looked_up = true;
                context.db.unread().failed(FORM, 0, fault);
                Task::none()
            }
            Message::Past(Err(fault)) => return (Task::none(), Some(Event::Failed(fault))),
        };
        (task, None)
    }

    fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let saving = context.alone(self.saving.as_ref());
        let saving = saving.map(|saving| refused::view(saving, context).map(Message::Refused));
        let over = || context.alone(self.over.as_ref());
        let dialog = saving.or_else(|| over().map(|over| past::over(over, context)));
        modal(view::screen(self, context), dialog)
    }

    fn over<'a>(&'a self, context: &Context<'a>) -> Option<Element<'a, Message>> {
        let job = self.job.as_ref().filter(|job| job.writes())?;
        Some(view::applying(job, context.words))
    }

    fn key(&self, stroke: &Stroke, context: &Context<'_>) -> Option<Message> {
        if context.curtain && self.job.is_none() {
            return None;
        }
        let escape = stroke.key == Key::Named(Named::Escape);
        let ctrl = |letter: &str| {
            stroke.modifiers.command() && stroke.key == Key::Character(letter.into())
        };
        if self.saving.is_some() {
            return escape.then_some(Message::Refused(refused::Message::Close));
        }
        if self.over.is_some() {
            return escape.then_some(Message::Before(past::Message::Close));
        }
        if let Some(job) = &self.job {
            return (escape && !job.is_stopping()).then_some(Message::Stop);
        }
        match &self.stage {
            Stage::Choose if ctrl("o") => Some(Message::Choose),
            Stage::Choose => None,
            Stage::Ask(_) if ctrl("s") => Some(Message::Count),
            Stage::Ask(_) => escape.then_some(Message::Again),
            Stage::Counted(..) if ctrl("s") => Some(Message::Apply),
            Stage::Counted(_, count) if !escape => count.key(stroke).map(Message::Counted),
            Stage::Counted(..) => Some(Message::Back),
            Stage::Done(count, ..) if !escape => count.key(stroke).map(Message::Counted),
            Stage::Done(..) => Some(Message::Again),
        }
    }

    fn reload(&mut self, _changes: &Changes, context: &Context<'_>) -> Task<Message> {
        // Work may have ended while another screen was shown.
        let (task, _) = self.look_at_work(context);
        Task::batch([task, past::read(context)])
    }

    fn typed(&self) -> Vec<Typed> {
        let body = match &self.stage {
            Stage::Ask(ask) | Stage::Counted(ask, _) => ask.kept(),
            Stage::Choose | Stage::Done(..) => None,
        };
        // What was kept waits for its file, which may be on a stick that is not in.
        let body = body.as_ref().or(self.kept.as_ref());
        let body = body.and_then(ask::Kept::body);
        let path = match &self.stage {
            Stage::Done(..) => None,
            Stage::Choose | Stage::Ask(_) | Stage::Counted(..) => {
                Some(self.path.text().to_owned()).filter(|path| !path.trim().is_empty())
            }
        };
        let typed = |form, body| Typed::new(form, 0, body);
        let settled = self.looked_up.then(|| typed(FORM, body));
        settled.into_iter().chain([typed(TYPED, path)]).collect()
    }
}
