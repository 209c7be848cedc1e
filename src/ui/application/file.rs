//! From one stage to the next: the file is taken, opened, put by for work on the whole of it,
//! locked.

use std::path::Path;

use iced::Task;
use iced::futures::channel::mpsc;

use super::stage::Stage;
use super::{Application, Inner, Message, Seen, language};
use crate::clock;
use crate::desktop::DesktopError;
use crate::desktop::handover::Server;
use crate::files;
use crate::i18n::Words;
use crate::service::preferences;
use crate::service::safekeeping;
use crate::service::session::{self, Locked, Session};
use crate::ui::context::Target;
use crate::ui::db::{self, Db};
use crate::ui::fault::Fault;
use crate::ui::job::Job;
use crate::ui::office::{self, Office, Stays};
use crate::ui::parcel::Parcel;
use crate::ui::screen::first_run::{self, FirstRun, Ready};
use crate::ui::screen::missing::{self, Missing};
use crate::ui::screen::rescue::{self, Rescue};
use crate::ui::screen::unlock::{self, Left, Unlock};
use crate::ui::screen::whole::{self, Over, Whole};

/// The code of work that was stopped.
const STOPPED: &str = "stopped";

impl Application {
    /// The file that is there is taken; where there is none, the first run begins.
    pub(super) fn begin(&mut self) -> Task<Message> {
        let known = self.preferences.last.as_ref() == Some(&self.start.file);
        let there = files::exists(&self.start.file);
        if !there && known {
            let (screen, task) = Missing::new(&self.start.file);
            self.stage = Stage::Missing(Box::new(screen));
            return task.map(|message| Message(Inner::Missing(message)));
        }
        if !there {
            return self.begin_anew();
        }
        let file = self.start.file.clone();
        db::beside(move || {
            let taken = session::check_kind(&file)
                .map_err(Fault::from)
                .and_then(|()| Locked::take(&file, clock::now()).map_err(Fault::from));
            Parcel::new(taken.map_err(|fault| fault.at(&file)))
        })
        .map(|taken| Message(Inner::Taken(taken)))
    }

    /// Begins the first run.
    fn begin_anew(&mut self) -> Task<Message> {
        let (screen, task) = FirstRun::new(
            &self.start.file,
            self.start.today,
            self.start.printers.clone(),
        );
        self.stage = Stage::FirstRun(Box::new(screen));
        task.map(|message| Message(Inner::FirstRun(message)))
    }

