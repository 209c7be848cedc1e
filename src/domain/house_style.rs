//! House style: what makes a letter that of its municipality.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{
    id::{ContentId, HouseStyleId},
    municipality::{self, MunicipalityCode},
    record::Kept,
};

/// A colour of print, as a printer is told it: red, green and blue, 0 to 255.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Colour(pub u8, pub u8, pub u8);

impl Colour {
    /// The least contrast with white paper that is read well (WCAG 2.2, 1.4.3, text of a usual size).
    pub const LEAST_CONTRAST: f64 = 4.5;

    /// How much darker than white paper it is: from 1 (white) to 21 (black), as WCAG 2.2 counts it.
    #[must_use]
    pub fn contrast_on_paper(self) -> f64 {
        let Self(red, green, blue) = self;
        let light = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
        1.05 / (light + 0.05)
    }

    /// Whether a name in it is read well on white paper.
    #[must_use]
    pub fn is_readable(self) -> bool {
        self.contrast_on_paper() >= Self::LEAST_CONTRAST
    }
}

/// How much light one part of a colour gives: sRGB is not even.
fn linear(part: u8) -> f64 {
    let part = f64::from(part) / 255.0;
    match part <= 0.04045 {
        true => part / 12.92,
        false => ((part + 0.055) / 1.055).powf(2.4),
    }
}

/// The text is no colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("a colour is a # and six hexadecimal digits")]
pub struct NotAColour;

impl FromStr for Colour {
    type Err = NotAColour;

    /// Reads `#1a2b3c`, with or without the sign.
    fn from_str(text: &str) -> Result<Self, NotAColour> {
        let text = text.trim();
        let text = text.strip_prefix('#').unwrap_or(text);
        if text.len() != 6 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(NotAColour);
        }
        let all = u32::from_str_radix(text, 16).map_err(|_| NotAColour)?;
        let [_, red, green, blue] = all.to_be_bytes();
        Ok(Self(red, green, blue))
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(red, green, blue) = self;
        write!(out, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// What can be entered about the letters of a municipality.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HouseStyleDraft {
    /// Of which municipality; one style each.
    pub municipality: MunicipalityCode,
    /// The sender in large letters: "Gemeente Voorbeeldstad". The logo stands in its place, and is read out as this.
    pub sender: String,
    /// Lines at the top right: team, visiting address, telephone, e-mail; in this order.
    pub contact: Vec<String>,
    /// One line for the post to bring a letter back: "Postbus 1, 1800 AA VOORBEELDSTAD".
    pub return_address: String,
    /// The colour of the sender's name; black where none is chosen.
    pub colour: Option<Colour>,
    /// The bytes of the logo; the sender's name in letters where there is none.
    pub logo: Option<ContentId>,
    /// Who signs, when it is not the officer who made the letter: "namens het college, …".
    pub signatory: Option<String>,
    /// When the officer can be reached: "op maandag tot en met donderdag".
    pub reachable: Option<String>,
}

/// A house style in the data file.
pub type HouseStyle = Kept<HouseStyleId, HouseStyleDraft>;

impl HouseStyleDraft {
    /// At most so many lines stand at the top right: more would push the text down the page.
    pub const MOST_CONTACT: usize = 6;

    /// What holds as long as nothing was entered: the name of the municipality, in black.
    #[must_use]
    pub fn usual(municipality: MunicipalityCode) -> Self {
        let name = municipality::name(municipality);
        let name = name.map_or_else(|| municipality.to_string(), str::to_owned);
        Self {
            municipality,
            sender: format!("Gemeente {name}"),
            contact: Vec::new(),
            return_address: String::new(),
            colour: None,
            logo: None,
            signatory: None,
            reachable: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(text: &str, expected: Option<Colour>) {
        assert_eq!(text.parse().ok(), expected, "{text:?}");
    }

    #[test]
    fn colours_are_read_as_they_are_written() {
        reads("#1a2B3c", Some(Colour(0x1a, 0x2b, 0x3c)));
        reads(" 000000 ", Some(Colour(0, 0, 0)));
        reads("#fff", None);
        reads("#1a2b3", None);
        reads("#1a2b3c4", None);
        reads("+1a2b3", None);
        reads("#éénén", None);
        reads("", None);
        let colour = Colour(0, 9, 255);
        assert_eq!(colour.to_string(), "#0009ff");
        reads(&colour.to_string(), Some(colour));
    }

    #[track_caller]
    fn contrast(colour: Colour, expected: f64) {
        let found = colour.contrast_on_paper();
        assert!((found - expected).abs() < 0.01, "{colour}: {found}");
    }

    #[test]
    fn contrast_is_counted_as_the_guidelines_do() {
        contrast(Colour(0, 0, 0), 21.0);
        contrast(Colour(255, 255, 255), 1.0);
        contrast(Colour(255, 0, 0), 4.0);
        contrast(Colour(0, 0, 255), 8.59);
        // The lightest grey that is read well, and the one after it.
        contrast(Colour(0x76, 0x76, 0x76), 4.54);
        assert!(Colour(0x76, 0x76, 0x76).is_readable());
        assert!(!Colour(0x77, 0x77, 0x77).is_readable());
    }

    #[test]
    fn what_nobody_entered_is_the_name_of_the_municipality() {
        let alkmaar = HouseStyleDraft::usual(MunicipalityCode(361));
        assert_eq!(alkmaar.sender, "Gemeente Alkmaar");
        let unknown = HouseStyleDraft::usual(MunicipalityCode(9998));
        assert_eq!(unknown.sender, "Gemeente 9998");
        assert_eq!((unknown.colour, unknown.logo), (None, None));
    }
}
