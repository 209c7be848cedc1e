//! What is pressed: buttons, chips, boxes, choices.

use iced::widget::{column, container};

use super::{Gallery, Message, chips, group};
use crate::i18n::{Words, tr};
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::theme;
use crate::ui::widget::{
    button, chip, choice, copy, danger, icon_button, labelled, lead, link, popup, press, primary,
    secondary, tick,
};
use crate::ui::{Element, space, text};

/// So many entries has the long list.
const MANY: usize = 60;

/// Draws them.
pub(super) fn view<'a>(gallery: &'a Gallery, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    column![
        group(tr!(words, "gallery-on"), vec![buttons(words, true)]),
        group(tr!(words, "gallery-off"), vec![buttons(words, false)]),
        group(tr!(words, "gallery-choices"), choices(gallery, words)),
        group(tr!(words, "gallery-opens"), vec![opens(gallery, words)]),
    ]
    .spacing(space::L)
    .into()
}

/// Every kind of button, switched on or off.
fn buttons<'a>(words: &Words, on: bool) -> Element<'a, Message> {
    let does = |what: &'static str| on.then_some(Message::Pressed(what));
    let name = |what: &str| words.word("gallery", what);
    let row = press(
        text::control(name("row")),
        does("row"),
        theme::button::row(true),
    )
    .padding([space::XS, space::S]);
    chips(vec![
        primary(name("primary"), does("primary")).into(),
        lead(name("lead"), "Ctrl N", does("lead")).into(),
        secondary(name("secondary"), does("secondary")).into(),
        button(Icon::Plus, name("sign"), Some("N"), does("sign")).into(),
        danger(name("danger"), does("danger")).into(),
        icon_button(Icon::Settings, does("icon")).into(),
        chip(name("chip"), false, does("chip")).into(),
        chip(name("chip-chosen"), true, does("chip-chosen")).into(),
        link(name("link"), does("link")).into(),
        tick(name("tick"), false, does("tick")).into(),
        row.into(),
    ])
}

/// One out of a few, out of many, out of none; a box to tick.
fn choices<'a>(gallery: &'a Gallery, words: &Words) -> Vec<Element<'a, Message>> {
    let few: Vec<usize> = (0..4).collect();
    let many: Vec<usize> = (0..MANY).collect();
    let name = |at: &usize| tr!(words, "gallery-option", number = number(*at));
    let long = |at: &usize| match at {
        0 => tr!(words, "gallery-name-long"),
        at => name(at),
    };
    let nothing = tr!(words, "gallery-nothing");
    vec![
        labelled(
            tr!(words, "gallery-few"),
            choice(&few, gallery.few.as_ref(), long, Message::Few).id("gallery-few"),
        ),
        labelled(
            tr!(words, "gallery-many"),
            choice(&many, gallery.many.as_ref(), name, Message::Many)
                .nothing(nothing)
                .id("gallery-many"),
        ),
        labelled(
            tr!(words, "gallery-wrong"),
            choice(&few, None, name, Message::Few).wrong(true),
        ),
        tick(tr!(words, "gallery-tick"), gallery.ticked, Message::Ticked).into(),
    ]
}

/// What opens under a button, and the button that copies.
fn opens<'a>(gallery: &'a Gallery, words: &Words) -> Element<'a, Message> {
    let open = gallery.popup.then(|| {
        let inside = column![
            text::strong(tr!(words, "gallery-popup")),
            secondary(tr!(words, "gallery-close"), Message::Popup)
        ];
        container(inside.spacing(space::S))
            .style(theme::container::dialog)
            .padding(space::M)
            .into()
    });
    let under = secondary(tr!(words, "gallery-open"), Message::Popup);
    let copied = tr!(words, "gallery-copied");
    chips(vec![
        popup(under, open, Message::Popup).into(),
        copy(Message::Copy(copied)).into(),
    ])
}

/// A number in a sentence, counted from one.
pub(super) fn number(at: usize) -> i64 {
    i64::try_from(at).unwrap_or(i64::MAX).saturating_add(1)
}
