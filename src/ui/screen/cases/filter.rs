//! The filters of the list, and its order. Beside each choice stands how many cases it shows.

mod bar;
mod offer;

pub(super) use bar::bar;

use crate::domain::case::{CaseKind, CaseStatus, Phase};
use crate::domain::id::{OfficerId, SchoolId};
use crate::domain::municipality::{MunicipalityCode, SchoolType};
use crate::service::list::Column;
use crate::service::views::{Asked, Due};

/// What can be filtered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// Kind of case.
    Kind,
    /// Status.
    Status,
    /// Phase of the MAS.
    Phase,
    /// School.
    School,
    /// Kind of education.
    Education,
    /// Municipality.
    Municipality,
    /// Who handles it.
    Handler,
    /// When something is due.
    Due,
    /// Tag.
    Tag,
    /// By what the list is ordered: no filter, but chosen in the same way.
    Order,
}

impl Part {
    /// All filters, those that are used most first.
    const ALL: [Self; 9] = [
        Self::Kind,
        Self::Status,
        Self::School,
        Self::Due,
        Self::Phase,
        Self::Education,
        Self::Municipality,
        Self::Handler,
        Self::Tag,
    ];

    const fn code(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Status => "status",
            Self::Phase => "phase",
            Self::School => "school",
            Self::Education => "education",
            Self::Municipality => "municipality",
            Self::Handler => "handler",
            Self::Due => "due",
            Self::Tag => "tag",
            Self::Order => "order",
        }
    }
}

/// What lies open under the filters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Opened {
    /// The filters that do not stand beside the others.
    More,
    /// The choices of one.
    Part(Part),
}

/// A choice of a filter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Toggle {
    /// A kind of case.
    Kind(CaseKind),
    /// A status.
    Status(CaseStatus),
    /// A phase.
    Phase(Phase),
    /// A school.
    School(SchoolId),
    /// A kind of education.
    Education(SchoolType),
    /// A municipality.
    Municipality(MunicipalityCode),
    /// A handler.
    Handler(OfficerId),
    /// When something is due.
    Due(Due),
    /// A tag.
    Tag(String),
    /// Ordered by this column, or the other way round.
    Order(Column),
    /// Everything of a part again.
    All(Part),
}

/// Carries out a choice.
pub(super) fn toggle(asked: &mut Asked, toggle: Toggle) {
    let filter = &mut asked.filter;
    match toggle {
        Toggle::Kind(value) => flip(&mut filter.kinds, value),
        Toggle::Status(value) => flip(&mut filter.statuses, value),
        Toggle::Phase(value) => flip(&mut filter.phases, value),
        Toggle::School(value) => flip(&mut filter.schools, value),
        Toggle::Education(value) => flip(&mut filter.school_types, value),
        Toggle::Municipality(value) => flip(&mut filter.municipalities, value),
        Toggle::Handler(value) => flip(&mut filter.handlers, value),
        Toggle::Due(due) => asked.due = due,
        Toggle::Tag(tag) => {
            asked.tag = Some(tag).filter(|tag| asked.tag.as_ref() != Some(tag));
        }
        // The order is no part of what is asked.
        Toggle::Order(_) => {}
        Toggle::All(part) => all(asked, part),
    }
}

fn all(asked: &mut Asked, part: Part) {
    let filter = &mut asked.filter;
    match part {
        Part::Kind => filter.kinds.clear(),
        Part::Status => filter.statuses.clear(),
        Part::Phase => filter.phases.clear(),
        Part::School => filter.schools.clear(),
        Part::Education => filter.school_types.clear(),
        Part::Municipality => filter.municipalities.clear(),
        Part::Handler => filter.handlers.clear(),
        Part::Due => asked.due = Due::Any,
        Part::Tag => asked.tag = None,
        Part::Order => {}
    }
}

fn flip<T: PartialEq>(values: &mut Vec<T>, value: T) {
    match values.iter().position(|known| *known == value) {
        Some(at) => {
            values.remove(at);
        }
        None => values.push(value),
    }
}
