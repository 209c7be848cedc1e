//! Content that opens under what was pressed, over everything else: a calendar, the choices of a
//! filter. However it was opened, the keys are its own: arrows, Tab and the beginning of a word go
//! from one to another. It closes with Escape or a press beside it, and the focus goes back to what
//! opened it.

mod entries;
mod under;

pub(crate) use entries::START;

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Shell, Widget, overlay, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::{Event, Point, Rectangle, Size, Vector, mouse, touch};

use super::around::around;
use super::letters::Letters;
use crate::ui::Element;
use crate::ui::theme::Theme;
use entries::{Entries, Focus};
use under::{Under, operate};

/// Room between what was pressed and what opens.
const GAP: f32 = 4.0;

/// Something with content that opens under it.
pub(crate) struct Popup<'a, Message> {
    /// What was pressed.
    content: Element<'a, Message>,
    opened: Option<Element<'a, Message>>,
    on_close: Message,
    page: usize,
}

/// Shows `opened`, when there is any, under `content`.
pub(crate) fn popup<'a, Message: Clone + 'a>(
    content: impl Into<Element<'a, Message>>,
    opened: Option<Element<'a, Message>>,
    on_close: Message,
) -> Popup<'a, Message> {
    Popup {
        content: content.into(),
        opened,
        on_close,
        page: 0,
    }
}

impl<Message> Popup<'_, Message> {
    /// Which of several contents is open: another one begins at its own start.
    pub(crate) fn page(self, page: usize) -> Self {
        Self { page, ..self }
    }
}

/// Where somebody is.
#[derive(Debug, Default)]
struct State {
    /// The content that the focus was brought to.
    begun: Option<usize>,
    /// What had the focus when it opened: the how manieth of what was pressed.
    opener: Option<usize>,
    letters: Letters,
}

impl<'a, Message: Clone + 'a> Widget<Message, Theme, iced::Renderer> for Popup<'a, Message> {
    around!(size, layout, operate, draw, mouse_interaction);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

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
        let Some(under) = tree.children.first_mut() else {
            return;
        };
        let state = tree.state.downcast_mut::<State>();
        if self.opened.is_none() && state.begun.take().is_some() {
            // What was chosen by a key closed it: the keys go on where it was opened.
            let mut there = Under {
                content: &mut self.content,
                tree: under,
                layout,
            };
            there.take_back(state.opener.take(), renderer);
        }
        self.content.as_widget_mut().update(
            under, event, layout, cursor, renderer, clipboard, shell, viewport,
        );
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
            (Some(content), Some(opened)) => Some(overlay::Element::new(Box::new(Open {
                content,
                tree: opened,
                under: Under {
                    content: &mut self.content,
                    tree: under,
                    layout,
                },
                state: tree.state.downcast_mut(),
                page: self.page,
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

impl<'a, Message: Clone + 'a> From<Popup<'a, Message>> for Element<'a, Message> {
    fn from(popup: Popup<'a, Message>) -> Self {
        Self::new(popup)
    }
}

/// The content, while it is open.
struct Open<'a, 'b, Message> {
    content: &'b mut Element<'a, Message>,
    tree: &'b mut Tree,
    under: Under<'a, 'b, Message>,
    state: &'b mut State,
    page: usize,
    anchor: Rectangle,
    on_close: &'b Message,
}

impl<Message: Clone> Open<'_, '_, Message> {
    fn look(&mut self, layout: Layout<'_>, renderer: &iced::Renderer) -> Entries {
        let mut entries = Entries::default();
        operate(self.content, self.tree, layout, renderer, &mut entries);
        entries
    }

    fn focus(&mut self, at: Option<usize>, layout: Layout<'_>, renderer: &iced::Renderer) {
        let mut focus = Focus::to(at);
        operate(self.content, self.tree, layout, renderer, &mut focus);
    }

    /// Brings the focus into what was opened, however that was.
    fn begin(&mut self, layout: Layout<'_>, renderer: &iced::Renderer) {
        match self.state.begun.replace(self.page) {
            Some(page) if page == self.page => return,
            Some(_) => {}
            None => self.state.opener = self.under.give_away(renderer),
        }
        self.state.letters = Letters::default();
        let start = self.look(layout, renderer).start();
        self.focus(start, layout, renderer);
    }

    /// A key that goes from one to another; whether it did.
    fn on_key(&mut self, event: &Event, layout: Layout<'_>, renderer: &iced::Renderer) -> bool {
        let Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. }) = event else {
            return false;
        };
        let entries = self.look(layout, renderer);
        let after = entries.after(key, *modifiers, &mut self.state.letters);
        if after.is_some() {
            self.focus(after, layout, renderer);
        }
        after.is_some()
    }

    /// While somebody types the beginning of a word a space is part of it, and chooses nothing.
    fn is_letter(&self, event: &Event) -> bool {
        let space = matches!(
            event,
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: Key::Named(Named::Space),
                ..
            })
        );
        space && self.state.letters.are_coming()
    }

    /// Closes it, and gives the keys back where it was opened.
    fn close(&mut self, renderer: &iced::Renderer, shell: &mut Shell<'_, Message>) {
        self.state.begun = None;
        self.under.take_back(self.state.opener.take(), renderer);
        shell.publish(self.on_close.clone());
    }
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
        self.begin(layout, renderer);
        if !self.is_letter(event) {
            self.content.as_widget_mut().update(
                self.tree, event, layout, cursor, renderer, clipboard, shell, &bounds,
            );
        }
        if shell.is_event_captured() {
            return;
        }
        if self.on_key(event, layout, renderer) {
            shell.capture_event();
            shell.request_redraw();
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
        if escaped {
            self.close(renderer, shell);
            shell.capture_event();
        } else if pressed && !cursor.is_over(bounds) {
            // The pointer says where one goes on.
            (self.state.begun, self.state.opener) = (None, None);
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
