//! Tables: none, a few and very many rows, names that do not fit, rows that are ticked.

use std::collections::BTreeSet;

use iced::Length;
use iced::widget::{column, container};

use super::controls::number;
use super::{Gallery, Message, group};
use crate::i18n::{Words, tr};
use crate::ui::context::Context;
use crate::ui::theme::Tone;
use crate::ui::widget::table::{self, Action, Head, Sorting, State, Ticked, Width, table};
use crate::ui::widget::{Stroke, badge, empty, line, secondary};
use crate::ui::{Element, space, text};

/// A table of the gallery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Which {
    /// Some rows, all in view.
    Few,
    /// More than anybody goes through.
    Many,
    /// Names that do not fit.
    Long,
}

/// Where somebody is in the tables.
pub(super) struct Rows {
    few: Table,
    many: Table,
    long: Table,
    /// The table that was used last: it hears the keys.
    last: Which,
}

struct Table {
    state: State,
    rows: usize,
    ticked: BTreeSet<usize>,
    /// The column it is sorted by, and whether downwards.
    sorted: (usize, bool),
}

impl Table {
    fn new(rows: usize) -> Self {
        Self {
            state: State::default(),
            rows,
            ticked: BTreeSet::from([1]),
            sorted: (0, false),
        }
    }

    /// Does what is asked; whether a row was opened.
    fn update(&mut self, action: Action) -> bool {
        let passed = self.state.update(action, self.rows);
        self.ticked.extend(passed.into_iter().flatten());
        match action {
            Action::Tick(row) => {
                if !self.ticked.remove(&row) {
                    self.ticked.insert(row);
                }
            }
            Action::TickAll if self.ticked.len() == self.rows => self.ticked.clear(),
            Action::TickAll => self.ticked = (0..self.rows).collect(),
            Action::Sort(column) => {
                let (before, down) = self.sorted;
                self.sorted = (column, before == column && !down);
            }
            Action::Open(_) => return true,
            Action::Fits(_) | Action::ScrollTo(_) | Action::GoTo { .. } => {}
        }
        false
    }

    fn ticks(&self) -> Ticked {
        match self.ticked.len() {
            0 => Ticked::None,
            some if some < self.rows => Ticked::Some,
            _ => Ticked::All,
        }
    }

    /// The number of the row that stands at this place.
    fn row(&self, place: usize) -> usize {
        match self.sorted.1 {
            true => self.rows.saturating_sub(place + 1),
            false => place,
        }
    }

    fn head(&self, at: usize, label: String, width: Width) -> Head {
        let sort = match self.sorted {
            (column, false) if column == at => Sorting::Up,
            (column, true) if column == at => Sorting::Down,
            _ => Sorting::Can,
        };
        Head { label, width, sort }
    }
}

impl Rows {
    pub(super) fn new() -> Self {
        Self {
            few: Table::new(5),
            many: Table::new(10_000),
            long: Table::new(3),
            last: Which::Few,
        }
    }

    const fn of(&self, which: Which) -> &Table {
        match which {
            Which::Few => &self.few,
            Which::Many => &self.many,
            Which::Long => &self.long,
        }
    }

    /// Does what is asked; whether a row was opened.
    pub(super) fn update(&mut self, which: Which, action: Action) -> bool {
        if !matches!(action, Action::Fits(_)) {
            self.last = which;
        }
        match which {
            Which::Few => self.few.update(action),
            Which::Many => self.many.update(action),
            Which::Long => self.long.update(action),
        }
    }

    /// What a key means in the table that was used last.
    pub(super) fn key(&self, stroke: &Stroke) -> Option<Message> {
        let action = self.of(self.last).state.key(stroke)?;
        Some(Message::Rows(self.last, action))
    }
}

/// Draws them.
pub(super) fn view<'a>(gallery: &'a Gallery, context: &Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let nothing = empty(
        tr!(words, "gallery-none"),
        tr!(words, "gallery-none-do"),
        Some(secondary(tr!(words, "gallery-primary"), Message::Pressed("primary")).into()),
    );
    let one = |which, height: f32| {
        container(shown(which, gallery.rows.of(which), words))
            .height(Length::Fixed(height))
            .into()
    };
    column![
        group(
            tr!(words, "gallery-rows-none"),
            vec![container(nothing).height(Length::Fixed(180.0)).into()]
        ),
        group(
            tr!(words, "gallery-rows-few"),
            vec![one(Which::Few, space::ROW * 6.5)]
        ),
        group(
            tr!(words, "gallery-rows-many"),
            vec![one(Which::Many, space::ROW * 8.5)]
        ),
        group(
            tr!(words, "gallery-rows-long"),
            vec![one(Which::Long, space::ROW * 4.5)]
        ),
    ]
    .spacing(space::L)
    .into()
}

fn shown<'a>(which: Which, of: &Table, words: &Words) -> Element<'a, Message> {
    let heads = [
        of.head(0, tr!(words, "gallery-column-name"), Width::Share(3)),
        of.head(1, tr!(words, "gallery-column-number"), Width::Fixed(90.0)),
        of.head(2, tr!(words, "gallery-column-state"), Width::Share(2)),
    ];
    let lines = of.state.window(of.rows).map(|place| {
        let row = of.row(place);
        table::Line {
            place,
            cells: cells(which, row, words),
            ticked: of.ticked.contains(&place),
        }
    });
    table(
        &of.state,
        &heads,
        lines.collect(),
        of.rows,
        Some(of.ticks()),
        move |action| Message::Rows(which, action),
    )
}

fn cells<'a>(which: Which, row: usize, words: &Words) -> Vec<Element<'a, Message>> {
    let name = match (which, row) {
        (Which::Long, 0) => tr!(words, "gallery-name-long"),
        (Which::Long, 1) => tr!(words, "gallery-name-right"),
        (Which::Long, _) => tr!(words, "gallery-name-signs"),
        (Which::Few | Which::Many, row) => tr!(words, "gallery-option", number = number(row)),
    };
    let (tone, state) = match row % 3 {
        0 => (Tone::Ok, "ok"),
        1 => (Tone::Due, "due"),
        _ => (Tone::Late, "late"),
    };
    vec![
        line(name).into(),
        text::digits(number(row).to_string()).into(),
        badge(words.word("gallery-tone", state), tone),
    ]
}
