//! The same act on many cases, in one transaction and with one way back.

use std::collections::HashSet;

use super::close::{close_one, may_close};
use super::work::{HandOver, check_task, give};
use super::{CaseError, Did, Done, case, some_text};
use crate::domain::case::{Case, Closing};
use crate::domain::id::{CaseId, OfficerId};
use crate::domain::task::TaskDraft;
use crate::domain::time::Date;
use crate::service::desk::Desk;
use crate::store::{Op, Snapshot, Tx};

/// What is done to each of the cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Many {
    /// Handed to an officer.
    HandOver(HandOver),
    /// Given a tag.
    Tag(String),
    /// Freed of a tag.
    Untag(String),
    /// Given a task each.
    Task {
        /// What to do.
        title: String,
        /// The last day to do it.
        due: Option<Date>,
        /// Who does it; the handler of each case where nobody is named.
        assignee: Option<OfficerId>,
    },
    /// Closed.
    Close(Closing),
}

/// What became of each case.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Those on which it was done.
    pub done: Vec<CaseId>,
    /// Those on which it could not be done, with the reason. They are as they were.
    pub refused: Vec<(CaseId, CaseError)>,
}

/// Does the same to many cases: one transaction, one line in the log, one undo. A case on which it
/// cannot be done is left out and listed; when the file itself fails, nothing was done to any. A case
/// that is listed twice counts once.
pub fn act_on_many(desk: Desk<'_>, cases: &[CaseId], what: &Many) -> Done<Outcome> {
    if cases.is_empty() {
        return Err(CaseError::NothingChosen);
    }
    let cases = each_once(cases);
    let did = what.did();
    desk.act(&Op::new(did.kind()), |tx| {
        what.check(desk, tx)?;
        let mut outcome = Outcome::default();
        for id in cases {
            match case(tx, id).and_then(|case| what.act(desk, tx, case)) {
                Ok(()) => outcome.done.push(id),
                Err(CaseError::Store(error)) => return Err(error.into()),
                Err(refused) => outcome.refused.push((id, refused)),
            }
        }
        tx.detail(did.detail(Some(outcome.done.len())));
        Ok(outcome)
    })
}

/// The cases in their order, without those that stand there before.
fn each_once(cases: &[CaseId]) -> Vec<CaseId> {
    let mut met = HashSet::with_capacity(cases.len());
    let cases = cases.iter().copied();
    cases.filter(|id| met.insert(*id)).collect()
}

impl Many {
    /// What would be refused of every case is refused as a whole.
    fn check(&self, desk: Desk<'_>, snapshot: &Snapshot<'_>) -> Result<(), CaseError> {
        match self {
            Self::Tag(text) | Self::Task { title: text, .. } => some_text(text),
            Self::Close(closing) => may_close(desk, snapshot, closing),
            Self::HandOver(_) | Self::Untag(_) => Ok(()),
        }
    }

    /// What the log says was done.
    #[must_use]
    pub const fn did(&self) -> Did {
        match self {
            Self::HandOver(_) => Did::HandedOver,
            Self::Tag(_) => Did::Tagged,
            Self::Untag(_) => Did::Untagged,
            Self::Task { .. } => Did::Tasked,
            Self::Close(_) => Did::Closed,
        }
    }

    /// Checks all before it writes anything: what is refused leaves no half act behind.
    fn act(&self, desk: Desk<'_>, tx: &mut Tx<'_>, case: Case) -> Result<(), CaseError> {
        match self {
            Self::HandOver(how) => give(desk, tx, case, how),
            Self::Tag(tag) => match tx.add_tag(case.id, tag.trim())? {
                true => Ok(()),
                false => Err(CaseError::HasTagAlready {
                    number: case.number,
                }),
            },
            Self::Untag(tag) => match tx.remove_tag(case.id, tag)? {
                true => Ok(()),
                false => Err(CaseError::HasNoSuchTag {
                    number: case.number,
                }),
            },
            Self::Close(closing) => close_one(desk, tx, &case, closing).map(|_| ()),
            Self::Task {
                title,
                due,
                assignee,
            } => {
                let task = TaskDraft {
                    case: Some(case.id),
                    youth: None,
                    title: title.clone(),
                    due: *due,
                    assignee: assignee.or(case.handler),
                    done_on: None,
                };
                check_task(tx, &task)?;
                tx.add_task(&task)?;
                Ok(())
            }
        }
    }
}
