//! The cards of schools and diplomas.

use iced::Length;
use iced::widget::{column, row};

use super::Message;
use super::person::{Lines, change, contact, head, to};
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
use crate::ui::widget::line;
use crate::ui::{Element, space, text};

/// The school of the case, whom to call there, and the schools before.
pub(super) fn school<'a>(page: &'a CasePage, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    if context.hides(&page.addresses, &page.guardians) {
        return veiled(tr!(words, "dossier-school"), words);
    }
    let mut lines = Lines::new().spacing(space::S);
    match &page.school {
        Some(school) => lines = lines.push(of_case(school, page, context)),
        None => lines = lines.push(text::small(tr!(words, "dossier-no-school"))),
    }
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
        lines = lines.push(career(enrolment, school.as_ref(), context));
    }
    headed(
        tr!(words, "dossier-school"),
        head(What::School, Icon::Plus, "S", context),
        lines,
    )
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
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let name = school.map_or_else(|| tr!(words, "no-name"), |school| school.name.clone());
    let until = enrolment.until.map(dutch).unwrap_or_default();
    let period = format!("{} – {until}", dutch(enrolment.from));
    let about = column![
        line(name),
        text::small(level(enrolment, words)),
        text::small(period)
    ];
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
