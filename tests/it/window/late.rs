//! Answers that come late, out of order, and after the screen that asked was left, closed, opened
//! again or locked: each finds who asked, or is only told.

mod forms;
mod search;

use iced_test::core::Size;
use iced_test::core::keyboard::{Key, Modifiers};
use leerrecht::service::demo;

use super::case::open_case;
use super::safe::write_over;
use super::{Driver, Named, open_demo, undo};

const NOTED: &str = "De notitie staat in de tijdlijn.";
/// What stands on the page of a youth alone.
const OF_A_YOUTH: &str = "E gegevens · O ouder";

fn back(window: &mut Driver) {
    window.hold(Modifiers::ALT, Key::Named(Named::ArrowLeft));
}

fn unlock(window: &mut Driver) {
    window.write(demo::PASSPHRASE);
    window.press(Named::Enter);
}

/// Saves a note on the page of a case; its answer waits.
fn note_with_the_answer_kept_back(window: &mut Driver, text: &str) {
    window.write("n");
    window.write(text);
    window.keep_answers_back();
    window.ctrl("s");
    assert!(!window.sees(NOTED));
}

#[test]
fn an_answer_finds_the_page_that_asked_whichever_is_shown() {
    let (_folder, mut window) = open_demo();
    window.ctrl("3");
    window.write("fietje voorbeeld");
    window.keep_answers_back();
    window.press(Named::Enter);
    assert!(window.waiting() > 0 && !window.sees_part(OF_A_YOUTH));
    back(&mut window);
    window.ctrl("2");
    window.press(Named::Enter);
    window.let_all_through_backwards();
    window.expect("Stand van zaken");
    assert!(!window.sees_part(OF_A_YOUTH));
    window.ctrl("3");
    window.press(Named::Enter);
    window.expect_part(OF_A_YOUTH);
}

#[test]
fn two_pages_that_are_read_out_of_order_each_get_their_own() {
    let (_folder, mut window) = open_demo();
    window.ctrl("2");
    window.keep_answers_back();
    window.press(Named::Enter);
    let of_the_first = window.waiting();
    window.ctrl("2");
    window.press(Named::ArrowDown);
    window.press(Named::Enter);
    assert!(window.waiting() > of_the_first);
    window.let_all_through_backwards();
    let second = window.texts();
    back(&mut window);
    back(&mut window);
    window.expect("Stand van zaken");
    assert_ne!(window.texts(), second);
}

#[test]
fn an_act_that_ends_after_its_screen_was_left_is_told_and_can_be_taken_back() {
    let (_folder, mut window) = open_demo();
    open_case(&mut window);
    note_with_the_answer_kept_back(&mut window, "Moeder gebeld");
    window.ctrl("1");
    window.let_all_through();
    window.expect(NOTED);
    assert!(!window.sees("Stand van zaken"), "it leads nowhere");
    undo(&mut window);
    window.expect_part("Ongedaan gemaakt: ");
    open_case(&mut window);
    assert!(!window.sees("Moeder gebeld"));
}

#[test]
fn a_page_that_was_left_for_good_tells_its_act_and_stands_again_as_one() {
    let (_folder, mut window) = open_demo();
    open_case(&mut window);
    note_with_the_answer_kept_back(&mut window, "Moeder gebeld");
    back(&mut window);
    window.press(Named::Enter);
    window.let_all_through();
    window.expect(NOTED);
    window.expect("Stand van zaken");
    window.expect("Moeder gebeld");
    assert!(!window.sees("Nieuwe notitie"), "the form was saved");
    undo(&mut window);
    window.expect_part("Ongedaan gemaakt: ");
}

#[test]
fn what_was_made_after_its_form_was_left_is_told_and_no_way_leads_back_to_the_form() {
    let (_folder, mut window) = open_demo();
    window.ctrl("n");
    window.write("puck voorbeeld");
    window.press(Named::Enter);
    window.pick("luxe");
    window.keep_answers_back();
    window.ctrl("s");
    window.ctrl("1");
    window.let_all_through();
    assert!(!window.sees("Stand van zaken"));
    let today = window.texts();
    assert!(today.iter().any(|text| text.contains("dossier")));
    back(&mut window);
    assert!(!window.sees("Over wie en wat") && !window.sees("Over wie gaat het? Zoek eerst."));
    undo(&mut window);
    window.expect_part("Ongedaan gemaakt: ");
}

