//! Whatever happens to the records, the derived rows are those that making them anew gives.

use proptest::prelude::*;
use rusqlite::params;

use super::*;
use crate::domain::fold::fold;
use crate::domain::id::OpId;
use crate::domain::time::Timestamp;
use crate::store::search::Broad;
use crate::store::{Actor, Bulk, Op, OpKind, Store, Tx};

const ACTOR: Actor = Actor {
    officer: None,
    at: Timestamp(1_790_000_000_000),
};

/// Everything derived, as text.
fn derived_rows(conn: &Connection) -> Vec<String> {
    // Compares the full-text index with the rows it is an index of.
    conn.execute_batch("INSERT INTO search (search, rank) VALUES ('integrity-check', 1);")
        .unwrap();
    let mut all = Vec::new();
    for sql in [
        "SELECT 'search ' || id || ' ' || words FROM search_row ORDER BY id",
        "SELECT 'word ' || word || ' ' || records FROM name_word ORDER BY word",
        "SELECT 'start ' || start || ' ' || records FROM name_start ORDER BY start",
        "SELECT 'case ' || json_array(case_file, number, youth, kind, article, status, phase, \
         duo_status, school, school_type, municipality, handler, opened, closed, close_reason, \
         due, regime, name) FROM case_row ORDER BY case_file",
        "SELECT 'gone ' || case_file FROM case_gone ORDER BY case_file",
    ] {
        let mut ask = conn.prepare(sql).unwrap();
        let rows = ask.query_map([], |row| row.get::<_, String>(0)).unwrap();
        all.extend(rows.map(Result::unwrap));
    }
    all
}

#[track_caller]
fn check_agrees(store: &Store) -> Vec<String> {
    let conn = store.writer();
    let kept = derived_rows(&conn);
    rebuild(&conn).unwrap();
    assert_eq!(kept, derived_rows(&conn));
    kept
}

fn act(store: &Store, act: impl FnOnce(&Connection) -> rusqlite::Result<usize>) -> Option<OpId> {
    let made = store.transact(ACTOR, &Op::new(OpKind::Youth), |tx: &mut Tx<'_>| {
        act(tx.snapshot.conn).map_err(StoreError::from)
    });
    made.unwrap().1.op
}

fn uuid(table: &str, id: i64) -> Vec<u8> {
    format!("{table:<8.8}{id:08}").into_bytes()
}

fn add_youth(conn: &Connection, id: i64, given: &str, surname: &str) -> rusqlite::Result<usize> {
    conn.execute(
        "INSERT INTO youth (id, uuid, changed_at, given, surname, sort_key, born, sex) \
         VALUES (?1, ?2, 0, ?3, ?4, ?5, 20100000, 'O')",
        params![
            id,
            uuid("youth", id),
            given,
            surname,
            format!("{}    {}", fold(surname), fold(given))
        ],
    )
}

fn add_case(conn: &Connection, id: i64, youth: i64) -> rusqlite::Result<usize> {
    conn.execute(
        "INSERT INTO case_file (id, uuid, changed_at, number, youth, kind, status, opened_on) \
         VALUES (?1, ?2, 0, ?3, ?4, 'overig', 'nieuw', '2026-09-01')",
        params![id, uuid("case", id), format!("2026-{id:04}"), youth],
    )
}

/// Something that may happen, to whichever records are there.
#[derive(Debug, Clone)]
enum Deed {
    Youth { given: usize, surname: usize },
    Rename { youth: usize, surname: usize },
    CallName { youth: usize, name: Option<usize> },
    Bury { youth: usize, buried: bool },
    Guardian { surname: usize, phone: Option<u16> },
    School { name: usize, contact: bool },
    Case { youth: usize },
    Move { case: usize, youth: usize },
    Tag { case: usize, tag: usize },
    Untag,
    Task { case: usize, day: usize },
    CloseUp { case: usize, deleted: bool },
    Undo { back: usize },
    Import { youths: usize, cases: usize },
}

const NAMES: [&str; 8] = [
    "Voorbeeld",
    "Fictief",
    "Li",
    "Ænig-Łódź",
    "'t Proefje",
    "Jan Jan",
    "Test2e",
    "Voorbeeld Fictief",
];

fn deed() -> impl Strategy<Value = Deed> {
    let name = 0..NAMES.len();
    prop_oneof![
        3 => (name.clone(), name.clone()).prop_map(|(given, surname)| Deed::Youth { given, surname }),
        2 => (0..20_usize, name.clone()).prop_map(|(youth, surname)| Deed::Rename { youth, surname }),
        1 => (0..20_usize, proptest::option::of(name.clone()))
            .prop_map(|(youth, name)| Deed::CallName { youth, name }),
        1 => (0..20_usize, any::<bool>()).prop_map(|(youth, buried)| Deed::Bury { youth, buried }),
        1 => (name.clone(), proptest::option::of(any::<u16>()))
            .prop_map(|(surname, phone)| Deed::Guardian { surname, phone }),
        1 => (name.clone(), any::<bool>()).prop_map(|(name, contact)| Deed::School { name, contact }),
        3 => (0..20_usize).prop_map(|youth| Deed::Case { youth }),
        1 => (0..20_usize, 0..20_usize).prop_map(|(case, youth)| Deed::Move { case, youth }),
        1 => (0..20_usize, name).prop_map(|(case, tag)| Deed::Tag { case, tag }),
        1 => Just(Deed::Untag),
        2 => (0..20_usize, 10..28_usize).prop_map(|(case, day)| Deed::Task { case, day }),
        1 => (0..20_usize, any::<bool>()).prop_map(|(case, deleted)| Deed::CloseUp { case, deleted }),
        2 => (0..4_usize).prop_map(|back| Deed::Undo { back }),
        1 => (0..4_usize, 0..4_usize).prop_map(|(youths, cases)| Deed::Import { youths, cases }),
    ]
}

