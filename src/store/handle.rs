//! The handle on an open file: one connection that writes, two that read a snapshot, and the
//! means to stop what runs too long. Cheap to clone; the file closes with the last clone, and only
//! then is what the file was opened under (its lock) given up.

use std::any::Any;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError};

use rusqlite::{Connection, InterruptHandle};

use super::bulk::Bulk;
use super::draft::{Draft, DraftChange, Turn};
use super::key::Key;
use super::search::Broad;
use super::transact::{self, Actor, Changes, Op, Tx};
use super::{Snapshot, StoreError, Table, bulk, draft, log, open, schema, undo};
use crate::domain::id::OpId;

/// Connections that read beside the one that writes.
const READERS: usize = 2;

/// An open case file.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    place: Option<Place>,
    writer: Mutex<Connection>,
    readers: Mutex<Vec<Connection>>,
    returned: Condvar,
    stop_writing: InterruptHandle,
    stop_reading: Vec<InterruptHandle>,
    turns: draft::Turns,
    broad: Mutex<Broad>,
    unread: draft::Unread,
    // The last field: it goes when every connection is closed.
    held: OnceLock<Guard>,
}

/// What must last as long as the file is open: the lock on it, of which nothing is known here.
pub type Guard = Arc<dyn Any + Send + Sync>;

/// Where the file lies and what opens it.
struct Place {
    path: PathBuf,
    key: Key,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store").field("path", &self.path()).finish()
    }
}

impl Store {
    /// Makes a new file for a passphrase; refuses to touch one that exists.
    pub fn create(path: &Path, passphrase: &str) -> Result<Self, StoreError> {
        let (conn, key) = open::create(path, passphrase)?;
        Self::on_disk(conn, path, key)
    }

    /// Makes a new file with a raw key, without the cost of deriving one.
    pub fn create_with_key(path: &Path, key: Key) -> Result<Self, StoreError> {
        let conn = open::create_with(path, &key, &open::fresh_salt()?)?;
        Self::on_disk(conn, path, key)
    }

    /// Opens a file with its key and brings it to the newest form. `before_migration` is called
    /// first when the form will change: that is the moment for a copy.
    pub fn open(
        path: &Path,
        key: Key,
        before_migration: impl FnOnce(&Path, &Key) -> Result<(), StoreError>,
    ) -> Result<Self, StoreError> {
        let mut conn = open::open(path, &key)?;
        if schema::version(&conn)? < schema::newest() {
            before_migration(path, &key)?;
            schema::install(&mut conn)?;
        }
        Self::on_disk(conn, path, key)
    }

    /// An empty file in memory: for tests, and for the count of a dry run without a file.
    pub fn memory() -> Result<Self, StoreError> {
        Ok(Self::assemble(open::memory()?, Vec::new(), None))
    }

    fn on_disk(conn: Connection, path: &Path, key: Key) -> Result<Self, StoreError> {
        let readers = (0..READERS)
            .map(|_| open::reader(path, &key))
            .collect::<Result<_, _>>()?;
        let path = path.to_owned();
        Ok(Self::assemble(conn, readers, Some(Place { path, key })))
    }

    fn assemble(writer: Connection, readers: Vec<Connection>, place: Option<Place>) -> Self {
        let stop_writing = writer.get_interrupt_handle();
        let stop_reading = readers.iter().map(Connection::get_interrupt_handle);
        let stop_reading = stop_reading.collect();
        Self {
            inner: Arc::new(Inner {
                place,
                writer: Mutex::new(writer),
                readers: Mutex::new(readers),
                returned: Condvar::new(),
                stop_writing,
                stop_reading,
                held: OnceLock::new(),
                turns: draft::Turns::default(),
                broad: Mutex::default(),
                unread: draft::Unread::default(),
            }),
        }
    }

    /// Keeps this until the last handle on the file is gone.
    pub fn hold(&self, guard: Guard) {
        // A second one would mean that the file was opened twice under one handle.
        let _ = self.inner.held.set(guard);
    }

    /// Has the file take up everything that stands in the WAL.
    pub(super) fn checkpoint(&self) -> Result<(), StoreError> {
        let writer = self.writer();
        let left: i64 =
            writer.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        match left {
            0 => Ok(()),
            _ => Err(StoreError::Busy),
        }
    }

    /// Closes the file, when this is the last handle on it; else gives the handle back.
    pub fn close(self) -> Result<(), Self> {
        match Arc::try_unwrap(self.inner) {
            Ok(last) => {
                drop(last);
                Ok(())
            }
            Err(inner) => Err(Self { inner }),
        }
    }

    /// Where the file lies; nothing for one in memory.
    pub fn path(&self) -> Option<&Path> {
        self.inner.place.as_ref().map(|place| place.path.as_path())
    }

    /// The key that opens the file; nothing for one in memory.
    pub fn key(&self) -> Option<&Key> {
        self.inner.place.as_ref().map(|place| &place.key)
    }

