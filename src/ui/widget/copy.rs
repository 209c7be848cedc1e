//! Text in a window cannot be selected everywhere: a button takes it along.

use super::button::icon_button;
use super::press::Press;
use crate::ui::icon::Icon;

/// Copies something: the message says what.
pub(crate) fn copy<'a, Message: Clone + 'a>(on_press: Message) -> Press<'a, Message> {
    icon_button(Icon::Copy, on_press)
}
