//! The lock on the case file between processes, and what is said of who holds it.

use std::thread;
use std::time::Duration;

use leerrecht::clock;
use leerrecht::desktop::lock::FileLock;
use leerrecht::desktop::{DesktopError, LockedBy};
use leerrecht::domain::time::Timestamp;
use leerrecht::i18n::{Language, Words};

use crate::child;

#[test]
#[ignore = "the second process of the test below"]
fn holds_the_lock() {
    let Some(path) = child::argument() else {
        return;
    };
    let _lock = FileLock::acquire(&path, Timestamp(12_345)).unwrap();
    println!("locked");
    thread::sleep(Duration::from_secs(60));
}

#[test]
fn a_killed_holder_gives_the_lock_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("zaken");
    let mut holder = child::command("desktop::holds_the_lock", &path)
        .spawn()
        .unwrap();
    child::wait_for(&mut holder, "locked");

    let refused = FileLock::acquire(&path, Timestamp(0)).unwrap_err();
    let DesktopError::InUse(by) = refused else {
        panic!("{refused}")
    };
    assert_eq!(by.since, Some(Timestamp(12_345)));

    holder.kill().unwrap();
    holder.wait().unwrap();
    FileLock::acquire(&path, Timestamp(0)).unwrap();
}

#[track_caller]
fn says(by: LockedBy, dutch: &str) {
    let words = Words::new(Language::Dutch);
    let error = DesktopError::InUse(by);
    let said = words.explain(error.code(), &error.facts()).message;
    assert_eq!(said, format!("Dit dossierbestand is al open{dutch}."));
}

#[test]
fn only_what_is_known_of_the_holder_is_said() {
    let by = |login: Option<&str>, machine: Option<&str>, here| LockedBy {
        login: login.map(str::to_owned),
        machine: machine.map(str::to_owned),
        since: None,
        here,
    };
    says(by(None, None, false), "");
    says(by(None, Some("vm"), false), " op computer vm");
    says(by(None, Some("vm"), true), " op deze computer");
    says(by(Some("f.proef"), None, false), ", bij gebruiker f.proef");
    says(
        by(Some("f.proef"), Some("vm"), false),
        " op computer vm, bij gebruiker f.proef",
    );
    says(
        by(Some("f.proef"), Some("vm"), true),
        " op deze computer, bij gebruiker f.proef",
    );
}

#[test]
fn since_when_is_said_in_words() {
    let since = |moment: Timestamp| LockedBy {
        since: Some(moment),
        ..LockedBy::default()
    };
    let now = clock::now();
    let (day, time) = clock::day_and_time(now).unwrap();
    assert_eq!(day, clock::today());
    says(since(now), &format!(", sinds vandaag {time}"));
    let before = clock::begin(day.pred_opt().unwrap());
    says(since(before), ", sinds gisteren 00:00");
    let long_ago = clock::begin("2026-01-31".parse().unwrap());
    says(since(long_ago), ", sinds 31-01-2026 00:00");
}
