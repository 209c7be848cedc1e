//! Cases: opening them, everything that is done in them, closing and reopening, and taking back
//! what was done.
//!
//! Knows what may not be (an empty note, a closed case closed again), not what the law says. Every
//! write is one act that can be undone, and answers with the rows it changed.

mod absence;
mod attach;
mod changed;
mod close;
mod did;
mod error;
mod hearing;
mod history;
mod many;
mod open;
mod page;
mod timeline;
mod work;

pub use absence::{add_absence, remove_absence};
pub use attach::{attach, note_export, read_attachment, remove_attachment, rename_attachment};
pub use changed::{Change, Said, facts};
pub use close::{Ahead, Doubt, Left, ToClose, close, doubt, reasons, reopen};
pub use error::CaseError;
pub use hearing::{add_hearing, change_hearing, remove_hearing};
pub use history::{Entry, history, log, undo};
pub use many::{Many, Outcome, act_on_many};
pub use open::{Beginning, Opened, beginning, draft_for, find, open, running};
pub use page::{CasePage, StillOpen, page, show};
pub use timeline::{correct, note, strike};
pub use work::{
    HandOver, add_task, change_task, edit, finish_task, hand_over, remove_task, set_status, tag,
    tasks_along, untag,
};

use super::desk::Desk;
use crate::domain::case::Case;
use crate::domain::id::{CaseId, OfficerId};
use crate::domain::time::Date;
use crate::store::{Changes, Op, OpKind, Snapshot, Table, Tx};

pub use did::{Did, cases_of};

/// What a write answers: what it made, and the rows it changed.
pub type Done<T> = Result<(T, Changes), CaseError>;

/// Runs one act on one case.
fn act_on<T>(
    desk: Desk<'_>,
    kind: OpKind,
    id: CaseId,
    act: impl FnOnce(&mut Tx<'_>, Case) -> Result<T, CaseError>,
) -> Done<T> {
    run(desk, Op::new(kind), id, act)
}

/// The same for an act that the log names more closely than its kind.
fn act_as<T>(
    desk: Desk<'_>,
    did: Did,
    id: CaseId,
    act: impl FnOnce(&mut Tx<'_>, Case) -> Result<T, CaseError>,
) -> Done<T> {
    run(desk, Op::new(did.kind()).detail(did.detail(None)), id, act)
}

fn run<T>(
    desk: Desk<'_>,
    op: Op,
    id: CaseId,
    act: impl FnOnce(&mut Tx<'_>, Case) -> Result<T, CaseError>,
) -> Done<T> {
    desk.act(&op.about(Table::Case, id.0), |tx| {
        let case = case(tx, id)?;
        act(tx, case)
    })
}

/// The case, or that there is none.
fn case(snapshot: &Snapshot<'_>, id: CaseId) -> Result<Case, CaseError> {
    snapshot.case(id)?.ok_or(CaseError::NoCase)
}

/// Text that says something.
fn some_text(text: &str) -> Result<(), CaseError> {
    if text.trim().is_empty() {
        Err(CaseError::Empty)
    } else {
        Ok(())
    }
}

/// A day that has come.
fn not_after(today: Date, day: Date) -> Result<(), CaseError> {
    if day > today {
        Err(CaseError::InFuture { day })
    } else {
        Ok(())
    }
}

/// An officer of this file.
fn known_officer(snapshot: &Snapshot<'_>, id: OfficerId) -> Result<(), CaseError> {
    snapshot
        .officer(id)?
        .map(|_| ())
        .ok_or(CaseError::NoOfficer)
}
