//! A change of the file's form: no act of anybody, and no wall between an act and its undoing.

use super::*;
use crate::domain::id::OpId;

/// Adds a column and fills it, and writes over another.
const STEP: &str = "ALTER TABLE school ADD COLUMN colour TEXT NOT NULL DEFAULT 'geel'; \
    UPDATE school SET colour = 'groen', website = NULL;";

fn school(name: &str) -> SchoolDraft {
    SchoolDraft::new("00ZZ01".parse().unwrap(), name.into())
}

/// A school that was added and then renamed, in the next form of the file; and the two acts.
fn renamed() -> (Store, OpId, OpId) {
    let store = Store::memory().unwrap();
    let op = Op::new(OpKind::School);
    let (id, added) = store
        .transact(actor(), &op, |tx| tx.add_school(&school("Eerste")))
        .unwrap();
    let ((), changed) = store
        .transact(actor(), &op, |tx| tx.change_school(id, &school("Tweede")))
        .unwrap();
    schema::take_further_step(&mut store.writer(), STEP).unwrap();
    (store, added.op.unwrap(), changed.op.unwrap())
}

fn ask(store: &Store, sql: &str) -> String {
    store.writer().query_row(sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn a_new_form_writes_no_history_and_the_log_holds() {
    let (store, ..) = renamed();
    assert_eq!(log::verify(&store.writer()).unwrap(), 2);
    assert_eq!(ask(&store, "SELECT colour FROM school"), "groen");
    let wrong = schema::wrong_triggers(&store.writer()).unwrap();
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn an_act_of_before_the_form_changed_is_undone() {
    let (store, added, changed) = renamed();
    let undone = store.undo(actor(), changed).unwrap();
    let name_and_colour = "SELECT name || ' ' || colour FROM school";
    assert_eq!(ask(&store, name_and_colour), "Eerste groen");
    let undone_twice = store.undo(actor(), undone.op.unwrap()).unwrap();
    assert_eq!(ask(&store, name_and_colour), "Tweede groen");
    store.undo(actor(), undone_twice.op.unwrap()).unwrap();
    assert!(store.undo(actor(), added).is_err(), "touched since");
    assert_eq!(log::verify(&store.writer()).unwrap(), 5);
}

#[test]
fn a_removed_row_comes_back_with_what_is_new_in_every_row() {
    let store = Store::memory().unwrap();
    let op = Op::new(OpKind::School);
    let add = store
        .transact(actor(), &op, |tx| tx.add_school(&school("Eerste")))
        .unwrap();
    let gone = store.undo(actor(), add.1.op.unwrap()).unwrap();
    schema::take_further_step(&mut store.writer(), STEP).unwrap();
    store.undo(actor(), gone.op.unwrap()).unwrap();
    assert_eq!(ask(&store, "SELECT colour FROM school"), "geel");
}

#[test]
fn a_later_act_on_what_is_new_is_seen() {
    let (store, _, changed) = renamed();
    store
        .transact(actor(), &Op::new(OpKind::School), |tx| {
            Ok::<_, StoreError>(
                tx.conn
                    .execute_batch("UPDATE school SET colour = 'paars'")?,
            )
        })
        .unwrap();
    let refused = store.undo(actor(), changed).unwrap_err();
    assert_eq!(refused.code(), "undo-changed-later");
}
