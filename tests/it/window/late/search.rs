//! The search everywhere: what stands there is the answer to what was asked last.

use super::OF_A_YOUTH;
use crate::window::{Named, open_demo};

#[test]
fn the_search_shows_the_answer_to_what_stands_there() {
    let (_folder, mut window) = open_demo();
    window.ctrl("k");
    window.keep_answers_back();
    window.write("noor");
    window.ctrl("a");
    window.write("fietje voorbeeld");
    window.let_all_through_backwards();
    window.expect_part("Voorbeeld, Fietje");
    assert!(!window.sees_part("Noor"));
}

#[test]
fn who_presses_enter_before_the_answer_comes_means_what_he_typed() {
    let (_folder, mut window) = open_demo();
    window.ctrl("k");
    window.write("noor voorbeeld");
    window.ctrl("a");
    window.keep_answers_back();
    window.write("fietje voorbeeld");
    window.press(Named::Enter);
    window.let_all_through();
    window.expect_part(OF_A_YOUTH);
    window.expect_part("Fietje Voorbeeld");
}

#[test]
fn an_answer_to_a_search_that_was_closed_is_not_shown_in_the_next() {
    let (_folder, mut window) = open_demo();
    window.ctrl("k");
    window.keep_answers_back();
    window.paste("noor voorbeeld");
    window.press(Named::Escape);
    window.ctrl("k");
    window.paste("fietje voorbeeld");
    window.let_all_through_backwards();
    window.expect_part("Voorbeeld, Fietje");
    assert!(!window.sees_part("Noor"));
}

#[test]
fn an_answer_to_an_older_question_does_not_use_up_the_enter_for_the_newer() {
    let (_folder, mut window) = open_demo();
    window.ctrl("k");
    window.keep_answers_back();
    window.paste("noor voorbeeld");
    window.ctrl("a");
    window.paste("fietje voorbeeld");
    window.press(Named::Enter);
    assert_eq!(window.waiting(), 2);
    window.let_through(0);
    assert_eq!(window.waiting(), 1, "nothing was opened by it");
    assert!(!window.sees_part("Voorbeeld, Noor"));
    window.let_all_through();
    window.expect_part(OF_A_YOUTH);
    window.expect_part("Fietje Voorbeeld");
}
