//! The use cases of a case, from opening to closing and back, as both doors call them.

mod many;
mod page;
mod refusals;
mod talks;

use leerrecht::domain::case::{
    Article, CaseDraft, CaseKind, CaseStatus, CloseReason, Closing, Phase,
};
use leerrecht::domain::id::{CaseId, TimelineId};
use leerrecht::domain::municipality::{MunicipalityCode, SchoolType};
use leerrecht::domain::task::TaskDraft;
use leerrecht::domain::timeline::{Deed, TimelineDraft, TimelineKind};
use leerrecht::service::cases::{self, CaseError};
use leerrecht::service::desk::Form;
use leerrecht::service::office;
use leerrecht::store::{Draft, StoreError, Table, UndoRefusal};

use crate::invented::{File, day, officer};

/// A case of Fietje.
fn open(file: &File, kind: CaseKind) -> CaseId {
    let draft = cases::draft_for(file.desk(), file.youth, kind).unwrap();
    cases::open(file.desk(), &draft).unwrap().0.id
}

fn closing(reason: CloseReason) -> Closing {
    Closing {
        on: day("2026-11-23"),
        reason,
        note: None,
    }
}

fn task(case: CaseId) -> TaskDraft {
    TaskDraft {
        case: Some(case),
        youth: None,
        title: "School bellen".to_owned(),
        due: None,
        assignee: None,
        done_on: None,
    }
}

fn note(case: CaseId, text: &str) -> TimelineDraft {
    TimelineDraft::new(
        case,
        TimelineKind::Phone,
        day("2026-11-20"),
        text.to_owned(),
    )
}

#[test]
fn a_new_case_knows_what_the_file_knows() {
    let file = File::new();
    let draft = cases::draft_for(file.desk(), file.youth, CaseKind::Gedoog).unwrap();
    assert_eq!(draft.school, Some(file.school));
    assert_eq!(draft.school_type, Some(SchoolType::Vo));
    assert_eq!(draft.municipality, Some(MunicipalityCode(361)));
    assert_eq!(draft.handler, Some(file.officer));
    assert_eq!(draft.article, Some(Article::Gedoog));
    let other = cases::draft_for(file.desk(), file.brother, CaseKind::Verlof).unwrap();
    assert_eq!((other.school, other.article), (None, None));
}

#[test]
fn a_new_case_begins_with_the_youth_and_his_school_but_no_kind_of_its_own() {
    let file = File::new();
    let begun = cases::beginning(file.desk(), file.youth).unwrap();
    assert_eq!(begun.name.full(), "Fietje van der Voorbeeld");
    assert_eq!(begun.school.as_deref(), Some("Voorbeeldcollege"));
    assert_eq!(
        (begun.draft.school, begun.draft.article),
        (Some(file.school), None)
    );
    assert_eq!(begun.draft.handler, Some(file.officer));
    let other = cases::beginning(file.desk(), file.brother).unwrap();
    assert_eq!((other.school, other.draft.school), (None, None));
    let nobody = leerrecht::domain::id::YouthId(99);
    let refused = cases::beginning(file.desk(), nobody);
    assert!(matches!(refused, Err(CaseError::NoYouth)));
}

#[test]
fn a_second_case_of_the_same_kind_is_warned_about() {
    let file = File::new();
    let draft = cases::draft_for(file.desk(), file.youth, CaseKind::Relatief).unwrap();
    let (first, _) = cases::open(file.desk(), &draft).unwrap();
    assert_eq!(first.number.to_string(), "2026-0001");
    assert!(first.duplicates.is_empty());
    let before = cases::running(file.desk(), file.youth).unwrap();
    assert_eq!(
        before.iter().map(|case| case.id).collect::<Vec<_>>(),
        [first.id]
    );
    let (second, _) = cases::open(file.desk(), &draft).unwrap();
    assert_eq!(second.duplicates, [first.number]);
    let other = open(&file, CaseKind::Luxe);
    cases::close(file.desk(), first.id, &closing(CloseReason::Hervat)).unwrap();
    cases::close(file.desk(), second.id, &closing(CloseReason::Vergissing)).unwrap();
    let after = cases::running(file.desk(), file.youth).unwrap();
    let after: Vec<_> = after.iter().map(|case| case.id).collect();
    assert_eq!(after, [other], "whatever its kind");
}

#[test]
fn a_case_is_found_by_its_number() {
    let file = File::new();
    let id = open(&file, CaseKind::Advies);
    for typed in ["2026-0001", "2026-1", " 2026-01 "] {
        assert_eq!(
            cases::find(file.desk(), typed).unwrap()[0].id,
            id,
            "{typed}"
        );
    }
    let missing = cases::find(file.desk(), "2026-0002");
    assert!(matches!(missing, Err(CaseError::NoCase)));
}

