//! Files that are no list, cannot be read, or vanish.

use super::{PATH, SCHOOLS, open, open_path};
use crate::window::open_demo;

#[test]
fn a_file_that_is_no_list_is_said() {
    let (_folder, mut window, _) = open("%PDF-1.7 niets");
    assert!(!window.sees("Herkend als"));
    window.expect("Een lijst overnemen");
}

#[test]
fn a_file_that_vanishes_before_it_is_written_is_said() {
    let (_folder, mut window, list) = open(SCHOOLS);
    std::fs::remove_file(&list).unwrap();
    window.ctrl("s");
    window.expect_part("Er is geen bestand op ");
    assert!(!window.sees_part("Overgenomen: "));
    // It is written again: one goes on where one was.
    std::fs::write(&list, SCHOOLS).unwrap();
    window.ctrl("s");
    window.ctrl("s");
    window.expect("Overgenomen: 1 nieuw en 0 gewijzigd.");
}

/// Opens what cannot be taken over; the path stays to be mended, with the focus in it.
#[track_caller]
fn refuse(make: impl FnOnce(&std::path::Path), said: &str) {
    let (folder, mut window) = open_demo();
    let list = folder.path().join("lijst.csv");
    make(&list);
    open_path(&mut window, &list);
    window.expect_part(said);
    assert_eq!(window.value(PATH), list.to_str().unwrap());
    window.write("x");
    assert!(window.value(PATH).ends_with("lijst.csvx"));
}

#[test]
fn what_cannot_be_read_is_said_and_the_path_stays() {
    refuse(
        |list| std::fs::create_dir(list).unwrap(),
        "is geen gewoon bestand",
    );
    refuse(
        |list| std::fs::write(list, "x").unwrap(),
        "staan onder de koppen geen regels",
    );
    refuse(|list| std::fs::write(list, "").unwrap(), "is leeg");
    refuse(|_| {}, "Er is geen bestand op");
}

/// Whoever may do everything may also read what is not to be read: then there is nothing to see.
#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read_is_said() {
    use std::os::unix::fs::PermissionsExt as _;
    let (folder, mut window) = open_demo();
    let list = folder.path().join("lijst.csv");
    std::fs::write(&list, SCHOOLS).unwrap();
    std::fs::set_permissions(&list, std::fs::Permissions::from_mode(0o0)).unwrap();
    let may = std::fs::read(&list).is_ok();
    open_path(&mut window, &list);
    match may {
        true => window.expect("Er is nog niets geschreven."),
        false => window.expect_part("Het lukt niet om "),
    }
}
