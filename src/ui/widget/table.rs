//! A table of any length: only the rows in view are made and drawn. The head stays, columns sort,
//! rows are gone through with the arrows and ticked with the space bar.
//!
//! The screen keeps the [`State`] and the rows; the table tells what somebody wants of it.

mod head;
mod viewport;

use iced::keyboard::{Key, key::Named};
use iced::widget::{Column as Columns, Row as Cells, column, container, mouse_area, row};
use iced::{Alignment, Length, Padding};

use super::press::press;
use super::shortcuts::Stroke;
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::theme::{self, Theme};
use crate::ui::{space, text};

use head::head;
use viewport::{bar, viewport};

/// Rows kept in view above and below the cursor.
const PAGE_OVERLAP: usize = 1;

/// Where somebody is in a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct State {
    top: usize,
    cursor: usize,
    anchor: usize,
    visible: usize,
}

/// What somebody wants of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    /// So many rows fit now.
    Fits(usize),
    /// Show from this row on.
    ScrollTo(usize),
    /// Go to this row.
    GoTo {
        /// Which row.
        row: usize,
        /// Whether the rows passed are ticked.
        extend: bool,
    },
    /// Open this row.
    Open(usize),
    /// Tick this row, or not.
    Tick(usize),
    /// Tick all rows, or none.
    TickAll,
    /// Sort by this column.
    Sort(usize),
}

impl State {
    /// The row somebody is on.
    pub(crate) const fn cursor(&self) -> usize {
        self.cursor
    }

    /// The rows to show.
    pub(crate) fn window(&self, rows: usize) -> std::ops::Range<usize> {
        self.top.min(rows)..rows.min(self.top + self.visible.max(1) + 1)
    }

    /// Carries out what is about place. Answers the rows that were passed and are to be ticked.
    pub(crate) fn update(
        &mut self,
        action: Action,
        rows: usize,
    ) -> Option<std::ops::RangeInclusive<usize>> {
        let last = rows.saturating_sub(1);
        match action {
            Action::Fits(visible) => {
                self.visible = visible;
                self.scroll_to(self.top, rows);
            }
            Action::ScrollTo(top) => self.scroll_to(top, rows),
            Action::GoTo { row, extend } => {
                self.go_to(row.min(last), rows);
                if extend {
                    let (from, to) = (self.anchor.min(self.cursor), self.anchor.max(self.cursor));
                    return Some(from..=to);
                }
                self.anchor = self.cursor;
            }
            Action::Tick(row) | Action::Open(row) => {
                self.go_to(row.min(last), rows);
                self.anchor = self.cursor;
            }
            Action::TickAll | Action::Sort(_) => {}
        }
        None
    }

    /// Back to the beginning, after other rows came in.
    pub(crate) fn restart(&mut self) {
        let visible = self.visible;
        *self = Self {
            visible,
            ..Self::default()
        };
    }

    /// Stays in place as far as there still are rows.
    pub(crate) fn keep_within(&mut self, rows: usize) {
        self.cursor = self.cursor.min(rows.saturating_sub(1));
        self.anchor = self.cursor;
        self.scroll_to(self.top, rows);
    }

    fn go_to(&mut self, row: usize, rows: usize) {
        self.cursor = row;
        let visible = self.visible.max(1);
        let top = self.top.clamp((row + 1).saturating_sub(visible), row);
        self.scroll_to(top, rows);
    }

    fn scroll_to(&mut self, top: usize, rows: usize) {
        self.top = top.min(rows.saturating_sub(self.visible.max(1)));
    }

    /// What a key means for the table; nothing for a key that is none of its own.
    pub(crate) fn key(&self, stroke: &Stroke) -> Option<Action> {
        let extend = stroke.modifiers.shift();
        let page = self.visible.saturating_sub(PAGE_OVERLAP).max(1);
        let go = |row| Some(Action::GoTo { row, extend });
        match &stroke.key {
            Key::Character(letter) if letter == "a" && stroke.modifiers.command() => {
                Some(Action::TickAll)
            }
            _ if stroke.modifiers.command() || stroke.modifiers.alt() => None,
            Key::Named(Named::ArrowDown) => go(self.cursor + 1),
            Key::Named(Named::ArrowUp) => go(self.cursor.saturating_sub(1)),
            Key::Named(Named::PageDown) => go(self.cursor + page),
            Key::Named(Named::PageUp) => go(self.cursor.saturating_sub(page)),
            Key::Named(Named::Home) => go(0),
            Key::Named(Named::End) => go(usize::MAX),
            Key::Named(Named::Enter) => Some(Action::Open(self.cursor)),
            Key::Named(Named::Space) => Some(Action::Tick(self.cursor)),
            _ => None,
        }
    }
}

/// How wide a column is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Width {
    /// In logical pixels.
    Fixed(f32),
    /// A share of what is left.
    Share(u16),
}

/// A column.
#[derive(Debug, Clone)]
pub(crate) struct Head {
    /// What stands above it.
    pub(crate) label: String,
    /// How wide it is.
    pub(crate) width: Width,
    /// Whether it sorts, and whether it does so now: upwards or downwards.
    pub(crate) sort: Sorting,
}

/// Whether a column sorts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sorting {
    /// It cannot.
    Never,
    /// It can.
    Can,
    /// It does: A to Z.
    Up,
    /// It does: Z to A.
    Down,
}

