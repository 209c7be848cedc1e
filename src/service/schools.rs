//! Schools, and the people there whom the officer calls.

use super::desk::Desk;
use crate::domain::id::{SchoolContactId, SchoolId};
use crate::domain::school::{School, SchoolContact, SchoolContactDraft};
use crate::store::{Changes, Op, OpKind, StoreError, Table};

/// What a write answers: what it made, and the rows it changed.
type Done<T> = Result<(T, Changes), StoreError>;

/// A school with the people there.
#[derive(Debug, Clone, PartialEq)]
pub struct SchoolPage {
    /// The school.
    pub school: School,
    /// The people there, by name.
    pub contacts: Vec<SchoolContact>,
}

/// All schools in the order of their names.
pub fn in_order(desk: Desk<'_>) -> Result<Vec<SchoolId>, StoreError> {
    desk.store.read(|file| file.schools_in_order())
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
        let contacts = file.school_contacts(id)?;
        Ok(Some(SchoolPage { school, contacts }))
    })
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
