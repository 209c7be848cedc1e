//! The open list of a choice, over everything else.

use iced::advanced::widget::Operation;
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, layout, overlay, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::{Border, Event, Rectangle, Size, mouse};

use super::state::State;
use super::write::write;
use crate::ui::text as face;
use crate::ui::theme::Theme;
use crate::ui::widget::again;
use crate::ui::widget::popup::place;

/// How high an entry is.
const ENTRY: f32 = 32.0;
/// The function keys.
const FUNCTIONS: [Named; 12] = [
    Named::F1,
    Named::F2,
    Named::F3,
    Named::F4,
    Named::F5,
    Named::F6,
    Named::F7,
    Named::F8,
    Named::F9,
    Named::F10,
    Named::F11,
    Named::F12,
];
/// How wide the bar is that shows where one is.
const BAR: f32 = 4.0;

/// The open list.
pub(super) struct List<'b, Message> {
    pub(super) state: &'b mut State,
    pub(super) labels: &'b [String],
    pub(super) chosen: Option<usize>,
    pub(super) on_choose: &'b (dyn Fn(usize) -> Option<Message> + 'b),
    pub(super) anchor: Rectangle,
}

impl<Message> List<'_, Message> {
    fn entry(&self, bounds: Rectangle, at: usize) -> Rectangle {
        let nth = at.saturating_sub(self.state.first);
        Rectangle {
            x: bounds.x + 4.0,
            #[expect(
                clippy::cast_precision_loss,
                reason = "a place among the entries shown"
            )]
            y: bounds.y + 4.0 + ENTRY * nth as f32,
            width: bounds.width - 8.0,
            height: ENTRY,
        }
    }

    fn places(&self) -> std::ops::Range<usize> {
        self.state.first..self.labels.len().min(self.state.first + self.state.shown)
    }

    /// Shows how much lies above and below, where not all is shown.
    #[expect(clippy::cast_precision_loss, reason = "entries as a share of a bar")]
    fn handle(&self, bounds: Rectangle) -> Option<Rectangle> {
        let (all, shown) = (self.labels.len() as f32, self.state.shown as f32);
        let room = bounds.height - 8.0;
        (all > shown).then(|| Rectangle {
            x: bounds.x + bounds.width - 4.0 - BAR,
            y: bounds.y + 4.0 + room * self.state.first as f32 / all,
            width: BAR,
            height: room * shown / all,
        })
    }

    fn under(&self, bounds: Rectangle, cursor: mouse::Cursor) -> Option<usize> {
        self.places()
            .find(|at| cursor.is_over(self.entry(bounds, *at)))
    }

    fn close(&mut self, choose: Option<usize>, shell: &mut Shell<'_, Message>) {
        self.state.open = false;
        if let Some(message) = choose.and_then(|at| (self.on_choose)(at)) {
            shell.publish(message);
        }
        shell.invalidate_layout();
    }

    fn on_key(&mut self, key: &Key, shell: &mut Shell<'_, Message>) {
        let last = self.labels.len().saturating_sub(1);
        let lit = self.state.lit;
        match key {
            Key::Named(Named::ArrowDown) => self.state.light((lit + 1).min(last)),
            Key::Named(Named::ArrowUp) => self.state.light(lit.saturating_sub(1)),
            Key::Named(Named::Home) => self.state.light(0),
            Key::Named(Named::End) => self.state.light(last),
            Key::Named(Named::PageDown) => self.state.light((lit + self.state.shown).min(last)),
            Key::Named(Named::PageUp) => self.state.light(lit.saturating_sub(self.state.shown)),
            Key::Named(Named::Space) if self.state.is_typing() => self.type_in(" "),
            Key::Named(Named::Enter | Named::Space) => self.close(Some(lit), shell),
            Key::Named(Named::Escape | Named::Tab) => self.close(None, shell),
            Key::Character(letters) => self.type_in(letters),
            _ => {}
        }
    }

    fn type_in(&mut self, letters: &str) {
        if let Some(at) = self.state.typed(letters, self.labels) {
            self.state.light(at);
        }
    }

    fn scroll(&mut self, delta: mouse::ScrollDelta) {
        let most = self.labels.len().saturating_sub(self.state.shown);
        let down = match delta {
            mouse::ScrollDelta::Lines { y, .. } | mouse::ScrollDelta::Pixels { y, .. } => y < 0.0,
        };
        self.state.first = if down {
            (self.state.first + 1).min(most)
        } else {
            self.state.first.saturating_sub(1)
        };
    }
}

