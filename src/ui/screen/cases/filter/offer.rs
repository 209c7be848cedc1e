//! What can be chosen of each filter, and what is chosen of it.

use super::{Part, Toggle};
use crate::domain::case::{CaseKind, CaseStatus, Phase};
use crate::domain::id::{OfficerId, SchoolId};
use crate::domain::municipality::{MunicipalityCode, SchoolType};
use crate::i18n::Words;
use crate::service::list::{Column, Direction, Sort};
use crate::service::views::Due;
use crate::ui::context::Context;
use crate::ui::screen::cases::Cases;

/// What is chosen of a part, in words.
pub(super) fn chosen(part: Part, screen: &Cases, context: &Context<'_>) -> Vec<String> {
    let (filter, words) = (&screen.asked.filter, context.words);
    match part {
        Part::Kind => labels(CaseKind::ALL, &filter.kinds, |kind| {
            words.word("case-kind", kind.code())
        }),
        Part::Status => labels(CaseStatus::ALL, &filter.statuses, |status| {
            words.word("case-status", status.code())
        }),
        Part::Phase => labels(Phase::ALL, &filter.phases, |phase| {
            words.word("phase", phase.code())
        }),
        Part::Education => labels(SchoolType::ALL, &filter.school_types, |kind| {
            words.word("school-type", kind.code())
        }),
        Part::Handler => {
            let ids: Vec<OfficerId> = context.officers.iter().map(|officer| officer.id).collect();
            labels(&ids, &filter.handlers, |id| context.officer(Some(*id)))
        }
        Part::School => {
            let name = |id: &SchoolId| screen.schools.get(id).cloned().unwrap_or_default();
            let shown = |id: &&SchoolId| screen.tally.schools.contains_key(&Some(**id));
            filter.schools.iter().filter(shown).map(name).collect()
        }
        Part::Municipality => {
            let shown =
                |code: &&MunicipalityCode| screen.tally.municipalities.contains_key(&Some(**code));
            let codes = filter.municipalities.iter().filter(shown);
            codes.map(|code| context.municipality(*code)).collect()
        }
        Part::Tag => screen.asked.tag.iter().cloned().collect(),
        Part::Due => match screen.asked.due {
            Due::Any => Vec::new(),
            due => vec![words.word("cases-due", due.code())],
        },
        Part::Order => vec![ordered(screen.sort.column, screen.sort, words)],
    }
}

/// What is chosen of a closed list, in its own order. The bar asks this with every picture: nothing
/// that was not chosen is put into words.
fn labels<T: PartialEq>(all: &[T], chosen: &[T], label: impl Fn(&T) -> String) -> Vec<String> {
    let chosen = all.iter().filter(|value| chosen.contains(value));
    chosen.map(label).collect()
}

/// Whether there is anything to choose in a part.
pub(super) fn offers(part: Part, screen: &Cases) -> bool {
    let tally = &screen.tally;
    match part {
        Part::School => tally.schools.keys().any(Option::is_some),
        Part::Municipality => tally.municipalities.keys().any(Option::is_some),
        Part::Tag => !screen.tags.is_empty(),
        Part::Kind => !tally.kinds.is_empty(),
        Part::Status => !tally.statuses.is_empty(),
        Part::Phase => tally.phases.keys().any(Option::is_some),
        Part::Education => tally.school_types.keys().any(Option::is_some),
        Part::Handler => tally.handlers.keys().any(Option::is_some),
        Part::Due | Part::Order => true,
    }
}

/// One choice, with how many cases it shows.
pub(super) struct Choice {
    pub(super) label: String,
    pub(super) count: Option<usize>,
    pub(super) chosen: bool,
    pub(super) toggle: Toggle,
}

