//! Writes what was decided.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::Taken;
use super::address::AddressChange;
use super::parents::ParentChange;
use crate::domain::address::AddressOwner;
use crate::domain::fold::fold;
use crate::domain::guardian::{Authority, GezagDraft, GuardianDraft, Role};
use crate::domain::id::{GuardianId, YouthId};
use crate::domain::time::Date;
use crate::service::import::ImportError;
use crate::store::{Bulk, StoreError};

/// What writing remembers: parents with a BSN that this import added, so that brothers and sisters
/// share them. The surname counts too: the register has people with another's BSN.
pub(in crate::service::import) struct Writer {
    today: Date,
    added: HashMap<(u32, u64), GuardianId>,
}

impl Writer {
    pub(super) fn new(today: Date) -> Self {
        Self {
            today,
            added: HashMap::new(),
        }
    }

    /// Somebody new.
    pub(super) fn add(&mut self, bulk: &mut Bulk<'_>, taken: &Taken) -> Result<(), ImportError> {
        if let Some(youth) = &taken.youth {
            let id = bulk.add_youth(youth)?;
            self.rest(bulk, id, taken)?;
        }
        Ok(())
    }

    /// Somebody known.
    pub(super) fn change(
        &mut self,
        bulk: &mut Bulk<'_>,
        id: YouthId,
        taken: &Taken,
    ) -> Result<(), ImportError> {
        if let Some(youth) = &taken.youth {
            bulk.change_youth(id, youth)?;
        }
        self.rest(bulk, id, taken)
    }

    fn rest(
        &mut self,
        bulk: &mut Bulk<'_>,
        youth: YouthId,
        taken: &Taken,
    ) -> Result<(), ImportError> {
        let owner = AddressOwner::Youth(youth);
        match &taken.address {
            AddressChange::None => {}
            AddressChange::First(address) => {
                bulk.add_address(owner, address)?;
            }
            AddressChange::Corrected(id, address) => bulk.change_address(*id, address)?,
            AddressChange::Moved(id, both) | AddressChange::Earlier(id, both) => {
                let [present, other] = &**both;
                bulk.change_address(*id, present)?;
                bulk.add_address(owner, other)?;
            }
        }
        for change in taken.parents() {
            self.parent(bulk, youth, change)?;
        }
        Ok(())
    }

    fn parent(
        &mut self,
        bulk: &mut Bulk<'_>,
        youth: YouthId,
        change: &ParentChange,
    ) -> Result<(), StoreError> {
        match change {
            ParentChange::Added {
                role,
                authority,
                facts,
                known,
            } => self.add_parent(bulk, youth, (*role, *authority), facts, *known),
            ParentChange::Facts(id, facts) => bulk.change_guardian(*id, facts),
            ParentChange::Gezag(id, facts) => bulk.change_gezag(*id, facts),
            ParentChange::Ended(id, facts) => {
                let ended = GezagDraft {
                    until: Some(self.today),
                    ..facts.clone()
                };
                bulk.change_gezag(*id, &ended)
            }
        }
    }

    fn add_parent(
        &mut self,
        bulk: &mut Bulk<'_>,
        youth: YouthId,
        (role, authority): (Role, Authority),
        facts: &GuardianDraft,
        known: Option<GuardianId>,
    ) -> Result<(), StoreError> {
        let guardian = match known {
            Some(known) => known,
            None => self.guardian(bulk, facts)?,
        };
        bulk.add_gezag(&GezagDraft {
            youth,
            guardian,
            role,
            authority,
            from: None,
            until: None,
        })?;
        Ok(())
    }

    fn guardian(
        &mut self,
        bulk: &mut Bulk<'_>,
        facts: &GuardianDraft,
    ) -> Result<GuardianId, StoreError> {
        let Some(bsn) = facts.bsn else {
            return bulk.add_guardian(facts);
        };
        let mut surname = DefaultHasher::new();
        fold(&facts.name.own.surname).hash(&mut surname);
        let key = (bsn.get(), surname.finish());
        if let Some(added) = self.added.get(&key) {
            return Ok(*added);
        }
        let id = bulk.add_guardian(facts)?;
        self.added.insert(key, id);
        Ok(id)
    }
}
