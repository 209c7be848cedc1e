//! Brothers and sisters: linked, unlinked, and who they may be. Those with a parent in common need
//! no link.

use super::{Done, Shields, YouthError, about};
use crate::domain::address::AddressOwner;
use crate::domain::id::{SiblingId, YouthId};
use crate::domain::youth::{SiblingDraft, Youth};
use crate::service::desk::Desk;
use crate::store::{Snapshot, StoreError};

/// Why somebody may be a brother or sister.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Likeness {
    /// He is cared for by the same person.
    Guardian,
    /// He lives at the same address, which anybody may know.
    Address,
}

/// Links two youths.
pub fn link(desk: Desk<'_>, youth: YouthId, other: YouthId) -> Done<SiblingId> {
    let pair = SiblingDraft::new(youth, other).ok_or(YouthError::OwnSibling)?;
    desk.act(&about(youth), |tx| {
        for one in [youth, other] {
            tx.youth(one)?.ok_or(YouthError::NoYouth)?;
        }
        if tx.siblings_of(youth)?.iter().any(|(id, _)| *id == other) {
            return Err(YouthError::SiblingAlready);
        }
        Ok(tx.add_sibling(pair)?)
    })
}

/// Takes a link away.
pub fn unlink(desk: Desk<'_>, youth: YouthId, id: SiblingId) -> Done<()> {
    desk.act(&about(youth), |tx| {
        tx.sibling(id)?.ok_or(YouthError::NoRecord)?;
        Ok(tx.remove_sibling(id)?)
    })
}

/// Youths who may be brothers or sisters and are not known as such. An address that is hidden, by
/// its own mark or by that of a parent, leads to nobody.
pub fn likely(desk: Desk<'_>, youth: YouthId) -> Result<Vec<(Youth, Likeness)>, StoreError> {
    desk.store.read(|file| {
        let mut seen: Vec<YouthId> = vec![youth];
        seen.extend(file.siblings_of(youth)?.into_iter().map(|(id, _)| id));
        let mut found = Vec::new();
        let alike = [
            (Likeness::Guardian, cared_for_along(file, youth)?),
            (Likeness::Address, living_along(file, youth)?),
        ];
        for (why, ids) in alike {
            for id in ids {
                if !seen.contains(&id) {
                    seen.push(id);
                    found.extend(file.youth(id)?.map(|youth| (youth, why)));
                }
            }
        }
        Ok(found)
    })
}

fn cared_for_along(file: &Snapshot<'_>, youth: YouthId) -> Result<Vec<YouthId>, StoreError> {
    use crate::domain::guardian::Role;
    let mut found = Vec::new();
    for gezag in file.gezag_of_youth(youth)? {
        // An institution cares for many who are no family.
        if gezag.role != Role::Institution {
            let bound = file.gezag_of_guardian(gezag.guardian)?;
            found.extend(bound.iter().map(|one| one.youth));
        }
    }
    Ok(found)
}

fn living_along(file: &Snapshot<'_>, youth: YouthId) -> Result<Vec<YouthId>, StoreError> {
    let Some((_, home)) = file.present_address(AddressOwner::Youth(youth))? else {
        return Ok(Vec::new());
    };
    if home.postcode.is_none() || Shields::around(file, youth)?.hide(&home) {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for other in file.youths_living_at(&home)? {
        // Whom that address is hidden for is not given away by it either.
        if !Shields::around(file, other)?.hide(&home) {
            found.push(other);
        }
    }
    Ok(found)
}