/// All that can be chosen of a part.
pub(super) fn choices(part: Part, screen: &Cases, context: &Context<'_>) -> Vec<Choice> {
    let (tally, filter, words) = (&screen.tally, &screen.asked.filter, context.words);
    match part {
        Part::Kind => coded(
            CaseKind::ALL,
            |kind| tally.kinds.get(kind).copied(),
            &filter.kinds,
            |kind| words.word("case-kind", kind.code()),
            Toggle::Kind,
        ),
        Part::Status => coded(
            CaseStatus::ALL,
            |status| tally.statuses.get(status).copied(),
            &filter.statuses,
            |status| words.word("case-status", status.code()),
            Toggle::Status,
        ),
        Part::Phase => coded(
            Phase::ALL,
            |phase| tally.phases.get(&Some(*phase)).copied(),
            &filter.phases,
            |phase| words.word("phase", phase.code()),
            Toggle::Phase,
        ),
        Part::Education => coded(
            SchoolType::ALL,
            |kind| tally.school_types.get(&Some(*kind)).copied(),
            &filter.school_types,
            |kind| words.word("school-type", kind.code()),
            Toggle::Education,
        ),
        Part::School => schools(screen),
        Part::Municipality => municipalities(screen, context),
        Part::Handler => handlers(screen, context),
        Part::Due => dues(screen.asked.due, words),
        Part::Tag => tags(screen),
        Part::Order => orders(screen.sort, words),
    }
}

/// The choices of a closed list that show something, or are chosen.
fn coded<T: Copy + PartialEq>(
    all: &[T],
    count: impl Fn(&T) -> Option<usize>,
    chosen: &[T],
    label: impl Fn(&T) -> String,
    toggle: impl Fn(T) -> Toggle,
) -> Vec<Choice> {
    all.iter()
        .map(|value| Choice {
            label: label(value),
            count: count(value),
            chosen: chosen.contains(value),
            toggle: toggle(*value),
        })
        .filter(|choice| choice.chosen || choice.count.is_some())
        .collect()
}

fn schools(screen: &Cases) -> Vec<Choice> {
    let counted = &screen.tally.schools;
    let ids: Vec<SchoolId> = counted.keys().copied().flatten().collect();
    let name = |id: &SchoolId| screen.schools.get(id).cloned().unwrap_or_default();
    let mut choices = coded(
        &ids,
        |id| counted.get(&Some(*id)).copied(),
        &screen.asked.filter.schools,
        name,
        Toggle::School,
    );
    choices.sort_by_cached_key(|choice| crate::domain::fold::fold(&choice.label));
    choices
}

fn municipalities(screen: &Cases, context: &Context<'_>) -> Vec<Choice> {
    let counted = &screen.tally.municipalities;
    let codes: Vec<MunicipalityCode> = counted.keys().copied().flatten().collect();
    coded(
        &codes,
        |code| counted.get(&Some(*code)).copied(),
        &screen.asked.filter.municipalities,
        |code| context.municipality(*code),
        Toggle::Municipality,
    )
}

fn handlers(screen: &Cases, context: &Context<'_>) -> Vec<Choice> {
    let counted = &screen.tally.handlers;
    let ids: Vec<OfficerId> = context.officers.iter().map(|officer| officer.id).collect();
    coded(
        &ids,
        |id| counted.get(&Some(*id)).copied(),
        &screen.asked.filter.handlers,
        |id| context.officer(Some(*id)),
        Toggle::Handler,
    )
}

fn dues(chosen: Due, words: &Words) -> Vec<Choice> {
    let offered = Due::ALL.into_iter().filter(|due| *due != Due::Any);
    offered
        .map(|due| Choice {
            label: words.word("cases-due", due.code()),
            count: None,
            chosen: due == chosen,
            toggle: Toggle::Due(due),
        })
        .collect()
}

fn tags(screen: &Cases) -> Vec<Choice> {
    let all = screen.tags.iter();
    all.map(|(tag, count)| Choice {
        label: tag.clone(),
        count: Some(*count),
        chosen: screen.asked.tag.as_ref() == Some(tag),
        toggle: Toggle::Tag(tag.clone()),
    })
    .collect()
}

/// Every column that the list can be ordered by, also those for which there is no room.
fn orders(sort: Sort, words: &Words) -> Vec<Choice> {
    let columns = Column::ALL.into_iter();
    columns
        .map(|column| Choice {
            label: ordered(column, sort, words),
            count: None,
            chosen: column == sort.column,
            toggle: Toggle::Order(column),
        })
        .collect()
}

/// A column by which the list can be ordered, with the way in which it is.
fn ordered(column: Column, sort: Sort, words: &Words) -> String {
    let name = words.word("cases-order", column.code());
    match sort.direction {
        Direction::Up if column == sort.column => format!("{name} ↑"),
        Direction::Down if column == sort.column => format!("{name} ↓"),
        Direction::Up | Direction::Down => name,
    }
}
