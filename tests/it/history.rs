//! Ten thousand random sequences of acts and undos over all nouns.
//!
//! Each undo puts every row of its act back byte for byte and touches no other row, or is refused
//! with a reason that the rows bear out, and nothing changes. What an act refuses changes nothing
//! either. At the end the chain of the log, the references and the bytes of attachments are whole,
//! and the list says of each case what the case says.

mod acts;
mod model;
mod people;
mod random;
mod world;

use std::thread;

use leerrecht::store::Watch;

use world::World;

/// How many sequences; `LEERRECHT_SEQUENCES` asks for another number.
const SEQUENCES: u64 = 10_000;

/// Sequences in one file: it grows with them, so that acts meet what earlier ones left.
const PER_FILE: u64 = 10;

#[test]
fn undo_restores_every_byte_or_is_refused_with_a_reason() {
    let files = sequences().div_ceil(PER_FILE);
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let counts: Vec<Counts> = thread::scope(|scope| {
        let running: Vec<_> = (0..threads)
            .map(|first| scope.spawn(move || run((0..files).skip(first).step_by(threads))))
            .collect();
        running.into_iter().map(|one| one.join().unwrap()).collect()
    });
    let all = counts.iter().fold(Counts::default(), Counts::plus);
    println!("{all:?}");
    // The test would prove nothing if one of these hardly ever came about.
    let least = files * PER_FILE;
    assert!(all.acts > least && all.undone > least, "{all:?}");
    assert!(
        all.redone > least / 10 && all.refused > least / 10,
        "{all:?}"
    );
    assert!(
        all.in_use > 0 && all.attachments > 0 && all.imports > 0,
        "{all:?}"
    );
}

fn sequences() -> u64 {
    std::env::var("LEERRECHT_SEQUENCES")
        .ok()
        .and_then(|number| number.parse().ok())
        .unwrap_or(SEQUENCES)
}

/// What came about.
#[derive(Debug, Default, Clone, Copy)]
struct Counts {
    acts: u64,
    undone: u64,
    redone: u64,
    refused: u64,
    in_use: u64,
    attachments: u64,
    /// Imports that were undone.
    imports: u64,
}

impl Counts {
    fn plus(self, other: &Self) -> Self {
        Self {
            acts: self.acts + other.acts,
            undone: self.undone + other.undone,
            redone: self.redone + other.redone,
            refused: self.refused + other.refused,
            in_use: self.in_use + other.in_use,
            attachments: self.attachments + other.attachments,
            imports: self.imports + other.imports,
        }
    }
}

fn run(seeds: impl Iterator<Item = u64>) -> Counts {
    let mut counts = Counts::default();
    for seed in seeds {
        let mut world = World::new(seed);
        for _ in 0..PER_FILE {
            sequence(&mut world);
        }
        world.check_attachments();
        let list = world.list();
        let actor = world.actor();
        world.store.rebuild_derived(actor).unwrap();
        assert_eq!(list, world.list(), "seed {seed}");
        let report = world.store.verify(&Watch::silent()).unwrap();
        assert!(report.is_sound(), "seed {seed}: {:?}", report.damage);
        counts = counts.plus(&world.counts);
    }
    counts
}

/// A few acts, then undos of any of them, of older ones and of undos, with an act now and then.
fn sequence(world: &mut World) {
    for _ in 0..=world.random.below(4) {
        world.act();
    }
    for _ in 0..=world.random.below(6) {
        match world.random.below(8) {
            0 => world.act(),
            1 => world.sweep(),
            _ => world.undo(),
        }
    }
}
