//! What concerns the whole file: another passphrase, the sheet, a copy put back, mending. By keys
//! alone, and tried wrong first.

use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use iced_test::core::Size;
use leerrecht::service::demo;

use super::{Driver, Named, demo_file, open_demo, start};

const NEW: &str = "walnut kameel fluweel trechter iglo";

/// Opens the settings, in a window that is high enough for most of them.
fn settings() -> (tempfile::TempDir, Driver) {
    let (folder, mut window) = open_demo();
    window.resize(Size::new(1200.0, 3400.0));
    window.ctrl("7");
    window.expect("Wachtwoordzin en herstelblad");
    (folder, window)
}

/// Presses what bears this text.
#[track_caller]
fn press(window: &mut Driver, text: &str) {
    window.tab_to_text(text);
    window.press(Named::Enter);
}

/// The code as it stands on the screen: groups of four signs.
fn code(window: &mut Driver) -> String {
    let sign = |sign: char| sign.is_ascii_digit() || sign.is_ascii_uppercase();
    let mut groups = window.texts();
    groups.retain(|text| text.chars().count() == 4 && text.chars().all(sign));
    groups.join(" ")
}

/// Writes the sheet over: wrong first, then right. Gives its code.
fn write_over(window: &mut Driver) -> String {
    let code = code(window);
    assert_eq!(code.split(' ').count(), 14, "{code}");
    window.press(Named::Enter);
    window.expect("Code nakijken");
    let wrong = code.replacen(|_| true, if code.starts_with('0') { "1" } else { "0" }, 1);
    window.write(&wrong);
    window.press(Named::Enter);
    assert!(says(window, "tikfout"));
    window.ctrl("a");
    window.write(&code);
    window.press(Named::Enter);
    window.expect("De code klopt.");
    window.press(Named::Enter);
    code
}

fn says(window: &mut Driver, part: &str) -> bool {
    window.texts().iter().any(|text| text.contains(part))
}

/// Locks, and opens again with the passphrase.
fn unlock(window: &mut Driver, passphrase: &str) {
    window.write(passphrase);
    window.press(Named::Enter);
}

#[test]
fn a_new_passphrase_by_keys_alone() {
    let (_folder, mut window) = settings();
    press(&mut window, "Wachtwoordzin wijzigen");
    // The old one wrong, the new one weak: neither is taken, and nothing is lost of the other.
    window.write("zomaar een zin");
    window.press(Named::Enter);
    window.write("welkom2026");
    window.press(Named::Enter);
    window.write("welkom2026");
    window.press(Named::Enter);
    assert!(says(&mut window, "te weinig woorden") || says(&mut window, "raden"));
    window.ctrl("a");
    window.write(NEW);
    window.press(Named::Enter);
    window.ctrl("a");
    window.write(NEW);
    window.press(Named::Enter);
    assert!(says(&mut window, "opent het bestand niet"));
    window.ctrl("a");
    window.write(demo::PASSPHRASE);
    press(&mut window, "Wijzigen");
    window.expect("De nieuwe wachtwoordzin geldt vanaf nu.");
    let code = write_over(&mut window);
    // The settings are there again, and the dialog is closed.
    window.expect("Uiterlijk en vergrendelen");
    assert!(!window.sees("Wachtwoordzin van nu"));

    window.ctrl("l");
    unlock(&mut window, demo::PASSPHRASE);
    assert!(says(&mut window, "opent het bestand niet"));
    window.ctrl("a");
    unlock(&mut window, NEW);
    window.expect("Vandaag");
    window.ctrl("l");
    press(&mut window, "Code van het herstelblad gebruiken");
    window.write(&code);
    window.press(Named::Enter);
    window.expect("Vandaag");
}

