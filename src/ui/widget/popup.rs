//! Content that opens under what was pressed, over everything else: a calendar, the choices of a
//! filter. It closes with Escape or a press beside it.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Shell, Widget, overlay, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::{Event, Point, Rectangle, Size, Vector, mouse, touch};

use super::around::around;
use crate::ui::Element;
use crate::ui::theme::Theme;

/// Room between what was pressed and what opens.
const GAP: f32 = 4.0;

struct Popup<'a, Message> {
    /// What was pressed.
    content: Element<'a, Message>,
    opened: Option<Element<'a, Message>>,
    on_close: Message,
}

/// Shows `opened`, when there is any, under `content`.
pub(crate) fn popup<'a, Message: Clone + 'a>(
    content: impl Into<Element<'a, Message>>,
    opened: Option<Element<'a, Message>>,
    on_close: Message,
) -> Element<'a, Message> {
    Element::new(Popup {
        content: content.into(),
        opened,
        on_close,
    })
}

impl<Message: Clone> Widget<Message, Theme, iced::Renderer> for Popup<'_, Message> {
    around!(size, layout, operate, update, draw, mouse_interaction);

    fn children(&self) -> Vec<Tree> {
        std::iter::once(&self.content)
            .chain(&self.opened)
            .map(Tree::new)
            .collect()
    }

    fn diff(&self, tree: &mut Tree) {
        let children: Vec<&Element<'_, Message>> =
            std::iter::once(&self.content).chain(&self.opened).collect();
        tree.diff_children(&children);
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, iced::Renderer>> {
        let mut trees = tree.children.iter_mut();
        let under = trees.next()?;
        match (&mut self.opened, trees.next()) {
            (Some(content), Some(tree)) => Some(overlay::Element::new(Box::new(Open {
                content,
                tree,
                anchor: layout.bounds() + translation,
                on_close: &self.on_close,
            }))),
            _ => {
                self.content
                    .as_widget_mut()
                    .overlay(under, layout, renderer, viewport, translation)
            }
        }
    }
}

/// The content, while it is open.
struct Open<'a, 'b, Message> {
    content: &'b mut Element<'a, Message>,
    tree: &'b mut Tree,
    anchor: Rectangle,
    on_close: &'b Message,
}

impl<Message: Clone> overlay::Overlay<Message, Theme, iced::Renderer> for Open<'_, '_, Message> {
    fn layout(&mut self, renderer: &iced::Renderer, bounds: Size) -> layout::Node {
        let limits = layout::Limits::new(Size::ZERO, bounds);
        let node = self
            .content
            .as_widget_mut()
            .layout(self.tree, renderer, &limits);
        let place = place(self.anchor, node.size(), bounds);
        node.move_to(place)
    }

    fn draw(
        &self,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
    ) {
        let bounds = layout.bounds();
        self.content
            .as_widget()
            .draw(self.tree, renderer, theme, style, layout, cursor, &bounds);
    }

    fn operate(
        &mut self,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        self.content
            .as_widget_mut()
            .operate(self.tree, layout, renderer, operation);
    }

    fn update(
        &mut self,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &iced::Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
    ) {
        let bounds = layout.bounds();
        self.content.as_widget_mut().update(
            self.tree, event, layout, cursor, renderer, clipboard, shell, &bounds,
        );
        if shell.is_event_captured() {
            return;
        }
        let pressed = matches!(
            event,
            Event::Mouse(mouse::Event::ButtonPressed(_))
                | Event::Touch(touch::Event::FingerPressed { .. })
        );
        let escaped = matches!(
            event,
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: Key::Named(Named::Escape),
                ..
            })
        );
        if escaped || pressed && !cursor.is_over(bounds) {
            shell.publish(self.on_close.clone());
            shell.capture_event();
        } else if pressed || matches!(event, Event::Mouse(mouse::Event::WheelScrolled { .. })) {
            shell.capture_event();
        }
    }

    fn mouse_interaction(
        &self,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        let bounds = layout.bounds();
        self.content
            .as_widget()
            .mouse_interaction(self.tree, layout, cursor, &bounds, renderer)
    }

    fn overlay<'c>(
        &'c mut self,
        layout: Layout<'c>,
        renderer: &iced::Renderer,
    ) -> Option<overlay::Element<'c, Message, Theme, iced::Renderer>> {
        let bounds = layout.bounds();
        self.content
            .as_widget_mut()
            .overlay(self.tree, layout, renderer, &bounds, Vector::ZERO)
    }
}

/// Under the anchor where there is room, else above it; always inside the window.
pub(super) fn place(anchor: Rectangle, size: Size, window: Size) -> Point {
    let x = anchor.x.min(window.width - size.width).max(0.0);
    let below = anchor.y + anchor.height + GAP;
    let above = anchor.y - size.height - GAP;
    let y = if below + size.height <= window.height || above < 0.0 {
        below.min(window.height - size.height).max(0.0)
    } else {
        above
    };
    Point::new(x, y)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(anchor: (f32, f32), expected: (f32, f32)) {
        let anchor = Rectangle::new(anchor.into(), Size::new(100.0, 34.0));
        let found = place(anchor, Size::new(200.0, 300.0), Size::new(800.0, 600.0));
        assert_eq!(found, expected.into());
    }

    #[test]
    fn it_opens_where_there_is_room() {
        check((10.0, 10.0), (10.0, 48.0));
        check((750.0, 10.0), (600.0, 48.0));
        check((10.0, 400.0), (10.0, 96.0));
        check((10.0, 290.0), (10.0, 300.0));
    }
}
