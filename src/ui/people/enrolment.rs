//! The form of an enrolment: at which school, since when, at what level.

use super::find::{CHOSEN, Chosen};
use crate::domain::enrolment::{Enrolment, EnrolmentDraft};
use crate::domain::id::{SchoolId, YouthId};
use crate::domain::municipality::SchoolType;
use crate::domain::time::Date;
use crate::ui::context::Context;
use crate::ui::sheet::Sheet;

/// The lines. `runs` where another enrolment runs, which can end on the day before.
pub(super) fn sheet(
    sheet: Sheet,
    there: Option<&Enrolment>,
    chosen: Option<&Chosen>,
    runs: bool,
    context: &Context<'_>,
) -> Sheet {
    let today = context.today;
    let given = match chosen {
        Some(Chosen::School(school)) => school.types.iter().next(),
        Some(Chosen::Guardian(_) | Chosen::Typed(_)) | None => None,
    };
    let kind = there.map(|it| it.kind).or(given).unwrap_or(SchoolType::Vo);
    let before = there.map(|it| it.school.0.to_string());
    let known = there.map(|it| &it.facts);
    let lines = sheet
        .hidden(CHOSEN, &before.unwrap_or_default())
        .day("enrolled_from", known.map(|it| it.from), true, today)
        .day(
            "enrolled_until",
            known.and_then(|it| it.until),
            false,
            today,
        )
        .pick("education", "school-type", kind)
        .text("programme", known.and_then(|it| it.programme.as_deref()))
        .text("class", known.and_then(|it| it.class.as_deref()))
        .text(
            "pupil_number",
            known.and_then(|it| it.pupil_number.as_deref()),
        );
    match runs {
        true => lines.yes("changes_schools", true),
        false => lines,
    }
}

/// The enrolment, once everything can be read.
pub(super) fn draft(
    sheet: &Sheet,
    youth: YouthId,
    school: SchoolId,
    today: Date,
) -> Option<EnrolmentDraft> {
    Some(EnrolmentDraft {
        youth,
        school,
        kind: sheet.code("education")?,
        programme: sheet.get("programme"),
        class: sheet.get("class"),
        pupil_number: sheet.get("pupil_number"),
        from: sheet.date("enrolled_from", today)?,
        until: sheet.date("enrolled_until", today),
    })
}
