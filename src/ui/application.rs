//! The window as a whole: which stage it is in, and what holds in every stage (look, language,
//! size of text, its place, locking).
//!
//! What exists only while the file is open lies in that stage: locked, there is nothing to show.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use iced::futures::channel::mpsc;
use iced::widget::{center, container};
use iced::{Length, Point, Size, Subscription, Task, window};
use zeroize::Zeroizing;

use super::context::{Shared, Target};
use super::fault::Fault;
use super::office::{self, Office};
use super::parcel::Parcel;
use super::screen::first_run::{self, FirstRun};
use super::screen::unlock::{self, Unlock};
use super::theme::{self, Theme, Tone};
use super::widget::{Activity, Stroke, notice, shortcuts};
use super::{Element, db, shortcut, space};
use crate::clock;
use crate::desktop::DesktopError;
use crate::desktop::handover::Server;
use crate::domain::time::Date;
use crate::files;
use crate::i18n::{Language, Words};
use crate::service::preferences::{Place, Preferences};
use crate::service::session::{Locked, Session};

/// How often the window looks whether anybody is there.
const TICK: Duration = Duration::from_secs(1);

/// Where the clocks of the machine part by more than this, it slept.
const SLEPT: u128 = 60_000;

/// The size of a window that nobody changed, in logical pixels: the usual laptop.
pub(super) const USUAL: Size = Size::new(1366.0, 768.0);

/// The smallest window that can be worked in, in logical pixels.
pub(super) const LEAST: Size = Size::new(480.0, 360.0);

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
}

/// The window.
pub struct Application {
    start: Start,
    words: Words,
    preferences: Preferences,
    activity: Activity,
    stage: Stage,
    seen: Seen,
    /// Hears of a second start on the same file.
    server: Option<Server>,
}

/// What the window shows.
enum Stage {
    /// The file is being taken, or work on it ends before it is locked.
    Waiting,
    /// The file cannot be taken: somebody else has it, say.
    Refused(Fault),
    /// There is no file yet.
    FirstRun(Box<FirstRun>),
    /// The file is locked.
    Unlock(Box<Unlock>),
    /// The file is open.
    Open(Box<Office>),
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
    Locked(Parcel<Locked>),
    Called,
}

/// The last look at both clocks of the machine.
#[derive(Debug, Clone, Copy)]
struct Seen {
    wall: i64,
    steady: Instant,
}

impl Seen {
    fn now() -> Self {
        Self {
            wall: clock::now().0,
            steady: Instant::now(),
        }
    }

