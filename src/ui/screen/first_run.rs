//! The first run: five short steps from nothing to a case file of one's own.
//!
//! Nothing is written before there is a passphrase to write it under; from then on the file is
//! there, and what was filled in before is changed in the settings.

mod frame;
mod last;
mod places;
mod step;

use std::path::{Path, PathBuf};

use iced::Task;
use iced::keyboard::{Key, key::Named};
use zeroize::Zeroizing;

use crate::clock;
use crate::desktop::printers::Printers;
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
use crate::ui::setup::path::{self, PathForm};
use crate::ui::setup::phrase::{self, PhraseForm};
use crate::ui::setup::sheet::{self, SheetForm};
use crate::ui::widget::Stroke;

use step::Step;

/// The first run.
pub(crate) struct FirstRun {
    file: PathBuf,
    today: Option<Date>,
    /// What the recovery sheet is printed with.
    printers: Printers,
    step: Step,
    officer: OfficerForm,
    area: AreaForm,
    region: Option<HolidayRegion>,
    /// Whether the officer chose it; else it follows the municipality.
    region_chosen: bool,
    phrase: PhraseForm,
    made: Made,
    sheet: Option<SheetForm>,
    copies: Option<OwnCopies>,
    folder: Option<PathForm>,
    /// Another place for the file, while that is asked.
    place: Option<PathForm>,
    fault: Option<Fault>,
}

/// The field of the folder for copies.
const FOLDER: &str = "first-run-folder";

/// The field of another place for the file.
const PLACE: &str = "first-run-place";
/// The fault of a file that is there already.
const THERE: &str = "file-exists";

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
    /// Another place for the file is meant, or after all not.
    AskPlace(bool),
    /// Which.
    Place(path::Message),
    /// It is taken.
    TakePlace,
    /// A file that is there already is opened in place of a new one.
    OpenThere,
    /// There is a copy of a file already.
    Rescue,
    /// Go on.
    Next,
    /// One step back.
    Back,
    /// It is done; the window goes on there.
    Finish(Target),
}

/// The window goes on.
pub(crate) enum Ready {
    /// The file is there.
    Made {
        /// The file.
        session: Session,
        /// Where the window goes on.
        target: Target,
    },
    /// One that was there already is to be opened.
    There(PathBuf),
    /// It comes back from a copy.
    Rescue(PathBuf),
}

impl FirstRun {
    /// The first step. `today` is the day of the law, where somebody set it.
    pub(crate) fn new(
        file: &Path,
        today: Option<Date>,
        printers: Printers,
    ) -> (Self, Task<Message>) {
        let day = today.unwrap_or_else(clock::today);
        let screen = Self {
            file: file.to_owned(),
            today,
            printers,
            step: Step::Officer,
            officer: OfficerForm::new(None, day),
            area: AreaForm::new(&WorkArea::default(), day),
            region: None,
            region_chosen: false,
            phrase: PhraseForm::new(),
            made: Made::Not,
            sheet: None,
            copies: None,
            folder: None,
            place: None,
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
            Message::Area(message) => {
                let task = self.area.update(message, today).map(Message::Area);
                self.propose_region();
                task
            }
            Message::Region(region) => {
                self.region = Some(region).filter(|region| self.region != Some(*region));
                self.region_chosen = true;
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
            Message::AskPlace(open) => self.ask_place(open),
            Message::Place(message) => match &mut self.place {
                Some(form) => form.update(message, words).map(Message::Place),
                None => Task::none(),
            },
            Message::TakePlace => self.take_place(),
            Message::OpenThere => {
                let there = Ready::There(self.file.clone());
                return (Task::none(), Some(there));
            }
            Message::Rescue => {
                return (Task::none(), Some(Ready::Rescue(self.file.clone())));
            }
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
            Key::Named(Named::Escape) if self.place.is_some() => Some(Message::AskPlace(false)),
            Key::Named(Named::Escape) => Some(Message::Back),
            Key::Named(Named::ArrowLeft) if modifiers.alt() => Some(Message::Back),
            _ => None,
        }
    }

    /// Proposes the region in which the officer's own municipality lies, until he chose one himself.
    fn propose_region(&mut self) {
        if !self.region_chosen {
            self.region = self.area.first().and_then(HolidayRegion::of);
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
        if !form.is_right() || self.step != Step::Sheet {
            return task;
        }
        if let Made::Open(session) = &self.made {
            sheet::note_right(session, self.today);
        }
        Task::batch([task, self.advance()])
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
            Ok(sheet) => self.sheet = Some(SheetForm::new(sheet, self.printers.clone())),
            Err(fault) => self.fault = Some(fault),
        }
        task
    }

    fn finish(&mut self, target: Target) -> Option<Ready> {
        match std::mem::replace(&mut self.made, Made::Busy) {
            Made::Open(session) => Some(Ready::Made { session, target }),
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
    let at = |error| Fault::from(error).at(file);
    let session = session::create(file, secret, first, clock::now(), today).map_err(at)?;
    // Whatever breaks before it is typed back, the sheet is asked for again.
    if let Err(error) = safekeeping::sheet_waits(session.desk(clock::now(), today)) {
        tracing::warn!(
            code = error.code(),
            "nobody will be told that the sheet waits"
        );
    }
    Ok(session)
}
