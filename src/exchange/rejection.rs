//! What the reader says about a record: why it was refused, or what in it was not taken over.
//!
//! No reason holds what stood in the file: that is personal data. The line leads to it.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::domain::code::codes;
use crate::domain::guardian::Role;
use crate::domain::number::NumberProblem;

codes! {
    /// A fact of a record, as it is named in a rejection or warning.
    Field {
        /// A-nummer.
        ANumber = "a-nummer",
        /// BSN.
        Bsn = "bsn",
        /// Onderwijsnummer.
        Onderwijsnummer = "onderwijsnummer",
        /// Given names and surname.
        Name = "naam",
        /// Aanduiding naamgebruik.
        NameUse = "naamgebruik",
        /// Geboortedatum.
        BirthDate = "geboortedatum",
        /// Geboorteplaats.
        Birthplace = "geboorteplaats",
        /// Geslacht.
        Sex = "geslacht",
        /// Datum overlijden.
        Died = "overlijden",
        /// Reden opschorting.
        Suspension = "opschorting",
        /// Indicatie geheim.
        Protection = "geheimhouding",
        /// Gemeente.
        Municipality = "gemeente",
        /// Datum inschrijving in de gemeente.
        MunicipalitySince = "gemeente-vanaf",
        /// The address as a whole.
        Address = "adres",
        /// Huisnummer.
        HouseNumber = "huisnummer",
        /// Aanduiding bij huisnummer.
        Designation = "aanduiding",
        /// Postcode.
        Postcode = "postcode",
        /// Begin of the address.
        AddressFrom = "adres-vanaf",
        /// The address abroad.
        AddressAbroad = "adres-buitenland",
        /// Parents.
        Parents = "ouders",
        /// Indicatie gezag.
        Gezag = "gezag",
        /// BRIN and location number.
        School = "school",
        /// Location number, where it stands in a column of its own.
        Location = "vestiging",
        /// First day.
        From = "begindatum",
        /// Last day.
        Until = "einddatum",
        /// Kind of education.
        Education = "onderwijssoort",
        /// The row as a whole.
        Row = "rij",
    }
}

codes! {
    /// What happened to a fact that could not be taken over as it stands.
    WarningKind {
        /// It is not there, although every record should have it.
        Missing = "ontbreekt",
        /// It is not possible, and left out.
        Invalid = "ongeldig",
        /// It is not possible as a whole; the part that can be right is kept.
        Partial = "deels",
        /// A code that is not in the list, and left out.
        UnknownCode = "onbekende-code",
        /// Signs that are no text; kept with a mark in their place.
        Damaged = "beschadigd",
    }
}

/// A fact of a kept record that was not taken over as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Warning {
    /// Which fact.
    pub field: Field,
    /// Of which parent, where it is not of the person himself.
    pub parent: Option<Role>,
    /// What happened to it.
    pub kind: WarningKind,
}

/// A record that is not taken in.
#[derive(Clone, PartialEq, Eq, Error)]
#[error("line {line}: {reason}")]
pub struct Rejection {
    /// Line of the file where the record begins (of a sheet: the row).
    pub line: u64,
    /// Its number among the records of the file, from 1.
    pub number: u64,
    /// Why: who it is about first, then the rest.
    pub reason: RejectReason,
    /// What else is wrong with it.
    pub also: Vec<RejectReason>,
    /// Who or what it is about, as lists show it; empty where nobody can tell. Only for the eyes of
    /// who reads the file in: it stands in no message and no log.
    pub name: String,
}

impl std::fmt::Debug for Rejection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { reason, also, .. } = self;
        write!(f, "line {}: {reason:?}, {also:?}", self.line)
    }
}

/// Why a reader refuses a record, before it has a number.
pub(super) struct Refused {
    pub(super) reason: RejectReason,
    pub(super) also: Vec<RejectReason>,
    pub(super) name: String,
}

impl Refused {
    /// All that is wrong with a record; nothing where nothing is.
    pub(super) fn all(reasons: Vec<RejectReason>, name: impl FnOnce() -> String) -> Option<Self> {
        let mut reasons = reasons.into_iter();
        let reason = reasons.next()?;
        Some(Self {
            reason,
            also: reasons.collect(),
            name: name(),
        })
    }
}

impl From<RejectReason> for Refused {
    fn from(reason: RejectReason) -> Self {
        Self {
            reason,
            also: Vec::new(),
            name: String::new(),
        }
    }
}

/// Why a record is not taken in. The sentence stands in the Fluent files under the code.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RejectReason {
    /// Nothing by which the record would be known again: no number, and no name with a birth year.
    #[error("no number and no name with a birth year")]
    NoKey,
    /// The number by which the record would be known again is wrong.
    #[error("{field}: {problem}")]
    BadNumber {
        /// Which number.
        field: Field,
        /// Which test it failed.
        problem: NumberProblem,
    },
    /// A fact without which the record says nothing is not there.
    #[error("{field} is missing")]
    Missing {
        /// Which fact.
        field: Field,
    },
    /// A fact without which the record says nothing is not possible.
    #[error("{field} is not possible")]
    Invalid {
        /// Which fact.
        field: Field,
    },
    /// Cells hold something beyond the last column: the row has shifted.
    #[error("{surplus} cells beyond the last column")]
    Shifted {
        /// How many such cells.
        surplus: usize,
    },
    /// The row breaks off before the last columns.
    #[error("{missing} columns are missing at the end")]
    TooShort {
        /// How many columns it has not.
        missing: usize,
    },
    /// A row that continues a person, without a person above it.
    #[error("continues a person who is not there")]
    NobodyAbove,
    /// The record has not the shape of its form.
    #[error("not in the shape of a record")]
    Shapeless,
    /// The last day lies before the first.
    #[error("ends before it begins")]
    EndsBeforeItBegins,
    /// The key stood in the file before.
    #[error("the same key as line {first_line}")]
    Repeated {
        /// Line of the record that had it first.
        first_line: u64,
        /// Its number among the records: in a file of one long line the line says nothing.
        first_record: u64,
    },
}

impl RejectReason {
    /// The word under which the sentence for the user stands.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoKey => "row-no-key",
            Self::BadNumber { .. } => "row-bad-number",
            Self::Missing { .. } => "row-missing",
            Self::Invalid { .. } => "row-invalid",
            Self::Shifted { .. } => "row-shifted",
            Self::TooShort { .. } => "row-too-short",
            Self::NobodyAbove => "row-nobody-above",
            Self::Shapeless => "row-shapeless",
            Self::EndsBeforeItBegins => "row-ends-before-begin",
            Self::Repeated { .. } => "row-repeated",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::tests::check_codes;

    #[test]
    fn codes_lead_back() {
        check_codes::<Field>();
        check_codes::<WarningKind>();
    }

    #[test]
    fn a_rejection_names_line_and_reason() {
        let problem = NumberProblem::ElevenTest;
        let reason = RejectReason::BadNumber {
            field: Field::Bsn,
            problem,
        };
        let rejection = Rejection {
            line: 17,
            number: 16,
            reason,
            also: Vec::new(),
            name: "Voorbeeld, Fietje".to_owned(),
        };
        assert_eq!(
            rejection.to_string(),
            "line 17: bsn: the number fails the eleven test"
        );
        assert_eq!(rejection.reason.code(), "row-bad-number");
        assert!(!format!("{rejection:?}").contains("Voorbeeld"));
    }
}
