//! Restoring and the new passphrase, stopped before every single step: afterwards either the old
//! or the new file opens, whole.

use std::path::{Path, PathBuf};

use super::*;
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

    /// Runs the work with a stop before the given step; whether it was stopped.
    fn stopped_at(&self, step: u32, work: Work) -> bool {
        let (path, aside) = (self.at("zaken"), self.at("zaken-opzij"));
        let job = Replace {
            path: &path,
            aside: &aside,
            actor: actor(),
            watch: &Watch::silent(),
        };
        let mut left = step;
        let mut hook = || match left {
            0 => Err(StoreError::Stopped),
            _ => {
                left -= 1;
                Ok(())
            }
        };
        match work(self, job, &mut hook) {
            Ok(()) => false,
            Err(StoreError::Stopped) => true,
            Err(other) => panic!("step {step}: {other}"),
        }
    }
}

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

#[test]
fn restoring_stopped_anywhere_leaves_the_old_or_the_new() {
    check(
        |scene, job, hook| restore_stepwise(&scene.at("kopie"), &key(COPY), job, hook).map(drop),
        COPY,
        5,
    );
}

#[test]
fn a_new_passphrase_stopped_anywhere_leaves_the_old_or_the_new() {
    const NEW: [u8; 32] = [3; 32];
    check(
        |_, job, hook| rekey_stepwise(&key(OLD), (&key(NEW), &[0xA9; 16]), job, hook).map(drop),
        NEW,
        10,
    );
}
