//! A list is counted, looked at and taken over, or left.

use std::path::PathBuf;

use iced_test::core::keyboard::{Key, Modifiers};

use super::{PATH, SCHOOLS, many_schools, open};
use crate::window::{Driver, Named, open_demo, undo};

#[test]
fn a_list_is_counted_first_and_taken_over_with_two_keys() {
    let (_folder, mut window, _) = open(SCHOOLS);
    window.expect("Er is nog niets geschreven.");
    window.expect("regel 3");
    window.ctrl("s");
    window.expect("Overgenomen: 1 nieuw en 0 gewijzigd.");
}

/// Where the word of a button ends: that of the button that comes in its place ends there too.
fn end_of(window: &mut Driver, word: &str) -> iced_test::core::Point {
    let place = window.place(word);
    iced_test::core::Point::new(place.x + place.width - 4.0, place.center_y())
}

/// Who clicks twice on one button has not pressed the one that comes in its place.
#[test]
fn a_double_click_takes_one_step() {
    let (_folder, mut window, _) = open(SCHOOLS);
    window.press(Named::Escape);
    let count = end_of(&mut window, "Bekijk wat er verandert");
    window.double_click_at(count);
    window.expect("Er is nog niets geschreven.");
    // However often somebody goes on pressing there.
    for _ in 0..4 {
        window.press_again();
        window.expect("Er is nog niets geschreven.");
    }
    let apply = end_of(&mut window, "Overnemen");
    assert!((apply.x - count.x).abs() < 8.0, "they stand in one place");
    window.double_click_at(apply);
    window.expect("Overgenomen: 1 nieuw en 0 gewijzigd.");
}

/// The same of a key that is let go too late.
#[test]
fn a_key_that_is_held_takes_one_step() {
    let (_folder, mut window, list) = open(SCHOOLS);
    window.press(Named::Escape);
    let ctrl_s = || (Modifiers::CTRL, Key::Character("s".into()));
    let (modifiers, key) = ctrl_s();
    window.hold_long(modifiers, key);
    window.expect("Er is nog niets geschreven.");
    window.press(Named::Escape);
    window.tab_to_text("Bekijk wat er verandert");
    window.hold_long(Modifiers::empty(), Key::Named(Named::Enter));
    window.expect("Er is nog niets geschreven.");
    window.tab_to_text("Overnemen");
    window.hold_long(Modifiers::empty(), Key::Named(Named::Enter));
    window.expect("Overgenomen: 1 nieuw en 0 gewijzigd.");
    // In the field: it is looked into once, and not taken over.
    window.ctrl("1");
    std::fs::write(&list, SCHOOLS.replace("97ZZ", "95ZZ")).unwrap();
    window.ctrl("6");
    window.press(Named::Escape);
    window.ctrl("a");
    window.write(list.to_str().unwrap());
    window.hold_long(Modifiers::empty(), Key::Named(Named::Enter));
    window.expect("Er is nog niets geschreven.");
}

#[test]
fn a_list_that_is_left_changes_nothing() {
    let (_folder, mut window, list) = open(SCHOOLS);
    window.press(Named::Escape);
    window.expect("Herkend als");
    window.press(Named::Escape);
    window.expect("Een lijst overnemen");
    assert_eq!(window.value(PATH), list.to_str().unwrap());
    window.press(Named::Enter);
    // Were it written, the school would be known by now.
    window.expect("Er is nog niets geschreven.");
}

#[test]
fn a_list_that_changed_since_it_was_counted_is_refused() {
    let (_folder, mut window, list) = open(SCHOOLS);
    std::fs::write(&list, SCHOOLS.replace("HAVO", "PRO")).unwrap();
    window.ctrl("s");
    assert!(!window.sees("Overgenomen: 1 nieuw en 0 gewijzigd."));
    window.expect("Herkend als");
}

#[test]
fn taking_over_is_stopped_half_way_and_nothing_was_written() {
    let (_folder, mut window, _) = open(&many_schools());
    window.expect("Er is nog niets geschreven.");
    window.meanwhile(|window| {
        let writes = window.sees("Lijst lezen");
        if writes {
            window.press(Named::Escape);
        }
        writes
    });
    window.ctrl("s");
    window.expect("Gestopt. Er is niets overgenomen.");
    window.expect("Er is nog niets geschreven.");
    window.ctrl("4");
    window.ctrl("f");
    window.write("verzonnen school 7");
    window.expect("Niets gevonden");
}

#[test]
fn a_file_is_dropped_on_the_window() {
    let (folder, mut window) = open_demo();
    let list = folder.path().join("gesleept.csv");
    std::fs::write(&list, SCHOOLS).unwrap();
    window.ctrl("6");
    window.drop_file(&list);
    window.expect("Er is nog niets geschreven.");
    window.expect("gesleept.csv");
}

/// Where a folder is named, pictures of it lie there to be looked at.
#[test]
fn it_is_drawn_at_every_step() {
    let folder = std::env::var_os("LEERRECHT_PICTURES").map(PathBuf::from);
    for width in [1366.0, 683.0] {
        let draw = |window: &mut Driver, what: &str| {
            let picture = window.picture();
            let colours: std::collections::HashSet<_> = picture.pixels().collect();
            assert!(colours.len() > 50, "{what} at {width} is empty");
            if let Some(folder) = &folder {
                let name = format!("exchange-{what}-{width}.png");
                picture.save(folder.join(name)).unwrap();
            }
        };
        let (_folder, mut window, _) = open(SCHOOLS);
        window.resize(iced_test::core::Size::new(width, 768.0));
        draw(&mut window, "counted");
        window.ctrl("s");
        draw(&mut window, "done");
        undo(&mut window);
        draw(&mut window, "undone");
        window.ctrl("6");
        draw(&mut window, "past");
    }
}
