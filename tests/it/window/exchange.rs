//! Lists taken over by keys alone: counted first, written only when it is asked for.

use std::path::PathBuf;

use super::{Driver, Named, open_demo};

/// A school that no other list has.
const SCHOOLS: &str = "INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;GEMEENTENUMMER;ONDERWIJSSTRUCTUUR\n\
    97ZZ;97ZZ00;Verzonnen Uitwisselschool;0361;HAVO\n\
    9XZZ;9XZZ00;Foute BRIN;0361;HAVO\n";

/// Pupils in columns of nobody's known names.
const PUPILS: &str = "Wie;Waar;Sinds\n999990007;97ZZ00;01-08-2024\n";

/// Opens the exchange on a list with this text.
fn open(text: &str) -> (tempfile::TempDir, Driver, PathBuf) {
    let (folder, mut window) = open_demo();
    let list = folder.path().join("lijst.csv");
    std::fs::write(&list, text).unwrap();
    window.ctrl("6");
    window.write(list.to_str().unwrap());
    window.press(Named::Enter);
    (folder, window, list)
}

#[test]
fn a_list_is_counted_first_and_taken_over_with_two_keys() {
    let (_folder, mut window, _) = open(SCHOOLS);
    window.expect("Er is nog niets geschreven.");
    window.expect("regel 3");
    window.ctrl("s");
    window.expect("Overgenomen: 1 nieuw en 0 gewijzigd.");
}

#[test]
fn a_list_that_is_left_changes_nothing() {
    let (_folder, mut window, list) = open(SCHOOLS);
    window.press(Named::Escape);
    window.expect("Herkend als");
    window.press(Named::Escape);
    window.expect("Een lijst overnemen");
    window.ctrl("6");
    window.write(list.to_str().unwrap());
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
fn the_columns_are_chosen_by_keys() {
    let (_folder, mut window, _) = open(PUPILS);
    window.expect("Wat betekent elke kolom?");
    window.expect("nog nodig: de school");
    // A letter chooses in the field that has the focus: `bsn`, then in the next `school (BRIN)`.
    window.write("bsn");
    window.press(Named::Tab);
    window.write("school");
    window.expect("wie: bekend");
    window.expect("school: bekend");
    assert!(!window.sees("999990007"), "a BSN is masked");
}

#[test]
fn a_file_that_is_no_list_is_said() {
    let (_folder, mut window, _) = open("%PDF-1.7 niets");
    assert!(!window.sees("Herkend als"));
    window.expect("Een lijst overnemen");
}
