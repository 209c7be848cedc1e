//! Who it is about: the youth, those who care for him, brothers and sisters, school and diplomas.

use chrono::NaiveDate;
use iced::widget::text::Wrapping;
use iced::widget::{Column, column, row};
use iced::{Alignment, Length};

use super::{CaseScreen, Message};
use crate::domain::address::{AddressKind, AddressOwner};
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
use crate::ui::people::What;
use crate::ui::people::headed::{Head, headed};
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::widget::{badge, chip, copy, icon_button, line, link, press};
use crate::ui::{Element, space, text};

/// Lines of a card, under each other.
pub(super) type Lines<'a> = Column<'a, Message, Theme, iced::Renderer>;

/// The cards of this part, from top to bottom.
pub(super) fn cards<'a>(
    screen: &'a CaseScreen,
    page: &'a CasePage,
    context: &Context<'a>,
) -> Vec<Element<'a, Message>> {
    let mut cards = vec![
        youth(screen, page, context),
        guardians(screen, page, context),
        school(page, context),
    ];
    // A parent who looks along sees no other youths.
    if !context.curtain {
        cards.push(siblings(page, context));
    }
    cards.push(diplomas(page, context));
    cards
}

/// What opens a form from the head of a card, where nobody looks along.
fn head(
    what: What,
    sign: Icon,
    hint: &'static str,
    context: &Context<'_>,
) -> Option<Head<Message>> {
    let label = match (sign, what) {
        (_, What::Sibling) => tr!(context.words, "people-link"),
        (Icon::Plus, _) => tr!(context.words, "people-add"),
        _ => tr!(context.words, "people-change"),
    };
    let head = Head {
        sign,
        label,
        hint,
        message: Message::People(what),
    };
    (!context.curtain).then_some(head)
}

/// What changes something that stands on a card.
fn change<'a>(what: What, context: &Context<'_>) -> Option<Element<'a, Message>> {
    let open = icon_button(Icon::Note, Message::People(what));
    (!context.curtain).then(|| open.into())
}

/// A whole name, or that there is none.
pub(in crate::ui::screen) fn whole(name: &PersonName, words: &Words) -> String {
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
    let mut lives = places(screen, &page.addresses, |home| home.is_protected(), context);
    if !context.curtain {
        let what = What::Address(AddressOwner::Youth(youth.id));
        lives = lives.push(add_address(what, Some("A"), context));
    }
    headed(
        tr!(words, "dossier-youth"),
        head(What::Facts, Icon::Note, "E", context),
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

/// What adds an address.
fn add_address<'a>(
    what: What,
    hint: Option<&'static str>,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let label = tr!(context.words, "people-add-address");
    let key = hint.map(text::small);
    let inside = row![text::control(label).size(text::SMALL)].push(key);
    press(
        inside.spacing(space::S).align_y(Alignment::Center),
        Message::People(what),
        theme::button::link,
    )
    .into()
}

/// Where somebody lives today. A protected address is never shown without its mark, only when it
/// is asked for, one at a time, and not at all while a parent looks along.
fn places<'a>(
    screen: &'a CaseScreen,
    homes: &'a [Home],
    shields: impl Fn(&Home) -> bool,
    context: &Context<'a>,
) -> Lines<'a> {
    let words = context.words;
    let mut lines = Lines::new().spacing(space::XS);
    let now: Vec<&Home> = homes.iter().filter(|one| one.until.is_none()).collect();
    for home in &now {
        let shown = screen.revealed == Some(home.id);
        lines = lines.push(place(home, shields(home), shown, context));
    }
    if now.is_empty() {
        lines = lines.push(text::small(tr!(words, "dossier-no-address")));
    }
    let before = homes.len() - now.len();
    if before > 0 {
        let count = i64::try_from(before).unwrap_or(i64::MAX);
        lines = lines.push(text::small(tr!(words, "dossier-earlier", count = count)));
    }
    lines
}

