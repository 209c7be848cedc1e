//! A file with random people and cases, every act on it, and what each act did to which row.

use std::collections::BTreeMap;

use leerrecht::domain::id::{ContentId, OfficerId, OpId};
use leerrecht::domain::time::{Date, Timestamp};
use leerrecht::service::cases::CaseError;
use leerrecht::service::desk::Desk;
use leerrecht::store::{Actor, Cell, Changes, ListedCase, Store, StoreError, Table, UndoRefusal};

use super::Counts;
use super::acts::{ACTS, FIRST};
use super::model::{self, State};
use super::random::Random;

/// What became of an act: nothing to act upon, refused, or done.
pub(crate) type Attempt = Option<Result<Changes, CaseError>>;

/// An act that was done, by the rows it touched.
pub(crate) struct Act {
    name: &'static str,
    op: OpId,
    is_undo: bool,
    is_import: bool,
    before: model::Rows,
    after: model::Rows,
}

pub(crate) struct World {
    pub(crate) store: Store,
    pub(crate) random: Random,
    pub(crate) counts: Counts,
    pub(crate) state: State,
    /// The bytes that were put in, to be found again.
    pub(crate) bytes: BTreeMap<ContentId, Vec<u8>>,
    seed: u64,
    at: i64,
    acts: Vec<Act>,
}

impl World {
    pub(crate) fn new(seed: u64) -> Self {
        let store = Store::memory().unwrap();
        let mut world = Self {
            state: State::first(&store),
            store,
            random: Random::new(seed),
            counts: Counts::default(),
            bytes: BTreeMap::new(),
            seed,
            at: 1_790_000_000_000,
            acts: Vec::new(),
        };
        for (name, act) in FIRST {
            world.run(name, *act);
        }
        world
    }

    /// The day of all acts.
    pub(crate) fn today() -> Date {
        Date::from_ymd_opt(2026, 11, 23).unwrap()
    }

    /// Somebody works, now and then nobody known.
    pub(crate) fn actor(&mut self) -> Actor {
        self.at += 1_000;
        let officer = self.one_of(Table::Officer).map(OfficerId);
        Actor {
            officer,
            at: Timestamp(self.at),
        }
    }

