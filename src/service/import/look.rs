//! A first look into a file: what it is, and what of it must be settled before it can be read.
//! Reads no further than its first rows, and writes nothing.

use super::enrolments::{headers, remembered};
use super::{Form, ImportError, Input};
use crate::exchange::brp;
use crate::exchange::duo;
use crate::exchange::enrolment::ColumnMapping;
use crate::exchange::table::{FileKind, Header, Sheets, Table as List, TableError};
use crate::store::Store;

/// Rows that are shown of a list.
const SAMPLES: usize = 5;

/// What a file is taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Persons of the BRP.
    Persons(Form),
    /// Schools of DUO.
    Schools {
        /// Whether the list itself says which education each gives.
        says_types: bool,
    },
    /// Pupils of a school.
    Enrolments,
}

impl Kind {
    /// The word under which its name stands.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Persons(form) => form.code(),
            Self::Schools { .. } => "duo",
            Self::Enrolments => "enrolments",
        }
    }
}

/// What was seen of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// What it is.
    pub kind: Kind,
    /// Its columns, where it is a list.
    pub list: Option<PupilList>,
    /// Which sheet of a workbook was looked at, and which were not.
    pub sheets: Option<Sheets>,
}

/// The columns of a list, with what they would mean in a list of pupils.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PupilList {
    /// The names of the columns, as they stand in the file; empty for a column without one.
    pub names: Vec<String>,
    /// The cells of the first rows, by column.
    pub samples: Vec<Vec<String>>,
    /// What the columns mean: as remembered for lists with these names, else by their names.
    pub mapping: ColumnMapping,
    /// Whether it was remembered.
    pub remembered: bool,
}

/// Looks into a file.
///
/// # Errors
/// When it is no list and no JSON, or its first rows cannot be read.
pub fn look(store: &Store, mut input: Input) -> Result<Look, ImportError> {
    if input.source.kind().map_err(TableError::from)? == FileKind::Json {
        return Ok(Look {
            kind: Kind::Persons(Form::HaalCentraal),
            list: None,
            sheets: None,
        });
    }
    let mut list = List::open(input.source)?;
    let kind = kind_of(list.header());
    let remembered = remembered(store, &headers(list.header()))?;
    let samples = samples(&mut list)?;
    Ok(Look {
        kind,
        sheets: list.sheets(),
        list: Some(PupilList {
            names: list.header().names().to_vec(),
            samples,
            remembered: remembered.is_some(),
            mapping: remembered.unwrap_or_else(|| ColumnMapping::guess(list.header())),
        }),
    })
}

/// Persons and schools are known by their columns; every other list may be of pupils.
fn kind_of(header: &Header) -> Kind {
    match (brp::form_of(header), duo::says_types(header)) {
        (Some(form), _) => Kind::Persons(form),
        (None, Some(says_types)) => Kind::Schools { says_types },
        (None, None) => Kind::Enrolments,
    }
}

fn samples(list: &mut List) -> Result<Vec<Vec<String>>, ImportError> {
    let columns = list.header().names().len();
    let mut samples = vec![Vec::with_capacity(SAMPLES); columns];
    for _ in 0..SAMPLES {
        let Some(row) = list.next_row()? else {
            break;
        };
        for (column, cells) in samples.iter_mut().enumerate() {
            cells.push(row.get(column).to_owned());
        }
    }
    Ok(samples)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Kind) -> Look {
        let store = Store::memory().unwrap();
        let look = look(&store, Input::bytes(text)).unwrap();
        assert_eq!(look.kind, expected);
        look
    }

    #[test]
    fn a_file_is_known_by_what_stands_in_it() {
        let persons = "id;bsn;voornamen;geslachtsnaam;geboortedatum;geslacht;geheimhouding;gemeente\n\
                       1;999990007;Fietje;Voorbeeld;20120309;V;0;0361\n";
        check(persons, Kind::Persons(Form::Plat));
        let elements = ";01.01.20;01.02.40;01.03.10\nV_1;999990007;Voorbeeld;20120309\n";
        check(elements, Kind::Persons(Form::GbaV));
        check("{\"personen\": []}", Kind::Persons(Form::HaalCentraal));
        let schools = "BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;GEMEENTENUMMER\n\
                       98AA;98AA00;De Verzonnen Vlieger;0361\n";
        check(schools, Kind::Schools { says_types: false });
    }

    #[test]
    fn of_a_pupil_list_the_first_rows_are_shown() {
        let rows = "Wie;Groep;\n999990007;2hv1;x\n;3a;\n";
        let look = check(rows, Kind::Enrolments);
        let list = look.list.unwrap();
        assert_eq!(list.names, ["Wie", "Groep", ""]);
        assert_eq!(list.samples, [["999990007", ""], ["2hv1", "3a"], ["x", ""]]);
        assert!(!list.remembered);
        let class = crate::exchange::enrolment::Column::Class;
        assert_eq!(list.mapping.get(class), Some("Groep"));
    }

    #[test]
    fn what_is_no_list_is_refused() {
        let store = Store::memory().unwrap();
        let refused = look(&store, Input::bytes(*b"%PDF-1.7 ..."));
        assert_eq!(refused.unwrap_err().code(), "file-wrong-kind");
    }
}
