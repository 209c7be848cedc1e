//! Half-typed forms: kept in the encrypted file while somebody types, offered again after a crash,
//! dropped by the act that saves the form.

use super::desk::Desk;
use crate::store::{Draft, StoreError};

/// The form that bodies of this program have.
const VERSION: i64 = 1;

/// What a screen remembers of how it was left bears a name that begins so: nobody is in the middle
/// of it.
pub(super) const MEMORY: &str = "memory-";

/// What its form could not read is kept under the name of the form with this before it.
pub(super) const ASIDE: &str = "aside-";

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

/// Keeps a form as it stands now.
pub fn keep(desk: Desk<'_>, form: &str, record: i64, body: &str) -> Result<(), StoreError> {
    desk.store.keep_draft(&Draft {
        screen: form.to_owned(),
        record,
        body: body.to_owned(),
        version: VERSION,
        saved_at: desk.actor.at,
    })
}

/// Drops a form that was given up.
pub fn drop(desk: Desk<'_>, form: &str, record: i64) -> Result<(), StoreError> {
    desk.store.drop_draft(form, record)
}

/// The form as it was kept.
pub fn find(desk: Desk<'_>, form: &str, record: i64) -> Result<Option<Kept>, StoreError> {
    Ok(desk.store.read(|file| file.draft(form, record))?.map(kept))
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
    let strange = find(desk, &aside(form), record)?;
    Ok(Opened { kept, strange })
}

/// Puts aside what was kept of a form, behind what was put aside before.
pub fn set_aside(desk: Desk<'_>, kept: Kept) -> Result<(), StoreError> {
    let name = aside(&kept.form);
    let body = match find(desk, &name, kept.record)? {
        Some(before) if before.body != kept.body => format!("{}\n{}", before.body, kept.body),
        Some(_) | None => kept.body,
    };
    // First the one, then the other: whatever happens between them, it stands there once at least.
    desk.store.keep_draft(&Draft {
        screen: name,
        record: kept.record,
        body,
        version: VERSION,
        saved_at: kept.at,
    })?;
    drop(desk, &kept.form, kept.record)
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

fn kept(draft: Draft) -> Kept {
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
    use crate::domain::time::Timestamp;
    use crate::store::{Actor, Store};

    #[test]
    fn what_a_form_cannot_read_stays_beside_what_is_typed_next() {
        let store = Store::memory().unwrap();
        let actor = Actor {
            officer: None,
            at: Timestamp(1_790_000_000_000),
        };
        let desk = Desk::new(&store, actor, "2026-11-25".parse().unwrap());
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
