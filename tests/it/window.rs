//! Whole flows through the window, without a screen: typed, pressed and read as an officer would.

mod case;
mod directory;
mod driver;
mod exchange;
mod first_run;
mod people;
mod settings;
mod shell;
mod today;
mod youths;

pub(crate) use driver::Driver;
pub(crate) use iced_test::core::keyboard::key::Named;

use std::path::{Path, PathBuf};

use leerrecht::service::demo;
use leerrecht::ui::Start;
use zeroize::Zeroizing;

/// The demonstration's file, made once for this run of the tests, and a copy of it for each.
pub(crate) fn demo_file(folder: &Path) -> PathBuf {
    use std::sync::OnceLock;
    static MADE: OnceLock<(tempfile::TempDir, PathBuf)> = OnceLock::new();
    let (_, made) = MADE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let now = leerrecht::domain::time::Timestamp(1_795_000_000_000);
        let made = demo::demo(folder.path(), now, today()).unwrap();
        (folder, made.path)
    });
    let copy = folder.join("proef.leerrecht-db");
    std::fs::copy(made, &copy).unwrap();
    copy
}

/// The day of all flows.
pub(crate) fn today() -> leerrecht::domain::time::Date {
    "2026-11-25".parse().unwrap()
}

/// A window on a file.
pub(crate) fn start(file: PathBuf) -> Start {
    Start {
        file,
        today: Some(today()),
        language: Some(leerrecht::i18n::Language::Dutch),
        preferences: None,
        listens: false,
        passphrase: None,
    }
}

/// A window on a copy of the demonstration, open.
pub(crate) fn open_demo() -> (tempfile::TempDir, Driver) {
    let folder = tempfile::tempdir().unwrap();
    let start = Start {
        passphrase: Some(Zeroizing::new(demo::PASSPHRASE.to_owned())),
        ..start(demo_file(folder.path()))
    };
    let driver = Driver::open(start);
    (folder, driver)
}
