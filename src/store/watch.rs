//! How far long work is, and whether to go on: told to whoever waits, and asked of him. Knows
//! nothing of windows or terminals.

use std::fmt;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rusqlite::Connection;

use super::StoreError;

/// Steps of SQLite's machine between two looks: about half a millisecond.
const STEPS: i32 = 1000;

/// What long work is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Copying the file.
    Copy,
    /// Checking every page.
    Pages,
    /// Checking tables, indexes and the search index.
    Structure,
    /// Checking that what records refer to is there.
    References,
    /// Checking the chain of the log.
    Log,
    /// Checking the bytes of attachments.
    Contents,
    /// Checking the rows that follow from others.
    Derived,
    /// Writing the file anew under another key.
    Export,
    /// Putting the new file in the place of the old one. From here on there is no stopping.
    Swap,
    /// Reading the records of a foreign file.
    Records,
}

impl Stage {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Copy,
        Self::Pages,
        Self::Structure,
        Self::References,
        Self::Log,
        Self::Contents,
        Self::Derived,
        Self::Export,
        Self::Swap,
        Self::Records,
    ];

    /// A short fixed word, the key of its sentence.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Copy => "copy",
            Self::Pages => "pages",
            Self::Structure => "structure",
            Self::References => "references",
            Self::Log => "log",
            Self::Contents => "contents",
            Self::Derived => "derived",
            Self::Export => "export",
            Self::Swap => "swap",
            Self::Records => "records",
        }
    }
}

type Listener = dyn Fn(Stage, u64, u64) -> ControlFlow<()> + Send + Sync;

/// Somebody who waits: told the stage, how much of how much is done (0 of 0 where that is not
/// known), and answering whether to go on.
#[derive(Clone)]
pub struct Watch(Arc<Listener>);

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Watch(..)")
    }
}

impl Watch {
    /// Tells this listener.
    pub fn new(
        listener: impl Fn(Stage, u64, u64) -> ControlFlow<()> + Send + Sync + 'static,
    ) -> Self {
        Self(Arc::new(listener))
    }

    /// Tells nobody and never stops.
    pub fn silent() -> Self {
        Self::new(|_, _, _| ControlFlow::Continue(()))
    }

    /// Tells, and asks whether to go on.
    pub fn ask(&self, stage: Stage, done: u64, total: u64) -> ControlFlow<()> {
        (self.0)(stage, done, total)
    }

    /// Tells, and is `Stopped` when the answer is no.
    pub(super) fn tell(&self, stage: Stage, done: u64, total: u64) -> Result<(), StoreError> {
        match self.ask(stage, done, total) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(StoreError::Stopped),
        }
    }

    /// Tells again and again while SQLite works on this connection; `measure` says how much of
    /// how much is done.
    pub(super) fn during<T>(
        &self,
        conn: &mut Connection,
        stage: Stage,
        mut measure: impl FnMut() -> (u64, u64) + Send + 'static,
        work: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.tell(stage, 0, 0)?;
        let stopped = Arc::new(AtomicBool::new(false));
        let (listener, stop) = (self.clone(), Arc::clone(&stopped));
        let look = move || {
            let (done, total) = measure();
            let no = listener.tell(stage, done, total).is_err();
            stop.fetch_or(no, Ordering::Relaxed);
            no
        };
        conn.progress_handler(STEPS, Some(look))?;
        let done = work(conn);
        conn.progress_handler(0, None::<fn() -> bool>)?;
        // Not everything in the engine says by itself that it was stopped.
        match done {
            Err(_) if stopped.load(Ordering::Relaxed) => Err(StoreError::Stopped),
            done => done,
        }
    }
}
