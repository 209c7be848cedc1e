//! The fields of forms: words are taken back where the focus is, in every form
//! alike, and what is too long or of another script breaks nothing.

use std::time::{Duration, Instant};

use iced_test::core::keyboard::{Key, Modifiers};

use leerrecht::service::demo;

use super::case::open_case;
use super::youths::open_fietje;
use super::{Driver, Named, demo_file, keep_picture, open_demo, start};

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

/// A million signs, in words.
fn much() -> String {
    "drie woorden hier ".repeat(56_000)
}

/// Only a window that stands still takes longer than this: a machine that has others to serve does not.
const PATIENCE: Duration = Duration::from_secs(10);

#[track_caller]
fn check_quick(window: &mut Driver, what: &str, act: impl FnOnce(&mut Driver)) {
    let begun = Instant::now();
    act(window);
    let took = begun.elapsed();
    eprintln!("{what}: {took:?}");
    assert!(took < PATIENCE, "{what} took {took:?}");
}

/// Whether a sentence that begins so stands on the screen.
fn says(window: &mut Driver, beginning: &str) -> bool {
    let texts = window.texts();
    texts.iter().any(|text| text.starts_with(beginning))
}

#[test]
fn a_million_signs_in_a_field_are_refused_in_words() {
    let (_folder, mut window) = officer();
    window.write("Gerda");
    check_quick(&mut window, "pasting", |window| window.paste(&much()));
    assert!(says(
        &mut window,
        "Dit zou 1\u{a0}008\u{a0}000 tekens worden"
    ));
    keep_picture(&mut window, "field too long");
    assert_eq!(window.value("officer-name"), "Gerda");
    check_quick(&mut window, "a key", |window| window.write(" F"));
    assert_eq!(window.value("officer-name"), "Gerda F");
    assert!(!says(&mut window, "Dit zou"));
    // As much as a field takes does not make it slow.
    window.ctrl("a");
    check_quick(&mut window, "pasting what fits", |window| {
        window.paste(&"x".repeat(4_000));
    });
    check_quick(&mut window, "a key at the end", |window| {
        window.press(Named::Backspace);
    });
    assert_eq!(window.value("officer-name").len(), 3_999);
}

#[test]
fn a_million_signs_in_a_note_are_refused_in_words() {
    let (_folder, mut window) = open_demo();
    open_case(&mut window);
    window.write("n");
    window.write("Moeder gebeld");
    check_quick(&mut window, "pasting", |window| window.paste(&much()));
    assert!(says(
        &mut window,
        "Dit zou 1\u{a0}008\u{a0}013 tekens worden"
    ));
    keep_picture(&mut window, "note too long");
    check_quick(&mut window, "a key", |window| window.write("!"));
    assert!(!says(&mut window, "Dit zou"));
    window.ctrl("s");
    window.expect("De notitie staat in de tijdlijn.");
    window.expect("Moeder gebeld!");
}

#[test]
fn a_note_of_fifteen_pages_is_typed_in_without_waiting() {
    let (_folder, mut window) = open_demo();
    open_case(&mut window);
    window.write("n");
    let pages = "Moeder belde, en daarna de school. ".repeat(1_400);
    window.paste(&pages);
    check_quick(&mut window, "a key", |window| window.write("!"));
    check_quick(&mut window, "a word back", |window| window.ctrl("z"));
    window.tick();
    check_quick(&mut window, "a second", Driver::tick);
    window.ctrl("s");
    window.expect("De notitie staat in de tijdlijn.");
    check_quick(&mut window, "a key beside it", |window| {
        window.press(Named::Tab);
    });
}

#[test]
fn a_name_in_another_script_is_typed_kept_and_shown() {
    for name in ["נעמה", "نور", "Fietje 😀👩‍👧"] {
        let (_folder, mut window) = open_demo();
        window.resize(iced_test::core::Size::new(1366.0, 1800.0));
        open_fietje(&mut window);
        window.write("e");
        window.tab_to("youth-edit-call_name");
        window.ctrl("a");
        for letter in name.chars() {
            let written = letter.to_string();
            check_quick(&mut window, "a key", |window| window.write(&written));
        }
        assert_eq!(window.value("youth-edit-call_name"), name);
        keep_picture(&mut window, &format!("field {}", name.len()));
        window.ctrl("s");
        window.expect_part(" bewaard.");
        window.expect(name);
        window.ctrl("3");
        assert!(
            window.texts().iter().any(|text| text.contains(name)),
            "{:?}",
            window.texts()
        );
        keep_picture(&mut window, &format!("table {}", name.len()));
    }
}

#[test]
fn a_million_signs_are_looked_up_by_their_beginning() {
    let (_folder, mut window) = open_demo();
    for (keys, field) in [
        ("2", "cases-search"),
        ("3", "youths-search"),
        ("4", "schools-search"),
        ("5", "partners-search"),
    ] {
        window.ctrl(keys);
        window.ctrl("f");
        check_quick(&mut window, field, |window| window.paste(&much()));
        assert!(window.value(field).starts_with("drie woorden hier "));
        check_quick(&mut window, "a key", |window| window.write("x"));
    }
    window.ctrl("k");
    check_quick(&mut window, "search", |window| window.paste(&much()));
}

#[test]
fn a_million_signs_are_no_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Driver::open(start(demo_file(folder.path())));
    check_quick(&mut window, "pasting", |window| window.paste(&much()));
    window.write(demo::PASSPHRASE);
    window.press(Named::Enter);
    window.expect("Vandaag");
}
