//! The band above a screen: where one is, and what can be done here; the primary action last.

use iced::advanced::widget::Id;
use iced::widget::{container, row};
use iced::{Alignment, Length};

use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::widget::{button::icon_button, hairline, line, look_up};
use crate::ui::{space, text, theme};

/// A band: the title, what stands beside it, and the actions at the right.
pub(crate) fn band<'a, Message: Clone + 'a>(
    title: impl Into<String>,
    back: Option<Message>,
    beside: Vec<Element<'a, Message>>,
    actions: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    let mut inside = row![].spacing(space::M).align_y(Alignment::Center);
    if let Some(back) = back {
        inside = inside.push(icon_button(Icon::ArrowLeft, back));
    }
    let name = line(title).font(text::SEMIBOLD).size(19.0);
    let named = super::beside::beside(name, beside, space::M);
    inside = inside.push(container(named).width(Length::Fill));
    for one in actions {
        inside = inside.push(one);
    }
    let band = container(inside)
        .style(theme::container::band)
        .padding([0.0, space::XL])
        .width(Length::Fill)
        .height(space::BAND)
        .align_y(Alignment::Center);
    iced::widget::column![band, hairline()].into()
}

/// The line in a band in which one looks for something in a list. Where there is little room it says
/// only so much as can be read.
pub(crate) fn search<'a, Message: Clone + 'a>(
    id: impl Into<Id>,
    (said, short): (String, String),
    typed: &str,
    single: bool,
    on_input: impl Fn(String) -> Message + 'a,
    on_submit: Message,
) -> Element<'a, Message> {
    let (said, width) = match single {
        true => (short, 180.0),
        false => (said, 320.0),
    };
    let line = look_up(id, &said, typed, on_input, Some(on_submit));
    container(line).width(width).into()
}
