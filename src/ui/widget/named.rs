//! A name in a list, and right behind it that it is to stay hidden where its bearer lives.

use super::beside::beside;
use super::card::badge;
use super::line::line;
use crate::i18n::{Words, tr};
use crate::ui::theme::Tone;
use crate::ui::{Element, space, text};

/// A name, with its mark where where its bearer lives is protected.
pub(crate) fn named<'a, Message: 'a>(
    name: impl Into<String>,
    protected: bool,
    words: &Words,
) -> Element<'a, Message> {
    let name = line(name.into()).font(text::MEDIUM);
    if !protected {
        return name.into();
    }
    let mark = badge(tr!(words, "protected-short"), Tone::Primary);
    beside(name, vec![mark], space::S)
}
