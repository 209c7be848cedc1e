//! Persons of the BRP: youths with their present address and, while they are minors, their
//! parents. Parents of grown-ups are not kept: nobody has gezag over them any more.

mod address;
mod decide;
mod merge;
mod parents;
mod says;
mod write;

use super::engine::{self, Import, Run};
use super::report::{FieldChange, Noted, Outcome, Place, Refusal, Report};
use super::{ImportError, Input, Mode, Options};
use crate::domain::id::YouthId;
use crate::domain::partial_date::PartialDate;
use crate::domain::youth::YouthDraft;
use crate::exchange::Rejection;
use crate::exchange::brp::{PersonRecord, Persons};
use crate::store::{Bulk, Changes, OpKind, Snapshot, Store, Table};
use address::AddressChange;
use decide::Decider;
use parents::ParentChange;
use write::Writer;

/// Reads persons and counts them, or takes them in.
pub fn persons(
    store: &Store,
    input: Input,
    options: &Options<'_>,
    mode: Mode,
) -> Result<(Report, Changes), ImportError> {
    let records = Persons::open(input.source)?;
    let run = Run::<Brp> {
        progress: records.progress(),
        sheets: records.sheets().cloned(),
        sum: input.sum,
        decider: Decider::new(options, records.carried()),
        records: Box::new(records),
        finish: Box::new(|_| Ok(())),
    };
    engine::run(store, run, options, mode)
}

/// What to do with the record of a person.
pub(super) enum Decision {
    /// Not taken in.
    Refused(Refusal),
    /// Outside the work area or the ages kept.
    Outside,
    /// Known, and nothing differs.
    Unchanged,
    /// Not known yet.
    New(Box<Taken>),
    /// Known, and something differs.
    Changed(YouthId, Box<Taken>),
}

/// What is written of a person.
pub(super) struct Taken {
    /// The facts, when they are new or differ.
    youth: Option<YouthDraft>,
    address: AddressChange,
    parents: Vec<ParentChange>,
    fields: Vec<FieldChange>,
    noted: Vec<Noted>,
}

/// The import of persons.
struct Brp;

impl Import for Brp {
    type Record = PersonRecord;
    type Decision = Decision;
    type Decider = Decider;
    type Writer = Writer;

    const KIND: OpKind = OpKind::ImportPersons;
    const TABLES: &'static [Table] = &[Table::Youth, Table::Guardian, Table::Gezag, Table::Address];

    fn decide(
        decider: &mut Decider,
        file: &Snapshot<'_>,
        record: Result<PersonRecord, Rejection>,
    ) -> Result<Decision, ImportError> {
        match record {
            Ok(record) => decider.decide(file, record),
            Err(rejection) => Ok(Decision::Refused(rejection.into())),
        }
    }

    fn about(record: &PersonRecord) -> (Place, String, Option<PartialDate>) {
        let youth = &record.facts.youth;
        (record.into(), youth.name.listed(), Some(youth.born))
    }

    fn outcome(decision: &Decision) -> Outcome {
        match decision {
            Decision::Refused(_) => Outcome::Refused,
            Decision::Outside => Outcome::Outside,
            Decision::Unchanged => Outcome::Unchanged,
            Decision::New(_) => Outcome::New,
            Decision::Changed(..) => Outcome::Changed,
        }
    }

    fn count(decision: &Decision, report: &mut Report) {
        report.read += 1;
        match decision {
            Decision::Refused(refusal) => report.rejected.push(refusal.clone()),
            Decision::Outside => report.outside += 1,
            Decision::Unchanged => report.unchanged += 1,
            Decision::New(taken) => {
                report.new += 1;
                report.note(taken.noted.iter().cloned());
            }
            Decision::Changed(_, taken) => {
                report.changed += 1;
                report.add_changes(taken.fields.iter().cloned());
                report.note(taken.noted.iter().cloned());
            }
        }
    }

    fn writer(bulk: &mut Bulk<'_>, options: &Options<'_>) -> Result<Writer, ImportError> {
        if bulk.is_empty(Table::Youth)? {
            // Nothing is looked up here: the deciding side reads the state from before.
            bulk.without_indexes(Self::TABLES)?;
        }
        Ok(Writer::new(options.today))
    }

    fn write(
        writer: &mut Writer,
        bulk: &mut Bulk<'_>,
        decision: Decision,
    ) -> Result<(), ImportError> {
        match decision {
            Decision::Refused(_) | Decision::Outside | Decision::Unchanged => Ok(()),
            Decision::New(taken) => writer.add(bulk, &taken),
            Decision::Changed(youth, taken) => writer.change(bulk, youth, &taken),
        }
    }
}
