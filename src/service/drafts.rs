//! Half-typed forms: kept in the encrypted file while somebody types, offered again after a crash,
//! dropped by the act that saves the form.

use super::desk::Desk;
use crate::store::{Draft, DraftChange, StoreError};

pub(super) use crate::store::ASIDE;

/// The form that bodies of this program have.
const VERSION: i64 = 1;

/// What a screen remembers of how it was left bears a name that begins so: nobody is in the middle
/// of it.
pub const MEMORY: &str = "memory-";

/// What was kept of a form, as the form finds it when it is opened.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Opened {
    /// What the form can read.
    pub kept: Option<Kept>,
    /// What it cannot: shown as text, until somebody throws it away.
    pub strange: Option<Kept>,
}

/// A half-typed form that was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The form.
    pub form: String,
    /// The record it is about; 0 for a new one.
    pub record: i64,
    /// What was typed, as the form's own JSON; one that no longer parses is shown as text.
    pub body: String,
    /// When it was kept.
    pub at: crate::domain::time::Timestamp,
}

/// A form as it stands now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Now {
    /// The form.
    pub form: String,
    /// The record it is about; 0 for a new one.
    pub record: i64,
    /// What is typed, as the form's own JSON; nothing when it is empty again.
    pub body: Option<String>,
}

/// A form as its draft.
pub(super) fn draft(desk: Desk<'_>, form: super::desk::Form<'_>, body: &str) -> Draft {
    Draft {
        screen: form.screen.to_owned(),
        record: form.record,
        body: body.to_owned(),
        version: VERSION,
        saved_at: desk.actor.at,
    }
}

/// Keeps forms as they stand now, all or nothing; those that became empty are dropped. What was
/// overtaken meanwhile, by newer words or by the act that saved the form, is left out.
pub fn write(desk: Desk<'_>, forms: Vec<Now>) -> Result<(), StoreError> {
    let changes = forms.into_iter().map(|now| match now.body {
        Some(body) => DraftChange::Keep(Draft {
            screen: now.form,
            record: now.record,
            body,
            version: VERSION,
            saved_at: desk.actor.at,
        }),
        None => DraftChange::Drop {
            screen: now.form,
            record: now.record,
        },
    });
    desk.store
        .change_drafts(&changes.collect::<Vec<_>>(), desk.turn)
}

/// Keeps a form as it stands now.
pub fn keep(desk: Desk<'_>, form: &str, record: i64, body: &str) -> Result<(), StoreError> {
    let now = Now {
        form: form.to_owned(),
        record,
        body: Some(body.to_owned()),
    };
    write(desk, vec![now])
}

/// Drops a form that was given up.
pub fn drop(desk: Desk<'_>, form: &str, record: i64) -> Result<(), StoreError> {
    let now = Now {
        form: form.to_owned(),
        record,
        body: None,
    };
    write(desk, vec![now])
}

/// The form as it was kept. One that cannot be read stays, whatever is typed meanwhile, until it is
/// read.
pub fn find(desk: Desk<'_>, form: &str, record: i64) -> Result<Option<Kept>, StoreError> {
    let found = match form.starts_with(MEMORY) {
        // How a screen was left is no loss.
        true => desk.store.read(|file| file.draft(form, record)),
        false => desk.store.draft(form, record),
    };
    Ok(found?.map(kept))
}

/// Whether a form can be read again; where nobody puts it back yet, it stays all the same.
pub fn can_be_read(desk: Desk<'_>, form: &str, record: i64) -> bool {
    let found = desk.store.read(|file| file.draft(form, record));
    found.is_ok()
}

/// Keeps words beside those that are typed in a form now: behind what was put aside of it before.
pub fn keep_aside(desk: Desk<'_>, kept: Kept) -> Result<(), StoreError> {
    let name = aside(&kept.form);
    let body = match find(desk, &name, kept.record)? {
        Some(before) if before.body != kept.body => format!("{}\n{}", before.body, kept.body),
        Some(_) | None => kept.body,
    };
    desk.store.keep_draft(&Draft {
        screen: name,
        record: kept.record,
        body,
        version: VERSION,
        saved_at: kept.at,
    })
}

/// The form as it was kept, for a form that is opened and says what it `reads`. What it cannot read
/// is put aside first: what is typed from now on takes no place of it, and saving does not drop it.
pub fn open(
    desk: Desk<'_>,
    form: &str,
    record: i64,
    reads: impl Fn(&str) -> bool,
) -> Result<Opened, StoreError> {
    let found = find(desk, form, record)?;
    let kept = match found {
        Some(kept) if !reads(&kept.body) => {
            set_aside(desk, kept)?;
            None
        }
        found => found,
    };
    // What was put aside and cannot be read keeps nobody from the form: its own words can be.
    let strange = find(desk, &aside(form), record).unwrap_or(None);
    Ok(Opened { kept, strange })
}

/// Puts aside what was kept of a form, behind what was put aside before.
pub fn set_aside(desk: Desk<'_>, kept: Kept) -> Result<(), StoreError> {
    let (form, record) = (kept.form.clone(), kept.record);
    // First the one, then the other: whatever happens between them, it stands there once at least.
    keep_aside(desk, kept)?;
    drop(desk, &form, record)
}

