//! What was just done, at the foot of the window, with the way back.

use iced::widget::{container, row};
use iced::{Alignment, Length};

use super::button::{icon_button, link};
use crate::domain::id::OpId;
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::theme::{self, Tone};
use crate::ui::{space, text};

/// A short word about what happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Toast {
    /// What happened.
    pub(crate) text: String,
    /// The act that can be taken back.
    pub(crate) undo: Option<OpId>,
    /// Whether it went well.
    pub(crate) tone: Tone,
}

/// Shows it.
pub(crate) fn toast<'a, Message: Clone + 'a>(
    toast: &Toast,
    undo: String,
    on_undo: impl Fn(OpId) -> Message,
    on_close: Message,
) -> Element<'a, Message> {
    let sign = match toast.tone {
        Tone::Late => Icon::Warning,
        Tone::Plain | Tone::Ok | Tone::Due | Tone::Judgement | Tone::Primary => Icon::Met,
    };
    let mut line = row![text::sign(sign), text::body(toast.text.clone())]
        .spacing(space::M)
        .align_y(Alignment::Center);
    if let Some(op) = toast.undo {
        line = line.push(link(undo, on_undo(op)));
    }
    line = line.push(icon_button(Icon::Close, on_close));
    let box_ = container(line)
        .style(theme::container::dialog)
        .padding([space::S, space::L])
        .max_width(640);
    container(box_)
        .width(Length::Fill)
        .height(Length::Fill)
        .align_x(Alignment::Center)
        .align_y(Alignment::End)
        .padding(space::L)
        .into()
}
