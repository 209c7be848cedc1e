//! What closing many cases at once will meet, said before it is done.

use super::{decides, fits, is_trainee, left};
use crate::domain::case::{Article, CloseReason};
use crate::domain::id::CaseId;
use crate::domain::time::Date;
use crate::service::cases::CaseError;
use crate::service::desk::Desk;

/// The cases that are about to be closed, as they stood when they were read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ToClose {
    /// Those that are open.
    cases: Vec<Open>,
    /// How many are closed already.
    closed: usize,
    /// Who closes may not decide.
    trainee: bool,
}

/// A case that is open.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Open {
    began: Date,
    article: Option<Article>,
    /// Tasks or terms are open in it.
    unfinished: bool,
}

/// What a closing will meet: of how many of the cases this holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ahead {
    /// Closed already: they stay as they are.
    pub closed: usize,
    /// Begun after the day of closing: they stay open.
    pub later: usize,
    /// The reason does not go with their article: they stay open.
    pub unfit: usize,
    /// They are closed with tasks or terms that are still open.
    pub unfinished: usize,
    /// The reason is a decision, which who closes may not take: none is closed.
    pub may_not_decide: bool,
}

impl ToClose {
    /// Reads these cases. One that is not there any more is left out.
    pub fn read(desk: Desk<'_>, cases: &[CaseId]) -> Result<Self, CaseError> {
        desk.store.read(|file| {
            let mut found = Self {
                trainee: is_trainee(desk, file)?,
                ..Self::default()
            };
            for id in cases {
                let Some(case) = file.case(*id)? else {
                    continue;
                };
                if case.closed.is_some() {
                    found.closed += 1;
                    continue;
                }
                let left = left(file, case.id)?;
                found.cases.push(Open {
                    began: case.opened_on,
                    article: case.article,
                    unfinished: !(left.tasks.is_empty() && left.clocks.is_empty()),
                });
            }
            Ok(found)
        })
    }

    /// What closing them on a day and for a reason will meet, as far as these are chosen.
    #[must_use]
    pub fn ahead(&self, on: Option<Date>, reason: Option<CloseReason>) -> Ahead {
        let mut ahead = Ahead {
            closed: self.closed,
            may_not_decide: self.trainee && reason.is_some_and(decides),
            ..Ahead::default()
        };
        for case in &self.cases {
            if on.is_some_and(|on| on < case.began) {
                ahead.later += 1;
            } else if reason.is_some_and(|reason| !fits(reason, case.article)) {
                ahead.unfit += 1;
            } else if case.unfinished {
                ahead.unfinished += 1;
            }
        }
        ahead
    }
}
