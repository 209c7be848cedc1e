//! The open file put by, while something is done with the whole of it: everything but the file
//! itself waits here, as it was.

use iced::Task;

use super::{Acts, Keeper, Message, Office, Opened, Over, Room};
use crate::domain::officer::Officer;
use crate::domain::time::Date;
use crate::service::Changes;
use crate::service::list::CaseList;
use crate::service::session::Session;
use crate::ui::context::Shared;
use crate::ui::db::Db;
use crate::ui::fault::Fault;
use crate::ui::paper::Paper;
use crate::ui::parcel::Parcel;

/// What waits.
pub(crate) struct Shelf {
    paper: Paper,
    list: CaseList,
    overdue: u32,
    officers: Vec<Officer>,
    curtain: bool,
    opened: Opened,
    last: Acts,
    keeper: Keeper,
    gallery: bool,
    /// What came while nobody could look: answers of work that ended before the file was given out
    /// of hand.
    late: Vec<Message>,
}

/// What could not be put by, and why.
pub(crate) struct Stays {
    /// The open file, as it was.
    pub(crate) office: Box<Office>,
    /// Why.
    pub(crate) fault: Fault,
}

impl Office {
    /// Puts everything by, and gives the file out of hand as soon as other work has ended. What is
    /// half typed is kept first; where that cannot be, everything stays as it is.
    pub(crate) fn put_by(mut self: Box<Self>) -> Result<(Shelf, Task<Parcel<Session>>), Stays> {
        if let Err(fault) = self.keep_now() {
            let office = self;
            return Err(Stays { office, fault });
        }
        let Self {
            room,
            opened,
            last,
            keeper,
            gallery,
            ..
        } = *self;
        let Room {
            db,
            paper,
            list,
            overdue,
            officers,
            curtain,
        } = room;
        let shelf = Shelf {
            paper,
            list,
            overdue,
            officers,
            curtain,
            opened,
            last,
            keeper,
            gallery,
            late: Vec::new(),
        };
        Ok((shelf, db.alone()))
    }
}

impl Shelf {
    /// Puts by what came for the file that is put by. What the clock says holds for that moment.
    pub(crate) fn receive(&mut self, message: Message) {
        if !matches!(message, Message::Tick) {
            self.late.push(message);
        }
    }

    /// Takes everything up again. Work that was done leaves no form behind: the screen it was asked
    /// for on begins anew. Where it was not done, that screen is as it was, and it is said why.
    pub(crate) fn take_up(
        self,
        session: Session,
        today: Option<Date>,
        fault: Option<&Fault>,
        shared: Shared<'_>,
    ) -> (Office, Task<Message>) {
        let room = Room {
            db: Db::new(session, today),
            paper: self.paper,
            list: self.list,
            overdue: self.overdue,
            officers: self.officers,
            curtain: self.curtain,
        };
        let mut office = Office {
            room,
            opened: self.opened,
            over: Over::Nothing,
            toast: None,
            told_here: false,
            last: self.last,
            keeper: self.keeper,
            gallery: self.gallery,
        };
        let late = self.late.into_iter();
        let late: Vec<_> = late
            .map(|message| office.update(message, shared).0)
            .collect();
        let task = match fault {
            Some(fault) => {
                let everything = Changes {
                    everything: true,
                    ..Changes::default()
                };
                let read = office.reload(&everything, shared);
                Task::batch([read, office.fail(fault, shared)])
            }
            None => {
                // Another file may stand there now, with acts of its own under the same numbers.
                office.last = Acts::default();
                if let Some((told, _)) = &mut office.toast {
                    told.undo = None;
                }
                // What led to a part of the settings is done.
                office.begin_anew(office.target(), shared)
            }
        };
        (office, Task::batch(late.into_iter().chain([task])))
    }
}
