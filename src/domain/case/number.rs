//! The label of a case.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Year and serial number: `2026-0017`. A label for people: a case that comes from a colleague gets a new one and keeps
/// the old as an alias.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CaseNumber {
    /// The year of opening.
    pub year: u16,
    /// Counts from 1 within the year.
    pub serial: u32,
}

impl CaseNumber {
    /// The number after this one, in the same year.
    #[must_use]
    pub const fn next(self) -> Self {
        Self {
            year: self.year,
            serial: self.serial.saturating_add(1),
        }
    }
}

/// The text is no case number of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("a case number is a year, a hyphen and a serial number, as in 2026-0017")]
pub struct NotACaseNumber;

impl FromStr for CaseNumber {
    type Err = NotACaseNumber;

    /// Zeros before the serial number may be left out.
    fn from_str(text: &str) -> Result<Self, NotACaseNumber> {
        let (year, serial) = text.trim().split_once('-').ok_or(NotACaseNumber)?;
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        if year.len() != 4 || !digits(year) || !digits(serial) {
            return Err(NotACaseNumber);
        }
        let number = Self {
            year: year.parse().map_err(|_| NotACaseNumber)?,
            serial: serial.parse().map_err(|_| NotACaseNumber)?,
        };
        if number.serial == 0 {
            Err(NotACaseNumber)
        } else {
            Ok(number)
        }
    }
}

impl fmt::Display for CaseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{:04}-{:04}", self.year, self.serial))
    }
}

impl TryFrom<String> for CaseNumber {
    type Error = NotACaseNumber;

    fn try_from(text: String) -> Result<Self, NotACaseNumber> {
        text.parse()
    }
}

impl From<CaseNumber> for String {
    fn from(number: CaseNumber) -> Self {
        number.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Result<&str, NotACaseNumber>) {
        assert_eq!(
            text.parse::<CaseNumber>().map(|n| n.to_string()),
            expected.map(str::to_owned),
            "{text:?}"
        );
    }

    #[test]
    fn numbers() {
        check("2026-0017", Ok("2026-0017"));
        check(" 2026-17 ", Ok("2026-0017"));
        check("2026-123456", Ok("2026-123456"));
        for wrong in [
            "",
            "2026",
            "26-0017",
            "2026-",
            "2026-0",
            "2026-+1",
            "2026-99999999999",
            "+026-0017",
        ] {
            check(wrong, Err(NotACaseNumber));
        }
        let last = CaseNumber {
            year: 2026,
            serial: 9,
        };
        assert_eq!(last.next().to_string(), "2026-0010");
    }
}
