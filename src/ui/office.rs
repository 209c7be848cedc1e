//! The shell of the open file: the sidebar, the screen that is shown and those one came from, the
//! search over everything, what was just done, and what is half typed.

mod acts;
mod going;
mod help;
mod keeper;
mod keeping;
mod room;
mod search;
mod shelf;
mod sidebar;
mod telling;

use std::time::{Duration, Instant};

use iced::widget::{column, container, responsive, row};
use iced::{Length, Task};

use super::application::Start;
use super::context::{self, Shared, Target};
use super::db::Db;
use super::fault::Fault;
use super::job::Job;
use super::parcel::Parcel;
use super::screen::{self, Screen};
use super::shortcut::{self, Command};
use super::theme::Tone;
use super::widget::{Stroke, Toast, cover, modal, notice, toast};
use super::{Element, space};
use crate::domain::id::OpId;
use crate::domain::officer::Officer;
use crate::i18n::tr;
use crate::service::Changes;
use crate::service::list::CaseList;
use crate::service::preferences::Preferences;
use crate::service::session::Session;

use acts::{Act, Acts};
use keeper::Keeper;
use room::{Room, read_officers};
use search::Search;

pub(crate) use shelf::{Shelf, Stays};

/// How long a word about what was done stays.
const TOAST: Duration = Duration::from_secs(10);

/// The open file in the window.
pub(crate) struct Office {
    room: Room,
    target: Target,
    screen: Screen,
    back: Vec<(Target, Screen)>,
    over: Over,
    toast: Option<(Toast, Instant)>,
    /// The acts that can be taken back.
    last: Acts,
    /// Keeps what is half typed.
    keeper: Keeper,
    /// Whether the gallery can be gone to.
    gallery: bool,
}

/// What lies over the screen.
enum Over {
    Nothing,
    Search(Search),
    Help,
}

/// What happens in the shell.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// Another second went by.
    Tick,
    /// The lists were read for the first time.
    Listed(Parcel<Result<(CaseList, Vec<Officer>), Fault>>),
    /// Somebody wants to go somewhere.
    Go(Target),
    /// Something the sidebar or a key asks.
    Command(Command),
    /// On the screen.
    Screen(screen::Message),
    /// In the search over everything.
    Search(search::Message),
    /// What lies over the screen is closed.
    CloseOver,
    /// What was done is read.
    CloseToast,
    /// An act is to be taken back.
    Undo(OpId),
    /// It was, or could not be.
    Undone(Act, Result<Changes, Fault>),
    /// Half-typed forms were kept, or not.
    Kept(Result<(), Fault>),
    /// A copy was made where one was due, or not.
    Backed(Result<bool, Fault>),
}

/// News to the window.
#[derive(Debug, Clone)]
pub(crate) enum Event {
    /// Lock the file.
    Lock,
    /// What the window remembers changed.
    Preferences(Preferences),
    /// Something is to be done with the whole file.
    Whole(Parcel<Job>),
}

impl Office {
    /// Opens the shell: the lists are read beside it.
    pub(crate) fn new(
        session: Session,
        start: &Start,
        shared: Shared<'_>,
    ) -> (Self, Task<Message>) {
        let room = Room::new(Db::new(session, start.today));
        let target = Target::Today;
        let (screen, task) = Screen::open(&target, &room.context(shared, 0.0));
        let read = room.db.run(|desk| {
            let list = CaseList::load(desk.store).map_err(Fault::from);
            Parcel::new(list.and_then(|list| Ok((list, read_officers(desk.store)?))))
        });
        let copy = room.db.with(|db| {
            let made = super::db::back_up(db);
            made.map_err(Fault::from)
        });
        let office = Self {
            room,
            target,
            screen,
            back: Vec::new(),
            over: Over::Nothing,
            toast: None,
            last: Acts::default(),
            keeper: Keeper::default(),
            gallery: start.gallery,
        };
        let tasks = [
            task.map(Message::Screen),
            read.map(Message::Listed),
            copy.map(Message::Backed),
        ];
        (office, Task::batch(tasks))
    }

