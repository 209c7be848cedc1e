//! Hearings and days of absence: what is written down is read again as it was, and what may not be is
//! refused with a code.

use leerrecht::domain::absence::{AbsenceDayDraft, AbsenceKind, Extent};
use leerrecht::domain::case::CaseKind;
use leerrecht::domain::guardian::GuardianDraft;
use leerrecht::domain::hearing::{Heard, HearingChannel, HearingDraft};
use leerrecht::domain::id::{AbsenceDayId, CaseId, GuardianId, HearingId};
use leerrecht::service::cases::{self, CasePage, Done};

use super::open;
use crate::invented::{File, day, name};

fn hearing(file: &File, case: CaseId) -> HearingDraft {
    HearingDraft {
        case,
        on: day("2026-11-20"),
        at: leerrecht::domain::time::parse_time("9:15"),
        heard: Heard::Guardian,
        guardian: Some(file.mother),
        channel: HearingChannel::Video,
        place: Some("Stadhuis Verzonnen".to_owned()),
        summoned_on: Some(day("2026-11-10")),
        appeared: Some(true),
        statement: "Hij was ziek.\nZegt de moeder.".to_owned(),
    }
}

fn absent(case: CaseId, on: &str, kind: AbsenceKind, lessons: Option<&str>) -> AbsenceDayDraft {
    AbsenceDayDraft {
        case,
        on: day(on),
        kind,
        extent: lessons.map_or(Extent::WholeDay, |hours| {
            Extent::Lessons(hours.parse().unwrap())
        }),
        minutes: None,
    }
}

fn page(file: &File, case: CaseId) -> CasePage {
    cases::page(file.desk(), case).unwrap()
}

#[track_caller]
fn refused<T>(expected: &str, done: Done<T>) {
    let code = done.err().map(|error| error.code());
    assert_eq!(code, Some(expected));
}

#[test]
fn a_hearing_is_read_again_as_it_was_written_down() {
    let file = File::new();
    let case = open(&file, CaseKind::Relatief);
    let whole = hearing(&file, case);
    let (id, _) = cases::add_hearing(file.desk(), &whole).unwrap();
    assert_eq!(page(&file, case).hearings[0].facts, whole);
    let planned = HearingDraft {
        at: None,
        heard: Heard::Youth,
        guardian: None,
        place: None,
        summoned_on: None,
        appeared: None,
        on: day("2026-12-01"),
        ..whole.clone()
    };
    let (_, changes) = cases::change_hearing(file.desk(), id, &planned).unwrap();
    assert_eq!(page(&file, case).hearings[0].facts, planned);
    cases::undo(file.desk(), changes.op.unwrap()).unwrap();
    assert_eq!(page(&file, case).hearings[0].facts, whole);
    let (_, changes) = cases::remove_hearing(file.desk(), id).unwrap();
    assert!(page(&file, case).hearings.is_empty());
    cases::undo(file.desk(), changes.op.unwrap()).unwrap();
    assert_eq!(page(&file, case).hearings[0].facts, whole);
}

#[test]
fn a_hearing_that_cannot_be_is_refused() {
    let file = File::new();
    let case = open(&file, CaseKind::Relatief);
    let good = hearing(&file, case);
    let stranger = GuardianDraft::new(name("Vreemd", "", "Ander"));
    let stranger = file.write(|tx| tx.add_guardian(&stranger));
    let of = |change: &dyn Fn(&mut HearingDraft)| {
        let mut draft = good.clone();
        change(&mut draft);
        cases::add_hearing(file.desk(), &draft)
    };
    refused("others-guardian", of(&|it| it.guardian = Some(stranger)));
    refused(
        "no-case-record",
        of(&|it| it.guardian = Some(GuardianId(99))),
    );
    refused("in-future", of(&|it| it.on = day("2026-11-24")));
    let after = |it: &mut HearingDraft| it.summoned_on = Some(day("2026-11-21"));
    refused("summoned-after", of(&after));
    refused("no-case", of(&|it| it.case = CaseId(99)));
    let other = open(&file, CaseKind::Luxe);
    let (id, _) = cases::add_hearing(file.desk(), &good).unwrap();
    let moved = HearingDraft {
        case: other,
        ..good.clone()
    };
    refused("other-case", cases::change_hearing(file.desk(), id, &moved));
    let nobody = HearingId(99);
    refused(
        "no-case-record",
        cases::change_hearing(file.desk(), nobody, &good),
    );
    refused("no-case-record", cases::remove_hearing(file.desk(), nobody));
    assert_eq!(page(&file, case).hearings.len(), 1);
}

