//! The first run: from nothing to a file of one's own, without the mouse.

use super::{Driver, Named, start};

/// The code as it stands on the screen: groups of four signs.
fn code(window: &mut Driver) -> String {
    let sign = |sign: char| sign.is_ascii_digit() || sign.is_ascii_uppercase();
    let mut groups = window.texts();
    groups.retain(|text| text.chars().count() == 4 && text.chars().all(sign));
    groups.join(" ")
}

/// Goes on to a text with Tab, and presses it.
#[track_caller]
fn reach(window: &mut Driver, times: usize) {
    for _ in 0..times {
        window.press(Named::Tab);
    }
    window.press(Named::Enter);
}

/// Fills in who works here and where, up to the passphrase.
fn to_the_passphrase(window: &mut Driver) {
    window.expect("Welkom bij Leerrecht. Wie bent u?");
    window.write("F. Voorbeeld");
    window.press(Named::Enter);
    window.expect("Voor welke jongeren werkt u?");
    window.write("alkmaar");
    window.press(Named::Enter);
    window.expect("Alkmaar");
    window.press(Named::Enter);
    window.expect("Waarmee gaat uw dossierbestand open?");
}

#[test]
fn a_file_is_made_by_keys_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("zaken.leerrecht-db");
    let mut window = Driver::open(start(file.clone()));
    to_the_passphrase(&mut window);
    let phrase = "gondel vlinder tractor zwaluw";
    window.write(phrase);
    window.press(Named::Enter);
    window.write(phrase);
    assert!(!file.exists());
    window.press(Named::Enter);
    window.expect("Het herstelblad");
    assert!(file.exists());
    let code = code(&mut window);
    assert_eq!(code.split(' ').count(), 14, "{code}");
    window.press(Named::Enter);
    // A code that is not whole is not taken.
    window.write(&code[..9]);
    window.press(Named::Enter);
    window.expect("Code nakijken");
    window.ctrl("a");
    window.write(&code.to_lowercase());
    window.press(Named::Enter);
    window.expect("Uw bestand is klaar om in te werken. Nog twee dingen.");
    window.click("Later; naar Vandaag");
    window.expect("Dossiers");
    assert!(!window.sees("Scholen overnemen"));
    // What was filled in is there, and the passphrase opens the file again.
    window.ctrl("l");
    window.write(phrase);
    window.press(Named::Enter);
    window.expect("Dossiers");
}

#[test]
fn a_step_is_not_left_before_it_is_right() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("zaken.leerrecht-db");
    let mut window = Driver::open(start(file.clone()));
    window.press(Named::Enter);
    window.expect("Welkom bij Leerrecht. Wie bent u?");
    to_the_passphrase(&mut window);
    window.write("welkom2026");
    window.press(Named::Enter);
    window.press(Named::Enter);
    window.expect("Bestand maken");
    // Back, and what was filled in is still there.
    window.press(Named::Escape);
    window.expect("Alkmaar");
    assert!(!file.exists());
}

#[test]
fn pictures() {
    let Some(folder) = std::env::var_os("LEERRECHT_PICTURES").map(std::path::PathBuf::from) else {
        return;
    };
    let place = tempfile::tempdir().unwrap();
    let mut window = Driver::open(start(place.path().join("zaken.leerrecht-db")));
    window.picture(&folder.join("first-officer.png"));
    to_the_passphrase(&mut window);
    window.picture(&folder.join("first-passphrase.png"));
    window.press(Named::Escape);
    window.picture(&folder.join("first-area.png"));
    window.press(Named::Enter);
    let phrase = "gondel vlinder tractor zwaluw";
    window.write(phrase);
    window.press(Named::Enter);
    window.write(phrase);
    window.press(Named::Enter);
    window.picture(&folder.join("first-sheet.png"));
    let code = code(&mut window);
    window.press(Named::Enter);
    window.write(&code);
    window.press(Named::Enter);
    window.picture(&folder.join("first-rest.png"));
}
