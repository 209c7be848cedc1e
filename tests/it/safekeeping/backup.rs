//! A copy is whole or not there, and making it holds nobody up.

use std::fs;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use leerrecht::store::{self, Op, OpKind, Stage, StoreError, Table, Watch};

use super::made::{self, ACTOR};

#[test]
fn a_copy_opens_with_the_same_key_and_holds_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let source = made::file(folder.path());
    let target = folder.path().join("kopie.leerrecht-db");
    let made = source.copy_to(&target, &Watch::silent()).unwrap();
    assert_eq!(made.report, source.verify(&Watch::silent()).unwrap());
    assert_eq!(made.size, fs::metadata(&target).unwrap().len());
    assert_eq!(store::salt(&target).unwrap(), {
        let path = source.path().unwrap().to_owned();
        drop(source);
        store::salt(&path).unwrap()
    });
    assert_eq!(made::schools(&made::open(&target)), 20);
}

#[cfg(unix)]
#[test]
fn a_copy_is_the_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("kopie.leerrecht-db");
    let source = made::file(folder.path());
    source.copy_to(&target, &Watch::silent()).unwrap();
    let mode = fs::metadata(&target).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn nothing_that_stands_there_is_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let source = made::file(folder.path());
    let target = folder.path().join("iets.pdf");
    fs::write(&target, b"iets").unwrap();
    let said = source.copy_to(&target, &Watch::silent()).unwrap_err();
    assert_eq!(said.code(), "file-exists");
    assert_eq!(fs::read(&target).unwrap(), b"iets");
    #[cfg(unix)]
    {
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(&target, &link).unwrap();
        let said = source.copy_to(&link, &Watch::silent()).unwrap_err();
        assert_eq!(said.code(), "symbolic-link");
    }
}

#[test]
fn stopped_at_any_stage_it_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let copies = tempfile::tempdir().unwrap();
    let source = made::file(folder.path());
    let stages = [Stage::Copy, Stage::Pages, Stage::Structure, Stage::Log];
    for stage in stages {
        let watch = Watch::new(move |now, _, _| match now == stage {
            true => ControlFlow::Break(()),
            false => ControlFlow::Continue(()),
        });
        let target = copies.path().join("kopie.leerrecht-db");
        let said = source.copy_to(&target, &watch).unwrap_err();
        assert_eq!(said.code(), "stopped", "{stage:?}");
        assert_eq!(fs::read_dir(copies.path()).unwrap().count(), 0, "{stage:?}");
    }
    made::add_school(&source, 99).unwrap();
}

#[test]
fn a_copy_during_an_import_is_the_state_before_it() {
    let folder = tempfile::tempdir().unwrap();
    let source = made::file(folder.path());
    let target = folder.path().join("kopie.leerrecht-db");
    let importing = source.clone();
    let copied = AtomicBool::new(false);
    thread::scope(|scope| {
        let (begun, wait) = std::sync::mpsc::channel();
        let copied = &copied;
        scope.spawn(move || {
            let op = Op::new(OpKind::ImportSchools);
            let import = importing.bulk(ACTOR, &op, &[Table::School], |bulk| {
                for number in 100..300 {
                    bulk.add_school(&made::school(number))?;
                }
                begun.send(()).unwrap();
                while !copied.load(Ordering::SeqCst) {
                    thread::yield_now();
                }
                Ok::<_, StoreError>(())
            });
            import.unwrap();
        });
        wait.recv().unwrap();
        source.copy_to(&target, &Watch::silent()).unwrap();
        copied.store(true, Ordering::SeqCst);
    });
    let copy = made::open(&target);
    assert_eq!(made::schools(&copy), 20);
    assert!(copy.verify(&Watch::silent()).unwrap().is_sound());
    assert_eq!(made::schools(&source), 220);
}

#[test]
fn a_copy_beside_busy_writing_is_a_state_that_was() {
    let folder = tempfile::tempdir().unwrap();
    let source = made::file(folder.path());
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let (writer, done) = (source.clone(), &done);
        scope.spawn(move || {
            for number in 100..9000 {
                made::add_school(&writer, number).unwrap();
                if done.load(Ordering::SeqCst) {
                    break;
                }
            }
        });
        for number in 0..5 {
            let target = folder.path().join(format!("kopie-{number}"));
            let made = source.copy_to(&target, &Watch::silent()).unwrap();
            let copy = made::open(&target);
            // One act, one school.
            assert_eq!(made::schools(&copy), made.newest.unwrap().0.unsigned_abs());
        }
        done.store(true, Ordering::SeqCst);
    });
}