/// A file and what was done to it.
struct World {
    store: Store,
    acts: Vec<OpId>,
    next: i64,
}

impl World {
    fn new() -> Self {
        Self {
            store: Store::memory().unwrap(),
            acts: Vec::new(),
            next: 1,
        }
    }

    /// The id of the nth record of a table, counting round.
    fn pick(&self, table: &str, nth: usize) -> Option<i64> {
        let conn = self.store.writer();
        let mut ask = conn
            .prepare(&format!("SELECT id FROM {table} ORDER BY id"))
            .unwrap();
        let ids: Vec<i64> = ask
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        ids.get(nth % ids.len().max(1)).copied()
    }

    fn act(&mut self, deed: impl FnOnce(&Connection) -> rusqlite::Result<usize>) {
        self.acts.extend(act(&self.store, deed));
    }

    fn id(&mut self) -> i64 {
        self.next += 1;
        self.next
    }

    fn run(&mut self, deed: &Deed) {
        match *deed {
            Deed::Youth { given, surname } => {
                let id = self.id();
                self.act(|conn| add_youth(conn, id, NAMES[given], NAMES[surname]));
            }
            Deed::Rename { youth, surname } => {
                let id = self.pick("youth", youth);
                self.act(|conn| {
                    conn.execute(
                        "UPDATE youth SET surname = ?2, sort_key = ?3 WHERE id = ?1",
                        params![id, NAMES[surname], fold(NAMES[surname])],
                    )
                });
            }
            Deed::CallName { youth, name } => {
                let id = self.pick("youth", youth);
                let name = name.map(|name| NAMES[name]);
                self.act(|conn| {
                    conn.execute(
                        "UPDATE youth SET call_name = ?2 WHERE id = ?1",
                        params![id, name],
                    )
                });
            }
            Deed::Bury { youth, buried } => {
                let id = self.pick("youth", youth);
                self.delete("youth", id, buried);
            }
            Deed::Guardian { surname, phone } => {
                let id = self.id();
                self.act(|conn| {
                    conn.execute(
                        "INSERT INTO guardian (id, uuid, changed_at, given, surname, sort_key, \
                         born, sex, phone) VALUES (?1, ?2, 0, '', ?3, ?4, 0, 'O', ?5)",
                        params![
                            id,
                            uuid("guard", id),
                            NAMES[surname],
                            fold(NAMES[surname]),
                            phone.map(|p| format!("+31 {p}"))
                        ],
                    )
                });
            }
            Deed::School { name, contact } => self.school(name, contact),
            Deed::Case { youth } => {
                let (id, youth) = (self.id(), self.pick("youth", youth));
                if let Some(youth) = youth {
                    self.act(|conn| add_case(conn, id, youth));
                }
            }
            Deed::Move { case, youth } => {
                let (case, youth) = (self.pick("case_file", case), self.pick("youth", youth));
                self.act(|conn| {
                    conn.execute(
                        "UPDATE case_file SET youth = ?2 WHERE id = ?1",
                        params![case, youth],
                    )
                });
            }
            Deed::Tag { case, tag } => {
                let (id, case) = (self.id(), self.pick("case_file", case));
                self.act(|conn| {
                    conn.execute(
                        "INSERT OR IGNORE INTO case_tag (id, case_file, tag) \
                         SELECT ?1, ?2, ?3 WHERE ?2 IS NOT NULL",
                        params![id, case, NAMES[tag]],
                    )
                });
            }
            Deed::Task { case, day } => {
                let (id, case) = (self.id(), self.pick("case_file", case));
                self.act(|conn| {
                    conn.execute(
                        "INSERT INTO task (id, uuid, changed_at, case_file, title, due) \
                         VALUES (?1, ?2, 0, ?3, 'Bellen', ?4)",
                        params![id, uuid("task", id), case, format!("2026-12-{day}")],
                    )
                });
            }
            Deed::Untag => self.act(|conn| conn.execute("DELETE FROM case_tag", [])),
            Deed::CloseUp { case, deleted } => {
                let id = self.pick("case_file", case);
                self.delete("case_file", id, deleted);
            }
            Deed::Undo { back } => self.undo(back),
            Deed::Import { youths, cases } => self.import(youths, cases),
        }
    }

