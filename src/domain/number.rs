//! Numbers that identify a person: BSN, onderwijsnummer and A-nummer, each with its own test.
//!
//! They exist only when their test passes. Debug output is masked, so that a log or a failed test never shows one.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why a text is not the number it should be. Says which test failed, never the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NumberProblem {
    /// Nothing was given.
    #[error("no number")]
    Empty,
    /// There are signs other than digits, spaces, dots and hyphens.
    #[error("the number holds signs that are not digits")]
    NotDigits,
    /// The number of digits is wrong.
    #[error("the number has {found} digits instead of {expected}")]
    Length {
        /// Digits found.
        found: usize,
        /// Digits there should be.
        expected: usize,
    },
    /// Nothing but zeros: a field filled to its width.
    #[error("the number is zero")]
    Zero,
    /// The first digits are not those of this kind of number.
    #[error("the number does not start as this kind of number does")]
    Start,
    /// Two neighbouring digits are equal, which an A-nummer never has.
    #[error("two neighbouring digits are equal")]
    EqualNeighbours,
    /// The weighted sum does not have the remainder it should have after division by eleven.
    #[error("the number fails the eleven test")]
    ElevenTest,
}

impl NumberProblem {
    /// The word under which its sentence stands.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotDigits => "not-digits",
            Self::Length { .. } => "length",
            Self::Zero => "zero",
            Self::Start => "start",
            Self::EqualNeighbours => "equal-neighbours",
            Self::ElevenTest => "eleven-test",
        }
    }
}

/// Declares one kind of number: `parse`, `get`, `masked`, `Display`, masked `Debug` and serde as text.
macro_rules! numbers {
    ($( $(#[$doc:meta])* $name:ident($inner:ty), $digits:literal digits, $read:path; )+) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
            #[serde(try_from = "String", into = "String")]
            pub struct $name($inner);

            impl $name {
                /// Reads and tests the number; spaces, dots and hyphens between the digits are let pass.
                ///
                /// # Errors
                /// [`NumberProblem`]: the first test that fails.
                pub fn parse(text: &str) -> Result<Self, NumberProblem> {
                    $read(&digits(text, $digits)?).map(Self)
                }

                /// The number without leading zeros: the stored form.
                #[must_use]
                pub const fn get(self) -> $inner {
                    self.0
                }

                /// The number with all but its last three digits hidden, for lists.
                #[must_use]
                pub fn masked(self) -> String {
                    let hidden = "*".repeat($digits - 3);
                    format!("{hidden}{:03}", self.0 % 1000)
                }
            }

            impl fmt::Display for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.pad(&format!("{:0width$}", self.0, width = $digits))
                }
            }

            impl fmt::Debug for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    write!(f, "{}({})", stringify!($name), self.masked())
                }
            }

            impl FromStr for $name {
                type Err = NumberProblem;

                fn from_str(text: &str) -> Result<Self, NumberProblem> {
                    Self::parse(text)
                }
            }

            impl TryFrom<String> for $name {
                type Error = NumberProblem;

                fn try_from(text: String) -> Result<Self, NumberProblem> {
                    Self::parse(&text)
                }
            }

            /// Takes the stored form; the tests are done again.
            impl TryFrom<$inner> for $name {
                type Error = NumberProblem;

                fn try_from(number: $inner) -> Result<Self, NumberProblem> {
                    Self::parse(&format!("{number:0width$}", width = $digits))
                }
            }

            impl From<$name> for String {
                fn from(number: $name) -> Self {
                    number.to_string()
                }
            }
        )+
    };
}

numbers! {
    /// Burgerservicenummer (LO3 01.20): nine digits of which the sum with weights 9, 8, 7, 6, 5, 4, 3, 2 and -1 is
    /// divisible by eleven. With eight digits a zero is put before them.
    Bsn(u32), 9 digits, bsn;
    /// Onderwijsnummer, which DUO gives to who has no BSN: nine digits starting with 10, of which the same sum leaves 5
    /// after division by eleven.
    OnderwijsNummer(u32), 9 digits, onderwijsnummer;
    /// Administratienummer of the BRP (LO3 01.10): ten digits, the first not zero, no two equal neighbours, the sum of
    /// the digits with remainder 0 or 5 after division by eleven, the sum with weights 1, 2, 4 .. 512 divisible by it.
    ANummer(u64), 10 digits, a_nummer;
}

/// The digits of a written number, with the zero that eight digits of a BSN lack.
fn digits(text: &str, expected: usize) -> Result<Vec<u8>, NumberProblem> {
    let signs = text
        .chars()
        .filter(|sign| !matches!(sign, ' ' | '.' | '-' | '\u{a0}'));
    let digits: Option<Vec<u8>> = signs
        .map(|sign| sign.to_digit(10).and_then(|d| u8::try_from(d).ok()))
        .collect();
    let mut digits = digits.ok_or(NumberProblem::NotDigits)?;
    if digits.is_empty() {
        return Err(NumberProblem::Empty);
    }
    if digits.len() == 8 && expected == 9 {
        digits.insert(0, 0);
    }
    if digits.len() != expected {
        return Err(NumberProblem::Length {
            found: digits.len(),
            expected,
        });
    }
    Ok(digits)
}

