//! Where somebody lives or gets his post, in the forms of the BRP (category 08), and whether others may know it.
//!
//! Protection hangs on the address, not on the person. Nothing here decides who may see one: a text made of a protected
//! address is as secret as the address.

mod postcode;

use std::ops::Deref;

use serde::{Deserialize, Serialize};

pub use self::postcode::{NotAPostcode, Postcode};
use super::{
    code::codes,
    id::{AddressId, GuardianId, YouthId},
    municipality::MunicipalityCode,
    partial_date::PartialDate,
    record::Kept,
    time::Date,
};

codes! {
    /// The form of an address.
    AddressKind {
        /// Woonadres: a street with a number (functie W).
        Street = "woon",
        /// Briefadres: where only the post arrives, of somebody without an abode (functie B, LO3 10.10).
        Letter = "brief",
        /// Locatiebeschrijving: words instead of a street (LO3 12.10).
        Location = "locatie",
        /// Abroad: lines of text and a country (LO3 13).
        Abroad = "buitenland",
        /// Not known.
        Unknown = "onbekend",
    }
}

codes! {
    /// Aanduiding bij huisnummer (LO3 11.50).
    Designation {
        /// Bij: near the number.
        By = "by",
        /// Tegenover: across the street from it.
        Opposite = "to",
    }
}

impl Designation {
    /// The word as it is printed.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::By => "bij",
            Self::Opposite => "tegenover",
        }
    }
}

codes! {
    /// Whether an address may be given to others (LO3 70.10: 0 = it may, any other value = it may not).
    Protection {
        /// It may.
        None = "geen",
        /// Geheim: it never reaches the other parent, a list, a bundle or a report.
        Protected = "geheim",
    }
}

/// Whose address it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum AddressOwner {
    /// A youth's.
    Youth(YouthId),
    /// A parent's, guardian's or carer's.
    Guardian(GuardianId),
}

/// An address with the person whose it is: what is entered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddressDraft {
    /// Whose it is.
    pub owner: AddressOwner,
    /// The address.
    pub address: Address,
}

/// An address of a person in the data file.
pub type PersonAddress = Kept<AddressId, AddressDraft>;

/// An address during one period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// The form; says which of the fields below count.
    pub kind: AddressKind,
    /// Straatnaam (11.10).
    pub street: Option<String>,
    /// Huisnummer (11.20).
    pub house_number: Option<u32>,
    /// Huisletter (11.30).
    pub house_letter: Option<String>,
    /// Huisnummertoevoeging (11.40): `bis`, `-4a`, `hoog`.
    pub addition: Option<String>,
    /// Aanduiding bij huisnummer (11.50).
    pub designation: Option<Designation>,
    /// Postcode (11.60).
    pub postcode: Option<Postcode>,
    /// Woonplaats (11.70).
    pub town: Option<String>,
    /// Locatiebeschrijving (12.10).
    pub location: Option<String>,
    /// Up to three lines of an address abroad (13.30 to 13.50).
    pub foreign_lines: Vec<String>,
    /// Land (13.10): a code of table 34.
    pub country: Option<String>,
    /// The municipality it lies in (09.10).
    pub municipality: Option<MunicipalityCode>,
    /// Whether others may know it.
    pub protected: Protection,
    /// Since when (10.30 or 13.20).
    pub from: Option<PartialDate>,
    /// Until when; none while it holds.
    pub until: Option<PartialDate>,
}

impl Address {
    /// An address of this form of which nothing is known yet.
    #[must_use]
    pub const fn empty(kind: AddressKind) -> Self {
        Self {
            kind,
            street: None,
            house_number: None,
            house_letter: None,
            addition: None,
            designation: None,
            postcode: None,
            town: None,
            location: None,
            foreign_lines: Vec::new(),
            country: None,
            municipality: None,
            protected: Protection::None,
            from: None,
            until: None,
        }
    }