    pub(crate) fn desk(store: &Store, actor: Actor) -> Desk<'_> {
        Desk::new(store, actor, Self::today())
    }

    /// The key of some row of a table, tombstones among them.
    pub(crate) fn one_of(&mut self, table: Table) -> Option<i64> {
        let keys: Vec<i64> = self.state.keys(table).collect();
        (!keys.is_empty()).then(|| self.random.pick(&keys))
    }

    /// Tries a random act.
    pub(crate) fn act(&mut self) {
        let (name, act) = self.random.pick(ACTS);
        self.run(name, act);
    }

    fn run(&mut self, name: &'static str, act: fn(&mut Self) -> Attempt) {
        let Some(outcome) = act(self) else { return };
        let now = self.state.now(&self.store);
        match outcome {
            Ok(changes) => self.remember(name, &changes, false, now),
            Err(CaseError::Store(StoreError::NoRecord { .. } | StoreError::Rule(_))) => {
                self.nothing_changed(name, &now);
            }
            Err(CaseError::Store(error)) => panic!("{}: {error}", self.place(name)),
            Err(_) => self.nothing_changed(name, &now),
        }
    }

    fn remember(&mut self, name: &'static str, changes: &Changes, is_undo: bool, now: State) {
        let (before, after) = self.state.difference(&now);
        let told: Vec<_> = changes
            .rows
            .iter()
            .map(|(table, id, _)| (*table, *id))
            .collect();
        for key in before.keys() {
            assert!(
                changes.everything || told.contains(key),
                "{}: {key:?} changed untold",
                self.place(name)
            );
        }
        self.state = now;
        self.counts.acts += 1;
        if let Some(op) = changes.op {
            self.acts.push(Act {
                name,
                op,
                is_undo,
                is_import: changes.everything,
                before,
                after,
            });
        } else {
            assert!(
                before.is_empty(),
                "{}: changed without a line",
                self.place(name)
            );
        }
    }

    fn nothing_changed(&self, name: &str, now: &State) {
        let (before, _) = self.state.difference(now);
        assert!(
            before.is_empty(),
            "{}: refused, yet {before:?}",
            self.place(name)
        );
    }

    fn place(&self, name: &str) -> String {
        format!("seed {}, {name} after {} acts", self.seed, self.acts.len())
    }

    /// Undoes one of the acts, more often a late one; undos are acts too.
    pub(crate) fn undo(&mut self) {
        let late = 1 + self.random.below(self.acts.len().min(8));
        let at = match self.random.once_in(4) {
            true => self.random.below(self.acts.len()),
            false => self.acts.len() - late,
        };
        let actor = self.actor();
        let Act { name, op, .. } = self.acts[at];
        let untouched = self.state.agrees(&self.acts[at].after);
        let undone = self.store.undo(actor, op);
        let now = self.state.now(&self.store);
        match undone {
            Ok(changes) => {
                assert!(untouched, "{}: undone over later work", self.place(name));
                let (left, found) = self.state.difference(&now);
                let as_it_was = found == self.acts[at].before && left == self.acts[at].after;
                assert!(as_it_was, "{}: not as it was", self.place(name));
                self.counts.redone += u64::from(self.acts[at].is_undo);
                self.counts.undone += 1;
                self.counts.imports += u64::from(self.acts[at].is_import);
                self.remember(name, &changes, true, now);
            }
            Err(StoreError::UndoRefused(why)) => {
                self.nothing_changed(name, &now);
                self.counts.refused += 1;
                self.counts.in_use += u64::from(why == UndoRefusal::InUse);
                let wanted = self.state.with(&self.acts[at].before);
                let in_log = self.log_names_a_lost_officer(&wanted, actor);
                let broken = in_log || model::broken_rule(&wanted).is_some();
                assert!(
                    reason(op, why, untouched, broken),
                    "{}: refused without a reason: {why}",
                    self.place(name)
                );
            }
            Err(error) => panic!("{}: {error}", self.place(name)),
        }
    }

    /// The log keeps naming who acted, so he cannot go; neither can who undoes his own coming.
    fn log_names_a_lost_officer(&self, wanted: &State, actor: Actor) -> bool {
        let log = self.store.read(|snapshot| snapshot.log(u32::MAX)).unwrap();
        log.iter()
            .map(|line| line.officer)
            .chain([actor.officer])
            .flatten()
            .any(|officer| wanted.keys(Table::Officer).all(|id| id != officer.0))
    }

    /// The rows of the case list.
    pub(crate) fn list(&self) -> Vec<ListedCase> {
        let mut rows = Vec::new();
        self.store
            .read(|snapshot| {
                snapshot.list_rows(|case| {
                    rows.push(case);
                    Ok(())
                })
            })
            .unwrap();
        rows
    }

    /// Sweeps bytes that nothing names; those that an undo can bring back are named.
    pub(crate) fn sweep(&mut self) {
        self.store.sweep_content().unwrap();
        self.check_attachments();
    }

    /// The bytes of every attachment and logo that is or was are still what was put in.
    pub(crate) fn check_attachments(&mut self) {
        let columns = [
            (Table::Attachment, "content"),
            (Table::Letter, "content"),
            (Table::HouseStyle, "logo"),
        ];
        let columns = columns.map(|(table, name)| (table, self.state.column(table, name)));
        let named: Vec<i64> = self
            .acts
            .iter()
            .flat_map(|act| act.before.iter().chain(&act.after))
            .filter_map(|((table, _), row)| {
                let (_, column) = columns.iter().find(|(of, _)| of == table)?;
                match row.as_ref()?[*column] {
                    Cell::Integer(content) => Some(content),
                    _ => None,
                }
            })
            .collect();
        for content in named {
            self.counts.attachments += 1;
            let id = ContentId(content);
            let mut found = Vec::new();
            self.store
                .read(|snapshot| {
                    let content = snapshot.content(id)?.unwrap();
                    snapshot.copy_content(&content, &mut found)
                })
                .unwrap();
            assert_eq!(Some(&found), self.bytes.get(&id), "{}", self.place("bytes"));
        }
    }
}

/// Whether the rows bear out why an undo was refused.
fn reason(op: OpId, why: UndoRefusal, untouched: bool, broken: bool) -> bool {
    match why {
        UndoRefusal::ChangedLater { later } => !untouched && later > op,
        UndoRefusal::Already(undone) => !untouched && undone == op,
        UndoRefusal::InUse => untouched && broken,
        UndoRefusal::Unknown(_) | UndoRefusal::NoWayBack(_) | UndoRefusal::Destroyed(_) => false,
    }
}
