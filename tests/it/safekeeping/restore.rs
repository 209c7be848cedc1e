//! The file comes back from a copy, and nothing that was good is lost by it.

use std::fs;
use std::path::{Path, PathBuf};

use leerrecht::domain::time::Timestamp;
use leerrecht::service::safekeeping::{
    self, CameBack, Reason, SafekeepingError, Watch, backup, backup_before_import, backup_if_due,
    backup_to, copies,
};
use leerrecht::service::session::{Locked, Secret, Session};

use super::made::{self, NOW};

const DAY: i64 = 24 * 60 * 60 * 1000;

fn key() -> Secret {
    Secret::RawKey(made::key())
}

fn open(folder: &Path) -> Session {
    let locked = Locked::take(&made::path(folder), NOW).unwrap();
    locked.unlock(&key(), NOW, &Watch::silent()).unwrap()
}

fn days_later(days: i64) -> Timestamp {
    Timestamp(NOW.0 + days * DAY)
}

fn restore(folder: &Path, copy: &Path) -> Result<CameBack, SafekeepingError> {
    let locked = Locked::take(&made::path(folder), NOW).unwrap();
    safekeeping::restore(locked, copy, &key(), NOW, &Watch::silent())
        .map_err(|refused| refused.error)
}

fn copies_of(folder: &Path) -> Vec<PathBuf> {
    let copies = copies::list(&copies::default_folder(&made::path(folder))).unwrap();
    copies.into_iter().map(|copy| copy.path).collect()
}

fn asides(folder: &Path) -> usize {
    fs::read_dir(folder)
        .unwrap()
        .filter(|entry| {
            let name = entry.as_ref().unwrap().file_name();
            name.to_string_lossy().contains("-opzij-")
        })
        .count()
}

#[test]
fn restoring_five_times_leaves_every_good_copy() {
    let folder = tempfile::tempdir().unwrap();
    drop(made::file(folder.path()));
    let session = open(folder.path());
    for day in 0..3 {
        backup(&session, Reason::Asked, days_later(day), &Watch::silent()).unwrap();
        made::add_school(session.store(), 100 + u32::try_from(day).unwrap()).unwrap();
    }
    session.close();
    let before = copies_of(folder.path());
    assert_eq!(before.len(), 3);
    let bytes: Vec<Vec<u8>> = before.iter().map(|copy| fs::read(copy).unwrap()).collect();
    for time in 0..5 {
        let back = restore(folder.path(), &before[time % 3]).unwrap();
        assert_eq!(
            made::schools(back.session.as_ref().unwrap().store()),
            22 - (time as u64) % 3
        );
        let lines = back
            .session
            .as_ref()
            .unwrap()
            .store()
            .read(|file| file.log(1))
            .unwrap();
        assert_eq!(lines[0].kind, "restored");
        assert!(
            back.session
                .as_ref()
                .unwrap()
                .store()
                .verify(&Watch::silent())
                .unwrap()
                .is_sound()
        );
        assert!(back.aside.unwrap().exists());
    }
    assert_eq!(copies_of(folder.path()), before);
    let after: Vec<Vec<u8>> = before.iter().map(|copy| fs::read(copy).unwrap()).collect();
    assert!(after == bytes, "a copy changed");
    assert_eq!(asides(folder.path()), 5);
}

#[test]
fn a_damaged_or_missing_file_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = made::path(folder.path());
    drop(made::file(folder.path()));
    let session = open(folder.path());
    let made = backup(&session, Reason::Asked, NOW, &Watch::silent()).unwrap();
    session.close();

    fs::write(&path, b"brand").unwrap();
    let back = restore(folder.path(), &made.path).unwrap();
    assert_eq!(made::schools(back.session.as_ref().unwrap().store()), 20);
    assert_eq!(fs::read(back.aside.unwrap()).unwrap(), b"brand");
    back.session.unwrap().close();

    fs::remove_file(&path).unwrap();
    let back = restore(folder.path(), &made.path).unwrap();
    assert_eq!(made::schools(back.session.as_ref().unwrap().store()), 20);
    assert_eq!(back.aside, None);
}

