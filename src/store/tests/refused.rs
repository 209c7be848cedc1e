//! Files that are no case file of this program, or of a later one.

use std::path::Path;

use super::*;

fn key() -> Key {
    Key::from_bytes([1; 32])
}

/// What is said of a file to which this was done behind the program's back.
#[track_caller]
fn check(sql: &str, code: &str) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("zaken");
    let store = Store::create_with_key(&path, key()).unwrap();
    store.writer().execute_batch(sql).unwrap();
    drop(store);
    let bytes = std::fs::read(&path).unwrap();
    let migrate = |_: &Path, _: &Key| -> Result<(), StoreError> { panic!("nothing to migrate") };
    assert_eq!(Store::open(&path, key(), migrate).unwrap_err().code(), code);
    let verified = verify(&path, &key(), &Watch::silent());
    assert_eq!(verified.unwrap_err().code(), code);
    let copied = copy(
        &path,
        &key(),
        &folder.path().join("kopie"),
        &Watch::silent(),
    );
    assert_eq!(copied.unwrap_err().code(), code);
    assert_eq!(std::fs::read(&path).unwrap(), bytes);
}

#[test]
fn a_newer_file_and_one_of_another_program() {
    check("PRAGMA user_version = 999", "newer-file");
    check("PRAGMA application_id = 7", "other-program");
}
