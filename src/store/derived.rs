//! Rows that follow from others (lists, search): brought along in the transaction that changes
//! what they follow from, never written otherwise, and not audited.

use rusqlite::Connection;

use super::{Changes, StoreError, Table};

/// Whether a table holds derived rows.
#[cfg(test)]
pub(super) fn is_derived(_name: &str) -> bool {
    false
}

/// Brings along what follows from the changed rows.
pub(super) fn refresh(_conn: &Connection, _changes: &Changes) -> Result<(), StoreError> {
    Ok(())
}

/// Brings along what follows from rows newer than these ids.
pub(super) fn add_new(_conn: &Connection, _before: &[(Table, i64)]) -> Result<(), StoreError> {
    Ok(())
}
