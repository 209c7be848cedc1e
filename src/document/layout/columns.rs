//! How wide the columns of a table are.

use crate::document::shape::Widths;

/// Shares a width among columns. Where all fit on one line they do, and what is left is shared
/// evenly; else each has room for its longest word, and the rest goes to who lacks most.
pub(super) fn share(columns: &[Widths], width: f32) -> Vec<f32> {
    let natural: f32 = columns.iter().map(|column| column.natural).sum();
    let least: f32 = columns.iter().map(|column| column.least).sum();
    let lacking = natural - least;
    #[expect(clippy::cast_precision_loss, reason = "a handful of columns")]
    let count = columns.len() as f32;
    let each = |column: &Widths| {
        if natural <= width {
            column.natural + (width - natural) / count
        } else if least <= width && lacking > 0.0 {
            column.least + (width - least) * (column.natural - column.least) / lacking
        } else {
            width * column.least / least.max(f32::MIN_POSITIVE)
        }
    };
    columns.iter().map(each).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(columns: &[(f32, f32)], width: f32, expected: &[f32]) {
        let columns: Vec<Widths> = columns
            .iter()
            .map(|(natural, least)| Widths {
                natural: *natural,
                least: *least,
            })
            .collect();
        assert_eq!(share(&columns, width), expected);
    }

    #[test]
    fn what_is_left_is_shared_evenly() {
        check(&[(40.0, 40.0), (20.0, 10.0)], 100.0, &[60.0, 40.0]);
    }

    #[test]
    fn what_lacks_most_gets_most() {
        check(&[(50.0, 50.0), (150.0, 50.0)], 160.0, &[50.0, 110.0]);
    }

    #[test]
    fn where_words_must_be_broken_all_give_way() {
        check(&[(300.0, 300.0), (100.0, 100.0)], 100.0, &[75.0, 25.0]);
        check(&[(0.0, 0.0)], 100.0, &[100.0]);
        check(&[], 100.0, &[]);
    }
}
