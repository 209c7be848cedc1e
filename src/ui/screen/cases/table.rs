//! The table of the cases: which columns fit, and what stands in them.

use iced::Alignment;
use iced::widget::row;

use super::{Cases, Message};
use crate::domain::time::Date;
use crate::i18n::{Words, tr};
use crate::service::list::{Column, Direction, Line};
use crate::ui::Element;
use crate::ui::context::Context;
use crate::ui::theme::{self, Tone};
use crate::ui::widget::table::{self, Head, Sorting, Ticked, Width};
use crate::ui::widget::{badge, line};
use crate::ui::{space, text};
use crate::wording::matter;

/// What can stand in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    Sorted(Column),
    Born,
    Next,
}

const WIDE: [Shown; 8] = [
    Shown::Sorted(Column::Name),
    Shown::Born,
    Shown::Sorted(Column::Kind),
    Shown::Sorted(Column::School),
    Shown::Sorted(Column::Phase),
    Shown::Next,
    Shown::Sorted(Column::Handler),
    Shown::Sorted(Column::Due),
];

const MIDDLE: [Shown; 5] = [
    Shown::Sorted(Column::Name),
    Shown::Sorted(Column::Kind),
    Shown::Sorted(Column::School),
    Shown::Next,
    Shown::Sorted(Column::Due),
];

const NARROW: [Shown; 3] = [
    Shown::Sorted(Column::Name),
    Shown::Sorted(Column::Kind),
    Shown::Sorted(Column::Due),
];

/// The columns that fit in a width; 0 while nobody draws, which is the widest.
fn columns(width: f32) -> &'static [Shown] {
    if width == 0.0 || width >= 1000.0 {
        &WIDE
    } else if width >= space::SINGLE {
        &MIDDLE
    } else {
        &NARROW
    }
}

/// The column that sorts at a place of the head.
pub(super) fn column_at(place: usize, width: f32) -> Option<Column> {
    match columns(width).get(place)? {
        Shown::Sorted(column) => Some(*column),
        Shown::Born | Shown::Next => None,
    }
}

/// Draws the table.
pub(super) fn view<'a>(screen: &'a Cases, context: &Context<'a>) -> Element<'a, Message> {
    let columns = columns(context.width);
    let heads: Vec<Head> = columns
        .iter()
        .map(|shown| head(*shown, screen, context.words))
        .collect();
    let lines = screen
        .in_view()
        .map(|(place, id)| table::Line {
            place,
            cells: columns
                .iter()
                .map(|shown| match screen.lines.get(&id) {
                    Some(line) => cell(*shown, line, context),
                    None => text::body("").into(),
                })
                .collect(),
            ticked: screen.ticked.has(id),
        })
        .collect();
    let ticks = match screen.ticked.count() {
        0 => Ticked::None,
        count if count >= screen.count => Ticked::All,
        _ => Ticked::Some,
    };
    // The head knows its columns by their places among those that fit.
    let width = context.width;
    table::table(
        &screen.table,
        &heads,
        lines,
        screen.count,
        Some(ticks),
        move |action| match action {
            table::Action::Sort(place) => match column_at(place, width) {
                Some(column) => Message::Table(table::Action::Sort(wide_place(column))),
                None => Message::Close,
            },
            action => Message::Table(action),
        },
    )
}

/// Where a column stands among all.
fn wide_place(column: Column) -> usize {
    let place = WIDE
        .iter()
        .position(|shown| *shown == Shown::Sorted(column));
    place.unwrap_or(0)
}

fn head(shown: Shown, screen: &Cases, words: &Words) -> Head {
    let (code, width) = match shown {
        Shown::Born => ("born", Width::Fixed(98.0)),
        Shown::Next => ("next", Width::Share(5)),
        Shown::Sorted(Column::Name) => ("name", Width::Share(7)),
        Shown::Sorted(Column::Kind) => ("kind", Width::Share(4)),
        Shown::Sorted(Column::School) => ("school", Width::Share(4)),
        Shown::Sorted(Column::Phase) => ("phase", Width::Fixed(92.0)),
        Shown::Sorted(Column::Handler) => ("handler", Width::Share(3)),
        Shown::Sorted(Column::Due) => ("due", Width::Fixed(104.0)),
        Shown::Sorted(column) => (column.code(), Width::Share(3)),
    };
    let sort = match shown {
        Shown::Sorted(column) if screen.sort.column == column => match screen.sort.direction {
            Direction::Up => Sorting::Up,
            Direction::Down => Sorting::Down,
        },
        Shown::Sorted(_) => Sorting::Can,
        Shown::Born | Shown::Next => Sorting::Never,
    };
    Head {
        label: words.word("cases-column", code),
        width,
        sort,
    }
}

fn cell<'a>(shown: Shown, of: &Line, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    match shown {
        Shown::Sorted(Column::Name) => name(of, words),
        Shown::Born => text::digits(of.born.to_string()).into(),
        Shown::Next => line(or_dash(of.next.clone())).into(),
        Shown::Sorted(Column::Kind) => line(matter(of.case.kind, of.case.article, words)).into(),
        Shown::Sorted(Column::School) => match &of.school {
            Some(school) => line(school.clone()).into(),
            None => line(tr!(words, "cases-no-school"))
                .size(text::SMALL)
                .color(|theme| theme.palette.faint)
                .into(),
        },
        Shown::Sorted(Column::Phase) => {
            let phase = of.case.phase.map(|phase| words.word("phase", phase.code()));
            line(or_dash(phase)).into()
        }
        Shown::Sorted(Column::Handler) => line(or_dash(of.handler.clone())).into(),
        Shown::Sorted(Column::Due) => due(of, context.today, words),
        Shown::Sorted(_) => text::body("").into(),
    }
}

fn name<'a>(of: &Line, words: &Words) -> Element<'a, Message> {
    let name = line(of.name.listed()).font(text::MEDIUM);
    if !of.protected {
        return name.into();
    }
    row![name, badge(tr!(words, "protected-short"), Tone::Primary)]
        .spacing(space::S)
        .align_y(Alignment::Center)
        .into()
}

fn or_dash(text: Option<String>) -> String {
    text.unwrap_or_else(|| "–".to_owned())
}

fn due<'a>(of: &Line, today: Date, words: &Words) -> Element<'a, Message> {
    match of.case.due {
        Some(due) if of.case.closed.is_none() => {
            let (word, tone) = due_word(due, today, words);
            badge(word, tone)
        }
        Some(_) | None => text::small("–").style(theme::text::faint).into(),
    }
}

/// When something is due, in a word: late, today, tomorrow, or the day.
pub(crate) fn due_word(due: Date, today: Date, words: &Words) -> (String, Tone) {
    let days: i64 = (due - today).num_days();
    match days {
        ..0 => {
            let late: i64 = -days;
            (tr!(words, "due-late", days = late), Tone::Late)
        }
        0 => (tr!(words, "due-today"), Tone::Due),
        1 => (tr!(words, "due-tomorrow"), Tone::Plain),
        _ => (words.day(due, today), Tone::Plain),
    }
}
