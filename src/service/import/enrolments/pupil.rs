//! Which youth of the case file a pupil is.

use crate::domain::fold::{fold, words};
use crate::domain::person::Sex;
use crate::domain::youth::Youth;
use crate::exchange::enrolment::Enrolled;
use crate::service::import::keys::agrees;
use crate::service::import::proof::{Proof, given, proof, proven};
use crate::store::{Snapshot, StoreError};

/// The youth that a school means.
pub(super) enum Pupil {
    Nobody,
    /// The number is of somebody with another name or birth date.
    Another,
    /// This one; `thin` when little but the number says so.
    One {
        youth: Box<Youth>,
        thin: bool,
    },
    Several,
}

/// Finds the pupil by BSN, else by onderwijsnummer, else by surname, birth date and a given name
/// where no number and no sex contradicts. A number alone is not enough where name and birth date
/// say otherwise: numbers are mistyped, and mixed up between brothers and sisters.
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
    let twin = has_twin(file, enrolled)?;
    let proven = proven(numbered, |youth| proof_of(youth, enrolled, twin));
    Ok(proven.map_or(Pupil::Another, |(found, thin)| one_of(found, thin)))
}

/// Schools write a call name where the register has given names, so another given name alone does
/// not tell a pupil from the youth with his number; a twin in the case file does, or the sex.
fn proof_of(youth: &Youth, enrolled: &Enrolled, twin: bool) -> Proof {
    let proof = proof((&youth.name, youth.born), (&enrolled.name, enrolled.born));
    let other = twin || !agrees(known(youth.sex), known(enrolled.sex));
    match proof {
        Proof::OtherGiven if other => Proof::Against,
        Proof::OtherGiven => Proof::Thin,
        proof => proof,
    }
}

/// Whether somebody of that surname and birth date has the given name of the list.
fn has_twin(file: &Snapshot<'_>, enrolled: &Enrolled) -> Result<bool, StoreError> {
    let surname = fold(&enrolled.name.own.surname);
    if surname.is_empty() || enrolled.born.exact().is_none() {
        return Ok(false);
    }
    let found = file.youths_by_surname(&surname, enrolled.born)?;
    Ok(found
        .iter()
        .any(|youth| given(&youth.name, &enrolled.name) == Some(true)))
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
    Ok(one_of(found, false))
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

fn one_of(mut found: Vec<Youth>, thin: bool) -> Pupil {
    match (found.pop(), found.is_empty()) {
        (None, _) => Pupil::Nobody,
        (Some(one), true) => Pupil::One {
            youth: Box::new(one),
            thin,
        },
        (Some(_), false) => Pupil::Several,
    }
}
