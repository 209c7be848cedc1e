//! The work in a case: its facts, handler, tags and status; tasks.

use super::timeline::tell;
use super::{CaseError, Did, Done, act_as, act_on, close, known_officer, open, some_text};
use crate::domain::case::{Case, CaseDraft, CaseStatus};
use crate::domain::id::{CaseId, OfficerId, TaskId};
use crate::domain::task::{Task, TaskDraft};
use crate::domain::timeline::Deed;
use crate::service::desk::Desk;
use crate::store::{Op, OpKind, Snapshot, Tx};

/// Changes the facts of a case: phase, DUO status, school, tags and the like. Those of a closed case
/// must go with its closing, and the day until which it is kept follows them.
pub fn edit(desk: Desk<'_>, id: CaseId, draft: &CaseDraft) -> Done<()> {
    act_on(desk, OpKind::CaseEdit, id, |tx, case| {
        if case.youth != draft.youth {
            return Err(CaseError::OtherYouth);
        }
        open::check(tx, draft, desk.today)?;
        tx.change_case(id, draft)?;
        close::close_anew(desk, tx, &case)
    })
}

/// Says whether an open case is new, being handled or waiting.
pub fn set_status(desk: Desk<'_>, id: CaseId, status: CaseStatus) -> Done<()> {
    act_on(desk, OpKind::CaseEdit, id, |tx, case| {
        let number = case.number;
        match (case.status, status) {
            (CaseStatus::Closed, _) => Err(CaseError::Closed { number }),
            // Closing has its own way, with a reason.
            (_, CaseStatus::Closed) => Err(CaseError::NotClosed { number }),
            _ => Ok(tx.set_case_status(id, status)?),
        }
    })
}

/// To whom a case goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandOver {
    /// To this officer.
    pub to: OfficerId,
    /// Why, for the timeline.
    pub why: Option<String>,
    /// Whether what whoever has the case was still to do goes along.
    pub tasks: bool,
}

/// Hands a case to another officer of this file, in one act with the open tasks of whoever has it, where
/// these go along. To whom, and why where that is said, stands in the timeline.
pub fn hand_over(desk: Desk<'_>, id: CaseId, how: &HandOver) -> Done<()> {
    act_as(desk, Did::HandedOver, id, |tx, case| {
        give(desk, tx, case, how)
    })
}

/// How many tasks would go along with these cases. One that is not there any more is left out.
pub fn tasks_along(desk: Desk<'_>, cases: &[CaseId]) -> Result<usize, CaseError> {
    desk.store.read(|file| {
        let mut count = 0;
        for id in cases {
            let Some(case) = file.case(*id)? else {
                continue;
            };
            let tasks = file.tasks_of(case.id)?;
            count += along(&tasks, case.handler).count();
        }
        Ok(count)
    })
}

/// The tasks that go along with a case: what its handler has still to do.
pub(super) fn along(tasks: &[Task], handler: Option<OfficerId>) -> impl Iterator<Item = &Task> {
    tasks.iter().filter(move |task| {
        task.done_on.is_none() && task.assignee.is_some() && task.assignee == handler
    })
}

/// Gives a case to an officer. Who has it already gets nothing: nothing would change, and the reason
/// would be lost.
pub(super) fn give(
    desk: Desk<'_>,
    tx: &mut Tx<'_>,
    case: Case,
    how: &HandOver,
) -> Result<(), CaseError> {
    let (to, from) = (how.to, case.facts.handler);
    known_officer(tx, to)?;
    if from == Some(to) {
        let number = case.number;
        return Err(CaseError::HasItAlready { number });
    }
    let draft = CaseDraft {
        handler: Some(to),
        ..case.facts
    };
    tx.change_case(case.id, &draft)?;
    if how.tasks {
        for task in along(&tx.tasks_of(case.id)?, from) {
            let task_of = TaskDraft {
                assignee: Some(to),
                ..task.facts.clone()
            };
            tx.change_task(task.id, &task_of)?;
        }
    }
    let deed = Deed::HandedTo(to);
    tell(desk, tx, (case.id, deed, desk.today), how.why.as_deref())
}

/// Puts a tag on a case.
pub fn tag(desk: Desk<'_>, id: CaseId, tag: &str) -> Done<()> {
    some_text(tag)?;
    act_on(desk, OpKind::CaseEdit, id, |tx, _| {
        tx.add_tag(id, tag.trim())?;
        Ok(())
    })
}

/// Takes a tag off a case.
pub fn untag(desk: Desk<'_>, id: CaseId, tag: &str) -> Done<()> {
    act_on(desk, OpKind::CaseEdit, id, |tx, _| {
        tx.remove_tag(id, tag)?;
        Ok(())
    })
}

/// Adds a task, to a case or to none.
pub fn add_task(desk: Desk<'_>, draft: &TaskDraft) -> Done<TaskId> {
    act_on_task(desk, draft.case, |tx| {
        check_task(tx, draft)?;
        Ok(tx.add_task(draft)?)
    })
}

/// Changes a task.
pub fn change_task(desk: Desk<'_>, id: TaskId, draft: &TaskDraft) -> Done<()> {
    act_on_task(desk, draft.case, |tx| {
        check_task(tx, draft)?;
        let there = task(tx, id)?;
        if there.case != draft.case {
            return Err(CaseError::OtherCase);
        }
        Ok(tx.change_task(id, draft)?)
    })
}

/// Marks a task as done today.
pub fn finish_task(desk: Desk<'_>, id: TaskId) -> Done<()> {
    let of = desk.store.read(|snapshot| task(snapshot, id))?.case;
    act_on_task(desk, of, |tx| {
        let there = task(tx, id)?;
        if there.done_on.is_some() {
            return Err(CaseError::DoneBefore);
        }
        let done = TaskDraft {
            done_on: Some(desk.today),
            ..there.facts
        };
        Ok(tx.change_task(id, &done)?)
    })
}

/// Removes a task.
pub fn remove_task(desk: Desk<'_>, id: TaskId) -> Done<()> {
    let of = desk.store.read(|snapshot| task(snapshot, id))?.case;
    act_on_task(desk, of, |tx| {
        task(tx, id)?;
        Ok(tx.remove_task(id)?)
    })
}

fn act_on_task<T>(
    desk: Desk<'_>,
    of: Option<CaseId>,
    act: impl FnOnce(&mut Tx<'_>) -> Result<T, CaseError>,
) -> Done<T> {
    match of {
        Some(case) => act_on(desk, OpKind::Task, case, |tx, _| act(tx)),
        None => desk.act(&Op::new(OpKind::Task), act),
    }
}

fn task(snapshot: &Snapshot<'_>, id: TaskId) -> Result<Task, CaseError> {
    snapshot.task(id)?.ok_or(CaseError::NoRecord)
}

pub(super) fn check_task(snapshot: &Snapshot<'_>, draft: &TaskDraft) -> Result<(), CaseError> {
    some_text(&draft.title)?;
    if let Some(youth) = draft.youth {
        snapshot.youth(youth)?.ok_or(CaseError::NoYouth)?;
    }
    draft
        .assignee
        .map_or(Ok(()), |officer| known_officer(snapshot, officer))
}
