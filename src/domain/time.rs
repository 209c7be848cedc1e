//! Moments and days, and how people write a day.
//!
//! Nothing here asks what time it is: today is an argument (see the module `clock`).

use std::fmt;

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A day of the calendar.
pub type Date = NaiveDate;

/// A moment, in milliseconds since 1 January 1970 UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match DateTime::from_timestamp_millis(self.0) {
            Some(moment) => write!(f, "{}", moment.format("%Y-%m-%dT%H:%M:%S%.3fZ")),
            None => write!(f, "{} ms", self.0),
        }
    }
}

/// The day as it stands in a Dutch letter or list: `dd-mm-jjjj`.
#[must_use]
pub fn dutch(date: Date) -> String {
    date.format("%d-%m-%Y").to_string()
}

/// The day as it stands in the text of a Dutch letter: `3 september 2026`.
#[must_use]
pub fn dutch_long(date: Date) -> String {
    format!("{} {} {}", date.day(), dutch_month(date), date.year())
}

/// The name of the day's month: `september`.
#[must_use]
pub fn dutch_month(date: Date) -> &'static str {
    let at = usize::try_from(date.month0()).unwrap_or_default();
    MONTHS.get(at).copied().unwrap_or_default()
}

/// Why a text is no day. The text itself is left out: it may be somebody's birth date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum DateProblem {
    /// Nothing was typed.
    #[error("no date")]
    Empty,
    /// The text has none of the known forms.
    #[error("not a date in the form dd-mm-jjjj")]
    Unreadable,
    /// The form is right, but the calendar has no such day (31 February, month 13).
    #[error("the calendar has no such day")]
    NoSuchDay,
    /// The year is too far off to be meant.
    #[error("the year is not between {FIRST_YEAR} and {LAST_YEAR}")]
    YearOutOfRange,
}

const FIRST_YEAR: i32 = 1900;
const LAST_YEAR: i32 = 2199;

/// A year written with two digits lies at most this far ahead of today; otherwise the century before is meant.
const AHEAD: i32 = 10;

const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

/// Reads a day as people type it.
///
/// Day, month, year in this order, with `-`, `/`, `.` or spaces between (`3-9-26`, `3 sep 2026`), or as six or eight digits
/// (`030926`, `03092026`); year first only with four digits (`2026-09-03`, `20260903`); or `eergisteren`, `gisteren`,
/// `vandaag`, `morgen`, `overmorgen`; or so many days or weeks on (`over 3 weken`, `in 3 weeks`). Two digits of a year mean the year up to ten ahead of `today`, or the one before:
/// in 2026, `36` is 2036 and `37` is 1937.
///
/// # Errors
/// [`DateProblem`]. A missing year is never filled in.
pub fn parse_date(text: &str, today: Date) -> Result<Date, DateProblem> {
    let text = text.trim().to_lowercase();
    if text.is_empty() {
        return Err(DateProblem::Empty);
    }
    if let Some(day) = spoken(&text, today) {
        return Ok(day);
    }
    match parts(&text).as_slice() {
        [digits] => from_digits(digits, today),
        [year, month, day] if year.len() == 4 => from_parts(day, month, year, today),
        [day, month, year] => from_parts(day, month, year, today),
        _ => Err(DateProblem::Unreadable),
    }
}

/// Reads a day that is still to come, as people type it: like [`parse_date`], and a day and a month
/// without a year are the next such day, which may be today (`1-2`, `3 sep`).
///
/// # Errors
/// [`DateProblem`], as of [`parse_date`].
pub fn parse_ahead(text: &str, today: Date) -> Result<Date, DateProblem> {
    let read = parse_date(text, today);
    let text = text.trim().to_lowercase();
    let written = match parts(&text).as_slice() {
        [day, month] if day.len() <= 2 => number(day).zip(month_number(month)),
        _ => None,
    };
    let Some((day, month)) = written.filter(|_| read.is_err()) else {
        return read;
    };
    // A leap day may be eight years off.
    (today.year()..=today.year() + 8)
        .filter_map(|year| Date::from_ymd_opt(year, month, day))
        .find(|found| *found >= today)
        .ok_or(DateProblem::NoSuchDay)
}

fn parts(text: &str) -> Vec<&str> {
    text.split(['-', '/', '.', ' '])
        .filter(|part| !part.is_empty())
        .collect()
}

