//! A file that does not open, or is gone: it comes back from a copy, by keys alone.

use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use leerrecht::service::demo;

use super::{Driver, Named, demo_file, keep_picture, start};

fn says(window: &mut Driver, part: &str) -> bool {
    window.texts().iter().any(|text| text.contains(part))
}

#[track_caller]
fn press(window: &mut Driver, text: &str) {
    window.tab_to_text(text);
    window.press(Named::Enter);
}

/// A file with a copy beside it; both closed.
fn with_a_copy(folder: &Path) -> (PathBuf, PathBuf) {
    let file = demo_file(folder);
    let mut window = Driver::open(start(file.clone()));
    window.write(demo::PASSPHRASE);
    window.press(Named::Enter);
    window.expect("Vandaag");
    drop(window);
    let copies = folder.join("proef.leerrecht-db-kopieen");
    let copy = std::fs::read_dir(copies).unwrap().next();
    (file, copy.unwrap().unwrap().path())
}

/// Checks the copy that is chosen, with a wrong passphrase first, and puts it back.
fn put_back(window: &mut Driver) {
    window.write("zomaar een zin");
    window.press(Named::Enter);
    assert!(says(window, "opent het bestand niet"));
    window.ctrl("a");
    window.write(demo::PASSPHRASE);
    window.press(Named::Enter);
    window.expect("De kopie is nagekeken en in orde.");
    press(window, "Deze kopie terugzetten");
    window.expect("Vandaag");
    window.expect("Dossiers");
}

#[test]
fn a_file_that_was_cut_short_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let (file, _) = with_a_copy(folder.path());
    let bytes = std::fs::read(&file).unwrap();
    std::fs::write(&file, &bytes[..bytes.len() / 2 - 100]).unwrap();
    let mut window = Driver::open(start(file.clone()));
    press(&mut window, "Een reservekopie terugzetten");
    // Left again, it is as it was.
    window.press(Named::Escape);
    assert!(says(&mut window, "is niet compleet"));
    press(&mut window, "Een reservekopie terugzetten");
    press(&mut window, "kopie van de dag");
    put_back(&mut window);
    // What stood there is aside, and the file opens by itself again.
    let aside = |name: &str| name.contains("-opzij-");
    let names = std::fs::read_dir(folder.path()).unwrap();
    let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert_eq!(names.filter(|name| aside(name)).count(), 1);
    window.ctrl("l");
    window.write(demo::PASSPHRASE);
    window.press(Named::Enter);
    window.expect("Vandaag");
}

#[test]
fn a_file_that_is_gone_comes_back_from_a_copy_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    let (file, copy) = with_a_copy(folder.path());
    let new = folder.path().join("nieuw");
    let mut window = Driver::open(start(new.join("zaken.leerrecht-db")));
    window.expect("Welkom bij Leerrecht. Wie bent u?");
    press(
        &mut window,
        "Ik heb al een dossierbestand of een kopie ervan",
    );
    window.write(&copy.display().to_string());
    window.press(Named::Enter);
    put_back(&mut window);
    assert!(new.join("zaken.leerrecht-db").exists());
    assert!(copy.exists() && file.exists());
}

#[test]
fn a_damaged_copy_is_said_and_the_file_stays_locked_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let (file, copy) = with_a_copy(folder.path());
    let before = std::fs::read(&file).unwrap();
    let mut bytes = std::fs::read(&copy).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&copy, bytes).unwrap();
    let mut window = Driver::open(start(file.clone()));
    assert!(!window.sees("Een reservekopie terugzetten"));
    window.write("zomaar een zin");
    window.press(Named::Enter);
    press(&mut window, "Een reservekopie terugzetten");
    press(&mut window, "kopie van de dag");
    window.write(demo::PASSPHRASE);
    window.press(Named::Enter);
    assert!(says(&mut window, "Deze kopie is beschadigd"));
    assert!(!window.sees("Deze kopie terugzetten"));
    window.press(Named::Escape);
    window.write(demo::PASSPHRASE);
    assert_eq!(std::fs::read(&file).unwrap(), before);
    window.press(Named::Enter);
    window.expect("Vandaag");
}

/// Closed while the file comes back, the window waits until nothing is half done.
#[test]
fn the_window_does_not_close_in_the_middle() {
    let folder = tempfile::tempdir().unwrap();
    let (file, _) = with_a_copy(folder.path());
    let bytes = std::fs::read(&file).unwrap();
    std::fs::write(&file, &bytes[..bytes.len() / 2 - 100]).unwrap();
    let mut window = Driver::open(start(file));
    press(&mut window, "Een reservekopie terugzetten");
    press(&mut window, "kopie van de dag");
    window.write(demo::PASSPHRASE);
    window.press(Named::Enter);
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
}

/// A file that lay elsewhere is found again, and said to be gone before anybody begins anew.
#[test]
fn the_file_that_was_open_last_is_asked_for_when_it_is_not_there() {
    let folder = tempfile::tempdir().unwrap();
    let preferences = folder.path().join("venster.json");
    let with = |file: PathBuf| leerrecht::ui::Start {
        preferences: Some(preferences.clone()),
        ..start(file)
    };
    let file = demo_file(folder.path());
    let mut window = Driver::open(with(file.clone()));
    window.write(demo::PASSPHRASE);
    window.press(Named::Enter);
    window.expect("Vandaag");
    // Known from now on, also when the program is killed.
    let text = std::fs::read_to_string(&preferences).unwrap();
    assert!(text.contains("proef.leerrecht-db"), "{text}");
    drop(window);
    let away = folder.path().join("weg.leerrecht-db");
    std::fs::rename(&file, &away).unwrap();
    let mut window = Driver::open(with(file.clone()));
    window.expect("Uw dossierbestand is er niet");
    keep_picture(&mut window, "bestand-weg");
    press(&mut window, "Opnieuw proberen");
    window.expect("Uw dossierbestand is er niet");
    press(&mut window, "Een nieuw bestand maken");
    window.expect("Welkom bij Leerrecht. Wie bent u?");
    drop(window);
    let mut window = Driver::open(with(file.clone()));
    window.write(&away.display().to_string());
    window.press(Named::Enter);
    window.write(demo::PASSPHRASE);
    window.press(Named::Enter);
    window.expect("Vandaag");
    drop(window);
    std::fs::rename(&away, &file).unwrap();
    let mut window = Driver::open(with(away));
    std::fs::rename(&file, folder.path().join("weg.leerrecht-db")).unwrap();
    press(&mut window, "Opnieuw proberen");
    window.expect("Wachtwoordzin");
}

/// The invented cases are no file that somebody works in.
#[test]
fn the_demonstration_is_not_the_file_that_was_open_last() {
    let folder = tempfile::tempdir().unwrap();
    let preferences = folder.path().join("venster.json");
    let mut window = Driver::open(leerrecht::ui::Start {
        preferences: Some(preferences.clone()),
        passphrase: Some(zeroize::Zeroizing::new(demo::PASSPHRASE.to_owned())),
        ..start(demo_file(folder.path()))
    });
    window.expect("Vandaag");
    assert!(window.close());
    let text = std::fs::read_to_string(&preferences).unwrap();
    assert!(!text.contains("proef.leerrecht-db"), "{text}");
}
