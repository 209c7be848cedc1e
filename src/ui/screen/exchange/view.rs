//! How the exchange looks, step by step.

use std::path::Path;

use iced::widget::{Column as Stack, Row, column, container, row, scrollable, space as gap};
use iced::{Alignment, Element as Raw, Length};

use super::ask::{self, Ask, FIRST, SCHOOL};
use super::job::Job;
use super::{Exchange, Message, PATH, Stage, columns, count, past, refused};
use crate::domain::municipality::SchoolType;
use crate::i18n::{Words, tr};
use crate::service::import::Kind;
use crate::service::safekeeping::CopyFirst;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::widget::{
    band, button, card, chip, choice, date_field, drop_target, empty, entry, labelled, line, link,
    notice, pair, press, primary, progress, secondary, tick,
};
use crate::ui::{Element, space, text};

type Lines<'a, Message> = Stack<'a, Message, Theme, iced::Renderer>;

/// The whole screen.
pub(super) fn screen<'a>(screen: &'a Exchange, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let file = match &screen.stage {
        Stage::Ask(ask) | Stage::Counted(ask, _) => Some(ask.file()),
        Stage::Choose | Stage::Done(..) => None,
    };
    let beside = file.map(|file| text::small(file).into());
    let band = band(
        tr!(words, "command-exchange"),
        None,
        beside.into_iter().collect(),
        actions(screen, words),
    );
    let body = container(body(screen, context))
        .padding(space::XL)
        .width(Length::Fill)
        .height(Length::Fill);
    let free = screen.job.is_none() && screen.saving.is_none();
    drop_target(column![band, body], free.then_some(Message::Dropped))
}

fn actions<'a>(screen: &'a Exchange, words: &'a Words) -> Vec<Element<'a, Message>> {
    if screen.job.is_some() {
        return Vec::new();
    }
    let other = || secondary(tr!(words, "exchange-other-file"), Message::Again).into();
    match &screen.stage {
        Stage::Choose => vec![primary(tr!(words, "exchange-choose"), Message::Choose).into()],
        Stage::Ask(_) => vec![
            other(),
            primary(tr!(words, "exchange-count"), Message::Count).into(),
        ],
        Stage::Counted(_, count) => {
            let apply = count.has_something().then_some(Message::Apply);
            vec![
                secondary(tr!(words, "exchange-back"), Message::Back).into(),
                primary(tr!(words, "exchange-apply"), apply).into(),
            ]
        }
        Stage::Done(_, _, op) => {
            let undo = op.filter(|_| !screen.is_undone()).map(|op| {
                let word = tr!(words, "toast-undo");
                secondary(word, Message::Undo(op)).into()
            });
            let again = primary(tr!(words, "exchange-again"), Message::Again).into();
            undo.into_iter().chain(std::iter::once(again)).collect()
        }
    }
}

fn body<'a>(screen: &'a Exchange, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    if context.curtain {
        return empty(tr!(words, "curtain-on"), tr!(words, "curtain-on-do"), None);
    }
    if let Some(job) = screen.job.as_ref().filter(|job| !job.writes()) {
        return reading(job, words);
    }
    let fault = screen.fault.as_ref().map(|fault| {
        let shown = fault.explain(words);
        notice(Tone::Late, shown.message, shown.advice)
    });
    match &screen.stage {
        Stage::Choose => scrolled(
            column![choose(screen, words)]
                .push(fault)
                .push(past::history(&screen.past, context)),
        ),
        Stage::Ask(ask) => scrolled(column![].push(fault).push(settle(ask, context))),
        Stage::Counted(_, counted) => {
            let before = match counted.has_something() {
                true => notice(
                    Tone::Due,
                    tr!(words, "exchange-nothing-written"),
                    way_back(counted, words),
                ),
                false => notice(
                    Tone::Primary,
                    tr!(words, "exchange-nothing-new"),
                    tr!(words, "exchange-nothing-new-do"),
                ),
            };
            column![before, count::view(counted, context).map(Message::Counted)]
                .push(take_along(counted, words))
                .spacing(space::L)
                .into()
        }
        Stage::Done(counted, copy, _) => column![
            done(screen, counted, copy.as_deref(), words),
            count::view(counted, context).map(Message::Counted)
        ]
        .push(take_along(counted, words))
        .spacing(space::L)
        .into(),
    }
}

fn scrolled<'a>(lines: Lines<'a, Message>) -> Element<'a, Message> {
    scrollable(lines.spacing(space::L).width(Length::Fill))
        .spacing(space::S)
        .height(Length::Fill)
        .into()
}

