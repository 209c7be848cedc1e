//! The same act on many cases: one line in the log, one way back.

use leerrecht::domain::case::{Article, CaseDraft, CaseKind, CaseStatus, CloseReason, Closing};
use leerrecht::domain::id::{CaseId, OfficerId};
use leerrecht::domain::officer::OfficerDraft;
use leerrecht::domain::task::TaskDraft;
use leerrecht::domain::timeline::Deed;
use leerrecht::service::cases::{self, Ahead, CaseError, Did, HandOver, Many, ToClose};
use leerrecht::service::{log, office};
use leerrecht::store::Table;

use super::{closing, task};
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
    let hand_over = Many::HandOver(HandOver {
        why: Some(" Andere wijk ".to_owned()),
        ..handed(to)
    });
    let (outcome, changes) = cases::act_on_many(file.desk(), &chosen, &hand_over).unwrap();
    assert_eq!(outcome.done.len(), 300);
    let page = cases::page(file.desk(), chosen[299]).unwrap();
    assert_eq!(page.case.handler, Some(to));
    let told: Vec<_> = page
        .timeline
        .iter()
        .map(|entry| (entry.deed, entry.text.as_str(), entry.author))
        .collect();
    let expected = (Some(Deed::HandedTo(to)), "Andere wijk", Some(file.officer));
    assert_eq!(told, [expected]);
    // One by itself is refused: its reason would be lost.
    let again = HandOver {
        why: Some("Nog eens".to_owned()),
        ..handed(to)
    };
    let alone = cases::hand_over(file.desk(), chosen[0], &again);
    assert_eq!(alone.unwrap_err().code(), "has-it-already");
    // Who has it already gets nothing, and that is said: it is not told twice.
    let (outcome, again) = cases::act_on_many(file.desk(), &chosen, &hand_over).unwrap();
    assert_eq!((again.op, outcome.refused.len()), (None, 300));
    cases::undo(file.desk(), changes.op.unwrap()).unwrap();
    let page = cases::page(file.desk(), chosen[0]).unwrap();
    assert_eq!(page.case.handler, Some(file.officer));
    assert!(page.timeline.is_empty());
}

/// With what was still to be done, and without a word.
fn handed(to: OfficerId) -> HandOver {
    HandOver {
        to,
        why: None,
        tasks: true,
    }
}

