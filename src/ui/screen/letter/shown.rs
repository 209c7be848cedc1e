//! How the pages are shown: under each other, with whose letter it is above them.

use iced::widget::scrollable::{Direction, Scrollbar};
use iced::widget::{Column, column, container, image, row, scrollable, sensor};
use iced::{Alignment, ContentFit, Length, Size};

use super::preview::{self, Zoom};
use super::{LetterScreen, Message, Open, view};
use crate::i18n::{Words, tr};
use crate::service::letters::Problem;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::widget::{empty, hint, icon_button, key, notice, press};
use crate::ui::{Element, space, text};

/// What stands beside a page: the edge of the desk, and the bar.
const BESIDE: f32 = 2.0 * space::XL;

/// Keys that show one of the first letters.
const KEYS: [&str; 9] = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

/// The pages, in a room of their own that scrolls.
pub(super) fn beside<'a>(
    screen: &'a LetterScreen,
    open: &'a Open,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let bar = || {
        let bar = Scrollbar::new().width(space::BAR);
        bar.scroller_width(space::BAR)
    };
    let (vertical, horizontal) = (bar(), bar());
    let direction = match screen.preview.zoom {
        Zoom::Fit => Direction::Vertical(vertical),
        Zoom::Of(_) => Direction::Both {
            vertical,
            horizontal,
        },
    };
    let inside = container(pages(screen, open, context)).padding([0.0, space::XL]);
    let sheet = scrollable(inside)
        .id(view::PAGES)
        .direction(direction)
        .width(Length::Fill)
        .height(Length::Fill);
    let sheet = sensor(sheet).on_resize(room);
    let head = container(head(screen, open, context)).padding([space::M, space::XL]);
    column![head, sheet].height(Length::Fill).into()
}

/// The pages, where everything stands in one column.
pub(super) fn under<'a>(
    screen: &'a LetterScreen,
    open: &'a Open,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let inside = column![head(screen, open, context), pages(screen, open, context)];
    sensor(inside.spacing(space::M).width(Length::Fill))
        .on_resize(|size| Message::Preview(preview::Message::Room(size)))
        .into()
}

fn room(size: Size) -> Message {
    let width = size.width - BESIDE;
    Message::Preview(preview::Message::Room(Size { width, ..size }))
}

/// Whose letter is shown, and how large.
fn head<'a>(
    screen: &'a LetterScreen,
    open: &'a Open,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let mut line = row![].spacing(space::S).align_y(Alignment::Center);
    for (to, key) in open.shows().into_iter().zip(KEYS) {
        let name = view::name(&open.proposal, to, words);
        line = line.push(one(name, key, open.to == Some(to), Message::Show(to)));
    }
    let zoom = |larger| {
        let can = screen.preview.can_zoom(larger);
        can.then_some(Message::Preview(preview::Message::Zoom(larger)))
    };
    let size = match screen.preview.zoom {
        Zoom::Fit => tr!(words, "letter-zoom-fit"),
        Zoom::Of(percent) => format!("{percent}%"),
    };
    let size = row![
        hint(
            icon_button(Icon::Minus, zoom(false)),
            tr!(words, "letter-zoom-out")
        ),
        text::small(size),
        hint(
            icon_button(Icon::Plus, zoom(true)),
            tr!(words, "letter-zoom-in")
        ),
    ]
    .spacing(space::XS)
    .align_y(Alignment::Center);
    row![
        line.width(Length::Fill).wrap().vertical_spacing(space::S),
        size
    ]
    .spacing(space::M)
    .align_y(Alignment::Center)
    .into()
}

/// One of the letters, with the key that shows it.
fn one<'a>(
    name: String,
    digit: &'static str,
    shown: bool,
    message: Message,
) -> Element<'a, Message> {
    let inside = row![text::control(name).size(text::SMALL), key(digit)]
        .spacing(space::S)
        .align_y(Alignment::Center);
    press(inside, message, theme::button::chip(shown))
        .height(30.0)
        .padding([0.0, 10.0])
        .into()
}

/// Whether a page would have a hole where something stands in a letter: the days of absence, the school,
/// the address.
const fn leaves_a_hole(problem: &Problem) -> bool {
    matches!(
        problem,
        Problem::NoAbsence
            | Problem::NoSchool
            | Problem::NoMunicipality
            | Problem::NoOfficer
            | Problem::NoName
            | Problem::NoAddress
    )
}

/// What is missing, in the place of a page with holes in it: each with the way to where it is filled in.
fn missing<'a>(screen: &LetterScreen, open: &Open, words: &Words) -> Option<Element<'a, Message>> {
    let problems = &screen.preview.problems;
    if !problems.iter().any(leaves_a_hole) {
        return None;
    }
    let mut all: Column<'a, Message, Theme, iced::Renderer> = column![
        text::section(tr!(words, "letter-not-yet")),
        text::body(tr!(words, "letter-not-yet-do")).style(theme::text::soft),
    ]
    .spacing(space::M);
    for problem in problems.iter().filter(|problem| leaves_a_hole(problem)) {
        all = all.push(view::problem(problem, Tone::Due, open, words));
    }
    let card = container(all).style(theme::container::card);
    Some(card.padding(space::XL).width(Length::Fill).into())
}

fn pages<'a>(screen: &'a LetterScreen, open: &Open, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let preview = &screen.preview;
    if let Some(fault) = &preview.fault {
        let fault = view::named(fault, words);
        let why = fault.explain(words);
        return notice(Tone::Late, why.message, why.advice);
    }
    if preview.to.is_none() {
        return nothing(words);
    }
    if let Some(missing) = missing(screen, open, words) {
        return missing;
    }
    let width = preview.width();
    let mut all: Column<'a, Message, Theme, iced::Renderer> = column![].spacing(space::L);
    for page in &preview.pages {
        let drawn = image(page.clone())
            .width(Length::Fixed(width))
            .content_fit(ContentFit::Contain);
        all = all.push(container(drawn).style(theme::container::paper));
    }
    container(all)
        .padding(iced::padding::bottom(space::XL))
        .into()
}

fn nothing<'a>(words: &Words) -> Element<'a, Message> {
    empty(
        tr!(words, "letter-nothing"),
        tr!(words, "letter-nothing-do"),
        None,
    )
}
