//! Keys that come faster than the window follows wait their turn: what a key asked for stands there,
//! and has the focus, before the next one is looked at. Otherwise that one would reach what stood
//! there before: a letter of a note would be a command, and Enter would press another button. Letters
//! that nothing may take (`ui/burst.rs`) end here.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use iced::advanced::widget::{Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget};
use iced::keyboard::{self, Key, key::Named};
use iced::{Event, Rectangle, mouse, window};

use super::around::around;
use crate::ui::burst::Burst;
use crate::ui::theme::Theme;
use crate::ui::{Element, focus};

/// Longer than this no key waits: what was asked for takes longer, or leads nowhere.
const PATIENCE: Duration = Duration::from_millis(500);

/// So soon it is looked at again whether the focus has come where it was sent.
const AGAIN: Duration = Duration::from_millis(8);

struct InTurn<'a, Message> {
    content: Element<'a, Message>,
}

/// Wraps what listens to keys.
pub(super) fn in_turn<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(InTurn {
        content: content.into(),
    })
}

#[derive(Default)]
struct State {
    /// When a key asked for something that does not stand there yet.
    asked: Option<Instant>,
    /// What waits, and when it came.
    waiting: VecDeque<(Event, Instant)>,
    burst: Burst,
}

impl State {
    fn waits(&self) -> bool {
        self.asked.is_some() || !self.waiting.is_empty()
    }

    /// What was asked for has been drawn, unless the focus is still on its way to it.
    fn drawn(&mut self, now: Instant) {
        let late = |asked: Instant| now.saturating_duration_since(asked) >= PATIENCE;
        self.asked = self
            .asked
            .filter(|asked| focus::is_on_its_way() && !late(*asked));
    }
}

/// Whether it comes from the keyboard, and does something.
fn is_typed(event: &Event) -> bool {
    match event {
        Event::Keyboard(keyboard::Event::ModifiersChanged(_)) => false,
        Event::Keyboard(_) | Event::InputMethod(_) => true,
        Event::Mouse(_) | Event::Window(_) | Event::Touch(_) => false,
    }
}

/// Whether a field that took this only has one letter more or less: it takes the next as well.
fn is_text(event: &Event) -> bool {
    match event {
        Event::Keyboard(keyboard::Event::KeyPressed {
            key,
            modifiers,
            text,
            ..
        }) => {
            let letter = text.is_some()
                && matches!(key, Key::Character(_) | Key::Named(Named::Space))
                && !modifiers.command();
            letter || matches!(key, Key::Named(Named::Backspace | Named::Delete))
        }
        Event::InputMethod(_) => true,
        _ => false,
    }
}

impl<Message> InTurn<'_, Message> {
    /// Hands a key on; whether it asked for something that must come first.
    #[expect(
        clippy::too_many_arguments,
        reason = "what a widget is given of an event"
    )]
    fn hand_on(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &iced::Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) -> bool {
        let mut messages = Vec::new();
        let mut own = Shell::new(&mut messages);
        self.content.as_widget_mut().update(
            tree, event, layout, cursor, renderer, clipboard, &mut own, viewport,
        );
        // A field takes a letter for itself; a command leaves it to be taken here.
        let typed = own.is_event_captured() && is_text(event);
        let asks = !own.is_empty() && !typed;
        shell.merge(own, |message| message);
        if asks {
            shell.capture_event();
        }
        asks
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for InTurn<'_, Message> {
    around!(
        children,
        diff,
        size,
        layout,
        operate,
        draw,
        mouse_interaction,
        overlay
    );

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
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
        let state = tree.state.downcast_mut::<State>();
        let Some(tree) = tree.children.first_mut() else {
            return;
        };
        if is_typed(event) {
            let now = Instant::now();
            if state.waits() {
                state.waiting.push_back((event.clone(), now));
                shell.capture_event();
                shell.request_redraw();
            } else if state.burst.drops(event, now) {
                shell.capture_event();
            } else if self.hand_on(
                tree, event, layout, cursor, renderer, clipboard, shell, viewport,
            ) {
                state.asked = Some(Instant::now());
            }
            return;
        }
        state.burst.drops(event, Instant::now());
        self.content.as_widget_mut().update(
            tree, event, layout, cursor, renderer, clipboard, shell, viewport,
        );
        let Event::Window(window::Event::RedrawRequested(_)) = event else {
            return;
        };
        let now = Instant::now();
        state.drawn(now);
        while state.asked.is_none()
            && let Some((next, came)) = state.waiting.pop_front()
        {
            if state.burst.drops(&next, came) {
                continue;
            }
            let asks = self.hand_on(
                tree, &next, layout, cursor, renderer, clipboard, shell, viewport,
            );
            state.asked = asks.then_some(now);
        }
        match (state.waiting.is_empty(), state.asked) {
            (true, _) => {}
            (false, Some(_)) => shell.request_redraw_at(now + AGAIN),
            (false, None) => shell.request_redraw(),
        }
    }
}
