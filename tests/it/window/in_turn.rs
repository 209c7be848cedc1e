//! Keys that come faster than the window follows do what they would have done one by one.

use iced_test::core::keyboard::{Key, Modifiers};

use super::case::open_case;
use super::{Named, open_demo};

#[test]
fn tab_moves_the_focus_before_the_next_key_is_looked_at() {
    let (_folder, mut window) = open_demo();
    window.ctrl("7");
    window.tab_to_text("Ambtenaar toevoegen");
    window.hold(Modifiers::SHIFT, Key::Named(Named::Tab));
    assert!(!window.sees("Naam, zoals die onder een brief staat"));
    window.at_once(|window| {
        window.press(Named::Tab);
        window.press(Named::Enter);
    });
    window.expect("Naam, zoals die onder een brief staat");
}

#[test]
fn letters_after_a_command_are_typed_where_that_leads() {
    let (_folder, mut window) = open_demo();
    open_case(&mut window);
    // Each of these letters is a command by itself.
    window.at_once(|window| window.write("nntsz"));
    window.tab_to("dossier-note-text");
    assert_eq!(window.copied().trim_end(), "ntsz");
}

#[test]
fn what_is_typed_and_saved_in_one_go_is_whole() {
    let (_folder, mut window) = open_demo();
    open_case(&mut window);
    window.at_once(|window| {
        window.write("n");
        window.write("Overleg gehad");
        window.ctrl("s");
    });
    window.expect("De notitie staat in de tijdlijn.");
    window.expect("Overleg gehad");
}
