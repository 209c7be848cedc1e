//! What a file holds, as far as the second process writes it: read from the file, or followed from
//! what was confirmed.

use std::collections::{BTreeMap, BTreeSet};

use leerrecht::domain::id::CaseId;
use leerrecht::store::{Cell, Snapshot, Store, StoreError, Table};

use super::act::Act;
use super::people::{self, People};
use super::writer::{CASE, SCREEN, bytes};

/// The contents of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct State {
    notes: BTreeSet<String>,
    draft: Option<String>,
    attachments: BTreeMap<String, usize>,
    lists: BTreeMap<String, People>,
}

impl State {
    /// What follows from a change.
    pub(super) fn apply(&mut self, act: &Act) {
        match act {
            Act::Note(text) => {
                self.draft = None;
                self.notes.insert(text.clone());
            }
            Act::Undo(text) => {
                self.notes.remove(text);
            }
            Act::Draft(body) => self.draft = Some(body.clone()),
            Act::Attach { name, size } => {
                self.attachments.insert(name.clone(), *size);
            }
            Act::Reopen => {}
            Act::Import { list, version } => {
                self.lists.insert(list.clone(), People::whole(*version));
            }
        }
    }

    pub(super) fn apply_all<'a>(&mut self, acts: impl IntoIterator<Item = &'a Act>) {
        acts.into_iter().for_each(|act| self.apply(act));
    }

    /// Reads it from the file.
    pub(super) fn of(store: &Store) -> Self {
        store
            .read(|file| {
                Ok::<_, StoreError>(Self {
                    notes: notes(file)?,
                    draft: file.draft(SCREEN, CASE)?.map(|draft| draft.body),
                    attachments: attachments(file)?,
                    lists: people::read(file)?,
                })
            })
            .unwrap()
    }

    /// The lists that were taken in, with their version.
    pub(super) fn lists(&self) -> impl Iterator<Item = (&String, usize)> {
        self.lists
            .iter()
            .map(|(list, people)| (list, people.version()))
    }
}

fn notes(file: &Snapshot<'_>) -> Result<BTreeSet<String>, StoreError> {
    let timeline = file.timeline_of(CaseId(CASE))?;
    let count = timeline.len();
    let notes: BTreeSet<String> = timeline.into_iter().map(|entry| entry.facts.text).collect();
    assert_eq!(notes.len(), count, "an entry stands there once");
    Ok(notes)
}

fn attachments(file: &Snapshot<'_>) -> Result<BTreeMap<String, usize>, StoreError> {
    let mut found = BTreeMap::new();
    for attachment in file.attachments_of(CaseId(CASE))? {
        let name = attachment.facts.name.clone();
        let content = file.content(attachment.facts.content)?.unwrap();
        let mut stored = Vec::new();
        file.copy_content(&content, &mut stored)?;
        assert!(stored == bytes(&name, stored.len()), "bytes of {name}");
        found.insert(name, stored.len());
    }
    Ok(found)
}

/// The rows of a table, each with its cells by column.
pub(super) fn rows(file: &Snapshot<'_>, table: Table) -> Result<Vec<Cells>, StoreError> {
    let columns = file.columns_of(table)?;
    let rows = file.rows_of(table)?.into_iter();
    Ok(rows
        .map(|row| Cells(columns.iter().cloned().zip(row.cells).collect()))
        .collect())
}

/// The cells of a row.
pub(super) struct Cells(BTreeMap<String, Cell>);

impl Cells {
    pub(super) fn text(&self, column: &str) -> String {
        match &self.0[column] {
            Cell::Bytes(bytes) => String::from_utf8(bytes.clone()).unwrap(),
            other => panic!("no text but {other:?}"),
        }
    }

    pub(super) fn number(&self, column: &str) -> i64 {
        match &self.0[column] {
            Cell::Integer(number) => *number,
            other => panic!("no number but {other:?}"),
        }
    }

    pub(super) fn is_empty(&self, column: &str) -> bool {
        self.0[column] == Cell::Null
    }
}
