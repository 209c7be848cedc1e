//! Two starts in one process: what goes over, and what is refused.

use std::sync::mpsc::{Receiver, channel};

use tempfile::TempDir;

use super::*;
use crate::domain::time::Timestamp;

struct Office {
    folder: TempDir,
    received: Receiver<String>,
    server: Server,
    lock: FileLock,
}

fn office() -> Office {
    let folder = tempfile::tempdir().unwrap();
    let lock = FileLock::acquire(&folder.path().join("zaken"), Timestamp(0)).unwrap();
    let (sender, received) = channel();
    let server = Server::start(&lock, move |text| sender.send(text).unwrap()).unwrap();
    Office {
        folder,
        received,
        server,
        lock,
    }
}

impl Office {
    fn connect(&self) -> Stream {
        Stream::connect(name(self.lock.path()).unwrap()).unwrap()
    }

    #[track_caller]
    fn check_still_listens(&self) {
        send(self.lock.path(), "er nog?").unwrap();
        assert_eq!(self.received.recv().unwrap(), "er nog?");
    }
}

#[test]
fn texts_go_over() {
    let office = office();
    let longest = "é".repeat(LIMIT / 2);
    for text in ["/usb/Žofie & co.leerrecht", "", &longest] {
        // By another name of the same file.
        let path = office.folder.path().join("./zaken");
        send(&path, text).unwrap();
        assert_eq!(office.received.recv().unwrap(), text);
    }
}

#[test]
fn too_long_is_refused_on_both_sides() {
    let office = office();
    let long = "x".repeat(LIMIT + 1);
    let refused = send(office.lock.path(), &long).unwrap_err();
    assert_eq!(refused.code(), "handover-too-long");
    let sent = converse(office.connect(), &long);
    assert!(sent.is_err());
    office.check_still_listens();
}

#[test]
fn nonsense_does_not_stop_it() {
    let office = office();
    drop(office.connect());
    let mut stream = office.connect();
    stream.write_all(&[0, 0, 0, 2, 0xFF, 0xFE]).unwrap();
    assert_eq!(stream.read(&mut [0; 1]).unwrap(), 0);
    office.check_still_listens();
}

#[test]
fn one_who_says_nothing_is_left_after_a_while() {
    let office = office();
    let silent = office.connect();
    let started = Instant::now();
    // The second waits behind the first, so its own patience may run out.
    while send(office.lock.path(), "daarna").is_err() {}
    assert!(started.elapsed() < PATIENCE * 4);
    drop(silent);
}

#[test]
fn nobody_listens_before_and_after() {
    let Office {
        folder,
        received,
        server,
        lock,
    } = office();
    drop(server);
    let refused = send(lock.path(), "x").unwrap_err();
    assert_eq!(refused, DesktopError::NobodyListens);
    let other = folder.path().join("andere");
    assert_eq!(send(&other, "x").unwrap_err(), DesktopError::NobodyListens);
    assert!(received.try_recv().is_err());
}

#[test]
fn a_socket_left_behind_is_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let lock = FileLock::acquire(&folder.path().join("zaken"), Timestamp(0)).unwrap();
    let corpse = ListenerOptions::new()
        .name(name(lock.path()).unwrap())
        .reclaim_name(false)
        .create_sync()
        .unwrap();
    drop(corpse);
    let (sender, received) = channel();
    let _server = Server::start(&lock, move |text| sender.send(text).unwrap()).unwrap();
    send(lock.path(), "hier").unwrap();
    assert_eq!(received.recv().unwrap(), "hier");
}
