//! Youths: the persons whose right to education this is about.
//!
//! Holds what the BRP or a school says; whether somebody is bound to go to school is computed by the law, for a date.

use serde::{Deserialize, Serialize};

use super::{
    code::codes,
    id::{SiblingId, YouthId},
    municipality::MunicipalityCode,
    name::PersonName,
    number::{ANummer, Bsn, OnderwijsNummer},
    partial_date::PartialDate,
    person::Sex,
    record::{Kept, Shared, reads_like},
    time::Date,
};

codes! {
    /// Reden opschorting bijhouding (LO3 67.20): why the register no longer follows a person.
    Suspension {
        /// Overlijden.
        Deceased = "O",
        /// Emigratie.
        Emigrated = "E",
        /// Ministerieel besluit: a diplomat, say.
        Ministerial = "M",
        /// Fout: the list should not exist.
        Error = "F",
        /// Registratie niet-ingezetenen.
        Rni = "R",
        /// Wissen persoonslijst.
        Erased = "W",
        /// Onbekend.
        Unknown = ".",
    }
}

/// What can be entered about a youth.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct YouthDraft {
    /// The name.
    pub name: PersonName,
    /// Geboortedatum (03.10).
    pub born: PartialDate,
    /// Geboorteplaats (03.20).
    pub birthplace: Option<String>,
    /// Geslacht (04.10).
    pub sex: Sex,
    /// A-nummer (01.10).
    pub a_number: Option<ANummer>,
    /// BSN (01.20).
    pub bsn: Option<Bsn>,
    /// Onderwijsnummer, of who has no BSN.
    pub onderwijsnummer: Option<OnderwijsNummer>,
    /// Gemeente van inschrijving (09.10): the one whose officer this is about.
    pub municipality: Option<MunicipalityCode>,
    /// Datum inschrijving in de gemeente (09.20).
    pub municipality_since: Option<PartialDate>,
    /// Datum overlijden (category 06, 08.10).
    pub died: Option<PartialDate>,
    /// Why the register no longer follows the youth; none while it does.
    pub suspension: Option<Suspension>,
}

impl YouthDraft {
    /// A youth of whom only the name and the birth date are known.
    #[must_use]
    pub const fn new(name: PersonName, born: PartialDate) -> Self {
        Self {
            name,
            born,
            birthplace: None,
            sex: Sex::Unknown,
            a_number: None,
            bsn: None,
            onderwijsnummer: None,
            municipality: None,
            municipality_since: None,
            died: None,
            suspension: None,
        }
    }
}

/// A youth in the data file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Youth {
    /// The key in this file.
    pub id: YouthId,
    /// Identity and state.
    pub shared: Shared,
    /// What was entered.
    pub facts: YouthDraft,
    /// The last day the data may be kept; none while that is not settled.
    pub destroy_after: Option<Date>,
}

reads_like!(Youth, YouthDraft);

/// Two youths whom the officer linked as brothers or sisters. Those with a parent in common need no link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SiblingDraft {
    /// The one with the smaller key.
    youth: YouthId,
    /// The one with the larger key.
    other: YouthId,
}

impl SiblingDraft {
    /// Links two youths, in either order; nobody is his own brother.
    #[must_use]
    pub fn new(one: YouthId, another: YouthId) -> Option<Self> {
        (one != another).then(|| Self {
            youth: one.min(another),
            other: one.max(another),
        })
    }

    /// Both, the smaller key first.
    #[must_use]
    pub const fn both(self) -> (YouthId, YouthId) {
        (self.youth, self.other)
    }
}

/// A link between siblings in the data file.
pub type Sibling = Kept<SiblingId, SiblingDraft>;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::tests::check_codes;

    #[test]
    fn codes() {
        check_codes::<Suspension>();
    }

    #[test]
    fn siblings_have_one_order() {
        let pair = SiblingDraft::new(YouthId(2), YouthId(1));
        assert_eq!(pair, SiblingDraft::new(YouthId(1), YouthId(2)));
        assert_eq!(pair.map(SiblingDraft::both), Some((YouthId(1), YouthId(2))));
        assert_eq!(SiblingDraft::new(YouthId(1), YouthId(1)), None);
    }
}
