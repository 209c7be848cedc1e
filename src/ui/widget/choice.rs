//! One out of a few, opened under its field: with the mouse, with the arrows, or by typing the
//! beginning of what is meant.

use std::time::{Duration, Instant};

use iced::advanced::layout::{self, Layout};
use iced::advanced::text::{self, Shaping, Wrapping};
use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Id, Operation, Tree, tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, Widget, overlay, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::widget::text::LineHeight;
use iced::{
    Border, Color, Event, Font, Length, Pixels, Point, Rectangle, Size, Vector, alignment, mouse,
};

use super::popup::place;
use super::press::draw_ring;
use crate::domain::fold::fold;
use crate::ui::Element;
use crate::ui::icon::{self, Icon};
use crate::ui::space;
use crate::ui::text as face;
use crate::ui::theme::Theme;

/// An entry of the list.
const ENTRY: f32 = 32.0;
/// More entries than this scroll.
const SHOWN: usize = 10;
/// Letters typed within this time belong together.
const TYPING: Duration = Duration::from_millis(900);

/// A choice among options.
pub(crate) struct Choice<'a, Message> {
    id: Option<Id>,
    labels: Vec<String>,
    chosen: Option<usize>,
    /// What stands there while nothing is chosen.
    nothing: String,
    on_choose: Box<dyn Fn(usize) -> Option<Message> + 'a>,
    width: Length,
    wrong: bool,
}

/// A choice among `options`, each shown by its label.
pub(crate) fn choice<'a, T: Clone + PartialEq + 'a, Message: 'a>(
    options: &[T],
    chosen: Option<&T>,
    label: impl Fn(&T) -> String,
    on_choose: impl Fn(T) -> Message + 'a,
) -> Choice<'a, Message> {
    let values = options.to_vec();
    Choice {
        id: None,
        labels: options.iter().map(label).collect(),
        chosen: chosen.and_then(|chosen| options.iter().position(|option| option == chosen)),
        nothing: String::new(),
        on_choose: Box::new(move |at| values.get(at).cloned().map(&on_choose)),
        width: Length::Fill,
        wrong: false,
    }
}

impl<Message> Choice<'_, Message> {
    /// By what the focus can be brought to it.
    pub(crate) fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// What stands there while nothing is chosen.
    pub(crate) fn nothing(mut self, text: impl Into<String>) -> Self {
        self.nothing = text.into();
        self
    }

    pub(crate) fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Whether something is wrong with what was chosen.
    pub(crate) fn wrong(mut self, wrong: bool) -> Self {
        self.wrong = wrong;
        self
    }

    fn shown(&self) -> &str {
        let chosen = self.chosen.and_then(|at| self.labels.get(at));
        chosen.unwrap_or(&self.nothing)
    }

    fn choose(&self, at: usize, shell: &mut Shell<'_, Message>) {
        if let Some(message) = (self.on_choose)(at) {
            shell.publish(message);
        }
    }

    /// A key on the closed field: it opens, or steps through the options.
    fn on_key(&self, state: &mut State, key: &Key, shell: &mut Shell<'_, Message>) -> bool {
        match key {
            Key::Named(Named::Enter | Named::Space | Named::ArrowDown | Named::ArrowUp) => {
                state.open(self.chosen.unwrap_or(0));
            }
            Key::Character(letters) => {
                let Some(at) = state.typed(letters, &self.labels) else {
                    return false;
                };
                self.choose(at, shell);
            }
            _ => return false,
        }
        true
    }
}

#[derive(Debug, Default)]
struct State {
    focused: bool,
    open: bool,
    lit: usize,
    first: usize,
    typing: String,
    typed_at: Option<Instant>,
}

impl State {
    fn open(&mut self, at: usize) {
        self.open = true;
        self.light(at);
    }

    /// Lights an entry, and brings it into view.
    fn light(&mut self, at: usize) {
        self.lit = at;
        self.first = self.first.clamp((at + 1).saturating_sub(SHOWN), at);
    }

