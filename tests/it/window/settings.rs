//! The settings: changed, taken back, and kept when half typed.

use super::{Driver, Named, open_demo};

/// Opens the settings.
fn settings() -> (tempfile::TempDir, Driver) {
    let (folder, mut window) = open_demo();
    window.ctrl("7");
    window.expect("Uiterlijk en vergrendelen");
    (folder, window)
}

#[test]
fn the_language_changes_at_once() {
    let (_folder, mut window) = settings();
    window.click("Engels");
    window.expect("Look and locking");
    window.click("Dutch");
    window.expect("Uiterlijk en vergrendelen");
}

#[test]
fn a_colleague_is_added_and_taken_back() {
    let (_folder, mut window) = settings();
    window.click("Ambtenaar toevoegen");
    window.write("G. Fictief");
    window.ctrl("s");
    window.expect("De instellingen zijn bewaard.");
    window.expect("G. Fictief");
    window.click("Ongedaan maken");
    assert!(!window.sees("G. Fictief"));
}

#[test]
fn what_is_half_typed_is_offered_again() {
    let (_folder, mut window) = settings();
    window.click("Ambtenaar toevoegen");
    window.write("G. Fictief");
    window.ctrl("2");
    window.ctrl("7");
    window.click("Ambtenaar toevoegen");
    window.expect("Weggooien wat ik typte");
    // Given up, it is not offered any more.
    window.press(Named::Escape);
    window.press(Named::Escape);
    window.click("Ambtenaar toevoegen");
    assert!(!window.sees("Weggooien wat ik typte"));
}

#[test]
fn a_copy_is_made_and_the_file_checked() {
    let (_folder, mut window) = settings();
    // High enough for all cards.
    window.resize(iced_test::core::Size::new(1000.0, 2600.0));
    window.click("Nu een kopie maken");
    window.expect("De reservekopie is gemaakt en gecontroleerd.");
    window.expect("op verzoek");
    window.click("Bestand nakijken");
    assert!(
        window
            .texts()
            .iter()
            .any(|text| text.starts_with("Het bestand is in orde"))
    );
}
