//! Where the case stands, what happened in it, and who did what: the middle of the page.

use iced::widget::{column, container, row};
use iced::{Alignment, Length};

use super::act::Act;
use super::person::Lines;
use super::{Begin, CaseScreen, Message};
use crate::domain::case::{CaseStatus, Phase};
use crate::domain::time::dutch;
use crate::domain::timeline::{Deed, TimelineEntry, TimelineKind};
use crate::i18n::{Words, tr};
use crate::service::cases::{CasePage, Change};
use crate::service::log::Told;
use crate::service::youths::Shields;
use crate::ui::context::Context;
use crate::ui::curtain::veiled;
use crate::ui::icon::Icon;
use crate::ui::theme::{self, Tone};
use crate::ui::widget::{
    badge, card, chip, hairline, line, link, notice, pair, press, reading, secondary,
};
use crate::ui::{Element, space, text};
use crate::wording;

/// Where the case stands: status, phase, and the facts that lists show of it.
pub(super) fn status<'a>(
    page: &'a CasePage,
    acts: Option<Element<'a, Message>>,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let mut lines = column![].spacing(space::M);
    match &page.case.closed {
        Some(closing) => {
            let reason = words.word("close-reason", closing.reason.code());
            let day = dutch(closing.on);
            let told = tr!(words, "dossier-closed", day = day, reason = reason);
            let kept = page.case.destroy_after.map(|day| {
                let day = dutch(day);
                tr!(words, "case-destroy-after", day = day)
            });
            let note = closing.note.clone();
            let note = note.filter(|_| !context.hides(&page.addresses, &page.guardians));
            let more: Vec<String> = note.into_iter().chain(kept).collect();
            lines = lines.push(notice(Tone::Ok, told, more.join("\n")));
        }
        None => lines = lines.push(chips(page, context)),
    }
    let missing = acts.is_some().then(|| no_municipality(page, words));
    lines = lines
        .push(facts(page, context))
        .push(missing.flatten())
        .push(acts);
    card(tr!(words, "dossier-status"), lines)
}

/// What follows where nobody said in which municipality the youth lived, with the way to say it.
fn no_municipality<'a>(page: &CasePage, words: &Words) -> Option<Element<'a, Message>> {
    if page.case.municipality.is_some() || page.case.closed.is_some() {
        return None;
    }
    let (said, advice) = (
        tr!(words, "dossier-no-municipality"),
        tr!(words, "dossier-no-municipality-do"),
    );
    let fill = link(
        tr!(words, "dossier-add-municipality"),
        Message::Begin(Begin::Facts),
    );
    let all = column![notice(Tone::Due, said, advice), fill];
    Some(all.spacing(space::XS).into())
}

/// Status and phase, each set with one press.
fn chips<'a>(page: &'a CasePage, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let now = page.case.status;
    let open = CaseStatus::ALL
        .iter()
        .filter(|status| **status != CaseStatus::Closed);
    let mut statuses = row![].spacing(space::S).align_y(Alignment::Center);
    for status in open {
        let word = words.word("case-status", status.code());
        let act = (*status != now).then_some(Message::Do(Act::Status(*status)));
        statuses = statuses.push(step(word, *status == now, act));
    }
    let mut phases = row![].spacing(space::S).align_y(Alignment::Center);
    for phase in Phase::ALL {
        phases = phases.push(phase_chip(*phase, page, words));
    }
    column![
        statuses.wrap().vertical_spacing(space::S),
        text::label(tr!(words, "dossier-phase")),
        phases.wrap().vertical_spacing(space::S)
    ]
    .spacing(space::S)
    .into()
}

/// A step one can set; the one that holds cannot be set again, but does not look switched off.
fn step<'a>(word: String, holds: bool, act: Option<Message>) -> Element<'a, Message> {
    match act {
        Some(act) => chip(word, holds, act).into(),
        None => held(word),
    }
}

/// The step that holds: it looks as a chosen choice does everywhere, and cannot be pressed.
fn held<'a>(word: String) -> Element<'a, Message> {
    container(text::control(word).size(text::SMALL))
        .style(theme::container::chosen)
        .height(30.0)
        .padding([0.0, 10.0])
        .align_y(Alignment::Center)
        .into()
}

