//! How wide the columns of a table are.

use crate::document::shape::Widths;

/// Shares a width among columns. Where all fit on one line they do, and what is left is shared
/// evenly. Else those that want no more than their even share get what they want, and the others
/// have room for their longest word and as much of the rest as they lack.
pub(super) fn share(columns: &[Widths], width: f32) -> Vec<f32> {
    let natural: f32 = columns.iter().map(|column| column.natural).sum();
    if natural <= width {
        let left = (width - natural) / count(columns.len());
        return columns.iter().map(|column| column.natural + left).collect();
    }
    let most = modest(columns, width);
    let fits = |column: &&Widths| column.natural <= most;
    let taken: f32 = columns
        .iter()
        .filter(fits)
        .map(|column| column.natural)
        .sum();
    let others = columns.iter().filter(|column| !fits(column));
    let least: f32 = others.clone().map(|column| column.least).sum();
    if least > width - taken {
        return squeeze(columns, width);
    }
    let lacking: f32 = others.map(|column| column.natural - column.least).sum();
    let each = |column: &Widths| {
        if fits(&column) {
            column.natural
        } else {
            let lacks = (column.natural - column.least) / lacking.max(f32::MIN_POSITIVE);
            column.least + (width - taken - least) * lacks
        }
    };
    columns.iter().map(each).collect()
}

/// How wide a column may be to get what it wants: the even share of what those that want less
/// leave.
fn modest(columns: &[Widths], width: f32) -> f32 {
    let mut wanted: Vec<f32> = columns.iter().map(|column| column.natural).collect();
    wanted.sort_unstable_by(f32::total_cmp);
    let mut left = width;
    let mut most = 0.0;
    for (at, wants) in wanted.iter().enumerate() {
        if *wants > left / count(columns.len() - at) {
            break;
        }
        most = *wants;
        left -= wants;
    }
    most
}

/// Not even the longest words fit: all give way alike.
fn squeeze(columns: &[Widths], width: f32) -> Vec<f32> {
    let least: f32 = columns.iter().map(|column| column.least).sum();
    let part = width / least.max(f32::MIN_POSITIVE);
    columns.iter().map(|column| column.least * part).collect()
}

#[expect(clippy::cast_precision_loss, reason = "a handful of columns")]
fn count(columns: usize) -> f32 {
    columns as f32
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
    fn who_wants_little_gets_it() {
        check(&[(50.0, 20.0), (150.0, 50.0)], 160.0, &[50.0, 110.0]);
        check(
            &[(60.0, 10.0), (900.0, 90.0), (50.0, 10.0)],
            300.0,
            &[60.0, 190.0, 50.0],
        );
    }

    #[test]
    fn who_lacks_most_gets_most() {
        check(&[(150.0, 50.0), (350.0, 50.0)], 200.0, &[75.0, 125.0]);
    }

    #[test]
    fn where_words_must_be_broken_all_give_way() {
        check(&[(300.0, 300.0), (100.0, 100.0)], 100.0, &[75.0, 25.0]);
        check(&[(0.0, 0.0)], 100.0, &[100.0]);
        check(&[], 100.0, &[]);
    }
}
