//! What lies open over a page: the choices of a filter, all filters, the order, a list of choices, a
//! calendar; the log; and the gallery of what screens are made of.

use iced_test::core::Size;

use super::{WAYS, choose_beginning, escape};
use crate::window::case::open_case;
use crate::window::cases::open_with;
use crate::window::gallery::PARTS;
use crate::window::{Named, demo_file};

#[test]
fn what_opens_over_a_page() {
    for way in &WAYS {
        let (folder, window) = open_with(0);
        drop(window);
        let mut window = way.open(folder.path(), |_| {});
        window.ctrl("2");
        for (label, name) in [
            ("Soort: alle", "kind"),
            ("Status: alle", "status"),
            ("School: alle", "school"),
        ] {
            if window.sees(label) {
                window.choose(label);
                way.draw_opened(&mut window, &format!("popup filter {name}"));
                escape(&mut window);
            }
        }
        for (begins, name) in [
            ("Meer filters", "more"),
            ("Filters", "all filters"),
            ("Volgorde: ", "order"),
        ] {
            if choose_beginning(&mut window, begins) {
                way.draw_opened(&mut window, &format!("popup {name}"));
                escape(&mut window);
            }
        }
        window.ctrl("3");
        if choose_beginning(&mut window, "5 tot en met 23 jaar") {
            way.draw_opened(&mut window, "popup ages");
            escape(&mut window);
        }
        open_case(&mut window);
        window.choose("Gegevens wijzigen");
        window.press(Named::ArrowDown);
        way.draw_opened(&mut window, "popup choice");
        window.press(Named::End);
        way.draw_opened(&mut window, "popup choice end");
        escape(&mut window);
        for _ in 0..2 {
            window.press(Named::Tab);
        }
        window.press(Named::Enter);
        way.draw_opened(&mut window, "popup calendar");
    }
}

#[test]
fn the_log() {
    for way in &WAYS {
        let folder = tempfile::tempdir().unwrap();
        demo_file(folder.path());
        let mut window = way.open(folder.path(), |_| {});
        window.ctrl("7");
        window.choose("Hele logboek openen");
        way.draw(&mut window, "log");
        window.write("notitie");
        way.draw(&mut window, "log found");
        window.write("qqq");
        way.draw(&mut window, "log nothing");
    }
}

#[test]
fn the_gallery() {
    for way in &WAYS {
        let folder = tempfile::tempdir().unwrap();
        demo_file(folder.path());
        let mut window = way.open(folder.path(), |start| start.gallery = true);
        // In large text the names of the pages are not written beside them.
        let wide = Size::new(4000.0, 6400.0);
        window.resize(wide);
        window.click("Onderdelen");
        for part in PARTS {
            window.resize(wide);
            window.click(part);
            window.resize(way.window);
            way.draw(&mut window, &format!("gallery {part}"));
        }
        window.resize(wide);
        window.click("Meldingen");
        window.click("Venster over alles");
        window.resize(way.window);
        way.draw(&mut window, "gallery dialog");
    }
}