#[test]
fn what_the_handler_had_to_do_goes_along_and_comes_back() {
    let file = File::new();
    let chosen = cases_of(&file, 3);
    let colleague = officer("Collega Verzonnen");
    let (to, _) = office::add_officer(file.desk(), &colleague).unwrap();
    let (third, _) = office::add_officer(file.desk(), &officer("Derde Verzonnen")).unwrap();
    for assignee in [Some(file.officer), Some(third), None] {
        let task = TaskDraft {
            case: Some(chosen[0]),
            youth: None,
            title: "Bellen".to_owned(),
            due: None,
            assignee,
            done_on: None,
        };
        cases::add_task(file.desk(), &task).unwrap();
    }
    let whose = |case| {
        let tasks = cases::page(file.desk(), case).unwrap().tasks;
        let mut whose: Vec<_> = tasks.iter().map(|task| task.assignee).collect();
        whose.sort();
        whose
    };
    let before = whose(chosen[0]);
    assert_eq!(cases::tasks_along(file.desk(), &chosen).unwrap(), 1);
    assert_eq!(
        cases::page(file.desk(), chosen[0]).unwrap().tasks_along(),
        1
    );
    let (_, changes) = cases::hand_over(file.desk(), chosen[0], &handed(to)).unwrap();
    assert_eq!(whose(chosen[0]), [None, Some(to), Some(third)]);
    cases::undo(file.desk(), changes.op.unwrap()).unwrap();
    assert_eq!(whose(chosen[0]), before);
    let alone = HandOver {
        tasks: false,
        ..handed(to)
    };
    let many = Many::HandOver(alone);
    cases::act_on_many(file.desk(), &chosen, &many).unwrap();
    assert_eq!(whose(chosen[0]), before);
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
    let hand_over = Many::HandOver(handed(to));
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
fn who_has_a_tag_already_is_not_counted_as_tagged() {
    let file = File::new();
    let chosen = cases_of(&file, 3);
    cases::tag(file.desk(), chosen[1], "mbo").unwrap();
    let act = |what| cases::act_on_many(file.desk(), &chosen, &what).unwrap().0;
    let tagged = act(Many::Tag(" mbo ".to_owned()));
    assert_eq!(tagged.done, [chosen[0], chosen[2]]);
    assert!(
        matches!(tagged.refused[..], [(id, CaseError::HasTagAlready { .. })] if id == chosen[1])
    );
    cases::untag(file.desk(), chosen[0], "mbo").unwrap();
    let freed = act(Many::Untag("mbo".to_owned()));
    assert_eq!(freed.done, [chosen[1], chosen[2]]);
    assert!(matches!(freed.refused[..], [(id, CaseError::HasNoSuchTag { .. })] if id == chosen[0]));
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
fn many_are_closed_with_a_line_each_and_the_line_goes_with_the_closing() {
    let file = File::new();
    let chosen = cases_of(&file, 3);
    let why = Closing {
        on: day("2026-11-20"),
        note: Some("De zomer is voorbij".to_owned()),
        ..closing(CloseReason::Kennisgenomen)
    };
    let (_, changes) = cases::act_on_many(file.desk(), &chosen, &Many::Close(why.clone())).unwrap();
    for id in &chosen {
        let page = cases::page(file.desk(), *id).unwrap();
        let entry = &page.timeline[0];
        assert_eq!(entry.deed, Some(Deed::Closed(CloseReason::Kennisgenomen)));
        assert_eq!((entry.on, entry.author), (why.on, Some(file.officer)));
        assert_eq!(entry.text, "De zomer is voorbij");
        assert_eq!(page.case.closed.as_ref(), Some(&why));
    }
    cases::undo(file.desk(), changes.op.unwrap()).unwrap();
    for id in &chosen {
        assert!(cases::page(file.desk(), *id).unwrap().timeline.is_empty());
    }
}

#[test]
fn what_no_case_can_be_closed_with_is_refused_as_a_whole() {
    let file = File::new();
    let chosen = cases_of(&file, 2);
    let trainee = OfficerDraft {
        trainee: true,
        ..officer("Stagiair Voorbeeld")
    };
    let trainee = office::add_officer(file.desk(), &trainee).unwrap().0;
    let future = Many::Close(Closing {
        on: day("2026-11-24"),
        ..closing(CloseReason::Hervat)
    });
    let refused = cases::act_on_many(file.desk(), &chosen, &future).unwrap_err();
    assert_eq!(refused.code(), "in-future");
    let decision = Many::Close(closing(CloseReason::Afgewezen));
    let refused = cases::act_on_many(file.desk_of(trainee), &chosen, &decision).unwrap_err();
    assert_eq!(refused.code(), "may-not-decide");
    assert_eq!(status(&file, chosen[0]), CaseStatus::New);
}

#[test]
fn what_a_closing_will_meet_is_said_before_it_is_done_and_so_it_goes() {
    let file = File::new();
    let mut chosen = cases_of(&file, 4);
    let late = CaseDraft::new(file.youth, CaseKind::Overig, day("2026-11-10"));
    let request = CaseDraft {
        article: Some(Article::A5OnderA),
        ..CaseDraft::new(file.youth, CaseKind::Vrijstelling, day("2026-09-01"))
    };
    chosen.extend(file.write(|tx| Ok([tx.add_case(&late, 2026)?, tx.add_case(&request, 2026)?])));
    cases::add_task(file.desk(), &task(chosen[1])).unwrap();
    cases::close(file.desk(), chosen[0], &closing(CloseReason::Hervat)).unwrap();
    let stand = ToClose::read(file.desk(), &chosen).unwrap();
    let before = stand.ahead(None, None);
    assert_eq!((before.closed, before.unfinished), (1, 1));
    let on = day("2026-11-01");
    let ahead = stand.ahead(Some(on), Some(CloseReason::Toegewezen));
    let expected = Ahead {
        closed: 1,
        later: 1,
        unfit: 1,
        unfinished: 1,
        may_not_decide: false,
    };
    assert_eq!(ahead, expected);
    let close = Many::Close(Closing {
        on,
        ..closing(CloseReason::Toegewezen)
    });
    let (outcome, _) = cases::act_on_many(file.desk(), &chosen, &close).unwrap();
    let codes: Vec<_> = outcome.refused.iter().map(|(_, why)| why.code()).collect();
    assert_eq!(
        codes,
        ["case-closed", "before-opening", "reason-does-not-fit"]
    );
    assert_eq!(outcome.done.len(), 3);
    // The open task outlives its case.
    let page = cases::page(file.desk(), chosen[1]).unwrap();
    assert_eq!((page.tasks.len(), page.tasks[0].done_on), (1, None));
}

#[test]
fn a_way_back_names_what_it_took_back() {
    let file = File::new();
    let chosen = cases_of(&file, 3);
    let close = Many::Close(closing(CloseReason::Kennisgenomen));
    let (_, changes) = cases::act_on_many(file.desk(), &chosen, &close).unwrap();
    let back = cases::undo(file.desk(), changes.op.unwrap()).unwrap();
    let again = cases::undo(file.desk(), back.op.unwrap()).unwrap();
    let ids = [changes.op, back.op, again.op].map(Option::unwrap);
    let told = log::lines(file.desk(), &ids).unwrap();
    assert_eq!(told[0].undone, None);
    for (told, expected) in told[1..].iter().zip([false, true]) {
        let undone = told.undone.as_ref().unwrap();
        assert_eq!((undone.line.op, undone.again), (ids[0], expected));
        assert_eq!(Did::of(&undone.line), Some(Did::Closed));
        assert_eq!(cases::cases_of(&undone.line), Some(3));
    }
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
