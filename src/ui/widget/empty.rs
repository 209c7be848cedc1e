//! What stands where there is nothing: why, and what can be done.

use iced::Alignment;
use iced::widget::{center, column};

use crate::ui::Element;
use crate::ui::{space, text};

/// An empty place that says why it is empty.
pub(crate) fn empty<'a, Message: 'a>(
    why: impl Into<String>,
    what_to_do: impl Into<String>,
    action: Option<Element<'a, Message>>,
) -> Element<'a, Message> {
    let words = column![
        text::section(why.into()),
        text::small(what_to_do.into()).center(),
    ]
    .push(action)
    .spacing(space::M)
    .max_width(520)
    .align_x(Alignment::Center);
    center(words).padding(space::XL).into()
}
