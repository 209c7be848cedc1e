//! Parents, guardians and carers of a youth: added, corrected, ended, taken away. One record per
//! person: who is in the file already is bound, not written a second time.

use super::{Done, YouthError, about, ends_after};
use crate::domain::guardian::{Authority, GezagDraft, Guardian, GuardianDraft, Role};
use crate::domain::id::{GezagId, GuardianId, YouthId};
use crate::domain::time::Date;
use crate::service::desk::Desk;
use crate::store::{Snapshot, StoreError, Tx};

/// What somebody is to a youth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bond {
    /// As what.
    pub role: Role,
    /// With gezag or without.
    pub authority: Authority,
    /// Since when, when known.
    pub from: Option<Date>,
    /// The last day; none while it holds.
    pub until: Option<Date>,
}

impl Bond {
    fn of(self, youth: YouthId, guardian: GuardianId) -> GezagDraft {
        GezagDraft {
            youth,
            guardian,
            role: self.role,
            authority: self.authority,
            from: self.from,
            until: self.until,
        }
    }
}

/// Somebody who cares for youths.
pub fn guardian(desk: Desk<'_>, id: GuardianId) -> Result<Option<Guardian>, StoreError> {
    desk.store.read(|file| file.guardian(id))
}

/// Binds somebody to a youth: one who is in the file already, or one who is new. What is known of
/// him is written in the same act.
pub fn add_guardian(
    desk: Desk<'_>,
    youth: YouthId,
    there: Option<GuardianId>,
    facts: &GuardianDraft,
    bond: Bond,
) -> Done<GezagId> {
    check(facts, bond)?;
    desk.act(&about(youth), |tx| {
        tx.youth(youth)?.ok_or(YouthError::NoYouth)?;
        own_bsn(tx, there, facts)?;
        let guardian = match there {
            Some(id) => write(tx, id, facts)?,
            None => tx.add_guardian(facts)?,
        };
        let bound = tx.gezag_of_guardian(guardian)?;
        let again = |one: &&GezagDraft| one.youth == youth && one.until.is_none();
        let mut bound = bound.iter().map(|one| &one.facts);
        if bond.until.is_none() && bound.find(again).is_some() {
            return Err(YouthError::BoundAlready);
        }
        Ok(tx.add_gezag(&bond.of(youth, guardian))?)
    })
}

/// Corrects what somebody is to a youth and what is known of him, or ends it.
pub fn change_guardian(
    desk: Desk<'_>,
    youth: YouthId,
    id: GezagId,
    facts: &GuardianDraft,
    bond: Bond,
) -> Done<()> {
    check(facts, bond)?;
    desk.act(&about(youth), |tx| {
        let there = tx.gezag(id)?.ok_or(YouthError::NoRecord)?;
        own_bsn(tx, Some(there.guardian), facts)?;
        write(tx, there.guardian, facts)?;
        Ok(tx.change_gezag(id, &bond.of(there.youth, there.guardian))?)
    })
}

/// Takes away a bond that never was; one that ended is ended. The person stays in the file, for he
/// may be bound to others.
pub fn remove_guardian(desk: Desk<'_>, youth: YouthId, id: GezagId) -> Done<()> {
    desk.act(&about(youth), |tx| {
        tx.gezag(id)?.ok_or(YouthError::NoRecord)?;
        Ok(tx.remove_gezag(id)?)
    })
}

fn check(facts: &GuardianDraft, bond: Bond) -> Result<(), YouthError> {
    let own = &facts.name.own;
    if own.surname.trim().is_empty() && own.given.trim().is_empty() {
        return Err(YouthError::PersonWithoutName);
    }
    ends_after(bond.from, bond.until)
}

/// Two people with one number are one person, or a number that was copied wrongly.
fn own_bsn(
    file: &Snapshot<'_>,
    id: Option<GuardianId>,
    facts: &GuardianDraft,
) -> Result<(), YouthError> {
    let Some(bsn) = facts.bsn else {
        return Ok(());
    };
    let before = match id {
        Some(id) => file.guardian(id)?.and_then(|there| there.facts.bsn),
        None => None,
    };
    let others = file.guardians_by_bsn(bsn)?;
    // Where the register itself made the error, other facts can still be corrected.
    match before != Some(bsn) && others.iter().any(|other| Some(other.id) != id) {
        true => Err(YouthError::BsnOfAnotherGuardian),
        false => Ok(()),
    }
}

/// Writes what is known of somebody; what stands there already is not written again.
fn write(tx: &mut Tx<'_>, id: GuardianId, facts: &GuardianDraft) -> Result<GuardianId, YouthError> {
    let there = tx.guardian(id)?.ok_or(YouthError::NoRecord)?;
    if there.facts != *facts {
        tx.change_guardian(id, facts)?;
    }
    Ok(id)
}