/// Reads a time of the day as people type it: `9`, `9.15`, `14:30`, `1430`; nothing when it is none.
#[must_use]
pub fn parse_time(text: &str) -> Option<NaiveTime> {
    let text = text.trim();
    let (hour, minute) = match text.split_once([':', '.']) {
        Some((hour, minute)) if minute.len() == 2 => (hour, minute),
        Some(_) => return None,
        None if text.len() > 2 => text.split_at_checked(text.len() - 2)?,
        None => (text, "00"),
    };
    if hour.is_empty() || hour.len() > 2 {
        return None;
    }
    NaiveTime::from_hms_opt(number(hour)?, number(minute)?, 0)
}

fn spoken(text: &str, today: Date) -> Option<Date> {
    match text {
        "eergisteren" => today.checked_sub_days(Days::new(2)),
        "gisteren" => today.pred_opt(),
        "vandaag" => Some(today),
        "morgen" => today.succ_opt(),
        "overmorgen" => today.checked_add_days(Days::new(2)),
        _ => ahead(text, today),
    }
}

/// So many days or weeks on.
fn ahead(text: &str, today: Date) -> Option<Date> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let ["over" | "in", count, unit] = words.as_slice() else {
        return None;
    };
    let days = match *unit {
        "dag" | "dagen" | "day" | "days" => 1,
        "week" | "weken" | "weeks" => 7,
        _ => return None,
    };
    // Beyond three digits somebody meant something else.
    let count: u16 = count.parse().ok().filter(|count| *count < 1000)?;
    today.checked_add_days(Days::new(u64::from(count) * days))
}

/// Six or eight digits without separators. Year first is tried only where day first cannot be: between 1900 and 2199 no
/// eight digits are a day in both orders.
fn from_digits(text: &str, today: Date) -> Result<Date, DateProblem> {
    let piece = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
    match text.len() {
        6 => from_parts(piece(0, 2), piece(2, 4), piece(4, 6), today),
        8 => from_parts(piece(0, 2), piece(2, 4), piece(4, 8), today).or_else(|problem| {
            from_parts(piece(6, 8), piece(4, 6), piece(0, 4), today).map_err(|_| problem)
        }),
        _ => Err(DateProblem::Unreadable),
    }
}

fn from_parts(day: &str, month: &str, year: &str, today: Date) -> Result<Date, DateProblem> {
    if day.len() > 2 || !matches!(year.len(), 2 | 4) {
        return Err(DateProblem::Unreadable);
    }
    let day = number(day).ok_or(DateProblem::Unreadable)?;
    let month = month_number(month).ok_or(DateProblem::Unreadable)?;
    let written = number(year)
        .and_then(|n| i32::try_from(n).ok())
        .ok_or(DateProblem::Unreadable)?;
    let full = if year.len() == 2 {
        with_century(written, today)
    } else {
        written
    };
    if !(FIRST_YEAR..=LAST_YEAR).contains(&full) {
        return Err(DateProblem::YearOutOfRange);
    }
    Date::from_ymd_opt(full, month, day).ok_or(DateProblem::NoSuchDay)
}

fn with_century(two_digits: i32, today: Date) -> i32 {
    let last = today.year() + AHEAD;
    last - (last - two_digits).rem_euclid(100)
}

/// A month as a number, or by its Dutch name or at least three letters of it (`mrt` for maart too).
fn month_number(text: &str) -> Option<u32> {
    if text.len() <= 2 {
        return number(text);
    }
    let at = MONTHS
        .iter()
        .position(|name| text.len() >= 3 && name.starts_with(text));
    match at.or((text == "mrt").then_some(2)) {
        Some(at) => u32::try_from(at + 1).ok(),
        None => None,
    }
}

