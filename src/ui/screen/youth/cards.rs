//! The cards about the youth himself: facts, cases, schools, diplomas, history.

use iced::widget::{Column, column, row};
use iced::{Alignment, Length};

use super::Message;
use super::people::adds;
use crate::clock;
use crate::domain::case::Case;
use crate::domain::diploma::Diploma;
use crate::domain::enrolment::Enrolment;
use crate::domain::partial_date::PartialDate;
use crate::domain::school::School;
use crate::domain::time::{Date, dutch};
use crate::i18n::{Words, tr};
use crate::service::Table;
use crate::service::youths::{Shields, Trace, YouthPage};
use crate::ui::context::{Context, Target};
use crate::ui::curtain::veiled;
use crate::ui::icon::Icon;
use crate::ui::people::What;
use crate::ui::people::headed::{Head, headed};
use crate::ui::screen::case::to;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::widget::{badge, card, copy, icon_button, line, link, pair, press};
use crate::ui::{Element, space, text};
use crate::wording::matter;

type Lines<'a> = Column<'a, Message, Theme, iced::Renderer>;

/// Lines of history that stand on the page.
const LINES: usize = 12;

/// What stands beside the name: that an address is protected, and the age.
pub(super) fn badges<'a>(page: &YouthPage, context: &Context<'a>) -> Vec<Element<'a, Message>> {
    let words = context.words;
    let mut badges = Vec::new();
    let shields = Shields::of(&page.addresses, &page.guardians);
    if shields.hide_any(&page.addresses) {
        badges.push(badge(tr!(words, "protected-address"), Tone::Primary));
    }
    let born = page.youth.born.exact();
    if let Some(age) = born.and_then(|born| context.today.years_since(born)) {
        let age = tr!(words, "youth-age", age = i64::from(age));
        badges.push(badge(age, Tone::Plain));
    }
    badges
}

/// Who it is. Numbers are hidden until they are asked for, and under the curtain.
pub(super) fn who<'a>(
    page: &'a YouthPage,
    shown: bool,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let (words, facts) = (context.words, &page.youth.facts);
    let shown = shown && !context.curtain;
    let mut lines: Column<'a, Message, Theme, iced::Renderer> = Column::new().spacing(space::XS);
    for (key, value) in known(page, context) {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            lines = lines.push(pair(words.word("entry", key), text::body(value)));
        }
    }
    let numbers = [
        ("bsn", facts.bsn.map(|it| (it.masked(), it.to_string()))),
        (
            "onderwijsnummer",
            facts
                .onderwijsnummer
                .map(|it| (it.masked(), it.to_string())),
        ),
        (
            "a_number",
            facts.a_number.map(|it| (it.masked(), it.to_string())),
        ),
    ];
    let mut any = false;
    for (key, number) in numbers {
        let Some((masked, full)) = number else {
            continue;
        };
        any = true;
        let shown = match shown {
            true => full.clone(),
            false => text::masked(&masked),
        };
        let mut beside = row![text::digits(shown)]
            .spacing(space::XS)
            .align_y(Alignment::Center);
        if !context.curtain {
            let take = copy(Message::Copy(full, true));
            beside = beside.push(take.height(20.0).padding([0.0, 6.0]));
        }
        lines = lines.push(pair(words.word("entry", key), beside));
    }
    if any && !context.curtain {
        let label = match shown {
            true => tr!(words, "youth-hide"),
            false => tr!(words, "youth-show"),
        };
        lines = lines.push(link(label, Message::Numbers));
    }
    let edit = (!context.curtain).then(|| Head {
        sign: Icon::Note,
        label: tr!(words, "people-change"),
        hint: "E",
        message: Message::Open(What::Facts),
    });
    headed(tr!(words, "youth-facts"), edit, lines)
}

