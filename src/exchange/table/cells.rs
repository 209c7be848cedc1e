//! The cells of one row as text, in one buffer that is used again for the next row.

/// One row of text cells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::exchange) struct Cells {
    text: String,
    ends: Vec<usize>,
    /// Bytes between two cells: 1 where the text still holds the delimiters.
    gap: usize,
}

impl Cells {
    /// Adds a cell at the end.
    pub(super) fn push(&mut self, cell: &str) {
        self.text.push_str(cell);
        self.ends.push(self.text.len());
    }

    /// Fills up with empty cells until there are `count`.
    pub(super) fn pad(&mut self, count: usize) {
        if self.ends.len() < count {
            self.ends.resize(count, self.text.len());
        }
    }

    /// Number of cells.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// Bytes of text.
    pub(super) fn size(&self) -> usize {
        self.text.len()
    }

    /// A cell without the spaces around it; empty where the row is shorter.
    pub(super) fn get(&self, at: usize) -> &str {
        let Some(end) = self.ends.get(at) else {
            return "";
        };
        let before = at.checked_sub(1).and_then(|before| self.ends.get(before));
        let start = before.map_or(0, |end| end + self.gap);
        trimmed(self.text.get(start..*end).unwrap_or(""))
    }

    /// Number of cells from `at` on that hold something.
    pub(super) fn filled_from(&self, at: usize) -> usize {
        (at..self.len())
            .filter(|i| !self.get(*i).is_empty())
            .count()
    }

    /// Whether nothing stands in the row.
    pub(super) fn is_blank(&self) -> bool {
        (0..self.len()).all(|at| self.get(at).is_empty())
    }

    /// Whether some sign could not be read as text.
    pub(super) fn is_damaged(&self) -> bool {
        self.text.contains('\u{FFFD}')
    }

    /// Takes over what a splitter wrote: text, and the ends of the cells in it.
    pub(super) fn set(&mut self, text: String, ends: &[usize]) {
        self.text = text;
        self.gap = 0;
        self.ends.clear();
        self.ends.extend_from_slice(ends);
    }

    /// Takes over a line and cuts it at every delimiter, which is a sign of ASCII.
    pub(super) fn cut(&mut self, line: &str, delimiter: u8) {
        self.text.clear();
        self.text.push_str(line);
        self.gap = 1;
        self.ends.clear();
        let delimiters = line
            .bytes()
            .enumerate()
            .filter(|(_, byte)| *byte == delimiter);
        self.ends.extend(delimiters.map(|(at, _)| at));
        self.ends.push(line.len());
    }

    /// Hands the text buffer out to be written anew.
    pub(super) fn take_buffer(&mut self) -> Vec<u8> {
        self.ends.clear();
        std::mem::take(&mut self.text).into_bytes()
    }
}

/// Most cells have no spaces around them, which two bytes show.
fn trimmed(cell: &str) -> &str {
    match cell.as_bytes() {
        [] => cell,
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => cell,
        _ => cell.trim(),
    }
}

impl<'a> FromIterator<&'a str> for Cells {
    fn from_iter<I: IntoIterator<Item = &'a str>>(cells: I) -> Self {
        let mut row = Self::default();
        cells.into_iter().for_each(|cell| row.push(cell));
        row
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_trimmed_and_never_out_of_reach() {
        let row: Cells = ["  a ", "", "c\u{a0}"].into_iter().collect();
        assert_eq!(
            [row.get(0), row.get(1), row.get(2), row.get(3)],
            ["a", "", "c", ""]
        );
        assert_eq!(row.filled_from(1), 1);
        assert!(!row.is_blank());
    }

    #[test]
    fn a_line_is_cut_at_its_delimiters() {
        let mut row = Cells::default();
        row.cut("a; é ;;", b';');
        let cells: Vec<&str> = (0..row.len()).map(|at| row.get(at)).collect();
        assert_eq!(cells, ["a", "é", "", ""]);
        row.cut(" ;;", b';');
        assert!(row.is_blank());
    }

    #[test]
    fn padding_adds_empty_cells_only() {
        let mut row: Cells = ["a"].into_iter().collect();
        row.pad(3);
        row.push("d");
        assert_eq!((row.len(), row.get(1), row.get(3)), (4, "", "d"));
    }
}
