//! Schools: one record per location, as DUO lists them.

mod key;

use serde::{Deserialize, Serialize};

pub use self::key::{Brin, LocationNumber, NotASchoolKey, SchoolKey};
use super::{
    address::Postcode,
    id::{SchoolContactId, SchoolId},
    municipality::{MunicipalityCode, SchoolTypes},
    record::Kept,
    time::Date,
};

/// What can be entered about a school location (DUO: vestiging).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SchoolDraft {
    /// BRIN and location number.
    pub key: SchoolKey,
    /// The name of the location.
    pub name: String,
    /// The kinds of education given there.
    pub types: SchoolTypes,
    /// Number of the board (bevoegd gezag).
    pub board: Option<String>,
    /// Denominatie: what matters where parents object to the richting of schools.
    pub denomination: Option<String>,
    /// Street.
    pub street: Option<String>,
    /// House number with its addition, as DUO writes them in one column.
    pub house_number: Option<String>,
    /// Postcode.
    pub postcode: Option<Postcode>,
    /// Town.
    pub town: Option<String>,
    /// The municipality it lies in.
    pub municipality: Option<MunicipalityCode>,
    /// Its name, as DUO gives it.
    pub municipality_name: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// Web address.
    pub website: Option<String>,
    /// The first day, when known.
    pub from: Option<Date>,
    /// The last day; none while it is open.
    pub until: Option<Date>,
}

impl SchoolDraft {
    /// A school of which only the key and the name are known.
    #[must_use]
    pub const fn new(key: SchoolKey, name: String) -> Self {
        Self {
            key,
            name,
            types: SchoolTypes::NONE,
            board: None,
            denomination: None,
            street: None,
            house_number: None,
            postcode: None,
            town: None,
            municipality: None,
            municipality_name: None,
            phone: None,
            website: None,
            from: None,
            until: None,
        }
    }
}

/// A school location in the data file.
pub type School = Kept<SchoolId, SchoolDraft>;

/// What can be entered about somebody at a school whom the officer calls.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SchoolContactDraft {
    /// At which school.
    pub school: SchoolId,
    /// The person's name.
    pub name: String,
    /// What he does there: verzuimcoördinator, teamleider, intern begeleider.
    pub function: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
}

/// A person at a school, in the data file.
pub type SchoolContact = Kept<SchoolContactId, SchoolContactDraft>;
