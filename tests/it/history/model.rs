//! What stands in the audited tables, and what the file forbids: told a second time, without the
//! history.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use leerrecht::store::{Cell, Store, StoreError, Table};

/// The place of a row.
pub(crate) type Key = (Table, i64);

/// Rows by place; nothing where none stands.
pub(crate) type Rows = BTreeMap<Key, Option<Rc<Vec<Cell>>>>;

/// All rows of all audited tables, byte for byte.
#[derive(Debug, Clone)]
pub(crate) struct State {
    rows: BTreeMap<Key, Rc<Vec<Cell>>>,
    columns: Rc<BTreeMap<Table, Vec<String>>>,
}

impl State {
    /// What stands in a new file.
    pub(crate) fn first(store: &Store) -> Self {
        let columns = |table: &Table| {
            let names = store.read(|snapshot| snapshot.columns_of(*table)).unwrap();
            (*table, names)
        };
        let nothing = Self {
            rows: BTreeMap::new(),
            columns: Rc::new(Table::ALL.iter().map(columns).collect()),
        };
        nothing.now(store)
    }

    /// What stands in the file now.
    pub(crate) fn now(&self, store: &Store) -> Self {
        let mut rows = BTreeMap::new();
        store
            .read(|snapshot| {
                for table in Table::ALL {
                    let found = snapshot.rows_of(*table)?.into_iter();
                    rows.extend(found.map(|row| ((*table, row.id), Rc::new(row.cells))));
                }
                Ok::<_, StoreError>(())
            })
            .unwrap();
        Self {
            rows,
            columns: Rc::clone(&self.columns),
        }
    }

    /// The keys of a table's rows.
    pub(crate) fn keys(&self, table: Table) -> impl Iterator<Item = i64> + '_ {
        self.rows
            .range((table, i64::MIN)..=(table, i64::MAX))
            .map(|((_, id), _)| *id)
    }

    /// The rows that differ: as they stand here, and as they stand there.
    pub(crate) fn difference(&self, there: &Self) -> (Rows, Rows) {
        let unlike = |from: &Self, to: &Self| -> Vec<Key> {
            let differs = |(key, row): (&Key, &Rc<Vec<Cell>>)| {
                (to.rows.get(key) != Some(row)).then_some(*key)
            };
            from.rows.iter().filter_map(differs).collect()
        };
        let mut keys = unlike(self, there);
        keys.extend(unlike(there, self));
        let row = |state: &Self, key: &Key| (*key, state.rows.get(key).cloned());
        let old = keys.iter().map(|key| row(self, key));
        let new = keys.iter().map(|key| row(there, key));
        (old.collect(), new.collect())
    }

    /// This state with these rows in it.
    pub(crate) fn with(&self, rows: &Rows) -> Self {
        let mut state = self.clone();
        for (key, row) in rows {
            match row {
                Some(row) => state.rows.insert(*key, row.clone()),
                None => state.rows.remove(key),
            };
        }
        state
    }

    /// Whether these rows stand so.
    pub(crate) fn agrees(&self, rows: &Rows) -> bool {
        rows.iter()
            .all(|(key, row)| self.rows.get(key) == row.as_ref())
    }

    /// Where a column stands in its table's rows.
    pub(crate) fn column(&self, table: Table, name: &str) -> usize {
        self.columns[&table]
            .iter()
            .position(|column| column == name)
            .unwrap()
    }

    fn cells(&self, table: Table) -> impl Iterator<Item = &[Cell]> {
        self.rows
            .range((table, i64::MIN)..=(table, i64::MAX))
            .map(|(_, row)| row.as_slice())
    }
}

