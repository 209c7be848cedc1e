//! Which youth of the case file a pupil is.

use crate::domain::fold::fold;
use crate::domain::youth::Youth;
use crate::exchange::enrolment::Enrolled;
use crate::service::import::keys::agrees;
use crate::store::{Snapshot, StoreError};

/// The youth that a school means.
pub(super) enum Pupil {
    Nobody,
    One(Box<Youth>),
    Several,
}

/// Finds the pupil by BSN, else by onderwijsnummer, else by surname and birth date where no number
/// contradicts. A school often has a call name: given names decide only between several.
pub(super) fn find(file: &Snapshot<'_>, enrolled: &Enrolled) -> Result<Pupil, StoreError> {
    if let Some(bsn) = enrolled.bsn {
        let mut found = file.youths_by_bsn(bsn)?;
        if found.len() > 1 {
            found.retain(|youth| youth.born == enrolled.born);
        }
        if !found.is_empty() {
            return Ok(one_of(found));
        }
    }
    if let Some(number) = enrolled.onderwijsnummer {
        let found = file.youths_by_onderwijsnummer(number)?;
        if !found.is_empty() {
            return Ok(one_of(found));
        }
    }
    by_name(file, enrolled)
}

fn by_name(file: &Snapshot<'_>, enrolled: &Enrolled) -> Result<Pupil, StoreError> {
    let surname = fold(&enrolled.name.own.surname);
    if surname.is_empty() || enrolled.born.exact().is_none() {
        return Ok(Pupil::Nobody);
    }
    let mut found = file.youths_by_surname(&surname, enrolled.born)?;
    found.retain(|youth| {
        agrees(youth.bsn, enrolled.bsn) && agrees(youth.onderwijsnummer, enrolled.onderwijsnummer)
    });
    if found.len() > 1 {
        found.retain(|youth| shares_given_name(youth, enrolled));
    }
    Ok(one_of(found))
}

/// Whether one of the given names, or the call name, is the same.
fn shares_given_name(youth: &Youth, enrolled: &Enrolled) -> bool {
    let names = |given: &str, call: &Option<String>| {
        fold(&format!("{given} {}", call.as_deref().unwrap_or_default()))
    };
    let known = names(&youth.name.own.given, &youth.name.call_name);
    let read = names(&enrolled.name.own.given, &enrolled.name.call_name);
    read.split_whitespace()
        .any(|name| known.split_whitespace().any(|other| other == name))
}

fn one_of(mut found: Vec<Youth>) -> Pupil {
    match (found.pop(), found.is_empty()) {
        (None, _) => Pupil::Nobody,
        (Some(one), true) => Pupil::One(Box::new(one)),
        (Some(_), false) => Pupil::Several,
    }
}