fn phase_chip<'a>(phase: Phase, page: &CasePage, words: &Words) -> Element<'a, Message> {
    let word = words.word("phase", phase.code());
    let now = page.case.phase;
    if now == Some(phase) {
        return held(word);
    }
    let draft = crate::domain::case::CaseDraft {
        phase: Some(phase),
        ..page.case.facts.clone()
    };
    let passed = now.is_some_and(|now| phase < now);
    let label: Element<'a, Message> = if passed {
        row![
            text::sign(Icon::Met).size(14.0),
            text::control(word).size(text::SMALL)
        ]
        .spacing(space::XS)
        .align_y(Alignment::Center)
        .into()
    } else {
        text::control(word).size(text::SMALL).into()
    };
    press(
        label,
        Message::Do(Act::Edit(draft)),
        theme::button::chip(false),
    )
    .height(30.0)
    .padding([0.0, 10.0])
    .into()
}

fn facts<'a>(page: &'a CasePage, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let case = &page.case;
    let mut lines = Lines::new().spacing(space::XS);
    // Elsewhere the kind stands in the band.
    if context.single() {
        let kind = text::body(super::kind(page, words));
        lines = lines.push(pair(tr!(words, "facts-kind"), kind));
    }
    if let Some(article) = case.article {
        let article = words.word("article", article.code());
        lines = lines.push(pair(tr!(words, "facts-article"), text::body(article)));
    }
    lines = lines.push(pair(
        tr!(words, "facts-opened"),
        text::body(dutch(case.opened_on)),
    ));
    lines = lines.push(pair(
        tr!(words, "facts-handler"),
        text::body(context.officer(case.handler)),
    ));
    if case.kind.is_absence() || case.duo_status.is_some() {
        let duo = match case.duo_status {
            Some(status) => badge(words.word("duo-status", status.code()), Tone::Plain),
            None => text::small(tr!(words, "facts-no-duo")).into(),
        };
        lines = lines.push(pair(tr!(words, "facts-duo"), duo));
    }
    let lives = case.municipality;
    if let Some(code) = lives.filter(|_| !context.hides(&page.addresses, &page.guardians)) {
        lines = lines.push(pair(
            tr!(words, "facts-municipality"),
            text::body(context.municipality(code)),
        ));
    }
    if !case.aliases.is_empty() {
        lines = lines.push(pair(
            tr!(words, "dossier-aliases"),
            text::body(case.aliases.join(", ")),
        ));
    }
    lines.into()
}

/// What happened, the newest first.
pub(super) fn timeline<'a>(
    screen: &'a CaseScreen,
    page: &'a CasePage,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    if context.hides(&page.addresses, &page.guardians) {
        return veiled(tr!(words, "dossier-timeline"), words);
    }
    let head = row![
        text::section(tr!(words, "dossier-timeline")).width(Length::Fill),
        link(tr!(words, "dossier-note-new"), Message::Begin(Begin::Note))
    ]
    .align_y(Alignment::Center);
    let mut lines = column![head].spacing(space::M);
    if page.timeline.is_empty() {
        lines = lines.push(text::small(tr!(words, "dossier-timeline-empty")));
    }
    for (at, entry) in page.timeline.iter().enumerate() {
        if at > 0 {
            lines = lines.push(hairline());
        }
        lines = lines.push(self::entry(screen, entry, context));
    }
    container(lines)
        .style(theme::container::card)
        .padding(space::L)
        .width(Length::Fill)
        .into()
}

fn entry<'a>(
    screen: &'a CaseScreen,
    entry: &'a TimelineEntry,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let struck = entry.struck.is_some();
    let mut when =
        column![text::digits(words.day(entry.on, context.today)).style(theme::text::soft)];
    if let Some(at) = entry.at {
        when = when.push(text::small(at.format("%H:%M").to_string()));
    }
    let kind = words.word("timeline-kind", entry.kind.code());
    let mut head = row![text::strong(capital(&kind))]
        .spacing(space::S)
        .align_y(Alignment::Center);
    if struck {
        head = head.push(badge(tr!(words, "dossier-struck"), Tone::Plain));
    }
    if entry.corrects.is_some() {
        head = head.push(badge(tr!(words, "dossier-corrects"), Tone::Plain));
    }
    // A long name gives way to what can be done.
    let author = line(context.officer(entry.author)).size(text::SMALL);
    head = head.push(author.color(|theme| theme.palette.faint));
    if !struck && entry.deed.is_none() {
        let act = |word: String, begin: Begin| quiet(word, Message::Begin(begin));
        let better = tr!(words, "dossier-edit-entry");
        let strike = tr!(words, "dossier-strike-entry");
        head = head
            .push(act(better, Begin::Correct(entry.id)))
            .push(act(strike, Begin::Strike(entry.id)));
    }
    // A letter that was made stands there whole.
    if let Some(Deed::Letter(id)) = entry.deed
        && !context.curtain
        && entry.kind != TimelineKind::Letter
    {
        let open = tr!(words, "letter-open");
        head = head.push(quiet(open, Message::Begin(Begin::Letter(id))));
    }
    let mut words_of = column![head].spacing(2.0);
    words_of = words_of.push(written(screen, entry, context));
    if let Some(struck) = &entry.struck {
        let day = dutch(struck.on);
        let reason = struck.reason.clone();
        let why = tr!(words, "case-struck", day = day, reason = reason);
        words_of = words_of.push(text::small(why));
    }
    if context.single() {
        return column![when, words_of].spacing(space::XS).into();
    }
    row![when.width(96.0), words_of.width(Length::Fill)]
        .spacing(space::S)
        .into()
}

