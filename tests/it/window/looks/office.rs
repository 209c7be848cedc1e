//! The pages of the office, the search and what lies over them.

use iced_test::core::keyboard::{Key, Modifiers};

use super::{WAYS, escape};
use crate::window::Named;
use crate::window::cases::open_with;

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
