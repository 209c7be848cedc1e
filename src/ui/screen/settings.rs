//! The settings, as one list of cards: how the window looks, who works here and where, the copies,
//! the log, and what this program is.

mod about;
mod copies;
mod file;
mod house_style;
mod look;
mod office;
mod reach;
mod restore;
mod rules;
mod safe;

use iced::Length;
use iced::Task;
use iced::keyboard::{Key, key::Named};
use iced::widget::{column, container, row, scrollable};

use super::{Page, Typed};
use crate::clock;
use crate::i18n::tr;
use crate::service::log::{Record, Told};
use crate::service::office::Office;
use crate::service::safekeeping::{self, Warning};
use crate::service::{Changes, drafts, house_style as styles, log as lines, office as offices};
use crate::ui::context::{Context, Event, Part, Target};
use crate::ui::fault::Fault;
use crate::ui::widget::{Stroke, band, card, line, secondary};
use crate::ui::{Element, space, text};
use crate::wording;

use about::About;
use copies::Copies;
use house_style::StylePart;
use office::OfficePart;
use rules::Rules;
use safe::Safe;

/// The cards that a notice leads to.
const FILE: &str = "settings-card-file";
const OFFICE: &str = "settings-card-office";
const RULES: &str = "settings-card-rules";
const STYLE: &str = "settings-card-style";
const COPIES: &str = "settings-card-copies";
const ABOUT: &str = "settings-card-about";

/// How wide a card is at most.
const WIDTH: f32 = 820.0;
/// So many lines of the log are shown.
const LINES: u32 = 5;

/// The settings.
pub(crate) struct SettingsScreen {
    office: OfficePart,
    copies: Copies,
    rules: Rules,
    style: StylePart,
    safe: Safe,
    about: About,
    log: Vec<Told>,
    warnings: Vec<Warning>,
    /// The part that is to be brought into view, as soon as everything is read.
    wanted: Option<Part>,
}

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// How the window looks, and when it locks.
    Look(look::Message),
    /// The office and the log were read.
    Known(Result<Box<Known>, Fault>),
    /// At the officers and the work area.
    Office(office::Message),
    /// At the copies.
    Copies(copies::Message),
    /// At what the office decided.
    Rules(rules::Message),
    /// At the house style.
    Style(house_style::Message),
    /// At what opens the file.
    Safe(safe::Message),
    /// At what the program is.
    About(about::Message),
    /// All of the log.
    Log,
}

/// What the screen reads.
#[derive(Debug, Clone)]
pub(crate) struct Known {
    office: Office,
    styles: Vec<styles::Styled>,
    log: Vec<Told>,
    warnings: Vec<Warning>,
}

impl SettingsScreen {
    /// Opens the settings.
    pub(crate) fn new(context: &Context<'_>) -> (Self, Task<Message>) {
        let screen = Self {
            office: OfficePart::default(),
            copies: Copies::default(),
            rules: Rules::default(),
            style: StylePart::default(),
            safe: Safe::default(),
            about: About::default(),
            log: Vec::new(),
            warnings: Vec::new(),
            wanted: None,
        };
        (screen, read(context))
    }

    /// Opens them at a part.
    pub(crate) fn at(part: Part, context: &Context<'_>) -> (Self, Task<Message>) {
        let (mut screen, task) = Self::new(context);
        screen.wanted = Some(part);
        (screen, task)
    }

    /// Brings the part into view that is wanted.
    fn reach(&mut self, context: &Context<'_>) -> (Task<Message>, Option<Event>) {
        // Before everything is there, what comes above it would still push it down.
        if !self.office.is_known() || !self.copies.is_known() {
            return (Task::none(), None);
        }
        match self.wanted.take() {
            Some(Part::Unfinished) => self.unfinished(context),
            wanted => (self.reach_part(wanted, context), None),
        }
    }

