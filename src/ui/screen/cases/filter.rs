//! The filters of the list, and its order. Beside each choice stands how many cases it shows.

mod offer;

use iced::widget::{Column as Stack, container, row, scrollable};
use iced::{Alignment, Length};

use super::{Cases, Message};
use crate::domain::case::{CaseKind, CaseStatus, Phase};
use crate::domain::id::{OfficerId, SchoolId};
use crate::domain::municipality::{MunicipalityCode, SchoolType};
use crate::i18n::tr;
use crate::service::list::Column;
use crate::service::views::{Asked, Due};
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::theme::{self, Theme};
use crate::ui::widget::{popup, press, tick};
use crate::ui::{Element, space, text};
use offer::{Choice, choices, chosen, offers};

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
        let chosen = chosen(part, screen, context);
        if chosen.is_empty() && !offers(part, screen, context) {
            continue;
        }
        let said = match chosen.as_slice() {
            [] => tr!(words, "cases-filter-all"),
            [one] => one.clone(),
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
        // A closed list is not built: there may be a thousand schools in it.
        let open = (screen.open == Some(part))
            .then(|| list(part, choices(part, screen, context), context));
        bar = bar.push(popup(button, open, Message::Part(None)));
    }
    bar.wrap().vertical_spacing(space::S).into()
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
