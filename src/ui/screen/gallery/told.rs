//! What is told: notices, toasts, a dialog, work that goes on, where something can be dropped.

use iced::Length;
use iced::widget::{column, container};

use super::{Gallery, Message, chips, group};
use crate::domain::id::OpId;
use crate::i18n::{Words, tr};
use crate::ui::context::Context;
use crate::ui::theme::{self, Tone};
use crate::ui::widget::{
    self, Toast, badge, band, card, drop_target, empty, notice, primary, progress, secondary, toast,
};
use crate::ui::{Element, space, text};

/// Every tone, with its word.
pub(super) const TONES: [(Tone, &str); 6] = [
    (Tone::Plain, "plain"),
    (Tone::Ok, "ok"),
    (Tone::Due, "due"),
    (Tone::Late, "late"),
    (Tone::Judgement, "judgement"),
    (Tone::Primary, "primary"),
];

/// Draws them.
pub(super) fn view<'a>(gallery: &'a Gallery, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    column![
        group(tr!(words, "gallery-notices"), notices(words)),
        group(tr!(words, "gallery-toasts"), toasts(words)),
        group(tr!(words, "gallery-work"), work(gallery, words)),
        group(tr!(words, "gallery-places"), places(words)),
    ]
    .spacing(space::L)
    .into()
}

fn notices<'a>(words: &Words) -> Vec<Element<'a, Message>> {
    let badges = TONES.map(|(tone, code)| badge(words.word("gallery-tone", code), tone));
    let mut all = vec![chips(badges.into())];
    all.extend(TONES.map(|(tone, code)| {
        notice(
            tone,
            words.word("gallery-tone", code),
            tr!(words, "gallery-advice"),
        )
    }));
    all.push(notice(Tone::Late, tr!(words, "gallery-text-long"), ""));
    all
}

/// Toasts as they lie at the foot of the window: short, long, gone wrong, with the way back.
fn toasts<'a>(words: &Words) -> Vec<Element<'a, Message>> {
    let one = |text: String, undo, tone| {
        let said = text.into();
        let shown = toast(
            &Toast { said, undo, tone },
            tr!(words, "toast-undo"),
            |_| Message::Pressed("undo"),
            Message::Pressed("close"),
        );
        container(shown).height(Length::Shrink).into()
    };
    vec![
        one(tr!(words, "gallery-done"), Some(OpId(0)), Tone::Ok),
        one(tr!(words, "gallery-done"), None, Tone::Ok),
        one(tr!(words, "gallery-text-long"), None, Tone::Late),
        chips(vec![
            secondary(tr!(words, "gallery-tell"), Message::Pressed("primary")).into(),
        ]),
    ]
}

fn work<'a>(gallery: &Gallery, words: &Words) -> Vec<Element<'a, Message>> {
    let cancel = |message| Some((tr!(words, "cancel"), message));
    vec![
        progress(
            tr!(words, "gallery-working"),
            gallery.share,
            cancel(Message::Pressed("cancelled")),
        ),
        progress(tr!(words, "gallery-working"), 0.0, None),
        progress(tr!(words, "gallery-working"), 1.0, None),
        chips(vec![
            secondary(tr!(words, "gallery-further"), Message::Further).into(),
            primary(tr!(words, "gallery-dialog"), Message::Dialog(true)).into(),
        ]),
    ]
}

/// A band, a card within a card, an empty place, and where something can be dropped.
fn places<'a>(words: &Words) -> Vec<Element<'a, Message>> {
    let long = tr!(words, "gallery-name-long");
    let above = band(
        long,
        Some(Message::Pressed("back")),
        vec![badge(words.word("gallery-tone", "due"), Tone::Due)],
        vec![primary(tr!(words, "gallery-primary"), Message::Pressed("primary")).into()],
    );
    let dropped = container(text::body(tr!(words, "gallery-drop")))
        .padding(space::L)
        .width(Length::Fill)
        .style(theme::container::column(false));
    vec![
        above,
        card(
            tr!(words, "gallery-card"),
            text::body(tr!(words, "gallery-text-long")),
        ),
        empty(
            tr!(words, "gallery-none"),
            tr!(words, "gallery-none-do"),
            None,
        ),
        drop_target(dropped, Some(|_| Message::Dropped)),
    ]
}

/// The dialog over everything.
pub(super) fn dialog<'a>(gallery: &'a Gallery, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let inside = column![
        text::body(tr!(words, "gallery-text-long")),
        widget::tick(tr!(words, "gallery-tick"), gallery.ticked, Message::Ticked)
    ];
    widget::dialog(
        tr!(words, "gallery-dialog"),
        520.0,
        inside.spacing(space::M),
        vec![
            secondary(tr!(words, "cancel"), Message::Dialog(false)).into(),
            primary(tr!(words, "gallery-close"), Message::Dialog(false)).into(),
        ],
        Message::Dialog(false),
    )
}
