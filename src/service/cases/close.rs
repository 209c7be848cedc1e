//! Closing a case with a reason, and opening it again. Both are lines in its timeline, written by the
//! act itself.

mod ahead;

pub use ahead::{Ahead, ToClose};

use super::timeline::tell;
use super::{CaseError, Did, Done, act_as, not_after};
use crate::domain::case::{Article, Case, CaseKind, CaseStatus, CloseReason, Closing};
use crate::domain::diploma::Diploma;
use crate::domain::id::{CaseId, ClockId, TaskId};
use crate::domain::time::Date;
use crate::domain::timeline::Deed;
use crate::domain::youth::YouthDraft;
use crate::law::duty::{self, Duty, DutyFound};
use crate::service::desk::Desk;
use crate::service::office;
use crate::store::{Snapshot, Tx};

/// What still stood open in a case that was closed: nothing is done silently.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Left {
    /// Tasks that were not done.
    pub tasks: Vec<TaskId>,
    /// Clocks that still ran.
    pub clocks: Vec<ClockId>,
}

/// Closes a case. Says what was left open in it, and computes until when it may be kept as far as
/// the term of retention was set.
pub fn close(desk: Desk<'_>, id: CaseId, closing: &Closing) -> Done<Left> {
    act_as(desk, Did::Closed, id, |tx, case| {
        may_close(desk, tx, closing)?;
        close_one(desk, tx, &case, closing)
    })
}

/// What is asked of a closing, whichever case it is of: its day has come, and who closes may decide.
pub(super) fn may_close(
    desk: Desk<'_>,
    snapshot: &Snapshot<'_>,
    closing: &Closing,
) -> Result<(), CaseError> {
    not_after(desk.today, closing.on)?;
    if decides(closing.reason) && is_trainee(desk, snapshot)? {
        return Err(CaseError::MayNotDecide);
    }
    Ok(())
}

pub(super) fn close_one(
    desk: Desk<'_>,
    tx: &mut Tx<'_>,
    case: &Case,
    closing: &Closing,
) -> Result<Left, CaseError> {
    if case.status == CaseStatus::Closed {
        let number = case.number;
        return Err(CaseError::Closed { number });
    }
    check(case, closing)?;
    write(tx, case, closing)?;
    let deed = Deed::Closed(closing.reason);
    tell(
        desk,
        tx,
        (case.id, deed, closing.on),
        closing.note.as_deref(),
    )?;
    left(tx, case.id)
}

/// Holds the closing of a case against facts that have just changed. A case that is open has none.
/// Under another article a decision is another one.
pub(super) fn close_anew(desk: Desk<'_>, tx: &mut Tx<'_>, before: &Case) -> Result<(), CaseError> {
    let case = super::case(tx, before.id)?;
    let Some(closing) = &case.closed else {
        return Ok(());
    };
    check(&case, closing)?;
    let same = (case.kind, case.article) == (before.kind, before.article);
    if !same && decides(closing.reason) && is_trainee(desk, tx)? {
        return Err(CaseError::MayNotDecide);
    }
    write(tx, &case, closing)
}

fn write(tx: &mut Tx<'_>, case: &Case, closing: &Closing) -> Result<(), CaseError> {
    let youth = tx.youth(case.youth)?.ok_or(CaseError::NoYouth)?;
    let destroy_after =
        office::retention(tx)?.and_then(|terms| terms.last_day(youth.born, case, closing.on));
    Ok(tx.close_case(case.id, closing.clone(), destroy_after)?)
}

/// What goes together, on whatever day it is looked at.
fn check(case: &Case, closing: &Closing) -> Result<(), CaseError> {
    let number = case.number;
    if closing.on < case.opened_on {
        let opened = case.opened_on;
        return Err(CaseError::BeforeOpening { number, opened });
    }
    let reason = closing.reason;
    if !fits(reason, case.article) {
        return Err(CaseError::ReasonDoesNotFit { number, reason });
    }
    Ok(())
}

/// The reasons with which a case of this kind and under this article can be closed: first those that
/// suit the kind, then those that suit every kind.
#[must_use]
pub fn reasons(kind: CaseKind, article: Option<Article>) -> Vec<CloseReason> {
    let all = CloseReason::ALL.iter().copied();
    let mut fitting: Vec<_> = all.filter(|reason| fits(*reason, article)).collect();
    fitting.sort_by_key(|reason| (!reason.suits(kind), reason.suits_all()));
    fitting
}

/// Why one may wonder whether a reason is the one that is meant. It stays the officer's to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// A matter of this kind does not end so.
    Kind,
    /// The youth is still bound on that day: neither work nor age ends it.
    Bound(Duty),
}

impl Doubt {
    /// The code of its sentence.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Bound(Duty::Leerplicht) => "leerplicht",
            Self::Bound(Duty::Kwalificatieplicht) => "kwalificatieplicht",
        }
    }
}

