//! Damage to the bytes of a file is found, wherever it is.

use std::fs;
use std::path::Path;

use leerrecht::store::{self, Check, Key, Report, StoreError, Watch};

use super::made;

const PAGE: usize = 4096;

fn verify(path: &Path) -> Result<Report, StoreError> {
    store::verify(path, &made::key(), &Watch::silent())
}

/// The bytes of a closed file.
fn bytes(folder: &Path) -> Vec<u8> {
    drop(made::file(folder));
    fs::read(made::path(folder)).unwrap()
}

#[test]
fn a_sound_file_is_sound() {
    let folder = tempfile::tempdir().unwrap();
    let store = made::file(folder.path());
    let open = store.verify(&Watch::silent()).unwrap();
    assert!(open.is_sound(), "{:?}", open.damage);
    drop(store);
    let closed = verify(&made::path(folder.path())).unwrap();
    assert_eq!(closed, open);
    assert_eq!(closed.log_lines, 20);
    assert!(closed.rows.contains(&("school".into(), 20)));
}

#[test]
fn one_flipped_byte_in_any_page_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let whole = bytes(folder.path());
    let path = folder.path().join("beschadigd.leerrecht-db");
    for page in 0..whole.len() / PAGE {
        let mut broken = whole.clone();
        // Another place in each page; in the first behind the salt, which belongs to the key.
        broken[page * PAGE + 16 + page * 37 % (PAGE - 16)] ^= 1;
        fs::write(&path, broken).unwrap();
        let report = verify(&path).unwrap();
        assert_eq!(report.damage[0].check, Check::Pages, "page {page}");
    }
}

#[test]
fn every_byte_of_the_first_page_counts() {
    let folder = tempfile::tempdir().unwrap();
    let whole = bytes(folder.path());
    let path = folder.path().join("beschadigd.leerrecht-db");
    for at in (0..PAGE).step_by(7) {
        let mut broken = whole.clone();
        broken[at] ^= 0x80;
        fs::write(&path, broken).unwrap();
        match verify(&path) {
            // With another salt no key fits: that is all that can be known.
            Err(StoreError::WrongKey) if at < 16 => {}
            Ok(report) => assert_eq!(report.damage[0].check, Check::Pages, "byte {at}"),
            other => panic!("byte {at}: {other:?}"),
        }
    }
}

#[test]
fn a_file_that_ends_early_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let whole = bytes(folder.path());
    let path = folder.path().join("kort.leerrecht-db");
    for pages in 1..whole.len() / PAGE {
        fs::write(&path, &whole[..pages * PAGE]).unwrap();
        let report = verify(&path).unwrap();
        assert_eq!(report.damage[0].check, Check::Pages, "{pages} pages");
    }
    fs::write(&path, &whole[..whole.len() - 100]).unwrap();
    assert_eq!(verify(&path).unwrap_err().code(), "cut-short");
    fs::write(&path, &whole[..10]).unwrap();
    assert_eq!(verify(&path).unwrap_err().code(), "not-a-case-file");
    fs::write(&path, b"").unwrap();
    assert_eq!(verify(&path).unwrap_err().code(), "not-a-case-file");
}

#[test]
fn another_key_is_said_to_be_wrong_and_no_damage() {
    let folder = tempfile::tempdir().unwrap();
    drop(made::file(folder.path()));
    let other = Key::from_bytes([6; 32]);
    let said = store::verify(&made::path(folder.path()), &other, &Watch::silent());
    assert_eq!(said.unwrap_err().code(), "wrong-key");
}

#[test]
fn stopping_is_no_damage() {
    let folder = tempfile::tempdir().unwrap();
    drop(made::file(folder.path()));
    let stop = Watch::new(|_, _, _| std::ops::ControlFlow::Break(()));
    let said = store::verify(&made::path(folder.path()), &made::key(), &stop);
    assert_eq!(said.unwrap_err().code(), "stopped");
}
