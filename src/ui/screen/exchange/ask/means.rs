//! What the columns of a list mean: a fact stands in one column, and a column holds one fact.

use super::Ask;
use crate::service::import::Column;

/// A fact that one column lost to another. Whoever types the word of a fact passes others on the
/// way: those go back to where they were.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lost {
    fact: Column,
    from: usize,
    to: usize,
}

impl Ask {
    /// What the column at a place means. A fact stands in one column, and a column holds one fact.
    pub(in crate::ui::screen::exchange) fn meaning(&self, place: usize) -> Option<Column> {
        let name = self.name(place)?;
        let found = self.mapping.iter().find(|(_, known)| *known == name);
        found.map(|(column, _)| column)
    }

    /// The column at a place means this.
    pub(super) fn means(&mut self, place: usize, column: Option<Column>) {
        let Some(name) = self.name(place).map(str::to_owned) else {
            return;
        };
        if let Some(before) = self.meaning(place) {
            self.mapping.set(before, None);
        }
        self.give_back(place, column);
        if let Some(column) = column {
            if let Some(from) = self.column_of(column) {
                let (fact, to) = (column, place);
                self.lost = Some(Lost { fact, from, to });
            }
            self.mapping.set(column, Some(name));
        }
    }

    /// Gives a fact back to the column that lost it to this one, where it is not meant here.
    fn give_back(&mut self, place: usize, column: Option<Column>) {
        let lost = self
            .lost
            .take_if(|lost| lost.to == place && column != Some(lost.fact));
        if let Some(lost) = lost
            && self.meaning(lost.from).is_none()
        {
            let name = self.name(lost.from).map(str::to_owned);
            self.mapping.set(lost.fact, name);
        }
    }

    /// The column that means this.
    fn column_of(&self, column: Column) -> Option<usize> {
        let name = self.mapping.get(column)?;
        let names = &self.look.list.as_ref()?.names;
        names.iter().position(|known| known == name)
    }

    fn name(&self, place: usize) -> Option<&str> {
        let names = &self.look.list.as_ref()?.names;
        names.get(place).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::screen::exchange::ask::tests::ask;

    #[test]
    fn a_fact_stands_in_one_column_and_a_column_holds_one_fact() {
        let mut ask = ask(&["Wie", "Waar", ""]);
        ask.means(0, Some(Column::Bsn));
        ask.means(1, Some(Column::Bsn));
        assert_eq!((ask.meaning(0), ask.meaning(1)), (None, Some(Column::Bsn)));
        ask.means(0, Some(Column::PupilNumber));
        ask.means(1, Some(Column::School));
        assert_eq!(ask.mapping.get(Column::Bsn), None);
        ask.means(1, None);
        assert_eq!(ask.meaning(1), None);
    }

    #[test]
    fn what_is_only_passed_by_goes_back_to_its_column() {
        let mut ask = ask(&["Wie", "Waar", "Sinds"]);
        ask.means(0, Some(Column::Bsn));
        // `begin` is typed: its first letter is also that of `BSN`.
        ask.means(2, Some(Column::Bsn));
        ask.means(2, Some(Column::From));
        assert_eq!(ask.meaning(0), Some(Column::Bsn));
        assert_eq!(ask.meaning(2), Some(Column::From));
        // What was meant elsewhere since stays there.
        ask.means(1, Some(Column::Bsn));
        ask.means(0, Some(Column::School));
        ask.means(1, None);
        assert_eq!(ask.meaning(0), Some(Column::School));
    }
}