/// The name under which is kept what a form could not read.
pub fn aside(form: &str) -> String {
    format!("{ASIDE}{form}")
}

/// All that was kept, the newest first: what somebody was in the middle of.
pub fn all(desk: Desk<'_>) -> Result<Vec<Kept>, StoreError> {
    let mut all = desk.store.read(|file| file.drafts())?;
    all.retain(|draft| !draft.screen.starts_with(MEMORY));
    all.sort_by_key(|draft| std::cmp::Reverse(draft.saved_at));
    Ok(all.into_iter().map(kept).collect())
}

pub(super) fn kept(draft: Draft) -> Kept {
    Kept {
        form: draft.screen,
        record: draft.record,
        body: draft.body,
        at: draft.saved_at,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::partner::{OrganisationKind, PartnerDraft};
    use crate::domain::time::Timestamp;
    use crate::service::desk::Form;
    use crate::service::partners;
    use crate::store::{Actor, Op, OpKind, Store};

    const FORM: &str = "proef";

    fn desk(store: &Store) -> Desk<'_> {
        let actor = Actor {
            officer: None,
            at: Timestamp(1_795_000_000_000),
        };
        Desk::new(store, actor, "2026-11-25".parse().unwrap())
    }

    fn words(store: &Store) -> Option<String> {
        find(desk(store), FORM, 1).unwrap().map(|kept| kept.body)
    }

    /// Saves the form with an act, or not.
    fn save(desk: Desk<'_>, name: &str) {
        let form = Form {
            screen: FORM,
            record: 1,
        };
        let partner = PartnerDraft {
            name: name.to_owned(),
            organisation_kind: OrganisationKind::Halt,
            organisation: None,
            phone: None,
            email: None,
            until: None,
        };
        partners::add(desk.saving(form), &partner).unwrap();
    }

    #[test]
    fn older_words_never_come_in_the_place_of_newer() {
        let store = Store::memory().unwrap();
        let (older, newer) = (desk(&store), desk(&store));
        keep(newer, FORM, 1, "x y z").unwrap();
        keep(older, FORM, 1, "x").unwrap();
        assert_eq!(words(&store).as_deref(), Some("x y z"));
        drop(older, FORM, 1).unwrap();
        assert_eq!(words(&store).as_deref(), Some("x y z"));
        keep(newer, FORM, 1, "x y").unwrap();
        assert_eq!(words(&store).as_deref(), Some("x y"), "of the same turn");
    }

    #[test]
    fn what_was_saved_is_not_offered_again() {
        let store = Store::memory().unwrap();
        let (keeping, saving) = (desk(&store), desk(&store));
        save(saving, "Zus Voorbeeld");
        keep(keeping, FORM, 1, "half").unwrap();
        assert_eq!(words(&store), None);
        keep(desk(&store), FORM, 1, "a new one").unwrap();
        assert_eq!(words(&store).as_deref(), Some("a new one"));
    }

    #[test]
    fn what_was_typed_since_the_act_was_asked_for_stays() {
        let store = Store::memory().unwrap();
        let saving = desk(&store);
        keep(desk(&store), FORM, 1, "a new one").unwrap();
        save(saving, "Zus Voorbeeld");
        assert_eq!(words(&store).as_deref(), Some("a new one"));
    }

    #[test]
    fn an_act_that_was_refused_leaves_nothing_behind() {
        let store = Store::memory().unwrap();
        let (keeping, saving) = (desk(&store), desk(&store));
        let op = Op::new(OpKind::Partner);
        let refused = store.transact(saving.actor, &op, |tx| {
            tx.draft_saved(FORM, 1, saving.turn)?;
            Err::<(), _>(StoreError::Stopped)
        });
        assert!(refused.is_err());
        keep(keeping, FORM, 1, "half").unwrap();
        assert_eq!(words(&store).as_deref(), Some("half"));
    }

    #[test]
    fn what_a_form_cannot_read_stays_beside_what_is_typed_next() {
        let store = Store::memory().unwrap();
        let desk = desk(&store);
        let reads = |body: &str| body.starts_with('{');
        let form = "youth-edit";
        keep(desk, form, 7, "oud").unwrap();
        for typed in ["{1}", "{2}"] {
            open(desk, form, 7, reads).unwrap();
            keep(desk, form, 7, typed).unwrap();
            let found = open(desk, form, 7, reads).unwrap();
            assert_eq!(found.kept.map(|kept| kept.body).as_deref(), Some(typed));
            assert_eq!(found.strange.map(|kept| kept.body).as_deref(), Some("oud"));
        }
        keep(desk, form, 7, "ouder").unwrap();
        drop(desk, form, 8).unwrap();
        let found = open(desk, form, 7, reads).unwrap();
        assert_eq!(found.kept, None);
        assert_eq!(
            found.strange.map(|kept| kept.body).as_deref(),
            Some("oud\nouder")
        );
    }
}
