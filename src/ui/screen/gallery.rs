//! Every shared widget in every state, for those who build the window: it is there only where it is
//! asked for when the window starts. Whatever is pressed here is told, and changes no file.

mod controls;
mod fields;
mod looks;
mod rows;
mod told;

use iced::widget::text_editor::{Action as Edit, Content};
use iced::widget::{column, container, row, scrollable};
use iced::{Alignment, Element as Raw, Length, Task};

use super::Page;
use crate::i18n::{Words, tr};
use crate::service::preferences::{Look, Preferences};
use crate::ui::area::Area;
use crate::ui::context::{Context, Event};
use crate::ui::field::{self, Field};
use crate::ui::shortcut::is_escape;
use crate::ui::theme::Theme;
use crate::ui::widget::table::Action;
use crate::ui::widget::{Calendar, Pick, Stroke, band, chip};
use crate::ui::{Element, space};

use fields::Line;
use rows::{Rows, Which};

/// The share of work that is done, at first.
const SHARE: f32 = 0.4;

/// The gallery.
pub(crate) struct Gallery {
    part: Part,
    lines: Vec<(Line, Field<String>)>,
    area: Area,
    day: Field<Option<crate::domain::time::Date>>,
    calendar: Calendar,
    few: Option<usize>,
    many: Option<usize>,
    ticked: bool,
    rows: Rows,
    reading: Content,
    popup: bool,
    dialog: bool,
    share: f32,
}

/// A part of the gallery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// What is pressed.
    Controls,
    /// What is typed in.
    Fields,
    /// Rows.
    Tables,
    /// What is told.
    Told,
    /// Text and colours.
    Looks,
    /// Signs.
    Signs,
}

impl Part {
    const ALL: [Self; 6] = [
        Self::Controls,
        Self::Fields,
        Self::Tables,
        Self::Told,
        Self::Looks,
        Self::Signs,
    ];

    const fn code(self) -> &'static str {
        match self {
            Self::Controls => "controls",
            Self::Fields => "fields",
            Self::Tables => "tables",
            Self::Told => "told",
            Self::Looks => "looks",
            Self::Signs => "signs",
        }
    }
}

/// What happens in it.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// Another part is shown.
    Part(Part),
    /// Another look.
    Look(Look),
    /// Another size of text.
    Size(u16),
    /// Something was pressed.
    Pressed(&'static str),
    /// The box was ticked.
    Ticked,
    /// A line was typed in.
    Typed(usize, String),
    /// The text of many lines was.
    Area(Edit),
    /// The day.
    Day(Pick),
    /// One out of a few.
    Few(usize),
    /// One out of many.
    Many(usize),
    /// In a table.
    Rows(Which, Action),
    /// In the text that is read.
    Reading(Edit),
    /// What opens under a button opens, or closes.
    Popup,
    /// The dialog opens, or closes.
    Dialog(bool),
    /// Work goes on.
    Further,
    /// Something is copied.
    Copy(String),
    /// Something was dropped.
    Dropped,
}

impl Gallery {
    /// Opens it.
    pub(crate) fn new(context: &Context<'_>) -> (Self, Task<Message>) {
        let (words, today) = (context.words, context.today);
        let gallery = Self {
            part: Part::Controls,
            lines: fields::lines(words),
            area: Area::new(&tr!(words, "gallery-text-long")),
            day: Field::new("", move |text| field::maybe_day(text, today)),
            calendar: Calendar::default(),
            few: Some(0),
            many: None,
            ticked: true,
            rows: Rows::new(),
            reading: Content::with_text(&tr!(words, "gallery-text-long")),
            popup: false,
            dialog: false,
            share: SHARE,
        };
        (gallery, Task::none())
    }

    fn typed(&mut self, at: usize, text: String) {
        if let Some((_, field)) = self.lines.get_mut(at) {
            field.typed(text);
            // What is wrong is shown at once here: that is what one looks for.
            field.check();
        }
    }

    fn inside<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        match self.part {
            Part::Controls => controls::view(self, context),
            Part::Fields => fields::view(self, context),
            Part::Tables => rows::view(self, context),
            Part::Told => told::view(self, context),
            Part::Looks => looks::view(context.words),
            Part::Signs => looks::signs(context.words),
        }
    }
}

