//! Who gets into the file, and what those are told who do not.

use std::fs;
use std::path::Path;

use leerrecht::domain::municipality::WorkArea;
use leerrecht::domain::officer::{OfficerDraft, OfficerFunction};
use leerrecht::domain::time::Date;
use leerrecht::service::office::Settings;
use leerrecht::service::safekeeping::{SafekeepingError, Watch, recovery_sheet};
use leerrecht::service::session::{FirstOffice, Locked, Secret, Session, create, unlock};
use leerrecht::store::{Key, Store};
use zeroize::Zeroizing;

use super::made::{self, NOW};

pub(crate) const WORDS: &str = "gondel vlinder tractor zwaluw kompas";

pub(crate) fn today() -> Date {
    "2026-09-21".parse().unwrap()
}

pub(crate) fn passphrase(words: &str) -> Secret {
    Secret::Passphrase(Zeroizing::new(words.to_owned()))
}

pub(crate) fn first() -> FirstOffice {
    FirstOffice {
        officer: OfficerDraft {
            name: "Fietje Voorbeeld".into(),
            function: OfficerFunction::Leerplicht,
            trainee: false,
            boa_number: None,
            phone: None,
            email: None,
            from: None,
            until: None,
        },
        area: WorkArea::default(),
        settings: Settings::default(),
    }
}

/// A new file under [`WORDS`], open.
pub(crate) fn made(folder: &Path) -> Session {
    create(&made::path(folder), WORDS, &first(), NOW, today()).unwrap()
}

fn open(path: &Path, secret: &Secret) -> Result<Session, SafekeepingError> {
    unlock(path, secret, NOW, &Watch::silent())
}

#[track_caller]
fn check_refused(path: &Path, secret: &Secret, code: &str) {
    assert_eq!(open(path, secret).unwrap_err().code(), code);
}

#[test]
fn a_new_file_opens_with_its_passphrase_and_its_sheet() {
    let folder = tempfile::tempdir().unwrap();
    // The platform's folder may not be there yet.
    let path = folder.path().join("nieuw/diep/zaken.leerrecht-db");
    let session = create(&path, WORDS, &first(), NOW, today()).unwrap();
    assert!(session.officer().is_some());
    let sheet = recovery_sheet(&session, today()).unwrap();
    session.close();
    assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 2);

    let session = open(&path, &passphrase(WORDS)).unwrap();
    assert_eq!(session.actor(NOW).officer, session.officer());
    session.close();
    let code = Secret::RecoveryCode(Zeroizing::new(sheet.code.to_lowercase().replace('-', " ")));
    open(&path, &code).unwrap().close();
}

#[test]
fn what_does_not_open_is_told_why() {
    let folder = tempfile::tempdir().unwrap();
    let path = made::path(folder.path());
    made(folder.path()).close();
    check_refused(
        &path,
        &passphrase("gondel vlinder tractor zwaluw kompass"),
        "wrong-key",
    );
    let other = Key::from_bytes([9; 32]).recovery_code().unwrap();
    check_refused(&path, &Secret::RecoveryCode(other), "other-sheet");
    let short = Secret::RecoveryCode(Zeroizing::new("7H3K".into()));
    check_refused(&path, &short, "recovery-code-length");
    check_refused(
        &folder.path().join("weg"),
        &passphrase(WORDS),
        "file-missing",
    );
    for (name, bytes, code) in [
        (
            "brief.pdf",
            b"%PDF-1.7 en nog wat meer".to_vec(),
            "not-a-case-file",
        ),
        ("leeg", Vec::new(), "not-a-case-file"),
        (
            "plat",
            [b"SQLite format 3\0".as_slice(), &[0; 4080]].concat(),
            "not-encrypted",
        ),
        ("ruis", [0xA7; 4096].to_vec(), "wrong-key"),
        ("half", [0xA7; 4000].to_vec(), "cut-short"),
    ] {
        let path = folder.path().join(name);
        fs::write(&path, &bytes).unwrap();
        check_refused(&path, &passphrase(WORDS), code);
        assert_eq!(fs::read(&path).unwrap(), bytes, "{name} is as it was");
    }
    open(&path, &passphrase(WORDS)).unwrap().close();
}

#[test]
fn no_sentence_about_a_wrong_passphrase_speaks_of_removing() {
    use leerrecht::i18n::{Language, Words};
    for language in Language::ALL {
        let words = Words::new(language);
        for code in [
            "wrong-key",
            "other-sheet",
            "recovery-code",
            "damaged",
            "damaged-copy",
        ] {
            let said = words.explain(code, &[("what", "x".into())]);
            let text = format!("{} {}", said.message, said.advice).to_lowercase();
            for word in [
                "verwijder",
                "wis",
                "delete",
                "remove",
                "nieuw bestand",
                "new file",
            ] {
                assert!(!text.contains(word), "{code}: {text}");
            }
        }
    }
}

#[test]
fn a_new_file_takes_nobody_elses_place() {
    let folder = tempfile::tempdir().unwrap();
    let path = made::path(folder.path());
    fs::write(&path, b"iets").unwrap();
    let said = create(&path, WORDS, &first(), NOW, today()).unwrap_err();
    assert_eq!(said.code(), "file-exists");
    assert_eq!(fs::read(&path).unwrap(), b"iets");
}

