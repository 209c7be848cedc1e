//! The third door that writes: half-typed forms. Neither audited nor undoable; inside the
//! encrypted file, so that a crash loses at most the last five seconds of typing.
//!
//! A form that could not be read when it was asked for may still stand there, full of words: until it
//! is read, nothing takes its place. What is typed meanwhile is kept, and the other put aside.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use rusqlite::{Connection, OptionalExtension, TransactionBehavior};

use super::{Snapshot, StoreError, Tx};
use crate::domain::time::Timestamp;

/// A half-typed form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The screen it belongs to.
    pub screen: String,
    /// The record it is about; 0 for a new one.
    pub record: i64,
    /// What was typed, as the screen's own JSON. One that no longer parses is shown as text.
    pub body: String,
    /// The form of `body`.
    pub version: i64,
    /// When it was kept.
    pub saved_at: Timestamp,
}

/// Whose turn it is among what is done with half-typed forms: taken when something is asked for, not
/// when it gets round to it, so that work that was overtaken knows that it is older. No clock: that
/// can be put back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Turn(u64);

/// Gives out turns.
#[derive(Default)]
pub(super) struct Turns(AtomicU64);

impl Turns {
    /// The next one.
    pub(super) fn next(&self) -> Turn {
        Turn(self.0.fetch_add(1, Ordering::Relaxed))
    }
}

/// What is put aside is kept under the name of its screen with this before it.
pub const ASIDE: &str = "aside-";

/// The forms that could not be read when they were asked for. In memory: after a lock everything is
/// read anew.
#[derive(Default)]
pub(super) struct Unread(Mutex<BTreeSet<(String, i64)>>);

impl Unread {
    fn with<T>(&self, act: impl FnOnce(&mut BTreeSet<(String, i64)>) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// It was read, or could not be.
    pub(super) fn note(&self, screen: &str, record: i64, read: bool) {
        let form = (screen.to_owned(), record);
        self.with(|all| match read {
            true => all.remove(&form),
            false => all.insert(form),
        });
    }

    /// Whether it could not be read.
    pub(super) fn has(&self, screen: &str, record: i64) -> bool {
        self.with(|all| all.contains(&(screen.to_owned(), record)))
    }
}

/// What becomes of a half-typed form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftChange {
    /// It is kept in place of what stood there.
    Keep(Draft),
    /// It was given up, or became empty.
    Drop {
        /// The screen it belongs to.
        screen: String,
        /// The record it is about; 0 for a new one.
        record: i64,
    },
}

/// Writes what became of half-typed forms, all or nothing. What stands there of a later turn stays,
/// and so does what could not be read: nobody knows what would be lost.
pub(super) fn write(
    conn: &mut Connection,
    all: &[DraftChange],
    turn: Turn,
    unread: &Unread,
) -> Result<(), StoreError> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let mut beside = Vec::new();
    for change in all {
        match change {
            DraftChange::Keep(draft) => {
                let (screen, record) = (draft.screen.as_str(), draft.record);
                if unread.has(screen, record) && has_turn(&tx, screen, record, turn)? {
                    put_aside(&tx, screen, record)?;
                    beside.push((screen, record));
                }
                keep(&tx, draft, turn)?;
            }
            DraftChange::Drop { screen, record } if unread.has(screen, *record) => {}
            DraftChange::Drop { screen, record } => drop(&tx, screen, *record, turn)?,
        }
    }
    tx.commit()?;
    for (screen, record) in beside {
        unread.note(screen, record, true);
    }
    Ok(())
}

/// Puts a draft aside as it stands there, without looking into it, behind what was put aside before.
fn put_aside(conn: &Connection, screen: &str, record: i64) -> Result<(), StoreError> {
    conn.prepare_cached(
        "INSERT INTO draft (screen, record, body, version, saved_at) \
         SELECT ?3 || screen, record, body, version, saved_at FROM draft \
         WHERE screen = ?1 AND record = ?2 \
         ON CONFLICT (screen, record) DO UPDATE \
         SET body = body || char(10) || excluded.body, saved_at = excluded.saved_at",
    )?
    .execute((screen, record, ASIDE))?;
    conn.prepare_cached("DELETE FROM draft WHERE screen = ?1 AND record = ?2")?
        .execute((screen, record))?;
    Ok(())
}