/// Whether a key is none of the list's: with Ctrl or Alt, or a function key.
fn is_of_page(key: &Key, modifiers: keyboard::Modifiers) -> bool {
    let function = match key {
        Key::Named(named) => FUNCTIONS.contains(named),
        Key::Character(_) | Key::Unidentified => false,
    };
    function || modifiers.command() || modifiers.alt()
}

impl<Message> overlay::Overlay<Message, Theme, iced::Renderer> for List<'_, Message> {
    fn layout(&mut self, _renderer: &iced::Renderer, bounds: Size) -> layout::Node {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a window is some hundred entries high at most"
        )]
        let fit = ((bounds.height - 8.0) / ENTRY).max(1.0) as usize;
        self.state.fit(fit);
        #[expect(clippy::cast_precision_loss, reason = "at most the entries shown")]
        let height = ENTRY * self.labels.len().min(self.state.shown) as f32 + 8.0;
        let size = Size::new(self.anchor.width.max(160.0), height);
        layout::Node::new(size).move_to(place(self.anchor, size, bounds))
    }

    fn operate(
        &mut self,
        layout: Layout<'_>,
        _renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        for at in self.places() {
            if let Some(label) = self.labels.get(at) {
                operation.text(None, self.entry(layout.bounds(), at), label);
            }
        }
    }

    fn update(
        &mut self,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &iced::Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
    ) {
        let bounds = layout.bounds();
        match event {
            // What works everywhere works here too: the curtain and the lock most of all.
            Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. })
                if is_of_page(key, *modifiers) =>
            {
                return;
            }
            Event::Keyboard(keyboard::Event::KeyPressed { key, .. }) => self.on_key(key, shell),
            Event::Mouse(mouse::Event::CursorMoved { .. }) => {
                if let Some(at) = self.under(bounds, cursor) {
                    self.state.lit = at;
                }
            }
            Event::Mouse(mouse::Event::WheelScrolled { delta }) => self.scroll(*delta),
            Event::Mouse(mouse::Event::ButtonPressed(_)) => {
                // It closes at once: what lies under it does not hear of this press.
                again::pressed();
                let at = self.under(bounds, cursor);
                if at.is_some() || !cursor.is_over(bounds) {
                    self.close(at, shell);
                }
            }
            _ => return,
        }
        shell.capture_event();
        shell.request_redraw();
    }

    fn draw(
        &self,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
    ) {
        let (bounds, palette) = (layout.bounds(), &theme.palette);
        renderer.with_layer(bounds, |renderer| {
            let border = Border {
                color: palette.border,
                width: palette.line,
                radius: 6.0.into(),
            };
            renderer.fill_quad(
                renderer::Quad {
                    bounds,
                    border,
                    ..renderer::Quad::default()
                },
                palette.card,
            );
            for at in self.places() {
                let entry = self.entry(bounds, at);
                if at == self.state.lit {
                    renderer.fill_quad(
                        renderer::Quad {
                            bounds: entry,
                            border: iced::border::rounded(4),
                            ..renderer::Quad::default()
                        },
                        palette.primary.wash,
                    );
                }
                let font = match self.chosen {
                    Some(chosen) if chosen == at => face::SEMIBOLD,
                    _ => face::INTER,
                };
                let label = self.labels.get(at).map_or("", String::as_str);
                write(renderer, label, font, entry, palette.ink);
            }
            if let Some(bounds) = self.handle(bounds) {
                let border = iced::border::rounded(2);
                renderer.fill_quad(
                    renderer::Quad {
                        bounds,
                        border,
                        ..renderer::Quad::default()
                    },
                    palette.border,
                );
            }
        });
    }

    fn mouse_interaction(
        &self,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        match self.under(layout.bounds(), cursor) {
            Some(_) => mouse::Interaction::Pointer,
            None => mouse::Interaction::Idle,
        }
    }
}
