//! The settings, as one list of cards: how the window looks, who works here and where, the copies,
//! the log, and what this program is.

mod about;
mod copies;
mod look;
mod office;
mod restore;
mod safe;

use iced::Task;
use iced::keyboard::{Key, key::Named};
use iced::widget::{column, container, scrollable};
use iced::{Alignment, Length};

use super::{Page, Typed};
use crate::i18n::tr;
use crate::service::office::Office;
use crate::service::{Changes, LogLine, office as offices};
use crate::ui::context::{Context, Event};
use crate::ui::fault::Fault;
use crate::ui::widget::{Stroke, band};
use crate::ui::{Element, space};

use copies::Copies;
use office::OfficePart;
use safe::Safe;

/// How wide a card is at most.
const WIDTH: f32 = 820.0;
/// So many lines of the log are shown.
const LINES: u32 = 15;

/// The settings.
pub(crate) struct SettingsScreen {
    office: OfficePart,
    copies: Copies,
    safe: Safe,
    log: Vec<LogLine>,
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
    /// At what opens the file.
    Safe(safe::Message),
}

/// What the screen reads.
#[derive(Debug, Clone)]
pub(crate) struct Known {
    office: Office,
    log: Vec<LogLine>,
}

impl SettingsScreen {
    /// Opens the settings.
    pub(crate) fn new(context: &Context<'_>) -> (Self, Task<Message>) {
        let screen = Self {
            office: OfficePart::default(),
            copies: Copies::default(),
            safe: Safe::default(),
            log: Vec::new(),
        };
        (screen, read(context))
    }
}

/// Reads everything the screen shows.
fn read(context: &Context<'_>) -> Task<Message> {
    let known = context.db.run(|desk| {
        let log = desk.store.read(|file| file.log(LINES))?;
        let office = offices::office(desk)?;
        Ok(Box::new(Known { office, log }))
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
                self.office.know(known.office);
                self.log = known.log;
                (Task::none(), None)
            }
            Message::Known(Err(fault)) => (Task::none(), Some(Event::Failed(fault))),
            Message::Office(message) => {
                let (task, event) = self.office.update(message, context);
                (task.map(Message::Office), event)
            }
            Message::Copies(message) => {
                let (task, event) = self.copies.update(message, context);
                (task.map(Message::Copies), event)
            }
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
            self.office.officers(context).map(Message::Office),
            self.office.area(context).map(Message::Office),
            self.copies.view(context).map(Message::Copies),
            self.safe.card(words).map(Message::Safe),
            about::log(&self.log, context),
            about::view(words),
        ];
        let cards = cards.spacing(space::L).max_width(WIDTH).width(Length::Fill);
        let middle = container(cards)
            .padding(space::XL)
            .width(Length::Fill)
            .align_x(Alignment::Center);
        column![
            band(tr!(words, "settings-title"), None, Vec::new(), Vec::new()),
            scrollable(middle).height(Length::Fill),
        ]
        .into()
    }

    fn over<'a>(&'a self, context: &Context<'a>) -> Option<Element<'a, Message>> {
        let safe = self.safe.over(context.words);
        let copies = || self.copies.over(context.words);
        let safe = safe.map(|over| over.map(Message::Safe));
        safe.or_else(|| copies().map(|over| over.map(Message::Copies)))
    }

    fn key(&self, stroke: &Stroke, _context: &Context<'_>) -> Option<Message> {
        let escape = stroke.key == Key::Named(Named::Escape);
        if self.safe.is_open() {
            return escape.then_some(Message::Safe(safe::Message::Close));
        }
        if self.copies.is_restoring() && escape {
            let close = copies::Message::Restore(restore::Message::Close);
            return Some(Message::Copies(close));
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
        self.office.typed().into_iter().collect()
    }
}
