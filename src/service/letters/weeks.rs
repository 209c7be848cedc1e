//! Absence per school week, as the table of a letter shows it: what counts as unexcused, each day once.

use std::collections::BTreeMap;

use chrono::{Datelike, Days};

use super::dutch;
use crate::document::{Align, Column, Row, Table, Text};
use crate::domain::absence::{AbsenceDay, Extent, LessonHours};
use crate::domain::time::Date;

/// How much was missed. What the school did not count is not made into hours.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Missed {
    /// Whole days, of which nobody said how many lesson hours they had.
    pub whole_days: u32,
    /// Lesson hours.
    pub lessons: u32,
    /// Minutes of days of which no lesson hours are known.
    pub minutes: u32,
    /// Times of which neither is known.
    pub times: u32,
}

impl Missed {
    fn plus(self, other: Self) -> Self {
        Self {
            whole_days: self.whole_days + other.whole_days,
            lessons: self.lessons + other.lessons,
            minutes: self.minutes + other.minutes,
            times: self.times + other.times,
        }
    }

    /// Whether all of it is lesson hours.
    fn is_lessons(self) -> bool {
        self.whole_days + self.minutes + self.times == 0
    }

    /// `2 hele dagen en 9 lesuren`.
    #[must_use]
    pub fn in_words(self) -> String {
        let parts = [
            (self.whole_days, "hele dag", "hele dagen"),
            (self.lessons, "lesuur", "lesuren"),
            (self.minutes, "minuut", "minuten"),
            (self.times, "keer (duur onbekend)", "keer (duur onbekend)"),
        ];
        let parts = parts.into_iter().filter(|(count, ..)| *count > 0);
        let parts: Vec<String> = parts
            .map(|(count, one, more)| dutch::count(count, one, more))
            .collect();
        dutch::and(&parts)
    }
}

/// A week in which something was missed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekOfAbsence {
    /// Its Monday.
    pub monday: Date,
    /// The days, in order.
    pub days: Vec<Date>,
    /// What was missed on them together.
    pub missed: Missed,
}

/// What a letter says about absence.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Absence {
    /// The weeks, in order.
    pub weeks: Vec<WeekOfAbsence>,
}

/// What is known of one day.
#[derive(Debug, Clone, Copy, Default)]
struct Day {
    whole: bool,
    hours: LessonHours,
    minutes: u32,
}

impl Day {
    /// The same lesson hour in two records is missed once.
    fn and(mut self, record: &AbsenceDay) -> Self {
        match record.extent {
            Extent::WholeDay => self.whole = true,
            Extent::Lessons(hours) if hours.count() > 0 => {
                let both = hours
                    .iter()
                    .try_fold(self.hours, |set, hour| set.with(hour));
                self.hours = both.unwrap_or(self.hours);
            }
            Extent::Lessons(_) => self.minutes += record.minutes.map_or(0, u32::from),
        }
        self
    }

    fn missed(self) -> Missed {
        let mut missed = Missed::default();
        match (self.whole, self.hours.count(), self.minutes) {
            (true, ..) => missed.whole_days = 1,
            (false, 0, 0) => missed.times = 1,
            (false, lessons, minutes) => {
                missed.lessons = lessons;
                missed.minutes = minutes;
            }
        }
        missed
    }
}

impl Absence {
    /// What is unexcused among the days of a case, up to and with today.
    #[must_use]
    pub fn of(records: &[AbsenceDay], today: Date) -> Self {
        let mut days: BTreeMap<Date, Day> = BTreeMap::new();
        for record in records {
            if record.kind.is_unexcused() && record.on <= today {
                let day = days.entry(record.on).or_default();
                *day = day.and(record);
            }
        }
        let mut weeks: Vec<WeekOfAbsence> = Vec::new();
        for (on, day) in days {
            let monday = monday(on);
            match weeks.last_mut().filter(|week| week.monday == monday) {
                Some(week) => {
                    week.days.push(on);
                    week.missed = week.missed.plus(day.missed());
                }
                None => weeks.push(WeekOfAbsence {
                    monday,
                    days: vec![on],
                    missed: day.missed(),
                }),
            }
        }
        Self { weeks }
    }

    /// The first and the last day.
    #[must_use]
    pub fn span(&self) -> Option<(Date, Date)> {
        let first = self.weeks.first()?.days.first()?;
        let last = self.weeks.last()?.days.last()?;
        Some((*first, *last))
    }

    /// All of it together.
    #[must_use]
    pub fn total(&self) -> Missed {
        let weeks = self.weeks.iter().map(|week| week.missed);
        weeks.fold(Missed::default(), Missed::plus)
    }

