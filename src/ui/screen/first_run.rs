//! The first run: five short steps from nothing to a case file of one's own.
//!
//! Nothing is written before there is a passphrase to write it under; from then on the file is
//! there, and what was filled in before is changed in the settings.

mod frame;
mod last;

use std::path::{Path, PathBuf};

use iced::Task;
use iced::keyboard::{Key, key::Named};
use zeroize::Zeroizing;

use crate::clock;
use crate::domain::municipality::{HolidayRegion, WorkArea};
use crate::domain::time::Date;
use crate::i18n::Words;
use crate::service::office::Settings;
use crate::service::safekeeping::{self, OwnCopies};
use crate::service::session::{self, FirstOffice, Locked, Session};
use crate::ui::Element;
use crate::ui::context::Target;
use crate::ui::db::beside;
use crate::ui::fault::Fault;
use crate::ui::parcel::Parcel;
use crate::ui::setup::area::{self, AreaForm};
use crate::ui::setup::officer::{self, OfficerForm};
use crate::ui::setup::path::{self, Asked, PathForm};
use crate::ui::setup::phrase::{self, PhraseForm};
use crate::ui::setup::sheet::{self, SheetForm};
use crate::ui::widget::Stroke;

/// The first run.
pub(crate) struct FirstRun {
    file: PathBuf,
    today: Option<Date>,
    step: Step,
    officer: OfficerForm,
    area: AreaForm,
    region: Option<HolidayRegion>,
    phrase: PhraseForm,
    made: Made,
    sheet: Option<SheetForm>,
    copies: Option<OwnCopies>,
    folder: Option<PathForm>,
    fault: Option<Fault>,
}

/// Where one is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Officer,
    Area,
    Passphrase,
    Sheet,
    Rest,
}

impl Step {
    const ALL: [Self; 5] = [
        Self::Officer,
        Self::Area,
        Self::Passphrase,
        Self::Sheet,
        Self::Rest,
    ];

    /// The word for it in the Fluent files, under `first-run-`.
    const fn code(self) -> &'static str {
        match self {
            Self::Officer => "officer",
            Self::Area => "area",
            Self::Passphrase => "passphrase",
            Self::Sheet => "sheet",
            Self::Rest => "rest",
        }
    }

    fn place(self) -> usize {
        Self::ALL.iter().position(|step| *step == self).unwrap_or(0)
    }

    fn next(self) -> Self {
        Self::ALL.get(self.place() + 1).copied().unwrap_or(self)
    }

    /// The step before. To what was filled in before the file was made there is no way back: that
    /// is changed in the settings.
    fn before(self) -> Option<Self> {
        match self {
            Self::Officer | Self::Sheet => None,
            Self::Area => Some(Self::Officer),
            Self::Passphrase => Some(Self::Area),
            Self::Rest => Some(Self::Sheet),
        }
    }

    /// The field in which one begins to type.
    const fn first_field(self) -> &'static str {
        match self {
            Self::Officer => officer::FIRST,
            Self::Area => area::SEARCH,
            Self::Passphrase => phrase::FIRST,
            Self::Sheet => sheet::FIELD,
            Self::Rest => FOLDER,
        }
    }
}

/// The field of the folder for copies.
const FOLDER: &str = "first-run-folder";

/// Whether the file is there.
enum Made {
    Not,
    /// It is being made, or worked in.
    Busy,
    Open(Session),
}

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// At the officer.
    Officer(officer::Message),
    /// At the work area.
    Area(area::Message),
    /// The region of the school holidays.
    Region(HolidayRegion),
    /// At the passphrase.
    Phrase(phrase::Message),
    /// The file was made, or not.
    Created(Parcel<Result<Session, Fault>>),
    /// At the recovery sheet.
    Sheet(sheet::Message),
    /// Another folder for copies is meant, or after all not.
    Folder(bool),
    /// Which.
    Path(path::Message),
    /// It is taken.
    TakeFolder,
    /// It was, or not.
    FolderTaken(Parcel<(Session, Result<OwnCopies, Fault>)>),
    /// Go on.
    Next,
    /// One step back.
    Back,
    /// It is done; the window goes on there.
    Finish(Target),
}

