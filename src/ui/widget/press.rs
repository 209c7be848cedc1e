//! Whatever can be pressed: with the mouse, a finger, or with Enter and the space bar once Tab
//! has brought the focus to it. The ring shows only who works with the keyboard where he is. A key
//! that is held presses once, and the second press of a double click counts only for what took the
//! first.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Id, Operation, Tree, tree};
use iced::advanced::{Clipboard, Shell, Widget, overlay, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::widget::button::{Status, Style};
use iced::{
    Background, Border, Color, Event, Length, Padding, Rectangle, Size, Vector, mouse, touch,
};

use super::again::{self, Says, Took};
use super::around::around;
use crate::ui::Element;
use crate::ui::theme::Theme;

/// How thick each of the two lines of the ring is.
const RING: f32 = 2.0;

/// How it looks in each state.
type Look<'a> = Box<dyn Fn(&Theme, Status) -> Style + 'a>;

/// Something that can be pressed.
pub(crate) struct Press<'a, Message> {
    content: Element<'a, Message>,
    id: Option<Id>,
    on_press: Option<Message>,
    look: Look<'a>,
    width: Length,
    height: Length,
    padding: Padding,
    /// Whether Tab comes by.
    stop: bool,
}

/// Makes something that can be pressed. Without a message it is shown as switched off.
pub(crate) fn press<'a, Message: Clone + 'a>(
    content: impl Into<Element<'a, Message>>,
    on_press: impl Into<Option<Message>>,
    look: impl Fn(&Theme, Status) -> Style + 'a,
) -> Press<'a, Message> {
    Press {
        content: content.into(),
        id: None,
        on_press: on_press.into(),
        look: Box::new(look),
        width: Length::Shrink,
        height: Length::Shrink,
        padding: Padding::ZERO,
        stop: true,
    }
}

impl<Message> Press<'_, Message> {
    /// By what the focus can be brought to it.
    pub(crate) fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    pub(crate) fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    pub(crate) fn height(mut self, height: impl Into<Length>) -> Self {
        self.height = height.into();
        self
    }

    pub(crate) fn padding(mut self, padding: impl Into<Padding>) -> Self {
        self.padding = padding.into();
        self
    }

    /// Tab passes it by: where keys of its own lead to the same, as in a table.
    pub(crate) fn no_stop(mut self) -> Self {
        self.stop = false;
        self
    }
}

#[derive(Debug, Default)]
struct State {
    focused: bool,
    pressed: bool,
    took: Took,
    status: Option<Status>,
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        self.focused = true;
    }

    fn unfocus(&mut self) {
        self.focused = false;
    }
}

impl<Message: Clone> Press<'_, Message> {
    /// What stands on it, as one number.
    fn says(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &iced::Renderer) -> u64 {
        let mut says = Says::default();
        let (tree, layout) = (tree.children.first_mut(), layout.children().next());
        if let Some((tree, layout)) = tree.zip(layout) {
            let content = self.content.as_widget_mut();
            content.operate(tree, layout, renderer, &mut says);
        }
        says.number()
    }

    fn status(&self, state: &State, over: bool) -> Status {
        match (&self.on_press, over, state.pressed) {
            (None, ..) => Status::Disabled,
            (Some(_), true, true) => Status::Pressed,
            (Some(_), true, false) => Status::Hovered,
            (Some(_), false, _) => Status::Active,
        }
    }

    fn on_event(
        &self,
        state: &mut State,
        event: &Event,
        over: Option<u64>,
        shell: &mut Shell<'_, Message>,
    ) {
        let Some(message) = &self.on_press else {
            return;
        };
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => {
                if let Some(says) = over {
                    state.pressed = state.took.counts(says);
                    shell.capture_event();
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. }) => {
                let pressed = std::mem::take(&mut state.pressed);
                if pressed && over.is_some() {
                    shell.publish(message.clone());
                    shell.capture_event();
                }
            }
            Event::Touch(touch::Event::FingerLost { .. }) => state.pressed = false,
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: Key::Named(Named::Enter | Named::Space),
                modifiers,
                repeat: false,
                ..
            }) if state.focused && modifiers.is_empty() => {
                shell.publish(message.clone());
                shell.capture_event();
            }
            _ => {}
        }
    }
}

