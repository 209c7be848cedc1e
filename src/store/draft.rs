//! The third door that writes: half-typed forms. Neither audited nor undoable; inside the
//! encrypted file, so that a crash loses at most the last five seconds of typing.

use std::sync::atomic::{AtomicU64, Ordering};

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

/// Writes what became of half-typed forms, all or nothing. What stands there of a later turn stays.
pub(super) fn write(
    conn: &mut Connection,
    all: &[DraftChange],
    turn: Turn,
) -> Result<(), StoreError> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for change in all {
        match change {
            DraftChange::Keep(draft) => keep(&tx, draft, turn)?,
            DraftChange::Drop { screen, record } => drop(&tx, screen, *record, turn)?,
        }
    }
    Ok(tx.commit()?)
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

/// Remembers the turn for a form, unless a later one was there already. In memory, because nothing
/// is on its way when the file is opened; on the connection, so that an act that is rolled back
/// takes this back too.
fn takes_turn(
    conn: &Connection,
    screen: &str,
    record: i64,
    Turn(turn): Turn,
) -> Result<bool, StoreError> {
    conn.execute_batch(
        "CREATE TEMP TABLE IF NOT EXISTS draft_turn (screen TEXT NOT NULL, \
         record INTEGER NOT NULL, turn INTEGER NOT NULL, PRIMARY KEY (screen, record))",
    )?;
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
        let drafts = ask.query_map([], row_to_draft)?;
        Ok(drafts.collect::<Result<_, _>>()?)
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
