//! Buttons: one primary action a screen, everything else quieter.

use iced::widget::{Row, button as raw, container, row};
use iced::{Alignment, Padding};

use super::press::{Press, press};
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::theme::{self, Theme};
use crate::ui::{space, text};

/// The key that does the same, shown on the button.
pub(crate) type Hint = Option<&'static str>;

const INSIDE: Padding = Padding {
    top: 0.0,
    right: 14.0,
    bottom: 0.0,
    left: 14.0,
};

fn control<'a, Message: Clone + 'a>(
    content: impl Into<Element<'a, Message>>,
    on_press: Option<Message>,
    look: impl Fn(&Theme, raw::Status) -> raw::Style + 'a,
) -> Press<'a, Message> {
    press(content, on_press, look)
        .height(space::CONTROL)
        .padding(INSIDE)
}

/// The one next action of a screen.
pub(crate) fn primary<'a, Message: Clone + 'a>(
    label: impl Into<String>,
    on_press: impl Into<Option<Message>>,
) -> Press<'a, Message> {
    control(
        text::control(label.into()),
        on_press.into(),
        theme::button::primary,
    )
}

/// The same, with the key that does it behind it.
pub(crate) fn lead<'a, Message: Clone + 'a>(
    label: impl Into<String>,
    hint: &'static str,
    on_press: impl Into<Option<Message>>,
) -> Press<'a, Message> {
    // On the primary colour the key has the colour of the word beside it.
    let key = text::control(hint).size(11.0);
    let inside: Row<'a, Message, Theme, iced::Renderer> = row![text::control(label.into()), key]
        .spacing(space::S)
        .align_y(Alignment::Center);
    control(inside, on_press.into(), theme::button::primary)
}

/// Anything else that can be done.
pub(crate) fn secondary<'a, Message: Clone + 'a>(
    label: impl Into<String>,
    on_press: impl Into<Option<Message>>,
) -> Press<'a, Message> {
    control(
        text::control(label.into()),
        on_press.into(),
        theme::button::secondary,
    )
}

/// The same, with a sign before it and the key that does the same behind it.
pub(crate) fn button<'a, Message: Clone + 'a>(
    sign: Icon,
    label: impl Into<String>,
    hint: Hint,
    on_press: impl Into<Option<Message>>,
) -> Press<'a, Message> {
    let mut inside: Row<'a, Message, Theme, iced::Renderer> =
        row![text::sign(sign), text::control(label.into())]
            .spacing(space::S)
            .align_y(Alignment::Center);
    if let Some(hint) = hint {
        inside = inside.push(key(hint));
    }
    control(inside, on_press.into(), theme::button::secondary)
}

/// What cannot be taken back at once.
pub(crate) fn danger<'a, Message: Clone + 'a>(
    label: impl Into<String>,
    on_press: impl Into<Option<Message>>,
) -> Press<'a, Message> {
    control(
        text::control(label.into()),
        on_press.into(),
        theme::button::danger,
    )
}

/// A sign alone, where there is no room for a word; the word is read by tests and by Tab.
pub(crate) fn icon_button<'a, Message: Clone + 'a>(
    sign: Icon,
    on_press: impl Into<Option<Message>>,
) -> Press<'a, Message> {
    press(text::sign(sign), on_press.into(), theme::button::row(false))
        .padding([5.0, 6.0])
        .height(30.0)
}

/// A choice in a row of choices.
pub(crate) fn chip<'a, Message: Clone + 'a>(
    label: impl Into<String>,
    chosen: bool,
    on_press: impl Into<Option<Message>>,
) -> Press<'a, Message> {
    press(
        text::control(label.into()).size(text::SMALL),
        on_press.into(),
        theme::button::chip(chosen),
    )
    .height(30.0)
    .padding([0.0, 10.0])
}

/// Words that can be pressed.
pub(crate) fn link<'a, Message: Clone + 'a>(
    label: impl Into<String>,
    on_press: impl Into<Option<Message>>,
) -> Press<'a, Message> {
    press(
        text::control(label.into()),
        on_press.into(),
        theme::button::link,
    )
}

/// A box to tick, with its words.
pub(crate) fn tick<'a, Message: Clone + 'a>(
    label: impl Into<String>,
    on: bool,
    on_press: impl Into<Option<Message>>,
) -> Press<'a, Message> {
    let sign = if on { Icon::CheckOn } else { Icon::CheckOff };
    press(
        row![text::sign(sign), text::body(label.into())]
            .spacing(space::S)
            .align_y(Alignment::Center),
        on_press.into(),
        theme::button::row(false),
    )
    .padding([4.0, 6.0])
}

/// A key as it stands on the keyboard.
pub(crate) fn key<'a, Message: 'a>(name: &'static str) -> Element<'a, Message> {
    container(text::small(name).size(11.0).line_height(1.2))
        .style(theme::container::key)
        .padding([1.0, 5.0])
        .into()
}