#[test]
fn closing_says_what_is_left_and_until_when_it_may_be_kept() {
    let file = File::new();
    let id = open(&file, CaseKind::Overig);
    let (task, _) = cases::add_task(file.desk(), &task(id)).unwrap();
    let (left, _) = cases::close(file.desk(), id, &closing(CloseReason::Hervat)).unwrap();
    assert_eq!((left.tasks, left.clocks), (vec![task], vec![]));
    let closed = cases::page(file.desk(), id).unwrap().case;
    assert_eq!(closed.status, CaseStatus::Closed);
    assert_eq!(closed.destroy_after, Some(day("2031-05-31")));

    cases::reopen(file.desk(), id).unwrap();
    office::set_retention(file.desk(), None).unwrap();
    cases::close(file.desk(), id, &closing(CloseReason::Hervat)).unwrap();
    let closed = cases::page(file.desk(), id).unwrap().case;
    assert_eq!(closed.destroy_after, None, "no term was set");
}

#[test]
fn closing_reopening_and_handing_over_are_lines_that_only_undo_takes_away() {
    let file = File::new();
    let id = open(&file, CaseKind::Overig);
    let colleague = officer("Collega Verzonnen");
    let to = office::add_officer(file.desk(), &colleague).unwrap().0;
    let why = Closing {
        note: Some(" Weer naar school ".to_owned()),
        ..closing(CloseReason::Hervat)
    };
    let handed = cases::HandOver {
        to,
        why: None,
        tasks: true,
    };
    cases::hand_over(file.desk(), id, &handed).unwrap();
    cases::close(file.desk(), id, &why).unwrap();
    let ((), reopened) = cases::reopen(file.desk(), id).unwrap();
    let timeline = || cases::page(file.desk(), id).unwrap().timeline;
    let deeds: Vec<_> = timeline().iter().map(|entry| entry.deed).collect();
    let closed = Deed::Closed(CloseReason::Hervat);
    let all = [Deed::Reopened, closed, Deed::HandedTo(to)].map(Some);
    assert_eq!(deeds, all);
    assert_eq!(timeline()[1].text, "Weer naar school");
    assert_eq!(timeline()[0].author, Some(file.officer));
    // They come and go with the act alone.
    for entry in timeline() {
        let struck = cases::strike(file.desk(), entry.id, "vergissing").unwrap_err();
        assert_eq!(struck.code(), "entry-of-act");
        let better = note(id, "Anders");
        let better = cases::correct(file.desk(), entry.id, &better, "vergissing").unwrap_err();
        assert_eq!(better.code(), "entry-of-act");
    }
    let by_hand = TimelineDraft::new(id, TimelineKind::Closed, file.desk().today, "x".into());
    let by_hand = cases::note(file.desk(), &by_hand).unwrap_err();
    assert_eq!(by_hand.code(), "entry-of-act");
    let back = cases::undo(file.desk(), reopened.op.unwrap()).unwrap();
    let deeds: Vec<_> = timeline().iter().map(|entry| entry.deed).collect();
    assert_eq!(deeds, all[1..]);
    cases::undo(file.desk(), back.op.unwrap()).unwrap();
    assert_eq!(timeline().len(), 3);
}

#[test]
fn until_when_a_closed_case_is_kept_follows_its_facts() {
    let file = File::new();
    let id = open(&file, CaseKind::Overig);
    cases::close(file.desk(), id, &closing(CloseReason::Hervat)).unwrap();
    let before = cases::page(file.desk(), id).unwrap().case;
    let draft = CaseDraft {
        school_type: Some(SchoolType::Mbo),
        ..before.facts.clone()
    };
    let ((), changes) = cases::edit(file.desk(), id, &draft).unwrap();
    let after = cases::page(file.desk(), id).unwrap().case;
    assert_eq!(after.destroy_after, Some(day("2032-05-31")));
    assert_eq!((&after.facts, &after.closed), (&draft, &before.closed));
    cases::undo(file.desk(), changes.op.unwrap()).unwrap();
    assert_eq!(cases::page(file.desk(), id).unwrap().case, before);
}

#[test]
fn the_facts_of_a_case_change_and_come_back() {
    let file = File::new();
    let id = open(&file, CaseKind::Relatief);
    let before = cases::page(file.desk(), id).unwrap().case;
    let draft = CaseDraft {
        phase: Some(Phase::Analyseren),
        tags: vec!["spoed".to_owned()],
        ..before.facts.clone()
    };
    let ((), changes) = cases::edit(file.desk(), id, &draft).unwrap();
    assert_eq!(cases::page(file.desk(), id).unwrap().case.facts, draft);
    cases::undo(file.desk(), changes.op.unwrap()).unwrap();
    assert_eq!(cases::page(file.desk(), id).unwrap().case, before);
}

