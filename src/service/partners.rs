//! The people of the organisations an officer works with: jeugdteam, JGZ, Halt, Raad and others.

use super::desk::Desk;
use crate::domain::id::PartnerId;
use crate::domain::partner::{Partner, PartnerDraft};
use crate::store::{Changes, Op, OpKind, StoreError, Table};

/// What a write answers: what it made, and the rows it changed.
type Done<T> = Result<(T, Changes), StoreError>;

/// All of them, by name.
pub fn all(desk: Desk<'_>) -> Result<Vec<Partner>, StoreError> {
    let mut all = desk.store.read(|file| file.partners())?;
    all.sort_by_cached_key(|partner| crate::domain::fold::fold(&partner.name));
    Ok(all)
}

/// Adds somebody.
pub fn add(desk: Desk<'_>, draft: &PartnerDraft) -> Done<PartnerId> {
    desk.act(&Op::new(OpKind::Partner), |tx| tx.add_partner(draft))
}

/// Writes anew what is known of somebody.
pub fn change(desk: Desk<'_>, id: PartnerId, draft: &PartnerDraft) -> Done<()> {
    let op = Op::new(OpKind::Partner).about(Table::Partner, id.0);
    desk.act(&op, |tx| tx.change_partner(id, draft))
}

/// Takes somebody away.
pub fn remove(desk: Desk<'_>, id: PartnerId) -> Done<()> {
    let op = Op::new(OpKind::Partner).about(Table::Partner, id.0);
    desk.act(&op, |tx| tx.remove_partner(id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::partner::OrganisationKind;
    use crate::domain::time::Timestamp;
    use crate::store::{Actor, Store};

    #[test]
    fn people_come_change_and_go() {
        let store = Store::memory().unwrap();
        let actor = Actor {
            officer: None,
            at: Timestamp(1_790_000_000_000),
        };
        let desk = Desk::new(&store, actor, "2026-11-25".parse().unwrap());
        let draft = |name: &str| PartnerDraft {
            name: name.to_owned(),
            organisation_kind: OrganisationKind::Halt,
            organisation: None,
            phone: Some("0612345678".to_owned()),
            email: None,
            until: None,
        };
        add(desk, &draft("Zus Voorbeeld")).unwrap();
        let (id, _) = add(desk, &draft("éénmaal Proef")).unwrap();
        let names = || {
            let all = all(desk).unwrap().into_iter();
            all.map(|partner| partner.facts.name).collect::<Vec<_>>()
        };
        assert_eq!(names(), ["éénmaal Proef", "Zus Voorbeeld"]);
        change(desk, id, &draft("Tweemaal Proef")).unwrap();
        let ((), changes) = remove(desk, id).unwrap();
        assert_eq!(names(), ["Zus Voorbeeld"]);
        store.undo(actor, changes.op.unwrap()).unwrap();
        assert_eq!(names(), ["Tweemaal Proef", "Zus Voorbeeld"]);
    }
}