    /// Does what a message says.
    pub(crate) fn update(
        &mut self,
        message: Message,
        shared: Shared<'_>,
    ) -> (Task<Message>, Option<Event>) {
        match message {
            Message::Tick => (self.tick(), None),
            Message::Listed(parcel) => (self.on_listed(&parcel, shared), None),
            Message::Go(target) => (self.go(target, shared), None),
            Message::Command(command) => self.command(command, shared),
            Message::Screen(message) => {
                let context = self.room.context(shared, 0.0);
                let (task, event) = self.screen.update(message, &context);
                let (more, event) = self.on_event(event, shared);
                (Task::batch([task.map(Message::Screen), more]), event)
            }
            Message::Search(message) => (self.on_search(message, shared), None),
            Message::CloseOver => {
                self.over = Over::Nothing;
                (Task::none(), None)
            }
            Message::CloseToast => {
                self.toast = None;
                (Task::none(), None)
            }
            Message::Undo(op) => (self.undo(op), None),
            Message::Undone(act, answer) => (self.on_undone(act, answer, shared), None),
            Message::Kept(answer) => (self.on_kept(answer, shared), None),
            Message::Backed(Err(fault)) => (self.fail(&fault, shared), None),
            // A screen that says how old the copies are reads that again.
            Message::Backed(Ok(true)) => (self.reload(&Changes::default(), shared), None),
            Message::Backed(Ok(false)) => (Task::none(), None),
        }
    }

    /// A key that nothing on the screen took: first what it means here, then everywhere.
    pub(crate) fn on_key(
        &mut self,
        stroke: &Stroke,
        shared: Shared<'_>,
    ) -> (Task<Message>, Option<Event>) {
        match &self.over {
            Over::Search(search) => {
                return match search.key(stroke) {
                    Some(message) => (self.on_search(message, shared), None),
                    None => (Task::none(), None),
                };
            }
            Over::Help if shortcut::is_escape(stroke) => {
                self.over = Over::Nothing;
                return (Task::none(), None);
            }
            Over::Help | Over::Nothing => {}
        }
        let context = self.room.context(shared, 0.0);
        if let Some(message) = self.screen.key(stroke, &context) {
            return self.update(Message::Screen(message), shared);
        }
        if self.screen.over(&context).is_some() {
            return self.locked_only(stroke);
        }
        match shortcut::command(stroke) {
            Some(command) => self.command(command, shared),
            None => (Task::none(), None),
        }
    }

    /// While the screen lies over everything, the file can still be locked.
    fn locked_only(&self, stroke: &Stroke) -> (Task<Message>, Option<Event>) {
        let lock = shortcut::command(stroke) == Some(Command::Lock);
        (Task::none(), lock.then_some(Event::Lock))
    }

    fn command(&mut self, command: Command, shared: Shared<'_>) -> (Task<Message>, Option<Event>) {
        let task = match command {
            Command::Lock => return (Task::none(), Some(Event::Lock)),
            Command::Search => {
                let (search, task) = Search::new();
                self.over = Over::Search(search);
                task.map(Message::Search)
            }
            Command::Help => {
                self.over = Over::Help;
                Task::none()
            }
            Command::Curtain => {
                self.room.curtain = !self.room.curtain;
                Task::none()
            }
            Command::Back => self.go_back(shared),
            Command::Undo => self.undo_last(shared),
            Command::NewCase => self.go(Target::NewCase(None), shared),
            Command::Today => self.go(Target::Today, shared),
            Command::Cases => self.go(Target::Cases, shared),
            Command::Youths => self.go(Target::Youths, shared),
            Command::Schools => self.go(Target::Schools, shared),
            Command::Partners => self.go(Target::Partners, shared),
            Command::Exchange => self.go(Target::Exchange, shared),
            Command::Settings => self.go(Target::Settings, shared),
        };
        (task, None)
    }

