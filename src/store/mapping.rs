//! Which column of a list means what, remembered by the headers the list came with.

use rusqlite::{OptionalExtension, params};

use super::{Snapshot, StoreError, Table, Tx};

impl Tx<'_> {
    /// Remembers a mapping for lists with these headers, in place of the one before.
    pub fn remember_mapping(
        &mut self,
        kind: &str,
        headers: &str,
        mapping: &str,
    ) -> Result<(), StoreError> {
        let known: Option<i64> = self
            .conn
            .prepare_cached("SELECT id FROM import_mapping WHERE kind = ?1 AND headers = ?2")?
            .query_row([kind, headers], |row| row.get(0))
            .optional()?;
        match known {
            Some(id) => self
                .conn
                .prepare_cached(
                    "UPDATE import_mapping SET mapping = ?2 WHERE id = ?1 AND mapping <> ?2",
                )?
                .execute(params![id, mapping])?,
            None => {
                let id = self.next_key(Table::ImportMapping)?;
                self.conn
                    .prepare_cached(
                        "INSERT INTO import_mapping (id, kind, headers, mapping) \
                         VALUES (?1, ?2, ?3, ?4)",
                    )?
                    .execute(params![id, kind, headers, mapping])?
            }
        };
        Ok(())
    }
}

impl Snapshot<'_> {
    /// The mapping that was remembered for lists with these headers.
    pub fn mapping(&self, kind: &str, headers: &str) -> Result<Option<String>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT mapping FROM import_mapping WHERE kind = ?1 AND headers = ?2")?
            .query_row([kind, headers], |row| row.get(0))
            .optional()?)
    }
}
