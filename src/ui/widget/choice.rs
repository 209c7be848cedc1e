//! One out of a few, opened under its field: with the mouse, with the arrows, or by typing the
//! beginning of what is meant.

mod list;
mod state;
mod write;

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Id, Operation, Tree, tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, Widget, overlay, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::{Border, Event, Length, Rectangle, Size, Vector, mouse};

use list::List;
use state::State;
use write::{sign, write};

use super::press::draw_ring;
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::space;
use crate::ui::text as face;
use crate::ui::theme::Theme;

/// More entries than this scroll.
const SHOWN: usize = 10;

/// A choice among options.
pub(crate) struct Choice<'a, Message> {
    id: Option<Id>,
    labels: Vec<String>,
    chosen: Option<usize>,
    /// What stands there while nothing is chosen.
    nothing: String,
    on_choose: Box<dyn Fn(usize) -> Option<Message> + 'a>,
    width: Length,
    wrong: bool,
}

/// A choice among `options`, each shown by its label.
pub(crate) fn choice<'a, T: Clone + PartialEq + 'a, Message: 'a>(
    options: &[T],
    chosen: Option<&T>,
    label: impl Fn(&T) -> String,
    on_choose: impl Fn(T) -> Message + 'a,
) -> Choice<'a, Message> {
    let values = options.to_vec();
    Choice {
        id: None,
        labels: options.iter().map(label).collect(),
        chosen: chosen.and_then(|chosen| options.iter().position(|option| option == chosen)),
        nothing: String::new(),
        on_choose: Box::new(move |at| values.get(at).cloned().map(&on_choose)),
        width: Length::Fill,
        wrong: false,
    }
}

impl<Message> Choice<'_, Message> {
    /// By what the focus can be brought to it.
    pub(crate) fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// What stands there while nothing is chosen.
    pub(crate) fn nothing(mut self, text: impl Into<String>) -> Self {
        self.nothing = text.into();
        self
    }

    pub(crate) fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Whether something is wrong with what was chosen.
    pub(crate) fn wrong(mut self, wrong: bool) -> Self {
        self.wrong = wrong;
        self
    }

    fn shown(&self) -> &str {
        let chosen = self.chosen.and_then(|at| self.labels.get(at));
        chosen.unwrap_or(&self.nothing)
    }

    fn choose(&self, at: usize, shell: &mut Shell<'_, Message>) {
        if let Some(message) = (self.on_choose)(at) {
            shell.publish(message);
        }
    }

    /// A key on the closed field: it opens, or steps through the options.
    fn on_key(&self, state: &mut State, key: &Key, shell: &mut Shell<'_, Message>) -> bool {
        match key {
            Key::Named(Named::Space) if state.is_typing() => self.type_in(state, " ", shell),
            Key::Named(Named::Enter | Named::Space | Named::ArrowDown | Named::ArrowUp) => {
                state.open(self.chosen.unwrap_or(0));
            }
            Key::Character(letters) => {
                self.type_in(state, letters, shell);
            }
            _ => return false,
        }
        true
    }

    /// What is typed is meant for the choice, also where it begins none of the options: the page must
    /// not take it for a key of its own.
    fn type_in(&self, state: &mut State, letters: &str, shell: &mut Shell<'_, Message>) {
        if let Some(at) = state.typed(letters, &self.labels) {
            self.choose(at, shell);
        }
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Choice<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, Length::Fixed(space::CONTROL))
    }

    fn layout(
        &mut self,
        _tree: &mut Tree,
        _renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        layout::atomic(limits, self.width, space::CONTROL)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        operation.focusable(self.id.as_ref(), layout.bounds(), state);
        operation.text(self.id.as_ref(), layout.bounds(), self.shown());
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &iced::Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let taken = match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                let over = cursor.is_over(layout.bounds());
                state.focused = over;
                if over {
                    state.open(self.chosen.unwrap_or(0));
                }
                over
            }
            Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. })
                if state.focused && !modifiers.command() && !modifiers.alt() =>
            {
                self.on_key(state, key, shell)
            }
            _ => false,
        };
        if taken {
            shell.capture_event();
            shell.invalidate_layout();
            shell.request_redraw();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let (bounds, palette) = (layout.bounds(), &theme.palette);
        let edge = if self.wrong {
            palette.late.strong
        } else {
            palette.border
        };
        renderer.fill_quad(
            renderer::Quad {
                bounds,
                border: Border {
                    color: edge,
                    width: palette.line,
                    radius: 6.0.into(),
                },
                ..renderer::Quad::default()
            },
            palette.card,
        );
        let ink = match self.chosen {
            Some(_) => palette.ink,
            None => palette.faint,
        };
        let room = Rectangle {
            width: (bounds.width - 34.0).max(0.0),
            ..bounds
        };
        write(renderer, self.shown(), face::INTER, room, ink);
        let beside = Rectangle {
            x: bounds.x + bounds.width - 24.0,
            width: 24.0,
            ..bounds
        };
        sign(renderer, Icon::ChevronDown, beside, palette.soft);
        if state.focused {
            draw_ring(renderer, theme, bounds, viewport);
        }
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        if cursor.is_over(layout.bounds()) {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::None
        }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        _renderer: &iced::Renderer,
        _viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, iced::Renderer>> {
        let state = tree.state.downcast_mut::<State>();
        if !state.open || self.labels.is_empty() {
            return None;
        }
        Some(overlay::Element::new(Box::new(List {
            state,
            labels: &self.labels,
            chosen: self.chosen,
            on_choose: &*self.on_choose,
            anchor: layout.bounds() + translation,
        })))
    }
}

impl<'a, Message: 'a> From<Choice<'a, Message>> for Element<'a, Message> {
    fn from(choice: Choice<'a, Message>) -> Self {
        Self::new(choice)
    }
}
