//! What is done with many cases at once: handed over, given a task or a tag, closed; taken back; and
//! what is half filled in waits.

use iced_test::core::keyboard::{Key, Modifiers};

use super::{more, open_list, open_with};
use crate::window::{Named, killed, open_demo, reopen, undo};

#[test]
fn cases_are_handed_over_with_a_reason_and_come_back() {
    let (_folder, mut window) = open_with(0);
    open_list(&mut window);
    window.press(Named::Space);
    window.expect("1 dossier gekozen");
    window.hold(Modifiers::SHIFT, Key::Named(Named::ArrowDown));
    window.expect("2 dossiers gekozen");
    window.write("o");
    window.expect("2 dossiers overdragen");
    window.ctrl("s");
    window.expect("Vul dit in.");
    window.pick("collega");
    window.press(Named::Tab);
    window.write("Andere wijk");
    window.ctrl("s");
    window.expect("2 dossiers overgedragen.");
    window.expect("Geen dossier past hierbij");
    undo(&mut window);
    window.expect("Ongedaan gemaakt: 2 dossiers overgedragen.");
    assert!(
        !window.sees("Geen dossier past hierbij"),
        "they are mine again"
    );
}

#[test]
fn cases_get_a_task_each_and_it_is_taken_back() {
    let (_folder, mut window) = open_demo();
    open_list(&mut window);
    window.ctrl("a");
    window.expect("2 dossiers gekozen");
    window.write("t");
    window.expect("Een taak bij 2 dossiers");
    window.write("Rooster opvragen");
    window.press(Named::Tab);
    window.write("31-02-2026");
    window.ctrl("s");
    window.expect("Deze dag bestaat niet. Kijk de dag en de maand na.");
    window.ctrl("a");
    window.write("26-11-2026");
    window.press(Named::Enter);
    window.expect("2 dossiers kregen een taak.");
    assert_eq!(window.count("Rooster opvragen"), 2, "the next step of each");
    undo(&mut window);
    assert_eq!(window.count("Rooster opvragen"), 0);
}

#[test]
fn cases_get_a_tag_by_which_they_are_found_and_it_is_taken_back() {
    let (_folder, mut window) = open_demo();
    open_list(&mut window);
    window.press(Named::Space);
    window.write("l");
    window.write("zorgtafel");
    window.press(Named::Enter);
    window.expect("1 dossier kreeg een label.");
    more(&mut window, "Label: alle");
    window.choose("zorgtafel");
    window.press(Named::Escape);
    window.expect("1 van 3");
    window.expect("Label: zorgtafel");
    undo(&mut window);
    window.expect("0 van 3");
    window.expect("Geen dossier past hierbij");
}

#[test]
fn cases_are_closed_but_for_those_that_are_and_opened_again() {
    let (_folder, mut window) = open_demo();
    open_list(&mut window);
    window.choose("Alle dossiers");
    window.expect("3 van 3");
    window.ctrl("a");
    window.expect("3 dossiers gekozen, waarvan 1 gesloten");
    window.write("s");
    window.expect("1 dossier is al gesloten en blijft zoals het is.");
    window.ctrl("s");
    window.expect("Vul dit in.");
    window.pick("afgerond");
    window.ctrl("s");
    window.expect_part("2 dossiers gesloten; bij 1 kon het niet");
    window.expect_part("is al gesloten");
    window.choose("Mijn open dossiers");
    window.expect("0 van 3");
    undo(&mut window);
    window.expect("2 van 3");
}

#[test]
fn what_closing_will_meet_is_said_first_and_the_day_and_note_stand_in_each_timeline() {
    let (_folder, mut window) = open_demo();
    open_list(&mut window);
    window.ctrl("a");
    window.write("s");
    window.expect("2 dossiers afsluiten");
    window.expect("In 2 dossiers staat nog een taak of termijn open.");
    window.expect_part("Open taken blijven na het sluiten op Vandaag staan");
    window.pick("afgerond");
    window.tab_to("close-on");
    window.ctrl("a");
    window.write("26-11-2026");
    window.ctrl("s");
    window.expect("Die dag moet nog komen. Vul een dag in die geweest is.");
    window.ctrl("a");
    window.write("24-11-2026");
    window.expect("2 dossiers zijn pas na deze dag geopend en blijven open.");
    assert!(!window.sees("In 2 dossiers staat nog een taak of termijn open."));
    window.ctrl("s");
    window.expect_part("Bij geen van de 2 dossiers kon het");
    window.expect_part("is pas geopend op 25-11-2026.");
}

