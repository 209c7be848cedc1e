//! One consistent state of the file to read from. The noun files add what can be asked.

use rusqlite::Connection;

/// A consistent view of the file.
pub struct Snapshot<'c> {
    pub(super) conn: &'c Connection,
}

impl<'c> Snapshot<'c> {
    pub(super) fn new(conn: &'c Connection) -> Self {
        Self { conn }
    }
}
