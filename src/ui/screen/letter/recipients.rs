//! Who gets a letter: each with what is missing, what is to be judged, and from which talk it comes.

use iced::widget::{column, container, row};
use iced::{Alignment, Length, Padding};

use super::{Message, Open, fields, view};
use crate::domain::id::TimelineId;
use crate::domain::letter::Addressee;
use crate::domain::time::dutch;
use crate::i18n::{Words, tr};
use crate::service::letters::{Edits, Recipient, Talk, Talked, TalkedHow};
use crate::ui::context::Context;
use crate::ui::theme::Tone;
use crate::ui::widget::{badge, card, choice, hairline, labelled, tick};
use crate::ui::{Element, space, text};

/// The card.
pub(super) fn recipients<'a>(open: &'a Open, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let edits = open.fields.edits();
    let chosen = open.proposal.chosen(&edits);
    let mut lines = column![].spacing(space::M);
    for (at, one) in open.proposal.recipients.iter().enumerate() {
        if at > 0 {
            lines = lines.push(hairline());
        }
        let gets = chosen.contains(&one.to);
        lines = lines.push(recipient(one, gets, open, context));
    }
    for left in &open.proposal.left_out {
        let name = match left.name.trim() {
            "" => tr!(words, "no-name"),
            name => name.to_owned(),
        };
        let why = view::fault(&left.why, words).explain(words).message;
        let told = tr!(words, "letter-left-out", name = name, why = why);
        lines = lines.push(text::small(told));
    }
    card(tr!(words, "letter-recipients"), lines)
}

fn recipient<'a>(
    one: &'a Recipient,
    gets: bool,
    open: &'a Open,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let (words, edits) = (context.words, open.fields.edits());
    let what = match one.role {
        Some(role) => words.word("role", role.code()),
        None => tr!(words, "letter-youth"),
    };
    let label = format!("{} · {what}", view::name(&open.proposal, one.to, words));
    let gets_it = Message::Fields(fields::Message::Gets(one.to));
    let mut lines = column![].spacing(space::S);
    let pointed = open.fields.talk(one.to);
    if let Some(talked) = one.talked.as_ref().filter(|_| pointed.is_none()) {
        lines = lines.push(text::small(how(talked, words)));
    }
    let talks = &open.proposal.talks;
    let heard = one.talked.as_ref().is_some_and(is_certain);
    for problem in left(one, gets, open) {
        lines = lines.push(view::problem(&problem, Tone::Due, open, words));
    }
    let judged = |note: &&_| pointed.is_none() || !view::is_about_talk(note);
    for note in one.notes.iter().filter(judged) {
        lines = lines.push(view::problem(note, Tone::Judgement, open, words));
    }
    if gets && !heard && !talks.is_empty() {
        lines = lines.push(talk(one.to, pointed, talks, words));
    }
    for held in held(one, &edits, open, words).into_iter().filter(|_| gets) {
        lines = lines.push(held);
    }
    // Under the name, not under the box before it.
    let lines = container(lines).padding(Padding {
        left: text::SIGN + space::L,
        ..Padding::ZERO
    });
    let who = row![tick(label, gets, gets_it).width(Length::Fill)]
        .push(
            one.hidden
                .then(|| badge(tr!(words, "protected-address"), Tone::Primary)),
        )
        .spacing(space::S)
        .align_y(Alignment::Center);
    column![who, lines].into()
}

/// What stands in his letter only where that is said.
fn held<'a>(
    one: &Recipient,
    edits: &Edits,
    open: &Open,
    words: &Words,
) -> Vec<Element<'a, Message>> {
    let agreed = edits
        .agreements
        .as_ref()
        .unwrap_or(&open.proposal.agreements);
    let said = one
        .talked
        .as_ref()
        .is_some_and(|it| !it.statement.is_empty());
    let agreements = (one.agreements_held && !agreed.is_empty()).then(|| {
        let turn = fields::Message::AgreementsTo(one.to);
        let told = edits.agreements_to.contains(&one.to);
        tick(
            tr!(words, "letter-agreements-to"),
            told,
            Message::Fields(turn),
        )
        .into()
    });
    let statement = (one.statement_held && said).then(|| {
        let turn = fields::Message::StatementTo(one.to);
        let told = edits.statement_to.contains(&one.to);
        tick(
            tr!(words, "letter-statement-to"),
            told,
            Message::Fields(turn),
        )
        .into()
    });
    agreements.into_iter().chain(statement).collect()
}

/// What is still missing for his own letter; what is missing in the case stands above all.
fn left(one: &Recipient, gets: bool, open: &Open) -> Vec<crate::service::letters::Problem> {
    if !gets {
        return one.problems.clone();
    }
    let edits = open.fields.edits();
    let mut all = open.proposal.problems(&edits, one.to);
    all.retain(|problem| one.problems.contains(problem));
    all
}

fn is_certain(talked: &Talked) -> bool {
    matches!(talked.how, TalkedHow::Heard | TalkedHow::NotCome)
}

/// What the file says of the talk before the letter.
fn how(talked: &Talked, words: &Words) -> String {
    let day = dutch(talked.on);
    match talked.how {
        TalkedHow::Heard => tr!(words, "letter-heard", day = day),
        TalkedHow::NotCome => tr!(words, "letter-not-come", day = day),
        TalkedHow::Somebody => tr!(words, "letter-talk", day = day),
    }
}

/// The talk he was at, as far as the officer points at one.
fn talk<'a>(
    to: Addressee,
    pointed: Option<TimelineId>,
    talks: &[Talk],
    words: &Words,
) -> Element<'a, Message> {
    let mut options: Vec<Option<TimelineId>> = vec![None];
    options.extend(talks.iter().map(|talk| Some(talk.entry)));
    let label = |entry: &Option<TimelineId>| {
        let talk = talks.iter().find(|talk| Some(talk.entry) == *entry);
        talk.map_or_else(
            || tr!(words, "letter-talk-none"),
            |talk| {
                let kind = words.word("timeline-kind", talk.kind.code());
                format!("{kind} · {}", dutch(talk.on))
            },
        )
    };
    let choose = move |entry| Message::Fields(fields::Message::Talk(to, entry));
    let chosen = choice(&options, Some(&pointed), label, choose);
    labelled(tr!(words, "letter-talk-with"), chosen)
}
