//! How the making of a case looks: who, then what.

use iced::widget::{Column, column, container, row, scrollable, space as gap};
use iced::{Alignment, Length};

use super::{Chosen, Message, NewCase, youth};
use crate::domain::case::Case;
use crate::i18n::{Words, tr};
use crate::service::search::Hit;
use crate::ui::context::Context;
use crate::ui::curtain;
use crate::ui::screen::draft;
use crate::ui::theme::{Theme, Tone};
use crate::ui::widget::{band, card, lead, line, link, notice, secondary};
use crate::ui::{Element, kept, space, text};
use crate::wording::matter;

/// A form wider than this is not read at one glance.
const WIDE: f32 = 760.0;

/// The whole screen.
pub(super) fn screen<'a>(screen: &'a NewCase, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let act = |label, message| vec![lead(label, "Ctrl S", message).into()];
    let (inside, actions) = match (&screen.chosen, &screen.form, screen.adding) {
        _ if screen.is_of_others(context) => (curtain::drawn(words), Vec::new()),
        (Some(chosen), _, _) if context.hides_if(chosen.protected) => {
            (facts(chosen, context), Vec::new())
        }
        (Some(chosen), _, _) => (
            facts(chosen, context),
            act(tr!(words, "new-case-open"), Message::Open),
        ),
        (None, Some(form), true) => (
            card(
                tr!(words, "new-case-youth"),
                form.view(context).map(Message::Youth),
            ),
            act(tr!(words, "save"), Message::Youth(youth::Message::Save)),
        ),
        (None, _, _) => (search(screen, context), Vec::new()),
    };
    let parts = column![]
        .push(put_back(screen, context))
        .push(inside)
        .spacing(space::L);
    let body = container(parts)
        .padding(space::XL)
        .width(Length::Fill)
        .max_width(WIDE);
    column![
        band(
            tr!(words, "cases-new"),
            Some(Message::Back),
            Vec::new(),
            actions
        ),
        scrollable(body).width(Length::Fill).height(Length::Fill)
    ]
    .into()
}

/// What was kept, and how to throw it away.
fn put_back<'a>(screen: &'a NewCase, context: &Context<'a>) -> Option<Element<'a, Message>> {
    let words = context.words;
    if let Some(strange) = &screen.strange {
        let (take, drop) = (Message::TakeStrange, Message::DropStrange);
        return Some(kept::aside(strange, take, drop, context));
    }
    let at = screen.kept?;
    let waits = screen.chosen.is_none() && screen.waiting.is_some();
    let waits = waits.then(|| text::small(tr!(words, "new-case-waits")));
    let lines = column![draft::notice(at, Message::Discard, words)].push(waits);
    Some(lines.spacing(space::XS).into())
}

fn search<'a>(screen: &'a NewCase, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let born = |hit: &Hit| hit.born.map(|born| born.to_string()).unwrap_or_default();
    let found = screen
        .finder
        .view(words, &tr!(words, "youths-search"), born)
        .map(Message::Finder);
    let add = screen.finder.searched().then(|| {
        row![
            text::small(tr!(words, "new-case-not-there")).width(Length::Fill),
            secondary(tr!(words, "new-case-add-youth"), Message::AddYouth)
        ]
        .spacing(space::M)
        .align_y(Alignment::Center)
    });
    let half = half_typed(screen, words);
    let none = screen.finder.searched() && screen.finder.shown().next().is_none();
    let none = none.then(|| text::strong(tr!(words, "search-nothing")));
    card(
        tr!(words, "new-case-who"),
        column![found]
            .push(none)
            .push(half)
            .push(add)
            .spacing(space::M),
    )
}

/// Those who are half typed, each to be gone on with.
fn half_typed<'a>(screen: &'a NewCase, words: &Words) -> Option<Element<'a, Message>> {
    let mut lines: Column<'a, Message, Theme, iced::Renderer> =
        column![text::label(tr!(words, "new-case-half-added"))].spacing(space::XS);
    let mut any = false;
    for (place, one) in screen.half_typed_youths().enumerate() {
        any = true;
        let row = row![
            line(one.said(words)),
            secondary(tr!(words, "new-case-go-on-adding"), Message::GoOn(place)),
            link(tr!(words, "kept-drop"), Message::DropHalf(place)),
        ]
        .spacing(space::M)
        .align_y(Alignment::Center);
        lines = lines.push(row);
    }
    any.then(|| lines.into())
}

fn facts<'a>(chosen: &'a Chosen, context: &Context<'a>) -> Element<'a, Message> {
    let who = row![
        line(chosen.name.as_str())
            .font(text::SEMIBOLD)
            .width(Length::Shrink),
        text::digits(chosen.born.as_str())
    ]
    .spacing(space::M)
    .align_y(Alignment::Center);
    // The form proposes the school and the municipality of who is chosen.
    if context.hides_if(chosen.protected) {
        let veil = text::small(tr!(context.words, "curtain-shielded"));
        let about = tr!(context.words, "new-case-about");
        return card(about, column![who, veil].spacing(space::S));
    }
    // It always has its place: where it came between, the field under it would lose the focus.
    let running = running(chosen, context).unwrap_or_else(|| gap().into());
    card(
        tr!(context.words, "new-case-about"),
        column![
            who,
            running,
            chosen.facts.fields(context).map(Message::Facts)
        ]
        .spacing(space::S),
    )
}

/// The cases that run already, each to be gone to: those of the kind that is chosen, which may be
/// meant, else all of them. While somebody looks along, only the first.
fn running<'a>(chosen: &'a Chosen, context: &Context<'a>) -> Option<Element<'a, Message>> {
    let words = context.words;
    let kind = chosen.facts.kind();
    let same = |case: &&Case| Some(case.kind) == kind;
    let is_same = chosen.running.iter().any(|case| same(&case));
    let (tone, said) = match is_same {
        true => (Tone::Due, tr!(words, "new-case-running")),
        false if chosen.running.is_empty() || context.curtain => return None,
        false => (Tone::Plain, tr!(words, "new-case-running-others")),
    };
    let advice = tr!(words, "new-case-running-do");
    let mut lines: Column<'a, Message, Theme, iced::Renderer> =
        column![notice(tone, said, advice)].spacing(space::XS);
    let shown = chosen.running.iter();
    for case in shown.filter(|case| !is_same || same(case)) {
        let since = words.day(case.opened_on, context.today);
        let said = tr!(
            words,
            "new-case-running-one",
            number = case.number.to_string(),
            what = matter(case.kind, case.article, words),
            since = since,
            handler = context.officer(case.handler)
        );
        let one = row![
            line(said).width(Length::Shrink),
            link(tr!(words, "new-case-go-there"), Message::Show(case.id))
        ]
        .spacing(space::M)
        .align_y(Alignment::Center);
        lines = lines.push(one.wrap());
    }
    Some(lines.into())
}
