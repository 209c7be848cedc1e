//! The line in which something is typed. While it has the focus, Ctrl+Z and Ctrl+Shift+Z step through
//! the words of its [`Field`]: they come to the screen as what is typed does.

use std::rc::Rc;

use iced::advanced::clipboard::Kind;
use iced::advanced::widget::{Id, Tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, text as raw};
use iced::keyboard::key::{Named, Physical};
use iced::keyboard::{self, Key, Modifiers};
use iced::widget::text::LineHeight;
use iced::widget::text_input::{self, TextInput};
use iced::{Event, Rectangle, mouse};

use super::around::around;
use crate::ui::Element;
use crate::ui::field::{Field, MOST};
use crate::ui::history::{History, Step};
use crate::ui::text;
use crate::ui::theme::{self, Theme};

/// What the line remembers of itself.
type State = text_input::State<<iced::Renderer as raw::Renderer>::Paragraph>;

/// So many signs of a text that is pasted are looked up: more names nothing.
const LOOKED_UP: usize = 200;

struct Typing<'a, Message> {
    content: Element<'a, Message>,
    /// The steps of a field; nothing where what was typed before is not kept.
    history: Option<History>,
    /// What becomes of a text that is pasted and is longer than any field takes.
    beyond: fn(String) -> Option<String>,
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
    let input = plain(id, placeholder, field.text(), field.problem().is_some());
    let history = Some(field.history().share());
    // The field says that it is too long.
    around_input(input, history, Some, on_input, on_submit)
}

/// A line in which is typed what is looked up.
pub(crate) fn look_up<'a, Message: Clone + 'a>(
    id: impl Into<Id>,
    placeholder: &str,
    text: &str,
    on_input: impl Fn(String) -> Message + 'a,
    on_submit: Option<Message>,
) -> Element<'a, Message> {
    let input = plain(id, placeholder, text, false);
    let beginning = |text: String| Some(text.chars().take(LOOKED_UP).collect());
    around_input(input, None, beginning, on_input, on_submit)
}

/// A line that nobody may read along: no earlier words are kept of it.
pub(super) fn hidden<'a, Message: Clone + 'a>(
    id: impl Into<Id>,
    text: &str,
    (shown, wrong): (bool, bool),
    on_input: impl Fn(String) -> Message + 'a,
    on_submit: Option<Message>,
) -> Element<'a, Message> {
    let input = plain(id, "", text, wrong).secure(!shown);
    // A part of it would be another one: then rather nothing.
    around_input(input, None, |_| None, on_input, on_submit)
}

fn around_input<'a, Message: Clone + 'a>(
    input: TextInput<'a, Message, Theme, iced::Renderer>,
    history: Option<History>,
    beyond: fn(String) -> Option<String>,
    on_input: impl Fn(String) -> Message + 'a,
    on_submit: Option<Message>,
) -> Element<'a, Message> {
    let on_input: Rc<dyn Fn(String) -> Message + 'a> = Rc::new(on_input);
    let typed = Rc::clone(&on_input);
    let input = input
        .on_input(move |text| typed(text))
        .on_submit_maybe(on_submit);
    Element::new(Typing {
        content: input.into(),
        history,
        beyond,
        on_input,
    })
}

/// How a line of text looks.
fn plain<'a, Message: Clone + 'a>(
    id: impl Into<Id>,
    placeholder: &str,
    value: &str,
    wrong: bool,
) -> TextInput<'a, Message, Theme, iced::Renderer> {
    iced::widget::text_input(placeholder, value)
        .id(id)
        .size(text::BODY)
        .line_height(LineHeight::Absolute(20.0.into()))
        .padding([7.0, 10.0])
        .style(match wrong {
            true => theme::field::wrong,
            false => theme::field::input,
        })
}

impl<Message> Typing<'_, Message> {
    /// A key, while the focus is here; whether it is dealt with.
    fn on_key(
        &self,
        (key, physical): (&Key, Physical),
        modifiers: Modifiers,
        tree: &mut Tree,
        clipboard: &dyn Clipboard,
        shell: &mut Shell<'_, Message>,
    ) -> bool {
        if !is_focused(tree) {
            return false;
        }
        let state = tree.state.downcast_mut::<State>();
        if let Some(step) = Step::of(key, physical, modifiers) {
            return self.step(step, modifiers, state, shell);
        }
        let Some(text) = pastes_too_much(key.to_latin(physical), modifiers, clipboard) else {
            return false;
        };
        if let Some(text) = (self.beyond)(text) {
            shell.publish((self.on_input)(text));
        }
        shell.capture_event();
        true
    }

    /// Takes a step, where steps are kept.
    fn step(
        &self,
        step: Step,
        modifiers: Modifiers,
        state: &mut State,
        shell: &mut Shell<'_, Message>,
    ) -> bool {
        let Some(history) = &self.history else {
            // Who types means the field, though it keeps no steps: no act is taken back. With Shift
            // an act is meant.
            if !modifiers.shift() {
                shell.capture_event();
            }
            return !modifiers.shift();
        };
        if let Some(text) = history.ask(step) {
            state.move_cursor_to_end();
            shell.publish((self.on_input)(text));
        }
        // Where there is no step left the key is still the field's: it takes back no act.
        shell.capture_event();
        true
    }
}

/// Whether one types in this line.
fn is_focused(tree: &Tree) -> bool {
    tree.state.downcast_ref::<State>().is_focused()
}

/// Whether this key pastes more than a field takes. Then the line is passed by: before anybody could say
/// that it is too long it would shape the whole text, which takes seconds for a million signs.
fn pastes_too_much(
    letter: Option<char>,
    modifiers: Modifiers,
    clipboard: &dyn Clipboard,
) -> Option<String> {
    if letter != Some('v') || !modifiers.command() || modifiers.alt() {
        return None;
    }
    let text = clipboard.read(Kind::Standard)?;
    (text.chars().count() > MOST).then_some(text)
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
        if let Event::Keyboard(keyboard::Event::KeyPressed {
            key,
            physical_key,
            modifiers,
            repeat,
            ..
        }) = event
        {
            if *repeat && *key == Key::Named(Named::Enter) && is_focused(tree) {
                // Held too long it would also do what is asked next.
                shell.capture_event();
                return;
            }
            if self.on_key((key, *physical_key), *modifiers, tree, clipboard, shell) {
                return;
            }
        }
        self.content.as_widget_mut().update(
            tree, event, layout, cursor, renderer, clipboard, shell, viewport,
        );
    }
}
