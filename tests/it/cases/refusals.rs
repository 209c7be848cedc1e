//! What may not be is refused with a code, and nothing changes.

use leerrecht::domain::case::{Article, CaseDraft, CaseKind, CaseStatus, CloseReason, Closing};
use leerrecht::domain::id::{CaseId, OfficerId, SchoolId, TaskId, TimelineId, YouthId};
use leerrecht::domain::officer::OfficerDraft;
use leerrecht::domain::timeline::TimelineDraft;
use leerrecht::service::cases::{self, Done};
use leerrecht::service::office;

use super::{closing, note, open, task};
use crate::invented::{File, day, officer};

/// Refused with this code, and the log has no new line.
#[track_caller]
fn check<T>(file: &File, expected: &str, act: impl FnOnce() -> Done<T>) {
    let lines = || {
        file.store
            .read(|snapshot| snapshot.log(u32::MAX))
            .unwrap()
            .len()
    };
    let before = lines();
    let Err(error) = act() else {
        panic!("{expected}: was done")
    };
    assert_eq!(error.code(), expected);
    assert_eq!(lines(), before, "{expected}: left a line");
}

#[test]
fn a_case_must_be_possible() {
    let file = File::new();
    let good = cases::draft_for(file.desk(), file.youth, CaseKind::Verlof).unwrap();
    let refused = |expected: &str, draft: CaseDraft| {
        check(&file, expected, || cases::open(file.desk(), &draft));
    };
    let of = |change: fn(&mut CaseDraft)| {
        let mut draft = good.clone();
        change(&mut draft);
        draft
    };
    refused("no-youth", of(|draft| draft.youth = YouthId(99)));
    refused("no-school", of(|draft| draft.school = Some(SchoolId(99))));
    refused(
        "no-officer",
        of(|draft| draft.handler = Some(OfficerId(99))),
    );
    refused("in-future", of(|draft| draft.opened_on = day("2026-11-24")));
    refused(
        "article-does-not-fit",
        of(|draft| draft.article = Some(Article::A5a)),
    );
    refused("empty-text", of(|draft| draft.tags = vec![" ".to_owned()]));
}

#[test]
fn a_case_stays_with_its_youth() {
    let file = File::new();
    let id = open(&file, CaseKind::Overig);
    let draft = CaseDraft::new(file.brother, CaseKind::Overig, day("2026-09-01"));
    check(&file, "other-youth", || {
        cases::edit(file.desk(), id, &draft)
    });
    check(&file, "no-case", || {
        cases::edit(file.desk(), CaseId(99), &draft)
    });
}

#[test]
fn the_timeline_holds_what_happened() {
    let file = File::new();
    let (id, other) = (open(&file, CaseKind::Overig), open(&file, CaseKind::Luxe));
    let tomorrow = TimelineDraft {
        on: day("2026-11-24"),
        ..note(id, "Gesprek")
    };
    check(&file, "in-future", || cases::note(file.desk(), &tomorrow));
    check(&file, "empty-text", || {
        cases::note(file.desk(), &note(id, "\n"))
    });
    check(&file, "no-case", || {
        cases::note(file.desk(), &note(CaseId(99), "x"))
    });
    let (entry, _) = cases::note(file.desk(), &note(id, "Gebeld")).unwrap();
    check(&file, "empty-text", || {
        cases::strike(file.desk(), entry, "")
    });
    check(&file, "other-case", || {
        cases::correct(file.desk(), entry, &note(other, "x"), "vergissing")
    });
    cases::strike(file.desk(), entry, "vergissing").unwrap();
    check(&file, "entry-struck", || {
        cases::strike(file.desk(), entry, "nog eens")
    });
    check(&file, "no-case-record", || {
        cases::strike(file.desk(), TimelineId(99), "x")
    });
}

#[test]
fn closing_has_its_rules() {
    let file = File::new();
    let id = open(&file, CaseKind::Overig);
    let close = |closing: Closing| move |file: &File| cases::close(file.desk(), id, &closing);
    let early = Closing {
        on: day("2026-11-22"),
        ..closing(CloseReason::Hervat)
    };
    let late = Closing {
        on: day("2026-11-24"),
        ..closing(CloseReason::Hervat)
    };
    check(&file, "before-opening", || close(early)(&file));
    check(&file, "in-future", || close(late)(&file));
    check(&file, "case-not-closed", || cases::reopen(file.desk(), id));
    check(&file, "case-not-closed", || {
        cases::set_status(file.desk(), id, CaseStatus::Closed)
    });
    close(closing(CloseReason::Hervat))(&file).unwrap();
    check(&file, "case-closed", || {
        close(closing(CloseReason::Hervat))(&file)
    });
    check(&file, "case-closed", || {
        cases::set_status(file.desk(), id, CaseStatus::Active)
    });
}