fn bsn(digits: &[u8]) -> Result<u32, NumberProblem> {
    // Nothing but zeros would pass the sum.
    if digits.iter().all(|digit| *digit == 0) {
        return Err(NumberProblem::Zero);
    }
    eleven_test(digits, 0)
}

fn onderwijsnummer(digits: &[u8]) -> Result<u32, NumberProblem> {
    if !digits.starts_with(&[1, 0]) {
        return Err(NumberProblem::Start);
    }
    eleven_test(digits, 5)
}

fn eleven_test(digits: &[u8], remainder: i32) -> Result<u32, NumberProblem> {
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    let sum: i32 = digits
        .iter()
        .zip(weights)
        .map(|(digit, weight)| i32::from(*digit) * weight)
        .sum();
    if sum.rem_euclid(11) != remainder {
        return Err(NumberProblem::ElevenTest);
    }
    Ok(digits
        .iter()
        .fold(0, |number, digit| number * 10 + u32::from(*digit)))
}

fn a_nummer(digits: &[u8]) -> Result<u64, NumberProblem> {
    if digits.starts_with(&[0]) {
        return Err(NumberProblem::Start);
    }
    if digits
        .iter()
        .zip(digits.iter().skip(1))
        .any(|(left, right)| left == right)
    {
        return Err(NumberProblem::EqualNeighbours);
    }
    let sum: u32 = digits.iter().map(|digit| u32::from(*digit)).sum();
    let weighted: u32 = digits
        .iter()
        .zip(0..)
        .map(|(digit, power)| u32::from(*digit) << power)
        .sum();
    if !matches!(sum % 11, 0 | 5) || !weighted.is_multiple_of(11) {
        return Err(NumberProblem::ElevenTest);
    }
    Ok(digits
        .iter()
        .fold(0, |number, digit| number * 10 + u64::from(*digit)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check<T: FromStr<Err = NumberProblem> + fmt::Display>(
        text: &str,
        expected: Result<&str, NumberProblem>,
    ) {
        let found = text.parse::<T>().map(|number| number.to_string());
        assert_eq!(found, expected.map(str::to_owned), "{text:?}");
    }

    #[test]
    fn bsn() {
        check::<Bsn>("999990019", Ok("999990019"));
        check::<Bsn>(" 9999.90.019 ", Ok("999990019"));
        check::<Bsn>("10000008", Ok("010000008"));
        check::<Bsn>("999990018", Err(NumberProblem::ElevenTest));
        check::<Bsn>("99999001", Err(NumberProblem::ElevenTest));
        check::<Bsn>("000001004", Ok("000001004"));
        check::<Bsn>("000000000", Err(NumberProblem::Zero));
        check::<Bsn>(
            "9999900",
            Err(NumberProblem::Length {
                found: 7,
                expected: 9,
            }),
        );
        check::<Bsn>(
            "9999900190",
            Err(NumberProblem::Length {
                found: 10,
                expected: 9,
            }),
        );
        check::<Bsn>("99999001x", Err(NumberProblem::NotDigits));
        check::<Bsn>(" ", Err(NumberProblem::Empty));
    }

    #[test]
    fn onderwijsnummer() {
        check::<OnderwijsNummer>("100000041", Ok("100000041"));
        check::<OnderwijsNummer>("100000042", Err(NumberProblem::ElevenTest));
        check::<OnderwijsNummer>("999990019", Err(NumberProblem::Start));
        check::<OnderwijsNummer>("10000041", Err(NumberProblem::Start));
    }

    #[test]
    fn no_number_is_both() {
        check::<Bsn>("100000041", Err(NumberProblem::ElevenTest));
    }

    #[test]
    fn a_nummer() {
        check::<ANummer>("1010101025", Ok("1010101025"));
        check::<ANummer>("1010101052", Err(NumberProblem::ElevenTest));
        check::<ANummer>("0101010102", Err(NumberProblem::Start));
        check::<ANummer>("1100101025", Err(NumberProblem::EqualNeighbours));
        check::<ANummer>(
            "101010102",
            Err(NumberProblem::Length {
                found: 9,
                expected: 10,
            }),
        );
    }

    #[test]
    fn hidden_where_others_look() {
        let number = Bsn::parse("999990019");
        assert_eq!(number.map(Bsn::masked), Ok("******019".to_owned()));
        assert_eq!(format!("{number:?}"), "Ok(Bsn(******019))");
    }

    #[test]
    fn the_stored_form_is_tested_too() {
        assert_eq!(
            Bsn::try_from(10_000_008).map(|bsn| bsn.to_string()),
            Ok("010000008".to_owned())
        );
        assert_eq!(Bsn::try_from(10_000_009), Err(NumberProblem::ElevenTest));
        assert_eq!(Bsn::parse("010000008").map(Bsn::get), Ok(10_000_008));
    }
}
