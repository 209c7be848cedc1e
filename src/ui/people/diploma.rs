//! The form of a diploma. Levels are asked where the kind has them.

use crate::domain::diploma::{Diploma, DiplomaDraft, DiplomaKind, DiplomaLevel};
use crate::domain::id::YouthId;
use crate::domain::time::Date;
use crate::ui::context::Context;
use crate::ui::sheet::Sheet;

const MBO: [DiplomaLevel; 4] = [
    DiplomaLevel::Mbo1,
    DiplomaLevel::Mbo2,
    DiplomaLevel::Mbo3,
    DiplomaLevel::Mbo4,
];
const VMBO: [DiplomaLevel; 4] = [
    DiplomaLevel::VmboB,
    DiplomaLevel::VmboK,
    DiplomaLevel::VmboG,
    DiplomaLevel::VmboT,
];

/// The lines.
pub(super) fn sheet(sheet: Sheet, there: Option<&Diploma>, context: &Context<'_>) -> Sheet {
    let level = there.and_then(|it| it.level);
    let among = |all: &[DiplomaLevel]| level.filter(|level| all.contains(level));
    sheet
        .pick(
            "diploma",
            "diploma-kind",
            there.map_or(DiplomaKind::Vmbo, |it| it.kind),
        )
        .maybe("level_vmbo", "diploma-level", &VMBO, among(&VMBO))
        .when("diploma", &["vmbo"])
        .maybe("level_mbo", "diploma-level", &MBO, among(&MBO))
        .when("diploma", &["mbo"])
        .day(
            "obtained_on",
            there.map(|it| it.obtained_on),
            true,
            context.today,
        )
        .text("programme", there.and_then(|it| it.programme.as_deref()))
}

/// The diploma, once everything can be read.
pub(super) fn draft(sheet: &Sheet, youth: YouthId, today: Date) -> Option<DiplomaDraft> {
    let kind = sheet.code("diploma")?;
    Some(DiplomaDraft {
        youth,
        kind,
        level: match kind {
            DiplomaKind::Vmbo => sheet.code("level_vmbo"),
            DiplomaKind::Mbo => sheet.code("level_mbo"),
            DiplomaKind::Havo
            | DiplomaKind::Vwo
            | DiplomaKind::Praktijkonderwijs
            | DiplomaKind::Vso
            | DiplomaKind::Foreign
            | DiplomaKind::Other => None,
        },
        programme: sheet.get("programme"),
        obtained_on: sheet.date("obtained_on", today)?,
    })
}
