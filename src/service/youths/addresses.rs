//! Addresses of a youth and of those who care for him, each with its own protection.

use super::{Done, YouthError, about};
use crate::domain::address::{Address, AddressDraft, AddressKind, AddressOwner};
use crate::domain::id::{AddressId, YouthId};
use crate::service::desk::Desk;
use crate::store::Tx;

/// Adds an address. Where somebody moves, the addresses he had end on the day he comes to the new
/// one.
pub fn add_address(
    desk: Desk<'_>,
    youth: YouthId,
    draft: &AddressDraft,
    moves: bool,
) -> Done<AddressId> {
    check(&draft.address)?;
    desk.act(&about(youth), |tx| {
        let known = match draft.owner {
            AddressOwner::Youth(id) => tx.youth(id)?.is_some(),
            AddressOwner::Guardian(id) => tx.guardian(id)?.is_some(),
        };
        if !known {
            return Err(YouthError::NoYouth);
        }
        if moves {
            end_others(tx, draft)?;
        }
        Ok(tx.add_address(draft.owner, &draft.address)?)
    })
}

fn end_others(tx: &mut Tx<'_>, draft: &AddressDraft) -> Result<(), YouthError> {
    let from = draft.address.from.ok_or(YouthError::MoveWithoutDay)?;
    for (id, address) in tx.addresses(draft.owner)? {
        let before = address.from.is_none_or(|began| began <= from);
        if address.until.is_none() && before {
            let until = Some(from);
            tx.change_address(id, &Address { until, ..address })?;
        }
    }
    Ok(())
}

/// Corrects an address, or ends it.
pub fn change_address(
    desk: Desk<'_>,
    youth: YouthId,
    id: AddressId,
    address: &Address,
) -> Done<()> {
    check(address)?;
    desk.act(&about(youth), |tx| {
        let there = tx.address(id)?.ok_or(YouthError::NoRecord)?;
        match there.address == *address {
            true => Ok(()),
            false => Ok(tx.change_address(id, address)?),
        }
    })
}

/// Takes away an address that never was; one that ended is ended.
pub fn remove_address(desk: Desk<'_>, youth: YouthId, id: AddressId) -> Done<()> {
    desk.act(&about(youth), |tx| {
        tx.address(id)?.ok_or(YouthError::NoRecord)?;
        Ok(tx.remove_address(id)?)
    })
}

fn check(address: &Address) -> Result<(), YouthError> {
    if address.lines().is_empty() && address.kind != AddressKind::Unknown {
        return Err(YouthError::EmptyAddress);
    }
    let from = address.from.and_then(|from| from.earliest());
    let until = address.until.and_then(|until| until.latest());
    super::ends_after(from, until)
}
