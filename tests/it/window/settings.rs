//! The settings: changed, taken back, and kept when half typed.

use super::{Driver, Named, open_demo};

/// Opens the settings.
fn settings() -> (tempfile::TempDir, Driver) {
    let (folder, mut window) = open_demo();
    window.ctrl("7");
    window.expect("Uiterlijk en vergrendelen");
    (folder, window)
}

/// Goes on with Tab until a text stands on the screen after Enter.
#[track_caller]
fn reach(window: &mut Driver, text: &str) {
    for _ in 0..80 {
        window.press(Named::Tab);
        window.press(Named::Enter);
        if window.sees(text) {
            return;
        }
    }
    window.expect(text);
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
    reach(&mut window, "De reservekopie is gemaakt en gecontroleerd.");
    window.expect("op verzoek");
    window.press(Named::Tab);
    window.press(Named::Enter);
    assert!(
        window
            .texts()
            .iter()
            .any(|text| text.starts_with("Het bestand is in orde"))
    );
}

#[test]
fn pictures() {
    let Some(folder) = std::env::var_os("LEERRECHT_PICTURES").map(std::path::PathBuf::from) else {
        return;
    };
    let (_folder, mut window) = settings();
    window.picture(&folder.join("settings.png"));
    window.resize(iced_test::core::Size::new(1000.0, 2600.0));
    window.picture(&folder.join("settings-whole.png"));
    window.click("Ambtenaar toevoegen");
    window.picture(&folder.join("settings-officer.png"));
}
