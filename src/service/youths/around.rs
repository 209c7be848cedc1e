//! Who and what stands around a youth, as the pages of a youth and of a case show it: those who
//! care for him and where they live, brothers and sisters, the school career.

use std::collections::HashSet;
use std::ops::Deref;

use crate::domain::address::{Address, AddressOwner};
use crate::domain::case::Case;
use crate::domain::enrolment::Enrolment;
use crate::domain::guardian::{Gezag, Guardian, Role};
use crate::domain::id::{AddressId, YouthId};
use crate::domain::school::School;
use crate::domain::youth::Youth;
use crate::store::{Kinship, Snapshot, StoreError};

/// An address with its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    /// The key.
    pub id: AddressId,
    /// Where it is.
    pub address: Address,
}

impl Deref for Home {
    type Target = Address;

    fn deref(&self) -> &Address {
        &self.address
    }
}

/// A parent, guardian or carer of a youth. Each has addresses of his own, and each of those its
/// own protection.
#[derive(Debug, Clone, PartialEq)]
pub struct GuardianCard {
    /// What he is to the youth, and whether he has gezag.
    pub gezag: Gezag,
    /// Who he is.
    pub guardian: Guardian,
    /// Where he lives and lived, the present address first.
    pub addresses: Vec<Home>,
    /// How many other youths he is bound to: what is changed of him is changed for them as well.
    pub others: usize,
}

impl GuardianCard {
    /// Whether an address of his is to be treated as protected. Where it is not known what somebody
    /// is to the youth, all of his addresses are.
    #[must_use]
    pub fn shields(&self, address: &Address) -> bool {
        address.is_protected() || self.gezag.role == Role::Unknown
    }
}

/// The places of a youth and of those who care for him that nobody may know. One address betrays
/// another: a child's that is not marked tells where the parent lives whose address is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shields(Vec<Address>);

impl Shields {
    /// Those among these addresses.
    #[must_use]
    pub fn of(own: &[Home], guardians: &[GuardianCard]) -> Self {
        let theirs = guardians.iter().flat_map(|card| &card.addresses);
        let protected = own.iter().chain(theirs).filter(|home| home.is_protected());
        Self(protected.map(|home| home.address.clone()).collect())
    }

    /// Those around a youth, read from the file.
    pub(in crate::service) fn around(
        file: &Snapshot<'_>,
        youth: YouthId,
    ) -> Result<Self, StoreError> {
        let own = homes(file, AddressOwner::Youth(youth))?;
        Ok(Self::of(&own, &guardians(file, youth)?))
    }

    /// Whether an address may not be shown unasked: it is protected, or the same place is.
    #[must_use]
    pub fn hide(&self, address: &Address) -> bool {
        address.is_protected() || self.0.iter().any(|hidden| same_place(hidden, address))
    }

    /// The same of an address of somebody who cares for the youth.
    #[must_use]
    pub fn hide_of(&self, card: &GuardianCard, address: &Address) -> bool {
        card.shields(address) || self.hide(address)
    }

    /// Whether where a youth lives may be told by nothing else either: neither by his school nor by
    /// his municipality.
    #[must_use]
    pub fn hide_any(&self, own: &[Home]) -> bool {
        own.iter().any(|home| self.hide(home))
    }
}

/// Whether two addresses are one place, also where the street is spelled in another way.
pub(in crate::service) fn same_place(one: &Address, other: &Address) -> bool {
    let number = |it: &Address| {
        let rest = [&it.house_letter, &it.addition].map(|part| {
            let part = part.as_deref().unwrap_or_default().trim();
            part.to_lowercase()
        });
        Some((it.postcode?, it.house_number?, rest))
    };
    let lines = one.lines();
    let same_number = number(one).is_some_and(|it| number(other) == Some(it));
    same_number || (!lines.is_empty() && lines == other.lines())
}

/// Whether where a youth lives is to stay hidden: an address of his is protected, or is the protected
/// one of somebody who cares for him.
pub(in crate::service) fn is_shielded(
    file: &Snapshot<'_>,
    youth: YouthId,
) -> Result<bool, StoreError> {
    let own = homes(file, AddressOwner::Youth(youth))?;
    // His own mark says it at once; only without one is it asked who cares for him.
    if own.iter().any(|home| home.is_protected()) {
        return Ok(true);
    }
    Ok(Shields::of(&own, &guardians(file, youth)?).hide_any(&own))
}

/// All youths of whom that holds.
pub(in crate::service) fn shielded(file: &Snapshot<'_>) -> Result<HashSet<YouthId>, StoreError> {
    let mut all = HashSet::new();
    for youth in file.youths_near_protection()? {
        if is_shielded(file, youth)? {
            all.insert(youth);
        }
    }
    Ok(all)
}

/// A brother or sister.
#[derive(Debug, Clone, PartialEq)]
pub struct SiblingCard {
    /// Who it is.
    pub youth: Youth,
    /// Why they count as siblings.
    pub kinship: Kinship,
    /// His or her cases.
    pub cases: Vec<Case>,
}

/// Where somebody lives and lived, the present address first.
pub(in crate::service) fn homes(
    file: &Snapshot<'_>,
    of: AddressOwner,
) -> Result<Vec<Home>, StoreError> {
    let found = file.addresses(of)?.into_iter();
    Ok(found.map(|(id, address)| Home { id, address }).collect())
}

/// Parents, guardians and carers, those of today first.
pub(in crate::service) fn guardians(
    file: &Snapshot<'_>,
    youth: YouthId,
) -> Result<Vec<GuardianCard>, StoreError> {
    let mut cards = Vec::new();
    for gezag in file.gezag_of_youth(youth)? {
        if let Some(guardian) = file.guardian(gezag.guardian)? {
            let mut bound = file.gezag_of_guardian(guardian.id)?;
            bound.retain(|one| one.youth != youth);
            bound.dedup_by_key(|one| one.youth);
            cards.push(GuardianCard {
                addresses: homes(file, AddressOwner::Guardian(guardian.id))?,
                others: bound.len(),
                gezag,
                guardian,
            });
        }
    }
    Ok(cards)
}

/// Brothers and sisters: the linked ones, and those with a parent in common.
pub(in crate::service) fn siblings(
    file: &Snapshot<'_>,
    youth: YouthId,
) -> Result<Vec<SiblingCard>, StoreError> {
    let mut cards = Vec::new();
    for (id, kinship) in file.siblings_of(youth)? {
        if let Some(youth) = file.youth(id)? {
            cards.push(SiblingCard {
                cases: file.cases_of(id)?,
                youth,
                kinship,
            });
        }
    }
    Ok(cards)
}

/// The school career, the newest first, with the schools.
pub(in crate::service) fn career(
    file: &Snapshot<'_>,
    youth: YouthId,
) -> Result<Vec<(Enrolment, Option<School>)>, StoreError> {
    let all = file.enrolments(youth)?.into_iter();
    all.map(|enrolment| {
        let school = file.school(enrolment.school)?;
        Ok((enrolment, school))
    })
    .collect()
}
