//! A text that is only read, but can be selected with the mouse and copied. Tab passes it by: a
//! long timeline would hold a stop for every entry. Letters are not its own either.

use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Layout, Widget};
use iced::widget::text::LineHeight;
use iced::widget::text_editor::{self, Action, Binding, Content, KeyPress, Status};

use super::around::around;
use crate::ui::Element;
use crate::ui::text;
use crate::ui::theme::Theme;

struct Reading<'a, Message> {
    content: Element<'a, Message>,
    words: String,
}

/// A text that is only read.
pub(crate) fn reading<'a, Message: Clone + 'a>(
    content: &'a Content,
    look: impl Fn(&Theme, Status) -> text_editor::Style + 'a,
    on_action: impl Fn(Action) -> Message + 'a,
) -> Element<'a, Message> {
    let editor = iced::widget::text_editor(content)
        .on_action(on_action)
        .key_binding(binding)
        .size(text::BODY)
        .line_height(LineHeight::Absolute(20.0.into()))
        .padding(0)
        .style(look);
    Element::new(Reading {
        content: editor.into(),
        words: content.text(),
    })
}

/// Selects, copies, and lets go of everything else.
fn binding<Message>(press: KeyPress) -> Option<Binding<Message>> {
    match Binding::from_key_press(press)? {
        binding @ (Binding::Copy
        | Binding::SelectAll
        | Binding::Move(_)
        | Binding::Select(_)
        | Binding::Unfocus) => Some(binding),
        _ => None,
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Reading<'_, Message> {
    around!(
        children,
        diff,
        size,
        layout,
        update,
        draw,
        mouse_interaction,
        overlay
    );

    fn operate(
        &mut self,
        _tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.text(None, layout.bounds(), self.words.trim_end());
    }
}

impl<'a, Message: 'a> From<Reading<'a, Message>> for Element<'a, Message> {
    fn from(reading: Reading<'a, Message>) -> Self {
        Self::new(reading)
    }
}
