//! Searching, for both doors: records by any words of theirs, and the cases that they lead to. The
//! log says that somebody searched, never for what.

use std::collections::HashSet;

use super::desk::Desk;
use super::youths::around::{homes, is_shielded};
use crate::domain::address::AddressOwner;
use crate::domain::id::{CaseId, SchoolId, YouthId};
use crate::domain::school::{School, SchoolKey};
use crate::store::{Op, OpKind, Snapshot, StoreError};

pub use crate::store::{Found, Hit, Hits, Matches, Query, Scope};

/// The cases that a text leads to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cases {
    /// Which.
    pub cases: HashSet<CaseId>,
    /// Nothing holds all the words: these hold them but for one typing error.
    pub near: bool,
}

/// Looks for records.
pub fn search(desk: Desk<'_>, query: &Query) -> Result<Hits, StoreError> {
    desk.store.read(|file| file.search(query))
}

/// Those among hits of whom, or of whose youth, it is to stay hidden where they live.
pub fn protected(desk: Desk<'_>, hits: &Hits) -> Result<HashSet<Found>, StoreError> {
    let all = hits.best.iter().chain(&hits.near);
    desk.store.read(|file| {
        let mut protected = HashSet::new();
        for hit in all.filter(|hit| hit.near_protection) {
            if is_protected(file, hit)? {
                protected.insert(hit.found);
            }
        }
        Ok(protected)
    })
}

fn is_protected(file: &Snapshot<'_>, hit: &Hit) -> Result<bool, StoreError> {
    if let Found::Guardian(id) = hit.found {
        let homes = homes(file, AddressOwner::Guardian(id))?;
        if homes.iter().any(|home| home.is_protected()) {
            return Ok(true);
        }
    }
    for youth in &hit.youths {
        if is_shielded(file, *youth)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Looks for youths, all of whom a list is to show.
pub fn youths(desk: Desk<'_>, text: &str) -> Result<Matches<YouthId>, StoreError> {
    desk.store.read(|file| file.search_youths(text))
}

/// Looks for schools, all of which a list is to show: the best first, then the others by name.
pub fn every_school(desk: Desk<'_>, text: &str) -> Result<Vec<SchoolId>, StoreError> {
    desk.store.read(|file| {
        let found = file.search_schools(text)?;
        let mut schools = found.best;
        if found.all.len() > schools.len() {
            let mut others: HashSet<SchoolId> = found.all.into_iter().collect();
            others.retain(|id| !schools.contains(id));
            let named = file.schools_in_order()?.into_iter();
            schools.extend(named.filter(|id| others.contains(id)));
        }
        Ok(schools)
    })
}

/// Looks for cases: by their numbers and tags, and those of the youths that are found.
pub fn cases(desk: Desk<'_>, text: &str) -> Result<Cases, StoreError> {
    let found = desk.store.search_cases(text)?;
    desk.store.read(|file| {
        let mut cases: HashSet<CaseId> = found.cases.iter().collect();
        for youth in found.youths.iter() {
            cases.extend(file.cases_of(youth)?.into_iter().map(|case| case.id));
        }
        let near = found.near;
        Ok(Cases { cases, near })
    })
}

/// The school with this key.
pub fn school(desk: Desk<'_>, key: SchoolKey) -> Result<Option<SchoolId>, StoreError> {
    let school = desk.store.read(|file| file.school_by_key(&key))?;
    Ok(school.map(|school| school.id))
}

/// The schools that a text leads to, the best first; nearly so where none holds all the words.
pub fn schools(desk: Desk<'_>, text: &str) -> Result<Vec<School>, StoreError> {
    desk.store.read(|file| {
        let hits = file.search(&Query::within(text, Scope::Schools))?;
        let mut schools = Vec::new();
        for hit in hits.best.iter().chain(&hits.near) {
            if let Found::School(id) = hit.found {
                schools.extend(file.school(id)?);
            }
        }
        Ok(schools)
    })
}

/// Notes that somebody searched: once for a search, not for every letter typed.
pub fn note(desk: Desk<'_>) -> Result<(), StoreError> {
    desk.store
        .note_access(desk.actor, &Op::new(OpKind::Searched))
        .map(drop)
}
