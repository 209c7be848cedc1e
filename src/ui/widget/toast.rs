//! What was just done, in a strip over the foot of the window, with the way back.

use iced::widget::{container, opaque, row};
use iced::{Alignment, Length};

use super::button::{icon_button, link};
use crate::domain::id::OpId;
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::said::Said;
use crate::ui::theme::{self, Tone};
use crate::ui::{space, text};

/// A short word about what happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Toast {
    /// What happened.
    pub(crate) said: Said,
    /// The act that can be taken back.
    pub(crate) undo: Option<OpId>,
    /// Whether it went well.
    pub(crate) tone: Tone,
}

/// A strip wider than this covers more than it says.
const WIDE: f32 = 760.0;

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
    let said = text::body(toast.said.whole().to_owned()).width(Length::Fill);
    let mut line = row![text::sign(sign), said]
        .spacing(space::M)
        .align_y(Alignment::Center);
    if let Some(op) = toast.undo {
        line = line.push(link(undo, on_undo(op)));
    }
    line = line.push(icon_button(Icon::Close, on_close));
    let strip = container(line)
        .style(theme::container::notice(toast.tone))
        .padding([space::XS, space::M])
        .max_width(WIDE);
    container(opaque(strip))
        .padding(space::S)
        .center_x(Length::Fill)
        .into()
}
