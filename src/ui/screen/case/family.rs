//! The cards of those who care for the youth, and of brothers and sisters.

use iced::widget::{column, row};
use iced::{Alignment, Length};

use super::person::{Lines, add_address, change, contact, head, places, to, whole};
use super::{CaseScreen, Message};
use crate::domain::address::{AddressOwner, present};
use crate::domain::guardian::Authority;
use crate::domain::time::{Date, dutch};
use crate::i18n::tr;
use crate::service::cases::CasePage;
use crate::service::youths::{GuardianCard, Home, Shields, SiblingCard};
use crate::ui::context::{Context, Target};
use crate::ui::curtain::veiled;
use crate::ui::icon::Icon;
use crate::ui::people::What;
use crate::ui::people::headed::headed;
use crate::ui::theme::Tone;
use crate::ui::widget::badge;
use crate::ui::{Element, space, text};
use crate::wording;

/// Those who care for the youth, those of today first.
pub(super) fn guardians<'a>(
    screen: &'a CaseScreen,
    page: &'a CasePage,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    if context.hides(&page.addresses, &page.guardians) {
        return veiled(tr!(words, "dossier-guardians"), words);
    }
    let mut lines = Lines::new().spacing(space::M);
    let shields = Shields::of(&page.addresses, &page.guardians);
    for one in &page.guardians {
        lines = lines.push(guardian(screen, one, &page.addresses, &shields, context));
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
    shields: &Shields,
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
    if let Some(died) = facts.died {
        lines = lines.push(badge(wording::died(died, words), Tone::Late));
    }
    if let Some(until) = one.gezag.until {
        lines = lines.push(text::small(tr!(words, "case-until", day = dutch(until))));
    }
    // How somebody is reached is not for the other parent, who may look along.
    let phones = [&facts.phone, &facts.second_phone].into_iter().flatten();
    for phone in phones.filter(|_| !context.curtain) {
        lines = lines.push(contact(Icon::Phone, phone));
    }
    if let Some(email) = context.alone(facts.email.as_ref()) {
        lines = lines.push(contact(Icon::Mail, email));
    }
    if let Some(language) = &facts.language {
        let spoken = tr!(words, "dossier-speaks", language = language.clone());
        lines = lines.push(badge(spoken, Tone::Judgement));
    }
    let shielded = |home: &Home| shields.hide_of(one, home);
    if lives_along(&one.addresses, of_youth, shielded, context.today) {
        lines = lines.push(text::small(tr!(words, "dossier-same-address")));
    } else {
        lines = lines.push(places(screen, &one.addresses, shielded, context));
    }
    if one.addresses.is_empty() && !context.curtain {
        let what = What::Address(AddressOwner::Guardian(one.guardian.id));
        lines = lines.push(add_address(what, None, context));
    }
    lines.into()
}

/// Whether somebody lives where the youth does, and both may be known: a protected address is
/// never left to be guessed.
fn lives_along(
    addresses: &[Home],
    of_youth: &[Home],
    shielded: impl Fn(&Home) -> bool,
    today: Date,
) -> bool {
    let (mut theirs, mut his) = (present(addresses, today), present(of_youth, today));
    match (theirs.next(), his.next()) {
        (Some(theirs), Some(his)) => {
            let open = !shielded(theirs) && !his.is_protected();
            open && !theirs.lines().is_empty() && theirs.lines() == his.lines()
        }
        _ => false,
    }
}

/// Brothers and sisters, with their cases.
pub(super) fn siblings<'a>(page: &'a CasePage, context: &Context<'a>) -> Element<'a, Message> {
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
