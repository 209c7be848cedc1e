//! What is typed in: lines, days, a text of many lines; and what is only read.

use iced::Length;
use iced::widget::{column, container};

use super::{Gallery, Message, group};
use crate::i18n::{Words, tr};
use crate::ui::context::Context;
use crate::ui::field::{self, Field};
use crate::ui::theme;
use crate::ui::widget::{area, date_field, entry, fixed, labelled, line, pair, reading};
use crate::ui::{Element, space, text};

/// A line that is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    /// Nothing stands in it.
    Empty,
    /// Something does.
    Filled,
    /// What stands in it is not right.
    Wrong,
    /// More stands in it than fits.
    Long,
    /// Signs that are no letters of ours.
    Signs,
    /// Words that are read from the right.
    Right,
}

impl Line {
    const ALL: [Self; 6] = [
        Self::Empty,
        Self::Filled,
        Self::Wrong,
        Self::Long,
        Self::Signs,
        Self::Right,
    ];

    /// By what the focus can be brought to it.
    const fn id(self) -> &'static str {
        match self {
            Self::Empty => "gallery-empty",
            Self::Filled => "gallery-filled",
            Self::Wrong => "gallery-needed",
            Self::Long => "gallery-long",
            Self::Signs => "gallery-signs",
            Self::Right => "gallery-right",
        }
    }

    fn text(self, words: &Words) -> String {
        match self {
            Self::Empty | Self::Wrong => String::new(),
            Self::Filled => tr!(words, "gallery-name"),
            Self::Long => tr!(words, "gallery-name-long"),
            Self::Signs => tr!(words, "gallery-name-signs"),
            Self::Right => tr!(words, "gallery-name-right"),
        }
    }
}

/// The lines, with what stands in them at first.
pub(super) fn lines(words: &Words) -> Vec<(Line, Field<String>)> {
    let of = |line: Line| {
        let read = match line {
            Line::Wrong => field::some,
            Line::Empty | Line::Filled | Line::Long | Line::Signs | Line::Right => field::any,
        };
        let mut field = Field::new(line.text(words), read);
        field.check();
        (line, field)
    };
    Line::ALL.map(of).into()
}

/// Draws them.
pub(super) fn view<'a>(gallery: &'a Gallery, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let mut typed: Vec<Element<'a, Message>> = Vec::new();
    for (at, (line, field)) in gallery.lines.iter().enumerate() {
        let shown = entry(
            words,
            line.id(),
            words.find(line.id()).unwrap_or_default(),
            &tr!(words, "gallery-like"),
            field,
            move |text| Message::Typed(at, text),
            Some(Message::Pressed("submitted")),
        );
        typed.push(shown);
    }
    typed.push(fixed(
        tr!(words, "gallery-fixed"),
        &tr!(words, "gallery-name"),
    ));
    let day = date_field(
        words,
        "gallery-day",
        tr!(words, "gallery-day"),
        &gallery.day,
        gallery.calendar,
        context.today,
        Message::Day,
        Some(Message::Pressed("submitted")),
    );
    let many = area(
        words,
        "gallery-area",
        tr!(words, "gallery-area"),
        tr!(words, "gallery-like"),
        &gallery.area,
        4.0,
        Message::Area,
    );
    column![
        group(tr!(words, "gallery-part-fields"), typed),
        group(tr!(words, "gallery-days-texts"), vec![day, many]),
        group(tr!(words, "gallery-read"), read(gallery, words)),
    ]
    .spacing(space::L)
    .into()
}

/// What is only read: a text that can be selected, a fact beside its name, a line that is cut.
fn read<'a>(gallery: &'a Gallery, words: &Words) -> Vec<Element<'a, Message>> {
    let long = tr!(words, "gallery-name-long");
    let fact = |text: String| pair(tr!(words, "gallery-fact"), text::body(text));
    vec![
        labelled(
            tr!(words, "gallery-reading"),
            reading(&gallery.reading, theme::field::reading, Message::Reading),
        ),
        fact(tr!(words, "gallery-name")),
        fact(long.clone()),
        labelled(
            tr!(words, "gallery-line"),
            container(line(long)).width(Length::Fixed(240.0)),
        ),
    ]
}
