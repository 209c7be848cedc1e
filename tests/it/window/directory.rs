//! Schools and the people the officer calls: found, added, changed, taken back; by keyboard.

use super::{Driver, Named, open_demo};

fn open_school(window: &mut Driver) {
    window.ctrl("4");
    window.expect("Scholen");
    window.ctrl("f");
    window.write("verzinsel");
    window.press(Named::Enter);
    window.expect("Contactpersonen");
}

#[test]
fn somebody_at_a_school_is_added_and_taken_back() {
    let (_folder, mut window) = open_demo();
    open_school(&mut window);
    window.write("n");
    window.expect("Contactpersoon");
    window.press(Named::Enter);
    window.expect("Vul dit in.");
    window.write("Fenna Voorbeeld");
    window.press(Named::Tab);
    window.write("mentor");
    window.ctrl("s");
    window.expect("Fenna Voorbeeld");
    window.expect("De contactpersonen zijn bijgewerkt.");
    window.click("Ongedaan maken");
    assert!(!window.sees("Fenna Voorbeeld"));
}

#[test]
fn a_partner_is_added_found_and_taken_away() {
    let (_folder, mut window) = open_demo();
    window.ctrl("5");
    window.expect("Nog geen partners");
    window.write("n");
    window.write("Pleun Proef");
    window.ctrl("s");
    window.expect("Pleun Proef");
    window.ctrl("k");
    window.write("pleun");
    window.press(Named::Enter);
    window.expect("Weghalen");
    window.click("Weghalen");
    window.expect("Nog geen partners");
}

#[test]
fn a_search_that_finds_nothing_says_so() {
    let (_folder, mut window) = open_demo();
    window.ctrl("4");
    window.ctrl("f");
    window.write("qqqq");
    window.expect("Niets gevonden");
    window.press(Named::Escape);
}
