//! The key of a school location at DUO: BRIN and location number.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The text is no BRIN, no location number, or not both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum NotASchoolKey {
    /// Not two digits and two letters or digits.
    #[error("a BRIN is two digits and two letters or digits")]
    Brin,
    /// Not at most two digits.
    #[error("a location number has two digits")]
    Location,
}

/// Basisregistratie instellingen: two digits, then two letters or digits (`00AP`, `25PW`). The number of an institution
/// (DUO: `BRIN NUMMER`, later `INSTELLINGSCODE`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Brin([char; 4]);

impl FromStr for Brin {
    type Err = NotASchoolKey;

    fn from_str(text: &str) -> Result<Self, NotASchoolKey> {
        let signs: Vec<char> = text
            .trim()
            .chars()
            .map(|sign| sign.to_ascii_uppercase())
            .collect();
        let [a, b, c, d] = *signs.as_slice() else {
            return Err(NotASchoolKey::Brin);
        };
        let right = a.is_ascii_digit()
            && b.is_ascii_digit()
            && c.is_ascii_alphanumeric()
            && d.is_ascii_alphanumeric();
        right
            .then_some(Self([a, b, c, d]))
            .ok_or(NotASchoolKey::Brin)
    }
}

impl fmt::Display for Brin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0.iter().collect::<String>())
    }
}

/// The number of a location within its institution: `00` is the main one (the last two signs of
/// DUO's `VESTIGINGSNUMMER`).
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(try_from = "String", into = "String")]
pub struct LocationNumber(u8);

impl FromStr for LocationNumber {
    type Err = NotASchoolKey;

    /// One digit is taken as the second: spreadsheets eat leading zeros.
    fn from_str(text: &str) -> Result<Self, NotASchoolKey> {
        let text = text.trim();
        let digits = matches!(text.len(), 1 | 2) && text.bytes().all(|b| b.is_ascii_digit());
        digits
            .then(|| text.parse().ok())
            .flatten()
            .map(Self)
            .ok_or(NotASchoolKey::Location)
    }
}

impl fmt::Display for LocationNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}", self.0)
    }
}

/// Institution and location together, which name one school: `00AP01` (DUO: `VESTIGINGSNUMMER`, later
/// `VESTIGINGSCODE`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SchoolKey {
    /// The institution.
    pub brin: Brin,
    /// The location.
    pub location: LocationNumber,
}

impl FromStr for SchoolKey {
    type Err = NotASchoolKey;

    /// Reads six signs; a BRIN alone means its main location.
    fn from_str(text: &str) -> Result<Self, NotASchoolKey> {
        let text = text.trim();
        let (brin, location) = text.split_at_checked(4).ok_or(NotASchoolKey::Brin)?;
        let location = match location.len() {
            0 => LocationNumber::default(),
            2 => location.parse()?,
            _ => return Err(NotASchoolKey::Location),
        };
        Ok(Self {
            brin: brin.parse()?,
            location,
        })
    }
}

impl fmt::Display for SchoolKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.brin, self.location)
    }
}

/// Serde writes each of them as its text.
macro_rules! as_text {
    ($($name:ty),+) => {
        $(
            impl TryFrom<String> for $name {
                type Error = NotASchoolKey;

                fn try_from(text: String) -> Result<Self, NotASchoolKey> {
                    text.parse()
                }
            }

            impl From<$name> for String {
                fn from(key: $name) -> Self {
                    key.to_string()
                }
            }
        )+
    };
}

as_text!(Brin, LocationNumber, SchoolKey);

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Result<&str, NotASchoolKey>) {
        assert_eq!(
            text.parse::<SchoolKey>().map(|key| key.to_string()),
            expected.map(str::to_owned),
            "{text:?}"
        );
    }

    #[test]
    fn keys() {
        check("99ZZ00", Ok("99ZZ00"));
        check(" 99zz01 ", Ok("99ZZ01"));
        check("9901", Ok("990100"));
        check("99Z", Err(NotASchoolKey::Brin));
        check("Z9ZZ00", Err(NotASchoolKey::Brin));
        check("99Z 00", Err(NotASchoolKey::Brin));
        check("99ZZ0", Err(NotASchoolKey::Location));
        check("99ZZ0A", Err(NotASchoolKey::Location));
        check("99ZZ+1", Err(NotASchoolKey::Location));
        check("99é00", Err(NotASchoolKey::Brin));
        check("", Err(NotASchoolKey::Brin));
    }

    #[test]
    fn a_spreadsheet_eats_the_zero_of_a_location() {
        assert_eq!(
            "1".parse::<LocationNumber>().map(|n| n.to_string()),
            Ok("01".to_owned())
        );
        assert_eq!("".parse::<LocationNumber>(), Err(NotASchoolKey::Location));
    }
}
