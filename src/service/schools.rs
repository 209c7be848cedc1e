//! Schools, the people there whom the officer calls, and who goes or went there.

mod error;

use std::collections::HashSet;

pub use error::SchoolError;

use super::desk::Desk;
use super::youths::around::is_shielded;
use crate::domain::enrolment::Enrolment;
use crate::domain::id::{SchoolContactId, SchoolId, YouthId};
use crate::domain::municipality::WorkArea;
use crate::domain::name::PersonName;
use crate::domain::partial_date::PartialDate;
use crate::domain::school::{School, SchoolContact, SchoolContactDraft, SchoolDraft};
use crate::domain::time::Date;
use crate::store::{Changes, Op, OpKind, PlacedSchool, Snapshot, StoreError, Table};

/// What a write answers: what it made, and the rows it changed.
type Done<T> = Result<(T, Changes), StoreError>;

/// A school with the people there.
#[derive(Debug, Clone, PartialEq)]
pub struct SchoolPage {
    /// The school.
    pub school: School,
    /// The people there, by name.
    pub contacts: Vec<SchoolContact>,
    /// Who goes there now, by name.
    pub now: Vec<Pupil>,
    /// Who went there before, by name.
    pub before: Vec<Pupil>,
}

/// A youth who goes or went to a school.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pupil {
    /// Who.
    pub id: YouthId,
    /// His name.
    pub name: PersonName,
    /// When he was born.
    pub born: PartialDate,
    /// His class, of the newest enrolment there.
    pub class: Option<String>,
    /// The first day.
    pub from: Date,
    /// The last day; none while it runs.
    pub until: Option<Date>,
    /// Whether where he lives is to stay hidden: where he goes to school betrays it.
    pub protected: bool,
}

/// All schools in the order of their names.
pub fn in_order(desk: Desk<'_>) -> Result<Vec<SchoolId>, StoreError> {
    desk.store.read(|file| file.schools_in_order())
}

/// The schools of the work area: those that lie in it, and those where youths of this file go.
/// Nothing where no work area is set.
pub fn of_work_area(desk: Desk<'_>) -> Result<Option<HashSet<SchoolId>>, StoreError> {
    desk.store.read(|file| {
        let area = file.work_area()?;
        if area.parts.is_empty() {
            return Ok(None);
        }
        let placed = file.placed_schools()?.into_iter();
        let own = placed.filter(|school| lies_in(&area, school, desk.today));
        let visited = file.schools_on(desk.today)?.into_iter();
        let own = own.map(|school| school.id);
        Ok(Some(own.chain(visited.map(|(_, school)| school)).collect()))
    })
}

/// Whether a school lies in a work area. One of which that is not known is not left out.
fn lies_in(area: &WorkArea, school: &PlacedSchool, day: Date) -> bool {
    let Some(municipality) = school.municipality else {
        return true;
    };
    let covers = |kind| area.covers(municipality, kind, day);
    match school.types.is_empty() {
        true => covers(None),
        false => school.types.iter().any(|kind| covers(Some(kind))),
    }
}

/// Some schools, in this order. One that has gone meanwhile is left out.
pub fn some(desk: Desk<'_>, ids: &[SchoolId]) -> Result<Vec<School>, StoreError> {
    desk.store.read(|file| {
        let mut schools = Vec::with_capacity(ids.len());
        for id in ids {
            schools.extend(file.school(*id)?);
        }
        Ok(schools)
    })
}

/// The page of a school; nothing where it has gone.
pub fn page(desk: Desk<'_>, id: SchoolId) -> Result<Option<SchoolPage>, StoreError> {
    desk.store.read(|file| {
        let Some(school) = file.school(id)? else {
            return Ok(None);
        };
        let (now, before) = pupils(file, id, desk.today)?;
        Ok(Some(SchoolPage {
            contacts: file.school_contacts(id)?,
            school,
            now,
            before,
        }))
    })
}

/// Who goes to a school on a day, and who went there or will, each once and by name.
fn pupils(
    file: &Snapshot<'_>,
    school: SchoolId,
    day: Date,
) -> Result<(Vec<Pupil>, Vec<Pupil>), StoreError> {
    let (mut now, mut before): (Vec<Pupil>, Vec<Pupil>) = (Vec::new(), Vec::new());
    let mut all = file.enrolments_at(school)?;
    // Of several enrolments of one youth the one that runs counts, else the newest.
    all.sort_by_key(|it| (!it.holds_on(day), std::cmp::Reverse(it.from)));
    let mut seen = HashSet::new();
    for enrolment in all {
        if seen.insert(enrolment.youth)
            && let Some(pupil) = pupil(file, &enrolment)?
        {
            match enrolment.holds_on(day) {
                true => now.push(pupil),
                false => before.push(pupil),
            }
        }
    }
    for pupils in [&mut now, &mut before] {
        pupils.sort_by_cached_key(|pupil| pupil.name.sort_key());
    }
    Ok((now, before))
}

fn pupil(file: &Snapshot<'_>, enrolment: &Enrolment) -> Result<Option<Pupil>, StoreError> {
    let Some(youth) = file.youth(enrolment.youth)? else {
        return Ok(None);
    };
    Ok(Some(Pupil {
        id: youth.id,
        name: youth.facts.name,
        born: youth.facts.born,
        class: enrolment.class.clone(),
        from: enrolment.from,
        until: enrolment.until,
        protected: is_shielded(file, youth.id)?,
    }))
}

