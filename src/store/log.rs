//! The log of acts: who did what and when, each line chained to the one before by SHA-256, so
//! that a line changed or taken out afterwards is noticed. Lines cut off at the end are noticed only
//! beside a copy that still has them. Lines hold ids, counts and hashes.

use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::transact::{Actor, Op};
use super::{OpKind, Snapshot, StoreError, Table, transact};
use crate::domain::id::{OfficerId, OpId};
use crate::domain::time::Timestamp;

/// The class of a line decides whether it has a way back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// A change with history.
    Write,
    /// A change back.
    Undo,
    /// An import: one line for many rows.
    Bulk,
    /// Somebody opened, printed or exported.
    Access,
}

impl Class {
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Write => "write",
            Self::Undo => "undo",
            Self::Bulk => "bulk",
            Self::Access => "access",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        [Self::Write, Self::Undo, Self::Bulk, Self::Access]
            .into_iter()
            .find(|class| class.code() == code)
    }
}

/// A line of the log.
#[derive(Debug, Clone, PartialEq)]
pub struct LogLine {
    /// Its number.
    pub op: OpId,
    /// When.
    pub at: Timestamp,
    /// By whom; nobody while the file was made.
    pub officer: Option<OfficerId>,
    /// The kind of act, as its word.
    pub kind: String,
    /// Whether it has a way back.
    pub class: Class,
    /// The record it is about.
    pub about: Option<(Table, i64)>,
    /// The act that it undid.
    pub undo_of: Option<OpId>,
    /// Counts and hashes.
    pub detail: Value,
    /// How many rows it touched.
    pub changed: i64,
}

/// Writes the line of an act that begins. Its hash follows when the act is done.
pub(super) fn begin(
    conn: &Connection,
    actor: Actor,
    op: &Op,
    class: Class,
    undo_of: Option<OpId>,
) -> Result<OpId, StoreError> {
    conn.prepare_cached(
        "INSERT INTO op (at, officer, kind, class, subject, record, undo_of, detail) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute((
        actor.at.0,
        actor.officer.map(|officer| officer.0),
        op.kind.code(),
        class.code(),
        op.about.map(|(table, _)| table.name()),
        op.about.map(|(_, record)| record),
        undo_of.map(|undone| undone.0),
        op.detail.to_string(),
    ))?;
    Ok(OpId(conn.last_insert_rowid()))
}

/// Replaces the detail of an act that runs, where the counts are known only at its end.
pub(super) fn describe(conn: &Connection, op: OpId, detail: &Value) -> Result<(), StoreError> {
    conn.prepare_cached("UPDATE op SET detail = ?2 WHERE id = ?1")?
        .execute((op.0, detail.to_string()))?;
    Ok(())
}

/// Names the record that a running act is about, where it was new.
pub(super) fn set_about(
    conn: &Connection,
    op: OpId,
    (table, record): (Table, i64),
) -> Result<(), StoreError> {
    conn.prepare_cached("UPDATE op SET subject = ?2, record = ?3 WHERE id = ?1")?
        .execute((op.0, table.name(), record))?;
    Ok(())
}

/// Counts and digests the rows of an act and chains its line to the one before.
pub(super) fn seal(conn: &Connection, op: OpId) -> Result<(), StoreError> {
    let (changed, digest) = digest(conn, op)?;
    conn.prepare_cached("UPDATE op SET changed = ?2, digest = ?3 WHERE id = ?1")?
        .execute((op.0, changed, digest.as_slice()))?;
    let before: Option<Vec<u8>> = conn
        .prepare_cached("SELECT hash FROM op WHERE id < ?1 ORDER BY id DESC LIMIT 1")?
        .query_row([op.0], |row| row.get(0))
        .optional()?;
    let hash = chain(conn, op, &before.unwrap_or_default())?;
    conn.prepare_cached("UPDATE op SET hash = ?2 WHERE id = ?1")?
        .execute((op.0, hash.as_slice()))?;
    Ok(())
}

/// How many history rows an act has, and the SHA-256 over them.
fn digest(conn: &Connection, op: OpId) -> Result<(i64, Vec<u8>), StoreError> {
    let mut ask = conn.prepare_cached(
        "SELECT json_array(tbl, row, old, new) FROM history WHERE op = ?1 ORDER BY id",
    )?;
    let mut rows = ask.query([op.0])?;
    let (mut count, mut sum) = (0, Sha256::new());
    while let Some(row) = rows.next()? {
        sum.update(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?);
        sum.update([0]);
        count += 1;
    }
    Ok((count, sum.finalize().to_vec()))
}

/// The hash of a line: SHA-256 over the hash before it and everything the line says.
fn chain(conn: &Connection, op: OpId, before: &[u8]) -> Result<Vec<u8>, StoreError> {
    let line: String = conn
        .prepare_cached(
            "SELECT json_array(id, at, officer, kind, class, subject, record, undo_of, detail, \
             changed, hex(digest)) FROM op WHERE id = ?1",
        )?
        .query_row([op.0], |row| row.get(0))?;
    let mut sum = Sha256::new();
    sum.update(before);
    sum.update(line);
    Ok(sum.finalize().to_vec())
}

