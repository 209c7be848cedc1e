//! The shell of the open file: the sidebar, the screen that is shown and those one came from, the
//! search over everything, what was just done, and what is half typed.

mod acts;
mod going;
mod help;
mod keeper;
mod keeping;
mod opened;
mod room;
mod search;
mod shelf;
mod sidebar;
mod telling;
#[cfg(test)]
mod tests;

use std::path::PathBuf;
use std::time::{Duration, Instant};

use iced::widget::{column, container, responsive, row, stack};
use iced::{Alignment, Length, Size, Task};

use super::application::Start;
use super::burst;
use super::context::{Shared, Target};
use super::curtain;
use super::db::Db;
use super::fault::Fault;
use super::job::Job;
use super::paper::Paper;
use super::parcel::Parcel;
use super::screen;
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
use opened::{Instance, Opened};
use room::{Room, read_officers};
use search::Search;

pub(crate) use shelf::{Shelf, Stays};

/// How long a word about what was done stays.
const TOAST: Duration = Duration::from_secs(10);

/// The open file in the window.
pub(crate) struct Office {
    room: Room,
    opened: Opened,
    over: Over,
    toast: Option<(Toast, Instant)>,
    /// What is told went wrong on the screen that is shown: it goes when that is left.
    told_here: bool,
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
    /// On the screen of this number.
    Screen(u64, screen::Message),
    /// A task of the screen of this number ended.
    Ended(u64),
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
        let room = Room::new(
            Db::new(session, start.today),
            Paper::new(start.printers.clone()),
        );
        let (here, task) = Instance::open(Target::Today, &room.context(shared, Size::ZERO));
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
            opened: Opened::new(here),
            over: Over::Nothing,
            toast: None,
            told_here: false,
            last: Acts::default(),
            keeper: Keeper::default(),
            gallery: start.gallery,
        };
        let tasks = [task, read.map(Message::Listed), copy.map(Message::Backed)];
        (office, Task::batch(tasks))
    }

    /// Does what a message says.
    pub(crate) fn update(
        &mut self,
        message: Message,
        shared: Shared<'_>,
    ) -> (Task<Message>, Option<Event>) {
        match message {
            Message::Tick => (self.tick(shared), None),
            Message::Listed(parcel) => (self.on_listed(&parcel, shared), None),
            Message::Go(target) => (self.go(target, shared), None),
            Message::Command(command) => self.command(command, shared),
            Message::Screen(number, message) => self.on_screen(number, message, shared),
            Message::Ended(number) => {
                self.opened.ended(number);
                (Task::none(), None)
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
                    None => (self.curtain_only(stroke), None),
                };
            }
            Over::Help if shortcut::is_escape(stroke) => {
                self.over = Over::Nothing;
                return (Task::none(), None);
            }
            Over::Help | Over::Nothing => {}
        }
        let context = self.room.context(shared, Size::ZERO);
        let here = &self.opened.here;
        if let Some(message) = here.screen.key(stroke, &context) {
            return self.on_screen(here.number, message, shared);
        }
        if here.screen.over(&context).is_some() {
            return self.locked_only(stroke);
        }
        match shortcut::command(stroke) {
            Some(command) => self.command(command, shared),
            None => {
                // Who types on thinks that he is in a text.
                if burst::is_loose(&stroke.key, stroke.modifiers) {
                    burst::hush();
                }
                (Task::none(), None)
            }
        }
    }

    /// Over the search the curtain can still be drawn, and be drawn away to search on.
    fn curtain_only(&mut self, stroke: &Stroke) -> Task<Message> {
        if shortcut::command(stroke) != Some(Command::Curtain) {
            return Task::none();
        }
        self.room.curtain = !self.room.curtain;
        Search::focus().map(Message::Search)
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
            Command::Redo => self.redo_last(shared),
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
        let (task, event) = search.update(message, &self.room.db, self.room.curtain);
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

    fn tick(&mut self, shared: Shared<'_>) -> Task<Message> {
        // What did not work stays until it is read.
        if let Some((told, since)) = &self.toast
            && told.tone != Tone::Late
            && since.elapsed() > TOAST
        {
            self.toast = None;
        }
        Task::batch([self.keep(), self.read_again(shared)])
    }

    /// Whether somebody looks along.
    pub(crate) const fn is_curtained(&self) -> bool {
        self.room.curtain
    }

    /// Draws the curtain, or draws it away.
    pub(crate) const fn draw_curtain(&mut self, drawn: bool) {
        self.room.curtain = drawn;
    }

    /// The file that is open.
    pub(crate) fn path(&self) -> PathBuf {
        self.room.db.session().path().to_owned()
    }

    /// The page that is shown. A part of the settings that somebody was led to is the settings now.
    pub(crate) fn target(&self) -> Target {
        match &self.opened.here.target {
            Target::SettingsAt(_) => Target::Settings,
            target => target.clone(),
        }
    }

    /// Draws the shell.
    pub(crate) fn view<'a>(&'a self, shared: Shared<'a>) -> Element<'a, Message> {
        responsive(move |size| self.view_at(shared, size)).into()
    }

    fn view_at<'a>(&'a self, shared: Shared<'a>, size: Size) -> Element<'a, Message> {
        let narrow = size.width < space::NARROW;
        let beside = if narrow {
            space::SIDEBAR_NARROW
        } else {
            space::SIDEBAR
        };
        let free = Size::new(size.width - beside, size.height);
        let context = self.room.context(shared, free);
        let here = &self.opened.here;
        let on = |message| Message::Screen(here.number, message);
        let base = row![
            sidebar::view(&here.target, self.gallery, &context, narrow),
            here.screen.view(&context).map(on)
        ]
        .width(Length::Fill)
        .height(Length::Fill);
        let whole = match &self.over {
            Over::Nothing => modal(base, here.screen.over(&context).map(|over| over.map(on))),
            Over::Search(search) => cover(base, search.view(&context).map(Message::Search)),
            Over::Help => modal(base, Some(help::view(&here.target, &context))),
        };
        let told = self.toast.as_ref().map(|(shown, _)| {
            let said = match context.curtain {
                true => curtain::told(shown, shared.words),
                false => shown.clone(),
            };
            toast(
                &said,
                self.way_back(shown, shared),
                Message::Undo,
                Message::CloseToast,
            )
        });
        let unkept = self.keeper.fault().map(|fault| {
            let said = fault.explain(shared.words).message;
            container(notice(Tone::Late, said, tr!(shared.words, "keep-not"))).padding(space::S)
        });
        let unread = self.room.db.unread().fault().map(|fault| {
            let said = fault.explain(shared.words);
            let told = tr!(shared.words, "draft-unread", why = said.message);
            let told = notice(Tone::Late, told, tr!(shared.words, "draft-unread-do"));
            container(told).padding(space::S)
        });
        // What is told lies over the lower edge: nothing moves under the pointer when it comes or goes.
        // Where there is little room it would lie on controls, and stands below.
        let (below, over) = match narrow {
            true => (told, None),
            false => (None, told),
        };
        // Always the same shape: what is typed in keeps its focus.
        let whole = column![container(whole).height(Length::Fill)]
            .push(unkept)
            .push(unread)
            .push(below);
        let told = container(column![].push(over))
            .height(Length::Fill)
            .align_y(Alignment::End);
        stack![whole, told].into()
    }
}