impl<Message: Clone> Widget<Message, Theme, iced::Renderer> for Press<'_, Message> {
    around!(children, diff);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, self.height)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let (content, tree) = (&mut self.content, &mut tree.children);
        layout::positioned(
            limits,
            self.width,
            self.height,
            self.padding,
            |limits| match tree.first_mut() {
                Some(tree) => content
                    .as_widget_mut()
                    .layout(tree, renderer, &limits.loose()),
                None => layout::Node::default(),
            },
            |node, size| {
                // Content stands in the middle of the height; of the width, where it asks for it.
                node.align(iced::Alignment::Start, iced::Alignment::Center, size)
            },
        )
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        if self.stop && self.on_press.is_some() {
            let state = tree.state.downcast_mut::<State>();
            operation.focusable(self.id.as_ref(), layout.bounds(), state);
        }
        operation.container(self.id.as_ref(), layout.bounds());
        operation.traverse(&mut |operation| {
            if let (Some(tree), Some(layout)) =
                (tree.children.first_mut(), layout.children().next())
            {
                self.content
                    .as_widget_mut()
                    .operate(tree, layout, renderer, operation);
            }
        });
    }

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
        if let (Some(tree), Some(layout)) = (tree.children.first_mut(), layout.children().next()) {
            self.content.as_widget_mut().update(
                tree, event, layout, cursor, renderer, clipboard, shell, viewport,
            );
        }
        again::hear(event);
        let over = cursor.is_over(layout.bounds());
        let drawn = matches!(
            event,
            Event::Window(iced::window::Event::RedrawRequested(_))
        );
        let says = over.then(|| match drawn || again::is_pressed(event) {
            true => self.says(tree, layout, renderer),
            false => 0,
        });
        let state = tree.state.downcast_mut::<State>();
        if let Some(says) = says.filter(|_| drawn) {
            state.took.shows(says);
        }
        let focused = state.focused;
        if again::is_pressed(event) {
            // Also where another took the press: one thing at a time has the focus.
            state.focused = false;
        }
        if !shell.is_event_captured() {
            self.on_event(state, event, says, shell);
        }
        let status = self.status(state, over);
        if drawn {
            state.status = Some(status);
        } else if state.status.is_some_and(|before| before != status) || focused != state.focused {
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
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let status = self.status(state, cursor.is_over(layout.bounds()));
        let style = (self.look)(theme, status);
        draw_ground(renderer, layout.bounds(), &style);
        if let (Some(tree), Some(layout)) = (tree.children.first(), layout.children().next()) {
            let style = renderer::Style {
                text_color: style.text_color,
            };
            self.content
                .as_widget()
                .draw(tree, renderer, theme, &style, layout, cursor, viewport);
        }
        if state.focused {
            draw_ring(renderer, theme, layout.bounds(), viewport);
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
        if self.on_press.is_some() && cursor.is_over(layout.bounds()) {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::None
        }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, iced::Renderer>> {
        self.content.as_widget_mut().overlay(
            tree.children.first_mut()?,
            layout.children().next()?,
            renderer,
            viewport,
            translation,
        )
    }
}

/// The background and border of something that can be pressed.
fn draw_ground(renderer: &mut iced::Renderer, bounds: Rectangle, style: &Style) {
    use iced::advanced::Renderer as _;
    if style.background.is_some() || style.border.width > 0.0 {
        renderer.fill_quad(
            renderer::Quad {
                bounds,
                border: style.border,
                shadow: style.shadow,
                snap: style.snap,
            },
            style
                .background
                .unwrap_or(Background::Color(Color::TRANSPARENT)),
        );
    }
}

/// The ring around what has the focus: two lines, of which one is seen on whatever it stands. Where
/// something cuts off what stands out, it lies within that.
pub(super) fn draw_ring(
    renderer: &mut iced::Renderer,
    theme: &Theme,
    bounds: Rectangle,
    viewport: &Rectangle,
) {
    use iced::advanced::Renderer as _;
    let Some(outside) = bounds.expand(2.0 * RING).intersection(viewport) else {
        return;
    };
    let lines = [
        (outside, theme.palette.ring, 9.0),
        (outside.shrink(RING), theme.palette.card, 7.0),
    ];
    for (bounds, color, radius) in lines {
        renderer.fill_quad(
            renderer::Quad {
                bounds,
                border: Border {
                    color,
                    width: RING,
                    radius: f32::into(radius),
                },
                ..renderer::Quad::default()
            },
            Background::Color(Color::TRANSPARENT),
        );
    }
}

impl<'a, Message: Clone + 'a> From<Press<'a, Message>> for Element<'a, Message> {
    fn from(press: Press<'a, Message>) -> Self {
        Self::new(press)
    }
}
