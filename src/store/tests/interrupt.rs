//! Stopping what is read leaves alone what is written, and the other way round.

use super::*;

const ENDLESS: &str =
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n";

/// Steps through something endless, and stops it after the first step; whether it was stopped.
fn stopped(conn: &rusqlite::Connection, stop: impl Fn()) -> Result<bool, StoreError> {
    let mut ask = conn.prepare(ENDLESS)?;
    let mut rows = ask.query([])?;
    rows.next()?;
    stop();
    match rows.next().map_err(StoreError::from) {
        Err(StoreError::Stopped) => Ok(true),
        other => other.map(|_| false),
    }
}

#[test]
fn reading_and_writing_are_stopped_apart() {
    let folder = tempfile::tempdir().unwrap();
    let store =
        Store::create_with_key(&folder.path().join("zaken"), Key::from_bytes([1; 32])).unwrap();
    let reading = |stop: fn(&Store)| {
        let read = |file: &Snapshot<'_>| stopped(file.conn, || stop(&store));
        store.read(read).unwrap()
    };
    let writing = |stop: fn(&Store)| {
        let write = |tx: &mut Tx<'_>| stopped(tx.conn, || stop(&store));
        let op = Op::new(OpKind::Note);
        store.transact(actor(), &op, write).unwrap().0
    };
    assert!(reading(Store::interrupt_reading));
    assert!(!reading(Store::interrupt_writing));
    assert!(writing(Store::interrupt_writing));
    assert!(!writing(Store::interrupt_reading));
}
