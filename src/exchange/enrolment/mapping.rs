//! Which column of a school's list holds which fact.
//!
//! Every school system names and orders its columns as it likes, so the mapping is guessed from
//! known names, corrected by the officer, and remembered by the caller.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::code::codes;
use crate::exchange::table::{Header, TableError};

codes! {
    /// A fact that a column can hold.
    Column {
        /// BSN; an onderwijsnummer in this column is recognised too.
        Bsn = "bsn",
        /// Onderwijsnummer.
        Onderwijsnummer = "onderwijsnummer",
        /// The school's own number of the pupil.
        PupilNumber = "leerlingnummer",
        /// Voornamen.
        GivenNames = "voornamen",
        /// Roepnaam.
        CallName = "roepnaam",
        /// Voorvoegsel of the surname.
        Prefix = "voorvoegsel",
        /// Achternaam, without its prefix.
        Surname = "achternaam",
        /// Geboortedatum.
        BirthDate = "geboortedatum",
        /// Geslacht.
        Sex = "geslacht",
        /// BRIN, with or without location number.
        School = "school",
        /// Location number.
        Location = "vestiging",
        /// First day of the enrolment.
        From = "begindatum",
        /// Last day of the enrolment.
        Until = "einddatum",
        /// Kind of education (`vo`, `mbo`).
        Education = "onderwijssoort",
        /// Class or group.
        Class = "klas",
        /// Programme or level.
        Programme = "opleiding",
    }
}

impl Column {
    /// Names under which school systems are known to export it (Magister, Somtoday, ParnasSys,
    /// EduArte, ESIS), beside our own.
    const fn known_names(self) -> &'static [&'static str] {
        match self {
            Self::Bsn => &[
                "burgerservicenummer",
                "bsn nummer",
                "bsn/onderwijsnummer",
                "pgn",
            ],
            Self::Onderwijsnummer => &["onderwijsnr", "ondw.nr."],
            Self::PupilNumber => &[
                "stamnr",
                "stamnummer",
                "leerlingnr",
                "deelnemernummer",
                "studentnummer",
                "leerling nummer",
            ],
            Self::GivenNames => &["voornaam", "officiële voornamen", "doopnamen", "firstname"],
            Self::CallName => &["callname", "nickname"],
            Self::Prefix => &[
                "prefix",
                "voorvoegsels",
                "tussenvoegsel",
                "tussenvoegsels",
                "tussenv.",
            ],
            Self::Surname => &["lastname", "geslachtsnaam", "naam"],
            Self::BirthDate => &[
                "birthdate",
                "geb.datum",
                "geb. datum",
                "geboren",
                "geb.dat.",
            ],
            Self::Sex => &["gender", "m/v"],
            Self::School => &[
                "brin",
                "brin nummer",
                "brinnummer",
                "brin-nummer",
                "instellingscode",
                "schoolcode",
            ],
            Self::Location => &["vestigingsnummer", "vestigingscode", "vestigingsnr"],
            Self::From => &[
                "inschrijfdatum",
                "datum inschrijving",
                "datum in",
                "datum begin",
                "startdatum",
                "ingangsdatum",
                "startdate",
            ],
            Self::Until => &[
                "uitschrijfdatum",
                "datum uitschrijving",
                "datum uit",
                "datum einde",
                "enddate",
            ],
            Self::Education => &["onderwijstype", "schoolsoort"],
            Self::Class => &["class", "groep", "stamgroep", "stamklas", "basisgroep"],
            Self::Programme => &[
                "studie",
                "study",
                "niveau",
                "studierichting",
                "opleidingsnaam",
            ],
        }
    }

    fn guess(self, header: &Header) -> Option<usize> {
        header
            .find(self.code())
            .or_else(|| header.find_any(self.known_names()))
    }
}

/// Which fact stands under which column name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ColumnMapping(BTreeMap<Column, String>);

impl ColumnMapping {
    /// Takes for each fact the first column with a known name.
    #[must_use]
    pub fn guess(header: &Header) -> Self {
        let named = |place: usize| header.names().get(place).cloned();
        let found = Column::ALL.iter().filter_map(|column| {
            let name = column.guess(header).and_then(named)?;
            Some((*column, name))
        });
        Self(found.collect())
    }

    /// The column name of a fact.
    #[must_use]
    pub fn get(&self, column: Column) -> Option<&str> {
        self.0.get(&column).map(String::as_str)
    }

    /// Says under which name a fact stands, or that it stands nowhere.
    pub fn set(&mut self, column: Column, name: Option<String>) {
        match name {
            Some(name) => self.0.insert(column, name),
            None => self.0.remove(&column),
        };
    }

    /// The facts with their column names.
    pub fn iter(&self) -> impl Iterator<Item = (Column, &str)> {
        self.0.iter().map(|(column, name)| (*column, name.as_str()))
    }

    /// The place of each fact in a list; a name that the list does not have is an error.
    pub(super) fn places(&self, header: &Header) -> Result<Places, TableError> {
        let mut places = Places::default();
        let mut missing = Vec::new();
        for (column, name) in &self.0 {
            match header.find(name) {
                Some(place) => places.0.push((*column, place)),
                None => missing.push(name.clone()),
            }
        }
        match missing.is_empty() {
            true => Ok(places),
            false => Err(TableError::MissingColumns(missing)),
        }
    }
}

/// Where in a row each fact stands.
#[derive(Clone, Debug, Default)]
pub(super) struct Places(Vec<(Column, usize)>);

impl Places {
    /// The place of a fact.
    pub(super) fn get(&self, column: Column) -> Option<usize> {
        self.0
            .iter()
            .find(|(known, _)| *known == column)
            .map(|(_, place)| *place)
    }

    /// Whether the list has the fact.
    pub(super) fn has(&self, column: Column) -> bool {
        self.get(column).is_some()
    }
}
