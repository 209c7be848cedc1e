//! The filters of the list, and its order. Beside each choice stands how many cases it shows.

use iced::widget::{Column as Stack, container, row, scrollable};
use iced::{Alignment, Length};

use super::{Cases, Message};
use crate::domain::case::{CaseKind, CaseStatus, Phase};
use crate::domain::id::{OfficerId, SchoolId};
use crate::domain::municipality::{MunicipalityCode, SchoolType};
use crate::i18n::{Words, tr};
use crate::service::list::{Column, Direction, Sort};
use crate::service::views::{Asked, Due};
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::theme::{self, Theme};
use crate::ui::widget::{popup, press, tick};
use crate::ui::{Element, space, text};

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
    const ALL: [Self; 10] = [
        Self::Kind,
        Self::Status,
        Self::Phase,
        Self::School,
        Self::Education,
        Self::Municipality,
        Self::Handler,
        Self::Due,
        Self::Tag,
        Self::Order,
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

/// The filters.
pub(super) fn bar<'a>(screen: &'a Cases, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let mut bar = row![].spacing(space::S).align_y(Alignment::Center);
    for part in Part::ALL {
        let choices = choices(part, screen, context);
        if choices.is_empty() {
            continue;
        }
        let chosen: Vec<&Choice> = choices.iter().filter(|choice| choice.chosen).collect();
        let said = match chosen.as_slice() {
            [] => tr!(words, "cases-filter-all"),
            [one] => one.label.clone(),
            more => tr!(
                words,
                "cases-filter-several",
                count = i64::try_from(more.len()).unwrap_or(i64::MAX)
            ),
        };
        let label = format!("{}: {said}", words.word("cases-filter", part.code()));
        let inside = row![
            text::control(label).size(text::SMALL),
            text::sign(Icon::ChevronDown).size(14.0)
        ]
        .spacing(space::XS)
        .align_y(Alignment::Center);
        let button = press(
            inside,
            Message::Part(Some(part)),
            theme::button::chip(part != Part::Order && !chosen.is_empty()),
        )
        .height(30.0)
        .padding([0.0, 10.0]);
        let open = (screen.open == Some(part)).then(|| list(part, choices, context));
        bar = bar.push(popup(button, open, Message::Part(None)));
    }
    bar.wrap().vertical_spacing(space::S).into()
}

/// One choice, with how many cases it shows.
struct Choice {
    label: String,
    count: Option<usize>,
    chosen: bool,
    toggle: Toggle,
}

fn list<'a>(part: Part, choices: Vec<Choice>, context: &Context<'a>) -> Element<'a, Message> {
    let mut lines: Stack<'a, Message, Theme, iced::Renderer> = Stack::new();
    let any = choices.iter().any(|choice| choice.chosen);
    if part != Part::Order {
        lines = lines.push(
            tick(
                tr!(context.words, "cases-filter-everything"),
                !any,
                Message::Toggle(Toggle::All(part)),
            )
            .width(Length::Fill),
        );
    }
    for choice in choices {
        let sign = match (part, choice.chosen) {
            (Part::Order, true) => Icon::RadioOn,
            (Part::Order, false) => Icon::RadioOff,
            (_, true) => Icon::CheckOn,
            (_, false) => Icon::CheckOff,
        };
        let count = choice
            .count
            .map_or_else(String::new, |count| count.to_string());
        let inside = row![
            text::sign(sign),
            text::body(choice.label).width(Length::Fill),
            text::digits(count).style(theme::text::soft),
        ]
        .spacing(space::S)
        .align_y(Alignment::Center);
        lines = lines.push(
            press(
                inside,
                Message::Toggle(choice.toggle),
                theme::button::row(false),
            )
            .width(Length::Fill)
            .padding([4.0, 6.0]),
        );
    }
    container(scrollable(lines).height(Length::Shrink))
        .style(theme::container::dialog)
        .padding(space::S)
        .width(300)
        .max_height(420)
        .into()
}

fn choices(part: Part, screen: &Cases, context: &Context<'_>) -> Vec<Choice> {
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
        .map(|column| {
            let chosen = column == sort.column;
            let name = words.word("cases-order", column.code());
            let label = match sort.direction {
                Direction::Up if chosen => format!("{name} ↑"),
                Direction::Down if chosen => format!("{name} ↓"),
                Direction::Up | Direction::Down => name,
            };
            Choice {
                label,
                count: None,
                chosen,
                toggle: Toggle::Order(column),
            }
        })
        .collect()
}
