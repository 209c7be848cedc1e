//! All keys: those that hold everywhere, from the same table that acts on them, and those of the page
//! one is on.

use iced::Length;
use iced::widget::{Column, column, row};

use super::Message;
use crate::i18n::{Words, tr};
use crate::ui::Element;
use crate::ui::context::{Context, Target};
use crate::ui::shortcut::BINDINGS;
use crate::ui::theme::Theme;
use crate::ui::widget::{dialog, primary};
use crate::ui::{space, text};

/// A key, and what it does under `keys-` in the Fluent files.
pub(super) type Line = (&'static str, &'static str);

/// The one key whose name is a word.
const SPACE: &str = "Space";

const TODAY: [Line; 4] = [
    ("↑ ↓", "move"),
    ("Enter", "open-case"),
    (SPACE, "task-done"),
    ("Esc", "figures"),
];
const CASES: [Line; 11] = [
    ("↑ ↓", "move"),
    ("Enter", "open"),
    (SPACE, "tick"),
    ("Shift ↑ ↓", "tick-more"),
    ("Ctrl A", "tick-all"),
    ("Ctrl F", "find"),
    ("O", "bulk-hand-over"),
    ("T", "bulk-task"),
    ("L", "bulk-tag"),
    ("S", "bulk-close"),
    ("Esc", "tick-none"),
];
const CASE: [Line; 13] = [
    ("N", "note"),
    ("T", "task"),
    ("H", "hearing"),
    ("V", "absence"),
    ("W", "letter"),
    ("E", "person-facts"),
    ("O", "person-guardian"),
    ("A", "person-address"),
    ("S", "person-school"),
    ("D", "person-diploma"),
    ("B", "person-sibling"),
    ("Ctrl S", "save"),
    ("Esc", "close-or-back"),
];
const YOUTH: [Line; 9] = [
    ("N", "new-case"),
    ("E", "person-facts"),
    ("O", "person-guardian"),
    ("A", "person-address"),
    ("S", "person-school"),
    ("D", "person-diploma"),
    ("B", "person-sibling"),
    ("Ctrl S", "save"),
    ("Esc", "close-or-back"),
];
const LETTER: [Line; 6] = [
    ("Ctrl P", "letter-print"),
    ("Ctrl S", "letter-make"),
    ("1 … 9", "letter-show"),
    ("+ −", "letter-zoom"),
    ("PageUp PageDown", "letter-pages"),
    ("Esc", "close-or-back"),
];
const NEW_CASE: [Line; 4] = [
    ("↑ ↓", "move"),
    ("Enter", "open"),
    ("Ctrl S", "save"),
    ("Esc", "close-or-back"),
];
const YOUTHS: [Line; 3] = [("↑ ↓", "move"), ("Enter", "open"), ("Ctrl F", "find")];
const LISTED: [Line; 6] = [
    ("↑ ↓", "move"),
    ("Enter", "open"),
    ("N", "add"),
    ("Ctrl F", "find"),
    ("Ctrl S", "save"),
    ("Esc", "close-form"),
];
const SCHOOL: [Line; 4] = [
    ("N", "school-person"),
    ("E", "school-facts"),
    ("Ctrl S", "save"),
    ("Esc", "close-or-back"),
];
const EXCHANGE: [Line; 3] = [
    ("Ctrl O", "exchange-file"),
    ("Ctrl S", "exchange-on"),
    ("Esc", "exchange-back"),
];
const SETTINGS: [Line; 2] = [("Ctrl S", "save"), ("Esc", "close-form")];
const LOG: [Line; 4] = [
    ("↑ ↓", "move"),
    ("Enter", "open"),
    ("Ctrl F", "find"),
    ("Esc", "close-or-back"),
];

/// Keys that act wherever one types or goes from control to control.
const IN_FIELDS: [Line; 3] = [
    ("Tab", "next"),
    ("Ctrl Z", "word-back"),
    ("Ctrl Y", "word-on"),
];

/// The keys of a page.
pub(super) const fn of(target: &Target) -> &'static [Line] {
    match target {
        Target::Today => &TODAY,
        Target::Cases => &CASES,
        Target::Case(_) => &CASE,
        Target::Letter(_) => &LETTER,
        Target::NewCase(_) => &NEW_CASE,
        Target::Youths => &YOUTHS,
        Target::Youth(_) => &YOUTH,
        Target::Schools | Target::Partners | Target::Partner(_) => &LISTED,
        Target::School(_) => &SCHOOL,
        Target::Exchange => &EXCHANGE,
        Target::Settings | Target::SettingsAt(_) | Target::Gallery => &SETTINGS,
        Target::Log => &LOG,
    }
}

/// Draws the help on a page.
pub(super) fn view<'a>(target: &Target, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let mut everywhere = column![text::section(tr!(words, "help-everywhere"))].spacing(6);
    for binding in &BINDINGS {
        let what = words.word("command", binding.command.code());
        everywhere = everywhere.push(line(binding.keys.to_owned(), what));
    }
    let here = column![
        lines("help-on-screen", of(target), words),
        lines("help-in-fields", &IN_FIELDS, words)
    ]
    .spacing(space::L);
    let both = row![everywhere.width(Length::Fill), here.width(Length::Fill)].spacing(space::XL);
    let close = primary(tr!(words, "close"), Message::CloseOver);
    dialog(
        tr!(words, "help-title"),
        860.0,
        iced::widget::scrollable(both).height(Length::Shrink),
        vec![close.into()],
        Message::CloseOver,
    )
}

fn lines<'a>(title: &'static str, keys: &[Line], words: &Words) -> Element<'a, Message> {
    let (group, title) = title.split_once('-').unwrap_or((title, ""));
    let mut shown: Column<'a, Message, Theme, iced::Renderer> =
        column![text::section(words.word(group, title))].spacing(6);
    for (keys, what) in keys {
        let keys = match *keys {
            SPACE => tr!(words, "keys-space"),
            keys => keys.to_owned(),
        };
        shown = shown.push(line(keys, words.word("keys", what)));
    }
    shown.into()
}

fn line<'a>(keys: String, what: String) -> Element<'a, Message> {
    row![
        text::control(keys).width(Length::Fixed(128.0)),
        text::body(what).width(Length::Fill)
    ]
    .spacing(space::M)
    .into()
}
