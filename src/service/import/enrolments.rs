//! Enrolments from a school's own list, in whatever columns it has. The pupil must be known: a
//! list of a school names many who live elsewhere, and those are refused with that reason.

mod decide;
mod pupil;

use super::engine::{self, Import, Run};
use super::report::{FieldChange, Noted, Outcome, Place, Refusal, Report};
use super::{ImportError, Input, Mode, Options};
use crate::domain::enrolment::EnrolmentDraft;
use crate::domain::id::EnrolmentId;
use crate::domain::municipality::SchoolType;
use crate::domain::partial_date::PartialDate;
use crate::domain::school::SchoolKey;
use crate::domain::time::Date;
use crate::exchange::Rejection;
use crate::exchange::enrolment::{Assumed, Column, ColumnMapping, EnrolmentRecord, Enrolments};
use crate::exchange::table::{Header, Table as List};
use crate::store::{Bulk, Changes, OpKind, Snapshot, Store, Table};
use decide::{Decider, Says};

/// Under this word mappings of enrolment lists are remembered.
const KIND: &str = "enrolments";

/// What the officer says about a list that it does not say itself.
#[derive(Debug, Clone, Default)]
pub struct About {
    /// The school whose list it is.
    pub school: Option<SchoolKey>,
    /// The kind of education, where list and school leave it open.
    pub kind: Option<SchoolType>,
    /// The first day of enrolments without one.
    pub from: Option<Date>,
    /// Columns named by the officer, or said by him to stand nowhere; the rest is taken from what was
    /// remembered for such a list, else from the names that are known.
    pub columns: Vec<(Column, Option<String>)>,
}

/// Reads enrolments and counts them, or takes them in and remembers the columns.
pub fn enrolments(
    store: &Store,
    input: Input,
    about: &About,
    options: &Options<'_>,
    mode: Mode,
) -> Result<(Report, Changes), ImportError> {
    let list = List::open(input.source)?;
    let headers = headers(list.header());
    let mapping = mapping(store, list.header(), &headers, about)?;
    let assumed = Assumed {
        school: about.school,
        from: about.from,
        today: options.today,
    };
    let records = Enrolments::open(list, &mapping, assumed)?;
    let run = Run::<SchoolList> {
        progress: records.progress(),
        sheets: records.sheets().cloned(),
        sum: input.sum,
        decider: Decider::new(
            about.kind,
            Says {
                from: mapping.get(Column::From).is_some(),
                until: mapping.get(Column::Until).is_some(),
            },
        ),
        records: Box::new(records),
        finish: Box::new(move |bulk| remember(bulk, &headers, &mapping)),
    };
    engine::run(store, run, options, mode)
}

/// The columns as they are understood before anything is read: what the officer named, else what
/// was remembered, else what the names say.
fn mapping(
    store: &Store,
    header: &Header,
    headers: &str,
    about: &About,
) -> Result<ColumnMapping, ImportError> {
    let mut mapping = remembered(store, headers)?.unwrap_or_else(|| ColumnMapping::guess(header));
    for (column, name) in &about.columns {
        mapping.set(*column, name.clone());
    }
    Ok(mapping)
}

/// The columns as they were remembered for lists with these headers.
pub(super) fn remembered(
    store: &Store,
    headers: &str,
) -> Result<Option<ColumnMapping>, ImportError> {
    let text = store.read(|file| file.mapping(KIND, headers))?;
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
}

/// Remembers the columns in the same transaction.
fn remember(
    bulk: &mut Bulk<'_>,
    headers: &str,
    mapping: &ColumnMapping,
) -> Result<(), ImportError> {
    // A mapping is plain text; were it none, the columns would be asked again.
    if let Ok(text) = serde_json::to_string(mapping) {
        bulk.remember_mapping(KIND, headers, &text)?;
    }
    Ok(())
}

/// The headers of a list as one line: lists of one school system have the same.
pub(super) fn headers(header: &Header) -> String {
    header.names().join("\u{1f}")
}

/// What to do with an enrolment.
pub(super) enum Decision {
    Refused(Refusal),
    Unchanged,
    New(Box<EnrolmentDraft>, Vec<Noted>),
    Changed(
        EnrolmentId,
        Box<EnrolmentDraft>,
        Vec<FieldChange>,
        Vec<Noted>,
    ),
}

/// The import of enrolments.
struct SchoolList;

impl Import for SchoolList {
    type Record = EnrolmentRecord;
    type Decision = Decision;
    type Decider = Decider;
    type Writer = ();

    const KIND: OpKind = OpKind::ImportEnrolments;
    const TABLES: &'static [Table] = &[Table::Enrolment];

    fn decide(
        decider: &mut Decider,
        file: &Snapshot<'_>,
        record: Result<EnrolmentRecord, Rejection>,
    ) -> Result<Decision, ImportError> {
        match record {
            Ok(record) => decider.decide(file, &record),
            Err(rejection) => Ok(Decision::Refused(rejection.into())),
        }
    }

    fn about(record: &EnrolmentRecord) -> (Place, String, Option<PartialDate>) {
        let pupil = &record.facts;
        (record.into(), pupil.name.listed(), Some(pupil.born))
    }

    fn outcome(decision: &Decision) -> Outcome {
        match decision {
            Decision::Refused(_) => Outcome::Refused,
            Decision::Unchanged => Outcome::Unchanged,
            Decision::New(..) => Outcome::New,
            Decision::Changed(..) => Outcome::Changed,
        }
    }

    fn count(decision: &Decision, report: &mut Report) {
        report.read += 1;
        match decision {
            Decision::Refused(refusal) => report.rejected.push(refusal.clone()),
            Decision::Unchanged => report.unchanged += 1,
            Decision::New(_, noted) => {
                report.new += 1;
                report.note(noted.iter().cloned());
            }
            Decision::Changed(_, _, fields, noted) => {
                report.changed += 1;
                report.add_changes(fields.iter().cloned());
                report.note(noted.iter().cloned());
            }
        }
    }

    fn writer(_: &mut Bulk<'_>, _: &Options<'_>) -> Result<(), ImportError> {
        Ok(())
    }

    fn write((): &mut (), bulk: &mut Bulk<'_>, decision: Decision) -> Result<(), ImportError> {
        match decision {
            Decision::Refused(_) | Decision::Unchanged => {}
            Decision::New(facts, _) => {
                bulk.add_enrolment(&facts)?;
            }
            Decision::Changed(id, facts, _, _) => bulk.change_enrolment(id, &facts)?,
        }
        Ok(())
    }
}