#[test]
fn an_answer_that_comes_while_the_file_is_locked_is_nobodys_and_its_act_stands() {
    let (_folder, mut window) = open_demo();
    open_case(&mut window);
    note_with_the_answer_kept_back(&mut window, "Moeder gebeld");
    window.ctrl("l");
    window.let_all_through();
    window.expect("Wachtwoordzin");
    assert!(!window.sees(NOTED));
    unlock(&mut window);
    open_case(&mut window);
    assert!(window.holds("Moeder gebeld"));
    assert!(!window.sees("Nieuwe notitie"));
}

#[test]
fn an_answer_from_before_the_file_was_locked_reaches_no_screen_of_after() {
    let (_folder, mut window) = open_demo();
    window.ctrl("2");
    window.keep_answers_back();
    window.press(Named::Enter);
    let of_before = window.waiting();
    window.ctrl("l");
    // Only the locking goes on; what was asked of the page still waits.
    while window.waiting() > of_before {
        window.let_through(of_before);
    }
    window.expect("Wachtwoordzin");
    unlock(&mut window);
    while window.waiting() > of_before {
        window.let_through(of_before);
    }
    open_fietje_with_answers(&mut window, of_before);
    let page = window.texts();
    window.let_all_through();
    assert_eq!(window.texts(), page);
}

/// The page of a youth, while older answers go on to wait.
fn open_fietje_with_answers(window: &mut Driver, older: usize) {
    let settle = |window: &mut Driver| {
        while window.waiting() > older {
            window.let_through(older);
        }
    };
    window.ctrl("3");
    settle(window);
    window.write("fietje voorbeeld");
    settle(window);
    window.press(Named::Enter);
    settle(window);
    window.expect("Ouders en gezag");
}

#[test]
fn acts_that_are_taken_back_out_of_order_are_all_taken_back() {
    let (_folder, mut window) = open_demo();
    open_case(&mut window);
    for text in ["Eerste gesprek", "Tweede gesprek"] {
        window.write("n");
        window.write(text);
        window.ctrl("s");
    }
    window.keep_answers_back();
    undo(&mut window);
    undo(&mut window);
    assert_eq!(window.waiting(), 2);
    window.let_all_through_backwards();
    assert!(!window.sees("Eerste gesprek") && !window.sees("Tweede gesprek"));
    undo(&mut window);
    window.expect("Er is niets meer om ongedaan te maken.");
}

#[test]
fn an_act_is_taken_back_once_however_often_that_is_asked() {
    let (_folder, mut window) = open_demo();
    open_case(&mut window);
    window.write("n");
    window.write("Eerste gesprek");
    window.ctrl("s");
    window.keep_answers_back();
    undo(&mut window);
    undo(&mut window);
    window.let_all_through();
    window.expect_part("Ongedaan gemaakt: ");
    assert!(!window.sees("Eerste gesprek"));
}

/// An act that ended while the whole file was worked on is told when the window is back.
#[test]
fn an_answer_that_comes_during_work_on_the_whole_file_is_told_after_it() {
    let (_folder, mut window) = open_demo();
    open_case(&mut window);
    note_with_the_answer_kept_back(&mut window, "Moeder gebeld");
    let of_the_note = window.waiting();
    let settle = |window: &mut Driver| {
        while window.waiting() > of_the_note {
            window.let_through(of_the_note);
        }
    };
    window.ctrl("7");
    settle(&mut window);
    window.resize(Size::new(1366.0, 4000.0));
    window.click("Herstelblad maken");
    settle(&mut window);
    window.write(demo::PASSPHRASE);
    window.press(Named::Enter);
    settle(&mut window);
    assert!(!window.sees("Dossiers"), "the window is put by");
    window.let_all_through();
    assert!(!window.sees(NOTED));
    write_over(&mut window);
    window.expect(NOTED);
    // Another file may stand there by then, with other acts under the same numbers.
    assert!(!window.sees("Ongedaan maken"));
    undo(&mut window);
    window.expect("Er is niets meer om ongedaan te maken.");
}
