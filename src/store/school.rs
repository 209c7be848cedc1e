//! School locations, by BRIN and location number.

use rusqlite::{OptionalExtension, Row, params};

use super::record::{self, NewRecord, shared_columns};
use super::{Snapshot, StoreError, Table, Tx};
use crate::domain::fold::fold;
use crate::domain::id::SchoolId;
use crate::domain::record::Kept;
use crate::domain::school::{School, SchoolDraft, SchoolKey};

/// The columns of a [`SchoolDraft`], in the order that [`row_to_school`] reads.
macro_rules! facts_columns {
    () => {
        "brin, location, name, types, board, denomination, street, house_number, postcode, town, \
         municipality, municipality_name, phone, website, from_date, until_date"
    };
}

/// All that a [`School`] is read from.
macro_rules! select {
    () => {
        concat!(
            "SELECT id, ",
            shared_columns!(),
            ", ",
            facts_columns!(),
            " FROM school "
        )
    };
}

const INSERT: &str = concat!(
    "INSERT INTO school (id, uuid, changed_at, changed_by, sort_key, ",
    facts_columns!(),
    ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21)"
);

const UPDATE: &str = concat!(
    "UPDATE school SET (changed_at, changed_by, sort_key, ",
    facts_columns!(),
    ") = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20) \
     WHERE id = ?1 AND deleted_at IS NULL"
);

impl Tx<'_> {
    /// Adds a school location.
    pub fn add_school(&mut self, it: &SchoolDraft) -> Result<SchoolId, StoreError> {
        let NewRecord { id, uuid, at, by } = self.new_record(Table::School)?;
        self.conn.prepare_cached(INSERT)?.execute(params![
            id,
            uuid,
            at,
            by,
            fold(&it.name),
            it.key.brin,
            it.key.location,
            it.name,
            it.types,
            it.board,
            it.denomination,
            it.street,
            it.house_number,
            it.postcode,
            it.town,
            it.municipality,
            it.municipality_name,
            it.phone,
            it.website,
            it.from,
            it.until,
        ])?;
        Ok(SchoolId(id))
    }

    /// Writes a school's facts anew.
    pub fn change_school(&mut self, id: SchoolId, it: &SchoolDraft) -> Result<(), StoreError> {
        let changed = self.conn.prepare_cached(UPDATE)?.execute(params![
            id,
            self.actor.at,
            self.actor.officer,
            fold(&it.name),
            it.key.brin,
            it.key.location,
            it.name,
            it.types,
            it.board,
            it.denomination,
            it.street,
            it.house_number,
            it.postcode,
            it.town,
            it.municipality,
            it.municipality_name,
            it.phone,
            it.website,
            it.from,
            it.until,
        ])?;
        record::one_row(changed, "school", id.0)
    }
}

impl Snapshot<'_> {
    /// A school location by key.
    pub fn school(&self, id: SchoolId) -> Result<Option<School>, StoreError> {
        Ok(self
            .conn
            .prepare_cached(concat!(select!(), "WHERE id = ?1 AND deleted_at IS NULL"))?
            .query_row([id], row_to_school)
            .optional()?)
    }

    /// A school location by BRIN and location number.
    pub fn school_by_key(&self, key: &SchoolKey) -> Result<Option<School>, StoreError> {
        Ok(self
            .conn
            .prepare_cached(concat!(
                select!(),
                "WHERE brin = ?1 AND location = ?2 AND deleted_at IS NULL"
            ))?
            .query_row(params![key.brin, key.location], row_to_school)
            .optional()?)
    }

    /// How many school locations the file holds.
    pub fn school_count(&self) -> Result<u64, StoreError> {
        let count: i64 = self
            .conn
            .prepare_cached("SELECT count(*) FROM school WHERE deleted_at IS NULL")?
            .query_row([], |row| row.get(0))?;
        Ok(count.unsigned_abs())
    }
}

fn row_to_school(row: &Row<'_>) -> rusqlite::Result<School> {
    const AT: usize = 1 + record::SHARED_COLUMNS;
    Ok(Kept {
        id: row.get(0)?,
        shared: record::shared(row, 1)?,
        facts: SchoolDraft {
            key: SchoolKey {
                brin: row.get(AT)?,
                location: row.get(AT + 1)?,
            },
            name: row.get(AT + 2)?,
            types: row.get(AT + 3)?,
            board: row.get(AT + 4)?,
            denomination: row.get(AT + 5)?,
            street: row.get(AT + 6)?,
            house_number: row.get(AT + 7)?,
            postcode: row.get(AT + 8)?,
            town: row.get(AT + 9)?,
            municipality: row.get(AT + 10)?,
            municipality_name: row.get(AT + 11)?,
            phone: row.get(AT + 12)?,
            website: row.get(AT + 13)?,
            from: row.get(AT + 14)?,
            until: row.get(AT + 15)?,
        },
    })
}
