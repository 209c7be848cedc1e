//! What a record means for the address: nothing, the first one, a correction, or a move.

use super::says::Says;
use crate::domain::address::{Address, AddressKind};
use crate::domain::id::AddressId;
use crate::domain::partial_date::PartialDate;
use crate::domain::time::Date;
use crate::exchange::brp::Fact;
use crate::service::import::compare::Compare;

/// What happens to the address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum AddressChange {
    /// Nothing.
    None,
    /// The first address known.
    First(Box<Address>),
    /// The present address, put right.
    Corrected(AddressId, Box<Address>),
    /// The present address with its end, and the one moved to.
    /// Boxed like the others: most records change no address.
    Moved(AddressId, Box<[Address; 2]>),
}

impl AddressChange {
    /// The address of somebody new.
    pub(super) fn first(read: Address) -> Self {
        match says_nothing(&read) {
            true => Self::None,
            false => Self::First(Box::new(read)),
        }
    }

    /// What the record says otherwise than the case file.
    pub(super) fn between(
        present: Option<(AddressId, Address)>,
        read: &Address,
        says: Says<'_>,
        today: Date,
        compare: &mut Compare,
    ) -> Self {
        let Some((id, present)) = present else {
            let first = Self::first(read.clone());
            if first != Self::None {
                compare.address(None, read);
            }
            return first;
        };
        let next = merged(&present, read, says);
        if next == present {
            return Self::None;
        }
        compare.address(Some(&present), &next);
        if same_place(&present, &next) || agrees(&present, &next) {
            return Self::Corrected(id, Box::new(next));
        }
        let ended = Address {
            until: next.from.or_else(|| Some(today.into())),
            ..present
        };
        Self::Moved(id, Box::new([ended, next]))
    }
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
