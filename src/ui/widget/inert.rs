//! What lies under a modal: it takes no event and no focus, and is drawn or not. The same widget
//! stands there without a modal, so that scroll places and half-typed text stay where they were.

use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, overlay, renderer};
use iced::{Event, Rectangle, Vector, mouse};

use super::around::around;
use crate::ui::Element;
use crate::ui::theme::Theme;

/// What becomes of what lies under.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Under {
    /// Nothing lies over it.
    Open,
    /// It is seen, and waits.
    Waits,
    /// It waits unseen.
    Hidden,
}

struct Inert<'a, Message> {
    content: Element<'a, Message>,
    under: Under,
}

/// Makes content inert, or not.
pub(crate) fn inert<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    under: Under,
) -> Element<'a, Message> {
    Element::new(Inert {
        content: content.into(),
        under,
    })
}

impl<Message> Inert<'_, Message> {
    fn waits(&self) -> bool {
        self.under != Under::Open
    }
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
        if let Some(tree) = tree.children.first_mut().filter(|_| !self.waits()) {
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
        let cursor = if self.waits() {
            mouse::Cursor::Unavailable
        } else {
            cursor
        };
        if let Some(tree) = tree
            .children
            .first_mut()
            .filter(|_| !self.waits() || redraw)
        {
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
        let cursor = if self.waits() {
            mouse::Cursor::Unavailable
        } else {
            cursor
        };
        let seen = self.under != Under::Hidden;
        if let Some(tree) = tree.children.first().filter(|_| seen) {
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
        match tree.children.first().filter(|_| !self.waits()) {
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
        if self.waits() {
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
