//! The filters in one row: those that are used most, the others behind one button, what is chosen of
//! those as chips that are taken away with one press, and the order.

use iced::widget::scrollable::{Direction, Scrollbar};
use iced::widget::{Column as Stack, Row, container, row, scrollable};
use iced::{Alignment, Length};

use super::offer::{Choice, choices, chosen, offers};
use super::{Opened, Part, Toggle};
use crate::i18n::tr;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::screen::cases::{Cases, Message};
use crate::ui::theme::{self, Theme};
use crate::ui::widget::{POPUP_START, Popup, beside as behind, line, popup, press};
use crate::ui::{Element, space, text};

/// From this width on the most used filters stand beside each other.
const WIDE: f32 = 900.0;
/// How wide the bar is that shows that there is more.
const BAR: f32 = 6.0;
/// A chosen name is no wider than this on a chip.
const WIDEST: f32 = 220.0;

/// How many of the filters stand beside each other.
fn beside(width: f32) -> usize {
    if width >= WIDE {
        4
    } else if width >= space::SINGLE {
        2
    } else {
        0
    }
}

/// The filters.
pub(in crate::ui::screen::cases) fn bar<'a>(
    screen: &'a Cases,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let (first, others) = Part::ALL.split_at(beside(context.width));
    let useful =
        |part: &&Part| !chosen(**part, screen, context).is_empty() || offers(**part, screen);
    let mut bar: Row<'a, Message, Theme, iced::Renderer> =
        row![].spacing(space::S).align_y(Alignment::Center);
    for part in first.iter().filter(useful) {
        bar = bar.push(one(*part, screen, context));
    }
    let others: Vec<Part> = others.iter().filter(useful).copied().collect();
    if !others.is_empty() {
        bar = bar.push(more(&others, first.is_empty(), screen, context));
    }
    if !context.single() {
        for part in &others {
            bar = bar.push(active(*part, screen, context));
        }
    }
    bar = bar.push(one(Part::Order, screen, context));
    bar.wrap().vertical_spacing(space::S).into()
}

/// What is chosen of a part, as it stands beside its name.
fn said(chosen: &[String], context: &Context<'_>) -> String {
    match chosen {
        [] => tr!(context.words, "cases-filter-all"),
        [one] => one.clone(),
        more => tr!(
            context.words,
            "cases-filter-several",
            count = number(more.len())
        ),
    }
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn named(part: Part, chosen: &[String], context: &Context<'_>) -> String {
    let name = context.words.word("cases-filter", part.code());
    format!("{name}: {}", said(chosen, context))
}

/// A button under which something opens, or with which something goes.
fn control<'a>(label: String, sign: Icon, lit: bool, message: Message) -> Element<'a, Message> {
    let label = line(label)
        .font(text::MEDIUM)
        .size(text::SMALL)
        .most(WIDEST);
    let inside = behind(label, vec![text::sign(sign).size(14.0).into()], space::XS);
    press(inside, message, theme::button::chip(lit))
        .height(30.0)
        .padding([0.0, 10.0])
        .into()
}

/// A filter by itself, or the order.
fn one<'a>(part: Part, screen: &'a Cases, context: &Context<'a>) -> Popup<'a, Message> {
    let chosen = chosen(part, screen, context);
    let lit = part != Part::Order && !chosen.is_empty();
    let opened = Opened::Part(part);
    let button = control(
        named(part, &chosen, context),
        Icon::ChevronDown,
        lit,
        Message::Open(Some(opened)),
    );
    // A closed list is not built: there may be a thousand schools in it.
    let open = (screen.open == Some(opened)).then(|| list(part, None, screen, context));
    popup(button, open, Message::Open(None))
}

/// The other filters, and how many of them something is chosen of. Where there are no others, they
/// are all there are.
fn more<'a>(
    parts: &[Part],
    all: bool,
    screen: &'a Cases,
    context: &Context<'a>,
) -> Popup<'a, Message> {
    let words = context.words;
    let count = parts.iter();
    let count = count.filter(|part| !chosen(**part, screen, context).is_empty());
    let count = count.count();
    let name = match all {
        true => tr!(words, "cases-filters"),
        false => tr!(words, "cases-filters-more"),
    };
    let label = match count {
        0 => name.clone(),
        count => format!("{name} ({count})"),
    };
    let to_more = Message::Open(Some(Opened::More));
    let button = control(label, Icon::ChevronDown, all && count > 0, to_more);
    let (page, open) = match screen.open {
        Some(Opened::More) => (0, Some(index(parts, screen, context))),
        Some(Opened::Part(part)) if parts.contains(&part) => {
            let at = parts.iter().position(|one| *one == part);
            let shown = list(part, Some(name), screen, context);
            (at.map_or(1, |at| at + 1), Some(shown))
        }
        Some(Opened::Part(_)) | None => (0, None),
    };
    popup(button, open, Message::Open(None)).page(page)
}