#[test]
fn what_stood_only_in_the_wal_goes_aside_with_its_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = made::path(folder.path());
    drop(made::file(folder.path()));
    let session = open(folder.path());
    let made = backup(&session, Reason::Asked, NOW, &Watch::silent()).unwrap();
    made::add_school(session.store(), 500).unwrap();
    // As a kill would leave it: the last change stands in the WAL only.
    let (main, wal) = (
        fs::read(&path).unwrap(),
        fs::read(with(&path, "-wal")).unwrap(),
    );
    assert!(!wal.is_empty());
    session.close();
    fs::write(&path, main).unwrap();
    fs::write(with(&path, "-wal"), wal).unwrap();

    let back = restore(folder.path(), &made.path).unwrap();
    assert_eq!(made::schools(back.session.as_ref().unwrap().store()), 20);
    let aside = back.aside.unwrap();
    back.session.unwrap().close();
    // And the way back from there is open, too.
    let back = restore(folder.path(), &aside).unwrap();
    assert_eq!(made::schools(back.session.as_ref().unwrap().store()), 21);
}

fn with(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

#[test]
fn a_bad_copy_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = made::path(folder.path());
    drop(made::file(folder.path()));
    let whole = fs::read(&path).unwrap();
    let check = |bytes: &[u8], code: &str| {
        let copy = folder.path().join("slecht.leerrecht-db");
        fs::write(&copy, bytes).unwrap();
        assert_eq!(restore(folder.path(), &copy).unwrap_err().code(), code);
        assert_eq!(fs::read(&path).unwrap(), whole, "{code}");
        assert_eq!(asides(folder.path()), 0);
    };
    let mut flipped = whole.clone();
    let middle = flipped.len() / 2;
    flipped[middle] ^= 1;
    check(&flipped, "damaged-copy");
    flipped = whole.clone();
    flipped[100] ^= 1;
    check(&flipped, "damaged-copy");
    check(&whole[..whole.len() - 4096], "damaged-copy");
    check(&whole[..whole.len() - 1], "cut-short");
    check(b"%PDF-1.7 en nog wat meer", "not-a-case-file");
    let said = restore(folder.path(), &path).unwrap_err();
    assert_eq!(said.code(), "same-file");
    let said = restore(folder.path(), &folder.path().join("weg")).unwrap_err();
    assert_eq!(said.code(), "file-missing");
}

#[test]
fn stopped_it_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = made::path(folder.path());
    drop(made::file(folder.path()));
    let session = open(folder.path());
    let made = backup(&session, Reason::Asked, NOW, &Watch::silent()).unwrap();
    session.close();
    let before = fs::read(&path).unwrap();
    let never = safekeeping::Stage::Export;
    for stage in safekeeping::Stage::ALL
        .into_iter()
        .filter(|stage| *stage != never)
    {
        let watch = Watch::new(move |now, _, _| match now == stage {
            true => std::ops::ControlFlow::Break(()),
            false => std::ops::ControlFlow::Continue(()),
        });
        let locked = Locked::take(&path, NOW).unwrap();
        let refused = safekeeping::restore(locked, &made.path, &key(), NOW, &watch).unwrap_err();
        assert_eq!(refused.error.code(), "stopped", "{stage:?}");
        drop(refused);
        assert_eq!(fs::read(&path).unwrap(), before, "{stage:?}");
        // The file, its lock, its copies; nothing half-made.
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3, "{stage:?}");
    }
}

#[test]
fn a_copy_a_day_when_there_is_something_new() {
    let folder = tempfile::tempdir().unwrap();
    drop(made::file(folder.path()));
    let session = open(folder.path());
    let due = |now| {
        backup_if_due(&session, now, &Watch::silent())
            .unwrap()
            .is_some()
    };
    assert!(due(NOW), "the first one");
    assert!(!due(days_later(1)), "nothing new");
    made::add_school(session.store(), 100).unwrap();
    assert!(!due(NOW), "made today");
    assert!(due(days_later(1)));
    assert_eq!(copies_of(folder.path()).len(), 2);
}