    /// Reads from one consistent state of the file, beside whatever is being written.
    pub fn read<T, E: From<StoreError>>(
        &self,
        read: impl FnOnce(&Snapshot<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        if self.inner.place.is_none() {
            return read(&Snapshot::new(&self.writer()));
        }
        let reader = self.borrow_reader();
        let view = reader
            .conn()?
            .unchecked_transaction()
            .map_err(StoreError::from)?;
        read(&Snapshot::new(&view))
    }

    /// The first door: an audited change that can be undone.
    pub fn transact<T, E: From<StoreError>>(
        &self,
        actor: Actor,
        op: &Op,
        act: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<(T, Changes), E> {
        transact::transact(&self.writer(), actor, op, act)
    }

    /// The first door for an import: one line in the log for any number of new rows in `tables`.
    pub fn bulk<T, E: From<StoreError>>(
        &self,
        actor: Actor,
        op: &Op,
        tables: &[Table],
        act: impl FnOnce(&mut Bulk<'_>) -> Result<T, E>,
    ) -> Result<(T, Changes), E> {
        bulk::bulk(&self.writer(), actor, op, tables, act)
    }

    /// Takes an act back, or says why not.
    pub fn undo(&self, actor: Actor, op: OpId) -> Result<Changes, StoreError> {
        undo::undo(&self.writer(), actor, op)
    }

    /// The second door: a line about who opened, printed or exported.
    pub fn note_access(&self, actor: Actor, op: &Op) -> Result<OpId, StoreError> {
        log::note_access(&self.writer(), actor, op)
    }

    /// The third door: keeps a half-typed form as it stands now.
    pub fn keep_draft(&self, draft: &Draft) -> Result<(), StoreError> {
        self.change_drafts(&[DraftChange::Keep(draft.clone())], self.turn())
    }

    /// Keeps and drops half-typed forms, all or nothing; but nothing that was overtaken by a later
    /// turn.
    pub fn change_drafts(&self, all: &[DraftChange], turn: Turn) -> Result<(), StoreError> {
        draft::write(&mut self.writer(), all, turn, &self.inner.unread)
    }

    /// The half-typed form as it was kept, for who puts it back. As long as it cannot be read nothing
    /// takes its place.
    pub fn draft(&self, screen: &str, record: i64) -> Result<Option<Draft>, StoreError> {
        let found = self.read(|file| file.draft(screen, record));
        self.inner.unread.note(screen, record, found.is_ok());
        found
    }

    /// Whether a half-typed form could not be read when it was last asked for.
    #[must_use]
    pub fn is_draft_unread(&self, screen: &str, record: i64) -> bool {
        self.inner.unread.has(screen, record)
    }

    /// An act put aside what could not be read of a form, and was kept: nothing unread is left.
    pub fn draft_was_put_aside(&self, screen: &str, record: i64) {
        self.inner.unread.note(screen, record, true);
    }

    /// The next turn among what is done with half-typed forms.
    #[must_use]
    pub fn turn(&self) -> Turn {
        self.inner.turns.next()
    }

    /// Stops what is being read now, a search that nobody waits for any more; it answers `Stopped`.
    /// What is being written goes on: a save never breaks off because of a search. A file in memory
    /// reads with the connection that writes, and is left alone.
    pub fn interrupt_reading(&self) {
        for handle in &self.inner.stop_reading {
            handle.interrupt();
        }
    }

    /// Stops what is being written now, an import say; it answers `Stopped` and has changed nothing.
    pub fn interrupt_writing(&self) {
        self.inner.stop_writing.interrupt();
    }

    /// The connection that writes. A thread that panicked left no transaction behind: it rolled
    /// back while unwinding.
    pub(super) fn writer(&self) -> MutexGuard<'_, Connection> {
        self.inner
            .writer
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// What words that stand with very many cases led to.
    pub(super) fn broad(&self) -> MutexGuard<'_, Broad> {
        let broad = self.inner.broad.lock();
        broad.unwrap_or_else(PoisonError::into_inner)
    }

    /// A reader of its own beside the handle, for long work in another thread: it does not hold
    /// up the two that the window reads with. As long as it is there the file is open. Nothing for a file in memory, which has one
    /// connection.
    pub fn beside(&self) -> Result<Option<Beside>, StoreError> {
        match &self.inner.place {
            Some(place) => Ok(Some(Beside {
                conn: open::reader(&place.path, &place.key)?,
                _open: self.clone(),
            })),
            None => Ok(None),
        }
    }

    fn borrow_reader(&self) -> Borrowed<'_> {
        let mut free = self
            .inner
            .readers
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        loop {
            if let Some(conn) = free.pop() {
                return Borrowed {
                    inner: &self.inner,
                    conn: Some(conn),
                };
            }
            free = self
                .inner
                .returned
                .wait(free)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        let readers = self
            .readers
            .get_mut()
            .unwrap_or_else(PoisonError::into_inner);
        readers.clear();
        let writer = self
            .writer
            .get_mut()
            .unwrap_or_else(PoisonError::into_inner);
        // Leaves one whole file behind. If it fails, the next opening reads the WAL: nothing is lost.
        let _ = writer.execute_batch("PRAGMA wal_checkpoint(TRUNCATE);");
    }
}

/// Looks into a file that need not be opened for that: changes nothing, also not its form.
pub fn peek<T, E: From<StoreError>>(
    path: &Path,
    key: &Key,
    look: impl FnOnce(&Snapshot<'_>) -> Result<T, E>,
) -> Result<T, E> {
    look(&Snapshot::new(&open::frozen(path, key)?))
}

/// A reader of its own. It sees the file as it stands when [`Beside::read`] begins.
pub struct Beside {
    conn: Connection,
    _open: Store,
}

impl Beside {
    /// Reads from one consistent state of the file.
    pub fn read<T, E: From<StoreError>>(
        &self,
        read: impl FnOnce(&Snapshot<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let view = self
            .conn
            .unchecked_transaction()
            .map_err(StoreError::from)?;
        read(&Snapshot::new(&view))
    }
}

/// A reading connection on loan; it goes back when dropped.
struct Borrowed<'s> {
    inner: &'s Inner,
    conn: Option<Connection>,
}

impl Borrowed<'_> {
    fn conn(&self) -> Result<&Connection, StoreError> {
        self.conn.as_ref().ok_or(StoreError::Busy)
    }
}

impl Drop for Borrowed<'_> {
    fn drop(&mut self) {
        if let Some(conn) = self.conn.take() {
            self.inner
                .readers
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(conn);
            self.inner.returned.notify_one();
        }
    }
}
