//! How it looks what must be settled about a file.

use iced::widget::{Column as Stack, Row, column, container, row};
use iced::{Alignment, Element as Raw, Length};

use super::ask::{self, Ask, FIRST, SCHOOL};
use super::{Message, columns};
use crate::domain::municipality::SchoolType;
use crate::i18n::{Words, tr};
use crate::service::import::Kind;
use crate::ui::context::Context;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::widget::{
    card, chip, choice, date_field, labelled, line, link, look_up, notice, press, secondary, tick,
};
use crate::ui::{Element, space, text};

type Lines<'a, Message> = Stack<'a, Message, Theme, iced::Renderer>;

/// What must be settled about a file.
pub(super) fn settle<'a>(ask: &'a Ask, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let kept: Option<Element<'a, Message>> = ask.restored.then(|| {
        row![
            container(notice(
                Tone::Primary,
                tr!(words, "exchange-kept"),
                tr!(words, "exchange-kept-do")
            ))
            .width(Length::Fill),
            secondary(tr!(words, "exchange-drop-kept"), Message::Again),
        ]
        .spacing(space::M)
        .align_y(Alignment::Center)
        .into()
    });
    let parts: Option<Raw<'a, ask::Message, Theme, iced::Renderer>> = match ask.kind {
        Kind::Persons(_) | Kind::Schools { says_types: true } => None,
        Kind::Schools { says_types: false } => Some(types(ask, words)),
        Kind::Enrolments => Some(enrolments(ask, context)),
    };
    column![recognised(ask, words)]
        .push(kept)
        .push(parts.map(|parts| parts.map(Message::Ask)))
        .spacing(space::L)
        .into()
}

/// What the file was taken for, and what it may be instead.
fn recognised<'a>(ask: &'a Ask, words: &'a Words) -> Element<'a, Message> {
    let form = words.word("exchange-is", ask.look.kind.code());
    let mut kinds: Row<'a, Message, Theme, iced::Renderer> = row![].spacing(space::S);
    for (at, kind) in ask.kinds().into_iter().enumerate() {
        let code = match kind {
            Kind::Persons(_) => "persons",
            Kind::Schools { .. } => "schools",
            Kind::Enrolments => "enrolments",
        };
        let chosen = kind == ask.kind;
        let press = chip(
            words.word("exchange-what", code),
            chosen,
            Message::Ask(ask::Message::Kind(kind)),
        );
        kinds = kinds.push(match (at, ask.kind) {
            (0, Kind::Persons(_) | Kind::Schools { says_types: true }) => press.id(FIRST),
            _ => press,
        });
    }
    card(
        tr!(words, "exchange-recognised"),
        column![text::strong(form), kinds.wrap()]
            .push(sheets(ask, words))
            .spacing(space::S),
    )
}

/// Which sheet of a workbook is read.
fn sheets<'a>(ask: &'a Ask, words: &'a Words) -> Option<Element<'a, Message>> {
    let sheets = ask
        .look
        .sheets
        .as_ref()
        .filter(|it| !it.others.is_empty())?;
    let all: Vec<String> = std::iter::once(&sheets.read)
        .chain(&sheets.others)
        .cloned()
        .collect();
    let field = choice(&all, Some(&sheets.read), Clone::clone, Message::Sheet).width(320);
    Some(labelled(tr!(words, "exchange-sheet"), field))
}

/// Which education the schools of a list give.
fn types<'a>(ask: &'a Ask, words: &'a Words) -> Element<'a, ask::Message> {
    let mut ticks: Row<'a, ask::Message, Theme, iced::Renderer> = row![].spacing(space::M);
    for (at, kind) in kinds_of_education().enumerate() {
        let on = ask.types.contains(kind);
        let word = words.word("school-type", kind.code());
        let tick = tick(word, on, ask::Message::Type(kind));
        ticks = ticks.push(if at == 0 { tick.id(FIRST) } else { tick });
    }
    card(
        tr!(words, "exchange-types"),
        column![
            text::small(tr!(words, "exchange-types-why")),
            ticks.wrap().vertical_spacing(space::XS)
        ]
        .spacing(space::S),
    )
}