    pub(super) fn on_missing(&mut self, message: missing::Message) -> Task<Message> {
        let Stage::Missing(screen) = &mut self.stage else {
            return Task::none();
        };
        let (task, over) = screen.update(message, &self.words);
        let task = task.map(|message| Message(Inner::Missing(message)));
        match over {
            None => task,
            Some(missing::Over::With(file)) => {
                (self.start.file, self.stage) = (file, Stage::Waiting);
                self.begin()
            }
            Some(missing::Over::FirstRun) => {
                // A new file lies where one usually does, not on a stick that is not in.
                if let Some(usual) = preferences::usual_file() {
                    self.start.file = usual;
                }
                self.begin_anew()
            }
        }
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

    pub(super) fn on_taken(&mut self, parcel: &Parcel<Result<Locked, Fault>>) -> Task<Message> {
        match parcel.take() {
            Some(Ok(locked)) => {
                let listen = self.listen(|calls| locked.listen(call(calls)));
                Task::batch([listen, self.show_unlock(locked, None)])
            }
            Some(Err(fault)) => {
                self.stage = Stage::Refused(fault);
                Task::none()
            }
            None => Task::none(),
        }
    }

    /// Shows the locked file, and why it is locked where nobody asked for that.
    pub(super) fn show_unlock(&mut self, locked: Locked, why: Option<Fault>) -> Task<Message> {
        let (screen, task) = Unlock::new(locked, self.start.passphrase.take());
        self.stage = Stage::Unlock(Box::new(screen.because(why)));
        task.map(|message| Message(Inner::Unlock(message)))
    }

    pub(super) fn on_unlock(&mut self, message: unlock::Message) -> Task<Message> {
        let Stage::Unlock(screen) = &mut self.stage else {
            return Task::none();
        };
        let (task, opened) = screen.update(message);
        let task = task.map(|message| Message(Inner::Unlock(message)));
        match opened {
            Some(Left::Open(session)) => Task::batch([task, self.come_back(session)]),
            Some(Left::Rescue(locked)) => {
                let file = locked.path().to_owned();
                self.rescue(&file, Some(locked))
            }
            None => task,
        }
    }

    pub(super) fn on_first_run(&mut self, message: first_run::Message) -> Task<Message> {
        let Stage::FirstRun(screen) = &mut self.stage else {
            return Task::none();
        };
        let (task, made) = screen.update(message, &self.words);
        let task = task.map(|message| Message(Inner::FirstRun(message)));
        match made {
            Some(Ready::Made { session, target }) => {
                self.start.file = session.path().to_owned();
                Task::batch([task, self.open(session, &target)])
            }
            Some(Ready::There(file)) => {
                (self.start.file, self.stage) = (file, Stage::Waiting);
                self.begin()
            }
            Some(Ready::Rescue(file)) => self.rescue(&file, None),
            None => task,
        }
    }

    /// Looks for a copy in the place of a file.
    pub(super) fn rescue(&mut self, file: &Path, locked: Option<Locked>) -> Task<Message> {
        let (screen, task) = Rescue::new(file, locked);
        self.start.file = file.to_owned();
        self.stage = Stage::Rescue(Box::new(screen));
        task.map(|message| Message(Inner::Rescue(message)))
    }

    pub(super) fn on_rescue(&mut self, message: rescue::Message) -> Task<Message> {
        let Stage::Rescue(screen) = &mut self.stage else {
            return Task::none();
        };
        let (task, over) = screen.update(message, &self.words);
        let task = task.map(|message| Message(Inner::Rescue(message)));
        let closing = self.closing.take_if(|_| !screen.goes_on());
        let failed = screen.fault().is_some_and(|fault| fault.code() != STOPPED);
        match over {
            // What went wrong is to be read first.
            None => match closing.filter(|_| !failed) {
                Some(id) => Task::batch([task, self.close(id)]),
                None => task,
            },
            Some(rescue::Over::Done(Ok(session))) => {
                let opened = self.open(session, &Target::Today);
                match closing {
                    Some(id) => Task::batch([opened, self.close(id)]),
                    None => opened,
                }
            }
            Some(rescue::Over::Done(Err((locked, why)))) => self.show_unlock(locked, why),
            Some(rescue::Over::Back(Some(locked))) if files::exists(locked.path()) => {
                self.show_unlock(locked, None)
            }
            Some(rescue::Over::Back(_)) => {
                self.stage = Stage::Waiting;
                self.begin()
            }
        }
    }

    /// Opens the file again where it was locked: on the page of then, with the curtain as it was.
    fn come_back(&mut self, session: Session) -> Task<Message> {
        let left = self.left.take();
        match left.filter(|left| left.file == session.path()) {
            Some(left) => self.open_as(session, &left.target, left.curtain),
            None => self.open(session, &Target::Today),
        }
    }

    /// Opens the file, on this screen.
    fn open(&mut self, session: Session, target: &Target) -> Task<Message> {
        self.open_as(session, target, false)
    }

    fn open_as(&mut self, session: Session, target: &Target, curtain: bool) -> Task<Message> {
        self.activity.touch();
        self.seen = Seen::now();
        // At once: a program that is killed finds it again too.
        if !self.demonstration {
            self.preferences.last = Some(session.path().to_owned());
            self.keep_preferences();
        }
        let listen = self.listen(|calls| session.listen(call(calls)));
        let mark = safekeeping::mark_of(&session);
        let mark = mark.inspect_err(|error| tracing::warn!(code = error.code(), "no mark"));
        let unkept = self.unkept.open(mark.ok());
        let (mut office, task) = Office::new(session, &self.start, self.shared());
        office.keep_later(unkept);
        office.draw_curtain(curtain);
        self.stage = Stage::Open(Box::new(office));
        let opened = task.map(|message| Message(Inner::Office(message)));
        let go = match target {
            Target::Today => Task::none(),
            target => self.on_office(office::Message::Go(target.clone())),
        };
        Task::batch([listen, opened, go])
    }

    pub(super) fn on_office(&mut self, message: office::Message) -> Task<Message> {
        let shared = super::shared(&self.words, &self.preferences);
        let office = match &mut self.stage {
            Stage::Open(office) => office,
            // An answer of an act is told once that can be.
            Stage::Whole(_, shelf) => {
                shelf.receive(message);
                return Task::none();
            }
            Stage::Waiting
            | Stage::Refused(_)
            | Stage::FirstRun(_)
            | Stage::Missing(_)
            | Stage::Unlock(_)
            | Stage::Rescue(_) => return Task::none(),
        };
        let (task, event) = office.update(message, shared);
        let task = task.map(|message| Message(Inner::Office(message)));
        Task::batch([task, self.on_event(event)])
    }

    pub(super) fn on_event(&mut self, event: Option<office::Event>) -> Task<Message> {
        match event {
            None => Task::none(),
            Some(office::Event::Lock) => self.lock(),
            Some(office::Event::Whole(job)) => match job.take() {
                Some(job) => self.begin_job(job),
                None => Task::none(),
            },
            Some(office::Event::Preferences(preferences)) => {
                self.preferences = preferences;
                self.words = Words::new(language(&self.start, &self.preferences));
                self.keep_preferences();
                Task::none()
            }
        }
    }

    /// Puts by what is open and does work on the whole file; unless something half typed cannot be
    /// kept.
    fn begin_job(&mut self, job: Job) -> Task<Message> {
        let Stage::Open(office) = std::mem::replace(&mut self.stage, Stage::Waiting) else {
            return Task::none();
        };
        match office.put_by() {
            Ok((shelf, alone)) => {
                let screen = Whole::new(job, self.start.today, self.start.printers.clone());
                self.stage = Stage::Whole(Box::new(screen), Box::new(shelf));
                alone.map(|session| Message(Inner::Whole(whole::Message::Alone(session))))
            }
            Err(Stays { mut office, fault }) => {
                let told = office.fail(&fault, self.shared());
                self.stage = Stage::Open(office);
                told.map(|message| Message(Inner::Office(message)))
            }
        }
    }

    pub(super) fn on_whole(&mut self, message: whole::Message) -> Task<Message> {
        let Stage::Whole(screen, _) = &mut self.stage else {
            return Task::none();
        };
        let (task, over) = screen.update(message, &self.words);
        let task = task.map(|message| Message(Inner::Whole(message)));
        let closing = self.closing.take_if(|_| !screen.goes_on());
        let Some(over) = over else {
            return task;
        };
        let stopped = matches!(&over, Over::Failed { fault, .. } if fault.code() == STOPPED);
        let after = self.after_job(over);
        // Where the work came to an end all the same, that is to be read first.
        match closing.filter(|_| stopped) {
            Some(id) => Task::batch([task, after, self.close(id)]),
            None => Task::batch([task, after]),
        }
    }

    /// Work on the whole file is over: what was open comes back, where the file is open.
    fn after_job(&mut self, over: Over) -> Task<Message> {
        let Stage::Whole(mut screen, shelf) = std::mem::replace(&mut self.stage, Stage::Waiting)
        else {
            return Task::none();
        };
        self.unkept.add(screen.left());
        let (still, fault, afresh) = match over {
            Over::Done { still, afresh } => (still, None, afresh),
            Over::Failed { still, fault } => (still, Some(fault), false),
        };
        match still {
            Err((locked, why)) => self.show_unlock(locked, fault.or(why)),
            // Nothing that was open holds any more.
            Ok(session) if afresh => self.open(session, &Target::Settings),
            Ok(session) => {
                self.activity.touch();
                self.seen = Seen::now();
                let (office, task) =
                    shelf.take_up(session, self.start.today, fault.as_ref(), self.shared());
                self.stage = Stage::Open(Box::new(office));
                task.map(|message| Message(Inner::Office(message)))
            }
        }
    }

    /// Locks the file: at once for the eye, and for good as soon as work on it has ended.
    pub(super) fn lock(&mut self) -> Task<Message> {
        match std::mem::replace(&mut self.stage, Stage::Waiting) {
            Stage::Open(office) => {
                self.left = Some(super::Left {
                    file: office.path(),
                    target: office.target(),
                    curtain: office.is_curtained(),
                });
                let (unkept, locked) = office.lock();
                // What a full disk did not take waits in memory for the next time it is open.
                self.unkept.add(unkept);
                locked.map(|locked| Message(Inner::Locked(locked)))
            }
            Stage::FirstRun(mut screen) => match screen.lock() {
                Some(locked) => self.show_unlock(locked, None),
                None => {
                    self.stage = Stage::FirstRun(screen);
                    Task::none()
                }
            },
            Stage::Whole(mut screen, shelf) => match screen.lock() {
                Some(still) => {
                    self.unkept.add(screen.left());
                    match still {
                        Err((locked, why)) => self.show_unlock(locked, why),
                        Ok(session) => Db::new(session, self.start.today)
                            .lock()
                            .map(|locked| Message(Inner::Locked(locked))),
                    }
                }
                None => {
                    self.stage = Stage::Whole(screen, shelf);
                    Task::none()
                }
            },
            stage @ (Stage::Waiting
            | Stage::Refused(_)
            | Stage::Missing(_)
            | Stage::Unlock(_)
            | Stage::Rescue(_)) => {
                self.stage = stage;
                Task::none()
            }
        }
    }
}

/// Passes a call on to the window.
fn call(calls: mpsc::UnboundedSender<()>) -> impl Fn(String) + Send + 'static {
    move |_| {
        let _ = calls.unbounded_send(());
    }
}
