//! The line in which a [`Field`] is typed. While it has the focus, Ctrl+Z and Ctrl+Shift+Z step
//! through the words of the field: they come to the screen as what is typed does.

use std::rc::Rc;

use iced::advanced::widget::{Id, Tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, text as raw};
use iced::keyboard::{self, Key, Modifiers};
use iced::widget::text_input::{self, TextInput};
use iced::{Event, Rectangle, mouse};

use super::around::around;
use crate::ui::Element;
use crate::ui::field::Field;
use crate::ui::history::{History, Step};
use crate::ui::text;
use crate::ui::theme::{self, Theme};

/// What the line remembers of itself.
type State = text_input::State<<iced::Renderer as raw::Renderer>::Paragraph>;

struct Typing<'a, Message> {
    content: Element<'a, Message>,
    history: History,
    on_input: Rc<dyn Fn(String) -> Message + 'a>,
}

/// The line of a field, without its name and without what is wrong with it.
pub(super) fn typing<'a, T: Clone, Message: Clone + 'a>(
    id: impl Into<Id>,
    placeholder: &str,
    field: &Field<T>,
    on_input: impl Fn(String) -> Message + 'a,
    on_submit: Option<Message>,
) -> Element<'a, Message> {
    let on_input: Rc<dyn Fn(String) -> Message + 'a> = Rc::new(on_input);
    let typed = Rc::clone(&on_input);
    let input = plain(id, placeholder, field.text(), field.problem().is_some())
        .on_input(move |text| typed(text))
        .on_submit_maybe(on_submit);
    Element::new(Typing {
        content: input.into(),
        history: field.history().share(),
        on_input,
    })
}

/// How a line of text looks.
pub(super) fn plain<'a, Message: Clone + 'a>(
    id: impl Into<Id>,
    placeholder: &str,
    value: &str,
    wrong: bool,
) -> TextInput<'a, Message, Theme, iced::Renderer> {
    iced::widget::text_input(placeholder, value)
        .id(id)
        .size(text::BODY)
        .padding([7.0, 10.0])
        .style(match wrong {
            true => theme::field::wrong,
            false => theme::field::input,
        })
}

impl<Message> Typing<'_, Message> {
    /// Takes a step; whether the key was one for it.
    fn step(
        &self,
        key: &Key,
        modifiers: Modifiers,
        state: &mut State,
        shell: &mut Shell<'_, Message>,
    ) -> bool {
        let Some(step) = Step::of(key, modifiers) else {
            return false;
        };
        if let Some(text) = self.history.ask(step) {
            state.move_cursor_to_end();
            shell.publish((self.on_input)(text));
        }
        // Where there is no step left the key is still the field's: it takes back no act.
        shell.capture_event();
        true
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Typing<'_, Message> {
    around!(
        children,
        diff,
        size,
        layout,
        operate,
        draw,
        mouse_interaction,
        overlay
    );

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &iced::Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        let Some(tree) = tree.children.first_mut() else {
            return;
        };
        if let Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. }) = event {
            let state = tree.state.downcast_mut::<State>();
            if state.is_focused() && self.step(key, *modifiers, state, shell) {
                return;
            }
        }
        self.content.as_widget_mut().update(
            tree, event, layout, cursor, renderer, clipboard, shell, viewport,
        );
    }
}
