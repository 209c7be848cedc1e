//! Which youth of the case file a pupil is.

use crate::domain::fold::{fold, words};
use crate::domain::person::Sex;
use crate::domain::youth::Youth;
use crate::exchange::enrolment::Enrolled;
use crate::service::import::keys::agrees;
use crate::store::{Snapshot, StoreError};

/// The youth that a school means.
pub(super) enum Pupil {
    Nobody,
    /// The number is of somebody with another name and birth date.
    Another,
    One(Box<Youth>),
    Several,
}

/// Finds the pupil by BSN, else by onderwijsnummer, else by surname, birth date and a given name
/// where no number and no sex contradicts. A number alone is not enough where name and birth date
/// both say otherwise: numbers are mistyped too.
pub(super) fn find(file: &Snapshot<'_>, enrolled: &Enrolled) -> Result<Pupil, StoreError> {
    let mut numbered = match enrolled.bsn {
        Some(bsn) => file.youths_by_bsn(bsn)?,
        None => Vec::new(),
    };
    if let (true, Some(number)) = (numbered.is_empty(), enrolled.onderwijsnummer) {
        numbered = file.youths_by_onderwijsnummer(number)?;
    }
    if numbered.is_empty() {
        return by_name(file, enrolled);
    }
    numbered.retain(|youth| alike(youth, enrolled));
    if numbered.is_empty() {
        return Ok(Pupil::Another);
    }
    Ok(one_of(numbered))
}

/// Whether surname or birth date bear a number out; a list that has neither leaves it to the number.
fn alike(youth: &Youth, enrolled: &Enrolled) -> bool {
    let surname = fold(&enrolled.name.own.surname);
    let unsaid = surname.is_empty() && enrolled.born.year().is_none();
    unsaid || youth.born == enrolled.born || fold(&youth.name.own.surname) == surname
}

fn by_name(file: &Snapshot<'_>, enrolled: &Enrolled) -> Result<Pupil, StoreError> {
    let surname = fold(&enrolled.name.own.surname);
    if surname.is_empty() || enrolled.born.exact().is_none() {
        return Ok(Pupil::Nobody);
    }
    let mut found = file.youths_by_surname(&surname, enrolled.born)?;
    found.retain(|youth| {
        agrees(youth.bsn, enrolled.bsn)
            && agrees(youth.onderwijsnummer, enrolled.onderwijsnummer)
            && agrees(known(youth.sex), known(enrolled.sex))
            && given_agree(youth, enrolled)
    });
    Ok(one_of(found))
}

fn known(sex: Sex) -> Option<Sex> {
    (sex != Sex::Unknown).then_some(sex)
}

/// Whether a given or call name is the same, or begins with the letter that the list gives. A list
/// without given names leaves it open: then twins are several.
fn given_agree(youth: &Youth, enrolled: &Enrolled) -> bool {
    let names = |given: &str, call: &Option<String>| {
        fold(&format!("{given} {}", call.as_deref().unwrap_or_default()))
    };
    let here = names(&youth.name.own.given, &youth.name.call_name);
    let read = names(&enrolled.name.own.given, &enrolled.name.call_name);
    read.is_empty()
        || words(&read).any(|name| {
            words(&here).any(|other| other == name || (name.len() == 1 && other.starts_with(name)))
        })
}

fn one_of(mut found: Vec<Youth>) -> Pupil {
    match (found.pop(), found.is_empty()) {
        (None, _) => Pupil::Nobody,
        (Some(one), true) => Pupil::One(Box::new(one)),
        (Some(_), false) => Pupil::Several,
    }
}
