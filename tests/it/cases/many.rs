//! The same act on many cases: one line in the log, one way back.

use leerrecht::domain::case::{CaseDraft, CaseKind, CaseStatus, CloseReason};
use leerrecht::domain::id::CaseId;
use leerrecht::domain::timeline::TimelineKind;
use leerrecht::service::cases::{self, CaseError, Many};
use leerrecht::service::office;
use leerrecht::store::Table;

use super::closing;
use crate::invented::{File, day, officer};

fn cases_of(file: &File, count: usize) -> Vec<CaseId> {
    file.write(|tx| {
        let draft = CaseDraft {
            handler: Some(file.officer),
            ..CaseDraft::new(file.youth, CaseKind::Overig, day("2026-09-01"))
        };
        (0..count).map(|_| tx.add_case(&draft, 2026)).collect()
    })
}

fn status(file: &File, id: CaseId) -> CaseStatus {
    cases::page(file.desk(), id).unwrap().case.status
}

#[test]
fn three_hundred_cases_are_closed_and_come_back() {
    let file = File::new();
    let chosen = cases_of(&file, 300);
    let (first, last) = (chosen[0], chosen[299]);
    cases::close(file.desk(), first, &closing(CloseReason::Hervat)).unwrap();
    let close = Many::Close(closing(CloseReason::Kennisgenomen));
    let (outcome, changes) = cases::act_on_many(file.desk(), &chosen, &close).unwrap();
    assert_eq!(outcome.done.len(), 299);
    assert!(matches!(outcome.refused[..], [(id, CaseError::Closed { .. })] if id == first));
    assert_eq!(changes.of(Table::Case).count(), 299);
    assert_eq!(status(&file, last), CaseStatus::Closed);
    cases::undo(file.desk(), changes.op.unwrap()).unwrap();
    assert_eq!(status(&file, last), CaseStatus::New);
    assert_eq!(
        status(&file, first),
        CaseStatus::Closed,
        "closed by another act"
    );
}

#[test]
fn three_hundred_cases_are_handed_over_with_a_reason_and_come_back() {
    let file = File::new();
    let chosen = cases_of(&file, 300);
    let colleague = officer("Collega Verzonnen");
    let (to, _) = office::add_officer(file.desk(), &colleague).unwrap();
    let hand_over = Many::HandOver {
        to,
        why: Some(" Andere wijk ".to_owned()),
    };
    let (outcome, changes) = cases::act_on_many(file.desk(), &chosen, &hand_over).unwrap();
    assert_eq!(outcome.done.len(), 300);
    let page = cases::page(file.desk(), chosen[299]).unwrap();
    assert_eq!(page.case.handler, Some(to));
    let told: Vec<_> = page
        .timeline
        .iter()
        .map(|entry| (entry.kind, entry.text.as_str(), entry.author))
        .collect();
    let expected = (TimelineKind::Handover, "Andere wijk", Some(file.officer));
    assert_eq!(told, [expected]);
    // One by itself is refused: its reason would be lost.
    let alone = cases::hand_over(file.desk(), chosen[0], to, Some("Nog eens"));
    assert_eq!(alone.unwrap_err().code(), "has-it-already");
    // Who has it already gets nothing, and it is not told twice.
    let (_, again) = cases::act_on_many(file.desk(), &chosen, &hand_over).unwrap();
    assert_eq!(again.op, None);
    cases::undo(file.desk(), changes.op.unwrap()).unwrap();
    let page = cases::page(file.desk(), chosen[0]).unwrap();
    assert_eq!(page.case.handler, Some(file.officer));
    assert!(page.timeline.is_empty());
}

#[test]
fn each_of_many_tells_it_in_its_log() {
    let file = File::new();
    let chosen = cases_of(&file, 3);
    let to = office::add_officer(file.desk(), &officer("Collega Verzonnen"))
        .unwrap()
        .0;
    let task = Many::Task {
        title: "Bellen".to_owned(),
        due: None,
        assignee: None,
    };
    let hand_over = Many::HandOver { to, why: None };
    for what in [hand_over, Many::Tag("mbo".to_owned()), task] {
        let (outcome, changes) = cases::act_on_many(file.desk(), &chosen, &what).unwrap();
        assert!(outcome.refused.is_empty());
        for id in &chosen {
            let log = cases::log(file.desk(), *id, 1).unwrap();
            assert_eq!(Some(log[0].op), changes.op, "{what:?}");
        }
    }
    let page = cases::page(file.desk(), chosen[1]).unwrap();
    assert_eq!(page.case.tags, ["mbo"]);
    assert_eq!(page.tasks[0].assignee, Some(to), "whoever handles the case");
}

#[test]
fn a_case_that_is_listed_twice_counts_once() {
    let file = File::new();
    let chosen = cases_of(&file, 2);
    let (one, other) = (chosen[0], chosen[1]);
    let task = Many::Task {
        title: "Bellen".to_owned(),
        due: None,
        assignee: None,
    };
    let (outcome, _) = cases::act_on_many(file.desk(), &[one, other, one], &task).unwrap();
    assert_eq!(outcome.done, [one, other]);
    assert_eq!(cases::page(file.desk(), one).unwrap().tasks.len(), 1);
    // Closed once, it is not also refused as closed already.
    let close = Many::Close(closing(CloseReason::Kennisgenomen));
    let (outcome, changes) = cases::act_on_many(file.desk(), &[one, one], &close).unwrap();
    assert!(outcome.done == [one] && outcome.refused.is_empty());
    let log = cases::log(file.desk(), one, 1).unwrap();
    assert_eq!(
        (Some(log[0].op), &log[0].detail["cases"]),
        (changes.op, &1.into())
    );
}

#[test]
fn nothing_is_done_to_none() {
    let file = File::new();
    let many = Many::Tag("mbo".to_owned());
    let none = cases::act_on_many(file.desk(), &[], &many);
    assert!(matches!(none, Err(CaseError::NothingChosen)));
    let unknown = cases::act_on_many(file.desk(), &[CaseId(99)], &many).unwrap();
    assert!(matches!(
        unknown.0.refused[..],
        [(CaseId(99), CaseError::NoCase)]
    ));
    assert_eq!(unknown.1.op, None);
}