/// The facts without the numbers, each under its key.
fn known(page: &YouthPage, context: &Context<'_>) -> [(&'static str, Option<String>); 11] {
    use crate::ui::people::facts;
    let facts_of = &page.youth.facts;
    let partner = facts_of.name.partner.as_ref();
    let lives = facts_of.municipality;
    let lives = lives.filter(|_| !context.hides(&page.addresses, &page.guardians));
    let municipality = lives.map(|code| context.municipality(code));
    let since = facts_of.municipality_since;
    let since = since.filter(|_| municipality.is_some());
    let since = since.map(|date| date.to_string());
    let suspension = facts_of.suspension;
    let suspension = suspension.map(|code| context.words.word("suspension", code.code()));
    [
        ("given", Some(facts_of.name.own.given.clone())),
        ("call_name", facts_of.name.call_name.clone()),
        ("surname", Some(facts_of.name.own.prefixed())),
        ("partner_surname", partner.map(|name| name.prefixed())),
        ("born", Some(facts_of.born.to_string())),
        (
            "birthplace",
            facts_of.birthplace.as_deref().map(facts::place),
        ),
        ("sex", Some(context.words.word("sex", facts_of.sex.code()))),
        ("municipality", municipality),
        ("municipality_since", since),
        ("suspension", suspension),
        ("deceased", facts_of.died.map(|day| day.to_string())),
    ]
}

/// All cases, the open ones first.
pub(super) fn cases<'a>(page: &'a YouthPage, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    if page.cases.is_empty() {
        let none = text::small(tr!(words, "youth-no-cases"));
        return card(words.word("command", "cases"), none);
    }
    let lines = page.cases.iter().map(|case| one_case(case, context));
    card(words.word("command", "cases"), Column::with_children(lines))
}

pub(super) fn one_case<'a>(case: &Case, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let kind = matter(case.facts.kind, case.facts.article, words);
    let tone = match case.closed {
        Some(_) => Tone::Plain,
        None => Tone::Primary,
    };
    let inside = row![
        text::digits(case.number.to_string()),
        line(kind),
        text::small(words.day(case.facts.opened_on, context.today)),
        badge(words.word("case-status", case.status.code()), tone),
    ]
    .spacing(space::M)
    .align_y(Alignment::Center);
    press(
        inside,
        Message::Go(Target::Case(case.id)),
        theme::button::row(false),
    )
    .width(Length::Fill)
    .height(space::ROW)
    .padding([0.0, space::S])
    .into()
}

/// The schools over time, the newest first.
pub(super) fn career<'a>(page: &'a YouthPage, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    if context.hides(&page.addresses, &page.guardians) {
        return veiled(tr!(words, "youth-career"), words);
    }
    let mut lines: Lines<'a> = Column::new().spacing(space::S);
    if page.enrolments.is_empty() {
        lines = lines.push(text::small(tr!(words, "youth-no-school")));
    }
    for (enrolment, school) in &page.enrolments {
        lines = lines.push(one_school(enrolment, school.as_ref(), context));
    }
    headed(
        tr!(words, "youth-career"),
        adds(What::School, "S", context),
        lines,
    )
}

fn one_school<'a>(
    enrolment: &Enrolment,
    school: Option<&School>,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let name = school.map_or_else(|| "–".to_owned(), |school| school.facts.name.clone());
    let name: Element<'a, Message> = match school {
        Some(school) => to(name, Message::Go(Target::School(school.id))),
        None => text::body(name).into(),
    };
    let mut about = vec![words.word("school-type", enrolment.kind.code())];
    about.extend(enrolment.programme.clone());
    about.extend(enrolment.class.clone());
    if let Some(number) = &enrolment.pupil_number {
        let number = tr!(words, "people-pupil-number", number = number.clone());
        about.push(number);
    }
    about.push(period(Some(enrolment.from), enrolment.until, words));
    let now = enrolment.holds_on(context.today);
    let now = now.then(|| badge(tr!(words, "people-now"), Tone::Ok));
    let head = row![name].push(now).spacing(space::S);
    row![column![head, text::small(about.join(" · "))].width(Length::Fill)]
        .push((!context.curtain).then(|| change(What::Enrolment(enrolment.id))))
        .spacing(space::S)
        .into()
}

/// What changes something that stands on a card.
pub(super) fn change<'a>(what: What) -> Element<'a, Message> {
    icon_button(Icon::Note, Message::Open(what)).into()
}

/// From when until when, as far as it is known.
pub(super) fn period(from: Option<Date>, until: Option<Date>, words: &Words) -> String {
    written_period(from.map(dutch), until.map(dutch), words)
}

