//! The part of a table in which the rows move: it counts how many fit, scrolls with the wheel,
//! and shows where in the whole one is.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, Widget, overlay, renderer};
use iced::{Event, Length, Point, Rectangle, Size, Vector, mouse, touch};

use super::{Action, State};
use crate::ui::Element;
use crate::ui::space;
use crate::ui::theme::Theme;
use crate::ui::widget::around::around;

/// How wide the bar is.
const BAR: f32 = 10.0;
/// How small its handle may become.
const LEAST: f32 = 28.0;
/// Rows for one notch of the wheel.
const NOTCH: f32 = 3.0;

struct Viewport<'a, Message> {
    content: Element<'a, Message>,
    state: State,
    rows: usize,
    on_action: Box<dyn Fn(Action) -> Message + 'a>,
}

pub(super) fn viewport<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    state: State,
    rows: usize,
    on_action: impl Fn(Action) -> Message + 'a,
) -> Element<'a, Message> {
    Element::new(Viewport {
        content: content.into(),
        state,
        rows,
        on_action: Box::new(on_action),
    })
}

#[derive(Debug, Default)]
struct Held {
    /// Where in the handle it is held.
    at: Option<f32>,
    /// What the wheel turned, in parts of a row.
    turned: f32,
}

#[expect(
    clippy::cast_precision_loss,
    reason = "rows as a share of a bar on the screen"
)]
fn share(part: usize, whole: usize) -> f32 {
    part as f32 / whole.max(1) as f32
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "never negative, and no larger than the rows there are"
)]
fn rounded(rows: f32) -> usize {
    rows.max(0.0) as usize
}

/// The rows that lie above the first one in view when the last one is in view.
fn most(state: &State, rows: usize) -> usize {
    rows.saturating_sub(state.visible.max(1))
}

/// The width that the bar beside the rows takes: none where all of them are in view.
pub(super) fn bar(state: &State, rows: usize) -> f32 {
    match most(state, rows) {
        0 => 0.0,
        _ => BAR,
    }
}