#[test]
fn cases_are_closed_with_a_note_that_undo_takes_along() {
    let (folder, mut window) = open_demo();
    open_list(&mut window);
    window.ctrl("a");
    window.write("s");
    window.pick("afgerond");
    window.tab_to("close-note");
    window.write("Weer elke dag op school");
    // Left and gone on with: it all stands there still.
    window.tick();
    let (_copy, mut window) = killed(&folder, window);
    open_list(&mut window);
    window.expect_part("U was bezig: Afsluiten, 2 dossiers.");
    window.choose("Verder");
    window.expect("In 2 dossiers staat nog een taak of termijn open.");
    window.ctrl("s");
    window.expect("2 dossiers gesloten.");
    window.choose("Alle dossiers");
    window.ctrl("f");
    window.write("fietje");
    window.press(Named::Enter);
    window.expect("Gesloten");
    window.expect("Reden: afgerond\nWeer elke dag op school");
    undo(&mut window);
    window.expect("Ongedaan gemaakt: 2 dossiers gesloten.");
    assert!(!window.sees_part("Reden: afgerond"));
}

#[test]
fn what_is_done_to_closed_cases_too_is_said_first() {
    let (_folder, mut window) = open_demo();
    open_list(&mut window);
    window.choose("Alle dossiers");
    window.ctrl("a");
    window.write("l");
    window.expect("1 gesloten dossier doet mee en blijft gesloten.");
}

#[test]
fn three_hundred_cases_are_handed_over_at_once_and_come_back() {
    let (_folder, mut window) = open_with(298);
    open_list(&mut window);
    window.expect("300 van 301");
    window.ctrl("a");
    window.write("o");
    window.pick("collega");
    window.ctrl("s");
    window.expect("300 dossiers overgedragen.");
    window.expect("0 van 301");
    undo(&mut window);
    window.expect("300 van 301");
}

#[test]
fn an_act_that_was_half_filled_in_is_offered_again_with_its_cases() {
    let (folder, mut window) = open_demo();
    open_list(&mut window);
    window.ctrl("a");
    window.write("t");
    window.write("Rooster opvragen");
    window.tick();
    let (_copy, mut window) = killed(&folder, window);
    open_list(&mut window);
    window.expect_part("U was bezig: Taak, 2 dossiers.");
    window.choose("Verder");
    window.expect("Een taak bij 2 dossiers");
    window.ctrl("s");
    window.expect("2 dossiers kregen een taak.");
    assert!(!window.sees_part("U was bezig"));
}

#[test]
fn an_act_that_is_left_can_be_gone_on_with_or_thrown_away() {
    let (folder, mut window) = open_demo();
    open_list(&mut window);
    window.press(Named::Space);
    window.write("l");
    window.write("zorg");
    window.press(Named::Escape);
    window.press(Named::Escape);
    window.expect_part("U was bezig: Label, 1 dossier.");
    window.choose("Gooi weg");
    assert!(!window.sees_part("U was bezig"));
    window.tick();
    drop(window);
    let mut window = reopen(&folder);
    open_list(&mut window);
    assert!(!window.sees_part("U was bezig"));
}

/// What is read of cases that are ticked no more comes too late.
#[test]
fn how_cases_stand_is_never_told_of_those_that_were_ticked_before() {
    let (_folder, mut window) = open_demo();
    open_list(&mut window);
    window.ctrl("a");
    window.keep_answers_back();
    window.write("s");
    window.expect("2 dossiers afsluiten");
    window.press(Named::Escape);
    window.press(Named::Space);
    window.expect("1 dossier gekozen");
    window.write("s");
    window.expect("1 dossier afsluiten");
    assert_eq!(window.waiting(), 2);
    window.let_all_through_backwards();
    window.expect("In 1 dossier staat nog een taak of termijn open.");
}
