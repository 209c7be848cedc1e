//! What a record means for the address: nothing, the first one, a correction, or a move.

use crate::domain::address::{Address, AddressKind};
use crate::domain::id::AddressId;
use crate::domain::partial_date::PartialDate;
use crate::domain::time::Date;
use crate::exchange::Field;
use crate::exchange::brp::Form;
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
        form: Form,
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
        let next = merged(&present, read, form);
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

/// The address after the record: a form that has no address, or no first day, empties none.
fn merged(present: &Address, read: &Address, form: Form) -> Address {
    let silent = match read.kind {
        AddressKind::Unknown => true,
        // Abroad, but where in the country the form cannot say.
        AddressKind::Abroad => {
            !form.carries(Field::AddressAbroad)
                && (present.kind, &present.country) == (read.kind, &read.country)
        }
        _ => false,
    };
    let mut next = match silent {
        true => Address {
            protected: read.protected,
            ..present.clone()
        },
        false => read.clone(),
    };
    if !form.carries(Field::AddressFrom) && same_place(present, &next) {
        next.from = present.from;
    }
    next
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
