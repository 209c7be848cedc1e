//! What opens under a button answers to the keys, whether it was opened by a key or with the mouse;
//! and the filters of the cases, most of which stand behind one button.

use iced_test::core::keyboard::{Key, Modifiers};

use super::{Driver, Named, open_demo};

fn open_list(window: &mut Driver) {
    window.ctrl("2");
    window.choose("Alle dossiers");
    window.expect("3 van 3");
}

#[test]
fn a_filter_that_was_opened_with_the_mouse_answers_to_the_keys() {
    let (_folder, mut window) = open_demo();
    open_list(&mut window);
    window.click("Soort: alle");
    // The beginning of a word, then the one below and back.
    window.pick("luxe");
    window.press(Named::ArrowDown);
    window.press(Named::ArrowUp);
    window.press(Named::Enter);
    window.expect("Soort: Luxe verzuim");
    window.press(Named::Home);
    window.press(Named::Enter);
    window.expect("Soort: alle");
    window.press(Named::Escape);
    assert!(!window.sees("Alles"), "it is closed");
    // Where it was opened the keys go on.
    window.press(Named::Enter);
    window.expect("Alles");
}

#[test]
fn in_an_open_filter_tab_goes_round() {
    let (_folder, mut window) = open_demo();
    open_list(&mut window);
    window.click("Termijn: alle");
    let choices = ["Alles", "te laat", "vandaag"];
    for _ in 0..2 {
        for choice in choices {
            window.tab_to_text(choice);
        }
    }
    window.hold(Modifiers::SHIFT, Key::Named(Named::Tab));
    window.press(Named::Enter);
    window.expect("Termijn: te laat");
}

#[test]
fn a_space_in_the_middle_of_a_word_chooses_nothing() {
    let (_folder, mut window) = open_demo();
    open_list(&mut window);
    window.click("Soort: alle");
    window.pick("luxe");
    window.press(Named::Space);
    window.expect("Soort: alle");
}

/// Opens what lies behind the button.
fn more(window: &mut Driver) {
    let texts = window.texts();
    let button = texts.iter().find(|text| text.starts_with("Meer filters"));
    window.choose(button.unwrap());
}

#[test]
fn the_other_filters_lie_behind_one_button_that_counts_and_each_goes_with_one_press() {
    let (_folder, mut window) = open_demo();
    open_list(&mut window);
    window.expect("Meer filters");
    assert!(!window.sees("Gemeente: alle"));
    more(&mut window);
    window.choose("Gemeente: alle");
    window.choose("Alkmaar");
    // Back, and into another one, without the mouse.
    window.choose("Meer filters");
    window.expect("Onderwijs: alle");
    window.choose("Behandelaar: alle");
    window.choose("Lotte Leerrecht");
    window.press(Named::Escape);
    window.expect("Meer filters (2)");
    window.choose("Gemeente: Alkmaar");
    assert!(!window.sees("Gemeente: Alkmaar"));
    window.expect("Meer filters (1)");
    window.choose("Behandelaar: Lotte Leerrecht");
    window.expect("3 van 3");
    window.expect("Meer filters");
}

#[test]
fn in_large_text_all_filters_lie_behind_one_button() {
    let (_folder, mut window) = open_demo();
    window.resize(iced_test::core::Size::new(683.0, 384.0));
    window.ctrl("2");
    // Those of the view: the open ones of who works here.
    window.choose("Filters (2)");
    window.expect("Status: 3 gekozen");
    window.choose("Soort: alle");
    window.choose("Luxe verzuim");
    window.press(Named::Escape);
    window.expect("Filters (3)");
    window.choose("Filters (3)");
    window.choose("Alle filters weg");
    window.expect("Filters");
    window.expect("3 van 3");
}

#[test]
fn a_calendar_that_was_opened_with_the_mouse_answers_to_the_keys() {
    let (_folder, mut window) = open_demo();
    super::case::open_case(&mut window);
    window.write("t");
    window.write("Rooster opvragen");
    window.press(Named::Tab);
    window.ctrl("a");
    window.write("10-12-2026");
    // Behind the field stands the button of its calendar.
    window.press(Named::Tab);
    let button = window.focused().unwrap().bounds().center();
    window.click_at(button);
    window.expect("december 2026");
    window.press(Named::ArrowDown);
    window.press(Named::ArrowRight);
    window.press(Named::Enter);
    assert!(!window.sees("december 2026"), "a day was taken");
    assert!(window.holds("18-12-2026"));
    // The keys go on at the button.
    window.press(Named::Enter);
    window.expect("december 2026");
    window.press(Named::Escape);
    assert!(!window.sees("december 2026"));
    assert!(window.holds("Rooster opvragen"), "the form is still there");
}
