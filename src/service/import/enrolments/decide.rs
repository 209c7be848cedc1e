//! Decides on each enrolment: refused, new, changed or the same.

use std::collections::HashMap;

use super::Decision;
use super::pupil::{self, Pupil};
use crate::domain::enrolment::{Enrolment, EnrolmentDraft};
use crate::domain::id::{SchoolId, YouthId};
use crate::domain::municipality::SchoolType;
use crate::domain::school::School;
use crate::domain::time::Date;
use crate::exchange::enrolment::{Enrolled, EnrolmentRecord};
use crate::exchange::{Field, RejectReason, WarningKind};
use crate::service::import::ImportError;
use crate::service::import::compare::Compare;
use crate::service::import::field::ChangedField;
use crate::service::import::keys::first;
use crate::service::import::report::{Noted, Odd, Place, Refusal, RefusalReason};
use crate::store::Snapshot;

/// Which days a list gives itself.
#[derive(Debug, Clone, Copy)]
pub(super) struct Says {
    /// First days.
    pub(super) from: bool,
    /// Last days.
    pub(super) until: bool,
}

/// What deciding rests on and remembers: the place of each enrolment met.
pub(in crate::service::import) struct Decider {
    kind: Option<SchoolType>,
    says: Says,
    seen: HashMap<(YouthId, SchoolId, Date), Place>,
}

/// What a record means in terms of the case file.
struct Meant {
    /// The known enrolment that it is about.
    known: Option<Enrolment>,
    /// The enrolment as the record has it.
    read: EnrolmentDraft,
    /// Whether little but a number says whose it is.
    thin: bool,
}

impl Decider {
    pub(super) fn new(kind: Option<SchoolType>, says: Says) -> Self {
        Self {
            kind,
            says,
            seen: HashMap::new(),
        }
    }

    pub(super) fn decide(
        &mut self,
        file: &Snapshot<'_>,
        record: &EnrolmentRecord,
    ) -> Result<Decision, ImportError> {
        let place = Place::from(record);
        let Meant { known, read, thin } = match self.meant(file, record)? {
            Ok(meant) => meant,
            Err((reason, also)) => {
                return Ok(Decision::Refused(Refusal::of(place, reason, also)));
            }
        };
        let key = (read.youth, read.school, read.from);
        if let Some(first) = first(&mut self.seen, key, place) {
            let reason = first.repeated();
            return Ok(Decision::Refused(Refusal::new(place, reason)));
        }
        let warned = record.warnings.iter().map(|warning| Odd::Fact(*warning));
        let thin = thin.then_some(Odd::ThinProof);
        let noted = warned.chain(thin).map(|odd| Noted { place, odd });
        let Some(known) = known else {
            return Ok(Decision::New(Box::new(read), noted.collect()));
        };
        let merged = self.merged(&known.facts, read);
        if merged == known.facts {
            return Ok(Decision::Unchanged);
        }
        let mut compare = Compare::new(place);
        differences(&mut compare, &known.facts, &merged);
        Ok(Decision::Changed(
            known.id,
            Box::new(merged),
            compare.found,
            noted.collect(),
        ))
    }

    /// What the record means in terms of the case file, or why it has no place there.
    fn meant(
        &self,
        file: &Snapshot<'_>,
        record: &EnrolmentRecord,
    ) -> Result<Result<Meant, Reasons>, ImportError> {
        let read = &record.facts;
        let school = file.school_by_key(&read.school)?;
        let no_school = school.is_none().then_some(RefusalReason::NoSchool);
        let found = match pupil::find(file, read)? {
            Pupil::One { youth, thin } => Ok((youth, thin)),
            // Who is written down wrongly is not found: that is what is to be mended.
            Pupil::Nobody => Err(first_of(doubts(record), RefusalReason::NoYouth)),
            Pupil::Several => Err((RefusalReason::Several, doubts(record))),
            Pupil::Another => Err((RefusalReason::NumberOfAnother, doubts(record))),
        };
        let ((youth, thin), school) = match (found, school) {
            (Ok(found), Some(school)) => (found, school),
            (Ok(_), None) => return Ok(Err((RefusalReason::NoSchool, Vec::new()))),
            (Err((reason, mut also)), _) => {
                also.extend(no_school);
                return Ok(Err((reason, also)));
            }
        };
        let assumed = only_kind(&school).or(self.kind);
        let known = self.known(file.enrolments(youth.id)?, school.id, read, assumed);
        let known_kind = known.as_ref().map(|known| known.facts.kind);
        let Some(kind) = read.kind.or(known_kind).or(assumed) else {
            return Ok(Err((RefusalReason::NoKind, Vec::new())));
        };
        let read = EnrolmentDraft {
            youth: youth.id,
            school: school.id,
            kind,
            programme: read.programme.clone(),
            class: read.class.clone(),
            pupil_number: read.pupil_number.clone(),
            from: read.from,
            until: read.until,
        };
        Ok(Ok(Meant { known, read, thin }))
    }

