//! A card whose head tells how something is added to it, and with which key.

use iced::widget::{Column, column, container, row};
use iced::{Alignment, Length};

use crate::ui::icon::Icon;
use crate::ui::theme::{self, Theme};
use crate::ui::widget::{key, line, press};
use crate::ui::{Element, space, text};

/// What can be done in the head of a card.
pub(crate) struct Head<Message> {
    /// Its sign.
    pub(crate) sign: Icon,
    /// In words.
    pub(crate) label: String,
    /// The key that does the same.
    pub(crate) hint: &'static str,
    /// What it asks.
    pub(crate) message: Message,
}

fn act<'a, Message: Clone + 'a>(head: Head<Message>) -> Element<'a, Message> {
    let inside = row![
        text::sign(head.sign),
        text::control(head.label),
        key(head.hint)
    ]
    .spacing(space::XS)
    .align_y(Alignment::Center);
    press(inside, head.message, theme::button::link).into()
}

/// A card with what can be done in its head.
pub(crate) fn headed<'a, Message: Clone + 'a>(
    label: impl Into<String>,
    head: Option<Head<Message>>,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    let label = line(label.into()).font(text::MEDIUM).size(text::SMALL);
    let top = row![label.soft().width(Length::Fill)]
        .push(head.map(act))
        .spacing(space::S)
        .align_y(Alignment::Center);
    let inside: Column<'a, Message, Theme, iced::Renderer> =
        column![top, content.into()].spacing(space::S);
    container(inside)
        .style(theme::container::card)
        .padding(space::L)
        .width(Length::Fill)
        .into()
}
