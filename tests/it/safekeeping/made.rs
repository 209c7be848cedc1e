//! A small case file with something in every kind of place: invented schools, attachments' bytes,
//! a draft, history.

use std::io::Read;
use std::path::{Path, PathBuf};

use leerrecht::domain::id::OpId;
use leerrecht::domain::school::SchoolDraft;
use leerrecht::domain::time::Timestamp;
use leerrecht::store::{Actor, Draft, Key, Op, OpKind, Snapshot, Store, StoreError, Tx};

/// The moment at which everything in these tests happens.
pub(crate) const NOW: Timestamp = Timestamp(1_790_000_000_000);

/// Nobody, at that moment.
pub(crate) const ACTOR: Actor = Actor {
    officer: None,
    at: NOW,
};

/// The key of every file here.
pub(crate) fn key() -> Key {
    Key::from_bytes([5; 32])
}

/// The case file in a folder.
pub(crate) fn path(folder: &Path) -> PathBuf {
    folder.join("zaken.leerrecht-db")
}

/// A new file with some work in it, open.
pub(crate) fn file(folder: &Path) -> Store {
    let store = Store::create_with_key(&path(folder), key()).unwrap();
    for number in 0..20 {
        add_school(&store, number).unwrap();
    }
    store
        .put_content(&mut std::io::repeat(7).take(300_000))
        .unwrap();
    let draft = Draft {
        screen: "note".into(),
        record: 1,
        body: "{}".into(),
        version: 1,
        saved_at: NOW,
    };
    store.keep_draft(&draft).unwrap();
    store
}

/// Opens that file again.
pub(crate) fn open(path: &Path) -> Store {
    Store::open(path, key(), |_, _| Ok(())).unwrap()
}

/// One more school, in an act of its own.
pub(crate) fn add_school(store: &Store, number: u32) -> Result<(), StoreError> {
    let add = |tx: &mut Tx<'_>| tx.add_school(&school(number)).map(drop);
    store
        .transact(ACTOR, &Op::new(OpKind::School), add)
        .map(drop)
}

/// The act that added one more school.
pub(crate) fn school_added(store: &Store, number: u32) -> OpId {
    let add = |tx: &mut Tx<'_>| tx.add_school(&school(number)).map(drop);
    let (_, changes) = store
        .transact(ACTOR, &Op::new(OpKind::School), add)
        .unwrap();
    changes.op.unwrap()
}

/// How many schools the file has.
pub(crate) fn schools(store: &Store) -> u64 {
    let count = |file: &Snapshot<'_>| file.school_count();
    store.read(count).unwrap()
}

pub(crate) fn school(number: u32) -> SchoolDraft {
    let key = format!("{:02}ZZ{:02}", number / 100, number % 100);
    SchoolDraft::new(key.parse().unwrap(), format!("Voorbeeldschool {number}"))
}