/// What is done now and then, beside every entry: not as loud as what is done daily.
fn quiet<'a>(word: String, message: Message) -> Element<'a, Message> {
    let word = text::control(word).size(text::SMALL);
    press(word, message, theme::button::link).into()
}

/// The text, to be selected; struck through where the entry was struck.
fn written<'a>(
    screen: &'a CaseScreen,
    entry: &'a TimelineEntry,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let id = entry.id;
    let told = super::written(entry, context);
    if entry.struck.is_some() {
        let crossed = iced::widget::span::<(), iced::Font>(told).strikethrough(true);
        return iced::widget::rich_text([crossed])
            .size(text::BODY)
            .style(theme::text::soft)
            .into();
    }
    match screen.texts.get(&id) {
        Some((_, content)) => reading(content, theme::field::reading, move |action| {
            Message::Select(id, action)
        }),
        None => text::body(told).into(),
    }
}

/// With a capital, as the head of an entry.
fn capital(word: &str) -> String {
    let mut letters = word.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// Of one act so many facts are written out.
const CHANGES: usize = 8;

/// Who did what, the newest first; folded until it is asked for.
pub(super) fn history<'a>(
    screen: &'a CaseScreen,
    page: &'a CasePage,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let (label, sign) = if screen.log_shown {
        (tr!(words, "dossier-history-hide"), Icon::ChevronUp)
    } else {
        (tr!(words, "dossier-history-show"), Icon::ChevronDown)
    };
    let count = i64::try_from(page.log.len()).unwrap_or(i64::MAX);
    let head = row![
        text::section(tr!(words, "dossier-history")),
        text::small(tr!(words, "dossier-history-count", count = count)).width(Length::Fill),
        crate::ui::widget::button(sign, label, None, Message::ShowLog).height(30.0),
    ]
    .spacing(space::S)
    .align_y(Alignment::Center);
    let mut lines = column![head].spacing(space::S);
    if screen.log_shown {
        // What somebody filled in may tell where the youth is, or be of others.
        let protected = Shields::of(&page.addresses, &page.guardians).hide_any(&page.addresses);
        let shown = |change: &Change| !(context.curtain || protected && change.tells_where());
        for (told, changed) in page.log.iter().zip(&page.changed) {
            lines = lines.push(log_line(told, changed, shown, context));
        }
    }
    container(lines)
        .style(theme::container::card)
        .padding(space::L)
        .width(Length::Fill)
        .into()
}

fn log_line<'a>(
    told: &Told,
    changed: &[Change],
    shown: impl Fn(&Change) -> bool,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let line = &told.line;
    let words = context.words;
    let what = wording::act(line, told.undone.as_ref(), words);
    let mut what = column![text::body(what)];
    let officer = |id| context.officer(Some(id));
    for change in changed.iter().take(CHANGES) {
        let told = wording::change(change, shown(change), officer, words);
        what = what.push(text::small(told));
    }
    let more = changed.len().saturating_sub(CHANGES);
    if more > 0 {
        let count = i64::try_from(more).unwrap_or(i64::MAX);
        what = what.push(text::small(tr!(words, "change-more", count = count)));
    }
    row![
        text::digits(crate::clock::local(line.at))
            .size(text::SMALL)
            .style(theme::text::soft)
            .width(130.0),
        what.width(Length::FillPortion(3)),
        text::small(context.officer(line.officer)).width(Length::FillPortion(2)),
    ]
    .spacing(space::S)
    .into()
}

/// What can be done with the case as a whole.
pub(super) fn acts<'a>(page: &CasePage, words: &Words) -> Vec<Element<'a, Message>> {
    let last = if page.case.closed.is_some() {
        secondary(tr!(words, "dossier-reopen"), Message::Do(Act::Reopen))
    } else {
        secondary(tr!(words, "dossier-close"), Message::Begin(Begin::Close))
    };
    vec![
        secondary(
            tr!(words, "dossier-hand-over"),
            Message::Begin(Begin::HandOver),
        )
        .into(),
        last.into(),
    ]
}
