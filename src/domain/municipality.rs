//! Municipalities, kinds of school, and the work area that is made of both.

mod name;
mod region;
mod school_type;
mod work_area;

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use thiserror::Error;

pub use self::{
    name::{Named, all, last_change, name, named},
    region::HolidayRegion,
    school_type::{SchoolType, SchoolTypes},
    work_area::{AreaPart, WorkArea},
};

/// A municipality (LO3 09.10, table 33), written with four digits: `0361` is Alkmaar.
///
/// Codes end by merging: Heerhugowaard (`0398`) and Langedijk (`0416`) became Dijk en Waard (`1980`) on 1 January 2022.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MunicipalityCode(pub u16);

impl MunicipalityCode {
    /// Registratie niet-ingezetenen: who lives abroad or whose abode is unknown.
    pub const RNI: Self = Self(1999);
}

/// The text is no code of table 33.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("a municipality code has at most four digits")]
pub struct NotAMunicipality;

impl FromStr for MunicipalityCode {
    type Err = NotAMunicipality;

    /// Reads it with or without leading zeros; `0000` is the BRP's "unknown" and no municipality.
    fn from_str(text: &str) -> Result<Self, NotAMunicipality> {
        let text = text.trim();
        if text.len() > 4 || !text.bytes().all(|b| b.is_ascii_digit()) {
            return Err(NotAMunicipality);
        }
        text.parse()
            .ok()
            .filter(|code| *code != 0)
            .map(Self)
            .ok_or(NotAMunicipality)
    }
}

impl fmt::Display for MunicipalityCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Result<&str, NotAMunicipality>) {
        let found = text
            .parse::<MunicipalityCode>()
            .map(|code| code.to_string());
        assert_eq!(found, expected.map(str::to_owned), "{text:?}");
    }

    #[test]
    fn codes_of_municipalities() {
        check("0361", Ok("0361"));
        check(" 361 ", Ok("0361"));
        check("1999", Ok("1999"));
        check("0000", Err(NotAMunicipality));
        check("", Err(NotAMunicipality));
        check("00361", Err(NotAMunicipality));
        check("+361", Err(NotAMunicipality));
    }
}
