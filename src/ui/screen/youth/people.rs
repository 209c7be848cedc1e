//! The cards about where the youth lives, who has gezag, and brothers and sisters. Each address
//! stands with its own mark, and a protected one is written out when it is asked for, one at a time:
//! never that of one parent beside the other.

use iced::widget::{Column, column, row, space as gap};
use iced::{Alignment, Length};

use super::cards::{change, partial_period, period};
use super::{Message, YouthScreen};
use crate::domain::address::AddressOwner;
use crate::domain::guardian::Authority;
use crate::i18n::tr;
use crate::service::Kinship;
use crate::service::youths::{GuardianCard, Home, Shields, SiblingCard, YouthPage};
use crate::ui::context::{Context, Target};
use crate::ui::curtain::veiled;
use crate::ui::icon::Icon;
use crate::ui::people::headed::{Head, headed};
use crate::ui::people::{self, What};
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::widget::{badge, copy, icon_button, line, link};
use crate::ui::{Element, space, text};
use crate::wording;

type Lines<'a> = Column<'a, Message, Theme, iced::Renderer>;

/// What adds something, where nobody looks along.
pub(super) fn adds(what: What, hint: &'static str, context: &Context<'_>) -> Option<Head<Message>> {
    let label = match what {
        What::Sibling => tr!(context.words, "people-link"),
        What::Facts
        | What::Guardian
        | What::Bond(_)
        | What::Address(_)
        | What::Home(_)
        | What::School
        | What::Enrolment(_)
        | What::Diploma
        | What::Certificate(_) => tr!(context.words, "people-add"),
    };
    let head = Head {
        sign: Icon::Plus,
        label,
        hint,
        message: Message::Open(what),
    };
    (!context.curtain).then_some(head)
}

/// Where the youth lives and lived, the present address first.
pub(super) fn addresses<'a>(
    screen: &'a YouthScreen,
    page: &'a YouthPage,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    if context.hides(&page.addresses, &page.guardians) {
        return veiled(tr!(words, "youth-addresses"), words);
    }
    let mut lines: Lines<'a> = Column::new().spacing(space::S);
    if page.addresses.is_empty() {
        lines = lines.push(text::small(tr!(words, "youth-no-address")));
    }
    let shields = Shields::of(&page.addresses, &page.guardians);
    for home in &page.addresses {
        lines = lines.push(address(screen, home, shields.hide(home), context));
    }
    let what = What::Address(AddressOwner::Youth(page.youth.id));
    headed(
        tr!(words, "youth-addresses"),
        adds(what, "A", context),
        lines,
    )
}

/// One address. Under the curtain a protected one is not written out: a parent may look along.
fn address<'a>(
    screen: &'a YouthScreen,
    of: &'a Home,
    shielded: bool,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let asked = screen.revealed == Some(of.id);
    let lines = people::home(of, shielded, asked, Message::Reveal(of.id), context);
    let when = partial_period(of.from, of.until, words);
    let when = (!when.is_empty()).then(|| text::small(when));
    let lines = lines.push(when).width(Length::Fill);
    row![lines]
        .push((!context.curtain).then(|| change(What::Home(of.id))))
        .spacing(space::S)
        .into()
}

/// Parents, guardians and carers, those of today first.
pub(super) fn guardians<'a>(
    screen: &'a YouthScreen,
    page: &'a YouthPage,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    if context.hides(&page.addresses, &page.guardians) {
        return veiled(tr!(words, "youth-guardians"), words);
    }
    let mut lines: Lines<'a> = Column::new().spacing(space::L);
    if page.guardians.is_empty() {
        lines = lines.push(text::small(tr!(words, "youth-no-guardians")));
    }
    let shields = Shields::of(&page.addresses, &page.guardians);
    for card in &page.guardians {
        lines = lines.push(guardian(screen, card, &shields, context));
    }
    headed(
        tr!(words, "youth-guardians"),
        adds(What::Guardian, "O", context),
        lines,
    )
}