/// Which column names a record of which table.
const REFERENCES: &[(Table, &str, Table)] = &[
    (Table::Gezag, "youth", Table::Youth),
    (Table::Gezag, "guardian", Table::Guardian),
    (Table::Address, "youth", Table::Youth),
    (Table::Address, "guardian", Table::Guardian),
    (Table::Sibling, "youth", Table::Youth),
    (Table::Sibling, "other", Table::Youth),
    (Table::SchoolContact, "school", Table::School),
    (Table::Enrolment, "youth", Table::Youth),
    (Table::Enrolment, "school", Table::School),
    (Table::Diploma, "youth", Table::Youth),
    (Table::Case, "youth", Table::Youth),
    (Table::Case, "school", Table::School),
    (Table::Case, "handler", Table::Officer),
    (Table::CaseAlias, "case_file", Table::Case),
    (Table::CaseTag, "case_file", Table::Case),
    (Table::Clock, "case_file", Table::Case),
    (Table::Timeline, "case_file", Table::Case),
    (Table::Timeline, "author", Table::Officer),
    (Table::Timeline, "corrects", Table::Timeline),
    (Table::Task, "case_file", Table::Case),
    (Table::Task, "youth", Table::Youth),
    (Table::Task, "assignee", Table::Officer),
    (Table::Hearing, "case_file", Table::Case),
    (Table::Hearing, "guardian", Table::Guardian),
    (Table::AbsenceDay, "case_file", Table::Case),
    (Table::Letter, "case_file", Table::Case),
    (Table::Letter, "guardian", Table::Guardian),
    (Table::Letter, "youth", Table::Youth),
    (Table::Letter, "made_by", Table::Officer),
    (Table::Timeline, "letter", Table::Letter),
    (Table::Attachment, "case_file", Table::Case),
];

/// Which columns together stand once; among those not deleted, where the last says so.
const ONCE: &[(Table, &[&str], bool)] = &[
    (Table::Setting, &["key"], false),
    (Table::ImportMapping, &["kind", "headers"], false),
    (Table::Sibling, &["youth", "other"], true),
    (Table::HouseStyle, &["municipality"], true),
    (Table::School, &["brin", "location"], false),
    (Table::Case, &["number"], false),
    (Table::CaseTag, &["case_file", "tag"], false),
    (Table::Letter, &["case_file", "number"], false),
];

/// A rule that this state breaks, if it breaks one.
pub(crate) fn broken_rule(state: &State) -> Option<String> {
    let named = REFERENCES.iter().copied();
    let changed_by = Table::ALL
        .iter()
        .filter(|table| {
            state.columns[*table]
                .iter()
                .any(|name| name == "changed_by")
        })
        .map(|table| (*table, "changed_by", Table::Officer));
    let mut lost = named
        .chain(changed_by)
        .filter(|(table, column, to)| names_nothing(state, *table, column, *to));
    let twice = |(table, columns, alive): &&(Table, &[&str], bool)| {
        stands_twice(state, *table, columns, *alive)
    };
    lost.next()
        .map(|(table, column, _)| format!("{table:?}.{column} names nothing"))
        .or_else(|| {
            ONCE.iter()
                .find(twice)
                .map(|(table, ..)| format!("{table:?} twice"))
        })
}

fn names_nothing(state: &State, table: Table, column: &str, to: Table) -> bool {
    let at = state.column(table, column);
    let mut cells = state.cells(table).map(|row| &row[at]);
    cells.any(|cell| match cell {
        Cell::Integer(id) => !state.rows.contains_key(&(to, *id)),
        Cell::Null | Cell::Bytes(_) => false,
    })
}

fn stands_twice(state: &State, table: Table, columns: &[&str], alive: bool) -> bool {
    let at: Vec<usize> = columns
        .iter()
        .map(|name| state.column(table, name))
        .collect();
    let deleted = alive.then(|| state.column(table, "deleted_at"));
    let mut seen = BTreeSet::new();
    let counted = |row: &&[Cell]| deleted.is_none_or(|at| row[at] == Cell::Null);
    let mut keys = state
        .cells(table)
        .filter(counted)
        .map(|row| at.iter().map(|at| &row[*at]).collect::<Vec<_>>());
    keys.any(|key| !seen.insert(key))
}
