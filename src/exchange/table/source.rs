//! Where the bytes of a foreign file come from, and how many of them have been taken.
//!
//! Opens nothing itself: the caller hands over a reader (only `files` opens files).

use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::FileKind;

/// The beginning of a file that is looked at to tell what it is.
pub(super) const HEAD: usize = 64 * 1024;

/// Bytes to be read once, from the beginning, with their total where it is known.
pub struct Source {
    head: Vec<u8>,
    given: usize,
    inner: Box<dyn Read + Send>,
    progress: Progress,
    sheet: Option<String>,
}

/// How far a reader is, in bytes of the file. A clone may be asked from another thread.
#[derive(Clone, Debug)]
pub struct Progress {
    taken: Arc<AtomicU64>,
    total: Option<u64>,
}

impl Progress {
    /// Bytes taken from the file so far; runs a buffer (at most 64 KiB) ahead of the last record.
    pub fn taken(&self) -> u64 {
        self.taken.load(Ordering::Relaxed)
    }

    /// Size of the file in bytes, where the caller knew it.
    pub fn total(&self) -> Option<u64> {
        self.total
    }
}

impl Source {
    /// Reads from `reader`; `total` is its size in bytes, where known.
    pub fn new(reader: impl Read + Send + 'static, total: Option<u64>) -> Self {
        let progress = Progress {
            taken: Arc::default(),
            total,
        };
        Self {
            head: Vec::new(),
            given: 0,
            inner: Box::new(reader),
            progress,
            sheet: None,
        }
    }

    /// Asks for one sheet of a workbook, by its name; without, the first that holds something.
    #[must_use]
    pub fn on_sheet(self, sheet: Option<String>) -> Self {
        Self { sheet, ..self }
    }

    /// The sheet that is asked for.
    pub(in crate::exchange) fn sheet(&self) -> Option<&str> {
        self.sheet.as_deref()
    }

    /// Reads from memory.
    pub fn bytes(bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        let total = u64::try_from(bytes.len()).ok();
        Self::new(io::Cursor::new(bytes), total)
    }

    /// A handle on how far reading is.
    pub fn progress(&self) -> Progress {
        self.progress.clone()
    }

    /// The first bytes (at most 64 KiB), which a later read gives once more.
    pub(in crate::exchange) fn peek(&mut self) -> io::Result<&[u8]> {
        if self.given == 0 && self.head.is_empty() {
            (&mut self.inner)
                .take(HEAD as u64)
                .read_to_end(&mut self.head)?;
            self.progress
                .taken
                .fetch_add(self.head.len() as u64, Ordering::Relaxed);
        }
        Ok(self.head.get(self.given..).unwrap_or_default())
    }

    /// What kind of file this is, by its first bytes; they are read once more later.
    ///
    /// # Errors
    /// When reading them fails.
    pub fn kind(&mut self) -> io::Result<FileKind> {
        Ok(FileKind::of(self.peek()?))
    }

    /// Everything that is left, or nothing when it is more than `limit` bytes.
    pub(in crate::exchange) fn read_all(&mut self, limit: u64) -> io::Result<Option<Vec<u8>>> {
        let mut all = Vec::new();
        self.take(limit.saturating_add(1)).read_to_end(&mut all)?;
        Ok((all.len() as u64 <= limit).then_some(all))
    }
}

impl Read for Source {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let mut rest = self.head.get(self.given..).unwrap_or_default();
        if !rest.is_empty() {
            let n = rest.read(buf)?;
            self.given += n;
            return Ok(n);
        }
        let n = self.inner.read(buf)?;
        self.progress.taken.fetch_add(n as u64, Ordering::Relaxed);
        Ok(n)
    }
}

impl std::fmt::Debug for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Source")
            .field("progress", &self.progress)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn peeked_bytes_are_read_again_and_counted_once() {
        let mut source = Source::bytes(*b"naam;klas");
        assert_eq!(source.peek().unwrap(), b"naam;klas");
        assert_eq!(source.read_all(100).unwrap().unwrap(), b"naam;klas");
        assert_eq!(source.progress().taken(), 9);
        assert_eq!(source.progress().total(), Some(9));
    }

    #[test]
    fn more_than_the_limit_is_not_handed_out() {
        assert_eq!(Source::bytes(vec![b'x'; 11]).read_all(10).unwrap(), None);
    }
}
