//! The names of the columns, and finding one whatever its case and spacing.

use std::collections::HashMap;

use super::cells::Cells;

/// Column names in order; a name that occurs again is `name#2`, `name#3`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Header {
    names: Vec<String>,
    places: HashMap<String, usize>,
}

impl Header {
    /// Reads the names from the header row.
    pub(super) fn new(cells: &Cells) -> Self {
        let mut header = Self::default();
        let mut seen: HashMap<String, usize> = HashMap::new();
        for at in 0..cells.len() {
            let name = cells.get(at);
            let times = seen
                .entry(normal(name))
                .and_modify(|n| *n += 1)
                .or_insert(1);
            let name = match (*times, name) {
                (1, _) | (_, "") => name.to_owned(),
                (n, _) => format!("{name}#{n}"),
            };
            header.places.entry(normal(&name)).or_insert(at);
            header.names.push(name);
        }
        header.places.remove("");
        header
    }

    /// The names as they stand in the file, repeated ones numbered.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The place of a column, ignoring case and treating `_` and runs of spaces as one space.
    pub fn find(&self, name: &str) -> Option<usize> {
        self.places.get(&normal(name)).copied()
    }

    /// The place of the first of several names for the same column.
    pub fn find_any(&self, names: &[&str]) -> Option<usize> {
        names.iter().find_map(|name| self.find(name))
    }
}

fn normal(name: &str) -> String {
    let words = name
        .split(|c: char| c.is_whitespace() || c == '_')
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(names: &[&str]) -> Header {
        Header::new(&names.iter().copied().collect())
    }

    #[test]
    fn names_are_found_whatever_their_writing() {
        let header = header(&["VESTIGINGSNAAM ", "geboorte_datum", "Datum  in", ""]);
        assert_eq!(header.find("vestigingsnaam"), Some(0));
        assert_eq!(header.find("Geboorte datum"), Some(1));
        assert_eq!(header.find("DATUM IN"), Some(2));
        assert_eq!(header.find(""), None);
        assert_eq!(header.find_any(&["x", "datum in"]), Some(2));
    }

    #[test]
    fn repeated_names_are_numbered() {
        let header = header(&["06.88.10", "06.88.10", "", ""]);
        assert_eq!(header.names(), ["06.88.10", "06.88.10#2", "", ""]);
        assert_eq!(header.find("06.88.10"), Some(0));
        assert_eq!(header.find("06.88.10#2"), Some(1));
    }
}
