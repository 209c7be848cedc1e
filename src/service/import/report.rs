//! What an import found, counted the same way for a preview and for the import itself.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::field::ChangedField;
use crate::domain::partial_date::PartialDate;
use crate::exchange::table::Sheets;
use crate::exchange::{Record, RejectReason, Rejection, Warning};

/// Most changed fields and oddities that are kept one by one; the counts are always complete.
pub const MOST_CHANGES: usize = 10_000;

/// The result of a preview or of an import: `read` is the sum of the other five.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// Records in the file: persons, schools, enrolments, not lines.
    pub read: u64,
    /// Records that are new in the case file.
    pub new: u64,
    /// Records known, with at least one other value.
    pub changed: u64,
    /// Records known, with the same values.
    pub unchanged: u64,
    /// Records outside the work area or the ages kept: counted, not kept.
    pub outside: u64,
    /// Records refused, each with line and reason.
    pub rejected: Vec<Refusal>,
    /// What changed field by field, up to [`MOST_CHANGES`].
    pub changes: Vec<FieldChange>,
    /// What was taken although something about it is odd, up to [`MOST_CHANGES`].
    pub noted: Vec<Noted>,
    /// Who or what the records are about, up to [`MOST_CHANGES`] of each outcome.
    pub listed: Vec<Listed>,
    /// Which sheet of a workbook was read and which were not. Not for the log: a sheet can be
    /// named after somebody.
    pub sheets: Option<Sheets>,
    /// SHA-256 of the file.
    pub sha256: [u8; 32],
    /// Whether it was written; false for a preview.
    pub applied: bool,
}

impl Report {
    /// Counts and hash, for the line in the log: never a name.
    pub(super) fn for_log(&self) -> Value {
        json!({
            "sha256": data_encoding::HEXLOWER.encode(&self.sha256),
            "read": self.read,
            "new": self.new,
            "changed": self.changed,
            "unchanged": self.unchanged,
            "outside": self.outside,
            "rejected": self.rejected.len(),
        })
    }

    pub(super) fn add_changes(&mut self, changes: impl IntoIterator<Item = FieldChange>) {
        let room = MOST_CHANGES.saturating_sub(self.changes.len());
        self.changes.extend(changes.into_iter().take(room));
    }

    /// Names a record among those with its outcome, while there is room.
    pub(super) fn list(&mut self, listed: Listed) {
        let count = match listed.outcome {
            Outcome::New => self.new,
            Outcome::Changed => self.changed,
            Outcome::Unchanged => self.unchanged,
            Outcome::Outside => self.outside,
            Outcome::Refused => u64::try_from(self.rejected.len()).unwrap_or(u64::MAX),
        };
        if usize::try_from(count).is_ok_and(|count| count <= MOST_CHANGES) {
            self.listed.push(listed);
        }
    }

    pub(super) fn note(&mut self, noted: impl IntoIterator<Item = Noted>) {
        let room = MOST_CHANGES.saturating_sub(self.noted.len());
        self.noted.extend(noted.into_iter().take(room));
    }
}

/// Where a record stands in its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The line where it begins (of a sheet: the row).
    pub line: u64,
    /// Its number among the records, from 1: a file of one long line has nothing else.
    pub record: u64,
}

impl Place {
    /// Why a record is refused whose key stands here already.
    pub(super) fn repeated(self) -> RefusalReason {
        RefusalReason::Unreadable(RejectReason::Repeated {
            first_line: self.line,
            first_record: self.record,
        })
    }
}

impl<T> From<&Record<T>> for Place {
    fn from(record: &Record<T>) -> Self {
        Self {
            line: record.line,
            record: record.number,
        }
    }
}

/// A record that was not taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// Where it stands.
    pub place: Place,
    /// Why: what is to be mended first.
    pub reason: RefusalReason,
    /// What else is wrong with it.
    #[serde(default)]
    pub also: Vec<RefusalReason>,
}

impl Refusal {
    /// One that is refused for this alone.
    pub(super) fn new(place: Place, reason: RefusalReason) -> Self {
        Self {
            place,
            reason,
            also: Vec::new(),
        }
    }

    /// One that is refused for all of these.
    pub(super) fn of(place: Place, first: RefusalReason, also: Vec<RefusalReason>) -> Self {
        Self {
            also,
            ..Self::new(place, first)
        }
    }

    /// Every reason, the one that is to be mended first before the others.
    pub fn reasons(&self) -> impl Iterator<Item = &RefusalReason> {
        std::iter::once(&self.reason).chain(&self.also)
    }
}

/// Why a record was not taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RefusalReason {
    /// It cannot be read.
    Unreadable(RejectReason),
    /// More than one record of the case file could be meant.
    Several,
    /// Nobody in the case file is meant.
    NoYouth,
    /// The case file has no such school.
    NoSchool,
    /// The number is of somebody with another name or birth date.
    NumberOfAnother,
    /// Neither list, school nor officer says which kind of education it is.
    NoKind,
}

impl RefusalReason {
    /// The word under which the sentence stands.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable(reason) => reason.code(),
            Self::Several => "row-several",
            Self::NoYouth => "row-no-youth",
            Self::NoSchool => "row-no-school",
            Self::NumberOfAnother => "row-number-of-another",
            Self::NoKind => "row-no-kind",
        }
    }

    /// Where the key stood before, of one that was read already.
    pub fn first_place(&self) -> Option<Place> {
        match self {
            Self::Unreadable(RejectReason::Repeated {
                first_line,
                first_record,
            }) => Some(Place {
                line: *first_line,
                record: *first_record,
            }),
            _ => None,
        }
    }
}

impl From<Rejection> for Refusal {
    fn from(rejection: Rejection) -> Self {
        Self {
            place: Place {
                line: rejection.line,
                record: rejection.number,
            },
            reason: RefusalReason::Unreadable(rejection.reason),
            also: rejection
                .also
                .into_iter()
                .map(RefusalReason::Unreadable)
                .collect(),
        }
    }
}

/// One field of a known record that the file gives another value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    /// Where the record stands in the file.
    pub place: Place,
    /// Which field.
    pub field: ChangedField,
    /// What stands in the case file; empty for nothing.
    pub old: String,
    /// What the file says; empty for nothing.
    pub new: String,
}

/// Something odd about a record that was taken all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    /// Where the record stands in the file.
    pub place: Place,
    /// What is odd.
    pub odd: Odd,
}

/// What can be odd.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Odd {
    /// A fact was not taken over as it stands.
    Fact(Warning),
    /// Somebody else in the case file has the same BSN.
    BsnOfAnother,
    /// He was recognised by a number, and name and birth date say too little to be sure.
    ThinProof,
    /// Gezag lies with a third, whom the register does not name here.
    GezagOfThird,
}

/// What is decided about a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// New in the case file.
    New,
    /// Known, with at least one other value.
    Changed,
    /// Known, with the same values.
    Unchanged,
    /// Outside the work area or the ages kept.
    Outside,
    /// Not taken in.
    Refused,
}

/// Who or what a record is about, and what is decided about it: for the lists behind the counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Where it stands in the file.
    pub place: Place,
    /// What is decided.
    pub outcome: Outcome,
    /// The name, as lists show it.
    pub name: String,
    /// When a person was born.
    pub born: Option<PartialDate>,
}