/// The same, of dates of which parts may be unknown.
pub(super) fn partial_period(
    from: Option<PartialDate>,
    until: Option<PartialDate>,
    words: &Words,
) -> String {
    let written = |date: Option<PartialDate>| {
        let known = date.filter(|date| *date != PartialDate::UNKNOWN);
        known.map(|date| date.to_string())
    };
    // An address that ended on an unknown day did end.
    let until = until.map(|date| date.to_string());
    written_period(written(from), until, words)
}

fn written_period(from: Option<String>, until: Option<String>, words: &Words) -> String {
    match (from, until) {
        (Some(from), Some(until)) => format!("{from} – {until}"),
        (Some(from), None) => tr!(words, "youth-since", day = from),
        (None, Some(until)) => tr!(words, "youth-until", day = until),
        (None, None) => String::new(),
    }
}

/// Diplomas, the newest first.
pub(super) fn diplomas<'a>(page: &'a YouthPage, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let mut lines: Lines<'a> = Column::new().spacing(space::S);
    if page.diplomas.is_empty() {
        lines = lines.push(text::small(tr!(words, "youth-no-diplomas")));
    }
    for diploma in &page.diplomas {
        lines = lines.push(one_diploma(diploma, context));
    }
    headed(
        tr!(words, "youth-diplomas"),
        adds(What::Diploma, "D", context),
        lines,
    )
}

fn one_diploma<'a>(diploma: &Diploma, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let mut about = vec![words.word("diploma-kind", diploma.kind.code())];
    let level = diploma.level;
    about.extend(level.map(|level| words.word("diploma-level", level.code())));
    about.extend(diploma.programme.clone());
    about.push(dutch(diploma.obtained_on));
    let lines = column![text::body(about.join(" · "))].push(qualifies(diploma, words));
    row![lines.spacing(2.0).width(Length::Fill)]
        .push((!context.curtain).then(|| change(What::Certificate(diploma.id))))
        .spacing(space::S)
        .into()
}

/// Whether a diploma is a startkwalificatie, or that it cannot be told.
pub(crate) fn qualifies<'a, Other: 'a>(
    diploma: &Diploma,
    words: &Words,
) -> Option<Element<'a, Other>> {
    match diploma.is_startkwalificatie() {
        Some(true) => Some(badge(tr!(words, "dossier-startkwalificatie"), Tone::Ok)),
        Some(false) => None,
        None => Some(badge(
            tr!(words, "dossier-startkwalificatie-unknown"),
            Tone::Due,
        )),
    }
}

/// How the record became what it is. Numbers are not written out: the names of what changed do.
pub(super) fn history<'a>(traces: &'a [Trace], context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let lines = traces.iter().take(LINES).map(|trace| {
        let line = &trace.entry.line;
        let when = format!(
            "{} · {}",
            clock::local(line.at),
            context.officer(line.officer)
        );
        column![text::body(what(trace, words)), text::small(when)].into()
    });
    let title = tr!(words, "youth-history");
    if traces.is_empty() {
        return card(title, text::small(tr!(words, "youth-no-history")));
    }
    card(title, Column::with_children(lines).spacing(space::S))
}

fn what(trace: &Trace, words: &Words) -> String {
    let step = &trace.entry.step;
    let new = step.old.is_none();
    let act = match trace.table {
        Table::Youth => words.word("act", &trace.entry.line.kind),
        table if new => words.word("people-added", table.name()),
        table => words.word("people-changed", table.name()),
    };
    if new || step.new.is_none() {
        return act;
    }
    let differ = step.differences();
    let named = differ
        .into_iter()
        .filter_map(|(column, ..)| field(column, words));
    let mut fields: Vec<String> = named.collect();
    fields.dedup();
    match fields.is_empty() {
        true => act,
        false => format!("{act}: {}", fields.join(", ")),
    }
}

/// The word of a column; nothing for one that only the program uses.
fn field(column: &str, words: &Words) -> Option<String> {
    let key = match column {
        "partner_title" | "partner_prefix" | "partner_surname" => "partner".to_owned(),
        column => column.replace('_', "-"),
    };
    words.find(&format!("field-{key}"))
}
