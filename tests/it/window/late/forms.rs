//! Half-typed forms: what was kept of them, and what is on its way.

use super::{NOTED, back, unlock};
use crate::window::case::open_case;
use crate::window::people::{open, open_fietje};
use crate::window::{Driver, Named, killed, open_demo};

/// What stands in the note that is open; the cursor stands behind it.
fn note(window: &mut Driver) -> String {
    window.tab_to("dossier-note-text");
    window.copied().trim_end().to_owned()
}

#[test]
fn what_a_form_kept_never_comes_in_the_place_of_what_was_typed_since() {
    let (folder, mut window) = open_demo();
    open_case(&mut window);
    window.write("n");
    window.write("oud");
    window.keep_answers_back();
    window.tick();
    window.write(" en nieuw");
    // The first is still on its way: nothing overtakes it.
    window.tick();
    window.let_all_through_backwards();
    assert_eq!(note(&mut window), "oud en nieuw");
    window.tick();
    let (_copy, mut window) = killed(&folder, window);
    open_case(&mut window);
    assert_eq!(note(&mut window), "oud en nieuw");
}

#[test]
fn what_is_typed_while_the_older_words_are_on_their_way_is_kept_when_the_file_locks() {
    let (_folder, mut window) = open_demo();
    open_case(&mut window);
    window.write("n");
    window.write("oud");
    window.keep_answers_back();
    window.tick();
    window.write(" en nieuw");
    window.ctrl("l");
    window.let_all_through_backwards();
    unlock(&mut window);
    open_case(&mut window);
    assert_eq!(note(&mut window), "oud en nieuw");
}

#[test]
fn what_was_kept_of_a_form_is_read_late_and_takes_nothing_of_what_is_typed() {
    let (_folder, mut window) = open_demo();
    open_fietje(&mut window);
    window.write("e");
    window.press(Named::Tab);
    window.write("Fietsje");
    window.tick();
    window.press(Named::Escape);
    type_before_it_is_read(&mut window, "Fietelien");
    assert!(window.holds("Fietelien"));
    window.expect_part("Fietsje");
    // Once more: both stand there, neither takes the place of the other.
    window.press(Named::Escape);
    type_before_it_is_read(&mut window, "Fietjanna");
    assert!(window.holds("Fietjanna"));
    window.expect_part("Fietsje");
    window.expect_part("Fietelien");
}

/// Types a given name in the form of a youth before it is known what was kept of it.
fn type_before_it_is_read(window: &mut Driver, name: &str) {
    window.keep_answers_back();
    window.write("e");
    window.press(Named::Tab);
    window.write(name);
    window.tick();
    window.let_all_through();
}

#[test]
fn a_form_that_was_saved_does_not_come_back_with_what_was_on_its_way() {
    let (folder, mut window) = open_demo();
    open_case(&mut window);
    window.write("n");
    window.write("Moeder gebeld");
    window.keep_answers_back();
    window.tick();
    window.ctrl("s");
    window.tick();
    window.let_all_through_backwards();
    window.expect(NOTED);
    window.tick();
    let (_copy, mut window) = killed(&folder, window);
    open_case(&mut window);
    assert!(!window.sees("Nieuwe notitie"));
}

#[test]
fn the_page_that_was_opened_twice_is_one_page() {
    let (_folder, mut window) = open_demo();
    open_case(&mut window);
    window.write("n");
    window.write("half");
    window.ctrl("2");
    window.press(Named::Enter);
    assert_eq!(note(&mut window), "half", "the same form");
    window.write(" verhaal");
    back(&mut window);
    back(&mut window);
    open(&mut window, "fietje voorbeeld");
    open_case(&mut window);
    assert_eq!(note(&mut window), "half verhaal");
}
