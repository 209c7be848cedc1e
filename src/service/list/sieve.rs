//! A filter made ready to be asked hundreds of thousands of times: every condition is a look into
//! a small table.

use super::filter::{DateRange, Filter};
use super::row::{PARTS, Part, Row, Slots, slot};
use super::{CaseList, CaseMatches};
use crate::domain::code::Code;
use crate::domain::id::{CaseId, IdSet};

/// Which conditions a row fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fails {
    None,
    Only(usize),
    More,
}

/// A filter, ready.
#[derive(Debug)]
pub(super) struct Sieve {
    parts: [Option<Vec<bool>>; PARTS],
    opened: DateRange,
    closed: DateRange,
    due: DateRange,
    among: Option<IdSet<CaseId>>,
    found: Option<CaseMatches>,
}

impl Sieve {
    pub(super) fn new(filter: &Filter, list: &CaseList) -> Self {
        let schools = filter.schools.iter().map(|id| list.schools.known(*id));
        let handlers = filter.handlers.iter().map(|id| list.handlers.known(*id));
        Self {
            parts: Part::ALL.map(|part| match part {
                Part::Kind => codes(&filter.kinds),
                Part::Article => codes(&filter.articles),
                Part::Status => codes(&filter.statuses),
                Part::Phase => codes(&filter.phases),
                Part::Duo => codes(&filter.duo_statuses),
                Part::School => chosen(schools.clone()),
                Part::SchoolType => codes(&filter.school_types),
                Part::Municipality => chosen(filter.municipalities.iter().map(|code| Some(code.0))),
                Part::Handler => chosen(handlers.clone()),
                Part::CloseReason => codes(&filter.close_reasons),
                Part::Regime => codes(&filter.regimes),
            }),
            opened: filter.opened,
            closed: filter.closed,
            due: filter.due,
            among: filter
                .among
                .as_ref()
                .map(|cases| cases.iter().copied().collect()),
            found: filter.found.clone(),
        }
    }

    /// Whether a case passes.
    pub(super) fn passes(&self, row: &Row) -> bool {
        self.holds(row) && self.fails(&row.slots) == Fails::None
    }

    /// Whether a case passes the conditions that are no choice among a few.
    pub(super) fn holds(&self, row: &Row) -> bool {
        !row.gone
            && self.opened.holds(Some(row.opened))
            && self.closed.holds(row.closed)
            && self.due.holds(row.due)
            && self
                .among
                .as_ref()
                .is_none_or(|ids| ids.contains(row.case()))
            && self.found.as_ref().is_none_or(|found| {
                found.youths.contains(row.youth()) || found.cases.contains(row.case())
            })
    }

    /// Which of the choices a case fails.
    pub(super) fn fails(&self, slots: &Slots) -> Fails {
        let mut fails = Fails::None;
        for (part, (allowed, slot)) in self.parts.iter().zip(slots).enumerate() {
            let Some(allowed) = allowed else { continue };
            if !allowed.get(usize::from(*slot)).is_some_and(|yes| *yes) {
                fails = match fails {
                    Fails::None => Fails::Only(part),
                    Fails::Only(_) | Fails::More => return Fails::More,
                };
            }
        }
        fails
    }
}

fn codes<T: Code>(asked: &[T]) -> Option<Vec<bool>> {
    chosen(asked.iter().map(|value| Some(slot(Some(*value)))))
}

/// A table of what was asked; nothing where nothing was. What no case has is in no table.
fn chosen(asked: impl Iterator<Item = Option<u16>>) -> Option<Vec<bool>> {
    let mut table: Option<Vec<bool>> = None;
    for slot in asked {
        let table = table.get_or_insert_default();
        let Some(slot) = slot.map(usize::from) else {
            continue;
        };
        if table.len() <= slot {
            table.resize(slot + 1, false);
        }
        if let Some(yes) = table.get_mut(slot) {
            *yes = true;
        }
    }
    table
}