/// What is chosen of a filter behind the button: it goes with one press.
fn active<'a>(
    part: Part,
    screen: &'a Cases,
    context: &Context<'a>,
) -> Option<Element<'a, Message>> {
    let chosen = chosen(part, screen, context);
    let label = named(part, &chosen, context);
    let gone = Message::Toggle(Toggle::All(part));
    (!chosen.is_empty()).then(|| control(label, Icon::Close, true, gone))
}

/// The filters behind the button, each with what is chosen of it.
fn index<'a>(parts: &[Part], screen: &'a Cases, context: &Context<'a>) -> Element<'a, Message> {
    let mut lines: Stack<'a, Message, Theme, iced::Renderer> = Stack::new();
    for part in parts {
        let chosen = chosen(*part, screen, context);
        let label = named(*part, &chosen, context);
        let label = match chosen.is_empty() {
            true => line(label),
            false => line(label).font(text::MEDIUM),
        };
        let inside = row![label, text::sign(Icon::ChevronRight)]
            .spacing(space::S)
            .align_y(Alignment::Center);
        let open = Message::Open(Some(Opened::Part(*part)));
        lines = lines.push(entry(inside, open));
    }
    if context.single() {
        let all = row![text::body(tr!(context.words, "cases-everything"))];
        lines = lines.push(entry(all, Message::Everything));
    }
    sheet(lines)
}

fn entry<'a>(
    inside: impl Into<Element<'a, Message>>,
    message: Message,
) -> crate::ui::widget::Press<'a, Message> {
    press(inside, message, theme::button::row(false))
        .width(Length::Fill)
        .padding([5.0, 6.0])
}

/// The choices of a part; with the way back where it was opened out of others.
fn list<'a>(
    part: Part,
    back: Option<String>,
    screen: &'a Cases,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let choices = choices(part, screen, context);
    let any = choices.iter().any(|choice| choice.chosen);
    let mut lines: Stack<'a, Message, Theme, iced::Renderer> = Stack::new();
    if let Some(back) = back {
        let inside = row![
            text::sign(Icon::ChevronLeft),
            text::body(back).style(theme::text::soft)
        ]
        .spacing(space::S)
        .align_y(Alignment::Center);
        lines = lines.push(entry(inside, Message::Open(Some(Opened::More))));
    }
    if part != Part::Order {
        let label = tr!(context.words, "cases-filter-everything");
        let all = Choice {
            label,
            count: None,
            chosen: !any,
            toggle: Toggle::All(part),
        };
        lines = lines.push(choice(part, all, !any));
    }
    // The keys begin at the first of what is chosen.
    let mut starts = any;
    for one in choices {
        let start = starts && one.chosen;
        starts &= !one.chosen;
        lines = lines.push(choice(part, one, start));
    }
    sheet(lines)
}

fn choice<'a>(part: Part, choice: Choice, start: bool) -> Element<'a, Message> {
    let sign = match (part, choice.chosen) {
        (Part::Order | Part::Due, true) => Icon::RadioOn,
        (Part::Order | Part::Due, false) => Icon::RadioOff,
        (_, true) => Icon::CheckOn,
        (_, false) => Icon::CheckOff,
    };
    let count = choice.count.map(|count| count.to_string());
    let inside = row![
        text::sign(sign),
        text::body(choice.label).width(Length::Fill),
        text::digits(count.unwrap_or_default()).style(theme::text::soft),
    ]
    .spacing(space::S)
    .align_y(Alignment::Center);
    let line = entry(inside, Message::Toggle(choice.toggle));
    match start {
        true => line.id(POPUP_START).into(),
        false => line.into(),
    }
}

fn sheet<'a>(lines: Stack<'a, Message, Theme, iced::Renderer>) -> Element<'a, Message> {
    // The bar has room of its own: it would lie on the counts.
    let bar = Scrollbar::new().width(BAR).scroller_width(BAR);
    let bar = bar.margin(0).spacing(space::S);
    let lines = scrollable(lines).direction(Direction::Vertical(bar));
    container(lines.height(Length::Shrink))
        .style(theme::container::dialog)
        .padding(space::S)
        .width(300)
        .max_height(420)
        .into()
}