#[test]
fn before_an_import_there_is_a_copy_of_all_work() {
    let folder = tempfile::tempdir().unwrap();
    let stick = tempfile::tempdir().unwrap();
    drop(made::file(folder.path()));
    let session = open(folder.path());
    let watch = Watch::silent();
    let hour = |count: i64| Timestamp(NOW.0 + count * 3_600_000);
    let before = |now| backup_before_import(&session, now, &watch).unwrap();
    let first = before(hour(0)).expect("the first one").path;
    assert!(before(hour(1)).is_none(), "nothing new");
    made::add_school(session.store(), 100).unwrap();
    // What went onto a stick may be gone when it is needed.
    backup_to(&session, stick.path(), hour(2), &watch).unwrap();
    let second = before(hour(3)).expect("an hour's work").path;
    made::add_school(session.store(), 101).unwrap();
    backup_to(&session, stick.path(), hour(4), &watch).unwrap();
    assert!(
        backup_if_due(&session, days_later(1), &watch)
            .unwrap()
            .is_some()
    );
    assert!(
        before(days_later(1)).is_none(),
        "the copy of the day has it all"
    );
    // Neither went for a later copy of its day.
    backup(&session, Reason::Asked, hour(5), &watch).unwrap();
    assert!(first.exists() && second.exists());
    for copy in copies_of(folder.path()) {
        fs::remove_file(copy).unwrap();
    }
    assert!(before(days_later(2)).is_some(), "the copies are gone");
}

#[test]
fn only_old_copies_of_this_file_go() {
    let folder = tempfile::tempdir().unwrap();
    drop(made::file(folder.path()));
    let session = open(folder.path());
    let place = copies::default_folder(&made::path(folder.path()));
    let made_now =
        |day| backup(&session, Reason::Asked, days_later(day), &Watch::silent()).unwrap();
    let first = made_now(0);
    let name = first
        .path
        .file_name()
        .unwrap()
        .to_string_lossy()
        .into_owned();
    // Not ours: another file's mark, no head of a case file, another name.
    let (start, _) = name.rsplit_once('-').unwrap();
    let other = place.join(format!("{start}-ffffffff.leerrecht-db"));
    fs::copy(&first.path, &other).unwrap();
    let odd = place.join(name.replace("20260921", "20250101"));
    fs::write(&odd, b"%PDF-1.7 en nog wat meer").unwrap();
    let notes = place.join("aantekeningen.txt");
    fs::write(&notes, b"van mij").unwrap();
    let removed: usize = (1..40).map(|day| made_now(day).removed).sum();
    assert!(!first.path.exists(), "the oldest is gone");
    assert!(removed > 25, "{removed}");
    assert!(other.exists() && odd.exists() && notes.exists());
    let newest = copies_of(folder.path())[0].clone();
    assert!(newest.to_string_lossy().contains("20261030"), "{newest:?}");
}

#[test]
fn a_copy_anywhere() {
    let folder = tempfile::tempdir().unwrap();
    let stick = tempfile::tempdir().unwrap();
    drop(made::file(folder.path()));
    let session = open(folder.path());
    let named = stick.path().join("mijn kopie");
    let to = |target: &Path| backup_to(&session, target, NOW, &Watch::silent());
    assert_eq!(to(&named).unwrap().path, named);
    assert_eq!(to(&named).unwrap_err().code(), "file-exists");
    let into = to(stick.path()).unwrap();
    assert_eq!(into.path.parent(), Some(stick.path()));
    assert_eq!(
        to(Path::new("/bestaat/niet/kopie")).unwrap_err().code(),
        "file-missing"
    );
    assert_eq!(copies_of(folder.path()).len(), 0);
    let said = safekeeping::verify_file(&into.path, &key(), &Watch::silent()).unwrap();
    assert!(said.is_sound());
}
