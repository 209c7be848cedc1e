//! How far long work is, and the way to stop it.

use iced::Length;
use iced::widget::{column, progress_bar, row};

use super::button::secondary;
use crate::ui::Element;
use crate::ui::{space, text};

/// Work that goes on. Without a known end the bar stands at what is done so far.
pub(crate) fn progress<'a, Message: Clone + 'a>(
    what: impl Into<String>,
    share: f32,
    cancel: Option<(String, Message)>,
) -> Element<'a, Message> {
    let mut line = row![
        progress_bar(0.0..=1.0, share.clamp(0.0, 1.0))
            .length(Length::Fill)
            .girth(8.0)
    ]
    .spacing(space::M)
    .align_y(iced::Alignment::Center);
    if let Some((label, message)) = cancel {
        line = line.push(secondary(label, message));
    }
    column![text::body(what.into()), line]
        .spacing(space::S)
        .into()
}
