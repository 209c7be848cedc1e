//! The bytes of attachments, logos and produced documents: streamed in and out in pieces of 256 KiB,
//! sixteen megabytes a transaction, marked complete only when all of it is in.

use std::io::{Read, Write};
use std::thread;

use rusqlite::{Connection, OptionalExtension};
use sha2::{Digest, Sha256};

use super::{Snapshot, Store, StoreError, transact};
use crate::domain::id::ContentId;

/// Bytes in a piece.
const PIECE: usize = 256 * 1024;

/// Pieces in a transaction: sixteen megabytes.
const PIECES: usize = 64;

/// Bytes that stand whole in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Content {
    /// Their number in the file.
    pub id: ContentId,
    /// How many bytes.
    pub size: u64,
    /// SHA-256 over them.
    pub sha256: [u8; 32],
}

impl Store {
    /// Takes bytes in. What fails half-way is swept away; what is already there is not kept twice.
    pub fn put_content(&self, source: &mut dyn Read) -> Result<Content, StoreError> {
        let id = begin(&self.writer())?;
        let put = self.fill(id, source);
        match put {
            Ok(content) => self.settle(content),
            Err(error) => {
                // The sweep at the next opening takes it away if this fails too.
                let _ = sweep_one(&self.writer(), id);
                Err(error)
            }
        }
    }

    /// Reads without the writer and writes without the source: a draft that is to be kept waits for
    /// one transaction, never for a slow drive.
    fn fill(&self, id: ContentId, source: &mut dyn Read) -> Result<Content, StoreError> {
        let (mut sum, mut size, mut part) = (Sha256::new(), 0_u64, 0_i64);
        loop {
            let pieces = read_pieces(source)?;
            if pieces.is_empty() {
                let sha256 = sum.finalize().into();
                return Ok(Content { id, size, sha256 });
            }
            for piece in &pieces {
                sum.update(piece);
                size += piece.len() as u64;
            }
            part = put_pieces(&self.writer(), id, part, &pieces)?;
            thread::yield_now();
        }
    }

    /// Marks the bytes complete, or takes those that were there already.
    fn settle(&self, new: Content) -> Result<Content, StoreError> {
        let writer = self.writer();
        let tx = transact::begin(&writer)?;
        let size = i64::try_from(new.size).unwrap_or(i64::MAX);
        let there: Option<ContentId> = tx
            .query_row(
                "SELECT id FROM content WHERE complete = 1 AND size = ?1 AND sha256 = ?2",
                (size, new.sha256),
                |row| row.get(0),
            )
            .optional()?;
        if let Some(id) = there {
            remove(&tx, new.id)?;
            tx.commit()?;
            return Ok(Content { id, ..new });
        }
        tx.execute(
            "UPDATE content SET size = ?2, sha256 = ?3, complete = 1 WHERE id = ?1",
            (new.id, size, new.sha256),
        )?;
        tx.commit()?;
        Ok(new)
    }

    /// Takes away bytes that never became complete, and those that no attachment, no letter, no house
    /// style and no history names any more.
    pub fn sweep_content(&self) -> Result<usize, StoreError> {
        let writer = self.writer();
        let orphans: Vec<ContentId> = writer
            .prepare(
                "SELECT id FROM content c WHERE complete = 0 OR NOT EXISTS \
                 (SELECT 1 FROM attachment a WHERE a.content = c.id) AND NOT EXISTS \
                 (SELECT 1 FROM letter l WHERE l.content = c.id) AND NOT EXISTS \
                 (SELECT 1 FROM house_style s WHERE s.logo = c.id) AND NOT EXISTS \
                 (SELECT 1 FROM history h WHERE h.tbl IN ('attachment', 'letter') \
                  AND c.id IN (h.old ->> '$.content', h.new ->> '$.content')) AND NOT EXISTS \
                 (SELECT 1 FROM history h WHERE h.tbl = 'house_style' \
                  AND c.id IN (h.old ->> '$.logo', h.new ->> '$.logo'))",
            )?
            .query_map([], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        for id in &orphans {
            sweep_one(&writer, *id)?;
        }
        Ok(orphans.len())
    }
}

impl Snapshot<'_> {
    /// What is known of bytes: size and hash. Nothing while they are not complete.
    pub fn content(&self, id: ContentId) -> Result<Option<Content>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT size, sha256 FROM content WHERE id = ?1 AND complete = 1")?
            .query_row([id], |row| {
                Ok(Content {
                    id,
                    size: row.get::<_, i64>(0)?.unsigned_abs(),
                    sha256: row.get(1)?,
                })
            })
            .optional()?)
    }

    /// All bytes that stand whole in the file.
    pub(super) fn contents(&self) -> Result<Vec<Content>, StoreError> {
        let mut ask = self
            .conn
            .prepare_cached("SELECT id, size, sha256 FROM content WHERE complete = 1")?;
        let all = ask.query_map([], |row| {
            Ok(Content {
                id: row.get(0)?,
                size: row.get::<_, i64>(1)?.unsigned_abs(),
                sha256: row.get(2)?,
            })
        })?;
        Ok(all.collect::<Result<_, _>>()?)
    }

    /// Streams bytes out and checks them on the way.
    pub fn copy_content(&self, content: &Content, to: &mut dyn Write) -> Result<(), StoreError> {
        let mut ask = self
            .conn
            .prepare_cached("SELECT bytes FROM chunk WHERE content = ?1 ORDER BY part")?;
        let mut rows = ask.query([content.id])?;
        let mut sum = Sha256::new();
        while let Some(row) = rows.next()? {
            let piece = row.get_ref(0)?.as_blob().map_err(rusqlite::Error::from)?;
            sum.update(piece);
            to.write_all(piece).map_err(|error| stream(&error))?;
        }
        if sum.finalize().as_slice() == content.sha256 {
            Ok(())
        } else {
            Err(StoreError::Damaged("content".to_owned()))
        }
    }
}

