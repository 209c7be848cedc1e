//! Who it is about: the youth, and the parts that the cards around him are made of.

use chrono::NaiveDate;
use iced::widget::text::Wrapping;
use iced::widget::{Column, column, row};
use iced::{Alignment, Length};

use super::{CaseScreen, Message, career, family};
use crate::domain::address::AddressOwner;
use crate::domain::name::PersonName;
use crate::domain::partial_date::PartialDate;
use crate::i18n::{Words, tr};
use crate::service::cases::CasePage;
use crate::service::youths::{Home, Shields};
use crate::ui::context::{Context, Target};
use crate::ui::icon::Icon;
use crate::ui::people::headed::{Head, headed};
use crate::ui::people::{self, What};
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::widget::{badge, chip, copy, icon_button, key, line, press};
use crate::ui::{Element, space, text};
use crate::wording;

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
        family::guardians(screen, page, context),
        career::school(page, context),
    ];
    // A parent who looks along sees no other youths.
    if !context.curtain {
        cards.push(family::siblings(page, context));
    }
    cards.push(career::diplomas(page, context));
    cards
}

/// What opens a form from the head of a card, where nobody looks along.
pub(super) fn head(
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
pub(super) fn change<'a>(what: What, context: &Context<'_>) -> Option<Element<'a, Message>> {
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
        lines = lines.push(badge(wording::died(died, words), Tone::Late));
    } else if let Some(suspension) = youth.suspension {
        let word = words.word("suspension", suspension.code());
        lines = lines.push(badge(word, Tone::Due));
    }
    let shields = Shields::of(&page.addresses, &page.guardians);
    let mut lives = match screen.is_veiled(context) {
        // Also where he may be written to, and how often he moved, is left out.
        true => Lines::new().push(badge(tr!(words, "protected-address"), Tone::Primary)),
        false => places(screen, &page.addresses, |home| shields.hide(home), context),
    };
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
        text::masked(&masked)
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

/// What adds an address.
pub(super) fn add_address<'a>(
    what: What,
    hint: Option<&'static str>,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let label = tr!(context.words, "people-add-address");
    let key = hint.map(key);
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
pub(super) fn places<'a>(
    screen: &'a CaseScreen,
    homes: &'a [Home],
    shields: impl Fn(&Home) -> bool,
    context: &Context<'a>,
) -> Lines<'a> {
    let words = context.words;
    let mut lines = Lines::new().spacing(space::XS);
    // One that has yet to begin is no earlier one.
    let known = |one: &&Home| one.holds_on(context.today) || one.until.is_none();
    let now: Vec<&Home> = homes.iter().filter(known).collect();
    for home in &now {
        let shown = screen.revealed == Some(home.id);
        let reveal = Message::Reveal(home.id);
        let place = people::home(home, shields(home), shown, reveal, context);
        let place = row![place.width(Length::Fill)].push(change(What::Home(home.id), context));
        lines = lines.push(place);
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

/// A number or an address by which somebody is reached, to be taken along.
pub(super) fn contact<'a>(sign: Icon, reached: &str) -> Element<'a, Message> {
    row![
        text::sign(sign).style(theme::text::soft),
        line(reached).width(Length::Shrink),
        copy(Message::Copy(reached.to_owned())),
    ]
    .spacing(space::XS)
    .align_y(Alignment::Center)
    .into()
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