/// Keeps a draft in place of the one before.
fn keep(conn: &Connection, draft: &Draft, turn: Turn) -> Result<(), StoreError> {
    if !takes_turn(conn, &draft.screen, draft.record, turn)? {
        return Ok(());
    }
    conn.prepare_cached(
        "INSERT INTO draft (screen, record, body, version, saved_at) VALUES (?1, ?2, ?3, ?4, ?5) \
         ON CONFLICT (screen, record) DO UPDATE \
         SET body = excluded.body, version = excluded.version, saved_at = excluded.saved_at",
    )?
    .execute((
        &draft.screen,
        draft.record,
        &draft.body,
        draft.version,
        draft.saved_at.0,
    ))?;
    Ok(())
}

/// Drops a draft.
fn drop(conn: &Connection, screen: &str, record: i64, turn: Turn) -> Result<(), StoreError> {
    if takes_turn(conn, screen, record, turn)? {
        conn.prepare_cached("DELETE FROM draft WHERE screen = ?1 AND record = ?2")?
            .execute((screen, record))?;
    }
    Ok(())
}

/// Where the turns are remembered.
const TURNS: &str = "CREATE TEMP TABLE IF NOT EXISTS draft_turn (screen TEXT NOT NULL, \
     record INTEGER NOT NULL, turn INTEGER NOT NULL, PRIMARY KEY (screen, record))";

/// Whether no later turn was there already.
fn has_turn(
    conn: &Connection,
    screen: &str,
    record: i64,
    Turn(turn): Turn,
) -> Result<bool, StoreError> {
    conn.execute_batch(TURNS)?;
    let turn = i64::try_from(turn).unwrap_or(i64::MAX);
    let later: Option<i64> = conn
        .prepare_cached(
            "SELECT turn FROM temp.draft_turn WHERE screen = ?1 AND record = ?2 AND turn > ?3",
        )?
        .query_row((screen, record, turn), |row| row.get(0))
        .optional()?;
    Ok(later.is_none())
}

/// Remembers the turn for a form, unless a later one was there already. In memory, because nothing
/// is on its way when the file is opened; on the connection, so that an act that is rolled back
/// takes this back too.
fn takes_turn(
    conn: &Connection,
    screen: &str,
    record: i64,
    Turn(turn): Turn,
) -> Result<bool, StoreError> {
    conn.execute_batch(TURNS)?;
    let turn = i64::try_from(turn).unwrap_or(i64::MAX);
    let taken = conn
        .prepare_cached(
            "INSERT INTO temp.draft_turn (screen, record, turn) VALUES (?1, ?2, ?3) \
             ON CONFLICT (screen, record) DO UPDATE SET turn = excluded.turn \
             WHERE excluded.turn >= turn",
        )?
        .execute((screen, record, turn))?;
    Ok(taken == 1)
}

impl Tx<'_> {
    /// Drops the draft whose form this transaction saves: both or neither. `turn` is that of when
    /// the act was asked for: what was kept since is of another form.
    pub fn draft_saved(&mut self, screen: &str, record: i64, turn: Turn) -> Result<(), StoreError> {
        drop(self.conn, screen, record, turn)
    }

    /// The draft of what of a form this transaction does not save: both or neither.
    pub fn draft_left(&mut self, rest: &Draft, turn: Turn) -> Result<(), StoreError> {
        keep(self.conn, rest, turn)
    }

    /// Puts the draft aside whose form this transaction saves: it could not be read when the form was
    /// opened, so that what stands in it was not saved.
    pub fn draft_put_aside(&mut self, screen: &str, record: i64) -> Result<(), StoreError> {
        put_aside(self.conn, screen, record)
    }
}

impl Snapshot<'_> {
    /// The draft of a form, offered when the screen opens again.
    pub fn draft(&self, screen: &str, record: i64) -> Result<Option<Draft>, StoreError> {
        Ok(self
            .conn
            .prepare_cached(
                "SELECT screen, record, body, version, saved_at FROM draft \
                 WHERE screen = ?1 AND record = ?2",
            )?
            .query_row((screen, record), row_to_draft)
            .optional()?)
    }

    /// All drafts, the newest first.
    pub fn drafts(&self) -> Result<Vec<Draft>, StoreError> {
        let mut ask = self.conn.prepare_cached(
            "SELECT screen, record, body, version, saved_at FROM draft ORDER BY saved_at DESC",
        )?;
        let mut rows = ask.query([])?;
        let mut drafts = Vec::new();
        while let Some(row) = rows.next()? {
            // One that cannot be read hides none of the others; whoever opens its form is told.
            drafts.extend(row_to_draft(row).ok());
        }
        Ok(drafts)
    }
}

fn row_to_draft(row: &rusqlite::Row<'_>) -> rusqlite::Result<Draft> {
    Ok(Draft {
        screen: row.get(0)?,
        record: row.get(1)?,
        body: row.get(2)?,
        version: row.get(3)?,
        saved_at: Timestamp(row.get(4)?),
    })
}
