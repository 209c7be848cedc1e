//! Tables and the row of references: cells in columns, with lines under the rows.

use std::sync::Arc;

use super::columns::share;
use super::pages::{Head, Piece};
use super::tree::{Node, Role, Tree};
use super::{Mark, Owner, height};
use crate::document::error::DocumentError;
use crate::document::face::Face;
use crate::document::measure::{LEFT, WIDTH};
use crate::document::page::{Align, Column, Reference, Row, Table, Text};
use crate::document::setting::{BODY, Ink, LABEL, QUESTION, REFERENCE, Setting};
use crate::document::shape::{Shaper, Widths};

/// Above and below the text of a row.
const PADDING: f32 = 3.0;
/// Between two columns.
const GUTTER: f32 = 14.0;
/// Figures stand this far from the end of their column, where the lines end.
const INSET: f32 = 6.0;
/// How heavy the line below a head and the last row is, and the others.
const HEAVY: f32 = 0.75;
const LIGHT: f32 = 0.5;

/// A row with its height.
struct Set {
    marks: Vec<Mark>,
    height: f32,
}

/// The columns of a table: where each begins, how wide it is, and its settings for heads and cells.
struct Grid {
    places: Vec<(f32, f32)>,
    aligns: Vec<Align>,
    head: Setting,
    cell: Setting,
}

/// The pieces of a table, the gap before it not counted.
pub(super) fn pieces(
    table: &Table,
    shaper: &mut Shaper,
    tree: &mut Tree,
) -> Result<Vec<Piece>, DocumentError> {
    let expected = table.columns.len();
    for row in &table.rows {
        let found = row.cells.len();
        if found != expected {
            return Err(DocumentError::Cells { found, expected });
        }
    }
    let grid = Grid::of(table, shaper);
    let node = tree.top(Role::Table);
    let heads: Vec<Text> = table.columns.iter().map(head_text).collect();
    let head_row = tree.add(node, Role::Row);
    let set = grid.row(&heads, grid.head, (head_row, Role::HeadCell), shaper, tree);
    let head = Arc::new(Head {
        height: set.height,
        marks: set.marks.iter().cloned().map(Mark::repeated).collect(),
    });
    let mut pieces = vec![Piece::new(set.marks, set.height).tied(true)];
    for (at, row) in table.rows.iter().enumerate() {
        let last = at + 1 == table.rows.len();
        let before_total = table.rows.get(at + 1).is_some_and(|next| next.total);
        let set = grid.body(row, last, node, shaper, tree);
        pieces.push(
            Piece::new(set.marks, set.height)
                .tied(before_total)
                .under(Arc::clone(&head)),
        );
    }
    Ok(pieces)
}

fn head_text(column: &Column) -> Text {
    Text::new(column.head.as_str())
}

/// The row of references, its top at 0, with its height.
pub(super) fn references(
    references: &[Reference],
    shaper: &mut Shaper,
    tree: &mut Tree,
) -> (Vec<Mark>, f32) {
    let texts = |of: fn(&Reference) -> &String| -> Vec<Text> {
        references
            .iter()
            .map(|one| Text::new(of(one).as_str()))
            .collect()
    };
    let (labels, values) = (texts(|one| &one.label), texts(|one| &one.text));
    let columns: Vec<Widths> = labels
        .iter()
        .zip(&values)
        .map(|(label, value)| wider(shaper.widths(label, LABEL), shaper.widths(value, REFERENCE)))
        .collect();
    let aligns = vec![Align::Words; columns.len()];
    let grid = Grid::new(&columns, aligns, LABEL, REFERENCE);
    let node = tree.top(Role::Table);
    let row = tree.add(node, Role::Row);
    let head = grid.row(&labels, LABEL, (row, Role::HeadCell), shaper, tree);
    let row = tree.add(node, Role::Row);
    let mut body = grid.row(&values, REFERENCE, (row, Role::Cell), shaper, tree);
    body.marks
        .push(Mark::rule(body.height, LIGHT, Ink::Hairline));
    let mut marks = head.marks;
    marks.extend(body.marks.into_iter().map(|mark| mark.lowered(head.height)));
    (marks, head.height + body.height)
}