    /// Takes letters in, and tells which option begins with all that was typed in one go.
    fn typed(&mut self, letters: &str, labels: &[String]) -> Option<usize> {
        if self.typed_at.is_none_or(|at| at.elapsed() > TYPING) {
            self.typing.clear();
        }
        self.typed_at = Some(Instant::now());
        self.typing.push_str(letters);
        let meant = fold(&self.typing);
        labels
            .iter()
            .position(|label| fold(label).starts_with(&meant))
    }
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        self.focused = true;
    }

    fn unfocus(&mut self) {
        self.focused = false;
        self.open = false;
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Choice<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, Length::Fixed(space::CONTROL))
    }

    fn layout(
        &mut self,
        _tree: &mut Tree,
        _renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        layout::atomic(limits, self.width, space::CONTROL)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        operation.focusable(self.id.as_ref(), layout.bounds(), state);
        operation.text(self.id.as_ref(), layout.bounds(), self.shown());
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &iced::Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let taken = match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                let over = cursor.is_over(layout.bounds());
                state.focused = over;
                if over {
                    state.open(self.chosen.unwrap_or(0));
                }
                over
            }
            Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. })
                if state.focused && !modifiers.command() && !modifiers.alt() =>
            {
                self.on_key(state, key, shell)
            }
            _ => false,
        };
        if taken {
            shell.capture_event();
            shell.invalidate_layout();
            shell.request_redraw();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let (bounds, palette) = (layout.bounds(), &theme.palette);
        let edge = if self.wrong {
            palette.late.strong
        } else {
            palette.border
        };
        renderer.fill_quad(
            renderer::Quad {
                bounds,
                border: Border {
                    color: edge,
                    width: palette.line,
                    radius: 6.0.into(),
                },
                ..renderer::Quad::default()
            },
            palette.card,
        );
        let ink = match self.chosen {
            Some(_) => palette.ink,
            None => palette.faint,
        };
        let room = Rectangle {
            width: (bounds.width - 34.0).max(0.0),
            ..bounds
        };
        write(renderer, self.shown(), face::INTER, room, ink);
        let sign = Rectangle {
            x: bounds.x + bounds.width - 30.0,
            width: 30.0,
            ..bounds
        };
        let down = Icon::ChevronDown.glyph().to_string();
        write(renderer, &down, icon::FONT, sign, palette.soft);
        if state.focused {
            draw_ring(renderer, theme, bounds);
        }
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        if cursor.is_over(layout.bounds()) {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::None
        }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        _renderer: &iced::Renderer,
        _viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, iced::Renderer>> {
        let state = tree.state.downcast_mut::<State>();
        if !state.open || self.labels.is_empty() {
            return None;
        }
        Some(overlay::Element::new(Box::new(List {
            state,
            labels: &self.labels,
            chosen: self.chosen,
            on_choose: &*self.on_choose,
            anchor: layout.bounds() + translation,
        })))
    }
}

/// The open list.
struct List<'b, Message> {
    state: &'b mut State,
    labels: &'b [String],
    chosen: Option<usize>,
    on_choose: &'b (dyn Fn(usize) -> Option<Message> + 'b),
    anchor: Rectangle,
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
        self.state.first..self.labels.len().min(self.state.first + SHOWN)
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
            Key::Named(Named::PageDown) => self.state.light((lit + SHOWN).min(last)),
            Key::Named(Named::PageUp) => self.state.light(lit.saturating_sub(SHOWN)),
            Key::Named(Named::Enter | Named::Space) => self.close(Some(lit), shell),
            Key::Named(Named::Escape | Named::Tab) => self.close(None, shell),
            Key::Character(letters) => {
                if let Some(at) = self.state.typed(letters, self.labels) {
                    self.state.light(at);
                }
            }
            _ => {}
        }
    }

    fn scroll(&mut self, delta: mouse::ScrollDelta) {
        let most = self.labels.len().saturating_sub(SHOWN);
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

impl<Message> overlay::Overlay<Message, Theme, iced::Renderer> for List<'_, Message> {
    fn layout(&mut self, _renderer: &iced::Renderer, bounds: Size) -> layout::Node {
        #[expect(clippy::cast_precision_loss, reason = "at most the entries shown")]
        let height = ENTRY * self.labels.len().min(SHOWN) as f32 + 8.0;
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
            Event::Keyboard(keyboard::Event::KeyPressed { key, .. }) => self.on_key(key, shell),
            Event::Mouse(mouse::Event::CursorMoved { .. }) => {
                if let Some(at) = self.under(bounds, cursor) {
                    self.state.lit = at;
                }
            }
            Event::Mouse(mouse::Event::WheelScrolled { delta }) => self.scroll(*delta),
            Event::Mouse(mouse::Event::ButtonPressed(_)) => {
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

/// Writes one line in the middle of the height of a room.
fn write(renderer: &mut iced::Renderer, content: &str, font: Font, room: Rectangle, ink: Color) {
    use text::Renderer as _;
    let inside = Rectangle {
        x: room.x + 10.0,
        width: (room.width - 12.0).max(0.0),
        ..room
    };
    renderer.fill_text(
        text::Text {
            content: content.to_owned(),
            bounds: Size::new(f32::INFINITY, room.height),
            size: Pixels(if font == icon::FONT { 18.0 } else { face::BODY }),
            line_height: LineHeight::default(),
            font,
            align_x: text::Alignment::Default,
            align_y: alignment::Vertical::Center,
            shaping: Shaping::Advanced,
            wrapping: Wrapping::None,
        },
        Point::new(inside.x, room.center_y()),
        ink,
        inside,
    );
}

impl<'a, Message: 'a> From<Choice<'a, Message>> for Element<'a, Message> {
    fn from(choice: Choice<'a, Message>) -> Self {
        Self::new(choice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typing_the_beginning_finds_the_option() {
        let labels = ["Overig", "Één", "Luxe verzuim", "Langdurig"].map(str::to_owned);
        let mut state = State::default();
        assert_eq!(state.typed("l", &labels), Some(2));
        assert_eq!(state.typed("a", &labels), Some(3));
        let mut later = State::default();
        assert_eq!(later.typed("een", &labels), Some(1));
        assert_eq!(later.typed("x", &labels), None);
    }

    #[test]
    fn what_is_lit_is_in_view() {
        let mut state = State::default();
        state.light(14);
        assert_eq!(state.first, 5);
        state.light(3);
        assert_eq!(state.first, 3);
        state.light(5);
        assert_eq!(state.first, 3);
    }
}