    /// Whether the machine slept between two looks: only one of its clocks went on.
    fn slept(self, now: Self) -> bool {
        let wall = u128::try_from(now.wall - self.wall).unwrap_or(0);
        wall > now.steady.duration_since(self.steady).as_millis() + SLEPT
    }
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
            server: None,
            start,
        };
        let tasks = [application.begin(), application.come_back()];
        (application, Task::batch(tasks))
    }

    /// The file that is there is taken; where there is none, the first run begins.
    fn begin(&mut self) -> Task<Message> {
        if !files::exists(&self.start.file) {
            let (screen, task) = FirstRun::new(&self.start.file, self.start.today);
            self.stage = Stage::FirstRun(Box::new(screen));
            return task.map(|message| Message(Inner::FirstRun(message)));
        }
        let file = self.start.file.clone();
        db::beside(move || {
            let taken = crate::service::session::check_kind(&file)
                .map_err(Fault::from)
                .and_then(|()| Locked::take(&file, clock::now()).map_err(Fault::from));
            Parcel::new(taken.map_err(|fault| fault.at(&file)))
        })
        .map(|taken| Message(Inner::Taken(taken)))
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
        f32::from(self.preferences.text_size) / 100.0
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
        let tick = match self.stage {
            Stage::Open(_) | Stage::FirstRun(_) => {
                iced::time::every(TICK).map(|_| Message(Inner::Tick))
            }
            Stage::Waiting | Stage::Refused(_) | Stage::Unlock(_) => Subscription::none(),
        };
        Subscription::batch([window, tick])
    }

    /// Does what a message says.
    pub fn update(&mut self, Message(message): Message) -> Task<Message> {
        match message {
            Inner::Key(stroke) => self.on_key(&stroke),
            Inner::Tick => self.on_tick(),
            Inner::Moved(at) => {
                self.place().x = Some(at.x);
                self.place().y = Some(at.y);
                Task::none()
            }
            Inner::Resized(size) => {
                self.place().width = size.width;
                self.place().height = size.height;
                Task::none()
            }
            Inner::CloseAsked(id) => self.close(id),
            Inner::Taken(parcel) => self.on_taken(&parcel),
            Inner::FirstRun(message) => self.on_first_run(message),
            Inner::Unlock(message) => self.on_unlock(message),
            Inner::Office(message) => self.on_office(message),
            Inner::Locked(parcel) => match parcel.take() {
                Some(locked) => self.show_unlock(locked),
                None => Task::none(),
            },
            Inner::Called => window::latest()
                .and_then(|id| Task::batch([window::minimize(id, false), window::gain_focus(id)])),
        }
    }

    /// Puts the window back where it stood, unless that lies outside the screen by now.
    fn come_back(&self) -> Task<Message> {
        let Some(at) = self
            .preferences
            .place
            .and_then(|place| place.x.zip(place.y))
        else {
            return Task::none();
        };
        window::latest().and_then(move |id| {
            window::monitor_size(id).then(move |monitor| match monitor {
                Some(monitor) if is_on(at, monitor) => window::move_to(id, Point::new(at.0, at.1)),
                Some(_) | None => Task::none(),
            })
        })
    }

    /// Listens for a second start on this file: it comes to the front.
    fn listen(
        &mut self,
        listen: impl FnOnce(mpsc::UnboundedSender<()>) -> Result<Server, DesktopError>,
    ) -> Task<Message> {
        if self.server.is_some() || !self.start.listens {
            return Task::none();
        }
        let (send, receive) = mpsc::unbounded();
        match listen(send) {
            Ok(server) => {
                self.server = Some(server);
                Task::stream(receive).map(|()| Message(Inner::Called))
            }
            Err(error) => {
                tracing::warn!(%error, "a second start will not be heard");
                Task::none()
            }
        }
    }

    fn on_key(&mut self, stroke: &Stroke) -> Task<Message> {
        if let Some(task) = shortcut::move_focus(stroke) {
            return task;
        }
        let shared = Shared {
            words: &self.words,
            preferences: &self.preferences,
        };
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
            Stage::Unlock(_) | Stage::Waiting | Stage::Refused(_) => Task::none(),
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

    fn on_taken(&mut self, parcel: &Parcel<Result<Locked, Fault>>) -> Task<Message> {
        match parcel.take() {
            Some(Ok(locked)) => {
                let listen = self.listen(|calls| locked.listen(call(calls)));
                Task::batch([listen, self.show_unlock(locked)])
            }
            Some(Err(fault)) => {
                self.stage = Stage::Refused(fault);
                Task::none()
            }
            None => Task::none(),
        }
    }

    fn show_unlock(&mut self, locked: Locked) -> Task<Message> {
        let (screen, task) = Unlock::new(locked, self.start.passphrase.take());
        self.stage = Stage::Unlock(Box::new(screen));
        task.map(|message| Message(Inner::Unlock(message)))
    }

    fn on_unlock(&mut self, message: unlock::Message) -> Task<Message> {
        let Stage::Unlock(screen) = &mut self.stage else {
            return Task::none();
        };
        let (task, opened) = screen.update(message);
        let task = task.map(|message| Message(Inner::Unlock(message)));
        match opened {
            Some(session) => Task::batch([task, self.open(session)]),
            None => task,
        }
    }

    fn on_first_run(&mut self, message: first_run::Message) -> Task<Message> {
        let Stage::FirstRun(screen) = &mut self.stage else {
            return Task::none();
        };
        let (task, made) = screen.update(message, &self.words);
        let task = task.map(|message| Message(Inner::FirstRun(message)));
        match made {
            Some(ready) => Task::batch([task, self.open_at(ready.session, ready.target)]),
            None => task,
        }
    }

    /// Opens the file on another screen than that of the day.
    fn open_at(&mut self, session: Session, target: Target) -> Task<Message> {
        let opened = self.open(session);
        match target {
            Target::Today => opened,
            target => Task::batch([opened, self.on_office(office::Message::Go(target))]),
        }
    }

    fn open(&mut self, session: Session) -> Task<Message> {
        self.activity.touch();
        self.seen = Seen::now();
        self.preferences.last = Some(session.path().to_owned());
        let listen = self.listen(|calls| session.listen(call(calls)));
        let shared = Shared {
            words: &self.words,
            preferences: &self.preferences,
        };
        let (office, task) = Office::new(session, &self.start, shared);
        self.stage = Stage::Open(Box::new(office));
        Task::batch([listen, task.map(|message| Message(Inner::Office(message)))])
    }

    fn on_office(&mut self, message: office::Message) -> Task<Message> {
        let shared = Shared {
            words: &self.words,
            preferences: &self.preferences,
        };
        let Stage::Open(office) = &mut self.stage else {
            return Task::none();
        };
        let (task, event) = office.update(message, shared);
        let task = task.map(|message| Message(Inner::Office(message)));
        Task::batch([task, self.on_event(event)])
    }

    fn on_event(&mut self, event: Option<office::Event>) -> Task<Message> {
        match event {
            None => Task::none(),
            Some(office::Event::Lock) => self.lock(),
            Some(office::Event::Preferences(preferences)) => {
                self.preferences = preferences;
                self.words = Words::new(language(&self.start, &self.preferences));
                self.keep_preferences();
                Task::none()
            }
        }
    }

    /// Locks the file: at once for the eye, and for good as soon as work on it has ended.
    fn lock(&mut self) -> Task<Message> {
        match std::mem::replace(&mut self.stage, Stage::Waiting) {
            Stage::Open(office) => office.lock().map(|locked| Message(Inner::Locked(locked))),
            Stage::FirstRun(mut screen) => match screen.lock() {
                Some(locked) => self.show_unlock(locked),
                None => {
                    self.stage = Stage::FirstRun(screen);
                    Task::none()
                }
            },
            stage @ (Stage::Waiting | Stage::Refused(_) | Stage::Unlock(_)) => {
                self.stage = stage;
                Task::none()
            }
        }
    }

    /// Closes the window; what is half typed is kept first.
    fn close(&mut self, id: window::Id) -> Task<Message> {
        self.keep_preferences();
        if let Stage::Open(office) = &mut self.stage {
            office.keep_drafts();
        }
        window::close(id)
    }

    fn place(&mut self) -> &mut Place {
        self.preferences.place.get_or_insert(Place {
            x: None,
            y: None,
            width: USUAL.width,
            height: USUAL.height,
        })
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
        let shared = Shared {
            words: &self.words,
            preferences: &self.preferences,
        };
        let words = &self.words;
        let inside: Element<'_, Message> = match &self.stage {
            Stage::Waiting => container("").into(),
            Stage::Refused(fault) => refused(fault, words),
            Stage::FirstRun(screen) => screen
                .view(words)
                .map(|message| Message(Inner::FirstRun(message))),
            Stage::Unlock(screen) => screen
                .view(words)
                .map(|message| Message(Inner::Unlock(message))),
            Stage::Open(office) => office
                .view(shared)
                .map(|message| Message(Inner::Office(message))),
        };
        let desk = container(inside)
            .width(Length::Fill)
            .height(Length::Fill)
            .style(theme::container::desk);
        shortcuts(desk, &self.activity, |stroke| {
            Some(Message(Inner::Key(stroke)))
        })
    }
}

