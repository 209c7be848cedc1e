//! What one record says, and where it says nothing: the file has no such column, or the value could
//! not be read. Silence empties nothing.

use crate::domain::guardian::Role;
use crate::domain::partial_date::PartialDate;
use crate::exchange::brp::{Carried, Fact};
use crate::exchange::{Warning, WarningKind};

/// What of a record counts.
#[derive(Clone, Copy)]
pub(super) struct Says<'r> {
    carried: Carried,
    warnings: &'r [Warning],
    /// Whose facts are asked: a parent's, or the person's own.
    parent: Option<Role>,
}

impl<'r> Says<'r> {
    /// The person's own facts.
    pub(super) fn of(carried: Carried, warnings: &'r [Warning]) -> Self {
        Self {
            carried,
            warnings,
            parent: None,
        }
    }

    /// The facts of a parent.
    pub(super) fn of_parent(self, role: Role) -> Self {
        Self {
            parent: Some(role),
            ..self
        }
    }

    /// Whether the record says nothing about a fact.
    pub(super) fn lacks(self, fact: Fact) -> bool {
        let unread = [
            WarningKind::Missing,
            WarningKind::Invalid,
            WarningKind::UnknownCode,
        ];
        !self.carried.holds(fact) || unread.iter().any(|kind| self.warned(fact, *kind))
    }

    /// A date after the record: of one that was read in part, the known day is kept that agrees.
    pub(super) fn date(
        self,
        fact: Fact,
        known: Option<PartialDate>,
        read: Option<PartialDate>,
    ) -> Option<PartialDate> {
        match (known, read) {
            (Some(known), _) if self.lacks(fact) => Some(known),
            (Some(known), Some(read))
                if self.warned(fact, WarningKind::Partial) && is_within(known, read) =>
            {
                Some(known)
            }
            _ => read,
        }
    }

    fn warned(self, fact: Fact, kind: WarningKind) -> bool {
        self.warnings.iter().any(|warning| {
            Some(warning.field) == fact.field()
                && warning.parent == self.parent
                && warning.kind == kind
        })
    }
}

fn is_within(day: PartialDate, period: PartialDate) -> bool {
    let reach = |date: PartialDate| Some((date.earliest()?, date.latest()?));
    match (reach(day), reach(period)) {
        (Some(day), Some(period)) => period.0 <= day.0 && day.1 <= period.1,
        _ => false,
    }
}
