//! How the exchange looks, step by step.

use std::path::Path;

use iced::widget::{Column as Stack, column, container, row, scrollable};
use iced::{Alignment, Length};

use super::job::Job;
use super::{Exchange, Message, PATH, Stage, count, past, refused, settle};
use crate::i18n::{Words, tr};
use crate::service::safekeeping::CopyFirst;
use crate::ui::context::Context;
use crate::ui::curtain;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::widget::{
    band, card, drop_target, entry, lead, notice, pair, primary, progress, secondary,
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
    // The name of a list may be that of a school, or of a pupil.
    let beside = context.alone(file).map(|file| text::small(file).into());
    let band = band(
        tr!(words, "command-exchange"),
        None,
        beside.into_iter().collect(),
        context
            .alone(Some(actions(screen, words)))
            .unwrap_or_default(),
    );
    let body = container(body(screen, context))
        .padding(space::XL)
        .width(Length::Fill)
        .height(Length::Fill);
    let free = screen.job.is_none() && screen.saving.is_none() && !context.curtain;
    drop_target(column![band, body], free.then_some(Message::Dropped))
}

fn actions<'a>(screen: &'a Exchange, words: &'a Words) -> Vec<Element<'a, Message>> {
    if screen.job.is_some() {
        return Vec::new();
    }
    let other = || secondary(tr!(words, "exchange-other-file"), Message::Again).into();
    match &screen.stage {
        Stage::Choose => {
            let choose = tr!(words, "exchange-choose");
            vec![lead(choose, "Ctrl O", Message::Choose).into()]
        }
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
        return curtain::drawn(words);
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
        Stage::Ask(ask) => scrolled(column![].push(fault).push(settle::settle(ask, context))),
        Stage::Counted(_, counted) => {
            let before = match counted.has_something() {
                true => notice(
                    Tone::Due,
                    tr!(words, "exchange-nothing-written"),
                    way_back(counted, words),
                ),
                false if counted.all_refused() => {
                    let count = counted.report().rejected.len();
                    let count = i64::try_from(count).unwrap_or(i64::MAX);
                    notice(
                        Tone::Due,
                        tr!(words, "exchange-all-refused", count = count),
                        tr!(words, "exchange-all-refused-do"),
                    )
                }
                false => notice(
                    Tone::Primary,
                    tr!(words, "exchange-nothing-new"),
                    tr!(words, "exchange-nothing-new-do"),
                ),
            };
            counts(before, counted, context)
        }
        Stage::Done(counted, copy, _) => {
            let before = done(screen, counted, copy.as_deref(), words);
            counts(before, counted, context)
        }
    }
}

/// What holds of a list, how much of it is what, and what can be taken along.
fn counts<'a>(
    before: Element<'a, Message>,
    counted: &'a count::Count,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let lines = column![before, count::view(counted, context).map(Message::Counted)]
        .push(take_along(counted, context.words));
    match context.low() {
        true => scrolled(lines),
        false => lines.spacing(space::L).into(),
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
        act("copy", refused::Message::Copy),
        act("save-as", refused::Message::Begin),
    ]
    .spacing(space::S)
    .align_y(Alignment::Center)
    .wrap()
    .vertical_spacing(space::XS);
    let why = text::small(tr!(words, "exchange-refused-what"));
    Some(column![why, acts].spacing(space::XS).into())
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