    /// Whether it holds on a day, as far as is known: a part of a date that is not known may be any. On the
    /// day of a move the new one holds.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        let from = self.from.and_then(PartialDate::earliest);
        let begun = from.is_none_or(|from| from <= day);
        begun
            && self.until.is_none_or(|until| {
                let last = until.latest();
                last.is_some_and(|last| day < last)
            })
    }

    /// Whether it may not be given to others.
    #[must_use]
    pub fn is_protected(&self) -> bool {
        self.protected == Protection::Protected
    }

    /// The lines as they are printed under a name: street and number, then postcode, two spaces and the town in capitals.
    ///
    /// Empty when nothing is known. The country is a code, so its name is for who has the table.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let lines = match self.kind {
            AddressKind::Street | AddressKind::Letter => vec![self.street_line(), self.town_line()],
            AddressKind::Location => {
                vec![self.location.clone().unwrap_or_default(), self.town_line()]
            }
            AddressKind::Abroad => self.foreign_lines.clone(),
            AddressKind::Unknown => Vec::new(),
        };
        lines
            .into_iter()
            .map(|line| line.trim().to_owned())
            .filter(|line| !line.is_empty())
            .collect()
    }

    /// `Verzonnenlaan tegenover 12a bis`. Letter and addition stand against the number, as in the national guide (BAG); a
    /// space parts them only where digits or words would run together.
    fn street_line(&self) -> String {
        let street = self.street.as_deref().unwrap_or_default();
        let designation = self
            .designation
            .map(|by| format!(" {}", by.word()))
            .unwrap_or_default();
        let number = self
            .house_number
            .map(|number| format!(" {number}"))
            .unwrap_or_default();
        let letter = self.house_letter.as_deref().unwrap_or_default().trim();
        let addition = self.addition.as_deref().unwrap_or_default().trim();
        let gap = if addition.is_empty() || addition.starts_with(['-', '/']) {
            ""
        } else {
            " "
        };
        format!("{street}{designation}{number}{letter}{gap}{addition}")
    }

    fn town_line(&self) -> String {
        let postcode = self
            .postcode
            .map(|postcode| format!("{postcode}  "))
            .unwrap_or_default();
        format!(
            "{postcode}{}",
            self.town.as_deref().unwrap_or_default().to_uppercase()
        )
    }
}

/// Those of somebody's addresses that hold on a day, in their order. One that has yet to begin does not,
/// and one of which the end is known in advance still does.
pub fn present<H: Deref<Target = Address>>(homes: &[H], day: Date) -> impl Iterator<Item = &H> {
    homes.iter().filter(move |home| home.holds_on(day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::tests::check_codes;

    #[test]
    fn an_address_holds_from_its_begin_to_its_end() {
        let holds = |from: Option<u32>, until: Option<u32>| {
            let date = |it: Option<u32>| it.map(|it| PartialDate::from_int(it).unwrap());
            let address = Address {
                from: date(from),
                until: date(until),
                ..Address::empty(AddressKind::Street)
            };
            address.holds_on("2026-11-23".parse().unwrap())
        };
        assert!(holds(None, None));
        assert!(holds(Some(20_261_123), None));
        assert!(!holds(Some(20_261_124), None), "it has yet to begin");
        assert!(holds(None, Some(20_261_201)), "it has yet to end");
        assert!(holds(None, Some(20_261_124)));
        assert!(!holds(None, Some(20_261_123)), "the day of a move");
        assert!(holds(Some(20_260_000), Some(20_260_000)), "some day of it");
        assert!(holds(Some(0), None));
        assert!(!holds(None, Some(0)), "ended, nobody knows when");
    }

    fn some(text: &str) -> Option<String> {
        Some(text.to_owned()).filter(|text| !text.is_empty())
    }

    fn street(letter: &str, addition: &str, designation: Option<Designation>) -> Address {
        Address {
            street: some("Verzonnenlaan"),
            house_number: Some(12),
            house_letter: some(letter),
            addition: some(addition),
            designation,
            postcode: "1811ab".parse().ok(),
            town: some("'s-Voorbeeld"),
            ..Address::empty(AddressKind::Street)
        }
    }

    #[track_caller]
    fn check(address: &Address, expected: &[&str]) {
        assert_eq!(address.lines(), expected);
    }

    #[test]
    fn codes() {
        check_codes::<AddressKind>();
        check_codes::<Designation>();
        check_codes::<Protection>();
    }

    #[test]
    fn a_street() {
        let town = "1811 AB  'S-VOORBEELD";
        check(&street("", "", None), &["Verzonnenlaan 12", town]);
        check(&street("a", "", None), &["Verzonnenlaan 12a", town]);
        check(&street("a", "bis", None), &["Verzonnenlaan 12a bis", town]);
        check(&street("", "-4a", None), &["Verzonnenlaan 12-4a", town]);
        check(
            &street("", "hoog", Some(Designation::Opposite)),
            &["Verzonnenlaan tegenover 12 hoog", town],
        );
        check(
            &street("", "", Some(Designation::By)),
            &["Verzonnenlaan bij 12", town],
        );
    }

    #[test]
    fn other_forms() {
        let mut place = Address::empty(AddressKind::Location);
        place.location = some("Woonboot bij de Verzonnen Brug");
        check(&place, &["Woonboot bij de Verzonnen Brug"]);
        place.kind = AddressKind::Abroad;
        place.foreign_lines = vec![
            "1 Made-up Street".to_owned(),
            String::new(),
            "Nowhere".to_owned(),
        ];
        check(&place, &["1 Made-up Street", "Nowhere"]);
        place.kind = AddressKind::Unknown;
        check(&place, &[]);
        check(&Address::empty(AddressKind::Letter), &[]);
    }
}
