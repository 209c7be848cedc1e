//! What a record means for the parents of a minor: who is new, who changed, who is another.

use std::collections::HashSet;

use super::merge;
use super::says::Says;
use crate::domain::fold::{fold, words};
use crate::domain::guardian::{Authority, Gezag, GezagDraft, Guardian, GuardianDraft, Role};
use crate::domain::id::{GezagId, GuardianId, YouthId};
use crate::exchange::brp::{Carried, Fact, Parent, Person, PersonRecord};
use crate::service::import::compare::Compare;
use crate::service::import::field::ChangedField;
use crate::service::import::keys::agrees;
use crate::store::{Snapshot, StoreError};

/// How the register writes a surname that it does not know.
const NO_SURNAME: &str = ".";

/// What happens to one parent.
#[derive(Debug, Clone)]
pub(super) enum ParentChange {
    /// A parent is added; `known` where the case file has him by another child.
    Added {
        role: Role,
        authority: Authority,
        facts: GuardianDraft,
        known: Option<GuardianId>,
    },
    /// His facts changed.
    Facts(GuardianId, GuardianDraft),
    /// His gezag changed.
    Gezag(GezagId, GezagDraft),
    /// He is not this parent any more.
    Ended(GezagId, GezagDraft),
}

/// What is remembered about parents in a file. The first record that names a parent decides what
/// he is called: two children whose records differ would otherwise change him back and forth.
pub(super) struct Parents {
    carried: Carried,
    settled: HashSet<GuardianId>,
}

impl Parents {
    pub(super) fn new(carried: Carried) -> Self {
        Self {
            carried,
            settled: HashSet::new(),
        }
    }

    /// The parents of somebody new.
    pub(super) fn of_new(
        &mut self,
        file: &Snapshot<'_>,
        person: &Person,
    ) -> Result<Vec<ParentChange>, StoreError> {
        let named = person.parents.iter().filter(|parent| is_named(parent));
        named.map(|parent| added(file, person, parent)).collect()
    }

    /// What changed about the parents of somebody known. Who is missing in the record is left: a
    /// form may not have him.
    pub(super) fn of_known(
        &mut self,
        file: &Snapshot<'_>,
        youth: YouthId,
        record: &PersonRecord,
        compare: &mut Compare,
    ) -> Result<Vec<ParentChange>, StoreError> {
        let person = &record.facts;
        let says = Says::of(self.carried, &record.warnings);
        let mut present = file.gezag_of_youth(youth)?;
        present.retain(|gezag| gezag.until.is_none());
        let mut changes = Vec::new();
        for parent in person.parents.iter().filter(|parent| is_named(parent)) {
            let bond = present.iter().find(|gezag| gezag.role == parent.role);
            let known = match bond {
                Some(gezag) => file.guardian(gezag.guardian)?.map(|known| (gezag, known)),
                None => None,
            };
            match known {
                Some((gezag, known)) if is_same(&known, &parent.facts) => {
                    self.facts(&known, parent, says, compare, &mut changes);
                    authority(gezag, person, compare, &mut changes);
                }
                // A list without those columns cannot say that it is another.
                Some((gezag, known)) if self.may_be(&known, &parent.facts) => {
                    authority(gezag, person, compare, &mut changes);
                }
                other => {
                    if let Some((gezag, known)) = other {
                        compare.parent(&known, &parent.facts);
                        changes.push(ParentChange::Ended(gezag.id, gezag.facts.clone()));
                    } else {
                        compare.value(ChangedField::Parent, None, Some(parent.facts.name.full()));
                    }
                    changes.push(added(file, person, parent)?);
                }
            }
        }
        Ok(changes)
    }

