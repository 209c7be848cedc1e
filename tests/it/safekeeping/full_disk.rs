//! A disk that is full at every single write: nothing half written, the old state opens.

use std::fs;
use std::path::Path;

use leerrecht::files;
use leerrecht::service::safekeeping::{
    self, Reason, SafekeepingError, Watch, backup, change_passphrase,
};
use leerrecht::service::session::{Locked, Secret, Session, create};
use leerrecht::store::Draft;

use super::made::{self, NOW};
use super::session::{WORDS, first, passphrase, today};
use crate::child;
use crate::small_disk::{self, DONE, leave, make_room};

const PAGE: u64 = 4096;

type Outcome = Result<(), SafekeepingError>;

/// Every page up to twelve, then every seventeenth.
fn rooms() -> impl Iterator<Item = u64> {
    (0..12).chain((12..).step_by(17)).map(|pages| pages * PAGE)
}

/// Something that writes, tried with more and more room until it succeeds.
struct Try<'t> {
    name: &'t str,
    /// The files that stand there before.
    before: &'t Path,
    work: &'t dyn Fn(&Path) -> Outcome,
    /// Looks at what is there afterwards, with room again; whether the work was done.
    look: &'t dyn Fn(&Path, bool),
}

impl Try<'_> {
    fn with_every_room(&self, folder: &Path) {
        let mut refused = 0;
        for room in rooms() {
            scene(folder, self.before, room);
            let outcome = (self.work)(folder);
            nothing_half_made(folder);
            make_room(folder);
            match outcome {
                Ok(()) => {
                    (self.look)(folder, true);
                    assert!(refused > 0, "{} was never refused", self.name);
                    println!("{}: refused {refused} times, then done", self.name);
                    return;
                }
                Err(error) => {
                    let full = ["disk-full", "case-file-disk-full"].contains(&error.code());
                    assert!(full, "{} with {room} bytes: {error}", self.name);
                    (self.look)(folder, false);
                    refused += 1;
                }
            }
        }
    }
}

/// Empties the folder, copies what stands there before into it, and leaves so much room.
fn scene(folder: &Path, before: &Path, room: u64) {
    for path in paths(folder) {
        let _ = fs::remove_file(&path).or_else(|_| fs::remove_dir_all(&path));
    }
    for path in paths(before) {
        fs::copy(&path, folder.join(path.file_name().unwrap())).unwrap();
    }
    leave(folder, room);
}

fn paths(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().path()).collect()
}

fn nothing_half_made(folder: &Path) {
    for path in paths(folder) {
        if path.is_dir() {
            nothing_half_made(&path);
        }
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let half = ["-db-nieuw", ".part", "-db-wissel"];
        assert!(!half.iter().any(|part| name.contains(part)), "{name}");
    }
}

fn open_with(folder: &Path, secret: &Secret) -> Result<Session, SafekeepingError> {
    Locked::take(&made::path(folder), NOW)?
        .unlock(secret, NOW, &Watch::silent())
        .map_err(|refused| refused.error)
}

fn open(folder: &Path) -> Result<Session, SafekeepingError> {
    open_with(folder, &Secret::RawKey(made::key()))
}

/// Whether the file is whole and holds so many schools.
#[track_caller]
fn check(session: &Session, schools: u64) {
    let report = safekeeping::verify(session, &Watch::silent()).unwrap();
    assert!(report.is_sound(), "{:?}", report.damage);
    assert_eq!(made::schools(session.store()), schools);
}

/// Opens with room, and fills the disk only then.
fn when_open(folder: &Path, work: impl FnOnce(Session) -> Outcome) -> Outcome {
    let room = files::free_space(folder).unwrap();
    make_room(folder);
    let session = open(folder)?;
    leave(folder, room);
    work(session)
}

fn new_passphrase(session: Session) -> Outcome {
    match change_passphrase(session, WORDS, (NOW, today()), &Watch::silent()) {
        Ok(_) => Ok(()),
        Err(refused) => Err(refused.error),
    }
}

fn restore(folder: &Path) -> Outcome {
    let locked = Locked::take(&made::path(folder), NOW)?;
    let copy = folder.join("kopie");
    let secret = Secret::RawKey(made::key());
    match safekeeping::restore(locked, &copy, &secret, NOW, &Watch::silent()) {
        Ok(_) => Ok(()),
        Err(refused) => Err(refused.error),
    }
}

fn add_school(session: &Session) -> Outcome {
    Ok(made::add_school(session.store(), 88)?)
}

fn attach(session: &Session) -> Outcome {
    let bytes = vec![3; 300_000];
    session.store().put_content(&mut bytes.as_slice())?;
    Ok(())
}

fn keep_draft(session: &Session) -> Outcome {
    let draft = Draft {
        screen: "note".into(),
        record: 2,
        body: "x".repeat(20_000),
        version: 1,
        saved_at: NOW,
    };
    Ok(session.store().keep_draft(&draft)?)
}

fn copy(session: &Session) -> Outcome {
    backup(session, Reason::Asked, NOW, &Watch::silent()).map(drop)
}

/// The case file of 20 schools, and a copy of it with one school less.
fn before() -> tempfile::TempDir {
    let before = tempfile::tempdir().unwrap();
    let store = made::file(before.path());
    store
        .copy_to(&before.path().join("kopie"), &Watch::silent())
        .unwrap();
    made::add_school(&store, 99).unwrap();
    drop(store);
    before
}

#[test]
#[ignore = "the second process of the test below"]
fn fills_the_disk() {
    let Some(folder) = child::argument() else {
        return;
    };
    let before = before();
    let try_it = |name, work: &dyn Fn(&Path) -> Outcome, schools: u64| {
        let look = |folder: &Path, done: bool| {
            check(&open(folder).unwrap(), if done { schools } else { 21 });
        };
        let before = before.path();
        Try {
            name,
            before,
            work,
            look: &look,
        }
        .with_every_room(&folder);
    };
    try_it(
        "opening and an act",
        &|folder| add_school(&open(folder)?),
        22,
    );
    try_it(
        "an act",
        &|folder| when_open(folder, |open| add_school(&open)),
        22,
    );
    try_it(
        "an attachment",
        &|folder| when_open(folder, |open| attach(&open)),
        21,
    );
    try_it(
        "a draft",
        &|folder| when_open(folder, |open| keep_draft(&open)),
        21,
    );
    try_it(
        "a copy",
        &|folder| when_open(folder, |open| copy(&open)),
        21,
    );
    try_it("bringing back", &restore, 20);
    Try {
        name: "a new passphrase",
        before: before.path(),
        work: &|folder| when_open(folder, new_passphrase),
        look: &|folder, done| match done {
            true => check(&open_with(folder, &passphrase(WORDS)).unwrap(), 21),
            false => check(&open(folder).unwrap(), 21),
        },
    }
    .with_every_room(&folder);
    let nothing = tempfile::tempdir().unwrap();
    Try {
        name: "a new file",
        before: nothing.path(),
        work: &|folder| create(&made::path(folder), WORDS, &first(), NOW, today()).map(drop),
        look: &|folder, done| match done {
            true => check(&open_with(folder, &passphrase(WORDS)).unwrap(), 0),
            false => assert!(!made::path(folder).exists()),
        },
    }
    .with_every_room(&folder);
    println!("{DONE}");
}

#[test]
fn a_full_disk_leaves_the_old_state() {
    small_disk::run("safekeeping::full_disk::fills_the_disk", "16m");
}
