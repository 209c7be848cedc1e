//! Schools of DUO: every location is kept, also outside the work area; youths go to school
//! elsewhere. What a list does not say (contacts, first and last day) stays as it is.

use std::collections::HashMap;

use super::compare::Compare;
use super::engine::{self, Import, Run};
use super::field::ChangedField;
use super::keys::first;
use super::report::{FieldChange, Noted, Odd, Outcome, Place, Refusal, Report};
use super::{ImportError, Input, Mode, Options};
use crate::domain::id::SchoolId;
use crate::domain::municipality::{SchoolType, SchoolTypes};
use crate::domain::partial_date::PartialDate;
use crate::domain::school::{SchoolDraft, SchoolKey};
use crate::exchange::Rejection;
use crate::exchange::duo::{SchoolRecord, Schools};
use crate::store::{Bulk, Changes, OpKind, Snapshot, Store, Table};

/// Reads schools and counts them, or takes them in. `types` is the education given in a list that
/// does not say it.
pub fn schools(
    store: &Store,
    input: Input,
    types: SchoolTypes,
    options: &Options<'_>,
    mode: Mode,
) -> Result<(Report, Changes), ImportError> {
    let records = Schools::open(input.source, types)?;
    let run = Run::<Duo> {
        progress: records.progress(),
        sheets: records.sheets().cloned(),
        sum: input.sum,
        decider: HashMap::new(),
        records: Box::new(records),
        finish: Box::new(|_| Ok(())),
    };
    engine::run(store, run, options, mode)
}

/// What to do with a school.
enum Decision {
    Refused(Refusal),
    Unchanged,
    New(Box<SchoolDraft>, Vec<Noted>),
    Changed(SchoolId, Box<SchoolDraft>, Vec<FieldChange>, Vec<Noted>),
}

/// The import of schools. Deciding remembers the place of each key.
struct Duo;

impl Import for Duo {
    type Record = SchoolRecord;
    type Decision = Decision;
    type Decider = HashMap<SchoolKey, Place>;
    type Writer = ();

    const KIND: OpKind = OpKind::ImportSchools;
    const TABLES: &'static [Table] = &[Table::School];

    fn decide(
        seen: &mut Self::Decider,
        file: &Snapshot<'_>,
        record: Result<SchoolRecord, Rejection>,
    ) -> Result<Decision, ImportError> {
        let record = match record {
            Ok(record) => record,
            Err(rejection) => return Ok(Decision::Refused(rejection.into())),
        };
        let place = Place::from(&record);
        if let Some(first) = first(seen, record.facts.key, place) {
            let reason = first.repeated();
            return Ok(Decision::Refused(Refusal::new(place, reason)));
        }
        let noted = record.warnings.iter().map(|warning| Noted {
            place,
            odd: Odd::Fact(*warning),
        });
        let Some(known) = file.school_by_key(&record.facts.key)? else {
            let noted = noted.collect();
            return Ok(Decision::New(Box::new(record.facts), noted));
        };
        let merged = merged(&known.facts, &record.facts);
        if merged == known.facts {
            return Ok(Decision::Unchanged);
        }
        let mut compare = Compare::new(place);
        differences(&mut compare, &known.facts, &merged);
        let noted = noted.collect();
        Ok(Decision::Changed(
            known.id,
            Box::new(merged),
            compare.found,
            noted,
        ))
    }

    fn about(record: &SchoolRecord) -> (Place, String, Option<PartialDate>) {
        (record.into(), record.facts.name.clone(), None)
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
                bulk.add_school(&facts)?;
            }
            Decision::Changed(id, facts, _, _) => bulk.change_school(id, &facts)?,
        }
        Ok(())
    }
}

/// The school after the record: what the list says, and what is known where it says nothing.
fn merged(known: &SchoolDraft, read: &SchoolDraft) -> SchoolDraft {
    let either = |read: &Option<String>, known: &Option<String>| read.clone().or(known.clone());
    SchoolDraft {
        key: read.key,
        name: read.name.clone(),
        types: match read.types.is_empty() {
            true => known.types,
            false => read.types,
        },
        board: either(&read.board, &known.board),
        denomination: either(&read.denomination, &known.denomination),
        street: either(&read.street, &known.street),
        house_number: either(&read.house_number, &known.house_number),
        postcode: read.postcode.or(known.postcode),
        town: either(&read.town, &known.town),
        municipality: read.municipality.or(known.municipality),
        municipality_name: either(&read.municipality_name, &known.municipality_name),
        phone: either(&read.phone, &known.phone),
        website: either(&read.website, &known.website),
        from: read.from.or(known.from),
        until: read.until.or(known.until),
    }
}

fn differences(compare: &mut Compare, old: &SchoolDraft, new: &SchoolDraft) {
    let types = |types: SchoolTypes| {
        let codes: Vec<&str> = types.iter().map(SchoolType::code).collect();
        codes.join(" ")
    };
    compare.text(ChangedField::SchoolName, Some(&old.name), Some(&new.name));
    compare.text(
        ChangedField::SchoolTypes,
        Some(&types(old.types)),
        Some(&types(new.types)),
    );
    let texts = [
        (ChangedField::Board, &old.board, &new.board),
        (
            ChangedField::Denomination,
            &old.denomination,
            &new.denomination,
        ),
        (ChangedField::Street, &old.street, &new.street),
        (
            ChangedField::HouseNumber,
            &old.house_number,
            &new.house_number,
        ),
        (ChangedField::Town, &old.town, &new.town),
        (
            ChangedField::MunicipalityName,
            &old.municipality_name,
            &new.municipality_name,
        ),
        (ChangedField::Phone, &old.phone, &new.phone),
        (ChangedField::Website, &old.website, &new.website),
    ];
    for (field, old, new) in texts {
        compare.text(field, old.as_deref(), new.as_deref());
    }
    compare.value(ChangedField::Postcode, old.postcode, new.postcode);
    compare.value(
        ChangedField::Municipality,
        old.municipality,
        new.municipality,
    );
}