fn wider(one: Widths, other: Widths) -> Widths {
    Widths {
        natural: one.natural.max(other.natural),
        least: one.least.max(other.least),
    }
}

impl Grid {
    fn of(table: &Table, shaper: &mut Shaper) -> Self {
        let mut columns = Vec::new();
        for (at, column) in table.columns.iter().enumerate() {
            let head = Text::new(column.head.as_str());
            let mut widest = shaper.widths(&head, QUESTION);
            for row in &table.rows {
                if let Some(cell) = row.cells.get(at) {
                    let setting = in_column(row_setting(row), column.align);
                    widest = wider(widest, shaper.widths(cell, setting));
                }
            }
            if column.align == Align::Figures {
                widest.natural += INSET;
                widest.least += INSET;
            }
            columns.push(widest);
        }
        let aligns = table.columns.iter().map(|column| column.align).collect();
        Self::new(&columns, aligns, QUESTION, BODY)
    }

    fn new(columns: &[Widths], aligns: Vec<Align>, head: Setting, cell: Setting) -> Self {
        #[expect(clippy::cast_precision_loss, reason = "a handful of columns")]
        let gutters = columns.len().saturating_sub(1) as f32 * GUTTER;
        let mut x = LEFT;
        let mut places = Vec::with_capacity(columns.len());
        for width in share(columns, (WIDTH - gutters).max(0.0)) {
            places.push((x, width));
            x += width + GUTTER;
        }
        Self {
            places,
            aligns,
            head,
            cell,
        }
    }

    /// A row of the body with the line below it.
    fn body(
        &self,
        row: &Row,
        last: bool,
        table: Node,
        shaper: &mut Shaper,
        tree: &mut Tree,
    ) -> Set {
        let setting = if row.total { self.head } else { self.cell };
        let node = tree.add(table, Role::Row);
        let mut set = self.row(&row.cells, setting, (node, Role::Cell), shaper, tree);
        let (weight, ink) = if last {
            (HEAVY, Ink::Line)
        } else {
            (LIGHT, Ink::Hairline)
        };
        set.marks.push(Mark::rule(set.height, weight, ink));
        set
    }

    /// A row, its top at 0; a head brings its line along.
    fn row(
        &self,
        cells: &[Text],
        setting: Setting,
        (row, role): (Node, Role),
        shaper: &mut Shaper,
        tree: &mut Tree,
    ) -> Set {
        let mut marks = Vec::new();
        let mut tallest = setting.leading;
        let columns = self.places.iter().zip(&self.aligns);
        for (cell, ((x, width), align)) in cells.iter().zip(columns) {
            let setting = match role {
                Role::HeadCell => setting,
                _ => in_column(setting, *align),
            };
            let owner = Owner::Node(tree.add(row, role.clone()));
            let inset = if *align == Align::Figures { INSET } else { 0.0 };
            let lines = shaper.lines(cell, setting, width - inset);
            tallest = tallest.max(height(&lines, setting));
            let mut top = PADDING;
            for line in lines {
                let room = match align {
                    Align::Words => 0.0,
                    Align::Figures => width - inset - line.width,
                };
                marks.push(Mark::line(line, setting, x + room, top, owner));
                top += setting.leading;
            }
        }
        let height = tallest + 2.0 * PADDING;
        if role == Role::HeadCell {
            marks.push(Mark::rule(height, HEAVY, Ink::Line));
        }
        Set { marks, height }
    }
}

fn row_setting(row: &Row) -> Setting {
    if row.total { QUESTION } else { BODY }
}

/// Figures have digits of one width.
fn in_column(setting: Setting, align: Align) -> Setting {
    match (align, setting.face) {
        (Align::Words, _) => setting,
        (Align::Figures, Face::Strong | Face::StrongFigures) => setting.face(Face::StrongFigures),
        (Align::Figures, _) => setting.face(Face::Figures),
    }
}
