//! Text in columns, for people who read a list on the terminal.

/// So many signs of a cell are shown where others stand behind it: one long name would push them off the
/// screen in every line. All of it stands in the JSON.
const MOST: usize = 40;

/// Lines of cells, every column as wide as its widest cell. The last column is never padded.
pub(super) fn columns<const N: usize>(rows: &[[String; N]]) -> String {
    let rows: Vec<[String; N]> = rows
        .iter()
        .cloned()
        .map(|mut row| {
            let before = row.iter_mut().take(N.saturating_sub(1));
            before.for_each(|cell| *cell = short(cell));
            row
        })
        .collect();
    let mut widths = [0; N];
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let mut text = String::new();
    for row in &rows {
        let line: String = row
            .iter()
            .zip(widths)
            .map(|(cell, width)| format!("{cell:width$}  "))
            .collect();
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// A cell as far as it is shown, with a sign that there is more.
fn short(cell: &str) -> String {
    if cell.chars().count() <= MOST {
        return cell.to_owned();
    }
    let begin: String = cell.chars().take(MOST - 1).collect();
    format!("{}…", begin.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_cell_pushes_nothing_away() {
        let row = |name: &str| [name.to_owned(), "x".to_owned()];
        let text = columns(&[row(&"É".repeat(400)), row("kort"), row(&"a".repeat(40))]);
        let lines: Vec<usize> = text.lines().map(|line| line.chars().count()).collect();
        assert_eq!(lines, [43, 43, 43]);
        assert!(text.starts_with(&format!("{}…  x", "É".repeat(39))));
        assert!(text.contains(&"a".repeat(40)));
    }

    #[test]
    fn columns_stand_under_each_other() {
        let row = |a: &str, b: &str| [a.to_owned(), b.to_owned()];
        let text = columns(&[row("nr", "naam"), row("2026-0001", "Żofia"), row("", "")]);
        assert_eq!(text, "nr         naam\n2026-0001  Żofia\n\n");
    }
}
