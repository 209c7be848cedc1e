//! A disk that fills while somebody types: what is typed stays on the screen, it is said, and it is
//! kept as soon as there is room again.

use std::path::Path;

use leerrecht::service::demo;
use leerrecht::ui::Start;
use zeroize::Zeroizing;

use super::case::open_case;
use super::{Driver, Named, demo_file, start};
use crate::child;
use crate::small_disk::{self, DONE, leave, make_room};

const NOT_KEPT: &str = "Wat u typt, staat nog op het scherm maar is nog niet bewaard. \
    Maak ruimte of sluit de schijf weer aan; Leerrecht probeert het elke seconde opnieuw.";
const KEPT_AGAIN: &str = "Wat u typte, is weer bewaard.";
const FULL: &str = "De schijf met het dossierbestand is vol.";

fn open(folder: &Path) -> Driver {
    Driver::open(Start {
        passphrase: Some(Zeroizing::new(demo::PASSPHRASE.to_owned())),
        ..start(demo_file(folder))
    })
}

fn says(window: &mut Driver, part: &str) -> bool {
    window.texts().iter().any(|text| text.contains(part))
}

/// Doubles what stands in the field until it is too long for what the file still has in reserve.
fn much(window: &mut Driver) {
    for _ in 0..13 {
        window.copied();
        window.ctrl("v");
    }
}

/// What stands in the note that is open.
fn note(window: &mut Driver) -> String {
    window.tab_to("dossier-note-text");
    window.copied()
}

#[test]
#[ignore = "the second process of the test below"]
fn fills_the_disk() {
    let Some(folder) = child::argument() else {
        return;
    };
    a_draft_is_kept_again(&folder);
    a_lock_loses_nothing(&folder);
    a_note_that_is_refused_stays_open(&folder);
    other_forms_stay_open_too(&folder);
    a_job_that_is_refused_leaves_everything(&folder);
    println!("{DONE}");
}

fn a_draft_is_kept_again(folder: &Path) {
    let mut window = open(folder);
    open_case(&mut window);
    window.write("n");
    window.write("Moeder gebeld. ");
    window.tick();
    assert!(!window.sees(NOT_KEPT));
    much(&mut window);
    leave(folder, 0);
    window.tick();
    window.expect(FULL);
    window.expect(NOT_KEPT);
    // It is tried again, and still what is typed stays.
    window.write("Zij belt terug.");
    window.tick();
    window.expect(NOT_KEPT);
    assert!(note(&mut window).ends_with("Zij belt terug."));
    make_room(folder);
    window.tick();
    assert!(!window.sees(NOT_KEPT));
    window.expect(KEPT_AGAIN);
    drop(window);
    let mut window = open_again(folder);
    open_case(&mut window);
    window.write("n");
    assert!(note(&mut window).ends_with("Zij belt terug."));
    empty(folder);
}

fn open_again(folder: &Path) -> Driver {
    Driver::open(Start {
        passphrase: Some(Zeroizing::new(demo::PASSPHRASE.to_owned())),
        ..start(folder.join("proef.leerrecht-db"))
    })
}

/// An empty folder, for the next.
fn empty(folder: &Path) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let _ = std::fs::remove_file(&path).or_else(|_| std::fs::remove_dir_all(&path));
    }
}

/// Locked while the disk is full, what is half typed waits and is kept once the file is open.
fn a_lock_loses_nothing(folder: &Path) {
    let mut window = open(folder);
    open_case(&mut window);
    window.write("n");
    window.write("Vader gebeld. ");
    much(&mut window);
    leave(folder, 0);
    window.ctrl("l");
    assert!(!window.sees("Nieuwe notitie"));
    // It stands in memory only: the window does not take it along.
    assert!(!window.close());
    assert!(says(
        &mut window,
        "iets wat u half had getypt, is nog niet bewaard"
    ));
    assert!(!says(&mut window, "Vader gebeld"));
    make_room(folder);
    window.write(demo::PASSPHRASE);
    window.press(Named::Enter);
    window.tick();
    assert!(!says(
        &mut window,
        "iets wat u half had getypt, is nog niet bewaard"
    ));
    open_case(&mut window);
    window.write("n");
    assert!(note(&mut window).starts_with("Vader gebeld. Vader"));
    assert!(window.close());
    empty(folder);
}

fn a_note_that_is_refused_stays_open(folder: &Path) {
    let mut window = open(folder);
    open_case(&mut window);
    window.write("n");
    window.write("Oma gebeld. ");
    much(&mut window);
    leave(folder, 0);
    window.ctrl("s");
    assert!(says(&mut window, FULL));
    window.expect("Nieuwe notitie");
    assert!(note(&mut window).starts_with("Oma gebeld. Oma"));
    make_room(folder);
    window.ctrl("s");
    window.expect("De notitie staat in de tijdlijn.");
    empty(folder);
}

fn other_forms_stay_open_too(folder: &Path) {
    let mut window = open(folder);
    window.ctrl("7");
    window.click("Ambtenaar toevoegen");
    window.write("G. Fictief");
    leave(folder, 0);
    window.ctrl("s");
    assert!(says(&mut window, FULL), "{:?}", window.texts());
    assert_eq!(window.value("officer-name"), "G. Fictief");
    make_room(folder);
    window.ctrl("s");
    window.expect("De instellingen zijn bewaard.");

    open_case(&mut window);
    window.write("t");
    window.write("Rooster opvragen");
    leave(folder, 0);
    window.press(Named::Enter);
    assert!(says(&mut window, FULL), "{:?}", window.texts());
    window.expect("Rooster opvragen");
    make_room(folder);
    window.press(Named::Enter);
    window.expect("De taak is toegevoegd.");
    empty(folder);
}

/// Another passphrase needs room for the whole file: refused, the dialog is still there.
fn a_job_that_is_refused_leaves_everything(folder: &Path) {
    let mut window = open(folder);
    window.resize(iced_test::core::Size::new(1200.0, 3400.0));
    window.ctrl("7");
    window.tab_to_text("Wachtwoordzin wijzigen");
    window.press(Named::Enter);
    window.write(demo::PASSPHRASE);
    window.press(Named::Enter);
    let new = "walnut kameel fluweel trechter iglo";
    window.write(new);
    window.press(Named::Enter);
    window.write(new);
    leave(folder, 100_000);
    window.press(Named::Enter);
    assert!(says(&mut window, "vol"), "{:?}", window.texts());
    window.expect("Wachtwoordzin van nu");
    make_room(folder);
    window.tab_to_text("Wijzigen");
    window.press(Named::Enter);
    window.expect("De nieuwe wachtwoordzin geldt vanaf nu.");
    empty(folder);
}

#[test]
fn a_disk_that_fills_takes_nothing_away() {
    small_disk::run("window::full_disk::fills_the_disk", "24m");
}
