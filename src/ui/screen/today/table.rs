//! The list of what is to be done.

use iced::widget::{row, space as gap};
use iced::{Alignment, Length};

use super::{Message, Today};
use crate::i18n::{Words, tr};
use crate::service::today::{Due, DueCase, DueItem};
use crate::ui::Element;
use crate::ui::context::{Context, Target};
use crate::ui::icon::Icon;
use crate::ui::screen::cases::due_word;
use crate::ui::theme::Tone;
use crate::ui::widget::table::{self, Action, Head, Sorting, Width};
use crate::ui::widget::{badge, hint, line, named, press};
use crate::ui::{space, text, theme};
use crate::wording::matter;

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    Done,
    Due,
    What,
    Youth,
    Case,
    Officer,
}

const WIDE: [Shown; 6] = [
    Shown::Done,
    Shown::Due,
    Shown::What,
    Shown::Youth,
    Shown::Case,
    Shown::Officer,
];
const MIDDLE: [Shown; 5] = [
    Shown::Done,
    Shown::Due,
    Shown::What,
    Shown::Youth,
    Shown::Case,
];
const NARROW: [Shown; 4] = [Shown::Done, Shown::Due, Shown::What, Shown::Youth];

fn columns(width: f32) -> &'static [Shown] {
    if width >= 1000.0 {
        &WIDE
    } else if width >= space::SINGLE {
        &MIDDLE
    } else {
        &NARROW
    }
}

/// Where a row leads: to the case, else to the youth.
pub(super) fn leads_to(item: &DueItem) -> Option<Target> {
    match (&item.case, &item.youth) {
        (Some(case), _) => Some(Target::Case(case.id)),
        (None, Some((youth, _))) => Some(Target::Youth(*youth)),
        (None, None) => None,
    }
}

/// Draws the list.
pub(super) fn view<'a>(screen: &'a Today, context: &Context<'a>) -> Element<'a, Message> {
    let columns = columns(context.width);
    let heads: Vec<Head> = columns
        .iter()
        .map(|shown| head(*shown, context.words))
        .collect();
    let rows = screen.shown.len();
    let lines = screen
        .table
        .window(rows)
        .filter_map(|place| Some((place, screen.shown.get(place)?)))
        .map(|(place, item)| table::Line {
            place,
            cells: columns
                .iter()
                .map(|shown| match shown {
                    Shown::Done => done(place, item, context.words),
                    shown => cell(*shown, screen, item, context),
                })
                .collect(),
            ticked: false,
        })
        .collect();
    table::table(&screen.table, &heads, lines, rows, None, Message::Table)
}

fn head(shown: Shown, words: &Words) -> Head {
    let (code, width) = match shown {
        Shown::Done => ("done", Width::Fixed(56.0)),
        Shown::Due => ("due", Width::Fixed(124.0)),
        Shown::What => ("what", Width::Share(6)),
        Shown::Youth => ("youth", Width::Share(4)),
        Shown::Case => ("case", Width::Share(4)),
        Shown::Officer => ("officer", Width::Share(3)),
    };
    Head {
        label: words.word("today-column", code),
        width,
        sort: Sorting::Never,
    }
}

/// What finishes a task, which it does at once: no box, for that chooses. A term has none.
fn done<'a>(place: usize, item: &DueItem, words: &Words) -> Element<'a, Message> {
    match item.what {
        Due::Task(..) => hint(
            press(
                text::sign(Icon::Met),
                Message::Table(Action::Tick(place)),
                theme::button::secondary,
            )
            .no_stop()
            .padding([3.0, 8.0])
            .height(28.0),
            tr!(words, "today-done-hint"),
        ),
        Due::Clock(..) => gap().width(Length::Shrink).into(),
    }
}

fn cell<'a>(
    shown: Shown,
    screen: &Today,
    item: &DueItem,
    context: &Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    match shown {
        Shown::Done => gap().width(Length::Shrink).into(),
        Shown::Due => match item.due {
            Some(day) => {
                let (word, tone) = due_word(day, context.today, words);
                badge(word, tone)
            }
            None => badge(tr!(words, "today-no-day"), Tone::Plain),
        },
        Shown::What => what(&item.what, words),
        Shown::Youth => match &item.youth {
            Some((id, name)) => {
                let work = screen.work.as_ref();
                let protected = work.is_some_and(|work| work.protected.contains(id));
                named(name.listed(), protected, words)
            }
            None => dash(),
        },
        Shown::Case => match &item.case {
            Some(case) => line(case_words(case, words)).into(),
            None => dash(),
        },
        Shown::Officer => line(context.officer(item.officer)).into(),
    }
}

fn dash<'a>() -> Element<'a, Message> {
    text::small("–").style(theme::text::faint).into()
}

/// What to do: a task by its title, a term by its rule and a sign, for it runs by law.
fn what<'a>(what: &Due, words: &Words) -> Element<'a, Message> {
    match what {
        Due::Task(_, title) => line(title.clone()).into(),
        Due::Clock(_, rule) => row![text::sign(Icon::Bell), line(rule_word(rule, words))]
            .spacing(space::S)
            .align_y(Alignment::Center)
            .into(),
    }
}

/// The word of a rule; where there is none yet, its id.
pub(super) fn rule_word(rule: &str, words: &Words) -> String {
    words
        .find(&format!("clock-{rule}"))
        .unwrap_or_else(|| tr!(words, "today-clock", rule = rule))
}

fn case_words(case: &DueCase, words: &Words) -> String {
    format!(
        "{} · {}",
        case.number,
        matter(case.kind, case.article, words)
    )
}
