//! The lock on the case file between processes.

use std::thread;
use std::time::Duration;

use leerrecht::desktop::DesktopError;
use leerrecht::desktop::lock::FileLock;
use leerrecht::domain::time::Timestamp;

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