fn guardian<'a>(
    screen: &'a YouthScreen,
    of: &'a GuardianCard,
    shields: &Shields,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let (facts, gezag) = (&of.guardian.facts, &of.gezag);
    let head = row![line(crate::ui::screen::case::whole(&facts.name, words)).font(text::SEMIBOLD),]
        .push((!context.curtain).then(|| change(What::Bond(gezag.id))))
        .spacing(space::S)
        .align_y(Alignment::Center);
    let tone = match gezag.authority {
        Authority::Yes => Tone::Ok,
        Authority::No => Tone::Plain,
        Authority::Unknown => Tone::Due,
    };
    let role = row![
        text::small(words.word("role", gezag.role.code())),
        badge(words.word("authority", gezag.authority.code()), tone),
        text::small(period(gezag.from, gezag.until, words)),
    ]
    .spacing(space::S)
    .align_y(Alignment::Center);
    let mut lines = column![head, role.wrap()].spacing(2.0);
    if let Some(died) = facts.died {
        lines = lines.push(badge(wording::died(died, words), Tone::Late));
    }
    // How somebody is reached is not for the other parent, who may look along.
    let phones = [&facts.phone, &facts.second_phone].into_iter().flatten();
    for phone in phones.filter(|_| !context.curtain) {
        lines = lines.push(reached(Icon::Phone, phone));
    }
    if let Some(email) = context.alone(facts.email.as_ref()) {
        lines = lines.push(reached(Icon::Mail, email));
    }
    if let Some(language) = &facts.language {
        let spoken = tr!(words, "dossier-speaks", language = language.clone());
        lines = lines.push(badge(spoken, Tone::Judgement));
    }
    for home in &of.addresses {
        let shielded = shields.hide_of(of, home);
        lines = lines.push(address(screen, home, shielded, context));
    }
    if !context.curtain {
        let what = What::Address(AddressOwner::Guardian(of.guardian.id));
        let add = link(tr!(words, "people-add-address"), Message::Open(what));
        lines = lines.push(add);
    }
    lines.into()
}

/// A number or an address by which somebody is reached, to be taken along.
fn reached<'a>(sign: Icon, by: &str) -> Element<'a, Message> {
    row![
        text::sign(sign).style(theme::text::soft),
        line(by).width(Length::Shrink),
        copy(Message::Copy(by.to_owned(), false)),
    ]
    .spacing(space::XS)
    .align_y(Alignment::Center)
    .into()
}

/// Brothers and sisters, with their cases.
pub(super) fn siblings<'a>(page: &'a YouthPage, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let mut lines: Lines<'a> = Column::new().spacing(space::S);
    if context.curtain {
        lines = lines.push(text::small(tr!(words, "curtain-on")));
    } else if page.siblings.is_empty() {
        lines = lines.push(text::small(tr!(words, "youth-no-siblings")));
    } else {
        for card in &page.siblings {
            lines = lines.push(sibling(card, context));
        }
    }
    headed(
        tr!(words, "youth-siblings"),
        adds(What::Sibling, "B", context),
        lines,
    )
}

fn sibling<'a>(of: &'a SiblingCard, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let go = Message::Go(Target::Youth(of.youth.id));
    let name =
        crate::ui::screen::case::to(crate::ui::screen::case::whole(&of.youth.name, words), go);
    let (why, unlink) = match of.kinship {
        Kinship::Linked(id) => (
            tr!(words, "people-linked-by-hand"),
            Some(icon_button(Icon::Close, Message::Unlink(id))),
        ),
        Kinship::SharedParent => (tr!(words, "people-same-parent"), None),
    };
    let about = text::small(format!("{} · {why}", of.youth.born));
    let mut lines = column![name, row![about, gap().width(Length::Fill)].push(unlink)];
    for case in &of.cases {
        lines = lines.push(super::cards::one_case(case, context));
    }
    lines.into()
}
