//! The names of municipalities, by their codes: those that exist, and those that went into others
//! since 2010. Facts from the national municipality table (BRP table 33).

use super::MunicipalityCode;
use crate::domain::time::Date;

const TABLE: &str = include_str!("../../../assets/municipalities.csv");

/// A municipality, with what became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Named {
    /// Its code.
    pub code: MunicipalityCode,
    /// Its name.
    pub name: &'static str,
    /// Whether it still exists.
    pub exists: bool,
}

/// The last day on which one of them went into another, as far as the table knows.
pub fn last_change() -> Option<Date> {
    let days = TABLE.lines().filter_map(|line| {
        let day = line.split(';').nth(3)?;
        Date::parse_from_str(day, "%Y%m%d").ok()
    });
    days.max()
}

/// All of them, by code.
pub fn all() -> impl Iterator<Item = Named> {
    TABLE.lines().filter_map(|line| {
        let mut parts = line.split(';');
        let code = parts.next()?.parse().ok()?;
        let name = parts.next()?;
        let _into = parts.next()?;
        let exists = parts.next()?.is_empty();
        Some(Named { code, name, exists })
    })
}

/// The name of one; nothing where the table does not know the code.
#[must_use]
pub fn name(code: MunicipalityCode) -> Option<&'static str> {
    all()
        .find(|named| named.code == code)
        .map(|named| named.name)
}

/// The one with this name, in any spelling.
#[must_use]
pub fn named(text: &str) -> Option<MunicipalityCode> {
    let meant = crate::domain::fold::fold(text.trim());
    let found = all().filter(|named| crate::domain::fold::fold(named.name) == meant);
    // A name can have come back: the one that exists is meant.
    found
        .max_by_key(|named| named.exists)
        .map(|named| named.code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(code: u16, expected: &str, exists: bool) {
        let found = all()
            .find(|named| named.code == MunicipalityCode(code))
            .unwrap();
        assert_eq!((found.name, found.exists), (expected, exists));
        assert_eq!(name(MunicipalityCode(code)), Some(expected));
    }

    #[test]
    fn codes_have_names() {
        check(361, "Alkmaar", true);
        check(398, "Heerhugowaard", false);
        check(1980, "Dijk en Waard", true);
        assert_eq!(name(MunicipalityCode(1)), None);
        assert!(all().filter(|named| named.exists).count() > 330);
    }

    #[test]
    fn names_lead_to_codes() {
        assert_eq!(named(" alkmaar"), Some(MunicipalityCode(361)));
        assert_eq!(named("Súdwest-Fryslan"), Some(MunicipalityCode(1900)));
        assert_eq!(named("Nergens"), None);
    }
}
