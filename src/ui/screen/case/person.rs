//! Who it is about: the youth, those who care for him, brothers and sisters, school and diplomas.

use chrono::NaiveDate;
use iced::widget::text::Wrapping;
use iced::widget::{Column, column, row};
use iced::{Alignment, Length};

use super::{CaseScreen, Message};
use crate::domain::address::{Address, AddressKind};
use crate::domain::enrolment::Enrolment;
use crate::domain::guardian::Authority;
use crate::domain::name::PersonName;
use crate::domain::partial_date::PartialDate;
use crate::domain::school::School;
use crate::domain::time::dutch;
use crate::i18n::{Words, tr};
use crate::service::cases::CasePage;
use crate::service::youths::{GuardianCard, Home, SiblingCard};
use crate::ui::context::{Context, Target};
use crate::ui::icon::Icon;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::widget::{badge, card, chip, copy, icon_button, line, press};
use crate::ui::{Element, space, text};

/// Lines of a card, under each other.
pub(super) type Lines<'a> = Column<'a, Message, Theme, iced::Renderer>;

/// The cards of this part, from top to bottom.
pub(super) fn cards<'a>(
    screen: &'a CaseScreen,
    page: &'a CasePage,
    context: &Context<'a>,
) -> Vec<Element<'a, Message>> {
    let mut cards = vec![youth(screen, page, context), guardians(page, context)];
    cards.push(school(page, context));
    // A parent who looks along sees no other youths.
    if !context.curtain && !page.siblings.is_empty() {
        cards.push(siblings(page, context));
    }
    if !page.diplomas.is_empty() {
        cards.push(diplomas(page, context.words));
    }
    cards
}

/// A whole name, or that there is none.
pub(super) fn whole(name: &PersonName, words: &Words) -> String {
    match name.full().trim() {
        "" => tr!(words, "no-name"),
        full => full.to_owned(),
    }
}

/// How old somebody is, in whole years, when that is known.
pub(super) fn age(born: PartialDate, today: NaiveDate) -> Option<u32> {
    today.years_since(born.exact()?)
}

fn youth<'a>(
    screen: &'a CaseScreen,
    page: &'a CasePage,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let youth = &page.youth;
    let born = match age(youth.born, context.today) {
        Some(age) => tr!(
            words,
            "dossier-born-age",
            born = youth.born.to_string(),
            age = i64::from(age)
        ),
        None => youth.born.to_string(),
    };
    let open = to(
        whole(&youth.name, words),
        Message::Go(Target::Youth(youth.id)),
    );
    let mut lines = column![
        open,
        text::body(format!("{born} · {}", words.word("sex", youth.sex.code()))),
    ]
    .spacing(2.0);
    lines = lines.push(number(screen, page, context));
    if let Some(died) = youth.died {
        let died = died.to_string();
        lines = lines.push(badge(tr!(words, "dossier-died", day = died), Tone::Late));
    } else if let Some(suspension) = youth.suspension {
        let word = words.word("suspension", suspension.code());
        lines = lines.push(badge(word, Tone::Due));
    }
    let lives = places(&page.addresses, context);
    card(
        tr!(words, "dossier-youth"),
        column![lines, lives].spacing(space::S),
    )
}

/// The BSN, hidden until it is asked for, and never while a parent looks along.
fn number<'a>(
    screen: &'a CaseScreen,
    page: &'a CasePage,
    context: &Context<'a>,
) -> Option<Element<'a, Message>> {
    let words = context.words;
    let (name, whole, masked) = match (page.youth.bsn, page.youth.onderwijsnummer) {
        (Some(bsn), _) => ("BSN".to_owned(), bsn.to_string(), bsn.masked()),
        (None, Some(number)) => (
            tr!(words, "case-onderwijsnummer"),
            number.to_string(),
            number.masked(),
        ),
        (None, None) => return None,
    };
    if context.curtain {
        return None;
    }
    let shown = if screen.number_shown {
        whole
    } else {
        dotted(&masked)
    };
    let toggle = if screen.number_shown {
        tr!(words, "dossier-number-hide")
    } else {
        tr!(words, "dossier-number-show")
    };
    let line = row![
        text::small(name),
        text::digits(shown).style(theme::text::soft),
        chip(toggle, false, Message::ShowNumber).height(24.0),
        copy(Message::CopyNumber),
    ]
    .spacing(space::S)
    .align_y(Alignment::Center);
    Some(line.into())
}

