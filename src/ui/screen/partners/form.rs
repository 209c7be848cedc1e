//! The form of somebody of an organisation.

use crate::domain::partner::{OrganisationKind, Partner, PartnerDraft};
use crate::domain::time::Date;
use crate::ui::field;
use crate::ui::people::mail;
use crate::ui::sheet::Sheet;

/// The lines of somebody who is known, or of somebody new.
pub(super) fn sheet(there: Option<&Partner>, today: Date) -> Sheet {
    let known = there.map(|it| &it.facts);
    let text =
        |of: fn(&PartnerDraft) -> Option<&String>| known.and_then(|it| of(it).map(String::as_str));
    let sheet = match there {
        Some(it) => Sheet::new("partner-edit", it.id.0),
        None => Sheet::new("partner-new", 0),
    };
    sheet
        .read("name", known.map_or("", |it| it.name.as_str()), |text| {
            field::some(text).map(drop)
        })
        .pick(
            "organisation_kind",
            "organisation-kind",
            known.map_or(OrganisationKind::YouthTeam, |it| it.organisation_kind),
        )
        .text("organisation", text(|it| it.organisation.as_ref()))
        .text("phone", text(|it| it.phone.as_ref()))
        .read(
            "email",
            text(|it| it.email.as_ref()).unwrap_or_default(),
            mail,
        )
        .day("partner_until", known.and_then(|it| it.until), false, today)
}

/// What was filled in, once everything can be read.
pub(super) fn draft(sheet: &Sheet, today: Date) -> Option<PartnerDraft> {
    Some(PartnerDraft {
        name: sheet.get("name")?,
        organisation_kind: sheet.code("organisation_kind")?,
        organisation: sheet.get("organisation"),
        phone: sheet.get("phone"),
        email: sheet.get("email"),
        until: sheet.date("partner_until", today),
    })
}
