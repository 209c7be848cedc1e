//! Text by role: size, weight, line height and face stand here once.

use iced::font::{Style, Weight};
use iced::widget::text::{IntoFragment, LineHeight, Wrapping};
use iced::widget::{self, Text as Raw};
use iced::{Font, Pixels};

use super::icon::{self, Icon};
use super::theme::{self, Theme};
use crate::typeface::window;

pub(crate) type Text<'a> = Raw<'a, Theme, iced::Renderer>;

/// The face of the window and of paper.
pub(crate) const INTER: Font = Font::with_name("Inter");
/// The same with digits of one width, for columns.
pub(crate) const TABULAR: Font = Font::with_name("Inter Tabular");

/// The faces that are part of the program.
pub static FACES: [&[u8]; 8] = [
    window::REGULAR,
    window::MEDIUM,
    window::SEMIBOLD,
    window::ITALIC,
    window::TABULAR,
    window::TABULAR_MEDIUM,
    window::TABULAR_SEMIBOLD,
    icon::FONT_BYTES,
];

/// The size of running text.
pub(crate) const BODY: f32 = 14.0;
/// The size of a sign.
pub(crate) const SIGN: f32 = 18.0;
/// The size of what is read second.
pub(crate) const SMALL: f32 = 13.0;

const fn weight(font: Font, weight: Weight) -> Font {
    Font { weight, ..font }
}

/// Inter, medium.
pub(crate) const MEDIUM: Font = weight(INTER, Weight::Medium);
/// Inter, semibold.
pub(crate) const SEMIBOLD: Font = weight(INTER, Weight::Semibold);

fn of<'a>(text: impl IntoFragment<'a>, size: f32, line: f32, font: Font) -> Text<'a> {
    widget::text(text)
        .size(size)
        .line_height(LineHeight::Absolute(Pixels(line)))
        .font(font)
}

/// The title of a screen.
pub(crate) fn title<'a>(text: impl IntoFragment<'a>) -> Text<'a> {
    of(text, 19.0, 24.0, SEMIBOLD)
}

/// The head of a part of a screen.
pub(crate) fn section<'a>(text: impl IntoFragment<'a>) -> Text<'a> {
    of(text, 15.0, 20.0, SEMIBOLD)
}

/// The name of a field, a column or a card.
pub(crate) fn label<'a>(text: impl IntoFragment<'a>) -> Text<'a> {
    of(text, 13.0, 18.0, MEDIUM).style(theme::text::soft)
}

/// Running text.
pub(crate) fn body<'a>(text: impl IntoFragment<'a>) -> Text<'a> {
    of(text, BODY, 20.0, INTER)
}

/// Running text that stands out.
pub(crate) fn strong<'a>(text: impl IntoFragment<'a>) -> Text<'a> {
    of(text, BODY, 20.0, SEMIBOLD)
}

/// What is read second.
pub(crate) fn small<'a>(text: impl IntoFragment<'a>) -> Text<'a> {
    of(text, SMALL, 18.0, INTER).style(theme::text::soft)
}

/// Words of another kind than the rest: a remark, somebody's own words.
pub(crate) fn aside<'a>(text: impl IntoFragment<'a>) -> Text<'a> {
    let italic = Font {
        style: Style::Italic,
        ..INTER
    };
    of(text, BODY, 20.0, italic).style(theme::text::soft)
}

/// A large number.
pub(crate) fn figure<'a>(text: impl IntoFragment<'a>) -> Text<'a> {
    of(text, 26.0, 32.0, weight(TABULAR, Weight::Semibold))
}

/// Digits that stand under each other.
pub(crate) fn digits<'a>(text: impl IntoFragment<'a>) -> Text<'a> {
    of(text, BODY, 20.0, TABULAR).wrapping(Wrapping::None)
}

/// A number of which the most is hidden: the same dots wherever it stands.
pub(crate) fn masked(number: &str) -> String {
    number.replace('*', "•")
}

/// What goes on a button or another control.
pub(crate) fn control<'a>(text: impl IntoFragment<'a>) -> Text<'a> {
    of(text, BODY, 20.0, MEDIUM).wrapping(Wrapping::None)
}

/// A sign, beside text.
pub(crate) fn sign<'a>(sign: Icon) -> Text<'a> {
    of(sign.glyph().to_string(), SIGN, 20.0, icon::FONT).wrapping(Wrapping::None)
}
