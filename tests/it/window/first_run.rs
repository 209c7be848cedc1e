//! The first run: from nothing to a file of one's own, without the mouse.

use leerrecht::ui::Start;

use super::{Driver, Named, Tray, start};
use crate::document::reading::Pdf;

/// The code as it stands on the screen: groups of four signs.
fn code(window: &mut Driver) -> String {
    let sign = |sign: char| sign.is_ascii_digit() || sign.is_ascii_uppercase();
    let mut groups = window.texts();
    groups.retain(|text| text.chars().count() == 4 && text.chars().all(sign));
    groups.join(" ")
}

/// Goes on so many times with Tab, and presses what has the focus then.
fn reach(window: &mut Driver, times: usize) {
    for _ in 0..times {
        window.press(Named::Tab);
    }
    window.press(Named::Enter);
}

/// Goes through the first steps and types a passphrase twice.
fn to_the_end(window: &mut Driver, phrase: &str) {
    to_the_passphrase(window);
    window.write(phrase);
    window.press(Named::Enter);
    window.write(phrase);
}

const PHRASE: &str = "gondel vlinder tractor zwaluw";

fn says(window: &mut Driver, part: &str) -> bool {
    window.texts().iter().any(|text| text.contains(part))
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
    window.expect("Voorgesteld naar de gemeente; controleer het.");
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
    // Another folder, back, later.
    reach(&mut window, 3);
    window.expect("Vandaag");
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
fn the_file_can_be_made_elsewhere_by_keys_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("zaken.leerrecht-db");
    let elsewhere = folder.path().join("elders");
    std::fs::create_dir(&elsewhere).unwrap();
    let mut window = Driver::open(start(file.clone()));
    window.resize(iced_test::core::Size::new(1200.0, 1400.0));
    to_the_end(&mut window, PHRASE);
    window.tab_to_text("Andere plaats kiezen");
    window.press(Named::Enter);
    window.ctrl("a");
    window.write(&elsewhere.display().to_string());
    window.press(Named::Enter);
    window.expect(&elsewhere.join("zaken.leerrecht-db").display().to_string());
    window.tab_to_text("Bestand maken");
    window.press(Named::Enter);
    window.expect("Het herstelblad");
    assert!(!file.exists());
    assert!(elsewhere.join("zaken.leerrecht-db").exists());
}

/// A place that takes no files: said, nothing is lost, and another is chosen.
#[test]
fn a_place_that_takes_no_file_is_said() {
    let folder = tempfile::tempdir().unwrap();
    // Where a folder should be, a file stands: nobody can write there, whoever he is.
    let blocked = folder.path().join("stick");
    std::fs::write(&blocked, "geen map").unwrap();
    let mut window = Driver::open(start(blocked.join("zaken.leerrecht-db")));
    window.resize(iced_test::core::Size::new(1200.0, 1400.0));
    to_the_end(&mut window, PHRASE);
    window.press(Named::Enter);
    assert!(
        says(&mut window, &blocked.display().to_string()),
        "{:?}",
        window.texts()
    );
    window.expect("Waarmee gaat uw dossierbestand open?");
    window.expect("Deze wachtwoordzin is sterk genoeg.");
    window.tab_to_text("Andere plaats kiezen");
    window.press(Named::Enter);
    window.ctrl("a");
    window.write(
        &folder
            .path()
            .join("hier.leerrecht-db")
            .display()
            .to_string(),
    );
    window.press(Named::Enter);
    window.tab_to_text("Bestand maken");
    window.press(Named::Enter);
    window.expect("Het herstelblad");
}

#[test]
fn a_file_that_is_there_already_is_opened_and_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let file = super::demo_file(folder.path());
    let before = std::fs::read(&file).unwrap();
    let mut window = Driver::open(start(folder.path().join("nieuw.leerrecht-db")));
    window.resize(iced_test::core::Size::new(1200.0, 1400.0));
    to_the_end(&mut window, PHRASE);
    // It appeared meanwhile: of a colleague who copied it there, say.
    std::fs::copy(&file, folder.path().join("nieuw.leerrecht-db")).unwrap();
    window.press(Named::Enter);
    assert!(says(&mut window, "Er staat al een bestand"));
    assert_eq!(
        std::fs::read(folder.path().join("nieuw.leerrecht-db")).unwrap(),
        before
    );
    window.tab_to_text("Dit bestand openen");
    window.press(Named::Enter);
    window.expect("Openen");
    window.write(leerrecht::service::demo::PASSPHRASE);
    window.press(Named::Enter);
    window.expect("Vandaag");
}

/// The power goes after each step: the file is not there, or whole and the sheet asked for again.
#[test]
fn a_first_run_that_breaks_off_begins_again_or_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("zaken.leerrecht-db");
    let mut window = Driver::open(start(file.clone()));
    to_the_end(&mut window, PHRASE);
    drop(window);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);

    let mut window = Driver::open(start(file.clone()));
    to_the_end(&mut window, PHRASE);
    window.press(Named::Enter);
    window.expect("Het herstelblad");
    let shown = code(&mut window);
    drop(window);
    let mut window = Driver::open(start(file));
    window.write(PHRASE);
    window.press(Named::Enter);
    window.expect("Het herstelblad van dit bestand is nog niet overgetypt.");
    window.tab_to_text("Herstelblad tonen");
    window.press(Named::Enter);
    window.write(PHRASE);
    window.press(Named::Enter);
    assert_eq!(code(&mut window), shown, "the same sheet");
    window.press(Named::Enter);
    window.write(&shown);
    window.press(Named::Enter);
    window.expect("De code klopt.");
    window.press(Named::Enter);
    window.ctrl("1");
    window.expect("Vandaag");
    assert!(!window.sees("Het herstelblad van dit bestand is nog niet overgetypt."));
}

/// Who presses twice where the file is made has not said that the code is on paper: nobody could read
/// it yet, however long making the file took.
#[test]
fn a_press_on_what_came_only_now_is_not_taken() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Driver::open(start(folder.path().join("zaken.leerrecht-db")));
    to_the_end(&mut window, PHRASE);
    let make = window.place("Bestand maken").center();
    window.double_click_at(make);
    window.expect("De code staat op papier");
    assert_eq!(code(&mut window).split(' ').count(), 14);
    // Who has seen it may press it.
    std::thread::sleep(std::time::Duration::from_millis(600));
    window.press_again();
    window.expect("Code nakijken");
}

/// The sheet comes out of the printer with the code on it, and the name of the file; where nothing comes
/// out that is said.
#[test]
fn the_recovery_sheet_is_printed() {
    let folder = tempfile::tempdir().unwrap();
    let tray = Tray::default();
    let mut window = Driver::open(Start {
        printers: tray.printers(),
        ..start(folder.path().join("zaken.leerrecht-db"))
    });
    to_the_end(&mut window, PHRASE);
    window.press(Named::Enter);
    let shown = code(&mut window);
    window.choose("Afdrukken");
    window.expect("Het herstelblad is naar de printer gestuurd.");
    let out = tray.out();
    assert_eq!(out.len(), 1);
    let page = Pdf::read(&out[0].0);
    assert_eq!(page.pages(), 1);
    let words = page.words();
    for group in shown.split(' ') {
        assert!(words.contains(group), "{group} in {words}");
    }
    assert!(words.contains("zaken.leerrecht-db") && words.contains("kluis"));
    tray.jam();
    window.choose("Afdrukken");
    window.expect_part("De printer nam de afdruk niet aan");
    window.expect_part("Schrijf de code over");
    assert_eq!(
        code(&mut window),
        shown,
        "it is still there to be written over"
    );
}
