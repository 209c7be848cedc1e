//! The address of a person: which of the register's forms it has, and its parts.
//!
//! An address whose protection is not stated counts as protected.

use crate::domain::address::{Address, AddressKind, Protection};
use crate::domain::municipality::MunicipalityCode;
use crate::exchange::judge::{Judge, filled, is_unknown};
use crate::exchange::{Field, WarningKind};

use super::raw::{RawAddress, RawPerson};

/// The address, of which any part may be missing.
pub(super) fn address(
    judge: &mut Judge,
    person: &RawPerson<'_>,
    municipality: Option<MunicipalityCode>,
) -> Address {
    let raw = &person.address;
    let kind = kind(raw);
    if raw.unread {
        judge.warn(Field::Address, WarningKind::Invalid);
    }
    let from = if kind == AddressKind::Abroad {
        raw.abroad_from
    } else {
        raw.from
    };
    Address {
        street: filled(street(raw)),
        house_number: judge.parsed(raw.house_number, Field::HouseNumber),
        house_letter: filled(raw.house_letter),
        addition: filled(raw.addition),
        designation: judge.code(raw.designation, Field::Designation),
        postcode: judge.parsed(raw.postcode, Field::Postcode),
        town: filled(raw.town),
        location: filled(raw.location),
        foreign_lines: raw.foreign_lines.into_iter().filter_map(filled).collect(),
        country: filled(raw.country).filter(|country| !is_unknown(country)),
        municipality,
        protected: protection(judge, person.protection),
        from: judge.brp_date(from, Field::AddressFrom),
        ..Address::empty(kind)
    }
}

fn kind(raw: &RawAddress<'_>) -> AddressKind {
    let abroad = raw.foreign_lines.iter().any(|line| !line.is_empty()) || !raw.country.is_empty();
    match (street(raw).is_empty(), raw.location.is_empty()) {
        (false, _) if raw.function == "B" => AddressKind::Letter,
        (false, _) => AddressKind::Street,
        (true, false) => AddressKind::Location,
        (true, true) if abroad => AddressKind::Abroad,
        (true, true) => AddressKind::Unknown,
    }
}

/// The street; a `.` is the register's word for one that is not known.
fn street<'a>(raw: &RawAddress<'a>) -> &'a str {
    if raw.street == "." { "" } else { raw.street }
}

fn protection(judge: &mut Judge, text: &str) -> Protection {
    match text {
        "0" => Protection::None,
        "" => {
            judge.warn(Field::Protection, WarningKind::Missing);
            Protection::Protected
        }
        _ => Protection::Protected,
    }
}