/// Adds a school that no list of DUO brought.
pub fn add(desk: Desk<'_>, draft: &SchoolDraft) -> Result<(SchoolId, Changes), SchoolError> {
    ends_after(draft)?;
    desk.act(&Op::new(OpKind::School), |tx| {
        if tx.school_by_key(&draft.key)?.is_some() {
            return Err(SchoolError::KeyTaken);
        }
        let id = tx.add_school(draft)?;
        tx.about(Table::School, id.0);
        Ok(id)
    })
}

/// Writes anew what is known of a school. Its BRIN and location stay: by those others know it.
pub fn edit(desk: Desk<'_>, id: SchoolId, draft: &SchoolDraft) -> Result<Changes, SchoolError> {
    ends_after(draft)?;
    let op = Op::new(OpKind::School).about(Table::School, id.0);
    let ((), changes) = desk.act(&op, |tx| {
        let there = tx.school(id)?.ok_or(SchoolError::NoSchool)?;
        let draft = SchoolDraft {
            key: there.key,
            ..draft.clone()
        };
        Ok::<_, SchoolError>(tx.change_school(id, &draft)?)
    })?;
    Ok(changes)
}

fn ends_after(draft: &SchoolDraft) -> Result<(), SchoolError> {
    match (draft.from, draft.until) {
        (Some(from), Some(until)) if until < from => Err(SchoolError::EndsBefore { from }),
        _ => Ok(()),
    }
}

/// Adds somebody at a school.
pub fn add_contact(desk: Desk<'_>, draft: &SchoolContactDraft) -> Done<SchoolContactId> {
    let op = Op::new(OpKind::School).about(Table::School, draft.school.0);
    desk.act(&op, |tx| tx.add_school_contact(draft))
}

/// Writes anew what is known of somebody at a school.
pub fn change_contact(desk: Desk<'_>, id: SchoolContactId, draft: &SchoolContactDraft) -> Done<()> {
    let op = Op::new(OpKind::School).about(Table::School, draft.school.0);
    desk.act(&op, |tx| tx.change_school_contact(id, draft))
}

/// Takes somebody at a school away.
pub fn remove_contact(desk: Desk<'_>, school: SchoolId, id: SchoolContactId) -> Done<()> {
    let op = Op::new(OpKind::School).about(Table::School, school.0);
    desk.act(&op, |tx| tx.remove_school_contact(id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::school::{SchoolDraft, SchoolKey};
    use crate::domain::time::Timestamp;
    use crate::store::{Actor, Store};

    #[test]
    fn a_school_is_added_and_changed_and_keeps_its_key() {
        let store = Store::memory().unwrap();
        let actor = Actor {
            officer: None,
            at: Timestamp(1_790_000_000_000),
        };
        let desk = Desk::new(&store, actor, "2026-11-25".parse().unwrap());
        let draft = SchoolDraft::new("98BA".parse().unwrap(), "Verzinsel".to_owned());
        let (id, _) = add(desk, &draft).unwrap();
        assert!(matches!(add(desk, &draft), Err(SchoolError::KeyTaken)));
        let changed = SchoolDraft {
            key: "98BB".parse().unwrap(),
            phone: Some("072 5550000".to_owned()),
            ..draft.clone()
        };
        let changes = edit(desk, id, &changed).unwrap();
        let shown = || page(desk, id).unwrap().unwrap().school.facts;
        assert_eq!((shown().key, shown().phone), (draft.key, changed.phone));
        store.undo(actor, changes.op.unwrap()).unwrap();
        assert_eq!(shown(), draft);
        let backwards = SchoolDraft {
            from: Some(desk.today),
            until: desk.today.pred_opt(),
            ..draft
        };
        assert_eq!(
            edit(desk, id, &backwards).unwrap_err().code(),
            "ends-before"
        );
        let gone = edit(desk, SchoolId(99), &shown());
        assert!(matches!(gone, Err(SchoolError::NoSchool)));
    }

    #[test]
    fn people_at_a_school_come_change_and_go() {
        let store = Store::memory().unwrap();
        let actor = Actor {
            officer: None,
            at: Timestamp(1_790_000_000_000),
        };
        let desk = Desk::new(&store, actor, "2026-11-25".parse().unwrap());
        let key = SchoolKey {
            brin: "98BA".parse().unwrap(),
            location: "00".parse().unwrap(),
        };
        let op = Op::new(OpKind::School);
        let add = |tx: &mut crate::store::Tx<'_>| {
            tx.add_school(&SchoolDraft::new(key, "Verzinsel".to_owned()))
        };
        let (school, _) = desk.act::<_, StoreError>(&op, add).unwrap();
        let draft = |name: &str| SchoolContactDraft {
            school,
            name: name.to_owned(),
            function: Some("mentor".to_owned()),
            phone: None,
            email: None,
        };
        let names = || {
            let page = page(desk, school).unwrap().unwrap();
            let names = page.contacts.iter().map(|contact| contact.name.clone());
            names.collect::<Vec<String>>()
        };
        let (id, _) = add_contact(desk, &draft("F. Voorbeeld")).unwrap();
        change_contact(desk, id, &draft("F. Proef")).unwrap();
        assert_eq!(names(), ["F. Proef"]);
        let ((), changes) = remove_contact(desk, school, id).unwrap();
        assert_eq!(names(), Vec::<String>::new());
        store.undo(actor, changes.op.unwrap()).unwrap();
        assert_eq!(names(), ["F. Proef"]);
        assert_eq!(in_order(desk).unwrap(), [school]);
        assert_eq!(some(desk, &[school, SchoolId(99)]).unwrap().len(), 1);
        assert_eq!(page(desk, SchoolId(99)).unwrap(), None);
    }
}
