//! The records of a file one by one, each with its place and with what was noted about it.

use super::rejection::Refused;
use super::table::{Progress, Sheets, TableError};
use super::{Rejection, Warning};

/// One record of a file: taken in, or refused with the reason. The outer error is about the file
/// as a whole: what was read before it must not be used either.
pub type Reading<T> = Result<Result<Record<T>, Rejection>, TableError>;

/// A record that was taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record<T> {
    /// Line of the file where it begins (of a sheet: the row).
    pub line: u64,
    /// Its number among the records of the file, from 1.
    pub number: u64,
    /// What it says.
    pub facts: T,
    /// What was not taken over as it stands.
    pub warnings: Vec<Warning>,
}

/// A record as a reader finds it: what it says and what was noted, or why it is refused.
pub struct Found<T> {
    pub(super) line: u64,
    pub(super) outcome: Result<(T, Vec<Warning>), Refused>,
}

/// Reads records of one kind. Not to be named outside this layer.
pub trait Reader {
    /// What a record says.
    type Facts;

    /// The next record, or nothing at the end.
    fn next(&mut self) -> Result<Option<Found<Self::Facts>>, TableError>;
}

/// The records of a file. To cancel, stop asking. After an error there are no more.
pub struct Records<R> {
    pub(super) reader: R,
    progress: Progress,
    sheets: Option<Sheets>,
    count: u64,
    ended: bool,
}

impl<R> Records<R> {
    /// Numbers what the reader finds; `sheets` where it reads a workbook.
    pub(super) fn new(reader: R, progress: Progress, sheets: Option<Sheets>) -> Self {
        Self {
            reader,
            progress,
            sheets,
            count: 0,
            ended: false,
        }
    }

    /// How far reading is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        self.progress.clone()
    }

    /// Which sheet is read and which are not, where the file is a workbook.
    #[must_use]
    pub fn sheets(&self) -> Option<&Sheets> {
        self.sheets.as_ref()
    }

    fn numbered<T>(&mut self, found: Found<T>) -> Result<Record<T>, Rejection> {
        self.count += 1;
        let (line, number) = (found.line, self.count);
        match found.outcome {
            Ok((facts, warnings)) => Ok(Record {
                line,
                number,
                facts,
                warnings,
            }),
            Err(refused) => Err(Rejection {
                line,
                number,
                reason: refused.reason,
                also: refused.also,
                name: refused.name,
            }),
        }
    }
}

impl<R: Reader> Iterator for Records<R> {
    type Item = Reading<R::Facts>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let found = self.reader.next().transpose();
        self.ended = !matches!(found, Some(Ok(_)));
        Some(found?.map(|found| self.numbered(found)))
    }
}

impl<R> std::fmt::Debug for Records<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Records")
            .field("count", &self.count)
            .finish_non_exhaustive()
    }
}
