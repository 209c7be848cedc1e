//! A screen on which a file can be dropped, where the system tells of it (Wayland does not: every
//! such place has a button and a field for the path too).

use std::path::PathBuf;

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Shell, Widget, overlay, renderer};
use iced::{Event, Length, Rectangle, Size, Vector, mouse, window};

use crate::ui::Element;
use crate::ui::theme::Theme;

struct DropTarget<'a, Message> {
    content: Element<'a, Message>,
    on_drop: Option<Box<dyn Fn(PathBuf) -> Message + 'a>>,
}

/// Content on which a file can be dropped, while there is something to do with it.
pub(crate) fn drop_target<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    on_drop: Option<impl Fn(PathBuf) -> Message + 'a>,
) -> Element<'a, Message> {
    let on_drop = on_drop.map(|on_drop| Box::new(on_drop) as Box<dyn Fn(PathBuf) -> Message + 'a>);
    Element::new(DropTarget {
        content: content.into(),
        on_drop,
    })
}

impl<Message> Widget<Message, Theme, iced::Renderer> for DropTarget<'_, Message> {
    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        match tree.children.first_mut() {
            Some(tree) => self.content.as_widget_mut().layout(tree, renderer, limits),
            None => layout::Node::default(),
        }
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        if let Some(tree) = tree.children.first_mut() {
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
        if let (Event::Window(window::Event::FileDropped(path)), Some(on_drop)) =
            (event, &self.on_drop)
        {
            shell.publish(on_drop(path.clone()));
        }
        if let Some(tree) = tree.children.first_mut() {
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
        match tree.children.first() {
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
        self.content.as_widget_mut().overlay(
            tree.children.first_mut()?,
            layout,
            renderer,
            viewport,
            translation,
        )
    }
}