fn kinds_of_education() -> impl Iterator<Item = SchoolType> {
    let all = SchoolType::ALL.iter().copied();
    all.filter(|kind| *kind != SchoolType::Geen)
}

/// The columns of a list of pupils, and what it does not say itself.
fn enrolments<'a>(ask: &'a Ask, context: &Context<'a>) -> Element<'a, ask::Message> {
    let list = ask.look.list.as_ref();
    let columns = list.map(|list| {
        container(columns::view(ask, list, context))
            .style(theme::container::card)
            .padding(space::L)
            .width(Length::Fill)
    });
    let beside = [
        school(ask, context),
        from(ask, context),
        education(ask, context),
    ];
    let beside: Element<'a, ask::Message> = match context.single() {
        true => Stack::with_children(beside).spacing(space::M).into(),
        false => Row::with_children(beside).spacing(space::L).into(),
    };
    column![]
        .push(columns)
        .push(card(tr!(context.words, "exchange-unsaid"), beside))
        .spacing(space::L)
        .into()
}

/// Whose list it is, where it does not say so.
fn school<'a>(ask: &'a Ask, context: &Context<'a>) -> Element<'a, ask::Message> {
    let words = context.words;
    if let Some(school) = &ask.school {
        let chosen = row![
            line(school.name.as_str()).font(text::MEDIUM),
            link(tr!(words, "exchange-school-other"), ask::Message::NoSchool),
        ]
        .spacing(space::S)
        .align_y(Alignment::Center)
        .height(space::CONTROL);
        let key = text::small(school.key.to_string());
        return column![labelled(tr!(words, "exchange-school"), chosen), key]
            .width(Length::FillPortion(2))
            .into();
    }
    let field = look_up(
        SCHOOL,
        &tr!(words, "exchange-school-search"),
        &ask.seek,
        ask::Message::Seek,
        Some(ask::Message::First),
    );
    let mut found: Lines<'a, ask::Message> = Stack::new();
    for (place, school) in ask.found.iter().enumerate() {
        let town = school.facts.town.as_deref().unwrap_or_default();
        let inside = row![
            line(school.facts.name.as_str()),
            text::small(format!("{} {town}", school.facts.key)),
        ]
        .spacing(space::S)
        .align_y(Alignment::Center);
        found = found.push(
            press(
                inside,
                ask::Message::School(place),
                theme::button::row(place == 0),
            )
            .width(Length::Fill)
            .height(30)
            .padding([0.0, space::S]),
        );
    }
    let nothing = (ask.found.is_empty() && !ask.seek.trim().is_empty())
        .then(|| text::small(tr!(words, "exchange-school-none")));
    column![labelled(tr!(words, "exchange-school"), field), found]
        .push(nothing)
        .spacing(space::XS)
        .width(Length::FillPortion(2))
        .into()
}

fn from<'a>(ask: &'a Ask, context: &Context<'a>) -> Element<'a, ask::Message> {
    let field = date_field(
        context.words,
        "exchange-from",
        tr!(context.words, "exchange-from"),
        &ask.from,
        ask.calendar,
        context.today,
        ask::Message::From,
        None,
    );
    container(field).width(Length::FillPortion(1)).into()
}

fn education<'a>(ask: &'a Ask, context: &Context<'a>) -> Element<'a, ask::Message> {
    let words = context.words;
    let all: Vec<Option<SchoolType>> = std::iter::once(None)
        .chain(kinds_of_education().map(Some))
        .collect();
    let label = |kind: &Option<SchoolType>| match kind {
        Some(kind) => words.word("school-type", kind.code()),
        None => tr!(words, "exchange-education-none"),
    };
    let field = choice(&all, Some(&ask.education), label, ask::Message::Education);
    container(labelled(tr!(words, "exchange-education"), field))
        .width(Length::FillPortion(1))
        .into()
}
