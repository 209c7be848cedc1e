//! Enrolments from the list of a school or a school system, in whatever columns it has.
//!
//! Says who is enrolled where and since when; whether the person and the school are known is not
//! decided here.

mod line;
mod mapping;

use crate::domain::municipality::SchoolType;
use crate::domain::name::PersonName;
use crate::domain::number::{Bsn, NumberProblem, OnderwijsNummer};
use crate::domain::partial_date::PartialDate;
use crate::domain::person::Sex;
use crate::domain::school::SchoolKey;
use crate::domain::time::Date;

use line::Line;
use mapping::Places;
pub use mapping::{Column, ColumnMapping};

use super::record::{Found, Reader};
use super::table::{Table, TableError};
use super::{Field, Record, Records};

/// The enrolments of a file.
pub type Enrolments = Records<EnrolmentReader>;

/// One enrolment with its place in the file.
pub type EnrolmentRecord = Record<Enrolled>;

/// What the caller knows about a list that does not say it itself.
#[derive(Clone, Copy, Debug)]
pub struct Assumed {
    /// The school whose list it is.
    pub school: Option<SchoolKey>,
    /// The first day of enrolments without one (the begin of the school year, say).
    pub from: Option<Date>,
    /// Today, by which years of two digits are read.
    pub today: Date,
}

/// Somebody's enrolment at a school.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enrolled {
    /// BSN.
    pub bsn: Option<Bsn>,
    /// Onderwijsnummer.
    pub onderwijsnummer: Option<OnderwijsNummer>,
    /// Numbers that stand there and are none, with what is wrong with each.
    pub no_numbers: Vec<(Field, NumberProblem)>,
    /// The name as the school has it.
    pub name: PersonName,
    /// Birth date.
    pub born: PartialDate,
    /// Sex.
    pub sex: Sex,
    /// The school's number of the pupil.
    pub pupil_number: Option<String>,
    /// The school.
    pub school: SchoolKey,
    /// Kind of education, where the list says it.
    pub kind: Option<SchoolType>,
    /// Class or group.
    pub class: Option<String>,
    /// Programme or level, in the school's own words.
    pub programme: Option<String>,
    /// First day.
    pub from: Date,
    /// Last day; none while it runs.
    pub until: Option<Date>,
}

/// Reads enrolments from a list.
pub struct EnrolmentReader {
    table: Table,
    places: Places,
    assumed: Assumed,
}

impl Records<EnrolmentReader> {
    /// Reads an opened list by a mapping (see [`ColumnMapping::guess`]).
    pub fn open(
        table: Table,
        mapping: &ColumnMapping,
        assumed: Assumed,
    ) -> Result<Self, TableError> {
        let places = mapping.places(table.header())?;
        complete(&places, &assumed)?;
        let (progress, sheets) = (table.progress(), table.sheets());
        Ok(Self::new(
            EnrolmentReader {
                table,
                places,
                assumed,
            },
            progress,
            sheets,
        ))
    }
}

/// A list must say who, where and since when.
fn complete(places: &Places, assumed: &Assumed) -> Result<(), TableError> {
    let given = [
        assumed.school.map(|_| Column::School),
        assumed.from.map(|_| Column::From),
    ];
    let missing = lacking(|column| places.has(column) || given.contains(&Some(column)));
    let missing: Vec<String> = missing
        .iter()
        .map(|column| column.code().to_owned())
        .collect();
    match missing.is_empty() {
        true => Ok(()),
        false => Err(TableError::MissingColumns(missing)),
    }
}

/// What is still lacking of who, where and since when, given what a list or the caller says.
#[must_use]
pub fn lacking(says: impl Fn(Column) -> bool) -> Vec<Column> {
    let named = says(Column::Surname) && says(Column::BirthDate);
    let who = says(Column::Bsn) || says(Column::Onderwijsnummer) || named;
    let needed = [
        (who, Column::Bsn),
        (says(Column::School), Column::School),
        (says(Column::From), Column::From),
    ];
    let missing = needed.into_iter().filter(|(there, _)| !there);
    missing.map(|(_, column)| column).collect()
}

impl Reader for EnrolmentReader {
    type Facts = Enrolled;

    fn next(&mut self) -> Result<Option<Found<Enrolled>>, TableError> {
        let Some(row) = self.table.next_row()? else {
            return Ok(None);
        };
        let line = Line {
            row,
            places: &self.places,
            assumed: &self.assumed,
        };
        Ok(Some(Found {
            line: row.line(),
            outcome: line.enrolled(),
        }))
    }
}

#[cfg(test)]
mod tests;
