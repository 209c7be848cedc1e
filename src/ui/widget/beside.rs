//! A line, and what stands right behind it: a title with its count, a name with its badges. The line is
//! as wide as its text. Where there is no room the line gives way, never what stands beside it.

use iced::advanced::Widget;
use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::Tree;
use iced::widget::Row;
use iced::{Alignment, Length, Size, Vector};

use super::around::around;
use super::line::{self, Line};
use crate::ui::Element;
use crate::ui::theme::Theme;

struct Beside<'a, Message> {
    /// The line, which fills, and behind it the others.
    content: Element<'a, Message>,
}

/// Sets others behind a line.
pub(crate) fn beside<'a, Message: 'a>(
    name: Line<'a>,
    others: Vec<Element<'a, Message>>,
    spacing: f32,
) -> Element<'a, Message> {
    let all = std::iter::once(name.width(Length::Fill).into()).chain(others);
    let content = Row::with_children(all)
        .spacing(spacing)
        .align_y(Alignment::Center)
        .into();
    Element::new(Beside { content })
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Beside<'_, Message> {
    around!(
        children,
        diff,
        operate,
        update,
        draw,
        mouse_interaction,
        overlay
    );

    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, self.content.as_widget().size().height)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &iced::Renderer, limits: &Limits) -> Node {
        let Some(tree) = tree.children.first_mut() else {
            return Node::default();
        };
        let limits = limits.loose();
        let node = self.content.as_widget_mut().layout(tree, renderer, &limits);
        let needed = tree.children.first().and_then(line::natural_width);
        let ([name, others @ ..], Some(needed)) = (node.children(), needed) else {
            return node;
        };
        let too_much = (name.size().width - needed).max(0.0);
        let width = name.size().width - too_much;
        let named = Node::new(Size {
            width,
            ..name.size()
        });
        let named = named.move_to(name.bounds().position());
        let closer = Vector::new(-too_much, 0.0);
        let others = others.iter().map(|one| one.clone().translate(closer));
        let size = Size {
            width: node.size().width - too_much,
            ..node.size()
        };
        Node::with_children(size, std::iter::once(named).chain(others).collect())
    }
}
