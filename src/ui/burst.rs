//! A burst of letters: those that follow each other as they do while one types a sentence. Where no
//! field takes its beginning, or where that opened a form about a person, whoever types thinks that he
//! is in another text: the rest of the burst is then neither a command nor a part of what stands in a
//! form. A pause, any other key and the mouse begin anew.

use std::cell::Cell;
use std::time::{Duration, Instant};

use iced::keyboard::{self, Key, Modifiers, key::Named};
use iced::{Event, mouse, touch, window};

/// Letters within this time of each other belong to one burst.
const TIME: Duration = Duration::from_millis(400);

thread_local! {
    /// Whether nothing takes the rest of the burst that goes on. One window is drawn by one thread.
    static HUSHED: Cell<bool> = const { Cell::new(false) };
}

/// Nothing takes the rest of the burst that goes on, if one does.
pub(crate) fn hush() {
    HUSHED.set(true);
}

/// Whether a key types something, and asks nothing with another one that is held.
pub(crate) fn is_loose(key: &Key, modifiers: Modifiers) -> bool {
    let types = matches!(
        key,
        Key::Character(_) | Key::Named(Named::Space | Named::Backspace)
    );
    types && !modifiers.command() && !modifiers.alt()
}

/// What is remembered of the letters before.
#[derive(Debug, Default)]
pub(crate) struct Burst {
    last: Option<Instant>,
}

impl Burst {
    /// Hears of what comes in at a moment; whether it belongs to a burst that nothing takes.
    pub(crate) fn drops(&mut self, event: &Event, at: Instant) -> bool {
        match event {
            Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. }) => {
                if is_loose(key, *modifiers) {
                    return self.letter(at);
                }
                if !is_held(key) {
                    self.end();
                }
            }
            Event::Mouse(mouse::Event::ButtonPressed(_))
            | Event::Touch(touch::Event::FingerPressed { .. })
            | Event::Window(window::Event::Focused) => self.end(),
            _ => {}
        }
        false
    }

    fn letter(&mut self, at: Instant) -> bool {
        let before = self.last.replace(at);
        let goes_on = before.is_some_and(|last| at.saturating_duration_since(last) <= TIME);
        if !goes_on {
            HUSHED.set(false);
        }
        goes_on && HUSHED.get()
    }

    fn end(&mut self) {
        self.last = None;
        HUSHED.set(false);
    }
}

/// Whether a key is one that others are pressed with: a capital ends no burst.
const fn is_held(key: &Key) -> bool {
    matches!(
        key,
        Key::Named(
            Named::Shift
                | Named::Control
                | Named::Alt
                | Named::AltGraph
                | Named::Super
                | Named::CapsLock
        )
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(key: Key) -> Event {
        Event::Keyboard(keyboard::Event::KeyPressed {
            key: key.clone(),
            modified_key: key,
            physical_key: keyboard::key::Physical::Unidentified(
                keyboard::key::NativeCode::Unidentified,
            ),
            location: keyboard::Location::Standard,
            modifiers: Modifiers::empty(),
            text: None,
            repeat: false,
        })
    }

    fn letter() -> Event {
        key(Key::Character("e".into()))
    }

    #[test]
    fn the_rest_of_a_burst_is_dropped_until_a_pause() {
        let (mut burst, begin) = (Burst::default(), Instant::now());
        let at = |millis| begin + Duration::from_millis(millis);
        assert!(!burst.drops(&letter(), at(0)));
        hush();
        assert!(burst.drops(&letter(), at(390)));
        assert!(!burst.drops(&key(Key::Named(Named::Shift)), at(500)));
        assert!(burst.drops(&letter(), at(780)), "of the one before");
        assert!(!burst.drops(&letter(), at(1300)), "after a pause");
        assert!(!burst.drops(&letter(), at(1310)), "nothing is hushed");
    }

    #[test]
    fn another_key_ends_it() {
        let (mut burst, now) = (Burst::default(), Instant::now());
        assert!(!burst.drops(&letter(), now));
        hush();
        assert!(!burst.drops(&key(Key::Named(Named::Enter)), now));
        assert!(!burst.drops(&letter(), now));
    }

    #[test]
    fn what_nobody_typed_before_is_no_rest() {
        let mut burst = Burst::default();
        hush();
        assert!(!burst.drops(&letter(), Instant::now()), "opened by hand");
    }
}