/// Where the window stood when it was closed.
pub(super) fn place_of(start: &Start) -> Option<Place> {
    let file = start.preferences.as_deref()?;
    Preferences::load(file).place
}

/// Passes a call on to the window.
fn call(calls: mpsc::UnboundedSender<()>) -> impl Fn(String) + Send + 'static {
    move |_| {
        let _ = calls.unbounded_send(());
    }
}

/// Whether enough of a window at this place is on the screen to be taken hold of.
fn is_on((x, y): (f32, f32), monitor: Size) -> bool {
    (0.0..monitor.width - 100.0).contains(&x) && (0.0..monitor.height - 60.0).contains(&y)
}

/// The language that was asked for, that was chosen, or that the system speaks.
fn language(start: &Start, preferences: &Preferences) -> Language {
    let chosen = preferences.language.as_deref();
    let chosen = chosen.and_then(|code| code.parse().ok());
    chosen
        .or(start.language)
        .unwrap_or_else(Language::of_system)
}

fn refused<'a>(fault: &Fault, words: &Words) -> Element<'a, Message> {
    let shown = fault.explain(words);
    center(container(notice(Tone::Late, shown.message, shown.advice)).max_width(560))
        .padding(space::XL)
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_does_not_come_back_where_no_screen_is() {
        let screen = Size::new(1366.0, 768.0);
        assert!(is_on((0.0, 0.0), screen));
        assert!(is_on((1000.0, 600.0), screen));
        assert!(!is_on((1500.0, 10.0), screen));
        assert!(!is_on((-2000.0, 10.0), screen));
        assert!(!is_on((10.0, 760.0), screen));
    }

    #[test]
    fn a_machine_that_slept_is_noticed() {
        let before = Seen::now();
        let after = |wall: i64, steady: u64| Seen {
            wall: before.wall + wall,
            steady: before.steady + Duration::from_millis(steady),
        };
        assert!(!before.slept(after(1_000, 1_000)));
        assert!(!before.slept(after(600_000, 600_000)));
        assert!(before.slept(after(600_000, 1_000)));
        assert!(!before.slept(after(-600_000, 1_000)));
    }
}
