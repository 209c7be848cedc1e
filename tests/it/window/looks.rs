//! Every screen, dialog and form in every look and size: it is drawn, and nothing that is used or
//! read lies where nobody can come.

use iced_test::core::keyboard::{Key, Modifiers};
use iced_test::core::widget::operation::{Focusable, Scrollable};
use iced_test::core::widget::{Id, Operation};
use iced_test::core::{Rectangle, Size, Vector};
use leerrecht::service::demo;
use leerrecht::ui::Start;
use zeroize::Zeroizing;

use super::cases::open_with;
use super::{Driver, Named, demo_file, keep_picture, start};

const PHRASE: &str = "gondel vlinder tractor zwaluw";

/// A way to look: its name, the preferences, and the window.
struct Way {
    look: &'static str,
    size: u16,
    window: Size,
}

const WAYS: [Way; 4] = [
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

    /// Draws what is shown, and looks whether all of it can be reached.
    #[track_caller]
    fn draw(&self, window: &mut Driver, name: &str) {
        let name = format!("{name} {} {} {}", self.look, self.size, self.window.width);
        let lost = window.lost();
        assert!(lost.is_empty(), "{name}: {lost:#?}");
        // To draw a large window takes longest, and shows a test no more than a small one.
        let asked = std::env::var_os("LEERRECHT_PICTURES").is_some();
        if asked || self.window.width < 1400.0 {
            let picture = window.picture();
            let colours: std::collections::HashSet<_> = picture.pixels().step_by(7).collect();
            assert!(colours.len() > 20, "{name} is empty");
        }
        keep_picture(window, &name);
    }
}

/// Finds what lies outside the window and cannot be scrolled to, or is squeezed to nothing.
struct Lost {
    window: Size,
    scrolls: bool,
    within: bool,
    lost: Vec<String>,
}

impl Lost {
    fn look(&mut self, what: &str, at: Rectangle) {
        let inside = at.x >= -0.5
            && at.y >= -0.5
            && at.x + at.width <= self.window.width + 0.5
            && at.y + at.height <= self.window.height + 0.5;
        if !inside && !self.within {
            self.lost.push(format!("{what} is cut off: {at:?}"));
        }
    }
}

impl Operation for Lost {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let before = self.within;
        self.within |= std::mem::take(&mut self.scrolls);
        operate(self);
        self.within = before;
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        _bounds: Rectangle,
        _content: Rectangle,
        _translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.scrolls = true;
    }

    fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, _state: &mut dyn Focusable) {
        let name = format!("control {id:?}");
        self.look(&name, bounds);
        if bounds.width < 12.0 || bounds.height < 12.0 {
            self.lost.push(format!("{name} is too small: {bounds:?}"));
        }
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, text: &str) {
        let name = format!("text {text:?}");
        self.look(&name, bounds);
        let letters = text.trim().chars().count();
        if letters > 2 && (bounds.width < 14.0 || bounds.height < 12.0) {
            self.lost.push(format!("{name} is squeezed: {bounds:?}"));
        }
    }
}

impl Driver {
    /// What nobody can come by.
    fn lost(&mut self) -> Vec<String> {
        let mut lost = Lost {
            window: self.logical(),
            scrolls: false,
            within: false,
            lost: Vec::new(),
        };
        self.operate(&mut lost);
        lost.lost
    }
}

fn escape(window: &mut Driver) {
    window.press(Named::Escape);
}

