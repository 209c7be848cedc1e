//! School locations, by BRIN and location number.

use rusqlite::types::ToSqlOutput;
use rusqlite::{Row, ToSql, params};

use super::noun::{Noun, statements};
use super::{Snapshot, StoreError, Tx};
use crate::domain::fold::fold;
use crate::domain::id::SchoolId;
use crate::domain::municipality::{MunicipalityCode, SchoolTypes};
use crate::domain::school::{School, SchoolDraft, SchoolKey};

impl Noun for SchoolDraft {
    type Id = SchoolId;
    statements!(School "school":
        "brin", "location", "name", "types", "board", "denomination", "street", "house_number",
        "postcode", "town", "municipality", "municipality_name", "phone", "website", "from_date",
        "until_date", "sort_key");

    fn values(&self) -> rusqlite::Result<Vec<ToSqlOutput<'_>>> {
        Ok(vec![
            self.key.brin.to_sql()?,
            self.key.location.to_sql()?,
            self.name.to_sql()?,
            self.types.to_sql()?,
            self.board.to_sql()?,
            self.denomination.to_sql()?,
            self.street.to_sql()?,
            self.house_number.to_sql()?,
            self.postcode.to_sql()?,
            self.town.to_sql()?,
            self.municipality.to_sql()?,
            self.municipality_name.to_sql()?,
            self.phone.to_sql()?,
            self.website.to_sql()?,
            self.from.to_sql()?,
            self.until.to_sql()?,
            // Only for the order of lists; it follows from the name.
            fold(&self.name).into(),
        ])
    }

    fn read(row: &Row<'_>, at: usize) -> rusqlite::Result<Self> {
        Ok(Self {
            key: SchoolKey {
                brin: row.get(at)?,
                location: row.get(at + 1)?,
            },
            name: row.get(at + 2)?,
            types: row.get(at + 3)?,
            board: row.get(at + 4)?,
            denomination: row.get(at + 5)?,
            street: row.get(at + 6)?,
            house_number: row.get(at + 7)?,
            postcode: row.get(at + 8)?,
            town: row.get(at + 9)?,
            municipality: row.get(at + 10)?,
            municipality_name: row.get(at + 11)?,
            phone: row.get(at + 12)?,
            website: row.get(at + 13)?,
            from: row.get(at + 14)?,
            until: row.get(at + 15)?,
        })
    }
}

impl Tx<'_> {
    /// Adds a school location.
    pub fn add_school(&mut self, it: &SchoolDraft) -> Result<SchoolId, StoreError> {
        self.add(it).map(SchoolId)
    }

    /// Writes a school's facts anew.
    pub fn change_school(&mut self, id: SchoolId, it: &SchoolDraft) -> Result<(), StoreError> {
        self.change(id.0, it)
    }
}

/// Where a school is, and which kinds of education it gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlacedSchool {
    /// The school.
    pub id: SchoolId,
    /// Its municipality, where that is known.
    pub municipality: Option<MunicipalityCode>,
    /// What it teaches.
    pub types: SchoolTypes,
}

impl Snapshot<'_> {
    /// All school locations with where they are, in no order.
    pub fn placed_schools(&self) -> Result<Vec<PlacedSchool>, StoreError> {
        let mut ask = self.conn.prepare_cached(
            "SELECT id, municipality, types FROM school WHERE deleted_at IS NULL",
        )?;
        let found = ask.query_map([], |row| {
            Ok(PlacedSchool {
                id: row.get(0)?,
                municipality: row.get(1)?,
                types: row.get(2)?,
            })
        })?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// A school location by key.
    pub fn school(&self, id: SchoolId) -> Result<Option<School>, StoreError> {
        self.kept(id.0)
    }

    /// A school location by BRIN and location number.
    pub fn school_by_key(&self, key: &SchoolKey) -> Result<Option<School>, StoreError> {
        let which = "brin = ?1 AND location = ?2";
        Ok(self.all_kept(which, params![key.brin, key.location])?.pop())
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
