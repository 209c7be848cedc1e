//! The file that is read, and what it was: size and SHA-256, taken while it is read.

use std::io::{self, Read};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use sha2::{Digest, Sha256};

use crate::exchange::table::Source;
use crate::files::{self, FilesError};

/// Largest file that is read: beyond it, it is no list of a municipality.
const LIMIT: u64 = 4 << 30;

/// A file to import.
pub struct Input {
    pub(super) source: Source,
    pub(super) sum: Sum,
}

/// The SHA-256 of what was read, known when all of it is.
#[derive(Clone, Default)]
pub(super) struct Sum(Arc<Mutex<Sha256>>);

impl Input {
    /// Opens a file.
    pub fn open(path: &Path) -> Result<Self, FilesError> {
        let file = files::open(path, LIMIT)?;
        Ok(Self::new(file, files::size(path).ok()))
    }

    /// Reads from memory.
    pub fn bytes(bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        let size = u64::try_from(bytes.len()).ok();
        Self::new(io::Cursor::new(bytes), size)
    }

    /// Asks for one sheet of a workbook, by its name.
    #[must_use]
    pub fn on_sheet(self, sheet: Option<String>) -> Self {
        Self {
            source: self.source.on_sheet(sheet),
            ..self
        }
    }

    fn new(reader: impl Read + Send + 'static, size: Option<u64>) -> Self {
        let sum = Sum::default();
        let summing = Summing {
            reader,
            sum: sum.clone(),
        };
        Self {
            source: Source::new(summing, size),
            sum,
        }
    }
}

impl Sum {
    /// The hash of everything read so far.
    pub(super) fn so_far(&self) -> [u8; 32] {
        let sum = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        sum.clone().finalize().into()
    }
}

/// Hashes what passes through.
struct Summing<R> {
    reader: R,
    sum: Sum,
}

impl<R: Read> Read for Summing<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(buffer)?;
        let mut sum = self.sum.0.lock().unwrap_or_else(PoisonError::into_inner);
        sum.update(buffer.get(..read).unwrap_or_default());
        Ok(read)
    }
}