fn place<'a>(
    home: &'a Home,
    shielded: bool,
    shown: bool,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let shown = shown && !context.curtain;
    let mut lines = Lines::new().spacing(2.0);
    if shielded {
        lines = lines.push(mark(home, shown, context));
    }
    if !shielded || shown {
        if home.kind == AddressKind::Letter {
            lines = lines.push(text::small(tr!(words, "dossier-letter-address")));
        }
        let printed = home.lines();
        if printed.is_empty() {
            lines = lines.push(text::small(tr!(words, "dossier-no-address")));
        }
        for printed in printed {
            lines = lines.push(text::body(printed));
        }
    }
    row![lines.width(Length::Fill)]
        .push(change(What::Home(home.id), context))
        .into()
}

/// The mark of a protected address, and the way to see it.
fn mark<'a>(home: &Home, shown: bool, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let label = match shown {
        true => tr!(words, "people-hide-address"),
        false => tr!(words, "people-show-address"),
    };
    let show = link(label, Message::Reveal(home.id));
    row![badge(tr!(words, "protected-address"), Tone::Primary)]
        .push((!context.curtain).then_some(show))
        .spacing(space::S)
        .align_y(Alignment::Center)
        .wrap()
        .into()
}

fn guardians<'a>(
    screen: &'a CaseScreen,
    page: &'a CasePage,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let mut lines = Lines::new().spacing(space::M);
    for one in &page.guardians {
        lines = lines.push(guardian(screen, one, &page.addresses, context));
    }
    if page.guardians.is_empty() {
        lines = lines.push(text::small(tr!(words, "dossier-no-guardians")));
    }
    headed(
        tr!(words, "dossier-guardians"),
        head(What::Guardian, Icon::Plus, "O", context),
        lines,
    )
}

fn guardian<'a>(
    screen: &'a CaseScreen,
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
    let name = row![text::strong(whole(&facts.name, words)).width(Length::Fill)]
        .push(change(What::Bond(one.gezag.id), context));
    let mut lines = column![
        name,
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
    if lives_along(one, of_youth) {
        lines = lines.push(text::small(tr!(words, "dossier-same-address")));
    } else {
        lines = lines.push(places(
            screen,
            &one.addresses,
            |home| one.shields(home),
            context,
        ));
    }
    if one.addresses.is_empty() && !context.curtain {
        let what = What::Address(AddressOwner::Guardian(one.guardian.id));
        lines = lines.push(add_address(what, None, context));
    }
    lines.into()
}

/// Whether somebody lives where the youth does, and both may be known: a protected address is
/// never left to be guessed.
fn lives_along(one: &GuardianCard, of_youth: &[Home]) -> bool {
    let now = |all: &[Home]| all.iter().find(|one| one.until.is_none()).cloned();
    match (now(&one.addresses), now(of_youth)) {
        (Some(theirs), Some(his)) => {
            let open = !one.shields(&theirs) && !his.is_protected();
            open && !theirs.lines().is_empty() && theirs.lines() == his.lines()
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

fn siblings<'a>(page: &'a CasePage, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let mut lines = Lines::new().spacing(space::S);
    if page.siblings.is_empty() {
        lines = lines.push(text::small(tr!(words, "youth-no-siblings")));
    }
    for one in &page.siblings {
        lines = lines.push(sibling(one, context));
    }
    headed(
        tr!(words, "dossier-siblings"),
        head(What::Sibling, Icon::Plus, "B", context),
        lines,
    )
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

fn diplomas<'a>(page: &'a CasePage, context: &Context<'a>) -> Element<'a, Message> {
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

/// A name that leads to its page. A long one goes on under itself: it is a fact, not a button.
pub(in crate::ui::screen) fn to<'a, Message: Clone + 'a>(
    name: String,
    message: Message,
) -> Element<'a, Message> {
    let name = text::body(name)
        .font(text::MEDIUM)
        .wrapping(Wrapping::WordOrGlyph);
    press(name, message, theme::button::link).into()
}

/// A sign that takes something away.
pub(super) fn remove<'a>(message: Message) -> Element<'a, Message> {
    icon_button(Icon::Close, message).into()
}
