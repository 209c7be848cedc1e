//! Draws a screen, or a dialog over it, at once when much of it changed.
//!
//! The renderer draws what differs from the last picture, region by region, and each region costs
//! nearly as much as a small window: a list that shows other rows took up to 170 ms where the whole
//! window takes 6 (`benches/volume/window.rs`). So when more than a handful of texts changed, this
//! widget moves the layers in it up by one: none is where it was, and the regions join into one. A
//! letter typed into a field, or a row that gets the cursor, changes little and stays cheap on any
//! screen.

use std::hash::{DefaultHasher, Hash, Hasher};

use iced::advanced::widget::{Id, Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, Widget, renderer};
use iced::{Event, Rectangle, Size, mouse, window};

use super::around::around;
use crate::ui::Element;
use crate::ui::theme::Theme;

/// So many texts may change before the whole is drawn.
const FEW: usize = 4;

/// What is drawn at once.
pub(crate) struct AtOnce<'a, Message> {
    content: Element<'a, Message>,
}

/// Wraps a screen, or what lies over it.
pub(crate) fn at_once<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(AtOnce {
        content: content.into(),
    })
}

/// What stood on the last picture.
#[derive(Debug, Default)]
struct Seen {
    texts: Vec<u64>,
    raised: bool,
}

impl<Message> Widget<Message, Theme, iced::Renderer> for AtOnce<'_, Message> {
    around!(
        children,
        diff,
        size,
        layout,
        operate,
        mouse_interaction,
        overlay
    );

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Seen>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Seen::default())
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
        let Some(inside) = tree.children.first_mut() else {
            return;
        };
        self.content.as_widget_mut().update(
            inside, event, layout, cursor, renderer, clipboard, shell, viewport,
        );
        if matches!(event, Event::Window(window::Event::RedrawRequested(_))) {
            let mut texts = Texts(Vec::new());
            self.content
                .as_widget_mut()
                .operate(inside, layout, renderer, &mut texts);
            tree.state.downcast_mut::<Seen>().look(texts.0);
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
        let Some(inside) = tree.children.first() else {
            return;
        };
        let bounds = layout.bounds();
        if tree.state.downcast_ref::<Seen>().raised {
            renderer.with_layer(Rectangle::with_size(Size::ZERO), |_| {});
        }
        renderer.with_layer(bounds, |renderer| {
            self.content
                .as_widget()
                .draw(inside, renderer, theme, style, layout, cursor, viewport);
        });
    }
}

impl Seen {
    /// Compares with what stands there now.
    fn look(&mut self, texts: Vec<u64>) {
        let pairs = self.texts.iter().zip(&texts);
        let others = pairs.filter(|(old, new)| old != new).count();
        if others + self.texts.len().abs_diff(texts.len()) > FEW {
            self.raised = !self.raised;
        }
        self.texts = texts;
    }
}

/// A number for each text with its place.
struct Texts(Vec<u64>);

impl Operation for Texts {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, text: &str) {
        let mut hasher = DefaultHasher::new();
        text.hash(&mut hasher);
        for part in [bounds.x, bounds.y, bounds.width] {
            part.to_bits().hash(&mut hasher);
        }
        self.0.push(hasher.finish());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn much_that_changes_raises_the_layers_and_little_does_not() {
        let mut seen = Seen::default();
        seen.look((0..20).collect());
        assert!(seen.raised, "the first picture");
        seen.look((0..20).collect());
        seen.look((0..18).chain([98, 99]).collect());
        assert!(seen.raised, "two texts");
        seen.look((100..120).collect());
        assert!(!seen.raised, "twenty texts");
        seen.look((100..130).collect());
        assert!(seen.raised, "ten more");
    }
}
