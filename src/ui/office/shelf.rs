//! The open file put by, while something is done with the whole of it: everything but the file
//! itself waits here, as it was.

use iced::Task;

use super::{Acts, Keeper, Message, Office, Over, Room};
use crate::domain::officer::Officer;
use crate::domain::time::Date;
use crate::service::Changes;
use crate::service::list::CaseList;
use crate::service::session::Session;
use crate::ui::context::{Shared, Target};
use crate::ui::db::Db;
use crate::ui::fault::Fault;
use crate::ui::parcel::Parcel;
use crate::ui::screen::Screen;

/// What waits.
pub(crate) struct Shelf {
    list: CaseList,
    officers: Vec<Officer>,
    curtain: bool,
    target: Target,
    screen: Screen,
    back: Vec<(Target, Screen)>,
    last: Acts,
    keeper: Keeper,
    gallery: bool,
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
            target,
            screen,
            back,
            last,
            keeper,
            gallery,
            ..
        } = *self;
        let Room {
            db,
            list,
            officers,
            curtain,
        } = room;
        let shelf = Shelf {
            list,
            officers,
            curtain,
            target,
            screen,
            back,
            last,
            keeper,
            gallery,
        };
        Ok((shelf, db.alone()))
    }
}

impl Shelf {
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
            list: self.list,
            officers: self.officers,
            curtain: self.curtain,
        };
        let mut office = Office {
            room,
            target: self.target,
            screen: self.screen,
            back: self.back,
            over: Over::Nothing,
            toast: None,
            last: self.last,
            keeper: self.keeper,
            gallery: self.gallery,
        };
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
                let target = match &office.target {
                    // What led there is done.
                    Target::SettingsAt(_) => Target::Settings,
                    target => target.clone(),
                };
                office.replace(target, shared)
            }
        };
        (office, task)
    }
}
