//! The house style of each municipality: shown as the head of a letter, and changed in place.

mod form;
mod head;
mod view;

use iced::Task;

use super::office::told;
use crate::domain::house_style::{Colour, HouseStyleDraft};
use crate::domain::municipality::MunicipalityCode;
use crate::files;
use crate::service::Changes;
use crate::service::desk::Desk;
use crate::service::house_style::{self, Done, Styled};
use crate::ui::context::{Context, Event};
use crate::ui::fault::Fault;
use crate::ui::field::Problem;
use crate::ui::kept;
use crate::ui::screen::Typed;
use crate::ui::setup::path::{self, Asked, PathForm};
use crate::ui::sheet::{Change, Sheet};
use crate::ui::widget::Stroke;

use head::Head;

/// The name under which the form is kept; its record is the municipality.
const FORM: &str = "settings-style";
/// A larger file is no logo.
const LARGEST: u64 = 32 << 20;

/// The styles, the one that is shown, and its form.
pub(super) struct StylePart {
    styles: Vec<Styled>,
    chosen: Option<MunicipalityCode>,
    open: Option<Sheet>,
    /// The form is being written: until it is, nothing is written twice and nothing is changed.
    saving: bool,
    logo: PathForm,
    head: Head,
}

impl Default for StylePart {
    fn default() -> Self {
        Self {
            styles: Vec::new(),
            chosen: None,
            open: None,
            saving: false,
            logo: PathForm::new(Asked::Open, None),
            head: Head::default(),
        }
    }
}

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// Another municipality is looked at.
    Choose(MunicipalityCode),
    /// The form is opened.
    Open,
    /// In the form.
    Sheet(Change),
    /// A colour is chosen; black is none.
    Colour(Option<Colour>),
    /// The form of this municipality was saved, or not.
    Saved(MunicipalityCode, Result<Changes, Fault>),
    /// The form is closed, and what was typed is given up.
    Cancel,
    /// What was typed for another municipality was kept, or not.
    Kept(Result<(), Fault>),
    /// Where the logo lies.
    Logo(path::Message),
    /// That file becomes the logo.
    TakeLogo,
    /// The logo goes.
    DropLogo,
    /// The logo was set or went, or not.
    Set(Result<Changes, Fault>),
    /// The head of a letter was drawn.
    Drawn(head::Drawn),
}

impl StylePart {
    /// The municipality of the form that is kept under this name.
    pub(super) fn kept_as(form: &str, record: i64) -> Option<MunicipalityCode> {
        let code = u16::try_from(record).ok().filter(|_| form == FORM);
        code.map(MunicipalityCode)
    }

    /// Takes the styles as they stand. The own municipality is shown first.
    pub(super) fn know(
        &mut self,
        styles: Vec<Styled>,
        own: Option<MunicipalityCode>,
        context: &Context<'_>,
    ) -> Task<Message> {
        self.styles = styles;
        let codes = || self.styles.iter().map(|one| one.style.municipality);
        let there = |wanted: &MunicipalityCode| codes().any(|code| code == *wanted);
        // A municipality that left the work area while its form is open still has that form.
        let stays = self
            .chosen
            .filter(|code| self.open.is_some() || there(code));
        self.chosen = stays.or(own.filter(there)).or(codes().next());
        self.draw(context)
    }

    /// Whether the form is open.
    pub(super) fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// What a key means in the form that is open.
    pub(super) fn key(&self, stroke: &Stroke) -> Option<Message> {
        self.open.as_ref()?.key(stroke).map(Message::Sheet)
    }

    /// What is half typed. A form that is being written is left out: what was kept of it goes with the
    /// act.
    pub(super) fn typed(&self) -> Option<Typed> {
        self.open
            .as_ref()
            .filter(|_| !self.saving)
            .and_then(Sheet::typed)
    }

    /// Opens the form of this municipality.
    pub(super) fn open_for(
        &mut self,
        code: MunicipalityCode,
        context: &Context<'_>,
    ) -> Task<Message> {
        let chosen = self.choose(code, context);
        Task::batch([chosen, self.open(context)])
    }

    fn shown(&self) -> Option<&Styled> {
        let mut styles = self.styles.iter();
        styles.find(|one| Some(one.style.municipality) == self.chosen)
    }

    /// What a letter would be made with: what is typed, or what stands in the file.
    fn style(&self) -> Option<HouseStyleDraft> {
        let there = &self.shown()?.style;
        Some(match &self.open {
            Some(sheet) => form::draft(sheet, there),
            None => there.clone(),
        })
    }

    fn draw(&mut self, context: &Context<'_>) -> Task<Message> {
        match self.style() {
            Some(style) => self.head.ask(style, context).map(Message::Drawn),
            None => Task::none(),
        }
    }

