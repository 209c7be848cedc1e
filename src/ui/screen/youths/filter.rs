//! The filters of the list of youths. Beside each choice stands how many youths it shows.

use iced::widget::row;
use iced::{Alignment, Length};

use super::{Message, Youths};
use crate::domain::id::SchoolId;
use crate::domain::municipality::MunicipalityCode;
use crate::i18n::tr;
use crate::service::youths::list::{Ages, Filter, Rows};
use crate::ui::context::Context;
use crate::ui::widget::{chip, choice, link};
use crate::ui::{Element, space};

/// What can be filtered by, each with the number of its youths: counted once, not at every frame.
#[derive(Debug, Default)]
pub(super) struct Choices {
    municipalities: Vec<(Option<MunicipalityCode>, usize)>,
    schools: Vec<(Option<SchoolId>, String, usize)>,
}

impl Choices {
    /// Counts them.
    pub(super) fn of(rows: &Rows) -> Self {
        let schools = rows.by_school().into_iter().map(|(id, count)| {
            let name = id.and_then(|id| rows.schools.get(&id).cloned());
            (id, name.unwrap_or_default(), count)
        });
        Self {
            municipalities: rows.municipalities(),
            schools: schools.collect(),
        }
    }
}

/// Draws them in one line, or in more where there is no room.
pub(super) fn bar<'a>(screen: &Youths, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let (now, choices) = (screen.asked.filter, &screen.choices);
    let protected = Message::Filter(Filter {
        protected: !now.protected,
        ..now
    });
    let usual = screen.usual();
    let clear =
        (now != usual).then(|| link(tr!(words, "youths-filter-clear"), Message::Filter(usual)));
    let others = every_age(screen, context).map(|(label, all)| link(label, all));
    row![
        ages(now, screen.work(), context),
        municipality(&choices.municipalities, now, context),
        school(&choices.schools, now, context),
        chip(tr!(words, "youths-protected"), now.protected, protected).height(space::CONTROL),
    ]
    .push(clear)
    .push(others)
    .spacing(space::S)
    .align_y(Alignment::Center)
    .wrap()
    .into()
}

/// How many are left out for their age, and what shows them too.
pub(super) fn every_age(screen: &Youths, context: &Context<'_>) -> Option<(String, Message)> {
    let count = i64::try_from(screen.left_out).unwrap_or(i64::MAX);
    let all = Message::Filter(Filter {
        ages: None,
        ..screen.asked.filter
    });
    (count > 0).then(|| (tr!(context.words, "youths-left-out", count = count), all))
}

fn ages<'a>(now: Filter, work: Option<Ages>, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let known = Ages::ALL.into_iter().map(Some);
    let work = work.into_iter().map(Some);
    let all: Vec<Option<Ages>> = work.chain(std::iter::once(None)).chain(known).collect();
    let label = |ages: &Option<Ages>| match ages {
        None => tr!(words, "youths-all-ages"),
        Some(Ages::Work { from, until }) => tr!(
            words,
            "youths-ages-work",
            from = i64::from(*from),
            until = i64::from(*until)
        ),
        Some(ages) => words.word("youths-ages", ages.code()),
    };
    choice(&all, Some(&now.ages), label, move |ages| {
        Message::Filter(Filter { ages, ..now })
    })
    .id("youths-ages")
    .width(Length::Fixed(180.0))
    .into()
}

/// A choice with how many youths it shows.
fn counted(name: &str, count: usize) -> String {
    format!("{name} · {count}")
}

fn municipality<'a>(
    known: &[(Option<MunicipalityCode>, usize)],
    now: Filter,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let all: Vec<Option<Option<MunicipalityCode>>> = std::iter::once(None)
        .chain(known.iter().map(|(code, _)| Some(*code)))
        .collect();
    let count = |code: Option<MunicipalityCode>| {
        let found = known.iter().find(|(one, _)| *one == code);
        found.map_or(0, |(_, count)| *count)
    };
    let label = |asked: &Option<Option<MunicipalityCode>>| match asked {
        None => tr!(words, "youths-all-municipalities"),
        Some(None) => counted(&tr!(words, "youths-no-municipality"), count(None)),
        Some(Some(code)) => counted(&context.municipality(*code), count(Some(*code))),
    };
    choice(&all, Some(&now.municipality), label, move |municipality| {
        Message::Filter(Filter {
            municipality,
            ..now
        })
    })
    .id("youths-municipality")
    .width(Length::Fixed(210.0))
    .into()
}

fn school<'a>(
    known: &[(Option<SchoolId>, String, usize)],
    now: Filter,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let all: Vec<Option<Option<SchoolId>>> = std::iter::once(None)
        .chain(known.iter().map(|(id, ..)| Some(*id)))
        .collect();
    let label = |asked: &Option<Option<SchoolId>>| {
        let Some(asked) = asked else {
            return tr!(words, "youths-all-schools");
        };
        let found = known.iter().find(|(id, ..)| id == asked);
        let (name, count) = found.map_or(("", 0), |(_, name, count)| (name.as_str(), *count));
        match asked {
            None => counted(&tr!(words, "youths-no-school"), count),
            Some(_) => counted(name, count),
        }
    };
    choice(&all, Some(&now.school), label, move |school| {
        Message::Filter(Filter { school, ..now })
    })
    .id("youths-school")
    .width(Length::Fixed(260.0))
    .into()
}