/// A source that cannot be read or a target that cannot be written.
fn stream(error: &std::io::Error) -> StoreError {
    StoreError::Stream(error.kind())
}

fn begin(conn: &Connection) -> Result<ContentId, StoreError> {
    conn.execute("INSERT INTO content (size, sha256) VALUES (0, x'')", [])?;
    Ok(ContentId(conn.last_insert_rowid()))
}

/// The pieces of the next transaction; fewer at the end, none behind it.
fn read_pieces(source: &mut dyn Read) -> Result<Vec<Vec<u8>>, StoreError> {
    let mut pieces = Vec::new();
    while pieces.len() < PIECES {
        let piece = read_piece(source)?;
        if piece.is_empty() {
            break;
        }
        pieces.push(piece);
    }
    Ok(pieces)
}

/// Writes pieces from this number on, and gives the number of the next.
fn put_pieces(
    conn: &Connection,
    id: ContentId,
    first: i64,
    pieces: &[Vec<u8>],
) -> Result<i64, StoreError> {
    let tx = transact::begin(conn)?;
    let mut part = first;
    {
        let mut put =
            tx.prepare_cached("INSERT INTO chunk (content, part, bytes) VALUES (?1, ?2, ?3)")?;
        for piece in pieces {
            put.execute((id, part, piece))?;
            part += 1;
        }
    }
    tx.commit()?;
    Ok(part)
}

fn read_piece(source: &mut dyn Read) -> Result<Vec<u8>, StoreError> {
    let mut piece = Vec::with_capacity(PIECE);
    source
        .take(PIECE as u64)
        .read_to_end(&mut piece)
        .map_err(|error| stream(&error))?;
    Ok(piece)
}

fn sweep_one(conn: &Connection, id: ContentId) -> Result<(), StoreError> {
    let tx = transact::begin(conn)?;
    remove(&tx, id)?;
    Ok(tx.commit()?)
}

fn remove(conn: &Connection, id: ContentId) -> Result<(), StoreError> {
    conn.execute("DELETE FROM chunk WHERE content = ?1", [id])?;
    conn.execute("DELETE FROM content WHERE id = ?1", [id])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::mpsc;
    use std::time::Duration;

    use super::*;
    use crate::domain::time::Timestamp;
    use crate::store::Draft;

    /// A slow drive: while it is read, somebody types.
    struct Slow<'s> {
        store: &'s Store,
        left: usize,
    }

    impl Read for Slow<'_> {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            let count = into.len().min(self.left).min(PIECE);
            self.left -= count;
            into[..count].fill(7);
            let (done, wait) = mpsc::channel();
            let store = self.store.clone();
            thread::spawn(move || {
                let draft = Draft {
                    screen: "note".into(),
                    record: 1,
                    body: "{}".into(),
                    version: 1,
                    saved_at: Timestamp(0),
                };
                // Nobody listens any more when the test has failed.
                let _ = done.send(store.keep_draft(&draft).is_ok());
            });
            match wait.recv_timeout(Duration::from_secs(5)) {
                Ok(true) => Ok(count),
                _ => Err(io::ErrorKind::TimedOut.into()),
            }
        }
    }

    #[test]
    fn a_draft_never_waits_for_a_slow_drive() {
        let store = Store::memory().unwrap();
        let size = (PIECES + 1) * PIECE + 5;
        let mut slow = Slow {
            store: &store,
            left: size,
        };
        let content = store.put_content(&mut slow).unwrap();
        assert_eq!(content.size, size as u64);
        let read = |file: &Snapshot<'_>| {
            let mut bytes = Vec::new();
            file.copy_content(&content, &mut bytes)?;
            Ok::<_, StoreError>(bytes)
        };
        assert_eq!(store.read(read).unwrap(), vec![7; size]);
    }
}