/// Walks the whole chain. The first line that does not agree is an error.
pub(super) fn verify(conn: &Connection) -> Result<i64, StoreError> {
    let ids: Vec<i64> = conn
        .prepare("SELECT id FROM op ORDER BY id")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let mut before = Vec::new();
    for (at, id) in (1_i64..).zip(&ids) {
        let stored: (Vec<u8>, Vec<u8>, i64) = conn
            .prepare_cached("SELECT hash, digest, changed FROM op WHERE id = ?1")?
            .query_row([id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let (changed, sum) = digest(conn, OpId(*id))?;
        let hash = chain(conn, OpId(*id), &before)?;
        if *id != at || stored != (hash.clone(), sum, changed) {
            return Err(StoreError::Damaged(format!("log line {at}")));
        }
        before = hash;
    }
    Ok(i64::try_from(ids.len()).unwrap_or(i64::MAX))
}

/// The newest line: its number and its hash. Nothing in a file without a line.
pub(super) fn newest(conn: &Connection) -> Result<Option<(OpId, Vec<u8>)>, StoreError> {
    Ok(conn
        .query_row(
            "SELECT id, hash FROM op ORDER BY id DESC LIMIT 1",
            [],
            |row| Ok((OpId(row.get(0)?), row.get(1)?)),
        )
        .optional()?)
}

/// Whether the log has this very line.
pub(super) fn has(conn: &Connection, line: &(OpId, Vec<u8>)) -> Result<bool, StoreError> {
    Ok(conn.query_row(
        "SELECT EXISTS (SELECT 1 FROM op WHERE id = ?1 AND hash = ?2)",
        (line.0.0, &line.1),
        |row| row.get(0),
    )?)
}

/// The second door that writes: who opened, printed, exported. A line in the log, nothing else.
pub(super) fn note_access(conn: &Connection, actor: Actor, op: &Op) -> Result<OpId, StoreError> {
    let tx = transact::begin(conn)?;
    let id = begin(&tx, actor, op, Class::Access, None)?;
    seal(&tx, id)?;
    tx.commit()?;
    Ok(id)
}

impl Snapshot<'_> {
    /// The act that undid another one, which was not done again since: taking that back does it again.
    pub fn undone_by(&self, op: OpId) -> Result<Option<OpId>, StoreError> {
        let newest: Option<i64> = self
            .conn
            .prepare_cached("SELECT max(id) FROM op WHERE undo_of = ?1")?
            .query_row([op.0], |row| row.get(0))?;
        match newest.map(OpId) {
            Some(undo) if self.undone_by(undo)?.is_none() => Ok(Some(undo)),
            Some(_) | None => Ok(None),
        }
    }

    /// One line of the log.
    pub fn log_line(&self, op: OpId) -> Result<Option<LogLine>, StoreError> {
        Ok(self
            .conn
            .prepare_cached(&format!("{LINE} WHERE id = ?1"))?
            .query_row([op.0], row_to_line)
            .optional()?)
    }

    /// The hash of the first line: the mark of this file, the same in all its copies. Nothing in a
    /// file without a line.
    pub fn first_line(&self) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self
            .conn
            .query_row("SELECT hash FROM op ORDER BY id LIMIT 1", [], |row| {
                row.get(0)
            })
            .optional()?)
    }

    /// The newest line that is looked for. Goes back through the log until it is found.
    pub fn find_line(
        &self,
        wanted: impl Fn(&LogLine) -> bool,
    ) -> Result<Option<LogLine>, StoreError> {
        let mut ask = self
            .conn
            .prepare_cached(&format!("{LINE} ORDER BY id DESC"))?;
        let mut rows = ask.query([])?;
        while let Some(row) = rows.next()? {
            let line = row_to_line(row)?;
            if wanted(&line) {
                return Ok(Some(line));
            }
        }
        Ok(None)
    }

    /// The newest lines of the log, newest first.
    pub fn log(&self, most: u32) -> Result<Vec<LogLine>, StoreError> {
        let mut ask = self
            .conn
            .prepare_cached(&format!("{LINE} ORDER BY id DESC LIMIT ?1"))?;
        let lines = ask.query_map([most], row_to_line)?;
        Ok(lines.collect::<Result<_, _>>()?)
    }
}

impl Snapshot<'_> {
    /// The newest lines about acts of these kinds, newest first.
    pub fn log_of(&self, kinds: &[OpKind], most: u32) -> Result<Vec<LogLine>, StoreError> {
        let codes: Vec<&str> = kinds.iter().map(|kind| kind.code()).collect();
        let mut ask = self.conn.prepare_cached(&format!(
            "{LINE} WHERE kind IN (SELECT value FROM json_each(?1)) ORDER BY id DESC LIMIT ?2"
        ))?;
        let lines = ask.query_map((Value::from(codes).to_string(), most), row_to_line)?;
        Ok(lines.collect::<Result<_, _>>()?)
    }
}

pub(super) const LINE: &str =
    "SELECT id, at, officer, kind, class, subject, record, undo_of, detail, changed FROM op";

pub(super) fn row_to_line(row: &rusqlite::Row<'_>) -> rusqlite::Result<LogLine> {
    let class: String = row.get(4)?;
    let subject: Option<String> = row.get(5)?;
    let record: Option<i64> = row.get(6)?;
    let detail: String = row.get(8)?;
    Ok(LogLine {
        op: OpId(row.get(0)?),
        at: Timestamp(row.get(1)?),
        officer: row.get::<_, Option<i64>>(2)?.map(OfficerId),
        kind: row.get(3)?,
        class: Class::from_code(&class).unwrap_or(Class::Access),
        about: subject.and_then(|name| Table::from_name(&name)).zip(record),
        undo_of: row.get::<_, Option<i64>>(7)?.map(OpId),
        detail: serde_json::from_str(&detail).unwrap_or(Value::Null),
        changed: row.get(9)?,
    })
}

/// The kind of an act by its word, for those who show the log.
pub fn kind_of(line: &LogLine) -> Option<OpKind> {
    OpKind::ALL
        .iter()
        .copied()
        .find(|kind| kind.code() == line.kind)
}