#[test]
fn a_weak_passphrase_makes_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = made::path(folder.path());
    for (words, code) in [
        ("zomer zomer zomer zomer", "passphrase-repeated-word"),
        ("Fietje Voorbeeld", "passphrase-known-words"),
        ("kort", "passphrase-too-short"),
    ] {
        let said = create(&path, words, &first(), NOW, today()).unwrap_err();
        assert_eq!(said.code(), code);
        assert!(!path.exists());
    }
}

#[test]
fn what_the_office_refuses_makes_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = made::path(folder.path());
    let mut nobody = first();
    nobody.officer.name = " ".into();
    let said = create(&path, WORDS, &nobody, NOW, today()).unwrap_err();
    assert_eq!(said.code(), "no-name");
    // The lock file stays, as always.
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn one_at_a_time() {
    let folder = tempfile::tempdir().unwrap();
    let path = made::path(folder.path());
    let session = made(folder.path());
    check_refused(&path, &passphrase(WORDS), "file-in-use");

    // Behind the idle lock the file is closed, and still nobody else's.
    let locked = session.lock().unwrap();
    check_refused(&path, &passphrase(WORDS), "file-in-use");
    let refused = locked
        .unlock(&passphrase("mis"), NOW, &Watch::silent())
        .unwrap_err();
    assert_eq!(refused.error.code(), "wrong-key");
    check_refused(&path, &passphrase(WORDS), "file-in-use");
    let session = refused
        .locked
        .unlock(&passphrase(WORDS), NOW, &Watch::silent())
        .unwrap();
    session.close();
    open(&path, &passphrase(WORDS)).unwrap();
}

#[test]
fn work_that_runs_is_not_locked_out() {
    let folder = tempfile::tempdir().unwrap();
    let session = made(folder.path());
    let running = session.store().clone();
    let session = session.lock().unwrap_err();
    made::add_school(&running, 1).unwrap();
    drop(running);
    session.lock().unwrap();
}

#[cfg(unix)]
#[test]
fn a_closed_file_stays_ours_until_its_last_work_is_done() {
    let folder = tempfile::tempdir().unwrap();
    let path = made::path(folder.path());
    let session = made(folder.path());
    let running = session.store().clone();
    let reading = session.store().beside().unwrap().unwrap();
    session.close();
    check_refused(&path, &passphrase(WORDS), "file-in-use");
    made::add_school(&running, 1).unwrap();
    drop(running);
    check_refused(&path, &passphrase(WORDS), "file-in-use");
    drop(reading);
    let session = open(&path, &passphrase(WORDS)).unwrap();
    assert_eq!(made::schools(session.store()), 1);
    // Whoever reads beside it keeps it from being locked too.
    let reading = session.store().beside().unwrap().unwrap();
    let session = session.lock().unwrap_err();
    drop(reading);
    session.lock().unwrap();
}

#[test]
fn what_a_full_disk_left_half_way_is_finished_before_the_key_is_asked() {
    let folder = tempfile::tempdir().unwrap();
    let path = made::path(folder.path());
    made(folder.path()).close();
    let locked = Locked::take(&path, NOW).unwrap();
    // While the file is locked a replacement is planned, and the disk refuses the rest.
    let beside = |ending: &str| folder.path().join(format!("zaken.leerrecht-db{ending}"));
    drop(Store::create_with_key(&beside("-nieuw"), made::key()).unwrap());
    fs::write(beside("-wissel"), "zaken-opzij.leerrecht-db").unwrap();
    let new = Secret::RawKey(made::key());
    locked.unlock(&new, NOW, &Watch::silent()).unwrap().close();
    let aside = folder.path().join("zaken-opzij.leerrecht-db");
    open(&aside, &passphrase(WORDS)).unwrap();
}

#[test]
fn a_link_is_no_case_file() {
    let folder = tempfile::tempdir().unwrap();
    made(folder.path()).close();
    let link = folder.path().join("link.leerrecht-db");
    std::os::unix::fs::symlink(made::path(folder.path()), &link).unwrap();
    check_refused(&link, &passphrase(WORDS), "symbolic-link");
    let said = create(&link, WORDS, &first(), NOW, today()).unwrap_err();
    assert_eq!(said.code(), "symbolic-link");
}

#[test]
fn leftovers_of_a_killed_program_are_swept() {
    let folder = tempfile::tempdir().unwrap();
    let path = made::path(folder.path());
    made(folder.path()).close();
    for name in [
        "zaken.leerrecht-db-nieuw",
        "zaken.leerrecht-db-nieuw-journal",
        ".zaken.leerrecht-db.abcdef.part",
        ".zaken.leerrecht-db-nieuw.abcdef.part-journal",
    ] {
        fs::write(folder.path().join(name), b"half").unwrap();
    }
    Locked::take(&path, NOW)
        .unwrap()
        .unlock(&passphrase(WORDS), NOW, &Watch::silent())
        .unwrap()
        .close();
    let mut names: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .collect();
    names.sort();
    assert_eq!(names, ["zaken.leerrecht-db", "zaken.leerrecht-db.lock"]);
}