    fn reach_part(&mut self, wanted: Option<Part>, context: &Context<'_>) -> Task<Message> {
        match wanted {
            None | Some(Part::Unfinished) => Task::none(),
            Some(Part::File) => reach::reach(FILE),
            Some(Part::HouseStyle) => reach::reach(STYLE),
            Some(Part::About) => reach::reach(ABOUT),
            Some(Part::Sheet) => {
                let (ask, _) = self
                    .safe
                    .update(safe::Message::Open(safe::What::Sheet), context);
                ask.map(Message::Safe)
            }
            Some(Part::Folder) => {
                let (ask, _) = self.copies.update(copies::Message::Ask(true), context);
                Task::batch([reach::reach(COPIES), ask.map(Message::Copies)])
            }
        }
    }
}

impl SettingsScreen {
    /// Opens the form that was left half typed, the newest where there are more.
    fn unfinished(&mut self, context: &Context<'_>) -> (Task<Message>, Option<Event>) {
        let kept = match drafts::all(context.db.desk()) {
            Ok(kept) => kept,
            Err(error) => return (Task::none(), Some(Event::Failed(Fault::from(error)))),
        };
        for draft in kept {
            if let Some(what) = OfficePart::kept_as(&draft.form, draft.record) {
                let open = office::Message::Open(what);
                let (task, event) = self.office.update(open, context);
                let task = Task::batch([reach::reach(OFFICE), task.map(Message::Office)]);
                return (task, event);
            }
            if let Some(what) = Rules::kept_as(&draft.form) {
                let open = rules::Message::Open(what);
                let (task, event) = self.rules.update(open, context);
                let task = Task::batch([reach::reach(RULES), task.map(Message::Rules)]);
                return (task, event);
            }
            if let Some(code) = StylePart::kept_as(&draft.form, draft.record) {
                let open = self.style.open_for(code, context).map(Message::Style);
                return (Task::batch([reach::reach(STYLE), open]), None);
            }
        }
        (Task::none(), None)
    }
}

/// Reads everything the screen shows.
fn read(context: &Context<'_>) -> Task<Message> {
    let known = context.db.with(|db| {
        let desk = db.desk();
        Ok(Box::new(Known {
            log: lines::newest(desk, LINES)?,
            office: offices::office(desk)?,
            styles: styles::all(desk)?,
            warnings: safekeeping::warnings_of(db.session())?,
        }))
    });
    let copies = copies::find(context).map(Message::Copies);
    Task::batch([known.map(Message::Known), copies])
}

impl Page for SettingsScreen {
    type Message = Message;

    fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        match message {
            Message::Look(message) => {
                let changed = look::update(message, context.preferences);
                (Task::none(), Some(Event::Preferences(changed)))
            }
            Message::Known(Ok(known)) => {
                let own = known.office.settings.municipality;
                let drawn = self.style.know(known.styles, own, context);
                self.rules.know(known.office.clone());
                self.office.know(known.office);
                (self.log, self.warnings) = (known.log, known.warnings);
                let (reached, event) = self.reach(context);
                (Task::batch([drawn.map(Message::Style), reached]), event)
            }
            Message::Known(Err(fault)) => (Task::none(), Some(Event::Failed(fault))),
            Message::Office(message) => {
                let (task, event) = self.office.update(message, context);
                (task.map(Message::Office), event)
            }
            Message::Copies(message) => {
                let (task, event) = self.copies.update(message, context);
                let (reach, failed) = self.reach(context);
                let task = Task::batch([task.map(Message::Copies), reach]);
                (task, event.or(failed))
            }
            Message::Rules(message) => {
                let (task, event) = self.rules.update(message, context);
                (task.map(Message::Rules), event)
            }
            Message::Style(message) => {
                let (task, event) = self.style.update(message, context);
                (task.map(Message::Style), event)
            }
            Message::About(message) => {
                self.about.update(&message);
                (Task::none(), None)
            }
            Message::Log => (Task::none(), Some(Event::Go(Target::Log))),
            Message::Safe(message) => {
                let (task, event) = self.safe.update(message, context);
                (task.map(Message::Safe), event)
            }
        }
    }

    fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let cards = column![
            look::view(words, context.preferences).map(Message::Look),
            container(self.office.officers(context).map(Message::Office)).id(OFFICE),
            self.office.area(context).map(Message::Office),
            container(self.rules.view(context).map(Message::Rules)).id(RULES),
            container(self.style.view(context).map(Message::Style)).id(STYLE),
            container(file::view(&self.warnings, context)).id(FILE),
            container(self.copies.view(context).map(Message::Copies)).id(COPIES),
            self.safe.card(words).map(Message::Safe),
            log(&self.log, context),
            container(self.about.view(context).map(Message::About)).id(ABOUT),
        ];
        let cards = cards.spacing(space::L).max_width(WIDTH).width(Length::Fill);
        let middle = container(cards).padding(space::XL).width(Length::Fill);
        column![
            band(tr!(words, "settings-title"), None, Vec::new(), Vec::new()),
            scrollable(middle).id(reach::LIST).height(Length::Fill),
        ]
        .into()
    }

    fn over<'a>(&'a self, context: &Context<'a>) -> Option<Element<'a, Message>> {
        let safe = self.safe.over(context.words);
        let copies = || self.copies.over(context.words);
        let safe = safe.map(|over| over.map(Message::Safe));
        let about = || self.about.over(context.words);
        safe.or_else(|| copies().map(|over| over.map(Message::Copies)))
            .or_else(|| about().map(|over| over.map(Message::About)))
    }

    fn key(&self, stroke: &Stroke, _context: &Context<'_>) -> Option<Message> {
        let escape = stroke.key == Key::Named(Named::Escape);
        let save = stroke.modifiers.command() && stroke.key == Key::Character("s".into());
        if self.safe.is_open() && save {
            return Some(Message::Safe(safe::Message::Go));
        }
        if self.safe.is_open() {
            return escape.then_some(Message::Safe(safe::Message::Close));
        }
        if self.about.is_open() {
            return escape.then_some(Message::About(about::Message::Close));
        }
        if self.copies.is_restoring() && escape {
            let close = copies::Message::Restore(restore::Message::Close);
            return Some(Message::Copies(close));
        }
        if self.rules.is_open() && !self.office.is_open() {
            let cancel = escape.then_some(rules::Message::Cancel);
            let found = cancel.or_else(|| self.rules.key(stroke));
            return found.map(Message::Rules);
        }
        if self.style.is_open() && !self.office.is_open() {
            let cancel = escape.then_some(house_style::Message::Cancel);
            let found = cancel.or_else(|| self.style.key(stroke));
            return found.map(Message::Style);
        }
        let command = stroke.modifiers.command();
        match &stroke.key {
            Key::Named(Named::Escape) if self.office.is_open() => {
                Some(Message::Office(office::Message::Cancel))
            }
            Key::Named(Named::Escape) if self.copies.is_asking() => {
                Some(Message::Copies(copies::Message::Ask(false)))
            }
            Key::Character(letter) if command && letter.as_str() == "s" => self
                .office
                .is_open()
                .then_some(Message::Office(office::Message::Save)),
            _ => None,
        }
    }

    fn reload(&mut self, _changes: &Changes, context: &Context<'_>) -> Task<Message> {
        // Work that ended while another screen was shown is taken up now.
        let moved = Task::done(Message::Copies(copies::Message::Moved));
        Task::batch([moved, read(context)])
    }

    fn typed(&self) -> Vec<Typed> {
        self.office
            .typed()
            .into_iter()
            .chain(self.rules.typed())
            .chain(self.style.typed())
            .collect()
    }
}

/// The newest lines of the log, the newest first, and the way to all of it.
fn log<'a>(lines: &[Told], context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let mut all = column![text::small(tr!(words, "settings-log-what"))].spacing(space::S);
    for one in lines {
        let mut act = wording::act(&one.line, one.undone.as_ref(), words);
        if let Some(about) = &one.about
            && matches!(about.record, Record::Case(_))
        {
            act = format!("{act} · {}", about.name);
        }
        let act = line(act).width(Length::FillPortion(3));
        let who = line(context.officer(one.line.officer)).width(Length::FillPortion(2));
        let moment = text::digits(clock::local(one.line.at)).width(Length::FillPortion(2));
        all = all.push(row![moment, act, who.soft()].spacing(space::M));
    }
    let whole = secondary(tr!(words, "settings-log-all"), Message::Log);
    card(tr!(words, "settings-log"), all.push(whole))
}
