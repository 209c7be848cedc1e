//! The card of the hearings: planned and held, each with what can be done with it.

use iced::widget::{column, row};
use iced::{Alignment, Length};

use crate::domain::hearing::Hearing;
use crate::i18n::tr;
use crate::service::cases::CasePage;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::people::headed::{Head, headed};
use crate::ui::screen::case::person::{Lines, remove, whole};
use crate::ui::screen::case::{Begin, Message};
use crate::ui::theme::Tone;
use crate::ui::widget::{badge, hint, icon_button, line, link};
use crate::ui::{Element, space, text};

/// The key that begins a hearing.
pub(in crate::ui::screen::case) const KEY: &str = "H";

/// The card, the last hearing first.
pub(in crate::ui::screen::case) fn card<'a>(
    page: &'a CasePage,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let mut lines = Lines::new().spacing(space::M);
    for hearing in page.hearings.iter().rev() {
        lines = lines.push(of(hearing, page, context));
    }
    if page.hearings.is_empty() {
        lines = lines.push(text::small(tr!(words, "dossier-no-hearings")));
    }
    let head = context.alone(Some(Head {
        sign: Icon::Plus,
        label: tr!(words, "people-add"),
        hint: KEY,
        message: Message::Begin(Begin::Hearing),
    }));
    headed(tr!(words, "dossier-hearings"), head, lines)
}

/// When, who and how. Where is left out: a town may betray a protected address. What was said is somebody's
/// own: a parent who looks along may be another.
fn of<'a>(hearing: &'a Hearing, page: &CasePage, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let at = hearing.at.map(|at| at.format(" %H:%M").to_string());
    let when = format!(
        "{}{}",
        words.day(hearing.on, context.today),
        at.unwrap_or_default()
    );
    let how = words.word("channel", hearing.channel.code());
    let about = format!("{} · {how}", who(hearing, page, context));
    let mut lines = column![
        row![
            text::digits(when).width(Length::Fill),
            outcome(hearing, context)
        ]
        .spacing(space::S)
        .align_y(Alignment::Center),
        row![text::small(about).width(Length::Fill)]
            .push(acts(hearing, context))
            .spacing(space::XS)
            .align_y(Alignment::Center),
    ];
    let said = context.alone(Some(hearing.statement.trim()));
    if let Some(said) = said.filter(|said| !said.is_empty()) {
        let first = said.lines().next().unwrap_or_default();
        lines = lines.push(line(first).size(text::SMALL).soft());
    }
    lines.push(to_record(hearing, context)).into()
}

/// Who is heard: a parent by name, where the file knows which.
fn who(hearing: &Hearing, page: &CasePage, context: &Context<'_>) -> String {
    let words = context.words;
    let mut all = page.guardians.iter();
    match all.find(|card| Some(card.guardian.id) == hearing.guardian) {
        Some(card) => whole(&card.guardian.name, words),
        None => words.word("heard", hearing.heard.code()),
    }
}

/// Whether he came, or that it is still to be.
fn outcome<'a>(hearing: &Hearing, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    match hearing.appeared {
        Some(true) => badge(tr!(words, "dossier-appeared"), Tone::Ok),
        Some(false) => badge(tr!(words, "dossier-absent"), Tone::Due),
        None if hearing.on > context.today => badge(tr!(words, "dossier-planned"), Tone::Primary),
        None => badge(tr!(words, "dossier-outcome-open"), Tone::Due),
    }
}

/// To record who came, once the day has come and as long as nobody did.
fn to_record<'a>(hearing: &Hearing, context: &Context<'a>) -> Option<Element<'a, Message>> {
    let open = hearing.appeared.is_none() && hearing.on <= context.today;
    let record = link(
        tr!(context.words, "dossier-outcome-record"),
        Message::Begin(Begin::Outcome(hearing.id)),
    );
    context.alone(open.then(|| record.into()))
}

fn acts<'a>(hearing: &Hearing, context: &Context<'a>) -> Option<Element<'a, Message>> {
    let words = context.words;
    let change = icon_button(Icon::Note, Message::Begin(Begin::ChangeHearing(hearing.id)));
    let acts = row![
        hint(change, tr!(words, "dossier-hearing-change")),
        hint(
            remove(Message::Begin(Begin::RemoveHearing(hearing.id))),
            tr!(words, "dossier-hearing-remove")
        ),
    ];
    context.alone(Some(acts.into()))
}
