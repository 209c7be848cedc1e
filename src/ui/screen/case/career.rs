//! The cards of schools and diplomas.

use iced::widget::{column, row};
use iced::{Alignment, Length};

use super::Message;
use super::act::Act;
use super::person::{Lines, change, contact, head, to};
use crate::domain::case::{CaseDraft, CaseKind};
use crate::domain::enrolment::Enrolment;
use crate::domain::school::School;
use crate::domain::time::dutch;
use crate::i18n::{Words, tr};
use crate::service::cases::CasePage;
use crate::ui::context::{Context, Target};
use crate::ui::curtain::veiled;
use crate::ui::icon::Icon;
use crate::ui::people::What;
use crate::ui::people::headed::headed;
use crate::ui::theme::Tone;
use crate::ui::widget::{line, link, notice, press};
use crate::ui::{Element, space, text, theme};

/// The school of the case, whom to call there, and the schools before.
pub(super) fn school<'a>(page: &'a CasePage, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    if context.hides(&page.addresses, &page.guardians) {
        return veiled(tr!(words, "dossier-school"), words);
    }
    let mut lines = Lines::new().spacing(space::S);
    match &page.school {
        Some(school) => lines = lines.push(of_case(school, page, context)),
        None => lines = lines.push(none(page, words)),
    }
    lines = lines.push(next(page, context));
    for contact_of in &page.contacts {
        let mut who = column![text::body(contact_of.name.clone())];
        if let Some(function) = &contact_of.function {
            who = who.push(text::small(function.clone()));
        }
        if let Some(phone) = &contact_of.phone {
            who = who.push(contact(Icon::Phone, phone));
        }
        if let Some(email) = &contact_of.email {
            who = who.push(contact(Icon::Mail, email));
        }
        lines = lines.push(who);
    }
    let others: Vec<_> = page
        .enrolments
        .iter()
        .filter(|(one, _)| !(Some(one.school) == page.case.school && one.until.is_none()))
        .collect();
    if !others.is_empty() {
        lines = lines.push(text::label(tr!(words, "dossier-career")));
    }
    for (enrolment, school) in others {
        lines = lines.push(career(enrolment, school.as_ref(), page, context));
    }
    headed(
        tr!(words, "dossier-school"),
        head(What::School, Icon::Plus, "S", context),
        lines,
    )
}

/// That there is no school; absence without one cannot be counted.
fn none<'a>(page: &CasePage, words: &Words) -> Element<'a, Message> {
    let kind = page.case.kind;
    // Who is enrolled nowhere has none.
    let needed = kind.is_absence() && kind != CaseKind::Absoluut;
    match needed && page.case.closed.is_none() {
        true => notice(
            Tone::Due,
            tr!(words, "dossier-school-missing"),
            tr!(words, "dossier-school-missing-do"),
        ),
        false => text::small(tr!(words, "dossier-no-school")).into(),
    }
}

/// What comes next where an open case is about no school: it is linked to the one the youth goes to,
/// or, where none is known, that one is added first.
fn next<'a>(page: &'a CasePage, context: &Context<'a>) -> Option<Element<'a, Message>> {
    if context.curtain || page.case.school.is_some() || page.case.closed.is_some() {
        return None;
    }
    let words = context.words;
    let mut here = page.enrolments.iter();
    let act = match here.find(|(one, _)| one.holds_on(context.today)) {
        Some((enrolment, Some(school))) => {
            let school = tr!(words, "dossier-link-school", school = school.name.clone());
            wide(school, link_to(enrolment, page))
        }
        Some((_, None)) => return None,
        None => wide(
            tr!(words, "dossier-add-school"),
            Message::People(What::School),
        ),
    };
    Some(act)
}

/// A button over the width of a card; a long name on it is cut, not the card.
fn wide<'a>(label: String, message: Message) -> Element<'a, Message> {
    let inside = row![text::sign(Icon::School), line(label).font(text::MEDIUM)];
    press(
        inside.spacing(space::S).align_y(Alignment::Center),
        message,
        theme::button::secondary,
    )
    .width(Length::Fill)
    .height(space::CONTROL)
    .padding([0.0, space::M])
    .into()
}

/// The case is about the school of an enrolment from now on.
fn link_to(enrolment: &Enrolment, page: &CasePage) -> Message {
    let draft = CaseDraft {
        school: Some(enrolment.school),
        // What it was when the case was opened stays.
        school_type: page.case.school_type.or(Some(enrolment.kind)),
        ..page.case.facts.clone()
    };
    Message::Do(Act::Edit(draft))
}

/// The school of the case, with the class the youth is in there.
fn of_case<'a>(
    school: &'a School,
    page: &'a CasePage,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let there = page
        .enrolments
        .iter()
        .find(|(one, _)| one.school == school.id && one.holds_on(context.today));
    let mut lines = column![to(
        school.name.clone(),
        Message::Go(Target::School(school.id))
    )]
    .spacing(2.0);
    if let Some((enrolment, _)) = there {
        let since = tr!(words, "dossier-since", day = dutch(enrolment.from));
        let about = column![text::small(level(enrolment, words)), text::small(since)];
        lines = lines.push(
            row![about.width(Length::Fill)].push(change(What::Enrolment(enrolment.id), context)),
        );
    }
    if let Some(phone) = &school.phone {
        lines = lines.push(contact(Icon::Phone, phone));
    }
    lines.into()
}

fn level(enrolment: &Enrolment, words: &Words) -> String {
    let kind = words.word("school-type", enrolment.kind.code());
    let parts = [
        Some(kind.as_str()),
        enrolment.programme.as_deref(),
        enrolment.class.as_deref(),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn career<'a>(
    enrolment: &Enrolment,
    school: Option<&School>,
    page: &CasePage,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let other = page.case.school.is_some_and(|of| of != enrolment.school);
    let moves = other && page.case.closed.is_none() && enrolment.holds_on(context.today);
    let moves = moves.then(|| link(tr!(words, "dossier-link-other"), link_to(enrolment, page)));
    let name = school.map_or_else(|| tr!(words, "no-name"), |school| school.name.clone());
    let until = enrolment.until.map(dutch).unwrap_or_default();
    let period = format!("{} – {until}", dutch(enrolment.from));
    let about = column![
        line(name),
        text::small(level(enrolment, words)),
        text::small(period)
    ]
    .push(moves.filter(|_| !context.curtain));
    row![about.width(Length::Fill)]
        .push(change(What::Enrolment(enrolment.id), context))
        .into()
}

/// What the youth has achieved.
pub(super) fn diplomas<'a>(page: &'a CasePage, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let mut lines = Lines::new().spacing(space::S);
    if page.diplomas.is_empty() {
        lines = lines.push(text::small(tr!(words, "youth-no-diplomas")));
    }
    for diploma in &page.diplomas {
        let kind = words.word("diploma-kind", diploma.kind.code());
        let level = diploma
            .level
            .map(|level| words.word("diploma-level", level.code()));
        let parts = [Some(kind), level, diploma.programme.clone()];
        let what: Vec<String> = parts.into_iter().flatten().collect();
        let about = column![
            text::body(what.join(" · ")),
            text::small(dutch(diploma.obtained_on))
        ]
        .push(crate::ui::screen::youth::qualifies(diploma, words));
        lines = lines.push(
            row![about.width(Length::Fill)].push(change(What::Certificate(diploma.id), context)),
        );
    }
    headed(
        tr!(words, "dossier-diplomas"),
        head(What::Diploma, Icon::Plus, "D", context),
        lines,
    )
}