#[test]
fn the_pages_of_the_office() {
    for way in &WAYS {
        let (folder, window) = open_with(60);
        drop(window);
        let mut window = way.open(folder.path(), |_| {});
        for (key, name) in [
            ("1", "today"),
            ("2", "cases"),
            ("3", "youths"),
            ("4", "schools"),
            ("5", "partners"),
            ("6", "exchange"),
            ("7", "settings"),
        ] {
            window.ctrl(key);
            way.draw(&mut window, name);
        }
        window.ctrl("5");
        window.write("n");
        way.draw(&mut window, "partner form");
        escape(&mut window);
        window.ctrl("4");
        window.write("n");
        way.draw(&mut window, "school new");
        escape(&mut window);
        window.ctrl("k");
        way.draw(&mut window, "search");
        window.write("voorbeeld");
        way.draw(&mut window, "search found");
        window.ctrl("a");
        window.write("qqqqqq");
        way.draw(&mut window, "search nothing");
        escape(&mut window);
        escape(&mut window);
        window.ctrl("2");
        window.press(Named::F1);
        way.draw(&mut window, "help");
        escape(&mut window);
        window.press(Named::F9);
        way.draw(&mut window, "curtain");
        window.press(Named::F9);
        window.press(Named::Space);
        window.hold(Modifiers::SHIFT, Key::Named(Named::ArrowDown));
        way.draw(&mut window, "cases ticked");
        for key in ["o", "t", "l", "s"] {
            window.write(key);
            way.draw(&mut window, &format!("cases bulk {key}"));
            escape(&mut window);
        }
        window.ctrl("l");
        way.draw(&mut window, "unlock");
        window.write("zomaar een zin");
        window.press(Named::Enter);
        way.draw(&mut window, "unlock wrong");
    }
}

#[test]
fn the_pages_of_one() {
    for way in &WAYS {
        let folder = tempfile::tempdir().unwrap();
        demo_file(folder.path());
        let mut window = way.open(folder.path(), |_| {});
        super::case::open_case(&mut window);
        way.draw(&mut window, "case");
        for key in ["e", "a", "o", "s", "b", "d"] {
            window.write(key);
            way.draw(&mut window, &format!("case form {key}"));
            escape(&mut window);
        }
        window.write("n");
        way.draw(&mut window, "case note");
        escape(&mut window);
        window.write("t");
        way.draw(&mut window, "case task");
        escape(&mut window);
        for (name, label) in [("close", "Sluiten"), ("hand over", "Overdragen")] {
            if window.sees(label) {
                window.click(label);
                way.draw(&mut window, &format!("case {name}"));
                window.ctrl("s");
                way.draw(&mut window, &format!("case {name} wrong"));
                escape(&mut window);
            }
        }
        window.ctrl("n");
        way.draw(&mut window, "new case");
        window.write("voorbeeld");
        way.draw(&mut window, "new case found");
        window.press(Named::Enter);
        way.draw(&mut window, "new case what");
        window.ctrl("s");
        way.draw(&mut window, "new case wrong");
        window.ctrl("1");
        window.ctrl("n");
        window.write("pleuntje verzinsel");
        window.press(Named::Tab);
        window.press(Named::Enter);
        way.draw(&mut window, "new case youth");
        window.ctrl("4");
        window.ctrl("f");
        window.write("verzinsel");
        window.press(Named::Enter);
        way.draw(&mut window, "school");
        window.write("e");
        way.draw(&mut window, "school form");
        escape(&mut window);
        window.write("n");
        way.draw(&mut window, "school person");
        escape(&mut window);
        super::people::open_fietje(&mut window);
        way.draw(&mut window, "youth");
        for key in ["e", "a", "d", "o", "s", "b"] {
            window.write(key);
            way.draw(&mut window, &format!("youth form {key}"));
            escape(&mut window);
        }
        // A very long name.
        let long = "Achternaam-".repeat(17);
        window.write("e");
        super::people::tab(&mut window, 3);
        window.ctrl("a");
        window.write(&format!("{long}Wetering"));
        window.ctrl("s");
        way.draw(&mut window, "long youth");
        for (key, name) in [("1", "today"), ("2", "cases"), ("3", "youths")] {
            window.ctrl(key);
            way.draw(&mut window, &format!("long {name}"));
        }
        super::case::open_case(&mut window);
        way.draw(&mut window, "long case");
        window.ctrl("n");
        window.write("fietje");
        way.draw(&mut window, "long new case");
    }
}

