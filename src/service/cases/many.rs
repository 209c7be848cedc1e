//! The same act on many cases, in one transaction and with one way back.

use std::collections::HashSet;

use serde_json::json;

use super::close::close_one;
use super::work::{check_task, give};
use super::{CaseError, Done, case, some_text};
use crate::domain::case::{Case, Closing};
use crate::domain::id::{CaseId, OfficerId};
use crate::domain::task::TaskDraft;
use crate::domain::time::Date;
use crate::service::desk::Desk;
use crate::store::{Op, OpKind, Tx};

/// What is done to each of the cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Many {
    /// Handed to an officer.
    HandOver {
        /// To whom.
        to: OfficerId,
        /// Why, for the timeline of each.
        why: Option<String>,
    },
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
    what.check()?;
    let cases = each_once(cases);
    let op = Op::new(what.kind()).detail(json!({ "cases": cases.len() }));
    desk.act(&op, |tx| {
        let mut outcome = Outcome::default();
        for id in cases {
            match case(tx, id).and_then(|case| what.act(desk, tx, case)) {
                Ok(()) => outcome.done.push(id),
                Err(CaseError::Store(error)) => return Err(error.into()),
                Err(refused) => outcome.refused.push((id, refused)),
            }
        }
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
    fn check(&self) -> Result<(), CaseError> {
        match self {
            Self::Tag(text) | Self::Task { title: text, .. } => some_text(text),
            Self::HandOver { .. } | Self::Untag(_) | Self::Close(_) => Ok(()),
        }
    }

    fn kind(&self) -> OpKind {
        match self {
            Self::HandOver { .. } | Self::Tag(_) | Self::Untag(_) => OpKind::CaseEdit,
            Self::Task { .. } => OpKind::Task,
            Self::Close(_) => OpKind::CaseClose,
        }
    }

    /// Checks all before it writes anything: what is refused leaves no half act behind.
    fn act(&self, desk: Desk<'_>, tx: &mut Tx<'_>, case: Case) -> Result<(), CaseError> {
        match self {
            Self::HandOver { to, why } => give(desk, tx, case, *to, why.as_deref()),
            Self::Tag(tag) => Ok(tx.add_tag(case.id, tag.trim())?),
            Self::Untag(tag) => Ok(tx.remove_tag(case.id, tag)?),
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
