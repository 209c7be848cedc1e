//! Whole flows through the window, without a screen: typed, pressed and read as an officer would.

mod absence;
mod case;
mod cases;
mod closing;
#[cfg(not(feature = "wgpu"))]
mod curtain;
mod directory;
mod driver;
mod exchange;
mod faces;
mod fields;
mod first_run;
mod focus;
mod full_disk;
mod gallery;
mod hearing;
mod house_style;
mod in_turn;
mod kill;
mod late;
mod letter;
mod lists;
mod looks;
mod new_case;
mod notices;
mod office;
mod people;
mod people_wrong;
mod pixels;
mod popups;
#[cfg(not(feature = "wgpu"))]
mod redraw;
mod rescue;
mod safe;
mod settings;
mod shell;
mod today;
mod tray;
mod undo;
mod unread;
mod writing;
mod youths;

pub(crate) use driver::Driver;
pub(crate) use tray::Tray;

pub(crate) use iced_test::core::keyboard::key::Named;

use std::path::{Path, PathBuf};

use leerrecht::service::demo;
use leerrecht::ui::Start;
use zeroize::Zeroizing;

/// A small office, made once for this run of the tests, and a copy of its file for each.
pub(crate) fn demo_file(folder: &Path) -> PathBuf {
    use std::sync::OnceLock;
    static MADE: OnceLock<(tempfile::TempDir, PathBuf)> = OnceLock::new();
    let (_, made) = MADE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kantoor.leerrecht-db");
        office::make(&path, today());
        (folder, path)
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
        gallery: false,
        printers: Tray::default().printers(),
    }
}

/// A window on a copy of the demonstration, open.
pub(crate) fn open_demo() -> (tempfile::TempDir, Driver) {
    open_with(|_| {})
}

/// The same, started otherwise.
pub(crate) fn open_with(change: impl FnOnce(&mut Start)) -> (tempfile::TempDir, Driver) {
    let folder = tempfile::tempdir().unwrap();
    let mut start = Start {
        passphrase: Some(Zeroizing::new(demo::PASSPHRASE.to_owned())),
        ..start(demo_file(folder.path()))
    };
    change(&mut start);
    let driver = Driver::open(start);
    (folder, driver)
}

/// The same file in a new window.
pub(crate) fn reopen(folder: &tempfile::TempDir) -> Driver {
    open_file(folder.path().join("proef.leerrecht-db"))
}

fn open_file(file: PathBuf) -> Driver {
    Driver::open(Start {
        passphrase: Some(Zeroizing::new(demo::PASSPHRASE.to_owned())),
        ..start(file)
    })
}

/// What a kill leaves: the file and its write-ahead log as they stand on the disk, in a window of
/// their own. The window that was killed never gets to close in order.
pub(crate) fn killed(folder: &tempfile::TempDir, window: Driver) -> (tempfile::TempDir, Driver) {
    let copy = tempfile::tempdir().unwrap();
    for name in ["proef.leerrecht-db", "proef.leerrecht-db-wal"] {
        let from = folder.path().join(name);
        if from.exists() {
            std::fs::copy(from, copy.path().join(name)).unwrap();
        }
    }
    drop(window);
    let window = reopen(&copy);
    (copy, window)
}

/// The last act is taken back, by its key.
pub(crate) fn undo(window: &mut Driver) {
    window.ctrl("z");
}

/// Keeps a picture, where a folder is named for it.
pub(crate) fn keep_picture(window: &mut Driver, name: &str) {
    if let Some(folder) = std::env::var_os("LEERRECHT_PICTURES").map(PathBuf::from) {
        let picture = window.picture();
        picture.save(folder.join(format!("{name}.png"))).unwrap();
    }
}

/// A window on a copy of the demonstration in which something was done first.
pub(crate) fn open_demo_with(
    work: impl FnOnce(leerrecht::service::desk::Desk<'_>),
) -> (tempfile::TempDir, Driver) {
    use leerrecht::service::safekeeping::Watch;
    use leerrecht::service::session::{self, Secret};
    let folder = tempfile::tempdir().unwrap();
    let file = demo_file(folder.path());
    let secret = Secret::Passphrase(Zeroizing::new(demo::PASSPHRASE.to_owned()));
    let now = leerrecht::domain::time::Timestamp(1_795_000_100_000);
    let session = session::unlock(&file, &secret, now, &Watch::silent()).unwrap();
    work(session.desk(now, today()));
    session.close();
    let window = reopen(&folder);
    (folder, window)
}