#[test]
fn the_settings_and_the_exchange() {
    for way in &WAYS {
        let folder = tempfile::tempdir().unwrap();
        demo_file(folder.path());
        let mut window = way.open(folder.path(), |_| {});
        let high = Size::new(way.window.width, 6400.0);
        window.ctrl("7");
        window.resize(high);
        window.click("Ambtenaar toevoegen");
        window.resize(way.window);
        way.draw(&mut window, "settings officer");
        escape(&mut window);
        window.resize(high);
        way.draw(&mut window, "settings all");
        for nth in 0..8 {
            if window.places("Wijzigen").len() > nth {
                window.resize(high);
                window.click_nth("Wijzigen", nth);
                window.resize(way.window);
                way.draw(&mut window, &format!("settings form {nth}"));
                escape(&mut window);
            }
        }
        for (label, name) in [
            ("Wachtwoordzin wijzigen", "passphrase"),
            ("Herstelblad maken", "sheet"),
            ("Kopie terugzetten…", "restore"),
        ] {
            window.resize(high);
            window.click(label);
            window.resize(way.window);
            way.draw(&mut window, &format!("settings {name}"));
            escape(&mut window);
        }
        window.resize(high);
        window.click("Herstelblad maken");
        window.resize(way.window);
        window.write(demo::PASSPHRASE);
        window.press(Named::Enter);
        way.draw(&mut window, "whole sheet");
        window.press(Named::Enter);
        way.draw(&mut window, "whole typed back");
        window.ctrl("l");
        window.write(demo::PASSPHRASE);
        window.press(Named::Enter);
        window.ctrl("6");
        let list = folder.path().join("lijst.csv");
        for (text, name) in [
            (SCHOOLS, "counted"),
            ("Wie;Waar;Sinds\n999990007;97ZZ00;01-08-2024\n", "columns"),
            ("%PDF-1.7 niets", "refused"),
        ] {
            std::fs::write(&list, text).unwrap();
            window.ctrl("1");
            window.ctrl("6");
            if !window.sees("Een lijst overnemen") {
                escape(&mut window);
                escape(&mut window);
            }
            window.ctrl("a");
            window.write(list.to_str().unwrap());
            window.press(Named::Enter);
            way.draw(&mut window, &format!("exchange {name}"));
            if name == "counted" {
                window.ctrl("s");
                way.draw(&mut window, "exchange ended");
            }
        }
    }
}

const SCHOOLS: &str = "INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;GEMEENTENUMMER;ONDERWIJSSTRUCTUUR\n\
    97ZZ;97ZZ00;Verzonnen Uitwisselschool;0361;HAVO\n\
    9XZZ;9XZZ00;Foute BRIN;0361;HAVO\n";

#[test]
fn the_first_run_and_an_empty_file() {
    for way in &WAYS {
        let folder = tempfile::tempdir().unwrap();
        let mut window = way.open(folder.path(), |start| {
            start.passphrase = None;
            start.file = folder.path().join("zaken.leerrecht-db");
        });
        way.draw(&mut window, "first 1");
        window.write("F. Voorbeeld");
        window.press(Named::Enter);
        way.draw(&mut window, "first 2");
        window.write("alkmaar");
        way.draw(&mut window, "first 2 found");
        window.press(Named::Enter);
        window.press(Named::Enter);
        way.draw(&mut window, "first 3");
        window.write(PHRASE);
        window.press(Named::Enter);
        window.write(PHRASE);
        way.draw(&mut window, "first 3 typed");
        window.press(Named::Enter);
        way.draw(&mut window, "first 4");
        let sign = |sign: char| sign.is_ascii_digit() || sign.is_ascii_uppercase();
        let mut groups = window.texts();
        groups.retain(|text| text.chars().count() == 4 && text.chars().all(sign));
        window.press(Named::Enter);
        way.draw(&mut window, "first 5");
        window.write(&groups.join(" "));
        window.press(Named::Enter);
        way.draw(&mut window, "first 6");
        for _ in 0..3 {
            window.press(Named::Tab);
        }
        window.press(Named::Enter);
        for (key, name) in [
            ("1", "today"),
            ("2", "cases"),
            ("3", "youths"),
            ("4", "schools"),
            ("5", "partners"),
            ("6", "exchange"),
        ] {
            window.ctrl(key);
            way.draw(&mut window, &format!("empty {name}"));
        }
        window.ctrl("n");
        way.draw(&mut window, "empty new case");
    }
}
