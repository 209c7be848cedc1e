//! The cards about where the youth lives, who has gezag, and brothers and sisters. Each address
//! stands with its own mark.

use iced::Alignment;
use iced::widget::{Column, column, row};

use super::Message;
use crate::domain::address::Address;
use crate::i18n::tr;
use crate::service::youths::{GuardianCard, Home, YouthPage};
use crate::ui::context::{Context, Target};
use crate::ui::icon::Icon;
use crate::ui::screen::youth::cards::period;
use crate::ui::theme::Tone;
use crate::ui::widget::{badge, card, line, link};
use crate::ui::{Element, space, text};

/// Where the youth lives and lived, the present address first.
pub(super) fn addresses<'a>(all: &'a [Home], context: &Context<'a>) -> Element<'a, Message> {
    let title = tr!(context.words, "youth-addresses");
    if all.is_empty() {
        return card(title, text::small(tr!(context.words, "youth-no-address")));
    }
    let lines = all.iter().map(|one| address(one, context));
    card(title, Column::with_children(lines).spacing(space::S))
}

/// One address. Under the curtain a protected one is not written out: a parent may look along.
fn address<'a>(of: &Address, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let mut lines = Column::new().spacing(2.0);
    if of.is_protected() {
        lines = lines.push(badge(tr!(words, "protected-address"), Tone::Primary));
    }
    if !of.is_protected() || !context.curtain {
        let written = of.lines();
        if written.is_empty() {
            lines = lines.push(text::body(tr!(words, "youth-address-unknown")));
        }
        for one in written {
            lines = lines.push(text::body(one));
        }
    }
    let day = |day: Option<crate::domain::partial_date::PartialDate>| day?.exact();
    let when = period(day(of.from), day(of.until), words);
    let when = (!when.is_empty()).then(|| text::small(when));
    lines.push(when).into()
}

/// Parents, guardians and carers, those of today first.
pub(super) fn guardians<'a>(page: &'a YouthPage, context: &Context<'a>) -> Element<'a, Message> {
    let title = tr!(context.words, "youth-guardians");
    if page.guardians.is_empty() {
        return card(title, text::small(tr!(context.words, "youth-no-guardians")));
    }
    let lines = page.guardians.iter().map(|one| guardian(one, context));
    card(title, Column::with_children(lines).spacing(space::M))
}

fn guardian<'a>(of: &GuardianCard, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let (facts, gezag) = (&of.guardian.facts, &of.gezag);
    let tone = match gezag.authority {
        crate::domain::guardian::Authority::Yes => Tone::Ok,
        crate::domain::guardian::Authority::No | crate::domain::guardian::Authority::Unknown => {
            Tone::Plain
        }
    };
    let head = row![
        line(facts.name.full()).font(text::SEMIBOLD),
        badge(words.word("authority", gezag.authority.code()), tone)
    ]
    .spacing(space::S)
    .align_y(Alignment::Center);
    let mut about = vec![words.word("role", gezag.role.code())];
    let when = period(gezag.from, gezag.until, words);
    about.extend(Some(when).filter(|when| !when.is_empty()));
    about.extend(facts.language.clone());
    let mut lines = column![head, text::small(about.join(" · "))].spacing(2.0);
    for phone in [&facts.phone, &facts.second_phone].into_iter().flatten() {
        lines = lines
            .push(row![text::sign(Icon::Phone), text::digits(phone.clone())].spacing(space::XS));
    }
    if let Some(email) = &facts.email {
        lines = lines.push(row![text::sign(Icon::Mail), line(email.clone())].spacing(space::XS));
    }
    if let Some(present) = of.addresses.iter().find(|one| one.until.is_none()) {
        lines = lines.push(address(present, context));
    }
    lines.into()
}

/// Brothers and sisters.
pub(super) fn siblings<'a>(page: &'a YouthPage, context: &Context<'a>) -> Element<'a, Message> {
    let title = tr!(context.words, "youth-siblings");
    if context.curtain {
        return card(title, text::small(tr!(context.words, "curtain-on")));
    }
    if page.siblings.is_empty() {
        return card(title, text::small(tr!(context.words, "youth-no-siblings")));
    }
    let lines = page.siblings.iter().map(|youth| {
        row![
            link(
                youth.youth.name.full(),
                Message::Go(Target::Youth(youth.youth.id))
            ),
            text::small(youth.youth.born.to_string())
        ]
        .spacing(space::S)
        .align_y(Alignment::Center)
        .into()
    });
    card(title, Column::with_children(lines).spacing(space::XS))
}