/// `••• ••• 653` for a masked number.
fn dotted(masked: &str) -> String {
    masked.replace('*', "•")
}

/// Where somebody lives today. A protected address is never shown without its mark, and not at
/// all while a parent looks along.
fn places<'a>(addresses: &'a [Home], context: &Context<'a>) -> Lines<'a> {
    let words = context.words;
    let mut lines = Lines::new().spacing(space::XS);
    let now: Vec<&Home> = addresses.iter().filter(|one| one.until.is_none()).collect();
    for address in &now {
        lines = lines.push(place(address, context));
    }
    if now.is_empty() {
        lines = lines.push(text::small(tr!(words, "dossier-no-address")));
    }
    let before = addresses.len() - now.len();
    if before > 0 {
        let count = i64::try_from(before).unwrap_or(i64::MAX);
        lines = lines.push(text::small(tr!(words, "dossier-earlier", count = count)));
    }
    lines
}

fn place<'a>(address: &'a Address, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let protected = address.is_protected();
    let mut lines = Lines::new();
    if protected {
        lines = lines.push(badge(tr!(words, "protected-address"), Tone::Primary));
    }
    if !(protected && context.curtain) {
        if address.kind == AddressKind::Letter {
            lines = lines.push(text::small(tr!(words, "dossier-letter-address")));
        }
        let printed = address.lines();
        if printed.is_empty() && !protected {
            lines = lines.push(text::small(tr!(words, "dossier-no-address")));
        }
        for printed in printed {
            lines = lines.push(text::body(printed));
        }
    }
    lines.spacing(2.0).into()
}

fn guardians<'a>(page: &'a CasePage, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let mut lines = Lines::new().spacing(space::M);
    for one in &page.guardians {
        lines = lines.push(guardian(one, &page.addresses, context));
    }
    if page.guardians.is_empty() {
        lines = lines.push(text::small(tr!(words, "dossier-no-guardians")));
    }
    card(tr!(words, "dossier-guardians"), lines)
}

fn guardian<'a>(
    one: &'a GuardianCard,
    of_youth: &'a [Home],
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let facts = &one.guardian.facts;
    let tone = match one.gezag.authority {
        Authority::Yes => Tone::Ok,
        Authority::No => Tone::Plain,
        Authority::Unknown => Tone::Due,
    };
    let role = words.word("role", one.gezag.role.code());
    let mut lines = column![
        text::strong(whole(&facts.name, words)),
        row![
            text::small(role),
            badge(words.word("authority", one.gezag.authority.code()), tone)
        ]
        .spacing(space::S)
        .align_y(Alignment::Center),
    ]
    .spacing(2.0);
    if let Some(until) = one.gezag.until {
        lines = lines.push(text::small(tr!(words, "case-until", day = dutch(until))));
    }
    for phone in [&facts.phone, &facts.second_phone].into_iter().flatten() {
        lines = lines.push(contact(Icon::Phone, phone));
    }
    if let Some(email) = &facts.email {
        lines = lines.push(contact(Icon::Mail, email));
    }
    if let Some(language) = &facts.language {
        let spoken = tr!(words, "dossier-speaks", language = language.clone());
        lines = lines.push(badge(spoken, Tone::Judgement));
    }
    if lives_along(&one.addresses, of_youth) {
        lines = lines.push(text::small(tr!(words, "dossier-same-address")));
    } else {
        lines = lines.push(places(&one.addresses, context));
    }
    lines.into()
}