#[test]
fn a_new_sheet_makes_the_old_one_worthless() {
    let (_folder, mut window) = settings();
    press(&mut window, "Herstelblad maken");
    window.press(Named::Tab);
    press(&mut window, "Hetzelfde blad nog een keer");
    window.tab_to_text("Tonen wat ik typ");
    window.hold(
        iced_test::core::keyboard::Modifiers::SHIFT,
        iced_test::core::keyboard::Key::Named(Named::Tab),
    );
    window.write("zomaar een zin");
    window.press(Named::Enter);
    assert!(says(&mut window, "opent het bestand niet"));
    window.ctrl("a");
    window.write(demo::PASSPHRASE);
    window.press(Named::Enter);
    let old = write_over(&mut window);

    press(&mut window, "Herstelblad maken");
    window.write(demo::PASSPHRASE);
    window.press(Named::Enter);
    window.expect("Het oude herstelblad opent het bestand niet meer.");
    let new = write_over(&mut window);
    assert_ne!(old, new);

    window.ctrl("l");
    press(&mut window, "Code van het herstelblad gebruiken");
    window.write(&old);
    window.press(Named::Enter);
    assert!(says(&mut window, "hoort niet bij dit bestand"));
    window.ctrl("a");
    window.write(&new);
    window.press(Named::Enter);
    window.expect("Vandaag");
    window.ctrl("l");
    unlock(&mut window, demo::PASSPHRASE);
    window.expect("Vandaag");
}

#[test]
fn the_sheet_is_not_left_open_when_the_file_is_locked() {
    let (_folder, mut window) = settings();
    press(&mut window, "Herstelblad maken");
    window.write(demo::PASSPHRASE);
    window.press(Named::Enter);
    assert_eq!(code(&mut window).split(' ').count(), 14);
    window.ctrl("l");
    window.expect("Wachtwoordzin");
    assert_eq!(code(&mut window), "");
    unlock(&mut window, demo::PASSPHRASE);
    window.expect("Vandaag");
}

fn copies(folder: &Path) -> Vec<PathBuf> {
    let folder = folder.join("proef.leerrecht-db-kopieen");
    let found = std::fs::read_dir(folder).unwrap();
    let mut found: Vec<PathBuf> = found.map(|entry| entry.unwrap().path()).collect();
    found.sort();
    found
}

#[test]
fn a_copy_is_put_back_and_what_was_there_is_kept() {
    let (folder, mut window) = settings();
    window.click("Nu een kopie maken");
    window.click("Ambtenaar toevoegen");
    window.write("G. Fictief");
    window.ctrl("s");
    window.expect("G. Fictief");
    // Half typed: that goes along.
    window.click("Ambtenaar toevoegen");
    window.write("H. Halverwege");
    press(&mut window, "Kopie terugzetten…");
    window.expect("Een kopie terugzetten");
    assert!(!window.sees("Deze kopie terugzetten"));
    press(&mut window, "op verzoek");
    window.expect("De kopie is nagekeken en in orde.");
    assert!(says(
        &mut window,
        "regels van het logboek zijn van na deze kopie"
    ));
    press(&mut window, "Deze kopie terugzetten");
    window.expect("De kopie is gecontroleerd en staat nu op de plaats van het bestand.");
    assert!(says(&mut window, "-voor-terugzetten-"));
    window.press(Named::Enter);
    window.expect("Uiterlijk en vergrendelen");
    assert!(!window.sees("G. Fictief"));
    window.click("Ambtenaar toevoegen");
    window.expect("Weggooien wat ik typte");
    window.press(Named::Escape);
    window.press(Named::Escape);
    // The copy of just before is the way back.
    let before = |copy: &PathBuf| copy.display().to_string().contains("-voor-terugzetten-");
    assert_eq!(
        copies(folder.path())
            .iter()
            .filter(|copy| before(copy))
            .count(),
        1
    );
    press(&mut window, "Kopie terugzetten…");
    press(&mut window, "voor het terugzetten van een kopie");
    press(&mut window, "Deze kopie terugzetten");
    window.press(Named::Enter);
    window.expect("G. Fictief");
    window.ctrl("l");
    unlock(&mut window, demo::PASSPHRASE);
    window.expect("Vandaag");
}

#[test]
fn a_corrupt_copy_is_refused_and_nothing_changes() {
    let (folder, mut window) = settings();
    window.click("Nu een kopie maken");
    let copy = copies(folder.path()).pop().unwrap();
    let mut bytes = std::fs::read(&copy).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&copy, bytes).unwrap();
    press(&mut window, "Kopie terugzetten…");
    window.write(&copy.display().to_string());
    window.press(Named::Enter);
    assert!(says(&mut window, "Deze kopie is beschadigd"));
    assert!(!window.sees("Deze kopie terugzetten"));
    // What is no copy at all, and the file itself.
    for (name, said) in [
        ("brief.pdf", "geen dossierbestand"),
        ("proef.leerrecht-db", "het dossierbestand zelf"),
    ] {
        let path = folder.path().join(name);
        if !path.exists() {
            std::fs::write(&path, "%PDF-1.7 zomaar een brief").unwrap();
        }
        window.ctrl("a");
        window.write(&path.display().to_string());
        window.press(Named::Enter);
        assert!(says(&mut window, said), "{name}");
    }
    window.press(Named::Escape);
    window.expect("Uiterlijk en vergrendelen");
}

