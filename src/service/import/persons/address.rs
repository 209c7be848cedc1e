//! What a record means for the address: nothing, the first one, a correction, or a move.

use super::says::Says;
use crate::domain::address::{Address, AddressKind};
use crate::domain::id::AddressId;
use crate::domain::partial_date::PartialDate;
use crate::domain::time::Date;
use crate::exchange::brp::Fact;
use crate::service::import::compare::Compare;
use crate::store::StoreError;

/// What happens to the address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum AddressChange {
    /// Nothing.
    None,
    /// The first address known.
    First(Box<Address>),
    /// The present address, put right.
    Corrected(AddressId, Box<Address>),
    /// The present address with its end, and the one moved to. Boxed like the others: most records
    /// change no address.
    Moved(AddressId, Box<[Address; 2]>),
    /// The present address, which stays, and one from before it.
    Earlier(AddressId, Box<[Address; 2]>),
}

impl AddressChange {
    /// The address of somebody new.
    pub(super) fn first(read: Address) -> Self {
        match says_nothing(&read) {
            true => Self::None,
            false => Self::First(Box::new(read)),
        }
    }

    /// What the record says otherwise than the case file; `all` gives every address that it has.
    pub(super) fn between(
        present: Option<(AddressId, Address)>,
        all: impl FnOnce() -> Result<Vec<Address>, StoreError>,
        read: &Address,
        says: Says<'_>,
        today: Date,
        compare: &mut Compare,
    ) -> Result<Self, StoreError> {
        let Some((id, present)) = present else {
            let first = Self::first(read.clone());
            if first != Self::None {
                compare.address(None, read);
            }
            return Ok(first);
        };
        let next = merged(&present, read, says);
        if next == present {
            return Ok(Self::None);
        }
        if same_place(&present, &next) || agrees(&present, &next) {
            compare.address(Some(&present), &next);
            return Ok(Self::Corrected(id, Box::new(next)));
        }
        if is_before(next.from, present.from) {
            return Ok(Self::earlier(id, &present, next, &all()?, compare));
        }
        compare.address(Some(&present), &next);
        let ended = Address {
            until: Some(end(&present, &next, today)),
            ..present
        };
        Ok(Self::Moved(id, Box::new([ended, next])))
    }

    /// An address that began before the present one is not the one moved to: the list is older, or
    /// was put right. It goes before the present one, unless it is known. Of the two the more
    /// cautious protection counts.
    fn earlier(
        id: AddressId,
        present: &Address,
        read: Address,
        all: &[Address],
        compare: &mut Compare,
    ) -> Self {
        let stays = Address {
            protected: match read.is_protected() {
                true => read.protected,
                false => present.protected,
            },
            ..present.clone()
        };
        let before = Address {
            until: present.from,
            protected: stays.protected,
            ..read
        };
        let differs = stays != *present;
        if differs {
            compare.address(Some(present), &stays);
        }
        let is_known = |known: &Address| same_place(known, &before) && known.from == before.from;
        match (all.iter().any(is_known), differs) {
            (true, false) => Self::None,
            (true, true) => Self::Corrected(id, Box::new(stays)),
            (false, _) => {
                compare.address(None, &before);
                Self::Earlier(id, Box::new([stays, before]))
            }
        }
    }
}

/// The last day of the present address: the first of the next, but never before its own first.
fn end(present: &Address, next: &Address, today: Date) -> PartialDate {
    let known = next.from.filter(|from| from.year().is_some());
    let end = known.unwrap_or_else(|| today.into());
    match present.from {
        Some(from) if is_before(Some(end), present.from) => from,
        _ => end,
    }
}

/// Whether one day certainly comes before another.
fn is_before(one: Option<PartialDate>, other: Option<PartialDate>) -> bool {
    let one = one.and_then(PartialDate::latest);
    let other = other.and_then(PartialDate::earliest);
    matches!((one, other), (Some(one), Some(other)) if one < other)
}

/// Nothing is known, not even that it is secret.
fn says_nothing(address: &Address) -> bool {
    address.kind == AddressKind::Unknown && !address.is_protected()
}

/// The address after the record. Where what the record does not say can be what is known, it names
/// the same place, and what is known stays.
fn merged(present: &Address, read: &Address, says: Says<'_>) -> Address {
    if read.kind == AddressKind::Unknown {
        return Address {
            protected: read.protected,
            ..present.clone()
        };
    }
    let filled = filled(present, read, says);
    match same_place(present, &filled) {
        true => filled,
        false => read.clone(),
    }
}

/// The read address, with what is known in the place of what the record does not say.
fn filled(present: &Address, read: &Address, says: Says<'_>) -> Address {
    let mut filled = read.clone();
    if is_of_street(present.kind) && says.lacks(form_of(read.kind)) {
        filled.kind = present.kind;
    }
    macro_rules! keep {
        ($($fact:ident $field:ident),*) => {
            $(if says.lacks(Fact::$fact) {
                filled.$field.clone_from(&present.$field);
            })*
        };
    }
    keep!(
        Street street, HouseNumber house_number, HouseLetter house_letter, Addition addition,
        Designation designation, Postcode postcode, Town town, Location location,
        Country country, ForeignLines foreign_lines
    );
    filled.municipality = read.municipality.or(present.municipality);
    filled.from = says
        .date(Fact::AddressFrom, present.from, read.from)
        .or(present.from);
    filled
}

fn is_of_street(kind: AddressKind) -> bool {
    matches!(kind, AddressKind::Street | AddressKind::Letter)
}

/// The fact that tells this form from a street or a letter box.
fn form_of(kind: AddressKind) -> Fact {
    match is_of_street(kind) {
        true => Fact::Function,
        false => Fact::Street,
    }
}

/// Whether both name the same place, however it is written down.
fn same_place(one: &Address, other: &Address) -> bool {
    one.lines() == other.lines()
        && (one.kind, &one.country, one.municipality)
            == (other.kind, &other.country, other.municipality)
}

/// Whether both began on the same known day: then the later text corrects the earlier.
fn agrees(one: &Address, other: &Address) -> bool {
    let known = |address: &Address| address.from.and_then(PartialDate::exact);
    known(one).is_some() && known(one) == known(other)
}
