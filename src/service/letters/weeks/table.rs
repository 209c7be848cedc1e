//! Absence as the table of a letter, and the same as lines of text.

use chrono::{Datelike, Days};

use super::{Absence, Missed, WeekOfAbsence};
use crate::document::{Align, Column, Row, Table, Text};
use crate::domain::time::Date;
use crate::service::letters::dutch;

/// What stands where nothing was missed.
const NOTHING: &str = "–";

impl Absence {
    /// The table: a row for each week, and their sum. Coming late has a column of its own.
    pub(in crate::service::letters) fn table(&self) -> Table {
        let total = self.total();
        let years = self.has_years();
        let cells = |first: String, days: String, missed: Missed, sum| {
            let mut cells = vec![Text::new(first), Text::new(days)];
            cells.extend(amounts(missed, total).into_iter().map(Text::new));
            Row { cells, total: sum }
        };
        let weeks = self.weeks();
        let mut rows: Vec<Row> = weeks
            .iter()
            .map(|week| cells(week.name(years), week.day_names(), week.missed, false))
            .collect();
        rows.push(cells("Samen".to_owned(), String::new(), total, true));
        let mut columns = vec![column("Week", Align::Words), column("Dagen", Align::Words)];
        columns.extend(heads(total));
        Table { columns, rows }
    }

    /// The same table as lines of text.
    pub(in crate::service::letters) fn lines(&self) -> String {
        let years = self.has_years();
        let week = |week: &WeekOfAbsence| {
            let missed = week.missed.in_words();
            format!("{}: {} ({missed})\n", week.name(years), week.day_names())
        };
        let weeks: String = self.weeks().iter().map(week).collect();
        format!("{weeks}Samen: {}", self.total().in_words())
    }

    /// Whether the weeks lie in more than one year, so that each says in which.
    fn has_years(&self) -> bool {
        let span = self.span();
        span.is_some_and(|(first, last)| first.year() != last.year())
    }
}

/// The columns behind the days: lesson hours as figures, where all of it is; how often late, where he was.
fn heads(total: Missed) -> Vec<Column> {
    let absent = total.absent();
    let missed = match absent.is_lessons() {
        true => column("Lesuren", Align::Figures),
        false => column("Gemist", Align::Words),
    };
    let late = column("Te laat", Align::Figures);
    match (absent.is_nothing(), total.late > 0) {
        (true, true) => vec![late],
        (false, true) => vec![missed, late],
        (_, false) => vec![missed],
    }
}

/// What stands in them.
fn amounts(missed: Missed, total: Missed) -> Vec<String> {
    let (absent, all) = (missed.absent(), total.absent());
    let amount = match (all.is_lessons(), absent.is_nothing()) {
        (true, _) => absent.lessons.to_string(),
        (false, true) => NOTHING.to_owned(),
        (false, false) => absent.in_words(),
    };
    let late = missed.late.to_string();
    match (all.is_nothing(), total.late > 0) {
        (true, true) => vec![late],
        (false, true) => vec![amount, late],
        (_, false) => vec![amount],
    }
}

fn column(head: &str, align: Align) -> Column {
    Column {
        head: head.to_owned(),
        align,
    }
}

impl WeekOfAbsence {
    /// From Monday to Friday, or to the last day where that is later.
    fn name(&self, with_year: bool) -> String {
        let friday = self.monday.checked_add_days(Days::new(4));
        let last = self.days.last().copied().max(friday);
        let last = last.unwrap_or(self.monday);
        let name = dutch::week(self.monday, last);
        // One that lies in two years says so itself.
        match with_year && self.monday.year() == last.year() {
            true => format!("{name} {}", last.year()),
            false => name,
        }
    }

    fn day_names(&self) -> String {
        let day = |day: &Date| dutch::weekday(*day);
        self.days.iter().map(day).collect::<Vec<_>>().join(", ")
    }
}
