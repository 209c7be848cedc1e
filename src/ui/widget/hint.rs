//! What a sign means, in words, while the pointer rests on it.

use std::time::Duration;

use iced::widget::tooltip::Position;
use iced::widget::{container, tooltip};

use crate::ui::Element;
use crate::ui::{space, text, theme};

/// So long the pointer rests before it is said.
const REST: Duration = Duration::from_millis(400);

/// Says what a sign means.
pub(crate) fn hint<'a, Message: 'a>(
    control: impl Into<Element<'a, Message>>,
    meaning: impl Into<String>,
) -> Element<'a, Message> {
    let said = container(text::small(meaning.into()))
        .style(theme::container::dialog)
        .padding([space::XS, space::S]);
    tooltip(control, said, Position::Top)
        .gap(space::XS)
        .delay(REST)
        .into()
}
