//! The window as a whole: which stage it is in, and what holds in every stage (look, language,
//! size of text, its place, locking).
//!
//! What exists only while the file is open lies in that stage: locked, there is nothing to show.
//!
//! `stage` knows the stages, `unkept` what waits for its file, `closing` when the window may close,
//! `file` leads from one to the next, `place` and `sleep` look at the
//! machine around the window. None of these knows another but `file`, which knows the stages.

mod closing;
mod file;
mod place;
mod sleep;
mod stage;
mod unkept;

use std::path::PathBuf;
use std::time::Duration;

use iced::widget::{column, container};
use iced::{Length, Point, Size, Subscription, Task, window};
use zeroize::Zeroizing;

use super::Element;
use super::context::{Shared, Target};
use super::fault::Fault;
use super::office;
use super::parcel::Parcel;
use super::screen::{first_run, missing, rescue, unlock, whole};
use super::shortcut::{self, Command};
use super::theme::{self, Theme};
use super::widget::{Activity, Stroke, shortcuts};
use crate::desktop::handover::Server;
use crate::desktop::printers::Printers;
use crate::domain::time::Date;
use crate::i18n::{Language, Words};
use crate::service::preferences::Preferences;
use crate::service::session::Locked;

use sleep::Seen;
use stage::Stage;
use unkept::Unkept;

pub(super) use place::{LEAST, size_of};

/// How often the window looks whether anybody is there.
const TICK: Duration = Duration::from_secs(1);

/// With what the window starts.
#[derive(Debug, Clone)]
pub struct Start {
    /// The case file. It need not exist: then the first run makes it.
    pub file: PathBuf,
    /// The day on which the law is applied; the machine's own where nobody set it.
    pub today: Option<Date>,
    /// The language; what was chosen in the window where nobody set it.
    pub language: Option<Language>,
    /// Where the window's own preferences lie; nowhere in a test.
    pub preferences: Option<PathBuf>,
    /// Whether a second start on the same file is heard, which comes to the front then.
    pub listens: bool,
    /// Opens the file at once: of a demonstration, whose passphrase is no secret.
    pub passphrase: Option<Zeroizing<String>>,
    /// Whether the gallery can be gone to, which shows what screens are made of.
    pub gallery: bool,
    /// What letters are printed with.
    pub printers: Printers,
}

/// The window.
pub struct Application {
    start: Start,
    words: Words,
    preferences: Preferences,
    activity: Activity,
    stage: Stage,
    seen: Seen,
    /// What was half typed and could not be kept before the file was locked.
    unkept: Unkept,
    /// Invented cases: nobody looks for that file again.
    demonstration: bool,
    /// Where somebody was when the file was locked: there he goes on.
    left: Option<Left>,
    /// The window that closes as soon as the work that goes on has stopped.
    closing: Option<window::Id>,
    /// Hears of a second start on the same file.
    server: Option<Server>,
}

/// The page of a file that was locked.
struct Left {
    file: PathBuf,
    target: Target,
    curtain: bool,
}

/// Something that happened in the window.
#[derive(Debug, Clone)]
pub struct Message(Inner);

impl Message {
    /// A second that went by: what the clock of the system sends.
    #[must_use]
    pub const fn tick() -> Self {
        Self(Inner::Tick)
    }

    /// The window is asked to close: what the system sends.
    #[must_use]
    pub const fn close(id: window::Id) -> Self {
        Self(Inner::CloseAsked(id))
    }
}

#[derive(Debug, Clone)]
enum Inner {
    Key(Stroke),
    Tick,
    Moved(Point),
    Resized(Size),
    CloseAsked(window::Id),
    Taken(Parcel<Result<Locked, Fault>>),
    FirstRun(first_run::Message),
    Unlock(unlock::Message),
    Office(office::Message),
    Whole(whole::Message),
    /// The file does not open: a copy is to come in its place.
    AskRescue,
    Rescue(rescue::Message),
    Missing(missing::Message),
    /// What could not be kept is not wanted any more.
    DropUnkept,
    /// It is taken along.
    CopyUnkept,
    Locked(Parcel<Locked>),
    Called,
}

impl Application {
    /// Starts the window.
    pub fn boot(start: Start) -> (Self, Task<Message>) {
        let preferences = start
            .preferences
            .as_deref()
            .map(Preferences::load)
            .unwrap_or_default();
        let mut application = Self {
            words: Words::new(language(&start, &preferences)),
            preferences,
            activity: Activity::default(),
            stage: Stage::Waiting,
            seen: Seen::now(),
            unkept: Unkept::default(),
            left: None,
            closing: None,
            demonstration: start.passphrase.is_some(),
            server: None,
            start,
        };
        let back = place::come_back(application.preferences.place);
        let tasks = [application.begin(), back];
        (application, Task::batch(tasks))
    }

    /// What the title bar says: never a name.
    #[must_use]
    pub fn title(&self) -> String {
        crate::i18n::tr!(self.words, "app-name")
    }

    /// How it looks; nothing where the machine decides.
    #[must_use]
    pub fn theme(&self) -> Option<Theme> {
        theme::of(self.preferences.look)
    }

    /// How large text is.
    #[must_use]
    pub fn scale(&self) -> f32 {
        place::scale(&self.preferences)
    }

