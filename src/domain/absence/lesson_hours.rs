//! A set of lesson hours of one day.

use std::{fmt, ops::RangeInclusive, str::FromStr};

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The lesson hours 1 to 10 of a day, as the absence report numbers them. Written `1,2,5`; typed also as
/// `1-4`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LessonHours(u16);

/// The text is no list of lesson hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("lesson hours are numbers from 1 to {LAST}, or two of them with a dash between")]
pub struct NotLessonHours;

const LAST: u8 = 10;

impl LessonHours {
    /// None known.
    pub const NONE: Self = Self(0);

    /// The set with this hour added.
    ///
    /// # Errors
    /// [`NotLessonHours`] for an hour the report does not have.
    pub const fn with(self, hour: u8) -> Result<Self, NotLessonHours> {
        match hour {
            1..=LAST => Ok(Self(self.0 | 1 << hour)),
            _ => Err(NotLessonHours),
        }
    }

    /// The hours, in order.
    pub fn iter(self) -> impl Iterator<Item = u8> {
        (1..=LAST).filter(move |hour| self.0 & (1 << hour) != 0)
    }

    /// How many.
    #[must_use]
    pub const fn count(self) -> u32 {
        self.0.count_ones()
    }
}

impl FromStr for LessonHours {
    type Err = NotLessonHours;

    /// Reads hours parted by commas, in any order, and stretches of them; an empty text is none.
    fn from_str(text: &str) -> Result<Self, NotLessonHours> {
        let parts = text
            .split(',')
            .map(str::trim)
            .filter(|_| !text.trim().is_empty());
        parts.map(stretch).try_fold(Self::NONE, |set, hours| {
            hours?.try_fold(set, |set, hour| set.with(hour))
        })
    }
}

/// One hour, or a stretch of them from the first to the last. People type a dash, and some programs make
/// a longer one of it.
fn stretch(part: &str) -> Result<RangeInclusive<u8>, NotLessonHours> {
    let (first, last) = part.split_once(['-', '–']).unwrap_or((part, part));
    let (first, last) = (hour(first)?, hour(last)?);
    match first <= last {
        true => Ok(first..=last),
        false => Err(NotLessonHours),
    }
}

/// Digits only: `parse` alone would take a sign.
fn hour(text: &str) -> Result<u8, NotLessonHours> {
    let text = text.trim();
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    let number = digits.then(|| text.parse().ok()).flatten();
    number.filter(|hour| *hour <= LAST).ok_or(NotLessonHours)
}

impl fmt::Display for LessonHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hours: Vec<String> = self.iter().map(|hour| hour.to_string()).collect();
        f.write_str(&hours.join(","))
    }
}

impl TryFrom<String> for LessonHours {
    type Error = NotLessonHours;

    fn try_from(text: String) -> Result<Self, NotLessonHours> {
        text.parse()
    }
}

impl From<LessonHours> for String {
    fn from(hours: LessonHours) -> Self {
        hours.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Result<(&str, u32), NotLessonHours>) {
        let found = text
            .parse::<LessonHours>()
            .map(|hours| (hours.to_string(), hours.count()));
        assert_eq!(
            found,
            expected.map(|(text, count)| (text.to_owned(), count)),
            "{text:?}"
        );
    }

    #[test]
    fn lists_of_hours() {
        check("1,2,5", Ok(("1,2,5", 3)));
        check(" 10, 1 ,1", Ok(("1,10", 2)));
        check("", Ok(("", 0)));
        for wrong in ["0", "11", "1,,2", "1;2", "een", "-1", "+1", ",", "300"] {
            check(wrong, Err(NotLessonHours));
        }
    }

    #[test]
    fn stretches_of_hours() {
        check("1-4", Ok(("1,2,3,4", 4)));
        check("8 – 10, 1", Ok(("1,8,9,10", 4)));
        check("3-3", Ok(("3", 1)));
        check("1-3,2-5", Ok(("1,2,3,4,5", 5)));
        for wrong in ["4-1", "0-3", "9-11", "1-", "-4", "1-2-3", "1--3", "1-200"] {
            check(wrong, Err(NotLessonHours));
        }
    }
}
