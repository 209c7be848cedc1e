//! An address as it is shown on a page: with its own mark where it is protected, and then written out
//! only when it is asked for, and never while a parent looks along.

use iced::Alignment;
use iced::widget::{Column, row};

use crate::domain::address::AddressKind;
use crate::i18n::tr;
use crate::service::youths::Home;
use crate::ui::context::Context;
use crate::ui::theme::{Theme, Tone};
use crate::ui::widget::{badge, link};
use crate::ui::{Element, space, text};

/// Draws an address. `shielded` where it is protected, `asked` where somebody asked for it; `reveal`
/// asks for it, or hides it again.
pub(crate) fn home<'a, Message: Clone + 'a>(
    of: &Home,
    shielded: bool,
    asked: bool,
    reveal: Message,
    context: &Context<'a>,
) -> Column<'a, Message, Theme, iced::Renderer> {
    let words = context.words;
    let shown = asked && !context.curtain;
    let mut lines = Column::new().spacing(2.0);
    if shielded {
        lines = lines.push(mark(shown, reveal, context));
    }
    if shielded && !shown {
        return lines;
    }
    if of.kind == AddressKind::Letter {
        lines = lines.push(text::small(tr!(words, "people-letter-address")));
    }
    let printed = of.lines();
    if printed.is_empty() {
        lines = lines.push(text::body(tr!(words, "youth-address-unknown")));
    }
    for one in printed {
        lines = lines.push(text::body(one));
    }
    lines
}

/// The mark of a protected address, and the way to see it.
fn mark<'a, Message: Clone + 'a>(
    shown: bool,
    reveal: Message,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let label = match shown {
        true => tr!(words, "people-hide-address"),
        false => tr!(words, "people-show-address"),
    };
    row![badge(tr!(words, "protected-address"), Tone::Primary)]
        .push((!context.curtain).then(|| link(label, reveal)))
        .spacing(space::S)
        .align_y(Alignment::Center)
        .wrap()
        .into()
}