    /// The table: a row for each week, and their sum.
    pub(super) fn table(&self) -> Table {
        let total = self.total();
        let hours = total.is_lessons();
        let amount = |missed: Missed| match hours {
            true => missed.lessons.to_string(),
            false => missed.in_words(),
        };
        let column = |head: &str, align| Column {
            head: head.to_owned(),
            align,
        };
        let row = |first: String, days: String, missed, total| Row {
            cells: vec![Text::new(first), Text::new(days), Text::new(amount(missed))],
            total,
        };
        let weeks = self.weeks.iter();
        let mut rows: Vec<Row> = weeks
            .map(|week| row(week.name(), week.day_names(), week.missed, false))
            .collect();
        rows.push(row("Samen".to_owned(), String::new(), total, true));
        let last = match hours {
            true => column("Lesuren", Align::Figures),
            false => column("Gemist", Align::Words),
        };
        Table {
            columns: vec![
                column("Week", Align::Words),
                column("Dagen", Align::Words),
                last,
            ],
            rows,
        }
    }

    /// The same table as lines of text.
    pub(super) fn lines(&self) -> String {
        let week = |week: &WeekOfAbsence| {
            let missed = week.missed.in_words();
            format!("{}: {} ({missed})\n", week.name(), week.day_names())
        };
        let weeks: String = self.weeks.iter().map(week).collect();
        format!("{weeks}Samen: {}", self.total().in_words())
    }
}

impl WeekOfAbsence {
    /// From Monday to Friday, or to the last day where that is later.
    fn name(&self) -> String {
        let friday = self.monday.checked_add_days(Days::new(4));
        let last = self.days.last().copied().max(friday);
        dutch::week(self.monday, last.unwrap_or(self.monday))
    }

    fn day_names(&self) -> String {
        let names: Vec<&str> = self.days.iter().map(|day| dutch::weekday(*day)).collect();
        names.join(", ")
    }
}

fn monday(day: Date) -> Date {
    let since = u64::from(day.weekday().num_days_from_monday());
    day.checked_sub_days(Days::new(since)).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::absence::{AbsenceDayDraft, AbsenceKind};
    use crate::domain::id::{AbsenceDayId, CaseId, Uuid};
    use crate::domain::record::Shared;
    use crate::domain::time::Timestamp;

    fn record(
        on: &str,
        kind: AbsenceKind,
        lessons: Option<&str>,
        minutes: Option<u16>,
    ) -> AbsenceDay {
        AbsenceDay {
            id: AbsenceDayId(1),
            shared: Shared::new(Uuid([0; 16]), Timestamp(0), None),
            facts: AbsenceDayDraft {
                case: CaseId(1),
                on: on.parse().unwrap(),
                kind,
                extent: lessons.map_or(Extent::WholeDay, |hours| {
                    Extent::Lessons(hours.parse().unwrap())
                }),
                minutes,
            },
        }
    }

    fn of(records: &[AbsenceDay]) -> Absence {
        Absence::of(records, "2026-11-23".parse().unwrap())
    }

    #[test]
    fn a_week_holds_its_days_and_an_hour_counts_once() {
        use AbsenceKind::{Excused, Ill, Late, Unexcused};
        let found = of(&[
            record("2026-10-26", Unexcused, Some("1,2"), None),
            record("2026-10-26", Late, Some("2,3"), None),
            record("2026-10-29", Unexcused, Some("5"), None),
            record("2026-11-02", Ill, None, None),
            record("2026-11-03", Excused, Some("1"), None),
            record("2026-11-09", Unexcused, Some("1"), None),
            record("2026-11-24", Unexcused, Some("1"), None),
        ]);
        assert_eq!(
            found.lines(),
            "26 – 30 oktober: maandag, donderdag (4 lesuren)\n\
             9 – 13 november: maandag (1 lesuur)\nSamen: 5 lesuren"
        );
        assert_eq!(found.table().columns[2].head, "Lesuren");
        assert_eq!(found.table().rows.len(), 3);
        assert!(found.table().rows[2].total);
    }

    #[test]
    fn what_the_school_did_not_count_is_not_made_into_hours() {
        use AbsenceKind::{Late, Unexcused};
        let found = of(&[
            record("2026-11-02", Unexcused, None, None),
            record("2026-11-03", Late, Some(""), Some(15)),
            record("2026-11-07", Late, Some(""), None),
            record("2026-11-16", Unexcused, Some("1,2"), None),
        ]);
        assert_eq!(
            found.lines(),
            "2 – 7 november: maandag, dinsdag, zaterdag \
             (1 hele dag, 15 minuten en 1 keer (duur onbekend))\n\
             16 – 20 november: maandag (2 lesuren)\n\
             Samen: 1 hele dag, 2 lesuren, 15 minuten en 1 keer (duur onbekend)"
        );
        assert_eq!(found.table().columns[2].head, "Gemist");
    }

    #[test]
    fn without_a_day_there_is_nothing() {
        assert_eq!(of(&[]), Absence::default());
        assert_eq!(of(&[]).span(), None);
    }
}
