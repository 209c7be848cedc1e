//! The way back from what was taken over.

use super::{SCHOOLS, open, open_path};
use crate::window::{Named, open_demo, reopen, undo};

#[test]
fn the_copy_that_will_be_the_way_back_is_named_before_and_after() {
    let (folder, mut window, list) = open(SCHOOLS);
    // The copy of the day was made when the file was opened.
    window.expect_part("proef.leerrecht-db-kopieen/proef-kopie-");
    window.expect_part(" staat alles van nu.");
    window.ctrl("s");
    window.expect_part("In de nieuwste reservekopie staat alles van vooraf.");
    window.ctrl("6");
    let other = folder.path().join("meer.csv");
    std::fs::write(&other, SCHOOLS.replace("97ZZ", "96ZZ")).unwrap();
    std::fs::remove_file(list).unwrap();
    open_path(&mut window, &other);
    window.expect_part("proef.leerrecht-db-kopieen. Daarna kunt u het overnemen ongedaan maken");
    window.ctrl("s");
    window.expect_part("De reservekopie van vooraf is ");
}

#[test]
fn a_list_that_was_taken_over_is_undone_by_key_and_done_again() {
    let (_folder, mut window, _) = open(SCHOOLS);
    window.ctrl("s");
    window.expect("Overgenomen: 1 nieuw en 0 gewijzigd.");
    undo(&mut window);
    window.expect_part("Ongedaan gemaakt: ");
    window.expect("Dit overnemen is ongedaan gemaakt.");
    window.click("Opnieuw");
    window.expect("Overgenomen: 1 nieuw en 0 gewijzigd.");
    window.choose("Ongedaan maken");
    window.expect("Dit overnemen is ongedaan gemaakt.");
    window.ctrl("4");
    window.ctrl("f");
    window.write("uitwisselschool");
    window.expect("Niets gevonden");
}

#[test]
fn an_import_of_before_is_undone_from_the_list_of_them() {
    let (folder, mut window, _) = open(SCHOOLS);
    window.ctrl("s");
    drop(window);
    let mut window = reopen(&folder);
    window.ctrl("6");
    assert_eq!(window.count("ongedaan gemaakt"), 0);
    // The newest stands first. It is asked before anything is done.
    window.expect("lijst.csv");
    window.choose("Ongedaan maken");
    window.expect_part("lijst.csv · ");
    window.expect("1 nieuwe school verdwijnt uit het dossierbestand.");
    window.press(Named::Escape);
    assert_eq!(window.count("ongedaan gemaakt"), 0);
    window.choose("Ongedaan maken");
    window.choose("Ja, ongedaan maken");
    window.expect("Het overnemen is ongedaan gemaakt.");
    assert_eq!(window.count("ongedaan gemaakt"), 1);
    // What was undone is done again from there.
    window.choose("Opnieuw overnemen");
    window.expect("De lijst is opnieuw overgenomen.");
    assert_eq!(window.count("ongedaan gemaakt"), 0);
    window.ctrl("4");
    window.ctrl("f");
    window.write("uitwisselschool");
    window.expect("Verzonnen Uitwisselschool");
}

#[test]
fn what_was_refused_of_an_import_of_before_can_be_looked_at() {
    let (folder, mut window, _) = open(SCHOOLS);
    window.ctrl("s");
    drop(window);
    let mut window = reopen(&folder);
    window.ctrl("6");
    window.choose("1 geweigerd");
    window.expect("Geweigerde regels");
    window.expect("regel 3");
    window.expect("Wat bij school staat, klopt niet.");
    window.press(Named::Escape);
    assert!(!window.sees("Geweigerde regels"));
}

#[test]
fn an_import_on_which_something_was_built_stays() {
    let (_folder, mut window) = open_demo();
    window.ctrl("6");
    // The pupils came last, the persons before them: enrolments and cases hang on those.
    let before = window.count("ongedaan gemaakt");
    window.click_nth("Ongedaan maken", 4);
    window.choose("Ja, ongedaan maken");
    window.expect_part("Er is niets geschreven.");
    assert_eq!(window.count("ongedaan gemaakt"), before);
}
