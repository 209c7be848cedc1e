//! What hands do: keys, words, clicks, files.

use iced_test::core::widget;
use iced_test::core::{Event, Point, Vector, keyboard, mouse, window};
use keyboard::key::Named;
use keyboard::{Key, Modifiers};

use super::Driver;

/// So many steps with Tab lead around any screen.
const AROUND: usize = 200;

impl Driver {
    /// Types a text where the focus is. Whoever does looked up before: it belongs to no burst of
    /// letters that went before.
    pub(crate) fn write(&mut self, text: &str) {
        self.events(&[Event::Window(window::Event::Focused)]);
        for letter in text.chars() {
            let letter = letter.to_string();
            let key = match letter.as_str() {
                " " => Key::Named(Named::Space),
                _ => Key::Character(letter.as_str().into()),
            };
            self.key(key, Modifiers::empty(), Some(&letter));
        }
    }

    /// Types the beginning of what is meant in the choice that has the focus: so fast that it counts
    /// as typed in one go, however slow the machine.
    pub(crate) fn pick(&mut self, word: &str) {
        self.events(&[Event::Window(window::Event::Focused)]);
        self.key(Key::Character(word.into()), Modifiers::empty(), Some(word));
    }

    /// Presses a key with a name.
    pub(crate) fn press(&mut self, key: Named) {
        let text = match key {
            Named::Enter => Some("\r"),
            Named::Space => Some(" "),
            _ => None,
        };
        self.key(Key::Named(key), Modifiers::empty(), text);
    }

    /// Presses a key with others held.
    pub(crate) fn hold(&mut self, modifiers: Modifiers, key: Key) {
        self.key(key, modifiers, None);
    }

    /// Presses a letter with Ctrl held.
    pub(crate) fn ctrl(&mut self, letter: &str) {
        self.hold(Modifiers::CTRL, Key::Character(letter.into()));
    }

    /// Presses a key with others held, and lets it go too late: the system repeats it.
    pub(crate) fn hold_long(&mut self, modifiers: Modifiers, key: Key) {
        self.keep_key(key, modifiers, None, 9);
    }

    fn key(&mut self, key: Key, modifiers: Modifiers, text: Option<&str>) {
        self.keep_key(key, modifiers, text, 0);
    }

    fn keep_key(&mut self, key: Key, modifiers: Modifiers, text: Option<&str>, repeats: usize) {
        let physical_key =
            keyboard::key::Physical::Unidentified(keyboard::key::NativeCode::Unidentified);
        let changed = |modifiers| Event::Keyboard(keyboard::Event::ModifiersChanged(modifiers));
        let pressed = |repeat| {
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: key.clone(),
                modified_key: key.clone(),
                physical_key,
                location: keyboard::Location::Standard,
                modifiers,
                text: text.map(Into::into),
                repeat,
            })
        };
        self.events(&[changed(modifiers), pressed(false)]);
        for _ in 0..repeats {
            self.events(&[pressed(true)]);
        }
        self.events(&[
            Event::Keyboard(keyboard::Event::KeyReleased {
                key: key.clone(),
                modified_key: key,
                physical_key,
                location: keyboard::Location::Standard,
                modifiers,
            }),
            changed(Modifiers::empty()),
        ]);
    }

    /// Clicks on a text.
    #[track_caller]
    pub(crate) fn click(&mut self, text: &str) {
        let at = self.find(text).unwrap_or_else(|| self.not_there(text));
        self.click_at(at.center());
    }

    /// Clicks on one of several of the same text, from the top.
    #[track_caller]
    pub(crate) fn click_nth(&mut self, text: &str, nth: usize) {
        let mut all = self.places(text);
        all.sort_by(|one, other| one.y.total_cmp(&other.y));
        let at = all.get(nth).copied();
        let at = at.unwrap_or_else(|| self.not_there(text));
        self.click_at(at.center());
    }

    /// What stands in the text that has the focus, as it is taken along.
    pub(crate) fn copied(&mut self) -> String {
        self.ctrl("a");
        self.ctrl("c");
        self.hold(Modifiers::CTRL, Key::Named(Named::End));
        self.clipboard.0.clone().unwrap_or_default()
    }

    /// Clicks on a place. The pointer comes from elsewhere: two clicks are no double click, however
    /// fast they follow each other here.
    pub(crate) fn click_at(&mut self, at: Point) {
        let position = at + Vector::new(60.0, 0.0);
        self.cursor = mouse::Cursor::Available(at);
        self.events(&[
            Event::Mouse(mouse::Event::CursorMoved { position }),
            Event::Mouse(mouse::Event::CursorMoved { position: at }),
        ]);
        self.press_again();
    }

    /// Clicks twice on a place, as fast as one can.
    pub(crate) fn double_click_at(&mut self, at: Point) {
        self.click_at(at);
        self.press_again();
    }

    /// Presses once more where the pointer is.
    pub(crate) fn press_again(&mut self) {
        self.events(&[
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)),
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)),
        ]);
    }

    /// Drops a file on the window.
    pub(crate) fn drop_file(&mut self, path: &std::path::Path) {
        self.events(&[Event::Window(window::Event::FileDropped(path.to_owned()))]);
    }

    /// Goes on with Tab until something with this text on it has the focus.
    #[track_caller]
    pub(crate) fn tab_to_text(&mut self, text: &str) {
        for _ in 0..AROUND {
            if self.focused_texts().iter().any(|shown| shown == text) {
                return;
            }
            self.press(Named::Tab);
        }
        panic!(
            "Tab does not come by {text:?}:\n{}",
            self.texts().join("\n")
        );
    }

    /// Goes to something with this text on it by Tab alone, and presses Enter there.
    #[track_caller]
    pub(crate) fn choose(&mut self, text: &str) {
        self.tab_to_text(text);
        self.press(Named::Enter);
    }

    /// Goes on with Tab until something with this name has the focus.
    #[track_caller]
    pub(crate) fn tab_to(&mut self, id: &'static str) {
        for _ in 0..AROUND {
            self.press(Named::Tab);
            if self.focused_id() == Some(widget::Id::new(id)) {
                return;
            }
        }
        panic!("Tab does not come by {id}");
    }

    /// Pastes a text where the focus is.
    pub(crate) fn paste(&mut self, text: &str) {
        self.clipboard.0 = Some(text.to_owned());
        self.ctrl("v");
    }
}
