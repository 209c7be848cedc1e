//! A fact beside its name. The name stands beside the first line of the fact, whether that is text or
//! text with a button beside it.

use iced::advanced::Widget;
use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::Tree;
use iced::widget::{container, row};
use iced::{Length, Vector};

use super::around::around;
use crate::ui::theme::Theme;
use crate::ui::{Element, space, text};

/// A line of running text.
const LINE: f32 = 20.0;

struct Pair<'a, Message> {
    content: Element<'a, Message>,
}

/// A fact beside its name, in a list of facts.
pub(crate) fn pair<'a, Message: 'a>(
    name: impl Into<String>,
    fact: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    let content = row![
        text::small(name.into()).width(Length::FillPortion(2)),
        container(fact).width(Length::FillPortion(3)),
    ]
    .spacing(space::S)
    .into();
    Element::new(Pair { content })
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Pair<'_, Message> {
    around!(
        children,
        diff,
        size,
        operate,
        update,
        draw,
        mouse_interaction,
        overlay
    );

    fn layout(&mut self, tree: &mut Tree, renderer: &iced::Renderer, limits: &Limits) -> Node {
        let Some(tree) = tree.children.first_mut() else {
            return Node::default();
        };
        let node = self.content.as_widget_mut().layout(tree, renderer, limits);
        let [name, fact] = node.children() else {
            return node;
        };
        let down = lower(name.size().height, fact.size().height);
        let name = name.clone().translate(Vector::new(0.0, down));
        let size = iced::Size {
            height: node.size().height.max(name.bounds().height + down),
            ..node.size()
        };
        Node::with_children(size, vec![name, fact.clone()])
    }
}

/// How far the name stands lower than the top. A fact that is no higher than a control is one line,
/// in the middle of its height; else its first line stands at the top.
fn lower(name: f32, fact: f32) -> f32 {
    let line = if fact <= space::CONTROL { fact } else { LINE };
    ((line - name) / 2.0).max(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: f32, fact: f32, expected: f32) {
        assert!((lower(name, fact) - expected).abs() < f32::EPSILON);
    }

    #[test]
    fn a_name_stands_beside_the_first_line() {
        check(18.0, 20.0, 1.0);
        check(18.0, 30.0, 6.0);
        check(18.0, 80.0, 1.0);
        check(54.0, 20.0, 0.0);
    }
}
