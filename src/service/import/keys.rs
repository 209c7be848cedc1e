//! When are two records the same person? The key of a person is the A-nummer, else the BSN, else
//! folded name with birth date and sex. The same key twice in one file is refused the second
//! time; a person of the case file is meant by at most one record.

use std::collections::HashSet;
use std::collections::hash_map::{Entry, HashMap};
use std::hash::Hash;

use super::proof::{proof, proven};
use super::report::Place;
use crate::domain::id::YouthId;
use crate::domain::youth::{Youth, YouthDraft};
use crate::exchange::brp::{Person, PersonKey};
use crate::store::{Snapshot, StoreError};

/// The keys met so far in a file, with the place of their first record. Numbers apart from names:
/// a million of them must stay small.
#[derive(Debug, Default)]
pub(super) struct Seen {
    numbers: HashMap<u64, Small>,
    names: HashMap<PersonKey, Small>,
}

/// A place, in half the memory.
#[derive(Debug, Clone, Copy)]
struct Small {
    line: u32,
    record: u32,
}

impl From<Place> for Small {
    fn from(place: Place) -> Self {
        let small = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
        Self {
            line: small(place.line),
            record: small(place.record),
        }
    }
}

impl From<Small> for Place {
    fn from(small: Small) -> Self {
        Self {
            line: small.line.into(),
            record: small.record.into(),
        }
    }
}

/// Tells a BSN from an A-nummer in one map: no A-nummer is that large.
const BSN: u64 = 1 << 63;

impl Seen {
    /// Remembers a record; the place of the earlier record with the same key, if there is one.
    pub(super) fn earlier(&mut self, person: &Person, place: Place) -> Option<Place> {
        let place = Small::from(place);
        let earlier = match person.key() {
            PersonKey::ANumber(number) => first(&mut self.numbers, number.get(), place),
            PersonKey::Bsn(bsn) => first(&mut self.numbers, u64::from(bsn.get()) | BSN, place),
            name @ PersonKey::Name { .. } => first(&mut self.names, name, place),
        };
        earlier.map(Place::from)
    }
}

/// What was kept under a key before, if anything was; else it is kept now.
pub(super) fn first<K: Hash + Eq, P: Copy>(map: &mut HashMap<K, P>, key: K, place: P) -> Option<P> {
    match map.entry(key) {
        Entry::Occupied(known) => Some(*known.get()),
        Entry::Vacant(free) => {
            free.insert(place);
            None
        }
    }
}

/// Which person of the case file a record means.
#[derive(Debug)]
pub(super) enum Match {
    /// Nobody yet; whether somebody else has the same BSN.
    Nobody {
        /// Somebody else has it.
        bsn_of_another: bool,
    },
    /// This one.
    One {
        /// He.
        youth: Box<Youth>,
        /// Whether little but the number says so.
        thin: bool,
    },
    /// More than one fits: the officer must say which.
    Several,
    /// The number is of somebody with another name or birth date.
    Another,
}

/// Finds the persons that records mean, each at most once.
#[derive(Debug, Default)]
pub(super) struct Matcher {
    claimed: HashSet<YouthId>,
}

impl Matcher {
    /// The person whom a record means: by A-nummer; else by BSN where the person bears it out and no
    /// A-nummer contradicts; else by name, birth date and sex where no number contradicts. A BSN of
    /// somebody else is no reason to look for the name: then nobody knows whose row it is.
    pub(super) fn find(
        &mut self,
        file: &Snapshot<'_>,
        person: &YouthDraft,
    ) -> Result<Match, StoreError> {
        if let Some(number) = person.a_number {
            let found = self.free(file.youths_by_a_number(number)?);
            if !found.is_empty() {
                return Ok(self.claim(found, false));
            }
        }
        let mut bsn_of_another = false;
        if let Some(bsn) = person.bsn {
            let found = file.youths_by_bsn(bsn)?;
            bsn_of_another = !found.is_empty();
            let mut found = self.free(found);
            found.retain(|known| agrees(known.a_number, person.a_number));
            if !found.is_empty() {
                let proven = proven(found, |known| {
                    proof((&known.name, known.born), (&person.name, person.born))
                });
                return Ok(match proven {
                    Some((found, thin)) => self.claim(found, thin),
                    None => Match::Another,
                });
            }
        }
        let found = self.free(by_name(file, person)?);
        match found.is_empty() {
            true => Ok(Match::Nobody { bsn_of_another }),
            false => Ok(self.claim(found, false)),
        }
    }

    /// Those whom no earlier record of the file meant.
    fn free(&self, mut found: Vec<Youth>) -> Vec<Youth> {
        found.retain(|known| !self.claimed.contains(&known.id));
        found
    }

    fn claim(&mut self, mut found: Vec<Youth>, thin: bool) -> Match {
        match (found.pop(), found.is_empty()) {
            (Some(one), true) => {
                self.claimed.insert(one.id);
                Match::One {
                    youth: Box::new(one),
                    thin,
                }
            }
            _ => Match::Several,
        }
    }
}

/// Those of the same name, birth date and sex whom no number tells apart. Two people of one name
/// whose birth dates nobody knows are not the same.
fn by_name(file: &Snapshot<'_>, person: &YouthDraft) -> Result<Vec<Youth>, StoreError> {
    let known_day = person.born.exact().is_some();
    let no_number = person.a_number.is_none() && person.bsn.is_none();
    let told_apart = known_day || (no_number && person.born.year().is_some());
    if !told_apart {
        return Ok(Vec::new());
    }
    let mut found = file.youths_by_name(&person.name.sort_key(), person.born, person.sex)?;
    found.retain(|known| agrees(known.a_number, person.a_number) && agrees(known.bsn, person.bsn));
    Ok(found)
}

/// Two numbers agree unless both are known and differ.
pub(super) fn agrees<T: PartialEq>(one: Option<T>, other: Option<T>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    }
}