#[test]
fn a_parent_whose_bond_was_taken_away_stays_with_his_hearing() {
    let file = File::new();
    let case = open(&file, CaseKind::Relatief);
    let draft = hearing(&file, case);
    let (id, _) = cases::add_hearing(file.desk(), &draft).unwrap();
    let bond = page(&file, case).guardians[0].gezag.id;
    file.write(|tx| tx.remove_gezag(bond));
    let again = HearingDraft {
        statement: "Aangevuld.".to_owned(),
        ..draft.clone()
    };
    cases::change_hearing(file.desk(), id, &again).unwrap();
    refused("others-guardian", cases::add_hearing(file.desk(), &draft));
}

#[test]
fn a_day_that_stands_there_is_not_added_twice() {
    use AbsenceKind::{Late, Unexcused};
    let file = File::new();
    let case = open(&file, CaseKind::Relatief);
    let monday = absent(case, "2026-11-02", Unexcused, None);
    let tuesday = absent(case, "2026-11-03", Late, Some("1-3"));
    let both = [monday.clone(), tuesday.clone(), monday.clone()];
    let (added, _) = cases::add_absence(file.desk(), case, &both).unwrap();
    assert_eq!(added.len(), 2, "one of them stood there twice");
    let facts = |at: usize| page(&file, case).absence[at].facts.clone();
    assert_eq!((facts(0), facts(1)), (monday.clone(), tuesday.clone()));
    let again = AbsenceDayDraft {
        minutes: Some(30),
        ..tuesday.clone()
    };
    refused(
        "absence-there",
        cases::add_absence(file.desk(), case, &[monday.clone(), again]),
    );
    // The same day, said otherwise, is another.
    let other = absent(case, "2026-11-02", Unexcused, Some("1"));
    let (added, changes) = cases::add_absence(file.desk(), case, &[monday, other]).unwrap();
    assert_eq!(added.len(), 1);
    cases::undo(file.desk(), changes.op.unwrap()).unwrap();
    assert_eq!(page(&file, case).absence.len(), 2);
}

#[test]
fn days_of_absence_that_cannot_be_are_refused() {
    use AbsenceKind::Unexcused;
    let file = File::new();
    let (case, other) = (open(&file, CaseKind::Relatief), open(&file, CaseKind::Luxe));
    let good = absent(case, "2026-11-02", Unexcused, None);
    let add = |day: AbsenceDayDraft| cases::add_absence(file.desk(), case, &[good.clone(), day]);
    refused(
        "in-future",
        add(absent(case, "2026-11-24", Unexcused, None)),
    );
    refused(
        "other-case",
        add(absent(other, "2026-11-03", Unexcused, None)),
    );
    assert!(page(&file, case).absence.is_empty(), "all or nothing");
    let (added, _) = cases::add_absence(file.desk(), case, std::slice::from_ref(&good)).unwrap();
    refused(
        "no-case-record",
        cases::remove_absence(file.desk(), other, &added),
    );
    refused(
        "no-case-record",
        cases::remove_absence(file.desk(), case, &[added[0], AbsenceDayId(99)]),
    );
    assert_eq!(page(&file, case).absence.len(), 1);
}
