//! The pages of one: a case, a youth, a school, and a name of 197 letters on each.

use super::{WAYS, escape};
use crate::window::case::open_case;
use crate::window::people::{open_fietje, tab};
use crate::window::{Named, demo_file};

#[test]
fn the_pages_of_one() {
    for way in &WAYS {
        let folder = tempfile::tempdir().unwrap();
        demo_file(folder.path());
        let mut window = way.open(folder.path(), |_| {});
        open_case(&mut window);
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
        for (name, label) in [("close", "Dossier afsluiten"), ("hand over", "Overdragen")] {
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
        open_fietje(&mut window);
        way.draw(&mut window, "youth");
        for key in ["e", "a", "d", "o", "s", "b"] {
            window.write(key);
            way.draw(&mut window, &format!("youth form {key}"));
            escape(&mut window);
        }
        // A very long name; what was told of it lies over the page.
        let long = "Achternaam-".repeat(17);
        window.write("e");
        tab(&mut window, 3);
        window.ctrl("a");
        window.write(&format!("{long}Wetering"));
        window.ctrl("s");
        way.draw_opened(&mut window, "long youth");
        for (key, name) in [("1", "today"), ("2", "cases"), ("3", "youths")] {
            window.ctrl(key);
            way.draw_opened(&mut window, &format!("long {name}"));
        }
        open_case(&mut window);
        way.draw_opened(&mut window, "long case");
        window.ctrl("n");
        window.write("fietje");
        way.draw_opened(&mut window, "long new case");
    }
}