/// What is doubtful about closing a case of this kind for a reason, on a day.
#[must_use]
pub fn doubt(
    reason: CloseReason,
    kind: CaseKind,
    (youth, diplomas): (&YouthDraft, &[Diploma]),
    on: Date,
) -> Option<Doubt> {
    if !reason.suits(kind) {
        return Some(Doubt::Kind);
    }
    let frees = matches!(reason, CloseReason::Werk | CloseReason::NietMeerPlichtig);
    match duty::of(youth, diplomas, on, on) {
        DutyFound::Is(duty) if frees => Some(Doubt::Bound(duty)),
        DutyFound::Is(_) | DutyFound::Unclear | DutyFound::None => None,
    }
}

/// Under article 5 and 5a nothing is granted or refused: the notification meets the conditions or
/// does not. Everywhere else it is the other way round.
fn fits(reason: CloseReason, article: Option<Article>) -> bool {
    let notified = article.is_some_and(Article::is_notification);
    match reason {
        CloseReason::Toegewezen | CloseReason::Afgewezen => !notified,
        CloseReason::Voldoet | CloseReason::VoldoetNiet => notified,
        _ => true,
    }
}

/// Whether the reason is a decision, which a trainee may not take.
fn decides(reason: CloseReason) -> bool {
    matches!(
        reason,
        CloseReason::Toegewezen | CloseReason::Afgewezen | CloseReason::NietBehandeld
    )
}

fn is_trainee(desk: Desk<'_>, snapshot: &Snapshot<'_>) -> Result<bool, CaseError> {
    let officer = match desk.actor.officer {
        Some(id) => snapshot.officer(id)?,
        None => None,
    };
    Ok(officer.is_some_and(|officer| !officer.may_decide()))
}

fn left(snapshot: &Snapshot<'_>, case: CaseId) -> Result<Left, CaseError> {
    let tasks = snapshot.tasks_of(case)?;
    let clocks = snapshot.clocks_of(case)?;
    let open_tasks = tasks.iter().filter(|task| task.done_on.is_none());
    let running = clocks.iter().filter(|clock| clock.done_on.is_none());
    Ok(Left {
        tasks: open_tasks.map(|task| task.id).collect(),
        clocks: running.map(|clock| clock.id).collect(),
    })
}

/// Opens a closed case again.
pub fn reopen(desk: Desk<'_>, id: CaseId) -> Done<()> {
    act_as(desk, Did::Reopened, id, |tx, case| {
        if case.status != CaseStatus::Closed {
            let number = case.number;
            return Err(CaseError::NotClosed { number });
        }
        tx.reopen_case(id)?;
        tell(desk, tx, (id, Deed::Reopened, desk.today), None)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_frees_nobody_who_is_fourteen() {
        use crate::domain::name::{BrpName, PersonName};
        use crate::domain::partial_date::PartialDate;
        let of = |reason, kind, born| {
            let name = PersonName::from(BrpName::default());
            let youth = YouthDraft::new(name, PartialDate::from_int(born).unwrap());
            doubt(reason, kind, (&youth, &[]), "2026-11-25".parse().unwrap())
        };
        let (work, kind) = (CloseReason::Werk, CaseKind::Relatief);
        let bound = |duty| Some(Doubt::Bound(duty));
        assert_eq!(of(work, kind, 20_120_301), bound(Duty::Leerplicht));
        assert_eq!(of(work, kind, 20_090_301), bound(Duty::Kwalificatieplicht));
        assert_eq!(of(work, kind, 20_080_301), None);
        assert_eq!(of(CloseReason::Hervat, kind, 20_120_301), None);
        let other = of(CloseReason::Hervat, CaseKind::Verlof, 20_120_301);
        assert_eq!(other, Some(Doubt::Kind));
    }

    #[test]
    fn what_suits_the_kind_is_offered_first() {
        let of = |kind| reasons(kind, None).first().copied();
        assert_eq!(of(CaseKind::Relatief), Some(CloseReason::Hervat));
        assert_eq!(of(CaseKind::Absoluut), Some(CloseReason::Ingeschreven));
        assert!(reasons(CaseKind::Absoluut, None).contains(&CloseReason::Hervat));
    }

    #[track_caller]
    fn check(reason: CloseReason, article: Option<Article>, expected: bool) {
        assert_eq!(fits(reason, article), expected, "{reason} {article:?}");
    }

    #[test]
    fn nothing_is_granted_under_article_five() {
        for article in Article::ALL {
            let notified = article.code().starts_with('5');
            check(CloseReason::Toegewezen, Some(*article), !notified);
            check(CloseReason::Afgewezen, Some(*article), !notified);
            check(CloseReason::Voldoet, Some(*article), notified);
            check(CloseReason::VoldoetNiet, Some(*article), notified);
            check(CloseReason::Ingetrokken, Some(*article), true);
        }
        check(CloseReason::Toegewezen, None, true);
        check(CloseReason::Voldoet, None, false);
    }
}
