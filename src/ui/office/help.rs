//! All keys, from the same table that acts on them.

use iced::Length;
use iced::widget::{column, row};

use super::Message;
use crate::i18n::tr;
use crate::ui::Element;
use crate::ui::context::Context;
use crate::ui::shortcut::BINDINGS;
use crate::ui::widget::{dialog, primary};
use crate::ui::{space, text};

/// The one key whose name is a word.
const SPACE: &str = "Space";

/// Keys that act on the screen that is shown, under `keys-` in the Fluent files.
const ON_SCREEN: [(&str, &str); 16] = [
    ("↑ ↓", "move"),
    ("Enter", "open"),
    (SPACE, "tick"),
    ("N", "note"),
    ("T", "task"),
    ("H", "hearing"),
    ("V", "absence"),
    ("W", "letter"),
    ("Ctrl P", "letter-print"),
    ("1 … 9", "letter-show"),
    ("+ −", "letter-zoom"),
    ("PageUp PageDown", "letter-pages"),
    ("Ctrl S", "save"),
    ("Tab", "next"),
    ("Ctrl Z", "word-back"),
    ("Ctrl Y", "word-on"),
];

/// Draws the help.
pub(super) fn view<'a>(context: &Context<'a>) -> Element<'a, Message> {
    let line = |keys: String, what: String| {
        row![
            text::control(keys).width(Length::Fixed(120.0)),
            text::body(what).width(Length::Fill)
        ]
        .spacing(space::M)
    };
    let mut everywhere = column![text::section(tr!(context.words, "help-everywhere"))].spacing(6);
    for binding in &BINDINGS {
        let what = context.words.word("command", binding.command.code());
        everywhere = everywhere.push(line(binding.keys.to_owned(), what));
    }
    let mut here = column![text::section(tr!(context.words, "help-on-screen"))].spacing(6);
    for (keys, what) in ON_SCREEN {
        let keys = match keys {
            SPACE => tr!(context.words, "keys-space"),
            keys => keys.to_owned(),
        };
        here = here.push(line(keys, context.words.word("keys", what)));
    }
    let both = row![everywhere.width(Length::Fill), here.width(Length::Fill)].spacing(space::XL);
    let close = primary(tr!(context.words, "close"), Message::CloseOver);
    dialog(
        tr!(context.words, "help-title"),
        820.0,
        iced::widget::scrollable(both).height(Length::Shrink),
        vec![close.into()],
        Message::CloseOver,
    )
}
