//! Where the file comes and where its copies go, where somebody wants another place for them.

use iced::Task;

use super::{FOLDER, FirstRun, Made, Message, PLACE, THERE};
use crate::clock;
use crate::files;
use crate::service::safekeeping::{self, OwnCopies};
use crate::service::session::Session;
use crate::ui::db::beside;
use crate::ui::fault::Fault;
use crate::ui::parcel::Parcel;
use crate::ui::setup::path::{Asked, PathForm};
use crate::ui::setup::phrase;

impl FirstRun {
    pub(super) fn ask_place(&mut self, open: bool) -> Task<Message> {
        self.place = open.then(|| {
            let name = self.file.file_name().unwrap_or_default();
            let asked = Asked::Save(name.to_string_lossy().into_owned());
            PathForm::new(asked, Some(self.file.clone()))
        });
        match open {
            true => crate::ui::focus::on(PLACE),
            false => crate::ui::focus::on(phrase::FIRST),
        }
    }

    /// Takes another place: a file, or a folder in which the file comes under its own name.
    pub(super) fn take_place(&mut self) -> Task<Message> {
        let Some(path) = self.place.as_mut().and_then(PathForm::check) else {
            return Task::none();
        };
        let name = self.file.file_name().unwrap_or_default();
        self.file = match files::is_folder(&path) {
            true => path.join(name),
            false => path,
        };
        (self.place, self.fault) = (None, None);
        if files::exists(&self.file) {
            self.fault = Some(Fault::new(THERE).at(&self.file));
        }
        crate::ui::focus::on(phrase::FIRST)
    }

    /// Whether a file stands already where the new one was to come: that one can be opened.
    pub(super) fn stands_there(&self) -> bool {
        matches!(self.made, Made::Not) && self.fault.as_ref().is_some_and(|it| it.code() == THERE)
    }

    pub(super) fn ask_folder(&mut self, open: bool) -> Task<Message> {
        let there = self.copies.as_ref().map(|copies| copies.folder.clone());
        self.fault = None;
        self.folder = open.then(|| PathForm::new(Asked::Folder, there));
        match open {
            true => crate::ui::focus::on(FOLDER),
            false => Task::none(),
        }
    }

    pub(super) fn take_folder(&mut self) -> Task<Message> {
        let Some(folder) = self.folder.as_mut().and_then(PathForm::check) else {
            return Task::none();
        };
        let Made::Open(session) = std::mem::replace(&mut self.made, Made::Busy) else {
            return Task::none();
        };
        let today = self.today();
        beside(move || {
            let desk = session.desk(clock::now(), today);
            let taken = safekeeping::keep_copies_in(desk, Some(&folder))
                .and_then(|_| safekeeping::own_copies(&session))
                .map_err(|error| Fault::from(error).at(&folder));
            Parcel::new((session, taken))
        })
        .map(Message::FolderTaken)
    }

    pub(super) fn folder_taken(
        &mut self,
        parcel: &Parcel<(Session, Result<OwnCopies, Fault>)>,
    ) -> Task<Message> {
        let Some((session, taken)) = parcel.take() else {
            return Task::none();
        };
        self.made = Made::Open(session);
        match taken {
            Ok(copies) => (self.copies, self.folder, self.fault) = (Some(copies), None, None),
            Err(fault) => self.fault = Some(fault),
        }
        Task::none()
    }
}
