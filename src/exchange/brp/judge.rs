//! Decides, fact by fact, what of a person can be taken over.
//!
//! What keeps a person usable is kept and noted as a warning; only a person who would not be known
//! again is refused.

use crate::domain::guardian::{GuardianDraft, Role};
use crate::domain::name::{BrpName, NameUse, PersonName};
use crate::domain::partial_date::PartialDate;
use crate::domain::person::Sex;
use crate::domain::youth::YouthDraft;
use crate::exchange::judge::{Judge, filled, is_unknown};
use crate::exchange::rejection::Refused;
use crate::exchange::{Field, RejectReason, Warning, WarningKind};

use super::address::address;
use super::raw::{RawName, RawParent, RawPerson};
use super::{Parent, Person, folded_name};

/// The roles of the two parents of a raw person, in their order.
pub(super) const PARENTS: [Role; 2] = [Role::Parent1, Role::Parent2];

/// The person, or why he would not be known again.
pub(super) fn person(raw: &RawPerson<'_>) -> Result<(Person, Vec<Warning>), Refused> {
    let mut judge = Judge::default();
    let youth = youth(&mut judge, raw)?;
    let person = Person {
        address: address(&mut judge, raw, youth.municipality),
        gezag: judge.code(raw.gezag, Field::Gezag),
        parents: parents(&mut judge, raw),
        youth,
    };
    if raw.damaged {
        judge.warn(Field::Row, WarningKind::Damaged);
    }
    Ok((person, judge.into_warnings()))
}

/// One parent who is added later, with what there is to warn of.
pub(super) fn later_parent(raw: &RawParent<'_>, role: Role) -> (Parent, Vec<Warning>) {
    let mut judge = Judge::default();
    let parent = parent(&mut judge, raw, role);
    (parent, judge.into_warnings())
}

fn youth(judge: &mut Judge, raw: &RawPerson<'_>) -> Result<YouthDraft, Refused> {
    let a_number = judge.number(raw.a_number, Field::ANumber);
    let bsn = judge.number(raw.bsn, Field::Bsn);
    let youth = YouthDraft {
        a_number: a_number.ok().flatten(),
        bsn: bsn.ok().flatten(),
        sex: sex(judge, raw.sex),
        birthplace: birthplace(raw.birthplace),
        municipality: judge.municipality(raw.municipality),
        municipality_since: judge.brp_date(raw.municipality_since, Field::MunicipalitySince),
        died: died(judge, raw.died),
        suspension: judge.code(raw.suspension, Field::Suspension),
        ..YouthDraft::new(person_name(judge, raw), born(judge, raw.born))
    };
    if youth.a_number.is_some() || youth.bsn.is_some() {
        return Ok(youth);
    }
    let named = youth.born.year().is_some() && !folded_name(&youth).is_empty();
    let problems = [(Field::ANumber, a_number.err()), (Field::Bsn, bsn.err())];
    let mut wrong: Vec<RejectReason> = problems
        .into_iter()
        .filter_map(|(field, problem)| {
            Some(RejectReason::BadNumber {
                field,
                problem: problem?,
            })
        })
        .collect();
    if wrong.is_empty() && !named {
        wrong.push(RejectReason::NoKey);
    }
    match Refused::all(wrong, || youth.name.listed()) {
        Some(refused) => Err(refused),
        None => Ok(youth),
    }
}

/// The partner's surname counts only where the person uses it, and his given names never.
fn person_name(judge: &mut Judge, raw: &RawPerson<'_>) -> PersonName {
    let own = name(&raw.name);
    if own.given.is_empty() && matches!(own.surname.as_str(), "" | ".") {
        judge.warn(Field::Name, WarningKind::Missing);
    }
    let name_use = judge
        .code(raw.name_use, Field::NameUse)
        .unwrap_or(NameUse::Own);
    let used = name_use != NameUse::Own && !raw.partner.surname.is_empty();
    let partner = used.then(|| {
        name(&RawName {
            given: "",
            ..raw.partner
        })
    });
    PersonName {
        partner,
        name_use,
        ..PersonName::from(own)
    }
}

fn name(raw: &RawName<'_>) -> BrpName {
    BrpName {
        given: raw.given.to_owned(),
        title: filled(raw.title),
        prefix: filled(raw.prefix),
        surname: raw.surname.to_owned(),
    }
}

/// The place as registered: a code of table 33, with the zeros that spreadsheets eat, or a name.
fn birthplace(text: &str) -> Option<String> {
    let place = filled(text).filter(|place| !is_unknown(place))?;
    let is_code = place.len() < 4 && place.bytes().all(|b| b.is_ascii_digit());
    Some(if is_code {
        format!("{place:0>4}")
    } else {
        place
    })
}

fn born(judge: &mut Judge, text: &str) -> PartialDate {
    if text.is_empty() {
        judge.warn(Field::BirthDate, WarningKind::Missing);
    }
    judge
        .brp_date(text, Field::BirthDate)
        .unwrap_or(PartialDate::UNKNOWN)
}

fn sex(judge: &mut Judge, text: &str) -> Sex {
    if text.is_empty() {
        judge.warn(Field::Sex, WarningKind::Missing);
    }
    judge.code(text, Field::Sex).unwrap_or(Sex::Unknown)
}

/// Whoever has a date of death is dead, even if the date is not possible.
fn died(judge: &mut Judge, text: &str) -> Option<PartialDate> {
    let date = judge.brp_date(text, Field::Died);
    date.or((!text.is_empty()).then_some(PartialDate::UNKNOWN))
}

fn parents(judge: &mut Judge, raw: &RawPerson<'_>) -> Vec<Parent> {
    let there = PARENTS
        .into_iter()
        .zip(&raw.parents)
        .filter(|(_, raw)| raw.is_there());
    let parents = there.map(|(role, raw)| parent(judge, raw, role)).collect();
    judge.turn_to(None);
    parents
}

/// A parent; that nothing but his name is known is usual, and no reason to warn.
fn parent(judge: &mut Judge, raw: &RawParent<'_>, role: Role) -> Parent {
    judge.turn_to(Some(role));
    let facts = GuardianDraft {
        bsn: judge.number(raw.bsn, Field::Bsn).ok().flatten(),
        born: judge
            .brp_date(raw.born, Field::BirthDate)
            .unwrap_or(PartialDate::UNKNOWN),
        sex: judge.code(raw.sex, Field::Sex).unwrap_or(Sex::Unknown),
        died: died(judge, raw.died),
        ..GuardianDraft::new(PersonName::from(name(&raw.name)))
    };
    Parent { role, facts }
}
