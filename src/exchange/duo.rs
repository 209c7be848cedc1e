//! Schools from the lists of DUO, in the old layout and the newer one.
//!
//! The layouts differ in the names of the columns, the delimiter and the encoding; all are
//! recognised. Only lists of secondary schools say which education a location gives; for the others
//! the caller says it.

mod capitals;

use crate::domain::municipality::{SchoolType, SchoolTypes};
use crate::domain::school::{NotASchoolKey, SchoolDraft, SchoolKey};

use self::capitals::as_written;
use super::judge::{Judge, check_length, filled};
use super::record::{Found, Reader};
use super::rejection::Refused;
use super::table::{Header, Row, Source, Table, TableError};
use super::{Field, Record, Records, RejectReason, Warning, WarningKind};

/// The schools of a file.
pub type Schools = Records<SchoolReader>;

/// One school with its place in the file.
pub type SchoolRecord = Record<SchoolDraft>;

/// Reads schools from a list.
pub struct SchoolReader {
    table: Table,
    columns: Columns,
    types: SchoolTypes,
}

/// Whether a list of schools says which education each gives; nothing for another list.
#[must_use]
pub fn says_types(header: &Header) -> Option<bool> {
    let columns = Columns::find(header).ok()?;
    Some(columns.structure.is_some())
}

impl Records<SchoolReader> {
    /// Finds the columns. `types` is the education of the schools in a list that does not say it.
    pub fn open(source: Source, types: SchoolTypes) -> Result<Self, TableError> {
        let table = Table::open(source)?;
        let (progress, sheets) = (table.progress(), table.sheets());
        let columns = Columns::find(table.header())?;
        Ok(Self::new(
            SchoolReader {
                table,
                columns,
                types,
            },
            progress,
            sheets,
        ))
    }
}

impl Reader for SchoolReader {
    type Facts = SchoolDraft;

    fn next(&mut self) -> Result<Option<Found<SchoolDraft>>, TableError> {
        let Some(row) = self.table.next_row()? else {
            return Ok(None);
        };
        let outcome = self.columns.school(&row, self.types);
        Ok(Some(Found {
            line: row.line(),
            outcome,
        }))
    }
}

/// The places of the columns.
struct Columns {
    brin: Option<usize>,
    location: Option<usize>,
    name: Option<usize>,
    board: Option<usize>,
    denomination: Option<usize>,
    street: Option<usize>,
    house_number: Option<usize>,
    postcode: Option<usize>,
    town: Option<usize>,
    municipality: Option<usize>,
    municipality_name: Option<usize>,
    phone: Option<usize>,
    website: Option<usize>,
    structure: Option<usize>,
}

impl Columns {
    /// Finds the columns by their names, the newer one first.
    fn find(header: &Header) -> Result<Self, TableError> {
        let columns = Self {
            brin: header.find_any(&["INSTELLINGSCODE", "BRIN NUMMER"]),
            location: header.find_any(&["VESTIGINGSCODE", "VESTIGINGSNUMMER"]),
            name: header.find_any(&["VESTIGINGSNAAM", "INSTELLINGSNAAM"]),
            board: header.find_any(&["BEVOEGD GEZAG NUMMER"]),
            denomination: header.find_any(&["DENOMINATIE"]),
            street: header.find_any(&["STRAATNAAM"]),
            house_number: header.find_any(&["HUISNUMMER-TOEVOEGING"]),
            postcode: header.find_any(&["POSTCODE"]),
            town: header.find_any(&["PLAATSNAAM"]),
            municipality: header.find_any(&["GEMEENTENUMMER"]),
            municipality_name: header.find_any(&["GEMEENTENAAM"]),
            phone: header.find_any(&["TELEFOONNUMMER"]),
            website: header.find_any(&["INTERNETADRES"]),
            structure: header.find_any(&["ONDERWIJSSTRUCTUUR"]),
        };
        columns.complete()
    }

    /// Without a key, a name and a municipality a list is not one of schools.
    fn complete(self) -> Result<Self, TableError> {
        let needed = [
            ("INSTELLINGSCODE", self.brin.or(self.location)),
            ("VESTIGINGSNAAM", self.name),
            ("GEMEENTENUMMER", self.municipality),
        ];
        let missing: Vec<String> = needed
            .iter()
            .filter(|(_, place)| place.is_none())
            .map(|(name, _)| (*name).to_owned())
            .collect();
        match missing.len() {
            0 => Ok(self),
            3 => Err(TableError::UnknownForm),
            _ => Err(TableError::MissingColumns(missing)),
        }
    }

    fn school(
        &self,
        row: &Row<'_>,
        types: SchoolTypes,
    ) -> Result<(SchoolDraft, Vec<Warning>), Refused> {
        let get = |column| filled(row.get_in(column));
        check_length(row)?;
        let (key, name) = match (self.key(row), get(self.name)) {
            (Ok(key), Some(name)) => (key, name),
            (key, name) => return Err(refused(key.is_err(), name)),
        };
        let mut judge = Judge::default();
        let school = SchoolDraft {
            types: self.types(row).unwrap_or(types),
            board: get(self.board),
            denomination: get(self.denomination),
            street: get(self.street),
            house_number: get(self.house_number),
            postcode: judge.parsed(row.get_in(self.postcode), Field::Postcode),
            town: get(self.town).as_deref().map(as_written),
            municipality: judge.municipality(row.get_in(self.municipality)),
            municipality_name: get(self.municipality_name).as_deref().map(as_written),
            phone: get(self.phone),
            website: get(self.website),
            ..SchoolDraft::new(key, name)
        };
        if row.is_damaged() {
            judge.warn(Field::Row, WarningKind::Damaged);
        }
        Ok((school, judge.into_warnings()))
    }

    /// The location is written with its institution (`00AP01`), or as a number beside it (`01`).
    fn key(&self, row: &Row<'_>) -> Result<SchoolKey, NotASchoolKey> {
        let (brin, location) = (row.get_in(self.brin), row.get_in(self.location));
        match location.len() {
            0 => brin.parse(),
            1 | 2 => Ok(SchoolKey {
                brin: brin.parse()?,
                location: location.parse()?,
            }),
            _ => {
                let key: SchoolKey = location.parse()?;
                let agrees = brin.is_empty() || brin.parse() == Ok(key.brin);
                agrees.then_some(key).ok_or(NotASchoolKey::Location)
            }
        }
    }

    /// What a secondary school gives, where the list says it (`VBO/MAVO/HAVO`, `PRO`).
    fn types(&self, row: &Row<'_>) -> Option<SchoolTypes> {
        let structure = row.get_in(self.structure).to_uppercase();
        let kinds = structure
            .split(['/', ',', ' '])
            .filter(|kind| !kind.is_empty());
        let types: SchoolTypes = kinds
            .map(|kind| {
                if kind.starts_with("PR") {
                    SchoolType::Pro
                } else {
                    SchoolType::Vo
                }
            })
            .collect();
        (!types.is_empty()).then_some(types)
    }
}

/// A row without a name, or with a key that is none.
fn refused(no_key: bool, name: Option<String>) -> Refused {
    let missing = RejectReason::Missing { field: Field::Name };
    let field = Field::School;
    let also = (no_key && name.is_none()).then(|| missing.clone());
    Refused {
        reason: match no_key {
            true => RejectReason::Invalid { field },
            false => missing,
        },
        also: also.into_iter().collect(),
        name: name.unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests;