/// The file is there, and the window goes on.
pub(crate) struct Ready {
    /// The file.
    pub(crate) session: Session,
    /// Where the window goes on.
    pub(crate) target: Target,
}

impl FirstRun {
    /// The first step. `today` is the day of the law, where somebody set it.
    pub(crate) fn new(file: &Path, today: Option<Date>) -> (Self, Task<Message>) {
        let day = today.unwrap_or_else(clock::today);
        let screen = Self {
            file: file.to_owned(),
            today,
            step: Step::Officer,
            officer: OfficerForm::new(None, day),
            area: AreaForm::new(&WorkArea::default(), day),
            region: None,
            phrase: PhraseForm::new(),
            made: Made::Not,
            sheet: None,
            copies: None,
            folder: None,
            fault: None,
        };
        (screen, crate::ui::focus::on(officer::FIRST))
    }

    fn today(&self) -> Date {
        self.today.unwrap_or_else(clock::today)
    }

    /// Does what a message says; gives the file once everything is done.
    pub(crate) fn update(
        &mut self,
        message: Message,
        words: &Words,
    ) -> (Task<Message>, Option<Ready>) {
        let today = self.today();
        let task = match message {
            Message::Officer(message) => {
                self.officer.update(message, today);
                Task::none()
            }
            Message::Area(message) => self.area.update(message, today).map(Message::Area),
            Message::Region(region) => {
                self.region = Some(region).filter(|region| self.region != Some(*region));
                Task::none()
            }
            Message::Phrase(message) => self.phrase.update(message).map(Message::Phrase),
            Message::Created(parcel) => self.created(&parcel),
            Message::Sheet(message) => self.on_sheet(message, words),
            Message::Folder(open) => self.ask_folder(open),
            Message::Path(message) => match &mut self.folder {
                Some(form) => form.update(message, words).map(Message::Path),
                None => Task::none(),
            },
            Message::TakeFolder => self.take_folder(),
            Message::FolderTaken(parcel) => self.folder_taken(&parcel),
            Message::Next => self.next(words),
            Message::Back => self.back(words),
            Message::Finish(target) => return (Task::none(), self.finish(target)),
        };
        (task, None)
    }

    /// What a key means that nothing on the screen took.
    pub(crate) fn key(&self, stroke: &Stroke) -> Option<Message> {
        let (key, modifiers) = (&stroke.key, stroke.modifiers);
        match key {
            Key::Named(Named::Enter) if modifiers.is_empty() => Some(match self.step {
                Step::Rest => Message::Finish(Target::Exchange),
                Step::Officer | Step::Area | Step::Passphrase | Step::Sheet => Message::Next,
            }),
            Key::Named(Named::Escape) if self.folder.is_some() => Some(Message::Folder(false)),
            Key::Named(Named::Escape) => Some(Message::Back),
            Key::Named(Named::ArrowLeft) if modifiers.alt() => Some(Message::Back),
            _ => None,
        }
    }

    fn go(&mut self, step: Step) -> Task<Message> {
        self.step = step;
        self.fault = None;
        crate::ui::focus::on(step.first_field())
    }

    fn next(&mut self, words: &Words) -> Task<Message> {
        let ready = match self.step {
            Step::Officer => self.officer.check().is_some(),
            Step::Area => !self.area.is_looking() && self.area.check().is_some(),
            Step::Passphrase => return self.create(),
            Step::Sheet => match self.sheet.as_ref().and_then(SheetForm::next) {
                Some(message) => return self.on_sheet(message, words),
                None => self.sheet.is_some(),
            },
            Step::Rest => false,
        };
        match ready {
            true => self.advance(),
            false => crate::ui::focus::on(self.step.first_field()),
        }
    }

    fn advance(&mut self) -> Task<Message> {
        if self.step == Step::Area {
            let name = self.file.file_name().unwrap_or_default();
            let known = [
                self.officer.name().to_owned(),
                name.to_string_lossy().into_owned(),
            ];
            self.phrase.know(known.to_vec());
        }
        self.go(self.step.next())
    }

