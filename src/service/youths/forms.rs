//! Half-typed forms about a youth, and which youth each is about.

use crate::domain::address::AddressOwner;
use crate::domain::id::{AddressId, DiplomaId, EnrolmentId, GezagId, GuardianId, YouthId};
use crate::service::desk::Desk;
use crate::service::drafts::{self, Kept};
use crate::store::{Snapshot, StoreError};

/// What is half typed about a youth, the newest first.
pub fn unfinished(desk: Desk<'_>, youth: YouthId) -> Result<Vec<Kept>, StoreError> {
    let kept = drafts::all(desk)?;
    let mut about = Vec::new();
    desk.store.read(|file| {
        for one in kept {
            if one.form.starts_with("youth-")
                && youths_of(file, &one.form, one.record)?.contains(&youth)
            {
                about.push(one);
            }
        }
        Ok(about)
    })
}

/// The youths that a form is about: several, where it is about somebody who cares for several. The
/// record is that of the youth himself, or of what the form changes.
pub(in crate::service) fn youths_of(
    file: &Snapshot<'_>,
    form: &str,
    record: i64,
) -> Result<Vec<YouthId>, StoreError> {
    let one = |youth: Option<YouthId>| Ok(youth.into_iter().collect());
    match form {
        "youth-bond" => one(file.gezag(GezagId(record))?.map(|bond| bond.youth)),
        "youth-home" => match file.address(AddressId(record))?.map(|home| home.owner) {
            Some(AddressOwner::Youth(id)) => Ok(vec![id]),
            Some(AddressOwner::Guardian(id)) => bound_to(file, id),
            None => Ok(Vec::new()),
        },
        "youth-guardian_address" => bound_to(file, GuardianId(record)),
        "youth-enrolment" => one(file.enrolment(EnrolmentId(record))?.map(|it| it.youth)),
        "youth-certificate" => one(file.diploma(DiplomaId(record))?.map(|it| it.youth)),
        _ => one(file.youth(YouthId(record))?.map(|youth| youth.id)),
    }
}

fn bound_to(file: &Snapshot<'_>, guardian: GuardianId) -> Result<Vec<YouthId>, StoreError> {
    let bound = file.gezag_of_guardian(guardian)?;
    Ok(bound.iter().map(|one| one.youth).collect())
}
