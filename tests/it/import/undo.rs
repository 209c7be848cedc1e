//! An import that is taken back: what it added is gone, what it changed stands as before, and later
//! work is never lost with it.

use leerrecht::domain::case::{CaseDraft, CaseKind};
use leerrecht::domain::id::OpId;
use leerrecht::domain::youth::YouthDraft;
use leerrecht::service::import::{Input, past, persons};
use leerrecht::store::{Op, OpKind, Query, StoreError, UndoRefusal, Watch};

use super::{ACTOR, File, apply};

const PERSONS: &[u8] = include_bytes!("../../../assets/demo/personen-plat.csv");

/// Takes persons in, and gives the act.
fn take(file: &File, bytes: &[u8]) -> OpId {
    let options = file.options();
    let (_, changes) = persons(&file.store, Input::bytes(bytes), &options, apply(None)).unwrap();
    changes.op.unwrap()
}

fn youths(file: &File) -> u64 {
    file.read(|file| file.youth_count())
}

fn found(file: &File, text: &str) -> usize {
    file.read(|file| file.search(&Query::new(text))).count
}

#[track_caller]
fn sound(file: &File) {
    let report = file.store.verify(&Watch::silent()).unwrap();
    assert!(report.is_sound(), "{:?}", report.damage);
}

#[track_caller]
fn refused(file: &File, op: OpId) -> UndoRefusal {
    match file.store.undo(ACTOR, op) {
        Err(StoreError::UndoRefused(why)) => why,
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_an_import_added_is_gone_and_comes_back() {
    let file = File::new();
    let op = take(&file, PERSONS);
    let there = youths(&file);
    assert!(there > 5 && found(&file, "bedacht") > 0);
    let undone = file.store.undo(ACTOR, op).unwrap();
    assert_eq!((youths(&file), found(&file, "bedacht")), (0, 0));
    sound(&file);
    let listed = |file: &File| file.read(|file| past(file, 9))[0].undone.is_some();
    assert!(listed(&file));
    assert!(matches!(refused(&file, op), UndoRefusal::Already(_)));
    // The way back has a way back itself.
    file.store.undo(ACTOR, undone.op.unwrap()).unwrap();
    assert_eq!(youths(&file), there);
    assert!(found(&file, "bedacht") > 0 && !listed(&file));
    sound(&file);
    // Done again it stands as the import left it, and can be undone again.
    file.store.undo(ACTOR, op).unwrap();
    assert_eq!(youths(&file), 0);
    assert!(listed(&file) && matches!(refused(&file, op), UndoRefusal::Already(_)));
    sound(&file);
}

#[test]
fn what_an_import_changed_stands_as_before_and_what_was_there_stays() {
    let file = File::new();
    take(&file, PERSONS);
    let there = youths(&file);
    let text = String::from_utf8_lossy(PERSONS);
    let changed = text.replace("Samira;", "Samira Fien;");
    let extra = changed.replace("Vb02_009;999998742;Ziggy", "Vb02_010;999990019;Zefanja");
    let second = take(&file, extra.as_bytes());
    assert_eq!(youths(&file), there + 1);
    assert_eq!(found(&file, "samira fien"), 1);
    file.store.undo(ACTOR, second).unwrap();
    assert_eq!(youths(&file), there);
    assert_eq!(
        (found(&file, "samira fien"), found(&file, "zefanja")),
        (0, 0)
    );
    assert!(found(&file, "samira") > 0);
    sound(&file);
}

#[test]
fn later_work_stands_in_the_way() {
    let file = File::new();
    let op = take(&file, PERSONS);
    let youth = file.read(|file| file.youths_in_order())[0];
    let case = CaseDraft::new(youth, CaseKind::Luxe, "2026-11-20".parse().unwrap());
    let (_, opened) = file
        .store
        .transact(ACTOR, &Op::new(OpKind::CaseNew), |tx| {
            tx.add_case(&case, 2026)
        })
        .unwrap();
    assert!(matches!(refused(&file, op), UndoRefusal::InUse));
    assert!(youths(&file) > 0, "nothing was written");
    file.store.undo(ACTOR, opened.op.unwrap()).unwrap();
    let known = file.read(|file| file.youth(youth)).unwrap();
    let other = YouthDraft {
        birthplace: Some("Verzonnen".to_owned()),
        ..known.facts
    };
    let (_, edited) = file
        .store
        .transact(ACTOR, &Op::new(OpKind::Youth), |tx| {
            tx.change_youth(youth, &other)
        })
        .unwrap();
    let later = edited.op.unwrap();
    assert!(matches!(refused(&file, op), UndoRefusal::ChangedLater { later: it } if it == later));
    sound(&file);
}

#[test]
fn an_import_that_only_changed_something_has_a_way_back_too() {
    let file = File::new();
    take(&file, PERSONS);
    let text = String::from_utf8_lossy(PERSONS).replace("Samira;", "Samira Fien;");
    let op = take(&file, text.as_bytes());
    file.store.undo(ACTOR, op).unwrap();
    assert_eq!(found(&file, "samira fien"), 0);
    sound(&file);
}

#[test]
fn that_somebody_looked_has_no_way_back() {
    let file = File::new();
    let op = file
        .store
        .note_access(ACTOR, &Op::new(OpKind::Searched))
        .unwrap();
    assert_eq!(refused(&file, op), UndoRefusal::NoWayBack(op));
}
