//! What stands in the case file after a record was taken over: what the record says, and what is
//! known where its form cannot say anything.

use crate::domain::guardian::GuardianDraft;
use crate::domain::youth::YouthDraft;
use crate::exchange::Field;
use crate::exchange::brp::Form;

/// A youth after a record.
pub(super) fn youth(known: &YouthDraft, read: &YouthDraft, form: Form) -> YouthDraft {
    let mut merged = read.clone();
    if let Some(partner) = &mut merged.name.partner {
        // Only the partner's surname is of use; his given names are not ours to keep.
        partner.given.clear();
    }
    // The register holds no call name and no onderwijsnummer: those are the officer's.
    merged.name.call_name.clone_from(&known.name.call_name);
    merged.onderwijsnummer = known.onderwijsnummer;
    merged.a_number = read.a_number.or(known.a_number);
    merged.bsn = read.bsn.or(known.bsn);
    if !form.carries(Field::NameUse) {
        merged.name.partner.clone_from(&known.name.partner);
        merged.name.name_use = known.name.name_use;
    }
    merged
}

/// A parent after a record. Phone, mail and language are the officer's.
pub(super) fn parent(known: &GuardianDraft, read: &GuardianDraft, form: Form) -> GuardianDraft {
    let mut merged = known.clone();
    merged.name.own.clone_from(&read.name.own);
    merged.bsn = read.bsn.or(known.bsn);
    if form.carries_of_parents(Field::BirthDate) {
        merged.born = read.born;
    }
    if form.carries_of_parents(Field::Sex) {
        merged.sex = read.sex;
    }
    merged
}
