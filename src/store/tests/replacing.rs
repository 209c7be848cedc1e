//! Restoring and the new passphrase, stopped before every single step, and with a disk that refuses
//! any number of steps in a row: afterwards either the old or the new file opens, whole, and it is
//! the one that was said.

use std::path::{Path, PathBuf};

use super::*;
use crate::domain::case::{CaseDraft, CaseKind};
use crate::domain::id::CaseId;
use crate::domain::school::SchoolDraft;
use crate::files::{self, Existing};
use crate::store::rekey::rekey_stepwise;
use crate::store::restore::restore_stepwise;

const OLD: [u8; 32] = [1; 32];
const COPY: [u8; 32] = [2; 32];

fn key(bytes: [u8; 32]) -> Key {
    Key::from_bytes(bytes)
}

/// A folder with a copy of five schools, and a case file of ten that was killed at work: three of
/// them stand only in its WAL.
struct Scene {
    folder: tempfile::TempDir,
}

impl Scene {
    fn new() -> Self {
        let scene = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        let copy = Store::create_with_key(&scene.at("kopie"), key(COPY)).unwrap();
        add_schools(&copy, 0..5);
        drop(copy);
        let before = tempfile::tempdir().unwrap();
        let path = before.path().join("zaken");
        let store = Store::create_with_key(&path, key(OLD)).unwrap();
        add_schools(&store, 0..7);
        store
            .writer()
            .execute_batch("PRAGMA wal_checkpoint(TRUNCATE);")
            .unwrap();
        add_schools(&store, 7..10);
        for ending in ["", "-wal"] {
            let from = before.path().join(format!("zaken{ending}"));
            let to = scene.at(&format!("zaken{ending}"));
            files::copy(&from, &to, Existing::Keep).unwrap();
        }
        scene
    }