    /// The known enrolment that the record is about: the one that began that day. A list without
    /// first days of its own is about the one that runs: its day is the begin of a school year. Where
    /// there are several, a kind that is only assumed tells them apart, but never makes another.
    fn known(
        &self,
        mut known: Vec<Enrolment>,
        school: SchoolId,
        read: &Enrolled,
        assumed: Option<SchoolType>,
    ) -> Option<Enrolment> {
        known.retain(|enrolment| enrolment.school == school);
        let same = |enrolment: &Enrolment| enrolment.from == read.from;
        let runs = |enrolment: &Enrolment| {
            let kind = read.kind.is_none_or(|kind| kind == enrolment.kind);
            !self.says.from && kind && enrolment.holds_on(read.from)
        };
        let likely = read.kind.or(assumed);
        // False comes before true: what began that day, and is of the likely kind, stands first.
        known.retain(|enrolment| same(enrolment) || runs(enrolment));
        known.sort_by_key(|enrolment| (!same(enrolment), Some(enrolment.kind) != likely));
        known.into_iter().next()
    }

    /// The enrolment after the record. It began when it was first said to begin; its end goes when
    /// a list that has ends gives none.
    fn merged(&self, known: &EnrolmentDraft, read: EnrolmentDraft) -> EnrolmentDraft {
        EnrolmentDraft {
            from: known.from,
            programme: read.programme.or_else(|| known.programme.clone()),
            class: read.class.or_else(|| known.class.clone()),
            pupil_number: read.pupil_number.or_else(|| known.pupil_number.clone()),
            until: match self.says.until {
                true => read.until,
                false => known.until,
            },
            ..read
        }
    }
}

/// Why a record is refused: what is to be mended first, and what else is wrong.
type Reasons = (RefusalReason, Vec<RefusalReason>);

/// What of a record says who is meant, and cannot be so.
fn doubts(record: &EnrolmentRecord) -> Vec<RefusalReason> {
    let numbers = record.facts.no_numbers.iter();
    let numbers = numbers.map(|(field, problem)| RejectReason::BadNumber {
        field: *field,
        problem: *problem,
    });
    let born = record.warnings.iter().any(|warning| {
        let wrong = matches!(warning.kind, WarningKind::Invalid | WarningKind::Partial);
        wrong && warning.field == Field::BirthDate && warning.parent.is_none()
    });
    let born = born.then_some(RejectReason::Invalid {
        field: Field::BirthDate,
    });
    numbers.chain(born).map(RefusalReason::Unreadable).collect()
}

/// These reasons with another one behind them, as the first and the others.
fn first_of(mut reasons: Vec<RefusalReason>, last: RefusalReason) -> Reasons {
    reasons.push(last);
    let first = reasons.remove(0);
    (first, reasons)
}

/// The kind of education of a school that gives only one.
fn only_kind(school: &School) -> Option<SchoolType> {
    let mut kinds = school.types.iter();
    match (kinds.next(), kinds.next()) {
        (Some(kind), None) => Some(kind),
        _ => None,
    }
}

fn differences(compare: &mut Compare, old: &EnrolmentDraft, new: &EnrolmentDraft) {
    compare.value(ChangedField::EnrolmentKind, Some(old.kind), Some(new.kind));
    compare.text(
        ChangedField::Programme,
        old.programme.as_deref(),
        new.programme.as_deref(),
    );
    compare.text(
        ChangedField::Class,
        old.class.as_deref(),
        new.class.as_deref(),
    );
    compare.text(
        ChangedField::PupilNumber,
        old.pupil_number.as_deref(),
        new.pupil_number.as_deref(),
    );
    compare.value(ChangedField::EnrolmentFrom, Some(old.from), Some(new.from));
    compare.value(ChangedField::EnrolmentUntil, old.until, new.until);
}