/// That something was pressed.
fn pressed(what: &str, words: &Words) -> Event {
    let what = words.word("gallery", what);
    Event::Told(tr!(words, "gallery-pressed", what = what))
}

/// The preferences with another look or size, as the settings would choose them.
fn looking(context: &Context<'_>, change: impl FnOnce(&mut Preferences)) -> Event {
    let mut preferences = context.preferences.clone();
    change(&mut preferences);
    Event::Preferences(preferences)
}

impl Page for Gallery {
    type Message = Message;

    fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let words = context.words;
        let told = match message {
            Message::Part(part) => {
                self.part = part;
                None
            }
            Message::Look(look) => Some(looking(context, |it| it.look = look)),
            Message::Size(size) => Some(looking(context, |it| it.text_size = size)),
            Message::Pressed(what) => Some(pressed(what, words)),
            Message::Ticked => {
                self.ticked = !self.ticked;
                None
            }
            Message::Typed(at, text) => {
                self.typed(at, text);
                None
            }
            Message::Area(edit) => {
                self.area.perform(edit);
                None
            }
            Message::Day(pick) => {
                self.calendar.update(&mut self.day, pick, context.today);
                self.day.check();
                None
            }
            Message::Few(few) => {
                self.few = Some(few);
                None
            }
            Message::Many(many) => {
                self.many = Some(many);
                None
            }
            Message::Rows(which, action) => self
                .rows
                .update(which, action)
                .then(|| pressed("row-opened", words)),
            Message::Reading(edit) => {
                self.reading.perform(edit);
                None
            }
            Message::Popup => {
                self.popup = !self.popup;
                None
            }
            Message::Dialog(open) => {
                self.dialog = open;
                None
            }
            Message::Further => {
                self.share = if self.share >= 1.0 {
                    0.0
                } else {
                    self.share + 0.2
                };
                None
            }
            Message::Copy(text) => Some(Event::Copy {
                text,
                secret: false,
            }),
            Message::Dropped => Some(pressed("dropped", words)),
        };
        (Task::none(), told)
    }

    fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let parts = Part::ALL.map(|part| {
            let word = words.word("gallery-part", part.code());
            chip(word, part == self.part, Message::Part(part)).into()
        });
        let looks = Look::ALL.map(|look| {
            let word = words.word("settings-look", look.code());
            chip(word, look == context.preferences.look, Message::Look(look)).into()
        });
        let sizes = [100, 200].map(|size| {
            let word = tr!(words, "settings-percent", percent = i64::from(size));
            chip(
                word,
                size == context.preferences.text_size,
                Message::Size(size),
            )
            .into()
        });
        let inside = column![
            chips(parts.into()),
            chips(looks.into_iter().chain(sizes).collect()),
            self.inside(context)
        ]
        .spacing(space::L)
        .padding(space::XL)
        .width(Length::Fill);
        column![
            band(tr!(words, "command-gallery"), None, Vec::new(), Vec::new()),
            scrollable(inside).height(Length::Fill)
        ]
        .into()
    }

    fn over<'a>(&'a self, context: &Context<'a>) -> Option<Element<'a, Message>> {
        self.dialog.then(|| told::dialog(self, context))
    }

    fn key(&self, stroke: &Stroke, _context: &Context<'_>) -> Option<Message> {
        if self.dialog {
            return is_escape(stroke).then_some(Message::Dialog(false));
        }
        match self.part {
            Part::Tables => self.rows.key(stroke),
            Part::Controls | Part::Fields | Part::Told | Part::Looks | Part::Signs => None,
        }
    }
}

/// Things beside each other, which go on under each other where there is no room.
fn chips<'a>(all: Vec<Element<'a, Message>>) -> Element<'a, Message> {
    row(all)
        .spacing(space::S)
        .align_y(Alignment::Center)
        .wrap()
        .vertical_spacing(space::S)
        .into()
}

/// Things under each other, with a name above them.
fn group<'a>(name: String, all: Vec<Element<'a, Message>>) -> Element<'a, Message> {
    let under: Raw<'a, Message, Theme, iced::Renderer> = column(all).spacing(space::M).into();
    crate::ui::widget::card(name, container(under).width(Length::Fill))
}