    /// The same once more, without making it again.
    fn again(&self) -> Self {
        let again = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        for name in self.names() {
            files::copy(&self.at(&name), &again.at(&name), Existing::Keep).unwrap();
        }
        again
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn names(&self) -> Vec<String> {
        let all = files::list(self.folder.path()).unwrap();
        let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
        all.iter().map(|entry| name(&entry.path)).collect()
    }

    /// The case file with all that stands beside it.
    fn names_of_file(&self) -> Vec<String> {
        let mut names = self.names();
        names.retain(|name| name.starts_with("zaken"));
        names
    }

    /// Runs the work with a stop before the given step; whether it was stopped.
    fn stopped_at(&self, step: u32, work: Work) -> bool {
        let mut left = step;
        let mut hook = || match left {
            0 => Err(StoreError::Stopped),
            _ => {
                left -= 1;
                Ok(())
            }
        };
        match self.run(work, &mut hook) {
            Ok(()) => false,
            Err(StoreError::Stopped) => true,
            Err(other) => panic!("step {step}: {other}"),
        }
    }

    /// Runs the work on a disk that refuses `times` steps from the given one on; nothing where it
    /// came to an end before.
    fn refused_at(&self, step: u32, times: u32, work: Work) -> Option<Result<(), StoreError>> {
        let mut at = 0;
        let mut hook = || {
            at += 1;
            match at > step && at <= step + times {
                true => Err(StoreError::DiskFull),
                false => Ok(()),
            }
        };
        let done = self.run(work, &mut hook);
        let done = swap::tidy(&self.at("zaken"), done);
        Some(done).filter(|_| at > step)
    }

    fn run(
        &self,
        work: Work,
        hook: &mut dyn FnMut() -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let (path, aside) = (self.at("zaken"), self.at("zaken-opzij"));
        let job = Replace {
            path: &path,
            aside: &aside,
            actor: actor(),
            watch: &Watch::silent(),
        };
        work(self, job, hook)
    }
}

const RESTORE: Work =
    |scene, job, hook| restore_stepwise(&scene.at("kopie"), &key(COPY), job, hook).map(drop);

const NEW: [u8; 32] = [3; 32];

const REKEY: Work =
    |_, job, hook| rekey_stepwise(&key(OLD), (&key(NEW), &[0xA9; 16]), job, hook).map(drop);

type Work =
    fn(&Scene, Replace<'_>, &mut dyn FnMut() -> Result<(), StoreError>) -> Result<(), StoreError>;

fn add_schools(store: &Store, numbers: std::ops::Range<u32>) {
    for number in numbers {
        let school = SchoolDraft::new(format!("00ZZ{number:02}").parse().unwrap(), "V".into());
        store
            .transact(actor(), &Op::new(OpKind::School), |tx| {
                tx.add_school(&school)
            })
            .unwrap();
    }
}

/// How many schools a file holds that is found whole; nothing when this key does not open it.
fn schools(path: &Path, opens: [u8; 32]) -> Option<u64> {
    let store = match Store::open(path, key(opens), |_, _| Ok(())) {
        Err(StoreError::WrongKey) => return None,
        opened => opened.unwrap(),
    };
    let report = store.verify(&Watch::silent()).unwrap();
    assert!(report.is_sound(), "{:?}", report.damage);
    Some(store.read(|file| file.school_count()).unwrap())
}

/// Stops the work before each of its steps. The old file holds ten schools under its key; what
/// the new one holds is given.
#[track_caller]
fn check(work: Work, new: [u8; 32], count: u64) {
    let made = Scene::new();
    for step in 0.. {
        let scene = made.again();
        let stopped = scene.stopped_at(step, work);
        settle(&scene.at("zaken")).unwrap();
        let path = scene.at("zaken");
        match schools(&path, OLD) {
            Some(old) => assert_eq!(old, 10, "step {step}"),
            None => assert_eq!(schools(&path, new), Some(count), "step {step}"),
        }
        if files::exists(&scene.at("zaken-opzij")) {
            assert_eq!(
                schools(&scene.at("zaken-opzij"), OLD),
                Some(10),
                "step {step}"
            );
        } else {
            assert_eq!(schools(&path, OLD), Some(10), "step {step}");
        }
        assert_eq!(schools(&scene.at("kopie"), COPY), Some(5));
        let mut names = scene.names();
        names.retain(|name| name != "zaken-opzij");
        assert_eq!(names, ["kopie", "zaken"], "step {step}");
        if !stopped {
            assert!(files::exists(&scene.at("zaken-opzij")));
            assert!(step > 8, "only {step} steps were tried");
            return;
        }
    }
}

/// What the caller was told is what is so: the new file after success, the old one after an error,
/// also for the next start; and one that is half replaced is finished by that.
#[track_caller]
fn check_told(work: Work, new: [u8; 32], count: u64) {
    let made = Scene::new();
    let mut told = std::collections::BTreeSet::new();
    for step in 0.. {
        for times in [1, 2, 4, 9] {
            let scene = made.again();
            let Some(done) = scene.refused_at(step, times, work) else {
                let all = ["case-file-disk-full", "done", "half-replaced"];
                assert_eq!(Vec::from_iter(told), all);
                return;
            };
            check_one(
                &scene,
                &done,
                (new, count),
                &format!("{step} {times} {done:?}"),
            );
            told.insert(done.map_or_else(|error| error.code(), |()| "done"));
        }
    }
}

#[track_caller]
fn check_one(
    scene: &Scene,
    done: &Result<(), StoreError>,
    (new, count): ([u8; 32], u64),
    about: &str,
) {
    let path = scene.at("zaken");
    if !matches!(done, Err(StoreError::HalfReplaced)) {
        assert!(!files::exists(&scene.at("zaken-nieuw")), "{about}");
    }
    settle(&path).unwrap();
    match done {
        Ok(()) | Err(StoreError::HalfReplaced) => {
            assert_eq!(schools(&path, new), Some(count), "{about}");
            assert_eq!(schools(&scene.at("zaken-opzij"), OLD), Some(10), "{about}");
        }
        Err(StoreError::DiskFull) => {
            assert_eq!(schools(&path, OLD), Some(10), "{about}");
            assert_eq!(scene.names_of_file(), ["zaken"], "{about}");
        }
        Err(other) => panic!("{about}: {other}"),
    }
}

#[test]
fn restoring_stopped_anywhere_leaves_the_old_or_the_new() {
    check(RESTORE, COPY, 5);
}

#[test]
fn restoring_on_a_disk_that_refuses_does_what_it_tells() {
    check_told(RESTORE, COPY, 5);
}

#[test]
fn a_new_passphrase_stopped_anywhere_leaves_the_old_or_the_new() {
    check(REKEY, NEW, 10);
}

#[test]
fn a_new_passphrase_on_a_disk_that_refuses_does_what_it_tells() {
    check_told(REKEY, NEW, 10);
}

#[test]
fn what_cannot_be_put_in_place_leaves_the_old_file_for_good() {
    let scene = Scene::new();
    let (path, aside) = (scene.at("zaken"), scene.at("zaken-opzij"));
    // The index of the WAL has to go, and a folder does not: after the WAL was moved.
    files::create_folder(&scene.at("zaken-shm/x")).unwrap();
    let job = Replace {
        path: &path,
        aside: &aside,
        actor: actor(),
        watch: &Watch::silent(),
    };
    restore(&scene.at("kopie"), &key(COPY), job).unwrap_err();
    assert_eq!(scene.names_of_file(), ["zaken", "zaken-wal"]);
    std::fs::remove_dir_all(scene.at("zaken-shm")).unwrap();
    settle(&path).unwrap();
    assert_eq!(schools(&path, OLD), Some(10));
}

/// A file and a copy of it under one key, after which one more school and case were added.
fn copied(folder: &Path) -> (PathBuf, PathBuf) {
    let (path, copy) = (folder.join("zaken"), folder.join("kopie"));
    let store = Store::create_with_key(&path, key(OLD)).unwrap();
    add_schools(&store, 0..2);
    add_case(&store);
    store.copy_to(&copy, &Watch::silent()).unwrap();
    add_schools(&store, 2..3);
    add_case(&store);
    (path, copy)
}

fn add_case(store: &Store) -> String {
    let ((), changes) = store
        .transact(actor(), &Op::new(OpKind::CaseNew), |tx| {
            let youth = tx.add_youth(&youth())?;
            let draft = CaseDraft::new(youth, CaseKind::Overig, day("2026-09-01"));
            tx.add_case(&draft, 2026).map(drop)
        })
        .unwrap();
    let id = changes.of(Table::Case).next().unwrap();
    let case = store.read(|file| file.case(CaseId(id))).unwrap().unwrap();
    case.number.to_string()
}

fn restore_over(path: &Path, copy: &Path) -> Store {
    let job = Replace {
        path,
        aside: &path.with_file_name("zaken-opzij"),
        actor: actor(),
        watch: &Watch::silent(),
    };
    restore(copy, &key(OLD), job).unwrap();
    Store::open(path, key(OLD), |_, _| Ok(())).unwrap()
}

#[test]
fn a_number_that_was_given_out_after_the_copy_is_not_given_again() {
    let folder = tempfile::tempdir().unwrap();
    let (path, copy) = copied(folder.path());
    let store = restore_over(&path, &copy);
    assert_eq!(add_case(&store), "2026-0003");
    let (id, _) = store
        .transact(actor(), &Op::new(OpKind::School), |tx| {
            tx.add_school(&SchoolDraft::new("00ZZ77".parse().unwrap(), "V".into()))
        })
        .unwrap();
    assert_eq!(id.0, 4);
    // Where the file cannot be read any more the copy comes back all the same.
    drop(store);
    std::fs::write(&path, [0xA7; 8192]).unwrap();
    assert_eq!(add_case(&restore_over(&path, &copy)), "2026-0002");
}

#[test]
fn a_copy_with_only_its_lists_wrong_comes_back_with_right_ones() {
    let folder = tempfile::tempdir().unwrap();
    let (path, copy) = copied(folder.path());
    let wreck = Store::open(&copy, key(OLD), |_, _| Ok(())).unwrap();
    wreck
        .writer()
        .execute_batch("DELETE FROM case_row;")
        .unwrap();
    drop(wreck);
    let store = restore_over(&path, &copy);
    assert!(store.verify(&Watch::silent()).unwrap().is_sound());
    assert_eq!(store.read(|file| file.cases_by_name()).unwrap().len(), 1);
}

#[test]
fn a_file_killed_while_it_took_up_its_wal_opens() {
    let scene = Scene::new();
    let path = scene.at("zaken");
    let mut bytes = std::fs::read(&path).unwrap();
    bytes.extend([7; 100]);
    std::fs::write(&path, &bytes).unwrap();
    assert_eq!(schools(&path, OLD), Some(10));
    assert_eq!(files::size(&path).unwrap() % 4096, 0);
    // Without a WAL its end is simply missing.
    std::fs::write(&path, &bytes).unwrap();
    let said = Store::open(&path, key(OLD), |_, _| Ok(())).unwrap_err();
    assert_eq!(said.code(), "cut-short");
}
