//! The body of a screen with a list that takes what room is left.

use iced::widget::{Column, column, container, scrollable};
use iced::{Length, Padding};

use crate::ui::{Element, space};

/// What stands above a list, the list, and what stands under it. In a low window all of it scrolls
/// and the list keeps some rows: large text would leave it none.
pub(crate) fn listed<'a, Message: 'a>(
    above: Vec<Element<'a, Message>>,
    list: Element<'a, Message>,
    below: Option<Element<'a, Message>>,
    low: bool,
) -> Element<'a, Message> {
    let (height, gap, edge) = match low {
        true => (Length::Fixed(space::LOW_LIST), space::S, space::L),
        false => (Length::Fill, space::M, space::XL),
    };
    let above = Column::with_children(above).spacing(gap);
    let inside = column![above, container(list).height(height)]
        .push(below)
        .spacing(gap);
    let padded = container(inside)
        .padding(Padding::from([edge, space::XL]))
        .width(Length::Fill);
    match low {
        true => scrollable(padded).height(Length::Fill).into(),
        false => padded.height(Length::Fill).into(),
    }
}
