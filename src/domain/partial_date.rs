//! A date of the BRP, of which parts may be unknown.
//!
//! Never fills in what is not known: whoever needs a day asks for the exact one, or for the earliest or latest it can be.

use std::fmt;

use chrono::{Datelike, Days, Months};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::time::{Date, parse_date};

/// A date as the BRP writes it: `jjjjmmdd`, with zeros for what is unknown (LO3 03.10 and every other date element).
///
/// Kept exactly as given, because it must be found and exported again as it stands in the register. `19660013` (a day
/// without a month) stands in the official test set: it is kept, and means "some time in 1966". Sorts by what is
/// written, so an unknown part comes before every known one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct PartialDate(u32);

/// Why a text or number is no date of the BRP.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PartialDateProblem {
    /// Not eight digits.
    #[error("a BRP date has eight digits")]
    NotEightDigits,
    /// A year before 1600: a typing error, or two digits of a year with zeros before them.
    #[error("the year is before {FIRST_YEAR}")]
    YearOutOfRange,
    /// The calendar has no such month or day.
    #[error("the calendar has no such day")]
    NoSuchDay,
}

const FIRST_YEAR: u32 = 1600;

impl PartialDate {
    /// `00000000`: nothing is known.
    pub const UNKNOWN: Self = Self(0);

    /// Reads the eight digits of the BRP.
    ///
    /// # Errors
    /// [`PartialDateProblem`], when a known part is not possible.
    pub fn from_brp(text: &str) -> Result<Self, PartialDateProblem> {
        let text = text.trim();
        if text.len() != 8 || !text.bytes().all(|b| b.is_ascii_digit()) {
            return Err(PartialDateProblem::NotEightDigits);
        }
        let number = text
            .parse()
            .map_err(|_| PartialDateProblem::NotEightDigits)?;
        Self::from_int(number)
    }

    /// Reads a date as people type it: a whole day in any form of [`parse_date`], or with `?` or
    /// zeros for what is not known (`??-05-2011`), or only month and year or the year (`5-2011`,
    /// `2011`). Nothing typed means that nothing is known.
    ///
    /// # Errors
    /// [`PartialDateProblem`], when it is no date.
    pub fn from_typed(text: &str, today: Date) -> Result<Self, PartialDateProblem> {
        if text.trim().is_empty() {
            return Ok(Self::UNKNOWN);
        }
        if let Ok(day) = parse_date(text, today) {
            return Ok(day.into());
        }
        let signs = ['-', '/', '.', ' '];
        let parts = text.split(signs).filter(|part| !part.is_empty());
        let numbers: Option<Vec<u32>> = parts.map(part).collect();
        let number = match numbers.as_deref() {
            Some([year]) => year.checked_mul(10_000),
            Some([month, year]) => joined(0, *month, *year),
            Some([day, month, year]) => joined(*day, *month, *year),
            Some(_) | None => None,
        };
        number.map_or(Err(PartialDateProblem::NotEightDigits), Self::from_int)
    }

    /// Takes the stored form, year x 10000 + month x 100 + day.
    ///
    /// # Errors
    /// [`PartialDateProblem`], when a known part is not possible.
    pub fn from_int(number: u32) -> Result<Self, PartialDateProblem> {
        let date = Self(number);
        let (year, month, day) = (date.year_part(), date.month_part(), date.day_part());
        if year > 9999 {
            return Err(PartialDateProblem::NotEightDigits);
        }
        if year != 0 && year < FIRST_YEAR {
            return Err(PartialDateProblem::YearOutOfRange);
        }
        // A leap year and a month of 31 days stand in for what is unknown: they refuse nothing that could be right.
        let year = if year == 0 { 2000 } else { year };
        let month = if month == 0 { 1 } else { month };
        let possible = i32::try_from(year)
            .ok()
            .and_then(|year| Date::from_ymd_opt(year, month, day.max(1)));
        possible.map(|_| date).ok_or(PartialDateProblem::NoSuchDay)
    }

    /// The stored form, year x 10000 + month x 100 + day.
    #[must_use]
    pub const fn to_int(self) -> u32 {
        self.0
    }

    /// The day, when all of it is known.
    #[must_use]
    pub fn exact(self) -> Option<Date> {
        (self.month_part() != 0 && self.day_part() != 0)
            .then(|| self.earliest())
            .flatten()
    }

    /// The first day it can be; none when the year is unknown.
    #[must_use]
    pub fn earliest(self) -> Option<Date> {
        let year = i32::try_from(self.year_part())
            .ok()
            .filter(|year| *year != 0)?;
        match (self.month_part(), self.day_part()) {
            (0, _) => Date::from_ymd_opt(year, 1, 1),
            (month, day) => Date::from_ymd_opt(year, month, day.max(1)),
        }
    }

    /// The last day it can be; none when the year is unknown.
    #[must_use]
    pub fn latest(self) -> Option<Date> {
        let first = self.earliest()?;
        match (self.month_part(), self.day_part()) {
            (0, _) => Date::from_ymd_opt(first.year(), 12, 31),
            (_, 0) => first
                .checked_add_months(Months::new(1))?
                .checked_sub_days(Days::new(1)),
            _ => Some(first),
        }
    }

    /// The year, when known.
    #[must_use]
    pub fn year(self) -> Option<u32> {
        Some(self.year_part()).filter(|year| *year != 0)
    }

    const fn year_part(self) -> u32 {
        self.0 / 10_000
    }

    const fn month_part(self) -> u32 {
        self.0 / 100 % 100
    }