    /// Does what a message says.
    pub(super) fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let task = match message {
            Message::Choose(code) => self.choose(code, context),
            Message::Open => self.open(context),
            Message::Sheet(change) => return self.on_sheet(change, context),
            Message::Colour(colour) => self.colour(colour, context),
            Message::Saved(code, answer) => {
                return (Task::none(), self.saved(code, answer, context));
            }
            Message::Cancel => self.cancel(context),
            Message::Logo(message) => self.logo.update(message, context.words).map(Message::Logo),
            Message::TakeLogo => self.take_logo(context),
            Message::DropLogo => self.set(context, house_style::remove_logo),
            Message::Set(answer) => {
                if answer.is_ok() {
                    self.logo = PathForm::new(Asked::Open, None);
                }
                return (Task::none(), Some(told(answer, context)));
            }
            Message::Drawn(drawn) => match self.head.take(drawn) {
                true => self.draw(context),
                false => Task::none(),
            },
            Message::Kept(Ok(())) => Task::none(),
            Message::Kept(Err(fault)) => return (Task::none(), Some(Event::Failed(fault))),
        };
        (task, None)
    }

    /// Shows another municipality. What was typed for the one before is kept.
    fn choose(&mut self, code: MunicipalityCode, context: &Context<'_>) -> Task<Message> {
        if self.saving || self.chosen == Some(code) {
            return Task::none();
        }
        let kept = kept::keep(self.typed(), context).map(Message::Kept);
        (self.chosen, self.open) = (Some(code), None);
        self.logo = PathForm::new(Asked::Open, None);
        Task::batch([kept, self.draw(context)])
    }

    fn open(&mut self, context: &Context<'_>) -> Task<Message> {
        let Some(shown) = self.shown().filter(|_| self.open.is_none()) else {
            return Task::none();
        };
        let sheet = form::sheet(&shown.style);
        let task = sheet.open(context).map(Message::Sheet);
        self.open = Some(sheet);
        task
    }

    fn on_sheet(
        &mut self,
        change: Change,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let Some(sheet) = self.open.as_mut().filter(|_| !self.saving) else {
            return (Task::none(), None);
        };
        if matches!(change, Change::Submit) {
            return (self.save(context), None);
        }
        let (task, event) = sheet.update(change, context);
        let drawn = self.draw(context);
        (Task::batch([task.map(Message::Sheet), drawn]), event)
    }

    fn colour(&mut self, colour: Option<Colour>, context: &Context<'_>) -> Task<Message> {
        let Some(sheet) = self.open.as_mut().filter(|_| !self.saving) else {
            return Task::none();
        };
        let written = colour.map(|colour| colour.to_string()).unwrap_or_default();
        sheet.put(form::COLOUR, &written);
        self.draw(context)
    }

    fn save(&mut self, context: &Context<'_>) -> Task<Message> {
        let (Some(there), Some(sheet)) = (self.shown().cloned(), &mut self.open) else {
            return Task::none();
        };
        if !sheet.check() {
            return sheet.to_problem().map(Message::Sheet);
        }
        let (draft, form) = (form::draft(sheet, &there.style), sheet.saving());
        let code = draft.municipality;
        self.saving = true;
        let saved = context
            .db
            .save(form, move |desk| answer(house_style::save(desk, &draft)));
        saved.map(move |answer| Message::Saved(code, answer))
    }

    /// The form was written, or not: then what is wrong is said under the line that is to blame.
    fn saved(
        &mut self,
        code: MunicipalityCode,
        answer: Result<Changes, Fault>,
        context: &Context<'_>,
    ) -> Option<Event> {
        // While it was written no other was opened.
        if self.saving && self.chosen == Some(code) {
            self.saving = false;
            match (&answer, &mut self.open) {
                (Ok(_), open) => *open = None,
                (Err(fault), Some(sheet)) => {
                    if let Some((key, sentence)) = form::blamed(fault.code()) {
                        sheet.refuse(key, Problem::with(sentence, fault.facts().to_vec()));
                        return None;
                    }
                }
                (Err(_), None) => {}
            }
        }
        Some(told(answer, context))
    }

    fn cancel(&mut self, context: &Context<'_>) -> Task<Message> {
        if self.saving {
            return Task::none();
        }
        let Some(sheet) = self.open.take() else {
            return Task::none();
        };
        let given_up = sheet.give_up(context).map(Message::Sheet);
        Task::batch([given_up, self.draw(context)])
    }

    fn take_logo(&mut self, context: &Context<'_>) -> Task<Message> {
        let (Some(path), Some(code)) = (self.logo.check(), self.chosen) else {
            return Task::none();
        };
        let set = context.db.run(move |desk| {
            let bytes =
                files::read(&path, LARGEST).map_err(|error| Fault::from(error).at(&path))?;
            answer(house_style::set_logo(desk, code, &bytes))
        });
        set.map(Message::Set)
    }

    fn set<T>(
        &self,
        context: &Context<'_>,
        act: impl FnOnce(Desk<'_>, MunicipalityCode) -> Done<T> + Send + 'static,
    ) -> Task<Message> {
        let Some(code) = self.chosen else {
            return Task::none();
        };
        let set = context.db.run(move |desk| answer(act(desk, code)));
        set.map(Message::Set)
    }
}

fn answer<T>(done: Done<T>) -> Result<Changes, Fault> {
    done.map(|(_, changes)| changes).map_err(Fault::from)
}