/// Whether somebody lives where the youth does, and both may be known: a protected address is
/// never left to be guessed.
fn lives_along(addresses: &[Home], of_youth: &[Home]) -> bool {
    let now = |all: &[Home]| all.iter().find(|one| one.until.is_none()).cloned();
    match (now(addresses), now(of_youth)) {
        (Some(one), Some(other)) => {
            let open = !one.is_protected() && !other.is_protected();
            open && !one.lines().is_empty() && one.lines() == other.lines()
        }
        _ => false,
    }
}

/// A number or an address by which somebody is reached, to be taken along.
fn contact<'a>(sign: Icon, reached: &str) -> Element<'a, Message> {
    row![
        text::sign(sign).style(theme::text::soft),
        line(reached).width(Length::Shrink),
        copy(Message::Copy(reached.to_owned())),
    ]
    .spacing(space::XS)
    .align_y(Alignment::Center)
    .into()
}

fn school<'a>(page: &'a CasePage, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
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
        lines = lines.push(career(enrolment, school.as_ref(), words));
    }
    card(tr!(words, "dossier-school"), lines)
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
        lines = lines.push(text::small(level(enrolment, words)));
        let since = dutch(enrolment.from);
        lines = lines.push(text::small(tr!(words, "dossier-since", day = since)));
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
    words: &Words,
) -> Element<'a, Message> {
    let name = school.map_or_else(|| tr!(words, "no-name"), |school| school.name.clone());
    let until = enrolment.until.map(dutch).unwrap_or_default();
    let period = format!("{} – {until}", dutch(enrolment.from));
    column![
        line(name),
        text::small(level(enrolment, words)),
        text::small(period)
    ]
    .into()
}

fn siblings<'a>(page: &'a CasePage, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let mut lines = Lines::new().spacing(space::S);
    for one in &page.siblings {
        lines = lines.push(sibling(one, context));
    }
    card(tr!(words, "dossier-siblings"), lines)
}

fn sibling<'a>(one: &'a SiblingCard, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let name = whole(&one.youth.name, words);
    let born = one.youth.born.to_string();
    let mut lines = column![
        to(name, Message::Go(Target::Youth(one.youth.id))),
        text::small(born)
    ];
    for case in &one.cases {
        lines = lines.push(super::side::case_line(case, words));
    }
    lines.spacing(2.0).into()
}

fn diplomas<'a>(page: &'a CasePage, words: &Words) -> Element<'a, Message> {
    let mut lines = Lines::new().spacing(space::S);
    for diploma in &page.diplomas {
        let kind = words.word("diploma-kind", diploma.kind.code());
        let level = diploma
            .level
            .map(|level| words.word("diploma-level", level.code()));
        let parts = [Some(kind), level, diploma.programme.clone()];
        let what: Vec<String> = parts.into_iter().flatten().collect();
        let qualifies = match diploma.is_startkwalificatie() {
            Some(true) => Some(badge(tr!(words, "dossier-startkwalificatie"), Tone::Ok)),
            Some(false) => None,
            None => Some(badge(
                tr!(words, "dossier-startkwalificatie-unknown"),
                Tone::Due,
            )),
        };
        lines = lines.push(
            column![
                text::body(what.join(" · ")),
                text::small(dutch(diploma.obtained_on))
            ]
            .push(qualifies),
        );
    }
    card(tr!(words, "dossier-diplomas"), lines)
}

/// A name that leads to its page. A long one goes on under itself: it is a fact, not a button.
fn to<'a>(name: String, message: Message) -> Element<'a, Message> {
    let name = text::body(name)
        .font(text::MEDIUM)
        .wrapping(Wrapping::WordOrGlyph);
    press(name, message, theme::button::link).into()
}

/// A sign that takes something away.
pub(super) fn remove<'a>(message: Message) -> Element<'a, Message> {
    icon_button(Icon::Close, message).into()
}
