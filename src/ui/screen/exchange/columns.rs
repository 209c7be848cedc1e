//! The columns of a list, each with the first things that stand in it and the choice of what it
//! means. They stand beside each other as far as there is room, and go on below.

use iced::widget::{Column as Stack, Row, column, container, row, space as gap};
use iced::{Alignment, Length};

use super::ask::{self, Ask, FIRST};
use crate::domain::number::Bsn;
use crate::i18n::tr;
use crate::service::import::{Column, PupilList};
use crate::ui::context::Context;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::widget::{badge, choice, line, tick};
use crate::ui::{Element, space, text};

/// How wide a column is.
const WIDE: f32 = 172.0;

/// Draws the columns.
pub(super) fn view<'a>(
    ask: &'a Ask,
    list: &'a PupilList,
    context: &Context<'a>,
) -> Element<'a, ask::Message> {
    let words = context.words;
    let mut columns: Row<'a, ask::Message, Theme, iced::Renderer> = row![].spacing(space::S);
    for (place, name) in list.names.iter().enumerate() {
        let cells = list.samples.get(place).map_or(&[][..], Vec::as_slice);
        if !name.is_empty() || cells.iter().any(|cell| !cell.is_empty()) {
            columns = columns.push(one(ask, place, name, cells, context));
        }
    }
    let source = match list.remembered {
        true => tr!(words, "exchange-columns-remembered"),
        false => tr!(words, "exchange-columns-guessed"),
    };
    column![
        row![
            text::section(tr!(words, "exchange-columns")),
            gap().width(Length::Fill),
            tick(
                tr!(words, "exchange-show-numbers"),
                ask.shown,
                ask::Message::Show
            ),
        ]
        .align_y(Alignment::Center),
        text::small(source),
        needs(ask, context),
        columns.wrap().vertical_spacing(space::S),
    ]
    .spacing(space::S)
    .into()
}

/// What a list must say at least: there, or still to be chosen.
fn needs<'a>(ask: &Ask, context: &Context<'a>) -> Element<'a, ask::Message> {
    let words = context.words;
    let lacking = ask.lacking();
    let mut needs: Row<'a, ask::Message, Theme, iced::Renderer> = row![].spacing(space::S);
    for need in [Column::Bsn, Column::School, Column::From] {
        let (list, tone) = match (lacking.contains(&need), ask.checked) {
            (false, _) => ("exchange-has", Tone::Ok),
            (true, false) => ("exchange-lacks", Tone::Due),
            (true, true) => ("exchange-lacks", Tone::Late),
        };
        needs = needs.push(badge(words.word(list, need.code()), tone));
    }
    needs.wrap().vertical_spacing(space::XS).into()
}

fn one<'a>(
    ask: &Ask,
    place: usize,
    name: &'a str,
    cells: &'a [String],
    context: &Context<'a>,
) -> Element<'a, ask::Message> {
    let words = context.words;
    let meaning = ask.meaning(place);
    let field: Element<'a, ask::Message> = match name.is_empty() {
        // A column is remembered by its name: one without cannot be chosen.
        true => container(text::small(tr!(words, "exchange-column-nameless")))
            .height(space::CONTROL)
            .align_y(Alignment::Center)
            .into(),
        false => field(place, meaning, context),
    };
    let head = match name.is_empty() {
        true => line("–").soft(),
        false => line(name).font(text::SEMIBOLD),
    };
    let mut inside: Stack<'a, ask::Message, Theme, iced::Renderer> =
        column![field, head].spacing(space::XS);
    for cell in cells {
        inside = inside.push(
            line(shown(cell, meaning, ask.shown))
                .size(text::SMALL)
                .soft(),
        );
    }
    container(inside)
        .style(theme::container::column(meaning.is_some()))
        .padding(space::S)
        .width(WIDE)
        .into()
}

fn field<'a>(
    place: usize,
    meaning: Option<Column>,
    context: &Context<'a>,
) -> Element<'a, ask::Message> {
    let words = context.words;
    let all: Vec<Option<Column>> = std::iter::once(None)
        .chain(Column::ALL.iter().copied().map(Some))
        .collect();
    let label = |column: &Option<Column>| match column {
        Some(column) => words.word("exchange-field", column.code()),
        None => tr!(words, "exchange-column-none"),
    };
    let field = choice(&all, Some(&meaning), label, move |column| {
        ask::Message::Column(place, column)
    });
    match place {
        0 => field.id(FIRST).into(),
        _ => field.into(),
    }
}

/// A cell as it may be seen: of the number of a person only the end, until it is asked for.
fn shown(cell: &str, meaning: Option<Column>, whole: bool) -> String {
    let number = matches!(meaning, Some(Column::Bsn | Column::Onderwijsnummer));
    match (whole, Bsn::parse(cell)) {
        (true, _) => cell.to_owned(),
        (false, Ok(bsn)) => text::masked(&bsn.masked()),
        (false, Err(_)) if number => masked(cell),
        (false, Err(_)) => cell.to_owned(),
    }
}

fn masked(cell: &str) -> String {
    let hidden = cell.chars().count().saturating_sub(3);
    let mask = |(at, sign): (usize, char)| if at < hidden { '•' } else { sign };
    cell.chars().enumerate().map(mask).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_number_of_a_person_only_the_end_is_seen() {
        assert_eq!(shown("999990007", None, false), "••••••007");
        assert_eq!(shown("999990007", None, true), "999990007");
        assert_eq!(shown("999990010", Some(Column::Bsn), false), "••••••010");
        assert_eq!(shown("10001", None, false), "10001");
        assert_eq!(shown("é7", Some(Column::Bsn), false), "é7");
    }
}
