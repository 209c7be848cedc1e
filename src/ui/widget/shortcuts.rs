//! The root of the window: hands on every key press that no child took, moves the focus with Tab, and
//! remembers when somebody last did something. All without a subscription, so that a flow without
//! a screen works the same; the focus without a message, so that the next key finds it there.

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::time::{Duration, Instant};

use iced::advanced::widget::Tree;
use iced::advanced::widget::operation::Outcome;
use iced::advanced::{Clipboard, Layout, Shell, Widget};
use iced::keyboard::{self, Key, Modifiers, key::Named};
use iced::{Event, Rectangle, mouse};

use super::around::around;
use super::in_turn::in_turn;
use crate::ui::theme::Theme;
use crate::ui::{Element, focus};

/// A key that was pressed, with what is held beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stroke {
    /// The key, without its modifiers.
    pub(crate) key: Key,
    /// Shift, Ctrl, Alt.
    pub(crate) modifiers: Modifiers,
    /// Something had a use for it already: a field that lets go of the focus at Escape.
    pub(crate) taken: bool,
}

/// When somebody last used mouse or keyboard. Written without a message: watching does not draw.
#[derive(Debug, Clone)]
pub(crate) struct Activity(Arc<Mutex<Instant>>);

impl Default for Activity {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(Instant::now())))
    }
}

impl Activity {
    /// How long nobody did anything.
    pub(crate) fn idle(&self) -> Duration {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .elapsed()
    }

    /// Somebody is there.
    pub(crate) fn touch(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }
}

/// The root widget.
pub(crate) struct Shortcuts<'a, Message> {
    content: Element<'a, Message>,
    activity: Activity,
    on_key: Box<dyn Fn(Stroke) -> Option<Message> + 'a>,
}

/// Wraps the whole window.
pub(crate) fn shortcuts<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    activity: &Activity,
    on_key: impl Fn(Stroke) -> Option<Message> + 'a,
) -> Element<'a, Message> {
    in_turn(Element::new(Shortcuts {
        content: content.into(),
        activity: activity.clone(),
        on_key: Box::new(on_key),
    }))
}

impl<Message> Shortcuts<'_, Message> {
    /// Moves the focus by a step, and brings what has it into view.
    fn step(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &iced::Renderer, back: bool) {
        for mut operation in focus::step(back) {
            loop {
                let content = self.content.as_widget_mut();
                content.operate(tree, layout, renderer, &mut *operation);
                match operation.finish() {
                    Outcome::Chain(next) => operation = next,
                    Outcome::None | Outcome::Some(()) => break,
                }
            }
        }
    }
}

/// Whether a key that is held does more the longer it is held. Every other key does what it does
/// once: held too long it would also do what is asked next.
const fn goes_on(key: &Key) -> bool {
    matches!(
        key,
        Key::Named(
            Named::ArrowUp
                | Named::ArrowDown
                | Named::ArrowLeft
                | Named::ArrowRight
                | Named::PageUp
                | Named::PageDown
        )
    )
}

/// A key by what it writes, where that is a sign: which key writes it, and whether with Shift, differs
/// between keyboards.
fn sign<'a>(key: &'a Key, modified: &'a Key) -> &'a Key {
    match modified {
        Key::Character(letter) if ["?", "/"].contains(&letter.as_str()) => modified,
        _ => key,
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Shortcuts<'_, Message> {
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
        if matches!(
            event,
            Event::Keyboard(_) | Event::Mouse(_) | Event::Touch(_) | Event::InputMethod(_)
        ) {
            self.activity.touch();
        }
        let Some(tree) = tree.children.first_mut() else {
            return;
        };
        self.content.as_widget_mut().update(
            tree, event, layout, cursor, renderer, clipboard, shell, viewport,
        );
        if let Event::Keyboard(keyboard::Event::KeyPressed {
            key,
            modified_key,
            modifiers,
            repeat,
            ..
        }) = event
            && (!repeat || goes_on(key))
            // A field that lets go of the focus takes Escape; what lies open closes all the same.
            && (!shell.is_event_captured() || *key == Key::Named(Named::Escape))
        {
            if *key == Key::Named(Named::Tab) && !modifiers.command() {
                self.step(tree, layout, renderer, modifiers.shift());
                shell.capture_event();
                shell.request_redraw();
                return;
            }
            let stroke = Stroke {
                key: sign(key, modified_key).clone(),
                modifiers: *modifiers,
                taken: shell.is_event_captured(),
            };
            if let Some(message) = (self.on_key)(stroke) {
                shell.publish(message);
            }
        }
    }
}