#[test]
fn later_work_is_named_when_an_undo_is_refused() {
    let file = File::new();
    let id = open(&file, CaseKind::Relatief);
    let ((), first) = cases::set_status(file.desk(), id, CaseStatus::Active).unwrap();
    let ((), later) = cases::set_status(file.desk(), id, CaseStatus::Waiting).unwrap();
    let refused = cases::undo(file.desk(), first.op.unwrap()).unwrap_err();
    let CaseError::Store(StoreError::UndoRefused(why)) = refused else {
        panic!("{refused}")
    };
    let later = later.op.unwrap();
    assert_eq!(why, UndoRefusal::ChangedLater { later });
    cases::undo(file.desk(), later).unwrap();
    cases::undo(file.desk(), first.op.unwrap()).unwrap();
}

#[test]
fn the_history_of_an_entry_tells_who_struck_it() {
    let file = File::new();
    let colleague = office::add_officer(file.desk(), &officer("Collega Verzonnen"))
        .unwrap()
        .0;
    let id = open(&file, CaseKind::Overig);
    let (entry, _) = cases::note(file.desk(), &note(id, "Moeder gebeld")).unwrap();
    cases::strike(file.desk_of(colleague), entry, "verkeerde leerling").unwrap();
    let history = cases::history(file.desk(), Table::Timeline, entry.0).unwrap();
    let by: Vec<_> = history.iter().map(|entry| entry.line.officer).collect();
    assert_eq!(by, [Some(colleague), Some(file.officer)]);
    let changed = history[0].step.differences();
    let columns: Vec<&str> = changed.iter().map(|(name, ..)| *name).collect();
    assert_eq!(columns, ["changed_by", "struck_on", "struck_reason"]);
    assert!(history[1].step.old.is_none());
}

#[test]
fn a_correction_stands_beside_what_it_corrects() {
    let file = File::new();
    let id = open(&file, CaseKind::Overig);
    let (wrong, _) = cases::note(file.desk(), &note(id, "Vader gebeld")).unwrap();
    let better = note(id, "Moeder gebeld");
    let (right, _) = cases::correct(file.desk(), wrong, &better, "was moeder").unwrap();
    let timeline = cases::page(file.desk(), id).unwrap().timeline;
    let read: Vec<(TimelineId, Option<&str>)> = timeline
        .iter()
        .map(|entry| {
            (
                entry.id,
                entry.struck.as_ref().map(|struck| struck.reason.as_str()),
            )
        })
        .collect();
    assert_eq!(read, [(right, None), (wrong, Some("was moeder"))]);
    assert_eq!(timeline[0].author, Some(file.officer));
}

#[test]
fn saving_a_form_drops_its_draft_in_the_same_act() {
    let file = File::new();
    let id = open(&file, CaseKind::Overig);
    let keep = |body: &str| {
        let draft = Draft {
            screen: "note".to_owned(),
            record: id.0,
            body: body.to_owned(),
            version: 1,
            saved_at: file.desk().actor.at,
        };
        file.store.keep_draft(&draft).unwrap();
    };
    let kept = || {
        let drafts = file.store.read(|snapshot| snapshot.draft("note", id.0));
        drafts.unwrap().is_some()
    };
    let form = Form {
        screen: "note",
        record: id.0,
    };
    keep("half");
    let desk = file.desk().saving(form);
    assert!(cases::note(desk, &note(id, " ")).is_err());
    assert!(kept(), "a refused act keeps what was typed");
    cases::note(desk, &note(id, "heel")).unwrap();
    assert!(!kept());
    keep("niets nieuws");
    let desk = file.desk().saving(form);
    cases::untag(desk, id, "staat er niet op").unwrap();
    assert!(!kept(), "saved without a change is saved");
}

#[test]
fn bytes_come_back_with_their_attachment() {
    let file = File::new();
    let id = open(&file, CaseKind::Vrijstelling);
    let bytes: Vec<u8> = (0..=255).cycle().take(700_000).collect();
    let put = |name| {
        let mut source = bytes.as_slice();
        cases::attach(file.desk(), id, name, "application/pdf", &mut source).unwrap()
    };
    let (first, added) = put("C:\\scan\\verklaring.pdf");
    let (second, _) = put("nog eens.pdf");
    let page = cases::page(file.desk(), id).unwrap();
    let contents: Vec<_> = page
        .attachments
        .iter()
        .map(|(_, content)| *content)
        .collect();
    assert_eq!(contents[0], contents[1], "the same bytes are kept once");
    assert_eq!(page.attachments[0].0.name, "verklaring.pdf");
    assert_eq!(contents[0].unwrap().size, 700_000);

    cases::remove_attachment(file.desk(), second).unwrap();
    let undo = cases::undo(file.desk(), added.op.unwrap()).unwrap();
    assert_eq!(file.store.sweep_content().unwrap(), 0);
    let gone = cases::read_attachment(file.desk(), first, &mut Vec::new());
    assert!(matches!(gone, Err(CaseError::NoRecord)));
    cases::undo(file.desk(), undo.op.unwrap()).unwrap();
    let mut found = Vec::new();
    cases::read_attachment(file.desk(), first, &mut found).unwrap();
    assert!(found == bytes);
}
