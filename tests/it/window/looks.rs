//! Every screen, dialog and form in every look and size: it is drawn, nothing that is used or read
//! lies where nobody can come, no two controls lie on each other, and text stands out from what is
//! under it.

mod checks;
mod first;
mod many;
mod office;
mod one;
mod open;
mod over;
mod settings;
mod work;

use iced_test::core::Size;
use leerrecht::service::demo;
use leerrecht::ui::Start;
use zeroize::Zeroizing;

use super::{Driver, Named, keep_picture, start};

/// A way to look: its name, the preferences, and the window.
struct Way {
    look: &'static str,
    size: u16,
    window: Size,
}

static WAYS: [Way; 4] = [
    Way {
        look: "light",
        size: 100,
        window: Size::new(1366.0, 768.0),
    },
    Way {
        look: "dark",
        size: 100,
        window: Size::new(1920.0, 1080.0),
    },
    Way {
        look: "contrast",
        size: 200,
        window: Size::new(1366.0, 768.0),
    },
    Way {
        look: "dark",
        size: 200,
        window: Size::new(1920.0, 1080.0),
    },
];

impl Way {
    /// A window on this file that looks so.
    fn open(&self, folder: &std::path::Path, change: impl FnOnce(&mut Start)) -> Driver {
        let preferences = folder.join("voorkeuren.json");
        let text = format!("{{\"look\":\"{}\",\"text_size\":{}}}", self.look, self.size);
        std::fs::write(&preferences, text).unwrap();
        let mut start = Start {
            preferences: Some(preferences),
            passphrase: Some(Zeroizing::new(demo::PASSPHRASE.to_owned())),
            ..start(folder.join("proef.leerrecht-db"))
        };
        change(&mut start);
        let mut window = Driver::open(start);
        window.resize(self.window);
        window
    }

    /// Draws what is shown, and looks whether all of it can be reached and read.
    #[track_caller]
    fn draw(&self, window: &mut Driver, name: &str) {
        self.look(window, name, true);
    }

    /// The same, where something lies open over what it belongs to.
    #[track_caller]
    fn draw_opened(&self, window: &mut Driver, name: &str) {
        self.look(window, name, false);
    }

    #[track_caller]
    fn look(&self, window: &mut Driver, name: &str, apart: bool) {
        let name = format!("{name} {} {} {}", self.look, self.size, self.window.width);
        keep_picture(window, &name);
        let lost = window.lost();
        assert!(lost.is_empty(), "{name}: {lost:#?}");
        let covered = if apart { window.covered() } else { Vec::new() };
        assert!(covered.is_empty(), "{name}: {covered:#?}");
        // To draw a large window takes longest, and shows a test no more than a small one.
        let asked = std::env::var_os("LEERRECHT_PICTURES").is_some();
        if asked || self.window.width < 1400.0 {
            let least = if self.look == "contrast" { 4.5 } else { 2.6 };
            let faint = window.faint(least);
            assert!(faint.is_empty(), "{name}: {faint:#?}");
        }
    }
}

/// Chooses what begins so, where it is there; whether it is.
fn choose_beginning(window: &mut Driver, begins: &str) -> bool {
    let texts = window.texts();
    let text = texts.iter().find(|text| text.starts_with(begins));
    text.inspect(|text| window.choose(text)).is_some()
}

fn escape(window: &mut Driver) {
    window.press(Named::Escape);
}