    /// Whether a list that lacks columns of the parents leaves open that it is the known one: what it
    /// has of his name agrees, or a part of it where only the number is lacking.
    fn may_be(&self, known: &GuardianDraft, read: &GuardianDraft) -> bool {
        let (one, other) = (&known.name.own, &read.name.own);
        let names = [
            (Fact::ParentGiven, fold(&one.given) == fold(&other.given)),
            (
                Fact::ParentSurname,
                fold(&one.surname) == fold(&other.surname),
            ),
        ];
        let lacks = |fact| !self.carried.holds(fact);
        if names.iter().any(|(fact, _)| lacks(*fact)) {
            let open = names.iter().all(|(fact, same)| lacks(*fact) || *same);
            let same_number = known.bsn.is_some() && known.bsn == read.bsn;
            return same_number || (open && agrees(known.bsn, read.bsn));
        }
        lacks(Fact::ParentBsn) && names.iter().any(|(_, same)| *same)
    }

    fn facts(
        &mut self,
        known: &Guardian,
        parent: &Parent,
        says: Says<'_>,
        compare: &mut Compare,
        changes: &mut Vec<ParentChange>,
    ) {
        if !self.settled.insert(known.id) {
            return;
        }
        let merged = merge::parent(&known.facts, &parent.facts, says.of_parent(parent.role));
        if merged != known.facts {
            compare.parent(&known.facts, &merged);
            changes.push(ParentChange::Facts(known.id, merged));
        }
    }
}

fn authority(
    gezag: &Gezag,
    person: &Person,
    compare: &mut Compare,
    changes: &mut Vec<ParentChange>,
) {
    // A missing code does not say that nobody has gezag: what the officer knows stays.
    let Some(code) = person.gezag else { return };
    let authority = code.authority(gezag.role);
    if authority != gezag.authority {
        compare.value(
            ChangedField::ParentGezag,
            Some(gezag.authority),
            Some(authority),
        );
        let facts = GezagDraft {
            authority,
            ..gezag.facts.clone()
        };
        changes.push(ParentChange::Gezag(gezag.id, facts));
    }
}

fn added(
    file: &Snapshot<'_>,
    person: &Person,
    parent: &Parent,
) -> Result<ParentChange, StoreError> {
    let known = match parent.facts.bsn {
        Some(bsn) => file.guardians_by_bsn(bsn)?,
        None => Vec::new(),
    };
    Ok(ParentChange::Added {
        role: parent.role,
        authority: match person.gezag {
            Some(code) => code.authority(parent.role),
            None => Authority::Unknown,
        },
        known: known
            .iter()
            .find(|known| is_same(known, &parent.facts))
            .map(|known| known.id),
        facts: parent.facts.clone(),
    })
}

/// Whether the register names anybody: an unknown parent is written as a dot, or not at all.
fn is_named(parent: &Parent) -> bool {
    let own = &parent.facts.name.own;
    let surname = !own.surname.is_empty() && own.surname != NO_SURNAME;
    surname || !own.given.is_empty() || parent.facts.bsn.is_some()
}

/// Whether a known guardian is the parent that a record names. Equal BSNs decide where a part of
/// the name agrees too, for the register has people with another's BSN. Without them surname and
/// birth date must agree, and given names share a word; in doubt he is somebody else, for another's
/// phone, address and gezag must never become his.
pub(super) fn is_same(known: &GuardianDraft, read: &GuardianDraft) -> bool {
    let (one, other) = (&known.name.own, &read.name.own);
    let (surname, given) = (fold(&one.surname), fold(&one.given));
    let (read_surname, read_given) = (fold(&other.surname), fold(&other.given));
    if known.bsn.is_some() && known.bsn == read.bsn {
        return surname == read_surname || (!given.is_empty() && given == read_given);
    }
    let given_agree = match (given.is_empty(), read_given.is_empty()) {
        (false, false) => shares_word(&given, &read_given),
        (true, true) => !surname.is_empty(),
        _ => false,
    };
    agrees(known.bsn, read.bsn)
        && agrees(known.born.exact(), read.born.exact())
        && surname == read_surname
        && given_agree
}

/// Whether two folded texts have a word in common.
fn shares_word(one: &str, other: &str) -> bool {
    words(one).any(|word| words(other).any(|also| also == word))
}
