//! A new passphrase: the old one opens the old copies only, and everything else is as it was.

use std::fs;
use std::path::Path;

use leerrecht::service::safekeeping::{
    Reason, Watch, backup, change_passphrase, recovery_sheet, restore, verify_file,
};
use leerrecht::service::session::{Secret, unlock};
use zeroize::Zeroizing;

use super::made::{self, NOW};
use super::session::{self, WORDS, passphrase, today};

const NEW: &str = "walnut kameel fluweel trechter iglo";

fn opens(path: &Path, secret: &Secret) -> Result<(), &'static str> {
    match unlock(path, secret, NOW, &Watch::silent()) {
        Ok(session) => {
            session.close();
            Ok(())
        }
        Err(error) => Err(error.code()),
    }
}

#[test]
fn old_and_new_open_what_is_theirs() {
    let folder = tempfile::tempdir().unwrap();
    let path = made::path(folder.path());
    let session = session::made(folder.path());
    let op = made::school_added(session.store(), 1);
    let old_sheet = recovery_sheet(&session, today()).unwrap();
    let rows = session.store().verify(&Watch::silent()).unwrap().rows;

    let changed = change_passphrase(session, NEW, (NOW, today()), &Watch::silent()).unwrap();
    assert_eq!(changed.old_copies.len(), 1);
    let report = changed
        .session
        .as_ref()
        .unwrap()
        .store()
        .verify(&Watch::silent())
        .unwrap();
    assert!(report.is_sound(), "{:?}", report.damage);
    let grown: Vec<_> = report
        .rows
        .iter()
        .filter(|row| !rows.contains(row))
        .collect();
    // Two lines more, of the copy and of the change; no history.
    assert_eq!(grown, [&("op".to_owned(), report.log_lines)]);
    changed
        .session
        .as_ref()
        .unwrap()
        .store()
        .undo(made::ACTOR, op)
        .unwrap();
    assert_eq!(made::schools(changed.session.as_ref().unwrap().store()), 0);
    changed.session.unwrap().close();

    assert_eq!(opens(&path, &passphrase(WORDS)), Err("wrong-key"));
    assert_eq!(opens(&path, &passphrase(NEW)), Ok(()));
    let sheet = |code: &Zeroizing<String>| Secret::RecoveryCode(code.clone());
    assert_eq!(opens(&path, &sheet(&old_sheet.code)), Err("other-sheet"));
    assert_eq!(opens(&path, &sheet(&changed.sheet.code)), Ok(()));
    let copy = &changed.old_copies[0];
    let watch = Watch::silent();
    assert!(
        verify_file(copy, &passphrase(WORDS), &watch)
            .unwrap()
            .is_sound()
    );
    assert!(
        verify_file(copy, &sheet(&old_sheet.code), &watch)
            .unwrap()
            .is_sound()
    );
    let said = verify_file(copy, &passphrase(NEW), &watch).unwrap_err();
    assert_eq!(said.code(), "wrong-key");
    // Nothing of the old file is left beside the new one.
    let left = fs::read_dir(folder.path()).unwrap();
    assert_eq!(left.count(), 3, "file, lock and copies");
}

#[test]
fn what_once_went_aside_is_told_too() {
    let folder = tempfile::tempdir().unwrap();
    let watch = Watch::silent();
    let session = session::made(folder.path());
    let copy = backup(&session, Reason::Asked, NOW, &watch).unwrap().path;
    let locked = session.lock().unwrap();
    let back = restore(locked, &copy, &passphrase(WORDS), NOW, &watch).unwrap();
    let aside = back.aside.unwrap();
    fs::write(folder.path().join("zaken-opzij-brief.pdf"), "%PDF").unwrap();
    let changed = change_passphrase(back.session.unwrap(), NEW, (NOW, today()), &watch).unwrap();
    let told: Vec<_> = changed
        .old_copies
        .iter()
        .filter(|old| **old == aside)
        .collect();
    assert_eq!(told.len(), 1);
    // Two copies and this one; the file of just before is gone.
    assert_eq!(changed.old_copies.len(), 3, "{:?}", changed.old_copies);
    for old in &changed.old_copies {
        assert!(
            verify_file(old, &passphrase(WORDS), &watch)
                .unwrap()
                .is_sound()
        );
    }
}

#[test]
fn a_forgotten_passphrase_is_replaced_by_way_of_the_sheet() {
    let folder = tempfile::tempdir().unwrap();
    let path = made::path(folder.path());
    let session = session::made(folder.path());
    let sheet = recovery_sheet(&session, today()).unwrap();
    session.close();
    let code = Secret::RecoveryCode(sheet.code);
    let session = unlock(&path, &code, NOW, &Watch::silent()).unwrap();
    let changed = change_passphrase(session, NEW, (NOW, today()), &Watch::silent()).unwrap();
    changed.session.unwrap().close();
    assert_eq!(opens(&path, &passphrase(NEW)), Ok(()));
}

#[test]
fn what_is_refused_leaves_the_file_open_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = made::path(folder.path());
    let session = session::made(folder.path());
    let change = |session, words, watch: &Watch| {
        let refused = change_passphrase(session, words, (NOW, today()), watch).unwrap_err();
        (refused.still.unwrap(), refused.error.code())
    };
    let (session, code) = change(session, "zomer zomer zomer zomer", &Watch::silent());
    assert_eq!(code, "passphrase-repeated-word");
    let running = session.store().clone();
    let (session, code) = change(session, NEW, &Watch::silent());
    assert_eq!(code, "still-in-use");
    drop(running);
    let stop = Watch::new(|stage, _, _| match stage {
        leerrecht::store::Stage::Export => std::ops::ControlFlow::Break(()),
        _ => std::ops::ControlFlow::Continue(()),
    });
    let (session, code) = change(session, NEW, &stop);
    assert_eq!(code, "stopped");
    made::add_school(session.store(), 7).unwrap();
    session.close();
    assert_eq!(opens(&path, &passphrase(WORDS)), Ok(()));
    assert_eq!(opens(&path, &passphrase(NEW)), Err("wrong-key"));
}

#[test]
fn the_sheet_says_what_to_do_and_reads_back() {
    use leerrecht::i18n::{Language, Words};
    let folder = tempfile::tempdir().unwrap();
    let session = session::made(folder.path());
    let sheet = recovery_sheet(&session, today()).unwrap();
    let words = Words::new(Language::Dutch);
    let text = sheet.text(|key| words.find(key).unwrap());
    assert!(text.contains("zaken.leerrecht-db"));
    assert!(text.contains("21-09-2026"));
    assert!(!text.contains("gondel") && !text.contains("Fietje"));
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| line.starts_with("    "))
        .collect();
    assert_eq!(lines.len(), 2);
    assert!(sheet.is_typed_right(&lines.join(" ").to_lowercase()));
    assert!(!sheet.is_typed_right(lines[0]));
    assert_eq!(format!("{sheet:?}"), "RecoverySheet(..)");
}
