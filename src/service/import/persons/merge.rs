//! What stands in the case file after a record was taken over: what the record says, and what is
//! known where it says nothing.

use super::says::Says;
use crate::domain::guardian::GuardianDraft;
use crate::domain::municipality::MunicipalityCode;
use crate::domain::name::{BrpName, NameUse, PersonName};
use crate::domain::partial_date::PartialDate;
use crate::domain::person::Sex;
use crate::domain::youth::YouthDraft;
use crate::exchange::brp::Fact;

/// A youth after a record. The register holds no call name and no onderwijsnummer: those are the
/// officer's.
pub(super) fn youth(known: &YouthDraft, read: &YouthDraft, says: Says<'_>) -> YouthDraft {
    let born = says.date(Fact::BirthDate, Some(known.born), Some(read.born));
    let (municipality, municipality_since) = registered(known, read, says);
    YouthDraft {
        name: name(&known.name, &read.name, says),
        born: born.unwrap_or(read.born),
        birthplace: read.birthplace.clone().or(known.birthplace.clone()),
        sex: match says.lacks(Fact::Sex) {
            true => known.sex,
            false => read.sex,
        },
        a_number: read.a_number.or(known.a_number),
        bsn: read.bsn.or(known.bsn),
        onderwijsnummer: known.onderwijsnummer,
        municipality,
        municipality_since,
        died: says.date(Fact::Died, known.died, read.died),
        suspension: match says.lacks(Fact::Suspension) {
            true => known.suspension,
            false => read.suspension,
        },
    }
}

/// The municipality and since when: the day belongs to the municipality that it was read with.
fn registered(
    known: &YouthDraft,
    read: &YouthDraft,
    says: Says<'_>,
) -> (Option<MunicipalityCode>, Option<PartialDate>) {
    let (was, since) = (known.municipality, known.municipality_since);
    match read.municipality {
        None => (was, since),
        same if same == was => {
            let read = says.date(Fact::MunicipalitySince, since, read.municipality_since);
            (was, read.or(since))
        }
        another => (another, read.municipality_since),
    }
}

fn name(known: &PersonName, read: &PersonName, says: Says<'_>) -> PersonName {
    let silent = [Fact::Title, Fact::Prefix].map(|fact| says.lacks(fact));
    let uses_known = says.lacks(Fact::NameUse);
    let (name_use, partner) = match uses_known {
        true => (known.name_use, known.partner.clone()),
        false => (read.name_use, partner(known, read, says)),
    };
    PersonName {
        own: own(&known.own, &read.own, silent),
        partner,
        name_use,
        call_name: known.call_name.clone(),
    }
}

/// The partner's name. Only his surname is of use; his given names are not ours to keep.
fn partner(known: &PersonName, read: &PersonName, says: Says<'_>) -> Option<BrpName> {
    if read.name_use != NameUse::Own && says.lacks(Fact::Partner) {
        return known.partner.clone();
    }
    let read = BrpName {
        given: String::new(),
        ..read.partner.clone()?
    };
    let silent = [Fact::PartnerTitle, Fact::PartnerPrefix].map(|fact| says.lacks(fact));
    Some(match &known.partner {
        Some(known) if known.surname == read.surname => own(known, &read, silent),
        _ => read,
    })
}

/// The parts of a name; `silent` tells whether the record says nothing of title and prefix. A name
/// never becomes empty.
fn own(known: &BrpName, read: &BrpName, silent: [bool; 2]) -> BrpName {
    let [title, prefix] = silent;
    let said = |read: &String, known: &String| match read.is_empty() {
        true => known.clone(),
        false => read.clone(),
    };
    BrpName {
        given: said(&read.given, &known.given),
        title: match title {
            true => known.title.clone(),
            false => read.title.clone(),
        },
        prefix: match prefix || read.surname.is_empty() {
            true => known.prefix.clone(),
            false => read.prefix.clone(),
        },
        surname: said(&read.surname, &known.surname),
    }
}

/// A parent after a record. Phone, mail and language are the officer's; a birth date and a sex that
/// the register does not know say nothing, nor does a death that it does not name: it seldom says of a
/// parent that he died.
pub(super) fn parent(known: &GuardianDraft, read: &GuardianDraft, says: Says<'_>) -> GuardianDraft {
    let silent = [Fact::ParentTitle, Fact::ParentPrefix].map(|fact| says.lacks(fact));
    let mut merged = known.clone();
    merged.name.own = own(&known.name.own, &read.name.own, silent);
    merged.bsn = read.bsn.or(known.bsn);
    let born = Some(read.born).filter(|born| born.year().is_some());
    let born = born.and_then(|born| says.date(Fact::BirthDate, Some(known.born), Some(born)));
    merged.born = born.unwrap_or(known.born);
    if read.sex != Sex::Unknown {
        merged.sex = read.sex;
    }
    let died = read.died.filter(|died| died.year().is_some());
    merged.died = died.or(known.died).or(read.died);
    merged
}