    fn delete(&mut self, table: &str, id: Option<i64>, deleted: bool) {
        self.act(|conn| {
            conn.execute(
                &format!("UPDATE {table} SET deleted_at = ?2 WHERE id = ?1"),
                params![id, deleted.then_some(1)],
            )
        });
    }

    fn school(&mut self, name: usize, contact: bool) {
        let id = self.id();
        self.act(|conn| {
            conn.execute(
                "INSERT INTO school (id, uuid, changed_at, brin, location, name, sort_key, types, town) \
                 VALUES (?1, ?2, 0, ?3, '00', ?4, '', 'vo', 'Alkmaar')",
                params![id, uuid("school", id), format!("{:02}XY", id % 100), NAMES[name]],
            )
        });
        if contact {
            self.act(|conn| {
                conn.execute(
                    "INSERT INTO school_contact (id, uuid, changed_at, school, name, phone) \
                     VALUES (?1, ?2, 0, ?1, ?3, '072-1234567')",
                    params![id, uuid("contact", id), NAMES[name]],
                )
            });
        }
    }

    /// Undoes one of the last acts. A refusal leaves everything as it was.
    fn undo(&mut self, back: usize) {
        let Some(at) = self.acts.len().checked_sub(back + 1) else {
            return;
        };
        if let Ok(changes) = self.store.undo(ACTOR, self.acts[at]) {
            self.acts.extend(changes.op);
        }
    }

    fn import(&mut self, youths: usize, cases: usize) {
        let some = self.pick("youth", youths);
        let ids: Vec<i64> = (0..youths + cases).map(|_| self.id()).collect();
        let (new, with) = ids.split_at(youths);
        let op = Op::new(OpKind::ImportPersons);
        let tables = [Table::Youth, Table::Case, Table::CaseTag];
        let done: Result<_, StoreError> =
            self.store.bulk(ACTOR, &op, &tables, |bulk: &mut Bulk<'_>| {
                let conn = bulk.snapshot.conn;
                for (at, id) in new.iter().enumerate() {
                    add_youth(conn, *id, NAMES[at], "Import")?;
                }
                for (at, id) in with.iter().enumerate() {
                    let Some(youth) = new.get(at).copied().or(some) else {
                        break;
                    };
                    add_case(conn, *id, youth)?;
                    conn.execute(
                        "INSERT INTO case_tag (id, case_file, tag) VALUES (?1, ?1, 'import')",
                        [id],
                    )?;
                }
                Ok(())
            });
        done.unwrap();
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn derived_rows_follow_every_act(deeds in prop::collection::vec(deed(), 1..40)) {
        let mut world = World::new();
        for deed in &deeds {
            world.run(deed);
        }
        check_agrees(&world.store);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// What a word led to is kept and brought along: it is what the index would say.
    #[test]
    fn words_that_are_kept_follow_every_act(deeds in prop::collection::vec(deed(), 1..30)) {
        let mut world = World::new();
        let mut kept = Broad::from(1);
        for deed in &deeds {
            world.run(deed);
            for text in ["v", "vo", "fic", "li", "jan v", "2", "20 i", "voorbeeld", "t pro", "i"] {
                let found = world.store.search_cases_by(&mut kept, text).unwrap();
                let asked = world.store.search_cases_by(&mut Broad::from(i64::MAX), text).unwrap();
                prop_assert_eq!(found, asked, "{}", text);
            }
        }
    }
}

#[test]
fn undoing_brings_the_derived_rows_back() {
    let mut world = World::new();
    world.act(|conn| add_youth(conn, 1, "Fietje", "Voorbeeld"));
    let before = check_agrees(&world.store);
    world.act(|conn| add_case(conn, 1, 1));
    assert_ne!(check_agrees(&world.store), before);
    world.undo(0);
    let mut after = check_agrees(&world.store);
    assert_eq!(after.pop().as_deref(), Some("gone 1"));
    assert_eq!(after, before);
}

#[test]
fn no_word_of_a_deleted_person_remains() {
    let mut world = World::new();
    world.act(|conn| add_youth(conn, 1, "Fietje", "Quodlibet"));
    world.act(|conn| add_youth(conn, 2, "Fietje", "Voorbeeld"));
    assert!(holds(&world.store, "quodl"));
    world.delete("youth", Some(1), true);
    assert!(!holds(&world.store, "quodl"));
    assert!(holds(&world.store, "voorb"));
}

/// Whether a text stands anywhere in the derived tables, the index's own among them.
fn holds(store: &Store, text: &str) -> bool {
    let conn = store.writer();
    let sql = "SELECT EXISTS (SELECT 1 FROM search_row WHERE instr(words, ?1)) \
        OR EXISTS (SELECT 1 FROM name_word WHERE instr(word, ?1)) \
        OR EXISTS (SELECT 1 FROM search_data WHERE instr(block, CAST(?1 AS BLOB))) \
        OR EXISTS (SELECT 1 FROM search_idx WHERE instr(term, CAST(?1 AS BLOB)))";
    conn.query_row(sql, [text], |row| row.get(0)).unwrap()
}
