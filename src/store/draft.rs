//! The third door that writes: half-typed forms. Neither audited nor undoable; inside the
//! encrypted file, so that a crash loses at most the last five seconds of typing.

use rusqlite::{Connection, OptionalExtension};

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

/// Keeps a draft in place of the one before.
pub(super) fn keep(conn: &Connection, draft: &Draft) -> Result<(), StoreError> {
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
pub(super) fn drop(conn: &Connection, screen: &str, record: i64) -> Result<(), StoreError> {
    conn.prepare_cached("DELETE FROM draft WHERE screen = ?1 AND record = ?2")?
        .execute((screen, record))?;
    Ok(())
}

impl Tx<'_> {
    /// Drops the draft whose form this transaction saves: both or neither.
    pub fn draft_saved(&mut self, screen: &str, record: i64) -> Result<(), StoreError> {
        drop(self.conn, screen, record)
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