    fn back(&mut self, words: &Words) -> Task<Message> {
        if let Made::Busy = self.made {
            return Task::none();
        }
        if self.step == Step::Sheet
            && let Some(message) = self.sheet.as_ref().and_then(SheetForm::back)
        {
            return self.on_sheet(message, words);
        }
        match self.step.before() {
            Some(step) => self.go(step),
            None => Task::none(),
        }
    }

    fn on_sheet(&mut self, message: sheet::Message, words: &Words) -> Task<Message> {
        let Some(form) = &mut self.sheet else {
            return Task::none();
        };
        let task = form.update(message, words).map(Message::Sheet);
        match form.is_right() && self.step == Step::Sheet {
            true => Task::batch([task, self.advance()]),
            false => task,
        }
    }

    /// What the file begins with, once it is all right.
    fn first_office(&mut self) -> Option<FirstOffice> {
        let (officer, parts) = (self.officer.check()?, self.area.check()?);
        let area = WorkArea { parts, ages: None };
        Some(FirstOffice {
            officer,
            settings: Settings {
                municipality: area.home().map(|part| part.municipality),
                region: self.region,
                retention: None,
            },
            area,
        })
    }

    /// Makes the file beside the window: deriving the key takes a moment.
    fn create(&mut self) -> Task<Message> {
        let Made::Not = self.made else {
            return Task::none();
        };
        let Some(secret) = self.phrase.check() else {
            return crate::ui::focus::on(phrase::FIRST);
        };
        let Some(first) = self.first_office() else {
            return self.go(Step::Officer);
        };
        (self.made, self.fault) = (Made::Busy, None);
        let (file, today) = (self.file.clone(), self.today());
        beside(move || Parcel::new(make(&file, &secret, &first, today))).map(Message::Created)
    }

    fn created(&mut self, parcel: &Parcel<Result<Session, Fault>>) -> Task<Message> {
        match parcel.take() {
            Some(Ok(session)) => self.opened(session),
            Some(Err(fault)) => {
                (self.made, self.fault) = (Made::Not, Some(fault));
                Task::none()
            }
            None => Task::none(),
        }
    }

    fn opened(&mut self, session: Session) -> Task<Message> {
        let sheet = safekeeping::recovery_sheet(&session, self.today()).map_err(Fault::from);
        let copies = safekeeping::own_copies(&session).map_err(Fault::from);
        self.made = Made::Open(session);
        self.phrase = PhraseForm::new();
        self.copies = copies.ok();
        let task = self.go(Step::Sheet);
        match sheet {
            Ok(sheet) => self.sheet = Some(SheetForm::new(sheet)),
            Err(fault) => self.fault = Some(fault),
        }
        task
    }

    fn ask_folder(&mut self, open: bool) -> Task<Message> {
        let there = self.copies.as_ref().map(|copies| copies.folder.clone());
        self.fault = None;
        self.folder = open.then(|| PathForm::new(Asked::Folder, there));
        match open {
            true => crate::ui::focus::on(FOLDER),
            false => Task::none(),
        }
    }

    fn take_folder(&mut self) -> Task<Message> {
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

    fn folder_taken(
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

    fn finish(&mut self, target: Target) -> Option<Ready> {
        match std::mem::replace(&mut self.made, Made::Busy) {
            Made::Open(session) => Some(Ready { session, target }),
            made @ (Made::Not | Made::Busy) => {
                self.made = made;
                None
            }
        }
    }

    /// Locks the file that was just made, where nobody is there any more.
    pub(crate) fn lock(&mut self) -> Option<Locked> {
        match std::mem::replace(&mut self.made, Made::Busy) {
            Made::Open(session) => match session.lock() {
                Ok(locked) => Some(locked),
                Err(session) => {
                    self.made = Made::Open(*session);
                    None
                }
            },
            made @ (Made::Not | Made::Busy) => {
                self.made = made;
                None
            }
        }
    }

    /// Draws the step.
    pub(crate) fn view<'a>(&'a self, words: &'a Words) -> Element<'a, Message> {
        frame::view(self, words)
    }
}

fn make(
    file: &Path,
    secret: &Zeroizing<String>,
    first: &FirstOffice,
    today: Date,
) -> Result<Session, Fault> {
    session::create(file, secret, first, clock::now(), today)
        .map_err(|error| Fault::from(error).at(file))
}
