//! Persons of the BRP, from the three forms in which a municipality can have them.
//!
//! The form is recognised from the content: person lists of the GBA-V (columns named by element
//! number, rows that continue the person above), one row per person (`plat`), or JSON in the shape
//! of the Haal Centraal API. The lists are streamed. What a fact means for the case file is not
//! decided here, nor whether the person is known already.

mod address;
mod carried;
mod columns;
mod elements;
mod haal_centraal;
mod judge;
mod lists;
mod raw;

use crate::domain::address::Address;
use crate::domain::fold::fold;
use crate::domain::guardian::{GezagCode, GuardianDraft, Role};
use crate::domain::number::{ANummer, Bsn};
use crate::domain::partial_date::PartialDate;
use crate::domain::person::Sex;
use crate::domain::youth::YouthDraft;

use super::record::{Found, Reader};
use super::table::{FileKind, Header, Source, Table, TableError};
use super::{Record, Records};
pub use carried::{Carried, Fact};
use haal_centraal::HaalCentraal;
use lists::Lists;

/// The form of a file with persons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Person lists of the GBA-V: columns named `01.01.10`, history in the rows below a person.
    GbaV,
    /// One row per person, columns with plain names.
    Plat,
    /// JSON in the shape of the Haal Centraal BRP API.
    HaalCentraal,
}

impl Form {
    /// The word under which its name stands.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::GbaV => "gba-v",
            Self::Plat => "plat",
            Self::HaalCentraal => "haal-centraal",
        }
    }
}

/// One person, as the file has him.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Who he is. The birthplace is what the register has: a code of table 33, or a name abroad.
    pub youth: YouthDraft,
    /// Where he lives, and whether others may know it.
    pub address: Address,
    /// Who has gezag, where the register says so.
    pub gezag: Option<GezagCode>,
    /// His parents, as far as the register has them.
    pub parents: Vec<Parent>,
}

/// A parent of a person. The register does not say here where he lives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parent {
    /// Ouder 1 or ouder 2.
    pub role: Role,
    /// Who he is; the surname is `.` where the register does not know it.
    pub facts: GuardianDraft,
}

/// By what a person is known again: the first of these that he has.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PersonKey {
    /// A-nummer.
    ANumber(ANummer),
    /// BSN.
    Bsn(Bsn),
    /// Who has no number: folded name, birth date and sex.
    Name {
        /// Given names, prefix and surname, folded.
        name: String,
        /// Birth date, of which at least the year is known.
        born: PartialDate,
        /// Sex.
        sex: Sex,
    },
}

impl Person {
    /// By what he is known again.
    #[must_use]
    pub fn key(&self) -> PersonKey {
        match (self.youth.a_number, self.youth.bsn) {
            (Some(number), _) => PersonKey::ANumber(number),
            (None, Some(number)) => PersonKey::Bsn(number),
            (None, None) => PersonKey::Name {
                name: folded_name(&self.youth),
                born: self.youth.born,
                sex: self.youth.sex,
            },
        }
    }
}

fn folded_name(youth: &YouthDraft) -> String {
    let own = &youth.name.own;
    fold(&format!(
        "{} {} {}",
        own.given,
        own.prefix.as_deref().unwrap_or_default(),
        own.surname
    ))
}

/// The persons of a file.
pub type Persons = Records<PersonReader>;

/// One person with his place in the file.
pub type PersonRecord = Record<Person>;

/// Reads persons in the form that was recognised.
pub struct PersonReader(Recognised);

enum Recognised {
    List(Box<Lists>),
    HaalCentraal(Box<HaalCentraal>),
}

/// The form of a list of persons by its column names; nothing for another list. One that lacks a
/// column it needs is a list of persons all the same: reading it says which.
#[must_use]
pub fn form_of(header: &Header) -> Option<Form> {
    match columns::Columns::find(header) {
        Ok(columns) => Some(columns.form()),
        Err(_) if columns::has_elements(header) => Some(Form::GbaV),
        Err(_) => None,
    }
}

impl Records<PersonReader> {
    /// Recognises the form and its columns.
    pub fn open(mut source: Source) -> Result<Self, TableError> {
        let progress = source.progress();
        if FileKind::of(source.peek()?) == FileKind::Json {
            if source.sheet().is_some() {
                return Err(TableError::NoWorkbook);
            }
            let form = Recognised::HaalCentraal(Box::new(HaalCentraal::open(source)?));
            return Ok(Self::new(PersonReader(form), progress, None));
        }
        let table = Table::open(source)?;
        let sheets = table.sheets();
        let form = Recognised::List(Box::new(Lists::open(table)?));
        Ok(Self::new(PersonReader(form), progress, sheets))
    }

    /// The form that was recognised.
    #[must_use]
    pub fn form(&self) -> Form {
        match &self.reader.0 {
            Recognised::List(list) => list.form(),
            Recognised::HaalCentraal(_) => Form::HaalCentraal,
        }
    }

    /// The facts that the file can hold.
    #[must_use]
    pub fn carried(&self) -> Carried {
        match &self.reader.0 {
            Recognised::List(list) => list.carried(),
            Recognised::HaalCentraal(_) => Carried::ALL,
        }
    }
}

impl Reader for PersonReader {
    type Facts = Person;

    fn next(&mut self) -> Result<Option<Found<Person>>, TableError> {
        match &mut self.0 {
            Recognised::List(list) => list.next(),
            Recognised::HaalCentraal(json) => json.next(),
        }
    }
}

#[cfg(test)]
mod tests;