#[test]
fn a_copy_of_before_another_passphrase_asks_for_the_one_of_then() {
    let (folder, mut window) = settings();
    press(&mut window, "Wachtwoordzin wijzigen");
    window.write(demo::PASSPHRASE);
    window.press(Named::Enter);
    window.write(NEW);
    window.press(Named::Enter);
    window.write(NEW);
    window.press(Named::Enter);
    write_over(&mut window);
    press(&mut window, "Kopie terugzetten…");
    press(&mut window, "voor een nieuwe wachtwoordzin");
    window.expect("Wachtwoordzin van toen");
    window.write(NEW);
    window.press(Named::Enter);
    assert!(says(&mut window, "opent het bestand niet"));
    window.ctrl("a");
    window.write(demo::PASSPHRASE);
    window.press(Named::Enter);
    press(&mut window, "Deze kopie terugzetten");
    window.press(Named::Enter);
    window.ctrl("l");
    unlock(&mut window, NEW);
    assert!(says(&mut window, "opent het bestand niet"));
    window.ctrl("a");
    unlock(&mut window, demo::PASSPHRASE);
    window.expect("Vandaag");
    drop(folder);
}

#[test]
fn work_on_the_whole_file_keeps_what_is_half_typed() {
    let folder = tempfile::tempdir().unwrap();
    let file = demo_file(folder.path());
    let mut window = Driver::open(start(file));
    unlock(&mut window, demo::PASSPHRASE);
    window.resize(Size::new(1200.0, 3400.0));
    window.ctrl("5");
    window.ctrl("7");
    window.click("Ambtenaar toevoegen");
    window.write("G. Fictief");
    press(&mut window, "Herstelblad maken");
    window.write(demo::PASSPHRASE);
    window.press(Named::Enter);
    write_over(&mut window);
    window.click("Ambtenaar toevoegen");
    window.expect("Weggooien wat ik typte");
}

/// Takes the rows of the case list out of a file, past the program.
fn break_lists(file: &Path) {
    let conn = rusqlite::Connection::open_with_flags(file, Default::default()).unwrap();
    conn.pragma_update(None, "key", demo::PASSPHRASE).unwrap();
    let gone = conn.execute("DELETE FROM case_row", []).unwrap();
    assert!(gone > 0);
}

#[test]
fn lists_that_are_wrong_are_found_and_made_anew() {
    let folder = tempfile::tempdir().unwrap();
    let file = demo_file(folder.path());
    break_lists(&file);
    let mut window = Driver::open(start(file));
    unlock(&mut window, demo::PASSPHRASE);
    window.resize(Size::new(1200.0, 3600.0));
    window.ctrl("7");
    press(&mut window, "Bestand nakijken");
    window.expect("De lijsten en de zoekindex kloppen niet met de gegevens.");
    press(&mut window, "Lijsten en zoekindex opnieuw maken");
    window.expect("Bestand herstellen");
    assert!(says(&mut window, "Het bestand is in orde"));
    window.press(Named::Enter);
    window.expect("Uiterlijk en vergrendelen");
    press(&mut window, "Bestand nakijken");
    assert!(says(&mut window, "Het bestand is in orde"));
    // The cases are there again.
    window.ctrl("2");
    window.press(Named::Enter);
    window.expect("Stand van zaken");
}

/// Closed while a copy comes back, the work stops, and then the window closes: it need not be asked
/// twice.
#[test]
fn the_window_closes_when_the_work_has_stopped() {
    let (_folder, mut window) = settings();
    window.click("Nu een kopie maken");
    press(&mut window, "Kopie terugzetten…");
    press(&mut window, "op verzoek");
    window.expect("De kopie is nagekeken en in orde.");
    let early = Rc::new(Cell::new(None));
    let seen = Rc::clone(&early);
    window.meanwhile(move |window| {
        seen.set(Some(window.close()));
        true
    });
    press(&mut window, "Deze kopie terugzetten");
    assert_eq!(early.get(), Some(false), "in the middle");
    assert!(window.is_closed());
    assert!(!window.sees("De kopie is gecontroleerd en staat nu op de plaats van het bestand."));
}
