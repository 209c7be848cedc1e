//! The table of the cases: which columns fit, and what stands in them.

use super::{Cases, Message};
use crate::domain::case::CaseStatus;
use crate::domain::time::Date;
use crate::i18n::{Words, tr};
use crate::service::list::{Column, Direction, Line};
use crate::ui::Element;
use crate::ui::context::Context;
use crate::ui::theme::{self, Tone};
use crate::ui::widget::table::{self, Head, Sorting, Ticked, Width};
use crate::ui::widget::{badge, line, named};
use crate::ui::{space, text};
use crate::wording::short_matter;

/// Beside the sidebar, this much makes room for the number and the status too: a window of 1600.
const ROOMY: f32 = 1390.0;

/// What can stand in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    Sorted(Column),
    Born,
    Next,
}

const WIDEST: [Shown; 10] = [
    Shown::Sorted(Column::Number),
    Shown::Sorted(Column::Name),
    Shown::Born,
    Shown::Sorted(Column::Kind),
    Shown::Sorted(Column::Status),
    Shown::Sorted(Column::School),
    Shown::Sorted(Column::Phase),
    Shown::Next,
    Shown::Sorted(Column::Handler),
    Shown::Sorted(Column::Due),
];

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

/// The columns that fit in a width. Whose cases they are is no column where all are one officer's:
/// the others need that room.
fn columns(screen: &Cases, width: f32) -> Vec<Shown> {
    let fit: &[Shown] = if width >= ROOMY {
        &WIDEST
    } else if width >= 1000.0 {
        &WIDE
    } else if width >= space::SINGLE {
        &MIDDLE
    } else {
        &NARROW
    };
    let of_one = screen.asked.filter.handlers.len() == 1;
    let shown = fit.iter().copied();
    shown
        .filter(|shown| !of_one || *shown != Shown::Sorted(Column::Handler))
        .collect()
}

/// The column that sorts, by its place among all that there are.
pub(super) fn column_at(place: usize) -> Option<Column> {
    Column::ALL.get(place).copied()
}

/// Draws the table.
pub(super) fn view<'a>(screen: &'a Cases, context: &Context<'a>) -> Element<'a, Message> {
    let columns = columns(screen, context.width);
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
    let sorts: Vec<Option<usize>> = columns.iter().map(|shown| place(*shown)).collect();
    table::table(
        &screen.table,
        &heads,
        lines,
        screen.count,
        Some(ticks),
        move |action| match action {
            table::Action::Sort(at) => match sorts.get(at).copied().flatten() {
                Some(place) => Message::Table(table::Action::Sort(place)),
                None => Message::Close,
            },
            action => Message::Table(action),
        },
    )
}

/// Where a column that sorts stands among all that there are.
fn place(shown: Shown) -> Option<usize> {
    let all = Column::ALL.iter();
    all.map(|column| Shown::Sorted(*column))
        .position(|one| one == shown)
}

fn head(shown: Shown, screen: &Cases, words: &Words) -> Head {
    let (code, width) = match shown {
        Shown::Born => ("born", Width::Fixed(98.0)),
        Shown::Next => ("next", Width::Share(5)),
        Shown::Sorted(Column::Number) => ("number", Width::Fixed(88.0)),
        Shown::Sorted(Column::Status) => ("status", Width::Fixed(76.0)),
        Shown::Sorted(Column::Name) => ("name", Width::Share(7)),
        Shown::Sorted(Column::Kind) => ("kind", Width::Share(5)),
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
        Shown::Sorted(Column::Name) => named(of.name.listed(), of.protected, words),
        Shown::Born => text::digits(of.born.to_string()).into(),
        // Nothing follows in a case that is closed.
        Shown::Next => {
            let next = of.next.clone().filter(|_| of.case.closed.is_none());
            line(or_dash(next)).into()
        }
        Shown::Sorted(Column::Number) => text::digits(of.case.number.to_string()).into(),
        Shown::Sorted(Column::Status) => {
            line(words.word("case-status", of.case.status.code())).into()
        }
        Shown::Sorted(Column::Kind) => {
            line(short_matter(of.case.kind, of.case.article, words)).into()
        }
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

fn or_dash(text: Option<String>) -> String {
    text.unwrap_or_else(|| "–".to_owned())
}

fn due<'a>(of: &Line, today: Date, words: &Words) -> Element<'a, Message> {
    match of.case.due {
        _ if of.case.closed.is_some() => {
            let closed = words.word("case-status", CaseStatus::Closed.code());
            badge(closed, Tone::Plain)
        }
        Some(due) => {
            let (word, tone) = due_word(due, today, words);
            badge(word, tone)
        }
        None => text::small("–").style(theme::text::faint).into(),
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
