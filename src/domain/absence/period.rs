//! From one day to another: the days between on which there is school.
//!
//! School holidays are not known here: of a week every day from Monday to Friday counts.

use chrono::{Datelike, Days, Weekday};
use thiserror::Error;

use crate::domain::time::Date;

/// Longer is no report of a school but a slip of the keys.
const MOST: u64 = 366;

/// From one day to another, both of them with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    from: Date,
    until: Date,
}

/// Why two days are no period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PeriodProblem {
    /// The last day lies before the first.
    #[error("the last day lies before the first")]
    Backwards,
    /// It is longer than a year.
    #[error("a period is {MOST} days at most")]
    TooLong,
    /// There is no school on any of its days.
    #[error("only a weekend")]
    NoSchoolDay,
}

impl Period {
    /// From the first day to the last.
    ///
    /// # Errors
    /// [`PeriodProblem`], where no day of absence can be meant.
    pub fn new(from: Date, until: Date) -> Result<Self, PeriodProblem> {
        let period = Self { from, until };
        let days = until.signed_duration_since(from).num_days();
        match u64::try_from(days) {
            Err(_) => Err(PeriodProblem::Backwards),
            Ok(days) if days >= MOST => Err(PeriodProblem::TooLong),
            Ok(_) if period.school_days().is_empty() => Err(PeriodProblem::NoSchoolDay),
            Ok(_) => Ok(period),
        }
    }

    /// Its days from Monday to Friday, in order.
    #[must_use]
    pub fn school_days(self) -> Vec<Date> {
        let days = self.from.iter_days().take_while(|day| *day <= self.until);
        days.filter(|day| is_school_day(*day)).collect()
    }
}

fn is_school_day(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// Days in order as stretches, each from its first day to its last: a weekend parts nothing.
#[must_use]
pub fn stretches(days: &[Date]) -> Vec<(Date, Date)> {
    let mut all: Vec<(Date, Date)> = Vec::new();
    for day in days {
        match all.last_mut() {
            Some((_, last)) if follows(*last, *day) => *last = *day,
            Some(_) | None => all.push((*day, *day)),
        }
    }
    all
}

/// Whether no school day lies between one day and a later one.
fn follows(day: Date, later: Date) -> bool {
    let next = day.checked_add_days(Days::new(1)).unwrap_or(later);
    let mut between = next.iter_days().take_while(|it| *it < later);
    day <= later && !between.any(is_school_day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[track_caller]
    fn check(from: &str, until: &str, expected: Result<usize, PeriodProblem>) {
        let found = Period::new(day(from), day(until));
        let found = found.map(|period| period.school_days().len());
        assert_eq!(found, expected, "{from} to {until}");
    }

    #[test]
    fn a_period_holds_its_days_from_monday_to_friday() {
        check("2026-11-02", "2026-11-06", Ok(5));
        check("2026-11-02", "2026-11-02", Ok(1));
        check("2026-11-06", "2026-11-09", Ok(2));
        check("2025-11-03", "2026-11-03", Ok(262));
    }

    #[test]
    fn what_is_no_period_is_refused() {
        check("2026-11-06", "2026-11-02", Err(PeriodProblem::Backwards));
        check("2026-11-07", "2026-11-08", Err(PeriodProblem::NoSchoolDay));
        check("2025-11-03", "2026-11-04", Err(PeriodProblem::TooLong));
        check("2025-10-01", "2026-11-04", Err(PeriodProblem::TooLong));
        // Not even the first of these days is looked for among two hundred years.
        check("1900-01-01", "2199-12-31", Err(PeriodProblem::TooLong));
    }

    #[test]
    fn a_weekend_parts_no_stretch() {
        let days = ["2026-11-05", "2026-11-06", "2026-11-09", "2026-11-11"].map(day);
        let found = stretches(&days);
        assert_eq!(
            found,
            [
                (day("2026-11-05"), day("2026-11-09")),
                (day("2026-11-11"), day("2026-11-11")),
            ]
        );
        assert_eq!(stretches(&[]), []);
    }
}
