//! A text that is only read, but can be selected with the mouse and copied. Tab passes it by: a
//! long timeline would hold a stop for every entry. Letters are not its own either.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Shell, Widget, overlay, renderer};
use iced::widget::text::LineHeight;
use iced::widget::text_editor::{self, Action, Binding, Content, KeyPress, Status};
use iced::{Event, Length, Rectangle, Size, Vector, mouse};

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
        _tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.text(None, layout.bounds(), self.words.trim_end());
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

impl<'a, Message: 'a> From<Reading<'a, Message>> for Element<'a, Message> {
    fn from(reading: Reading<'a, Message>) -> Self {
        Self::new(reading)
    }
}
