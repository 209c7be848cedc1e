//! Who and what stands around a youth, as the pages of a youth and of a case show it: those who
//! care for him and where they live, brothers and sisters, the school career.

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
pub struct Shields(Vec<Vec<String>>);

impl Shields {
    /// Those among these addresses.
    #[must_use]
    pub fn of(own: &[Home], guardians: &[GuardianCard]) -> Self {
        let theirs = guardians.iter().flat_map(|card| &card.addresses);
        let protected = own.iter().chain(theirs).filter(|home| home.is_protected());
        let places = protected.map(|home| home.lines());
        Self(places.filter(|lines| !lines.is_empty()).collect())
    }

    /// Whether somebody who lives or lived at these addresses is to stay hidden.
    #[must_use]
    pub fn hide_any(&self, own: &[Home]) -> bool {
        own.iter().any(|home| self.hide(home))
    }

    /// Whether an address may not be shown unasked: it is protected, or the same place is.
    #[must_use]
    pub fn hide(&self, address: &Address) -> bool {
        address.is_protected() || self.0.contains(&address.lines())
    }
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