/// A row in view.
pub(crate) struct Line<'a, Message> {
    /// Its place in the whole table.
    pub(crate) place: usize,
    /// What stands in its cells, in the order of the columns.
    pub(crate) cells: Vec<Element<'a, Message>>,
    /// Whether it is ticked.
    pub(crate) ticked: bool,
}

/// Draws a table. `ticks` tells whether rows can be ticked, and whether all, some or none are.
pub(crate) fn table<'a, Message: Clone + 'a>(
    state: &State,
    heads: &[Head],
    lines: Vec<Line<'a, Message>>,
    rows: usize,
    ticks: Option<Ticked>,
    on_action: impl Fn(Action) -> Message + Clone + 'a,
) -> Element<'a, Message> {
    let mut body: Columns<'a, Message, Theme, iced::Renderer> = Columns::new();
    for line in lines {
        let at_cursor = line.place == state.cursor;
        body = body.push(one(line, heads, at_cursor, ticks.is_some(), &on_action));
    }
    let body = viewport(body, *state, rows, on_action.clone());
    // The head stands above the cells, also where a bar beside them takes some of the width.
    let head =
        container(head(heads, ticks, &on_action)).padding(Padding::ZERO.right(bar(state, rows)));
    container(column![head, super::hairline(), body])
        .style(theme::container::card)
        .padding(1)
        .width(Length::Fill)
        .height(Length::Fill)
        .into()
}

/// Draws a list without columns: the lines in view, each [`space::ROW`] high. It takes no more height
/// than its rows need.
pub(crate) fn list<'a, Message: Clone + 'a>(
    state: &State,
    lines: Vec<Element<'a, Message>>,
    rows: usize,
    on_action: impl Fn(Action) -> Message + 'a,
) -> Element<'a, Message> {
    #[expect(
        clippy::cast_precision_loss,
        reason = "a list of more rows than pixels fills the window"
    )]
    let whole = rows as f32 * space::ROW;
    container(viewport(
        Columns::with_children(lines),
        *state,
        rows,
        on_action,
    ))
    .max_height(whole)
    .into()
}

/// How many rows are ticked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ticked {
    /// None.
    None,
    /// Some.
    Some,
    /// All.
    All,
}

const TICK: f32 = 40.0;

fn one<'a, Message: Clone + 'a>(
    line: Line<'a, Message>,
    heads: &[Head],
    at_cursor: bool,
    ticks: bool,
    on_action: &(impl Fn(Action) -> Message + Clone + 'a),
) -> Element<'a, Message> {
    let place = line.place;
    let mut cells: Cells<'a, Message, Theme, iced::Renderer> =
        row![].spacing(space::M).align_y(Alignment::Center);
    if ticks {
        let sign = if line.ticked {
            Icon::CheckOn
        } else {
            Icon::CheckOff
        };
        cells = cells.push(
            press(
                text::sign(sign),
                on_action(Action::Tick(place)),
                theme::button::plain,
            )
            .no_stop()
            .width(TICK)
            .height(Length::Fill),
        );
    }
    for (cell, head) in line.cells.into_iter().zip(heads) {
        cells = cells.push(sized(cell, head.width));
    }
    let strip = container(cells)
        .padding([0.0, space::M])
        .height(space::ROW - 1.0)
        .width(Length::Fill)
        .align_y(Alignment::Center)
        .style(theme::container::row(line.ticked || at_cursor));
    column![
        mouse_area(strip)
            .on_press(on_action(Action::GoTo {
                row: place,
                extend: false
            }))
            .on_double_click(on_action(Action::Open(place))),
        super::hairline()
    ]
    .into()
}

fn sized<'a, Message: 'a>(cell: Element<'a, Message>, width: Width) -> Element<'a, Message> {
    container(cell).width(length(width)).clip(true).into()
}

const fn length(width: Width) -> Length {
    match width {
        Width::Fixed(pixels) => Length::Fixed(pixels),
        Width::Share(share) => Length::FillPortion(share),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(rows: usize, actions: &[Action]) -> State {
        let mut state = State::default();
        state.update(Action::Fits(10), rows);
        for action in actions {
            state.update(*action, rows);
        }
        state
    }

    const fn go(row: usize) -> Action {
        Action::GoTo { row, extend: false }
    }

    #[test]
    fn the_cursor_stays_in_view() {
        assert_eq!(on(100, &[go(5)]).window(100), 0..11);
        assert_eq!(on(100, &[go(10)]).window(100), 1..12);
        assert_eq!(on(100, &[go(usize::MAX)]).window(100), 90..100);
        assert_eq!(on(100, &[go(50), go(20)]).window(100), 20..31);
        assert_eq!(on(3, &[go(50)]).cursor(), 2);
        assert_eq!(on(0, &[go(50)]).window(0), 0..0);
    }

    #[test]
    fn rows_passed_with_shift_are_ticked() {
        let mut state = on(100, &[go(5)]);
        let passed = state.update(
            Action::GoTo {
                row: 8,
                extend: true,
            },
            100,
        );
        assert_eq!(passed, Some(5..=8));
        let passed = state.update(
            Action::GoTo {
                row: 3,
                extend: true,
            },
            100,
        );
        assert_eq!(passed, Some(3..=5));
    }

    #[test]
    fn fewer_rows_keep_the_place_as_far_as_it_goes() {
        let mut state = on(100, &[go(99)]);
        state.keep_within(20);
        assert_eq!((state.cursor(), state.window(20)), (19, 10..20));
        state.restart();
        assert_eq!(state.window(20), 0..11);
    }
}
