//! What is done in an office, at random.

use leerrecht::domain::case::{CaseDraft, CaseStatus, CloseReason, Closing};
use leerrecht::domain::id::CaseId;
use leerrecht::store::{Op, OpKind, StoreError, Table, Tx};
use proptest::prelude::*;

use super::office::{ACTOR, NAMES, Office, day, school, youth};

/// Something that is done in an office.
#[derive(Debug, Clone)]
pub(super) enum Deed {
    Open(usize),
    Change { case: usize, seed: usize },
    Status { case: usize, status: usize },
    Close { case: usize, on: usize },
    Rename { youth: usize, name: usize },
    RenameSchool { at: usize, name: usize },
    Import(usize),
    Undo(usize),
}

pub(super) fn deed() -> impl Strategy<Value = Deed> {
    let (case, seed, name) = (0..30_usize, 0..5_000_usize, 0..NAMES.len());
    prop_oneof![
        4 => seed.clone().prop_map(Deed::Open),
        2 => (case.clone(), seed).prop_map(|(case, seed)| Deed::Change { case, seed }),
        2 => (case.clone(), 0..3_usize).prop_map(|(case, status)| Deed::Status { case, status }),
        1 => (case, 0..300_usize).prop_map(|(case, on)| Deed::Close { case, on }),
        2 => (0..8_usize, name.clone()).prop_map(|(youth, name)| Deed::Rename { youth, name }),
        1 => (0..3_usize, name).prop_map(|(at, name)| Deed::RenameSchool { at, name }),
        1 => (0..6_usize).prop_map(Deed::Import),
        2 => (0..5_usize).prop_map(Deed::Undo),
    ]
}

impl Office {
    pub(super) fn run(&mut self, deed: &Deed) {
        match *deed {
            Deed::Open(seed) => {
                let draft = self.draft(seed);
                let id = self.act(|tx| tx.add_case(&draft, 2026));
                self.cases.push(id);
            }
            Deed::Change { case, seed } => {
                let draft = self.draft(seed);
                self.on_case(case, |tx, id| tx.change_case(id, &draft));
            }
            Deed::Status { case, status } => {
                self.on_case(case, |tx, id| {
                    let open = tx.case(id)?.is_some_and(|case| case.closed.is_none());
                    match open {
                        true => tx.set_case_status(id, CaseStatus::ALL[status]),
                        false => tx.reopen_case(id),
                    }
                });
            }
            Deed::Close { case, on } => self.on_case(case, |tx, id| {
                let closing = Closing {
                    on: day(on),
                    reason: CloseReason::Afgerond,
                    note: None,
                };
                match tx.case(id)?.is_some_and(|case| case.closed.is_none()) {
                    true => tx.close_case(id, closing, None),
                    false => Ok(()),
                }
            }),
            Deed::Rename { youth: at, name } => {
                let id = self.youths[at % self.youths.len()];
                self.act(|tx| tx.change_youth(id, &youth(name)));
            }
            Deed::RenameSchool { at, name } => {
                let id = self.schools[at];
                self.act(|tx| tx.change_school(id, &school(at, NAMES[name])));
            }
            Deed::Import(cases) => self.import(cases),
            Deed::Undo(back) => {
                if let Some(at) = self.acts.len().checked_sub(back + 1)
                    && at > 0
                    && let Ok(changes) = self.store.undo(ACTOR, self.acts[at])
                {
                    self.acts.extend(changes.op);
                }
            }
        }
    }

    fn on_case(
        &mut self,
        nth: usize,
        act: impl FnOnce(&mut Tx<'_>, CaseId) -> Result<(), StoreError>,
    ) {
        if let Some(id) = self.pick(nth) {
            self.act(|tx| act(tx, id));
        }
    }

    fn import(&mut self, cases: usize) {
        let drafts: Vec<CaseDraft> = (0..cases).map(|seed| self.draft(seed * 7)).collect();
        let op = Op::new(OpKind::ImportPersons);
        let tables = [Table::Youth, Table::Case];
        let done = self.store.bulk(ACTOR, &op, &tables, |bulk| {
            let youth = bulk.add_youth(&youth(3))?;
            let mut made = Vec::new();
            for mut draft in drafts {
                draft.youth = youth;
                made.push(bulk.add_case(&draft, 2026)?);
            }
            Ok::<_, StoreError>(made)
        });
        self.cases.extend(done.unwrap().0);
    }
}
