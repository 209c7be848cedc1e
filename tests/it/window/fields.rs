//! The fields of forms: words are taken back where the focus is, in every form alike.

use iced_test::core::keyboard::{Key, Modifiers};

use super::case::open_case;
use super::youths::open_fietje;
use super::{Driver, Named, open_demo};

/// A word forward again.
fn forward(window: &mut Driver) {
    window.hold(
        Modifiers::CTRL | Modifiers::SHIFT,
        Key::Character("z".into()),
    );
}

/// The form of a new officer, with the focus in the name.
fn officer() -> (tempfile::TempDir, Driver) {
    let (folder, mut window) = open_demo();
    window.ctrl("7");
    window.click("Ambtenaar toevoegen");
    (folder, window)
}

#[test]
fn a_word_is_taken_back_in_the_field_with_the_focus() {
    let (_folder, mut window) = officer();
    window.write("Gerda Fictief");
    window.tab_to("officer-boa");
    window.write("12345");
    window.tab_to("officer-name");
    window.ctrl("z");
    assert_eq!(window.value("officer-name"), "Gerda ");
    assert_eq!(window.value("officer-boa"), "12345");
    forward(&mut window);
    assert_eq!(window.value("officer-name"), "Gerda Fictief");
    // What is typed stands behind what came back.
    window.ctrl("z");
    window.write("Voorbeeld");
    assert_eq!(window.value("officer-name"), "Gerda Voorbeeld");
}

#[test]
fn a_field_without_steps_takes_back_no_act() {
    let (_folder, mut window) = officer();
    window.write("Gerda Fictief");
    window.ctrl("s");
    window.expect("De instellingen zijn bewaard.");
    window.click("Ambtenaar toevoegen");
    forward(&mut window);
    window.ctrl("z");
    window.expect("Gerda Fictief");
}

#[test]
fn a_form_of_lines_takes_back_words_too() {
    let (_folder, mut window) = open_demo();
    open_fietje(&mut window);
    window.write("e");
    let before = window.value("youth-edit-given");
    window.press(Named::End);
    window.write(" Anna Maria");
    window.ctrl("z");
    assert_eq!(window.value("youth-edit-given"), format!("{before} Anna "));
    window.ctrl("y");
    assert_eq!(
        window.value("youth-edit-given"),
        format!("{before} Anna Maria")
    );
}

#[test]
fn a_text_of_many_lines_takes_back_words_too() {
    let (_folder, mut window) = open_demo();
    open_case(&mut window);
    window.write("n");
    window.write("Moeder gebeld");
    window.press(Named::Enter);
    window.write("Zij belt terug");
    window.ctrl("z");
    window.ctrl("z");
    forward(&mut window);
    window.write(" morgen");
    window.ctrl("s");
    window.expect("De notitie staat in de tijdlijn.");
    assert!(
        window
            .texts()
            .iter()
            .any(|text| text.starts_with("Moeder gebeld\nZij belt"))
    );
}
