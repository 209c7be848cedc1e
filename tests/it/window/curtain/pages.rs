//! The pages of a case and of a youth, their forms, and what is told.

use super::marked::{
    ASIDE, BROTHER, CLOSING, FILE, GUARDIAN, NAME, NOTE, NUMBER, OTHERS_NUMBER, PHONE, SAID,
    SCHOOL, STREET, TAG, TASK, TOWN, TYPED,
};
use super::open;
use crate::window::{Driver, Named, undo};

/// The open case of the protected youth.
fn open_case(window: &mut Driver) {
    window.ctrl("2");
    window.ctrl("f");
    window.write(NAME);
    window.press(Named::Enter);
    window.expect("Stand van zaken");
}

#[test]
fn the_case_of_a_protected_youth_tells_nothing_of_where_he_is() {
    let (_folder, mut window) = open();
    open_case(&mut window);
    let marks = [
        NAME, TOWN, SCHOOL, GUARDIAN, PHONE, NOTE, TASK, SAID, FILE, TAG,
    ];
    window.curtain(&[NAME], &marks);
    window.curtain(&[NAME], &[BROTHER]);
    window.click("Adres tonen");
    window.curtain(&[NAME], &[STREET]);
    window.click("toon");
    window.curtain(&[NAME], &[NUMBER]);
    window.write("n");
    window.write(TYPED);
    window.curtain(&[NAME], &[TYPED]);
    window.press(Named::Escape);
    window.write("t");
    window.write(TYPED);
    window.curtain(&[NAME], &[TYPED]);
}

/// Each form that lies over the page is filled in with the same.
#[test]
fn no_form_over_the_case_of_a_protected_youth_is_shown() {
    let (_folder, mut window) = open();
    open_case(&mut window);
    for (opens, marks) in [
        ("verbeter", [NOTE]),
        ("haal door", [NOTE]),
        ("Gegevens wijzigen", [SCHOOL]),
        ("merkbijlage.txt", [FILE]),
    ] {
        window.click(opens);
        window.curtain(&[NAME], &marks);
        // What was put aside of the facts is offered in their form.
        if opens == "Gegevens wijzigen" {
            window.curtain(&[NAME], &[ASIDE]);
        }
        window.press(Named::Escape);
    }
    for opens in ["+ label", "+ bijlage"] {
        window.click(opens);
        window.write(TYPED);
        window.curtain(&[NAME], &[TYPED]);
        window.press(Named::Escape);
    }
    window.write("h");
    window.tab_to("hearing-place");
    window.write(TYPED);
    window.curtain(&[NAME], &[TYPED]);
    window.press(Named::Escape);
    window.write("v");
    window.write(TYPED);
    window.curtain(&[NAME], &[TYPED]);
    window.press(Named::Escape);
    window.click("Dossier afsluiten");
    window.tab_to("close-note");
    window.write(TYPED);
    window.curtain(&[NAME], &[TYPED]);
    window.press(Named::Escape);
    for key in ["e", "a", "o", "s", "b", "d"] {
        window.write(key);
        window.curtain(&[NAME], &[]);
        window.press(Named::Escape);
    }
    window.expect("Stand van zaken");
}

#[test]
fn what_was_written_when_a_case_was_closed_waits_too() {
    let (_folder, mut window) = open();
    open_case(&mut window);
    window.click("Dossier afsluiten");
    window.pick("terug");
    window.tab_to("close-note");
    window.write(CLOSING);
    window.ctrl("s");
    window.expect_part("Gesloten op");
    window.curtain(&[NAME], &[CLOSING]);
}

/// Behind the curtain no form opens, and none that waits is saved or closed.
#[test]
fn behind_the_curtain_the_keys_of_a_case_do_nothing() {
    let (_folder, mut window) = open();
    open_case(&mut window);
    window.click("+ label");
    window.write(TYPED);
    window.press(Named::F9);
    window.ctrl("s");
    window.press(Named::Escape);
    for key in ["n", "t", "h", "v", "e", "a"] {
        window.write(key);
    }
    window.press(Named::F9);
    window.curtain(&[NAME], &[TYPED]);
    window.ctrl("s");
    window.expect(TYPED);
    assert!(!window.sees("Nieuwe notitie"));
}

/// The same of his own page, by the keys.
#[test]
fn the_page_of_a_protected_youth_tells_nothing_of_where_he_is() {
    let (_folder, mut window) = open();
    window.ctrl("k");
    window.write(NAME);
    window.press(Named::Enter);
    window.expect("Ouders en gezag");
    window.curtain(&[NAME], &[NAME, TOWN, SCHOOL, GUARDIAN, PHONE, BROTHER]);
    window.choose("Adres tonen");
    window.curtain(&[NAME], &[STREET]);
    window.choose("Nummers tonen");
    window.curtain(&[NAME], &[NUMBER]);
    for key in ["e", "a", "o", "s", "b", "d"] {
        window.write(key);
        window.curtain(&[NAME], &[]);
        window.press(Named::F9);
        window.ctrl("s");
        window.press(Named::F9);
        window.press(Named::Escape);
        if key == "b" || key == "o" || key == "s" {
            window.press(Named::F9);
            window.write(key);
            assert!(!window.sees_part("koppelen ·"), "a parent looks along");
            window.press(Named::F9);
        }
    }
    window.expect("Ouders en gezag");
    // A form that was closed is offered, but not while somebody looks along.
    window.write("e");
    window.write(TYPED);
    window.press(Named::Escape);
    window.write("e");
    window.curtain(&[NAME], &[TYPED]);
}

#[test]
fn a_new_case_proposes_no_school_of_a_protected_youth() {
    let (_folder, mut window) = open();
    window.ctrl("n");
    window.write(NAME);
    window.curtain(&[], &[NAME]);
    window.ctrl("n");
    window.write(NAME);
    window.press(Named::Enter);
    window.expect("Over wie en wat");
    window.curtain(&[NAME], &[NAME, SCHOOL, TOWN]);
}

/// What is told may name whom it was about; that something was done, and the way back, stay.
#[test]
fn what_is_told_is_told_without_what_it_was_about() {
    let (_folder, mut window) = open();
    open_case(&mut window);
    window.write("n");
    window.write("Gebeld");
    window.ctrl("s");
    window.expect("De notitie staat in de tijdlijn.");
    window.press(Named::F9);
    assert!(!window.sees("De notitie staat in de tijdlijn."));
    window.expect("Gelukt. Wat er is gedaan, staat achter het gordijn.");
    undo(&mut window);
    window.expect("Ongedaan gemaakt: notitie.");
    assert!(!window.sees_part("De notitie"));
    window.press(Named::F9);
    window.expect_part("Ongedaan gemaakt: notitie in ");
}

/// Who is being added may be another than who looks along.
#[test]
fn the_form_of_a_new_youth_waits() {
    let (_folder, mut window) = open();
    window.ctrl("n");
    window.write(TYPED);
    window.choose("Jongere toevoegen");
    window.expect("Nieuwe jongere");
    window.tab_to("new-youth-bsn");
    window.write(OTHERS_NUMBER);
    window.curtain(&[], &[TYPED, OTHERS_NUMBER]);
    // Nothing is saved that nobody sees: what lacks would be said.
    window.press(Named::F9);
    window.ctrl("s");
    window.press(Named::F9);
    assert!(!window.sees("Geef de geboortedatum; met ?? voor wat niet bekend is."));
    window.curtain(&[], &[TYPED, OTHERS_NUMBER]);
}
