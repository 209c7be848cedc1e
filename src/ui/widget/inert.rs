//! What lies under a modal: it is drawn, but takes no event and no focus. The same widget stands
//! there without a modal, so that scroll places and half-typed text stay where they were.

use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, overlay, renderer};
use iced::{Event, Rectangle, Vector, mouse};

use super::around::around;
use crate::ui::Element;
use crate::ui::theme::Theme;

struct Inert<'a, Message> {
    content: Element<'a, Message>,
    inert: bool,
}

/// Makes content inert, or not.
pub(crate) fn inert<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    inert: bool,
) -> Element<'a, Message> {
    Element::new(Inert {
        content: content.into(),
        inert,
    })
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Inert<'_, Message> {
    around!(children, diff, size, layout);

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        if let Some(tree) = tree.children.first_mut().filter(|_| !self.inert) {
            self.content
                .as_widget_mut()
                .operate(tree, layout, renderer, operation);
        }
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
        let redraw = matches!(event, Event::Window(_));
        let cursor = if self.inert {
            mouse::Cursor::Unavailable
        } else {
            cursor
        };
        if let Some(tree) = tree.children.first_mut().filter(|_| !self.inert || redraw) {
            self.content.as_widget_mut().update(
                tree, event, layout, cursor, renderer, clipboard, shell, viewport,
            );
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let cursor = if self.inert {
            mouse::Cursor::Unavailable
        } else {
            cursor
        };
        if let Some(tree) = tree.children.first() {
            self.content
                .as_widget()
                .draw(tree, renderer, theme, style, layout, cursor, viewport);
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        match tree.children.first().filter(|_| !self.inert) {
            Some(tree) => self
                .content
                .as_widget()
                .mouse_interaction(tree, layout, cursor, viewport, renderer),
            None => mouse::Interaction::None,
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
        if self.inert {
            return None;
        }
        self.content.as_widget_mut().overlay(
            tree.children.first_mut()?,
            layout,
            renderer,
            viewport,
            translation,
        )
    }
}
