//! Draws a text of many lines within its frame. The renderer cuts off what is scrolled out of an editor
//! only where the editor itself reaches beyond what is drawn: otherwise a line that is half in view lies
//! over the frame and over the name above it, and stays there when only the editor is drawn anew. So
//! the text is drawn in a layer that is a sliver lower than its editor.

use iced::advanced::renderer::{self, Quad};
use iced::advanced::text::highlighter::PlainText;
use iced::advanced::widget::Tree;
use iced::advanced::{Layout, Renderer as _, Widget};
use iced::widget::text_editor::{State, Status, TextEditor};
use iced::{Rectangle, mouse};

use super::around::around;
use crate::ui::Element;
use crate::ui::theme::{self, Theme};

/// By so much the layer is lower than the editor, in logical pixels: less than the room above a letter.
const SLIVER: f32 = 0.5;

struct Writing<'a, Message> {
    content: Element<'a, Message>,
    /// The room around the text: above and below, left and right.
    around: [f32; 2],
}

/// Frames a text of many lines that has this room around it.
pub(super) fn writing<'a, Message: Clone + 'a>(
    editor: TextEditor<'a, PlainText, Message, Theme>,
    around: [f32; 2],
) -> Element<'a, Message> {
    Element::new(Writing {
        content: editor.style(theme::field::unframed).into(),
        around,
    })
}

impl<Message> Writing<'_, Message> {
    /// Where the text is drawn.
    fn inside(&self, bounds: Rectangle) -> Rectangle {
        let [above, beside] = self.around;
        Rectangle {
            x: bounds.x + beside / 2.0,
            y: bounds.y + above + SLIVER,
            width: (bounds.width - beside).max(0.0),
            height: (bounds.height - 2.0 * above - SLIVER).max(0.0),
        }
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Writing<'_, Message> {
    around!(
        children,
        diff,
        size,
        layout,
        operate,
        update,
        mouse_interaction,
        overlay
    );

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
        let Some(tree) = tree.children.first() else {
            return;
        };
        let bounds = layout.bounds();
        let focused = tree.state.downcast_ref::<State<PlainText>>().is_focused();
        let status = match focused {
            true => Status::Focused { is_hovered: false },
            false => Status::Active,
        };
        let frame = theme::field::editor(theme, status);
        renderer.fill_quad(
            Quad {
                bounds,
                border: frame.border,
                ..Quad::default()
            },
            frame.background,
        );
        let Some(inside) = self.inside(bounds).intersection(viewport) else {
            return;
        };
        renderer.with_layer(inside, |renderer| {
            self.content
                .as_widget()
                .draw(tree, renderer, theme, style, layout, cursor, viewport);
        });
    }
}