#[test]
fn under_article_five_nothing_is_granted() {
    let file = File::new();
    let draft = CaseDraft {
        article: Some(Article::A5OnderA),
        ..cases::draft_for(file.desk(), file.youth, CaseKind::Vrijstelling).unwrap()
    };
    let id = cases::open(file.desk(), &draft).unwrap().0.id;
    check(&file, "reason-does-not-fit", || {
        cases::close(file.desk(), id, &closing(CloseReason::Toegewezen))
    });
    cases::close(file.desk(), id, &closing(CloseReason::Voldoet)).unwrap();
}

#[test]
fn the_facts_of_a_closed_case_go_with_its_closing() {
    let file = File::new();
    let trainee = OfficerDraft {
        trainee: true,
        ..officer("Stagiair Voorbeeld")
    };
    let trainee = office::add_officer(file.desk(), &trainee).unwrap().0;
    let draft = CaseDraft {
        article: Some(Article::A15),
        opened_on: day("2026-11-20"),
        ..cases::draft_for(file.desk(), file.youth, CaseKind::Vrijstelling).unwrap()
    };
    let id = cases::open(file.desk(), &draft).unwrap().0.id;
    let decided = Closing {
        on: day("2026-11-21"),
        ..closing(CloseReason::Toegewezen)
    };
    cases::close(file.desk(), id, &decided).unwrap();
    let notified = CaseDraft {
        article: Some(Article::A5OnderA),
        ..draft.clone()
    };
    check(&file, "reason-does-not-fit", || {
        cases::edit(file.desk(), id, &notified)
    });
    let later = CaseDraft {
        opened_on: day("2026-11-22"),
        ..draft.clone()
    };
    check(&file, "before-opening", || {
        cases::edit(file.desk(), id, &later)
    });
    let other = CaseDraft {
        article: None,
        ..draft.clone()
    };
    check(&file, "may-not-decide", || {
        cases::edit(file.desk_of(trainee), id, &other)
    });
    let tagged = CaseDraft {
        tags: vec!["spoed".to_owned()],
        ..draft
    };
    cases::edit(file.desk_of(trainee), id, &tagged).unwrap();
    cases::edit(file.desk(), id, &other).unwrap();
}

#[test]
fn a_trainee_decides_nothing() {
    let file = File::new();
    let trainee = OfficerDraft {
        trainee: true,
        ..officer("Stagiair Voorbeeld")
    };
    let trainee = office::add_officer(file.desk(), &trainee).unwrap().0;
    let id = open(&file, CaseKind::Verlof);
    check(&file, "may-not-decide", || {
        cases::close(file.desk_of(trainee), id, &closing(CloseReason::Afgewezen))
    });
    cases::close(file.desk(), id, &closing(CloseReason::Afgewezen)).unwrap();
}

#[test]
fn a_task_is_done_once() {
    let file = File::new();
    let id = open(&file, CaseKind::Overig);
    let (done, _) = cases::add_task(file.desk(), &task(id)).unwrap();
    cases::finish_task(file.desk(), done).unwrap();
    check(&file, "task-done", || cases::finish_task(file.desk(), done));
    check(&file, "no-case-record", || {
        cases::finish_task(file.desk(), TaskId(99))
    });
    cases::remove_task(file.desk(), done).unwrap();
    check(&file, "no-case-record", || {
        cases::remove_task(file.desk(), done)
    });
}

#[test]
fn an_attachment_has_a_case_and_a_name() {
    let file = File::new();
    let id = open(&file, CaseKind::Overig);
    let attach = |to, name| cases::attach(file.desk(), to, name, "text/plain", &mut &b"x"[..]);
    check(&file, "empty-text", || attach(id, "map/"));
    check(&file, "no-case", || attach(CaseId(99), "x.txt"));
}

#[test]
fn an_office_must_be_possible() {
    let file = File::new();
    let nameless = office::add_officer(file.desk(), &officer(" "));
    assert_eq!(nameless.unwrap_err().code(), "no-name");
    let backwards = OfficerDraft {
        from: Some(day("2026-02-01")),
        until: Some(day("2026-01-01")),
        ..officer("Ambtenaar Voorbeeld")
    };
    let refused = office::change_officer(file.desk(), file.officer, &backwards);
    assert_eq!(refused.unwrap_err().code(), "ends-before-it-begins");
    let unknown = office::change_officer(file.desk(), OfficerId(99), &officer("X"));
    assert_eq!(unknown.unwrap_err().code(), "no-officer");
}