/// Digits only: `parse` alone would take a sign.
fn number(text: &str) -> Option<u32> {
    text.bytes()
        .all(|b| b.is_ascii_digit())
        .then(|| text.parse().ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times() {
        let time = |text| parse_time(text).map(|at| at.format("%H:%M").to_string());
        for (text, expected) in [
            ("9", "09:00"),
            (" 14:30 ", "14:30"),
            ("9.15", "09:15"),
            ("1430", "14:30"),
            ("930", "09:30"),
        ] {
            assert_eq!(time(text).as_deref(), Some(expected), "{text:?}");
        }
        for wrong in [
            "", "24", "9:5", "14:60", "25:00", "negen", "+9", "12345", "é9",
        ] {
            assert_eq!(time(wrong), None, "{wrong:?}");
        }
    }

    fn day(year: i32, month: u32, day: u32) -> Date {
        Date::from_ymd_opt(year, month, day).unwrap_or_default()
    }

    #[track_caller]
    fn check(text: &str, expected: Result<(i32, u32, u32), DateProblem>) {
        let expected = expected.map(|(y, m, d)| day(y, m, d));
        assert_eq!(parse_date(text, day(2026, 11, 23)), expected, "{text:?}");
    }

    #[test]
    fn days_as_people_type_them() {
        check("3-9-26", Ok((2026, 9, 3)));
        check(" 03-09-2026 ", Ok((2026, 9, 3)));
        check("3/9/26", Ok((2026, 9, 3)));
        check("3.9.2026", Ok((2026, 9, 3)));
        check("3 9 26", Ok((2026, 9, 3)));
        check("030926", Ok((2026, 9, 3)));
        check("03092026", Ok((2026, 9, 3)));
        check("20260903", Ok((2026, 9, 3)));
        check("2026-09-03", Ok((2026, 9, 3)));
        check("2026/9/3", Ok((2026, 9, 3)));
        check("3 september 2026", Ok((2026, 9, 3)));
        check("3 Sep. 26", Ok((2026, 9, 3)));
        check("1 mrt 2026", Ok((2026, 3, 1)));
        check("29-2-2024", Ok((2024, 2, 29)));
    }

    #[test]
    fn days_as_people_say_them() {
        check("eergisteren", Ok((2026, 11, 21)));
        check("Gisteren", Ok((2026, 11, 22)));
        check("vandaag", Ok((2026, 11, 23)));
        check("morgen", Ok((2026, 11, 24)));
        check("overmorgen", Ok((2026, 11, 25)));
        check("over 3 weken", Ok((2026, 12, 14)));
        check("Over 1 dag", Ok((2026, 11, 24)));
        check("in 10 days", Ok((2026, 12, 3)));
        check("over 3 maanden", Err(DateProblem::Unreadable));
    }

    #[test]
    fn a_day_to_come_needs_no_year() {
        let read = |text| parse_ahead(text, day(2026, 11, 23));
        for (text, expected) in [
            ("1-2", day(2027, 2, 1)),
            ("23/11", day(2026, 11, 23)),
            ("24-11", day(2026, 11, 24)),
            ("22-11", day(2027, 11, 22)),
            ("3 sep", day(2027, 9, 3)),
            ("29-2", day(2028, 2, 29)),
            ("1-2-26", day(2026, 2, 1)),
            ("morgen", day(2026, 11, 24)),
        ] {
            assert_eq!(read(text), Ok(expected), "{text:?}");
        }
        assert_eq!(read("31-4"), Err(DateProblem::NoSuchDay));
        assert_eq!(read("over 3"), Err(DateProblem::Unreadable));
        assert_eq!(read("1-"), Err(DateProblem::Unreadable));
        assert_eq!(read(""), Err(DateProblem::Empty));
    }

    #[test]
    fn two_digits_never_become_a_year_of_the_first_century() {
        check("15/05/20", Ok((2020, 5, 15)));
        check("1-1-36", Ok((2036, 1, 1)));
        check("1-1-37", Ok((1937, 1, 1)));
        check("1-1-99", Ok((1999, 1, 1)));
        check("1-1-00", Ok((2000, 1, 1)));
        check("15-05-0020", Err(DateProblem::YearOutOfRange));
        check("15-05-020", Err(DateProblem::Unreadable));
    }

    #[test]
    fn what_is_no_day_is_refused() {
        check("", Err(DateProblem::Empty));
        check("  ", Err(DateProblem::Empty));
        check("3-9", Err(DateProblem::Unreadable));
        check("3-ma-2026", Err(DateProblem::Unreadable));
        check("-", Err(DateProblem::Unreadable));
        check("+3-9-26", Err(DateProblem::Unreadable));
        check("30926", Err(DateProblem::Unreadable));
        check("éé0926", Err(DateProblem::Unreadable));
        check("29-2-2026", Err(DateProblem::NoSuchDay));
        check("31-4-2026", Err(DateProblem::NoSuchDay));
        check("1-13-2026", Err(DateProblem::NoSuchDay));
        check("1-1-1899", Err(DateProblem::YearOutOfRange));
    }

    #[test]
    fn printed_forms() {
        assert_eq!(dutch(day(2026, 9, 3)), "03-09-2026");
        assert_eq!(dutch_long(day(2026, 9, 3)), "3 september 2026");
        assert_eq!(dutch_month(day(2026, 12, 31)), "december");
        assert_eq!(Timestamp(0).to_string(), "1970-01-01T00:00:00.000Z");
        assert_eq!(
            Timestamp(1_790_000_000_123).to_string(),
            "2026-09-21T14:13:20.123Z"
        );
        assert_eq!(Timestamp(i64::MAX).to_string(), format!("{} ms", i64::MAX));
    }
}
