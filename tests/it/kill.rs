//! SIGKILL at two hundred random moments of writing. Whatever the program was doing, the file opens,
//! verifies, holds every change that was confirmed and nothing of the one that was under way, or all
//! of it; its derived rows are those that a rebuild makes; what was left over is swept away.
//!
//! A second process writes and prints before and after each change; this one kills it and looks.

mod act;
mod derived;
mod people;
mod state;
mod writer;

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::ChildStdout;
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::Duration;

use leerrecht::domain::time::Timestamp;
use leerrecht::store::{Actor, Key, Store, Watch};

use self::act::Said;
use self::derived::Derived;
use self::state::State;
use crate::child;
use crate::random::Random;

/// Files that are written and killed beside each other: one for each core.
const LANES: usize = 2;

/// Files one after the other in a lane. A file that only grows would make the look ever longer.
const FILES: usize = 10;

/// Kills of one file.
const KILLS: usize = 10;

/// The longest that a process writes, in microseconds.
const LONGEST: usize = 450_000;

/// Under this name the second process gets the seed of what it writes.
const SEED: &str = "LEERRECHT_TEST_SEED";

/// How many kills there were while what was under way.
type Moments = BTreeMap<&'static str, usize>;

/// The key of every file here.
fn key() -> Key {
    Key::from_bytes(KEY)
}

const KEY: [u8; 32] = [6; 32];

/// Nobody, at a fixed moment.
const ACTOR: Actor = Actor {
    officer: None,
    at: Timestamp(1_790_000_000_000),
};

fn open(path: &Path) -> Store {
    Store::open(path, key(), |_, _| Ok(())).unwrap()
}

#[test]
fn a_kill_at_any_moment_loses_nothing_confirmed() {
    let mut random = Random::from_env(200_200);
    let lanes: Vec<Random> = (0..LANES).map(|_| random.fork()).collect();
    let mut moments = Moments::new();
    thread::scope(|scope| {
        let lanes = lanes.into_iter().map(|random| scope.spawn(|| lane(random)));
        for lane in lanes.collect::<Vec<_>>() {
            for (moment, count) in lane.join().unwrap() {
                *moments.entry(moment).or_default() += count;
            }
        }
    });
    println!("kills while: {moments:?}");
    assert_eq!(moments.values().sum::<usize>(), LANES * FILES * KILLS);
}

fn lane(mut random: Random) -> Moments {
    let mut moments = Moments::new();
    for _ in 0..FILES {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("zaken.leerrecht-db");
        let mut state = writer::new_file(&path);
        for _ in 0..KILLS {
            let said = write_and_kill(&path, &mut random);
            let seen = look(&path);
            *moments.entry(said.moment()).or_default() += 1;
            state = said.holds(&state, &seen);
        }
    }
    moments
}

/// Lets a second process write, kills it, and says what it had confirmed.
fn write_and_kill(path: &Path, random: &mut Random) -> Said {
    let mut writer = child::command("kill::writer::writes_until_killed", path)
        .env(SEED, random.number().to_string())
        .spawn()
        .unwrap();
    let output = BufReader::new(writer.stdout.take().unwrap());
    let delay = Duration::from_micros(u64::try_from(random.below(LONGEST)).unwrap());
    // Now and then while it still opens the file, and brings the last kill's leftovers in order.
    let at_once = random.below(8) == 0;
    let (ready, is_ready) = channel();
    let listening = thread::spawn(move || listen(output, &ready));
    if !at_once {
        is_ready.recv().unwrap();
    }
    thread::sleep(delay);
    writer.kill().unwrap();
    let ended = writer.wait().unwrap();
    assert!(ended.code().is_none(), "it ended by itself: {ended}");
    listening.join().unwrap()
}

/// Collects what the writer says. A line that breaks off confirms nothing.
fn listen(mut output: BufReader<ChildStdout>, ready: &Sender<()>) -> Said {
    let mut said = Said::default();
    let mut line = String::new();
    while output.read_line(&mut line).unwrap() > 0 && line.ends_with('\n') {
        if line.contains(writer::READY) {
            said.ready = true;
            // Nobody waits when it is killed at once.
            let _ = ready.send(());
        }
        said.line(&line);
        line.clear();
    }
    said
}

/// Opens the file after a kill and looks at all of it.
fn look(path: &Path) -> State {
    let store = open(path);
    store.sweep_content().unwrap();
    let seen = State::of(&store);
    let report = store.verify(&Watch::silent()).unwrap();
    assert!(report.is_sound(), "{:?}", report.damage);
    let brought_along = Derived::of(path);
    store.rebuild_derived(ACTOR).unwrap();
    let differences = brought_along.differences(&Derived::of(path));
    assert_eq!(differences, Vec::<String>::new());
    drop(store);
    assert!(!path.with_extension("leerrecht-db-wal").exists());
    seen
}