    fn on_listed(
        &mut self,
        parcel: &Parcel<Result<(CaseList, Vec<Officer>), Fault>>,
        shared: Shared<'_>,
    ) -> Task<Message> {
        match parcel.take() {
            Some(Ok((list, officers))) => {
                (self.room.list, self.room.officers) = (list, officers);
                let everything = Changes {
                    everything: true,
                    ..Changes::default()
                };
                self.reload(&everything, shared)
            }
            Some(Err(fault)) => self.fail(&fault, shared),
            None => Task::none(),
        }
    }

    fn on_search(&mut self, message: search::Message, shared: Shared<'_>) -> Task<Message> {
        let Over::Search(search) = &mut self.over else {
            return Task::none();
        };
        let (task, event) = search.update(message, &self.room.db);
        let task = task.map(Message::Search);
        match event {
            Some(search::Event::Go(target)) => Task::batch([task, self.go(target, shared)]),
            Some(search::Event::Close) => {
                self.over = Over::Nothing;
                task
            }
            None => task,
        }
    }

    fn on_event(
        &mut self,
        event: Option<context::Event>,
        shared: Shared<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let task = match event {
            None => Task::none(),
            Some(context::Event::Go(target)) => self.go(target, shared),
            Some(context::Event::Back) => self.go_back(shared),
            Some(context::Event::Done { text, changes }) => self.done(text, &changes, shared),
            Some(context::Event::Made {
                text,
                changes,
                target,
            }) => {
                let done = self.done(text, &changes, shared);
                // The form is behind: the way back leads to where it was opened.
                Task::batch([done, self.replace(target, shared)])
            }
            Some(context::Event::Failed(fault)) => self.fail(&fault, shared),
            Some(context::Event::Told(text)) => {
                self.tell(text, None, Tone::Ok);
                Task::none()
            }
            Some(context::Event::Copy { text, secret }) => self.copy(text, secret, shared),
            Some(context::Event::Preferences(preferences)) => {
                return (Task::none(), Some(Event::Preferences(preferences)));
            }
            Some(context::Event::Whole(job)) => return (Task::none(), Some(Event::Whole(job))),
        };
        (task, None)
    }

    fn tick(&mut self) -> Task<Message> {
        // What did not work stays until it is read.
        if let Some((told, since)) = &self.toast
            && told.tone != Tone::Late
            && since.elapsed() > TOAST
        {
            self.toast = None;
        }
        self.keep()
    }

    /// Draws the shell.
    pub(crate) fn view<'a>(&'a self, shared: Shared<'a>) -> Element<'a, Message> {
        responsive(move |size| self.view_at(shared, size.width)).into()
    }

    fn view_at<'a>(&'a self, shared: Shared<'a>, width: f32) -> Element<'a, Message> {
        let narrow = width < space::NARROW;
        let beside = if narrow {
            space::SIDEBAR_NARROW
        } else {
            space::SIDEBAR
        };
        let context = self.room.context(shared, width - beside);
        let screen = self.screen.view(&context).map(Message::Screen);
        let base = row![
            sidebar::view(&self.target, self.gallery, &context, narrow),
            screen
        ]
        .width(Length::Fill)
        .height(Length::Fill);
        let whole = match &self.over {
            Over::Nothing => {
                let over = self.screen.over(&context);
                modal(base, over.map(|over| over.map(Message::Screen)))
            }
            Over::Search(search) => cover(base, search.view(&context).map(Message::Search)),
            Over::Help => modal(base, Some(help::view(&context))),
        };
        let told = self.toast.as_ref().map(|(shown, _)| {
            toast(
                shown,
                self.way_back(shown, shared),
                Message::Undo,
                Message::CloseToast,
            )
        });
        let unkept = self.keeper.fault().map(|fault| {
            let said = fault.explain(shared.words).message;
            container(notice(Tone::Late, said, tr!(shared.words, "keep-not"))).padding(space::S)
        });
        // Always the same shape: what is typed in keeps its focus. What is told has room of its
        // own: over the screen it would lie on a button of it.
        column![container(whole).height(Length::Fill)]
            .push(unkept)
            .push(told)
            .into()
    }
}
