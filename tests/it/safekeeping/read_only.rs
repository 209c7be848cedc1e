//! A folder in which nothing can be written: said so, and what can be read is read.

use std::path::Path;
use std::process::Command;

use leerrecht::service::safekeeping::{Watch, backup_to, restore, verify_file};
use leerrecht::service::session::{Locked, Secret, create, unlock};

use super::made::{self, NOW};
use super::session::{WORDS, first, today};
use crate::child;
use crate::small_disk::{self, DONE};

fn key() -> Secret {
    Secret::RawKey(made::key())
}

fn write_protect(folder: &Path) {
    let done = Command::new("mount")
        .args(["-o", "remount,ro"])
        .arg(folder)
        .status();
    assert!(done.unwrap().success());
}

/// Whether the command line ends like this, and says this.
#[track_caller]
fn check_verify(file: &Path, code: i32, says: &str) {
    let said = Command::new(env!("CARGO_BIN_EXE_leerrecht"))
        .args(["verify", "--json", "--file"])
        .arg(file)
        .env("LEERRECHT_PASSPHRASE", WORDS)
        .output()
        .unwrap();
    let out = String::from_utf8(said.stdout).unwrap();
    assert_eq!(said.status.code(), Some(code), "{out}");
    assert!(out.contains(says), "{out}");
}

#[test]
#[ignore = "the second process of the test below"]
fn reads_a_write_protected_disk() {
    let Some(folder) = child::argument() else {
        return;
    };
    let watch = Watch::silent();
    let path = made::path(&folder);
    let copy = folder.join("kopie #1? 100%.leerrecht-db");
    made::file(&folder).copy_to(&copy, &watch).unwrap();
    let [whole, half] = ["heel", "half"].map(|name| folder.join(format!("{name}.leerrecht-db")));
    create(&whole, WORDS, &first(), NOW, today())
        .unwrap()
        .close();
    std::fs::copy(&whole, &half).unwrap();
    std::fs::write(folder.join("half.leerrecht-db-wal"), "nog niet opgenomen").unwrap();
    write_protect(&folder);

    let said = unlock(&path, &key(), NOW, &watch).unwrap_err();
    assert_eq!(said.code(), "read-only");
    let new = folder.join("nieuw.leerrecht-db");
    let said = create(&new, WORDS, &first(), NOW, today()).unwrap_err();
    assert_eq!(said.code(), "read-only");
    for file in [&copy, &path] {
        assert!(verify_file(file, &key(), &watch).unwrap().is_sound());
    }

    check_verify(&whole, 0, "\"sound\": true");
    // Without what stands beside it this one is not whole, and that cannot be taken up here.
    check_verify(&half, 1, "\"read-only\"");

    let elsewhere = tempfile::tempdir().unwrap();
    let locked = Locked::take(&made::path(elsewhere.path()), NOW).unwrap();
    let back = restore(locked, &copy, &key(), NOW, &watch).unwrap();
    let session = back.session.unwrap();
    assert_eq!(made::schools(session.store()), 20);
    let said = backup_to(&session, &new, NOW, &watch).unwrap_err();
    assert_eq!(said.code(), "read-only");
    println!("{DONE}");
}

#[test]
fn a_folder_that_takes_no_files() {
    small_disk::run(
        "safekeeping::read_only::reads_a_write_protected_disk",
        "16m",
    );
}