    const fn day_part(self) -> u32 {
        self.0 % 100
    }
}

/// A part of a typed date: a number, or question marks for what is not known.
fn part(text: &str) -> Option<u32> {
    if text.bytes().all(|sign| sign == b'?') {
        return Some(0);
    }
    let digits = text.len() <= 4 && text.bytes().all(|sign| sign.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

fn joined(day: u32, month: u32, year: u32) -> Option<u32> {
    (day <= 31 && month <= 12).then_some(year * 10_000 + month * 100 + day)
}

/// Dutch order, with question marks for what is unknown: `??-??-1968`.
impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let part = |number: u32, width: usize| match number {
            0 => "?".repeat(width),
            known => format!("{known:0width$}"),
        };
        write!(
            f,
            "{}-{}-{}",
            part(self.day_part(), 2),
            part(self.month_part(), 2),
            part(self.year_part(), 4)
        )
    }
}

/// A whole day. Days outside the years 1600 to 9999 cannot be written by the BRP and become unknown.
impl From<Date> for PartialDate {
    fn from(date: Date) -> Self {
        let Ok(year @ FIRST_YEAR..=9999) = u32::try_from(date.year()) else {
            return Self::UNKNOWN;
        };
        Self(year * 10_000 + date.month() * 100 + date.day())
    }
}

impl TryFrom<u32> for PartialDate {
    type Error = PartialDateProblem;

    fn try_from(number: u32) -> Result<Self, PartialDateProblem> {
        Self::from_int(number)
    }
}

impl From<PartialDate> for u32 {
    fn from(date: PartialDate) -> Self {
        date.to_int()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The written form, how it prints, the earliest and the latest day.
    #[track_caller]
    fn check(brp: &str, shown: &str, earliest: &str, latest: &str) {
        let date = PartialDate::from_brp(brp);
        assert_eq!(date.map(|d| d.to_string()), Ok(shown.to_owned()));
        assert_eq!(
            date.map(|d| format!("{:08}", d.to_int())),
            Ok(brp.to_owned())
        );
        let text = |day: Option<Date>| day.map(|d| d.to_string()).unwrap_or_default();
        assert_eq!(date.map(|d| text(d.earliest())), Ok(earliest.to_owned()));
        assert_eq!(date.map(|d| text(d.latest())), Ok(latest.to_owned()));
        let exact = if earliest == latest { earliest } else { "" };
        assert_eq!(date.map(|d| text(d.exact())), Ok(exact.to_owned()));
    }

    #[test]
    fn known_and_unknown_parts() {
        check("20120415", "15-04-2012", "2012-04-15", "2012-04-15");
        check("19950200", "??-02-1995", "1995-02-01", "1995-02-28");
        check("20121200", "??-12-2012", "2012-12-01", "2012-12-31");
        check("19680000", "??-??-1968", "1968-01-01", "1968-12-31");
        check("19660013", "13-??-1966", "1966-01-01", "1966-12-31");
        check("00000000", "??-??-????", "", "");
        check("00000229", "29-02-????", "", "");
    }

    #[test]
    fn what_cannot_be_is_refused() {
        for (text, problem) in [
            ("", PartialDateProblem::NotEightDigits),
            ("1995021", PartialDateProblem::NotEightDigits),
            ("+9950213", PartialDateProblem::NotEightDigits),
            ("19951301", PartialDateProblem::NoSuchDay),
            ("19950229", PartialDateProblem::NoSuchDay),
            ("19950032", PartialDateProblem::NoSuchDay),
            ("00200515", PartialDateProblem::YearOutOfRange),
        ] {
            assert_eq!(PartialDate::from_brp(text), Err(problem), "{text:?}");
        }
        assert_eq!(
            PartialDate::from_int(u32::MAX),
            Err(PartialDateProblem::NotEightDigits)
        );
    }

    #[track_caller]
    fn check_typed(text: &str, expected: Option<&str>) {
        let today = Date::from_ymd_opt(2026, 11, 25).unwrap();
        let read = PartialDate::from_typed(text, today).ok();
        let shown = read.map(|date| date.to_string());
        assert_eq!(shown.as_deref(), expected, "{text:?}");
    }

    #[test]
    fn dates_as_people_type_them() {
        check_typed("14-5-11", Some("14-05-2011"));
        check_typed("??-05-2011", Some("??-05-2011"));
        check_typed("00-05-2011", Some("??-05-2011"));
        check_typed("5-2011", Some("??-05-2011"));
        check_typed("2011", Some("??-??-2011"));
        check_typed(" ", Some("??-??-????"));
        check_typed("??-??-????", Some("??-??-????"));
        check_typed("31-02-2011", None);
        check_typed("13-2011", None);
        check_typed("vorig jaar", None);
        check_typed("1-1-1-2011", None);
    }

    #[test]
    fn the_unknown_sorts_before_the_known() {
        let mut dates = [20_120_415, 20_120_400, 0, 20_120_000].map(PartialDate::from_int);
        dates.sort_by_key(|date| date.ok());
        assert_eq!(
            dates.map(|d| d.map_or(1, PartialDate::to_int)),
            [0, 20_120_000, 20_120_400, 20_120_415]
        );
    }

    #[test]
    fn a_day_is_a_date_without_unknown_parts() {
        let day = Date::from_ymd_opt(2012, 4, 15);
        assert_eq!(day.map(PartialDate::from).and_then(PartialDate::exact), day);
        assert_eq!(PartialDate::from(Date::MIN), PartialDate::UNKNOWN);
    }
}
