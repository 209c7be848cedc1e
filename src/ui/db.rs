//! The open file as the screens use it: work is done beside the window, and its answer comes back
//! as a message.

use std::sync::Arc;
use std::time::Duration;

use iced::Task;

use super::parcel::Parcel;
use super::unread::Unread;
use crate::clock;
use crate::domain::time::Date;
use crate::service::desk::{Desk, Form};
use crate::service::safekeeping::{self, SafekeepingError, Watch};
use crate::service::session::{Locked, Session};

/// How long locking waits before it looks again whether work has ended.
const PAUSE: Duration = Duration::from_millis(20);

/// A handle on the open file. Cheap to clone; the file is locked when work in all of them ended.
#[derive(Debug, Clone)]
pub(crate) struct Db {
    session: Arc<Session>,
    today: Option<Date>,
    unread: Unread,
}

impl Db {
    /// The file of a session. `today` is the day that the law is applied on, where somebody set it.
    pub(crate) fn new(session: Session, today: Option<Date>) -> Self {
        Self {
            session: Arc::new(session),
            today,
            unread: Unread::default(),
        }
    }

    /// The half-typed forms that could not be read.
    pub(crate) const fn unread(&self) -> &Unread {
        &self.unread
    }

    /// The session, for what is about the file itself.
    pub(crate) fn session(&self) -> &Session {
        &self.session
    }

    /// The day.
    pub(crate) fn today(&self) -> Date {
        self.today.unwrap_or_else(clock::today)
    }

    /// The desk, for what is done within a frame.
    pub(crate) fn desk(&self) -> Desk<'_> {
        self.session.desk(clock::now(), self.today())
    }

    /// Does work beside the window.
    pub(crate) fn run<T, F>(&self, work: F) -> Task<T>
    where
        T: Send + 'static,
        F: FnOnce(Desk<'_>) -> T + Send + 'static,
    {
        let turn = self.session.store().turn();
        self.with(move |db| work(db.desk().at(turn)))
    }

    /// Does work that saves a form: what was kept of the form goes with it.
    pub(crate) fn save<T, F>(&self, form: Form<'static>, work: F) -> Task<T>
    where
        T: Send + 'static,
        F: FnOnce(Desk<'_>) -> T + Send + 'static,
    {
        let turn = self.session.store().turn();
        self.with(move |db| work(db.desk().at(turn).saving(form)))
    }

    /// The same where the work saves a part of the form: `rest` is kept of it from then on.
    pub(crate) fn save_part<T, F>(
        &self,
        form: Form<'static>,
        rest: Option<String>,
        work: F,
    ) -> Task<T>
    where
        T: Send + 'static,
        F: FnOnce(Desk<'_>) -> T + Send + 'static,
    {
        let turn = self.session.store().turn();
        self.with(move |db| {
            let desk = db.desk().at(turn).saving(form);
            work(desk.leaving(rest.as_deref()))
        })
    }

    /// Does work on the file itself, beside the window.
    pub(crate) fn with<T, F>(&self, work: F) -> Task<T>
    where
        T: Send + 'static,
        F: FnOnce(&Self) -> T + Send + 'static,
    {
        let db = self.clone();
        beside(move || work(&db))
    }

    /// Locks the file as soon as the work in it has ended.
    pub(crate) fn lock(self) -> Task<Parcel<Locked>> {
        beside(move || {
            let mut session = self.sole();
            loop {
                match session.lock() {
                    Ok(locked) => return Parcel::new(locked),
                    Err(open) => session = *open,
                }
                std::thread::sleep(PAUSE);
            }
        })
    }

    /// Gives the file out of hand as soon as the work in it has ended: to who needs all of it.
    pub(crate) fn alone(self) -> Task<Parcel<Session>> {
        beside(move || Parcel::new(self.sole()))
    }

    /// Waits until nobody else has a hand on the file.
    fn sole(self) -> Session {
        let mut shared = self.session;
        loop {
            match Arc::try_unwrap(shared) {
                Ok(session) => return session,
                Err(still) => shared = still,
            }
            std::thread::sleep(PAUSE);
        }
    }
}

/// Does work on another thread. Where that thread broke off there is no answer: the window goes on
/// as it was.
pub(crate) fn beside<T, F>(work: F) -> Task<T>
where
    T: Send + 'static,
    F: FnOnce() -> T + Send + 'static,
{
    let (send, receive) = iced::futures::channel::oneshot::channel();
    std::thread::spawn(move || {
        let _ = send.send(work());
    });
    Task::future(receive).then(|answer| answer.map_or_else(|_| Task::none(), Task::done))
}

/// Makes the copy of the day, where one is due.
pub(crate) fn back_up(db: &Db) -> Result<bool, SafekeepingError> {
    Ok(safekeeping::backup_if_due(db.session(), clock::now(), &Watch::silent())?.is_some())
}