/// Which file, and what can be taken over.
fn choose<'a>(screen: &'a Exchange, words: &'a Words) -> Element<'a, Message> {
    let path = entry(
        words,
        PATH,
        tr!(words, "exchange-path"),
        "",
        &screen.path,
        Message::Typed,
        Some(Message::Open),
    );
    let field = row![
        container(path).width(Length::Fill),
        button(
            Icon::Document,
            tr!(words, "exchange-browse"),
            Some("Ctrl O"),
            Message::Choose
        ),
        secondary(tr!(words, "exchange-open"), Message::Open),
    ]
    .spacing(space::S)
    .align_y(Alignment::End);
    let mut forms: Lines<'a, Message> = Stack::new().spacing(space::XS);
    for code in ["persons", "schools", "enrolments"] {
        forms = forms.push(pair(
            words.word("exchange-what", code),
            text::body(words.word("exchange-form", code)),
        ));
    }
    card(
        tr!(words, "exchange-title"),
        column![field, text::small(tr!(words, "exchange-how")), forms].spacing(space::M),
    )
}

/// What must be settled about a file.
fn settle<'a>(ask: &'a Ask, context: &Context<'a>) -> Element<'a, Message> {
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
    let field = iced::widget::text_input(&tr!(words, "exchange-school-search"), &ask.seek)
        .id(SCHOOL)
        .on_input(ask::Message::Seek)
        .on_submit(ask::Message::School(0))
        .size(text::BODY)
        .padding([7.0, 10.0]);
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

/// How one comes back from what is going to be written.
fn way_back(count: &count::Count, words: &Words) -> String {
    match count.copy() {
        Some(CopyFirst::In(folder)) => tr!(
            words,
            "exchange-way-back",
            folder = folder.display().to_string()
        ),
        Some(CopyFirst::There(copy)) => tr!(
            words,
            "exchange-way-back-there",
            path = copy.display().to_string()
        ),
        None => String::new(),
    }
}

/// What was done, and where the copy of before lies.
fn done<'a>(
    screen: &Exchange,
    count: &count::Count,
    copy: Option<&Path>,
    words: &Words,
) -> Element<'a, Message> {
    if screen.is_undone() {
        return notice(
            Tone::Primary,
            tr!(words, "exchange-is-undone"),
            tr!(words, "exchange-is-undone-do"),
        );
    }
    let report = count.report();
    let number = |count| i64::try_from(count).unwrap_or(i64::MAX);
    let what = tr!(
        words,
        "exchange-done",
        new = number(report.new),
        changed = number(report.changed)
    );
    let copy = match copy {
        Some(copy) => tr!(words, "exchange-copy", path = copy.display().to_string()),
        None => tr!(words, "exchange-copy-newest"),
    };
    let refused = report.rejected.len();
    let advice = match refused {
        0 => copy,
        _ => {
            let count = i64::try_from(refused).unwrap_or(i64::MAX);
            let refused = tr!(words, "exchange-done-refused", count = count);
            format!("{refused} {copy}")
        }
    };
    notice(Tone::Ok, what, advice)
}

/// The list of what was refused can be taken along, to whoever made the file.
fn take_along<'a>(count: &count::Count, words: &Words) -> Option<Element<'a, Message>> {
    if count.report().rejected.is_empty() {
        return None;
    }
    let act = |key: &str, message| {
        let word = words.word("exchange-refused", key);
        secondary(word, Message::Refused(message))
    };
    let acts = row![
        text::small(tr!(words, "exchange-refused-what")),
        gap().width(Length::Fill),
        act("copy", refused::Message::Copy),
        act("save-as", refused::Message::Begin),
    ]
    .spacing(space::S)
    .align_y(Alignment::Center);
    Some(acts.into())
}

/// A file is being read: nothing is written.
fn reading<'a>(job: &Job, words: &Words) -> Element<'a, Message> {
    let (_, share) = job.stage();
    let cancel = (tr!(words, "cancel"), Message::Stop);
    let bar = progress(tr!(words, "exchange-reading"), share, Some(cancel));
    container(container(bar).max_width(560))
        .center_x(Length::Fill)
        .padding(space::XL)
        .into()
}

/// The case file is being written: nobody else may.
pub(super) fn applying<'a>(job: &Job, words: &Words) -> Element<'a, Message> {
    let (stage, share) = job.stage();
    let stopping = job.is_stopping();
    let cancel = (!stopping).then(|| (tr!(words, "cancel"), Message::Stop));
    let what = match stage {
        _ if stopping => tr!(words, "exchange-stopping"),
        // Everything is read: indexes and lists are brought up to date, which has no measure.
        Some(stage) if share < 1.0 => words.word("stage", stage.code()),
        Some(_) | None => tr!(words, "exchange-settling"),
    };
    let inside = column![
        text::section(tr!(words, "exchange-busy")),
        text::body(tr!(words, "exchange-busy-wait")),
        progress(what, share, cancel),
    ]
    .spacing(space::M);
    container(inside)
        .style(theme::container::dialog)
        .padding(space::XL)
        .max_width(520)
        .into()
}
