//! Cards, badges and notices: what facts lie on.

use iced::widget::{Column, column, container, row, rule};
use iced::{Alignment, Length};

use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::{space, text};

/// A card with its label.
pub(crate) fn card<'a, Message: 'a>(
    label: impl Into<String>,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    let inside: Column<'a, Message, Theme, iced::Renderer> =
        column![text::label(label.into()), content.into()].spacing(space::S);
    container(inside)
        .style(theme::container::card)
        .padding(space::L)
        .width(Length::Fill)
        .into()
}

/// A word on its wash.
pub(crate) fn badge<'a, Message: 'a>(word: impl Into<String>, tone: Tone) -> Element<'a, Message> {
    container(
        text::control(word.into())
            .size(12.0)
            .line_height(iced::widget::text::LineHeight::Absolute(18.0.into())),
    )
    .style(theme::container::badge(tone))
    .padding([1.0, 9.0])
    .into()
}

/// What somebody must know now: a sign, what happened, and what to do.
pub(crate) fn notice<'a, Message: 'a>(
    tone: Tone,
    message: impl Into<String>,
    advice: impl Into<String>,
) -> Element<'a, Message> {
    let sign = match tone {
        Tone::Ok => Icon::Met,
        Tone::Late => Icon::Warning,
        Tone::Due => Icon::Missing,
        Tone::Judgement => Icon::Judgement,
        Tone::Plain | Tone::Primary => Icon::Info,
    };
    let mut words = column![text::strong(message.into())].spacing(2.0);
    let advice = advice.into();
    if !advice.is_empty() {
        words = words.push(text::body(advice));
    }
    container(
        row![text::sign(sign), words.width(Length::Fill)]
            .spacing(space::S)
            .align_y(Alignment::Start),
    )
    .style(theme::container::notice(tone))
    .padding(space::M)
    .width(Length::Fill)
    .into()
}

/// A field or a fact under its name.
pub(crate) fn labelled<'a, Message: 'a>(
    label: impl Into<String>,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    column![text::label(label.into()), content.into()]
        .spacing(space::XS)
        .into()
}

/// A thin line between things.
pub(crate) fn hairline<'a, Message: 'a>() -> Element<'a, Message> {
    rule::horizontal(1.0).into()
}