impl<Message> Viewport<'_, Message> {
    fn most(&self) -> usize {
        most(&self.state, self.rows)
    }

    /// The handle of the bar, when there is more than fits.
    fn handle(&self, bounds: Rectangle) -> Option<Rectangle> {
        if self.most() == 0 {
            return None;
        }
        let height = (bounds.height * share(self.state.visible, self.rows)).max(LEAST);
        let room = (bounds.height - height).max(0.0);
        Some(Rectangle {
            x: bounds.x + bounds.width - BAR,
            y: bounds.y + room * share(self.state.top, self.most()),
            width: BAR,
            height,
        })
    }

    /// The first row when the handle stands here.
    fn row_at(&self, bounds: Rectangle, handle: Rectangle, y: f32) -> usize {
        let room = (bounds.height - handle.height).max(1.0);
        let part = ((y - bounds.y) / room).clamp(0.0, 1.0);
        #[expect(
            clippy::cast_precision_loss,
            reason = "a place on a bar of some hundred pixels"
        )]
        let row = part * self.most() as f32;
        rounded(row.round())
    }

    fn scroll(&self, top: usize, shell: &mut Shell<'_, Message>) {
        if top != self.state.top {
            shell.publish((self.on_action)(Action::ScrollTo(top)));
        }
    }

    fn wheel(&self, held: &mut Held, delta: mouse::ScrollDelta, shell: &mut Shell<'_, Message>) {
        held.turned -= match delta {
            mouse::ScrollDelta::Lines { y, .. } => y * NOTCH,
            mouse::ScrollDelta::Pixels { y, .. } => y / space::ROW,
        };
        let whole = held.turned.trunc();
        held.turned -= whole;
        let by = rounded(whole.abs());
        let top = if whole < 0.0 {
            self.state.top.saturating_sub(by)
        } else {
            (self.state.top + by).min(self.most())
        };
        self.scroll(top, shell);
    }

    fn press(&self, held: &mut Held, bounds: Rectangle, at: Point, shell: &mut Shell<'_, Message>) {
        let Some(handle) = self.handle(bounds) else {
            return;
        };
        if at.x < handle.x {
            return;
        }
        held.at = Some(if handle.contains(at) {
            at.y - handle.y
        } else {
            handle.height / 2.0
        });
        self.drag(held, bounds, at, shell);
        shell.capture_event();
    }

    fn drag(&self, held: &Held, bounds: Rectangle, at: Point, shell: &mut Shell<'_, Message>) {
        if let (Some(inside), Some(handle)) = (held.at, self.handle(bounds)) {
            self.scroll(self.row_at(bounds, handle, at.y - inside), shell);
        }
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Viewport<'_, Message> {
    around!(children, diff);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Held>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Held::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let size = limits.max();
        let width = size.width - bar(&self.state, self.rows);
        let inside = Size::new(width.max(0.0), f32::INFINITY);
        let content = match tree.children.first_mut() {
            Some(tree) => self.content.as_widget_mut().layout(
                tree,
                renderer,
                &layout::Limits::new(Size::ZERO, inside),
            ),
            None => layout::Node::default(),
        };
        layout::Node::with_children(size, vec![content])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.container(None, layout.bounds());
        operation.traverse(&mut |operation| {
            if let (Some(tree), Some(layout)) =
                (tree.children.first_mut(), layout.children().next())
            {
                self.content
                    .as_widget_mut()
                    .operate(tree, layout, renderer, operation);
            }
        });
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
        let bounds = layout.bounds();
        let held = tree.state.downcast_mut::<Held>();
        match event {
            Event::Window(iced::window::Event::RedrawRequested(_)) => {
                let fits = rounded(bounds.height / space::ROW);
                if fits != self.state.visible {
                    shell.publish((self.on_action)(Action::Fits(fits)));
                }
            }
            Event::Mouse(mouse::Event::WheelScrolled { delta }) if cursor.is_over(bounds) => {
                self.wheel(held, *delta, shell);
                shell.capture_event();
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                if let Some(at) = cursor.position_over(bounds) {
                    self.press(held, bounds, at, shell);
                }
            }
            Event::Mouse(mouse::Event::CursorMoved { position }) if held.at.is_some() => {
                self.drag(held, bounds, *position, shell);
            }
            Event::Mouse(mouse::Event::ButtonReleased(_))
            | Event::Touch(touch::Event::FingerLifted { .. }) => held.at = None,
            _ => {}
        }
        // Rows that stand under the lower edge take no press.
        let inside = if cursor.is_over(bounds) || !matches!(event, Event::Mouse(_)) {
            cursor
        } else {
            mouse::Cursor::Unavailable
        };
        if let (Some(tree), Some(layout), false) = (
            tree.children.first_mut(),
            layout.children().next(),
            shell.is_event_captured(),
        ) {
            self.content.as_widget_mut().update(
                tree, event, layout, inside, renderer, clipboard, shell, viewport,
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
        let bounds = layout.bounds();
        let Some(clip) = bounds.intersection(viewport) else {
            return;
        };
        if let (Some(tree), Some(content)) = (tree.children.first(), layout.children().next()) {
            renderer.with_layer(clip, |renderer| {
                self.content
                    .as_widget()
                    .draw(tree, renderer, theme, style, content, cursor, &clip);
            });
        }
        if let Some(handle) = self.handle(bounds) {
            let held = tree.state.downcast_ref::<Held>().at.is_some();
            let over = cursor.is_over(handle);
            renderer.fill_quad(
                renderer::Quad {
                    bounds: Rectangle {
                        x: handle.x + 2.0,
                        width: BAR - 4.0,
                        ..handle
                    },
                    border: iced::border::rounded(3),
                    ..renderer::Quad::default()
                },
                if held || over {
                    theme.palette.border
                } else {
                    theme.palette.hairline
                },
            );
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
        match (tree.children.first(), layout.children().next()) {
            (Some(tree), Some(content)) if cursor.is_over(layout.bounds()) => self
                .content
                .as_widget()
                .mouse_interaction(tree, content, cursor, viewport, renderer),
            _ => mouse::Interaction::None,
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
            layout.children().next()?,
            renderer,
            viewport,
            translation,
        )
    }
}
