//! Addresses of youths and guardians, by date.

use rusqlite::{OptionalExtension, Row, params};

use super::record::NewRecord;
use super::{Snapshot, StoreError, Table, Tx};
use crate::domain::address::{Address, AddressDraft, AddressOwner, Protection};
use crate::domain::id::{AddressId, GuardianId, YouthId};

/// The youth or the guardian whose address it is: one of the two.
fn owners(of: AddressOwner) -> (Option<YouthId>, Option<GuardianId>) {
    match of {
        AddressOwner::Youth(id) => (Some(id), None),
        AddressOwner::Guardian(id) => (None, Some(id)),
    }
}

/// The columns that [`row_to_address`] reads, behind the id.
macro_rules! columns {
    () => {
        "kind, street, house_number, house_letter, addition, designation, postcode, town, \
         location, foreign_lines, country, municipality, protected, from_date, until_date"
    };
}

/// The present address by the column that names its resident.
macro_rules! present_of {
    ($column:literal) => {
        concat!(
            "SELECT id, ",
            columns!(),
            " FROM address WHERE ",
            $column,
            " = ?1 AND until_date IS NULL AND deleted_at IS NULL \
             ORDER BY coalesce(from_date, 0) DESC, id DESC LIMIT 1"
        )
    };
}

impl Tx<'_> {
    /// Adds an address.
    pub fn add_address(&mut self, of: AddressOwner, it: &Address) -> Result<AddressId, StoreError> {
        let NewRecord { id, uuid, at, by } = self.new_record(Table::Address)?;
        let (youth, guardian) = owners(of);
        self.conn
            .prepare_cached(concat!(
                "INSERT INTO address (id, uuid, changed_at, changed_by, youth, guardian, ",
                columns!(),
                ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, \
                 ?17, ?18, ?19, ?20, ?21)"
            ))?
            .execute(params![
                id,
                uuid,
                at,
                by,
                youth,
                guardian,
                it.kind,
                it.street,
                it.house_number,
                it.house_letter,
                it.addition,
                it.designation,
                it.postcode,
                it.town,
                it.location,
                lines(it),
                it.country,
                it.municipality,
                it.is_protected(),
                it.from,
                it.until,
            ])?;
        Ok(AddressId(id))
    }

    /// Writes an address anew: a correction, or the end of it.
    pub fn change_address(&mut self, id: AddressId, it: &Address) -> Result<(), StoreError> {
        let changed = self
            .conn
            .prepare_cached(concat!(
                "UPDATE address SET (changed_at, changed_by, ",
                columns!(),
                ") = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, \
                 ?18) WHERE id = ?1 AND deleted_at IS NULL"
            ))?
            .execute(params![
                id,
                self.actor.at,
                self.actor.officer,
                it.kind,
                it.street,
                it.house_number,
                it.house_letter,
                it.addition,
                it.designation,
                it.postcode,
                it.town,
                it.location,
                lines(it),
                it.country,
                it.municipality,
                it.is_protected(),
                it.from,
                it.until,
            ])?;
        super::record::one_row(changed, "address", id.0)
    }

    /// Takes away an address that never was.
    pub fn remove_address(&mut self, id: AddressId) -> Result<(), StoreError> {
        self.bury(Table::Address, id.0)
    }
}

impl Snapshot<'_> {
    /// All addresses of somebody, the present one first.
    pub fn addresses(&self, of: AddressOwner) -> Result<Vec<(AddressId, Address)>, StoreError> {
        let mut ask = self.conn.prepare_cached(concat!(
            "SELECT id, ",
            columns!(),
            " FROM address WHERE (youth = ?1 OR guardian = ?2) AND deleted_at IS NULL \
             ORDER BY until_date IS NOT NULL, coalesce(from_date, 0) DESC, id DESC"
        ))?;
        let found = ask.query_map(owners(of), row_to_address)?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// An address, with the person whose it is.
    pub fn address(&self, id: AddressId) -> Result<Option<AddressDraft>, StoreError> {
        let mut ask = self.conn.prepare_cached(concat!(
            "SELECT id, ",
            columns!(),
            ", youth, guardian FROM address WHERE id = ?1 AND deleted_at IS NULL"
        ))?;
        let found = ask.query_row([id], |row| {
            let (_, address) = row_to_address(row)?;
            let owner = match row.get(16)? {
                Some(youth) => AddressOwner::Youth(youth),
                None => AddressOwner::Guardian(row.get(17)?),
            };
            Ok(AddressDraft { owner, address })
        });
        Ok(found.optional()?)
    }

    /// The youths who live at a street and number, by postcode, where that may be known. Without an
    /// index: it is asked for one youth at a time.
    pub fn youths_living_at(&self, it: &Address) -> Result<Vec<YouthId>, StoreError> {
        let mut ask = self
            .conn
            .prepare_cached(include_str!("address/living_at.sql"))?;
        let which = params![it.postcode, it.house_number, it.house_letter, it.addition];
        let found = ask.query_map(which, |row| row.get(0))?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// Where somebody lives now: the newest address without an end.
    pub fn present_address(
        &self,
        of: AddressOwner,
    ) -> Result<Option<(AddressId, Address)>, StoreError> {
        let sql = match of {
            AddressOwner::Youth(_) => present_of!("youth"),
            AddressOwner::Guardian(_) => present_of!("guardian"),
        };
        let id = match of {
            AddressOwner::Youth(id) => id.0,
            AddressOwner::Guardian(id) => id.0,
        };
        Ok(self
            .conn
            .prepare_cached(sql)?
            .query_row([id], row_to_address)
            .optional()?)
    }
}

/// Lines of an address abroad stand under each other in one column.
fn lines(address: &Address) -> Option<String> {
    (!address.foreign_lines.is_empty()).then(|| address.foreign_lines.join("\n"))
}

fn row_to_address(row: &Row<'_>) -> rusqlite::Result<(AddressId, Address)> {
    let foreign: Option<String> = row.get(10)?;
    let protected: bool = row.get(13)?;
    let address = Address {
        kind: row.get(1)?,
        street: row.get(2)?,
        house_number: row.get(3)?,
        house_letter: row.get(4)?,
        addition: row.get(5)?,
        designation: row.get(6)?,
        postcode: row.get(7)?,
        town: row.get(8)?,
        location: row.get(9)?,
        foreign_lines: foreign
            .map(|lines| lines.split('\n').map(str::to_owned).collect())
            .unwrap_or_default(),
        country: row.get(11)?,
        municipality: row.get(12)?,
        protected: match protected {
            true => Protection::Protected,
            false => Protection::None,
        },
        from: row.get(14)?,
        until: row.get(15)?,
    };
    Ok((row.get(0)?, address))
}
