//! The file comes back from a copy while it is open: what is there now is copied first, and what
//! somebody was in the middle of typing goes along.

use std::path::{Path, PathBuf};

use super::copies::{self, Reason};
use super::{CameBack, NotChanged, SafekeepingError, note, place, restore};
use crate::domain::time::Timestamp;
use crate::service::drafts::{self, Kept};
use crate::service::session::{Locked, Secret, Session};
use crate::store::{self, Draft, Key, StoreError, Watch};

/// A file that came back while it was open.
#[derive(Debug)]
pub struct BroughtBack {
    /// The file as it came back.
    pub back: CameBack,
    /// The copy of what was there just before; nothing where the damage in it allowed none: then
    /// what went aside is all there is.
    pub before: Option<PathBuf>,
    /// Whether it is a copy of this very file: then half-typed forms came along, but for those below.
    pub same_file: bool,
    /// Half-typed forms that could not be written into the file that came back.
    pub left: Vec<Kept>,
}

/// Brings the open file back from a copy. First a copy of the present state is made, without
/// thinning out the others; half-typed forms are carried over where the copy is of this very file.
pub fn bring_back(
    session: Session,
    copy: &Path,
    secret: &Secret,
    now: Timestamp,
    watch: &Watch,
) -> Result<BroughtBack, Box<NotChanged>> {
    let not_changed = |session, error| {
        Box::new(NotChanged {
            still: Ok(session),
            error,
        })
    };
    let ready = match ready_for(&session, copy, secret, now, watch) {
        Ok(ready) => ready,
        Err(error) => return Err(not_changed(session, error)),
    };
    let locked = match session.lock() {
        Ok(locked) => locked,
        Err(session) => return Err(not_changed(*session, SafekeepingError::StillInUse)),
    };
    match restore(locked, copy, secret, now, watch) {
        Ok(back) => Ok(carried(back, ready)),
        Err(refused) => Err(still(refused.locked, refused.error, ready.key, now, watch)),
    }
}

/// What is known of the open file before it is closed.
struct Ready {
    key: Key,
    before: Option<PathBuf>,
    drafts: Vec<Draft>,
    same_file: bool,
}

fn ready_for(
    session: &Session,
    copy: &Path,
    secret: &Secret,
    now: Timestamp,
    watch: &Watch,
) -> Result<Ready, SafekeepingError> {
    let (_, key) = place(session)?;
    let other = secret.key(copy)?;
    let of_copy = store::peek(copy, &other, copies::mark);
    let of_copy = of_copy.map_err(|error| secret.explain(error.into()))?;
    let same_file = of_copy == session.store().read(copies::mark)?;
    let drafts = match same_file {
        true => session.store().read(|file| file.drafts())?,
        false => Vec::new(),
    };
    Ok(Ready {
        key: key.clone(),
        before: copy_of_now(session, now, watch)?,
        drafts,
        same_file,
    })
}

/// A copy of the present state. A file too damaged for one goes aside whole: that must not keep
/// anybody from a sound copy.
fn copy_of_now(
    session: &Session,
    now: Timestamp,
    watch: &Watch,
) -> Result<Option<PathBuf>, SafekeepingError> {
    let (path, key) = place(session)?;
    let folder = copies::folder(session.store(), path)?;
    let reason = Reason::BeforeRestore;
    match copies::make(&folder, (path, key), (reason, now), watch) {
        Ok((made, copied)) => {
            note(session, (reason, true), &copied, now)?;
            Ok(Some(made))
        }
        Err(StoreError::Damaged(_)) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Keeps the half-typed forms in the file that came back; those of the copy give way. What that file
/// did not take, or all of it where it did not open again, is handed back.
fn carried(back: CameBack, ready: Ready) -> BroughtBack {
    let mut left = Vec::new();
    for draft in ready.drafts {
        let kept = match &back.session {
            Ok(session) => session.store().keep_draft(&draft),
            Err(_) => Err(StoreError::Busy),
        };
        if let Err(error) = kept {
            let code = error.code();
            tracing::warn!(code, "a half-typed form was not carried over");
            left.push(drafts::kept(draft));
        }
    }
    BroughtBack {
        back,
        before: ready.before,
        same_file: ready.same_file,
        left,
    }
}

/// Opens the file again as it was; unless nobody can say yet which of two files counts.
fn still(
    locked: Locked,
    error: SafekeepingError,
    key: Key,
    now: Timestamp,
    watch: &Watch,
) -> Box<NotChanged> {
    let still = match &error {
        SafekeepingError::Store(StoreError::HalfReplaced) => Err(locked),
        _ => {
            let opened = locked.open(key, now, watch);
            opened.map_err(|refused| refused.locked)
        }
    };
    Box::new(NotChanged { still, error })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::service::session::Refused;

    #[test]
    fn what_was_half_typed_is_handed_back_where_the_file_does_not_open_again() {
        let folder = tempfile::tempdir().unwrap();
        let now = Timestamp(1_790_000_000_000);
        let locked = Locked::take(&folder.path().join("zaken.leerrecht-db"), now).unwrap();
        let error = StoreError::Busy.into();
        let back = CameBack {
            session: Err(Box::new(Refused { locked, error })),
            aside: None,
            warnings: Vec::new(),
        };
        let draft = Draft {
            screen: "case-note".to_owned(),
            record: 7,
            body: "{}".to_owned(),
            version: 1,
            saved_at: now,
        };
        let ready = Ready {
            key: Key::from_bytes([7; 32]),
            before: None,
            drafts: vec![draft],
            same_file: true,
        };
        let left = carried(back, ready).left;
        assert_eq!(left.len(), 1);
        assert_eq!((left[0].form.as_str(), left[0].record), ("case-note", 7));
    }
}
