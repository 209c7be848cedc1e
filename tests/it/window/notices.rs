//! What is said on Vandaag about the file, its copies and the law; each with a button that does what
//! it says.

use std::path::Path;

use iced_test::core::Size;
use leerrecht::service::demo;
use leerrecht::ui::Start;
use zeroize::Zeroizing;

use super::{Driver, Named, demo_file, start};

fn open(folder: &Path) -> Driver {
    std::fs::create_dir_all(folder).unwrap();
    open_again(folder, "2026-11-25").unwrap_or_else(|| opened(demo_file(folder), "2026-11-25"))
}

fn open_again(folder: &Path, today: &str) -> Option<Driver> {
    let file = folder.join("proef.leerrecht-db");
    file.exists().then(|| opened(file, today))
}

fn opened(file: std::path::PathBuf, today: &str) -> Driver {
    Driver::open(Start {
        passphrase: Some(Zeroizing::new(demo::PASSPHRASE.to_owned())),
        today: Some(today.parse().unwrap()),
        ..start(file)
    })
}

#[test]
fn a_file_in_a_synced_folder_is_said_and_how_to_move_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(&folder.path().join("OneDrive - Gemeente Voorbeeld"));
    window.expect("Het dossierbestand ligt in een map van OneDrive.");
    window.tab_to_text("Hoe verplaats ik het?");
    window.press(Named::Enter);
    // The card is in view, in the window of a laptop.
    window.expect("Dossierbestand");
    let how = |text: &String| text.starts_with("Zo verplaatst u het:");
    assert!(window.texts().iter().any(how));
    // The copies lie there too: another folder is asked for.
    window.ctrl("1");
    window.expect("De kopieën liggen in een map van OneDrive.");
    window.tab_to_text("Andere map kiezen");
    window.press(Named::Enter);
    window.expect("Map voor kopieën");
    let elsewhere = folder.path().join("elders");
    std::fs::create_dir(&elsewhere).unwrap();
    window.ctrl("a");
    window.write(&elsewhere.display().to_string());
    window.press(Named::Enter);
    window.expect("Nieuwe kopieën komen in de gekozen map.");
    window.ctrl("1");
    assert!(!window.sees("De kopieën liggen in een map van OneDrive."));
}

#[test]
fn a_file_on_an_ordinary_disk_is_no_notice() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path());
    assert!(!window.sees("Hoe verplaats ik het?"));
    assert!(!window.sees("Nu een kopie maken"));
    assert!(!window.sees("Wat deze versie weet"));
}

#[test]
fn without_a_copy_one_is_made_with_one_press() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path());
    window.resize(Size::new(1200.0, 3400.0));
    let stick = folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    window.ctrl("7");
    window.click("Andere map kiezen");
    window.ctrl("a");
    window.write(&stick.display().to_string());
    window.press(Named::Enter);
    window.expect("Nieuwe kopieën komen in de gekozen map.");
    // The stick is taken out: there is no copy, and none can be made.
    std::fs::remove_dir(&stick).unwrap();
    window.ctrl("1");
    window.tab_to_text("Nu een kopie maken");
    window.press(Named::Enter);
    assert!(!window.sees("De reservekopie is gemaakt en gecontroleerd."));
    window.expect("Nu een kopie maken");
    std::fs::create_dir(&stick).unwrap();
    window.tab_to_text("Nu een kopie maken");
    window.press(Named::Enter);
    window.expect("De reservekopie is gemaakt en gecontroleerd.");
    assert!(!window.sees("Nu een kopie maken"));
    assert_eq!(std::fs::read_dir(&stick).unwrap().count(), 1);
}

#[test]
fn old_law_is_said_after_a_year() {
    let folder = tempfile::tempdir().unwrap();
    drop(open(folder.path()));
    let mut window = open_again(folder.path(), "2027-12-01").unwrap();
    window.expect("Wat Leerrecht van de wet weet, is ouder dan een jaar.");
    window.tab_to_text("Wat deze versie weet");
    window.press(Named::Enter);
    window.expect("Over Leerrecht");
    window.expect("Wet en termijnen, stand van");
}

/// What was typed about somebody who has gone leads nowhere: it can still be read and copied.
#[test]
fn what_was_typed_about_who_has_gone_can_be_read_and_copied() {
    let (_folder, mut window) = super::open_demo_with(|desk| {
        leerrecht::service::drafts::keep(desk, "partner-change", 999, "Belt liever na vijven")
            .unwrap();
    });
    window.ctrl("1");
    assert!(!window.sees("Belt liever na vijven"));
    window.choose("tonen");
    window.expect("Belt liever na vijven");
    window.choose("Kopieer wat u typte");
    window.press(Named::F9);
    assert!(!window.sees("Belt liever na vijven"));
    window.press(Named::F9);
    window.choose("verbergen");
    assert!(!window.sees("Belt liever na vijven"));
}
