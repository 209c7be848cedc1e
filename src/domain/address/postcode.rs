//! The Dutch postcode.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Four digits of which the first is not zero, and two letters that are not SA, SD or SS. Shown with one space between:
/// `1811 AB`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Postcode {
    digits: u16,
    letters: [char; 2],
}

/// The text is no Dutch postcode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not a Dutch postcode")]
pub struct NotAPostcode;

impl FromStr for Postcode {
    type Err = NotAPostcode;

    /// Reads it with or without spaces, in capitals or not.
    fn from_str(text: &str) -> Result<Self, NotAPostcode> {
        let signs: Vec<char> = text
            .chars()
            .filter(|sign| !sign.is_whitespace())
            .map(|sign| sign.to_ascii_uppercase())
            .collect();
        let [a, b, c, d, x, y] = *signs.as_slice() else {
            return Err(NotAPostcode);
        };
        let digits: String = [a, b, c, d]
            .iter()
            .filter(|sign| sign.is_ascii_digit())
            .collect();
        let letters = [x, y];
        let never_given = matches!(letters, ['S', 'A' | 'D' | 'S']);
        if digits.len() != 4
            || a == '0'
            || never_given
            || !letters.iter().all(char::is_ascii_uppercase)
        {
            return Err(NotAPostcode);
        }
        let digits = digits.parse().map_err(|_| NotAPostcode)?;
        Ok(Self { digits, letters })
    }
}

impl fmt::Display for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [x, y] = self.letters;
        write!(f, "{} {x}{y}", self.digits)
    }
}

impl TryFrom<String> for Postcode {
    type Error = NotAPostcode;

    fn try_from(text: String) -> Result<Self, NotAPostcode> {
        text.parse()
    }
}

impl From<Postcode> for String {
    fn from(postcode: Postcode) -> Self {
        postcode.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Result<&str, NotAPostcode>) {
        assert_eq!(
            text.parse::<Postcode>().map(|code| code.to_string()),
            expected.map(str::to_owned),
            "{text:?}"
        );
    }

    #[test]
    fn postcodes() {
        check("1811AB", Ok("1811 AB"));
        check(" 1811 ab ", Ok("1811 AB"));
        check("9999ZZ", Ok("9999 ZZ"));
        check("1000SB", Ok("1000 SB"));
        for wrong in [
            "",
            "0811AB",
            "1811SA",
            "1811SD",
            "1811ss",
            "1811A",
            "1811ABC",
            "181AAB",
            "18111A",
            "1811ÀB",
            "١٨١١AB",
        ] {
            check(wrong, Err(NotAPostcode));
        }
    }
}