    /// What the window hears of beside its widgets.
    pub fn subscription(&self) -> Subscription<Message> {
        let window = iced::event::listen_with(|event, _, id| match event {
            iced::Event::Window(window::Event::Moved(at)) => Some(Message(Inner::Moved(at))),
            iced::Event::Window(window::Event::Resized(size)) => {
                Some(Message(Inner::Resized(size)))
            }
            iced::Event::Window(window::Event::CloseRequested) => {
                Some(Message(Inner::CloseAsked(id)))
            }
            _ => None,
        });
        let tick = match self.stage.can_lock() {
            true => iced::time::every(TICK).map(|_| Message(Inner::Tick)),
            false => Subscription::none(),
        };
        Subscription::batch([window, tick])
    }

    /// Does what a message says.
    pub fn update(&mut self, Message(message): Message) -> Task<Message> {
        match message {
            Inner::Key(stroke) => self.on_key(&stroke),
            Inner::Tick => self.on_tick(),
            Inner::Moved(at) => {
                let place = place::of(&mut self.preferences);
                (place.x, place.y) = (Some(at.x), Some(at.y));
                Task::none()
            }
            Inner::Resized(size) => {
                place::resized(&mut self.preferences, size);
                Task::none()
            }
            Inner::CloseAsked(id) => self.close(id),
            Inner::Taken(parcel) => self.on_taken(&parcel),
            Inner::FirstRun(message) => self.on_first_run(message),
            Inner::Unlock(message) => self.on_unlock(message),
            Inner::Office(message) => self.on_office(message),
            Inner::Whole(message) => self.on_whole(message),
            Inner::AskRescue => {
                let file = self.start.file.clone();
                self.rescue(&file, None)
            }
            Inner::Rescue(message) => self.on_rescue(message),
            Inner::Missing(message) => self.on_missing(message),
            Inner::DropUnkept => {
                self.unkept.drop_others();
                Task::none()
            }
            Inner::CopyUnkept => iced::clipboard::write(self.unkept.others()),
            Inner::Locked(parcel) => match parcel.take() {
                Some(locked) => self.show_unlock(locked, None),
                None => Task::none(),
            },
            Inner::Called => window::latest()
                .and_then(|id| Task::batch([window::minimize(id, false), window::gain_focus(id)])),
        }
    }

    fn on_key(&mut self, stroke: &Stroke) -> Task<Message> {
        let shared = shared(&self.words, &self.preferences);
        match &mut self.stage {
            Stage::Open(office) => {
                let (task, event) = office.on_key(stroke, shared);
                let task = task.map(|message| Message(Inner::Office(message)));
                Task::batch([task, self.on_event(event)])
            }
            Stage::FirstRun(screen) => match screen.key(stroke) {
                Some(message) => self.on_first_run(message),
                None => Task::none(),
            },
            Stage::Rescue(screen) => match screen.key(stroke) {
                Some(message) => self.on_rescue(message),
                None => Task::none(),
            },
            Stage::Whole(screen, _) => match screen.key(stroke) {
                Some(message) => self.on_whole(message),
                None if shortcut::command(stroke) == Some(Command::Lock) => self.lock(),
                None => Task::none(),
            },
            Stage::Unlock(_) | Stage::Waiting | Stage::Refused(_) | Stage::Missing(_) => {
                Task::none()
            }
        }
    }

    /// Locks when nobody is there, or when the machine slept; keeps what is half typed.
    fn on_tick(&mut self) -> Task<Message> {
        let now = Seen::now();
        let slept = self.seen.slept(now);
        self.seen = now;
        let limit = Duration::from_secs(u64::from(self.preferences.lock_after) * 60);
        if slept || self.activity.idle() >= limit {
            return self.lock();
        }
        self.on_office(office::Message::Tick)
    }

    fn shared(&self) -> Shared<'_> {
        shared(&self.words, &self.preferences)
    }

    fn keep_preferences(&self) {
        let Some(file) = &self.start.preferences else {
            return;
        };
        if let Err(error) = self.preferences.save(file) {
            tracing::warn!(%error, "the place of the window is not kept");
        }
    }

    /// Draws the window.
    pub fn view(&self) -> Element<'_, Message> {
        // It may be about anybody: not to be read along.
        let open = matches!(&self.stage, Stage::Open(office) if !office.is_curtained());
        // Below it: what comes above would take the focus away.
        let told = self.unkept.view(open, &self.words);
        let stage = self.stage.view(self.shared());
        let desk = container(column![stage].push(told))
            .width(Length::Fill)
            .height(Length::Fill);
        shortcuts(desk, &self.activity, |stroke| {
            Some(Message(Inner::Key(stroke)))
        })
    }
}

/// What all stages share, while one of them is changed.
fn shared<'a>(words: &'a Words, preferences: &'a Preferences) -> Shared<'a> {
    Shared { words, preferences }
}

/// The language that was asked for, that was chosen, or that the system speaks.
fn language(start: &Start, preferences: &Preferences) -> Language {
    let chosen = preferences.language.as_deref();
    let chosen = chosen.and_then(|code| code.parse().ok());
    chosen
        .or(start.language)
        .unwrap_or_else(Language::of_system)
}
