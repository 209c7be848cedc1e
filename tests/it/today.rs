//! What is to be done, in its order, and whose it is.

use std::collections::BTreeMap;

use leerrecht::domain::case::{CaseKind, CloseReason, Closing};
use leerrecht::domain::clock::ClockDraft;
use leerrecht::domain::hearing::{Heard, HearingChannel, HearingDraft};
use leerrecht::domain::id::{CaseId, OfficerId};
use leerrecht::domain::task::TaskDraft;
use leerrecht::domain::timeline::{TimelineDraft, TimelineKind};
use leerrecht::service::today::{self, Copies, Due, DueCount, Place, Work};
use leerrecht::service::{cases, drafts, office};

use crate::invented::{File, day, officer};

fn task(case: Option<CaseId>, title: &str, due: Option<&str>) -> TaskDraft {
    TaskDraft {
        case,
        youth: None,
        title: title.to_owned(),
        due: due.map(day),
        assignee: None,
        done_on: None,
    }
}

fn open(file: &File) -> CaseId {
    let draft = cases::draft_for(file.desk(), file.youth, CaseKind::Relatief).unwrap();
    cases::open(file.desk(), &draft).unwrap().0.id
}

fn add(file: &File, draft: &TaskDraft) {
    cases::add_task(file.desk(), draft).unwrap();
}

fn clock(file: &File, case: CaseId, rule: &str, due: &str) {
    let clock = ClockDraft {
        case,
        rule: rule.to_owned(),
        inputs: BTreeMap::new(),
        due: day(due),
        done_on: None,
    };
    file.write(|tx| tx.add_clock(&clock));
}

fn what(work: &Work) -> Vec<&str> {
    let items = work.items.iter();
    items
        .map(|item| match &item.what {
            Due::Task(_, title) => title.as_str(),
            Due::Clock(_, rule) => rule.as_str(),
        })
        .collect()
}

fn of(file: &File, officer: Option<OfficerId>) -> Work {
    today::work(file.desk(), officer).unwrap()
}

#[test]
fn work_stands_in_the_order_in_which_it_is_due() {
    let file = File::new();
    let case = open(&file);
    add(&file, &task(Some(case), "zonder dag", None));
    add(&file, &task(Some(case), "later", Some("2026-12-24")));
    add(&file, &task(None, "te laat", Some("2026-11-20")));
    add(&file, &task(Some(case), "vandaag", Some("2026-11-23")));
    clock(&file, case, "awb-1", "2026-11-29");
    let work = of(&file, None);
    assert_eq!(
        what(&work),
        ["te laat", "vandaag", "awb-1", "later", "zonder dag"]
    );
    let expected = DueCount {
        late: 1,
        today: 1,
        soon: 1,
        later: 1,
        undated: 1,
    };
    assert_eq!(work.count, expected);
    assert_eq!(today::late(file.desk(), None).unwrap(), 1);
    let [late, now, ..] = work.items.as_slice() else {
        panic!("{work:?}");
    };
    assert_eq!((&late.case, &late.youth), (&None, &None));
    let about = now.case.as_ref().unwrap();
    assert_eq!((about.id, about.kind), (case, CaseKind::Relatief));
    let (youth, name) = now.youth.as_ref().unwrap();
    assert_eq!(
        (*youth, name.full().as_str()),
        (file.youth, "Fietje van der Voorbeeld")
    );
}

#[test]
fn what_is_nobodys_is_everybodys() {
    let file = File::new();
    let (other, _) = office::add_officer(file.desk(), &officer("Tweede Voorbeeld")).unwrap();
    let case = open(&file);
    add(&file, &task(None, "van niemand", None));
    add(&file, &task(Some(case), "van de behandelaar", None));
    let theirs = TaskDraft {
        assignee: Some(other),
        ..task(Some(case), "van een ander", None)
    };
    add(&file, &theirs);
    clock(&file, case, "awb-1", "2026-11-29");
    assert_eq!(
        what(&of(&file, Some(file.officer))),
        ["awb-1", "van niemand", "van de behandelaar"]
    );
    assert_eq!(
        what(&of(&file, Some(other))),
        ["van niemand", "van een ander"]
    );
    assert_eq!(of(&file, None).items.len(), 4);
}

#[test]
fn a_term_ends_with_its_case_and_a_task_when_it_is_done() {
    let file = File::new();
    let case = open(&file);
    clock(&file, case, "awb-1", "2026-11-29");
    add(&file, &task(Some(case), "brief nasturen", None));
    let closing = Closing {
        on: day("2026-11-23"),
        reason: CloseReason::Afgerond,
        note: None,
    };
    cases::close(file.desk(), case, &closing).unwrap();
    let work = of(&file, None);
    assert_eq!(what(&work), ["brief nasturen"]);
    let Some(Due::Task(id, _)) = work.items.first().map(|item| &item.what) else {
        panic!("{work:?}");
    };
    cases::finish_task(file.desk(), *id).unwrap();
    assert_eq!(of(&file, None), Work::default());
}

fn hearing(case: CaseId, file: &File) -> HearingDraft {
    HearingDraft {
        case,
        on: file.desk().today,
        at: None,
        heard: Heard::Youth,
        guardian: None,
        channel: HearingChannel::Phone,
        place: None,
        summoned_on: None,
        appeared: None,
        statement: String::new(),
    }
}

#[test]
fn a_half_typed_form_says_where_it_belongs() {
    let file = File::new();
    let case = open(&file);
    let keep = |form, record| drafts::keep(file.desk(), form, record, "{}").unwrap();
    let note = TimelineDraft::new(case, TimelineKind::Note, file.desk().today, "x".to_owned());
    let (entry, _) = cases::note(file.desk(), &note).unwrap();
    let (hearing, _) = cases::add_hearing(file.desk(), &hearing(case, &file)).unwrap();
    keep("dossier-note", case.0);
    keep("dossier-strike", entry.0);
    keep("dossier-hearing-change", hearing.0);
    keep("dossier-correct", 99);
    keep("cases-bulk", 0);
    keep("exchange-path", 0);
    keep("youth-edit", file.youth.0);
    keep("partner", 0);
    keep("new-case", 0);
    keep("new-case", file.youth.0);
    keep("youth-edit", 99);
    let mut found: Vec<(Place, Option<String>)> = today::unfinished(file.desk())
        .unwrap()
        .into_iter()
        .map(|one| (one.place, one.about))
        .collect();
    found.sort_by_key(|(place, _)| format!("{place:?}"));
    let name = |text: &str| Some(text.to_owned());
    assert_eq!(
        found,
        [
            (
                Place::Case(case),
                name("Fietje van der Voorbeeld 2026-0001")
            ),
            (
                Place::Case(case),
                name("Fietje van der Voorbeeld 2026-0001")
            ),
            (
                Place::Case(case),
                name("Fietje van der Voorbeeld 2026-0001")
            ),
            (Place::Cases, None),
            (Place::Elsewhere, None),
            (Place::Elsewhere, None),
            (Place::Exchange, None),
            (Place::NewCase(None), None),
            (
                Place::NewCase(Some(file.youth)),
                name("Fietje van der Voorbeeld")
            ),
            (Place::Partners, None),
            (Place::Youth(file.youth), name("Fietje van der Voorbeeld")),
        ]
    );
}

#[test]
fn an_old_copy_is_said() {
    use leerrecht::domain::time::Timestamp;
    use leerrecht::service::safekeeping::Watch;
    use leerrecht::service::session::{self, Secret};
    let folder = tempfile::tempdir().unwrap();
    let now = 1_795_000_000_000;
    let demo = leerrecht::service::demo::demo(folder.path(), Timestamp(now), day("2026-11-23"));
    let passphrase = leerrecht::service::demo::PASSPHRASE.to_owned();
    let secret = Secret::Passphrase(zeroize::Zeroizing::new(passphrase));
    let path = demo.unwrap().path;
    let session = session::unlock(&path, &secret, Timestamp(now), &Watch::silent()).unwrap();
    let after = |days: i64| today::copies(&session, Timestamp(now + days * 86_400_000)).unwrap();
    assert_eq!(after(6), Copies::Fresh);
    assert_eq!(after(8), Copies::Old(8));
    std::fs::remove_dir_all(folder.path().join("demo.leerrecht-db-kopieen")).unwrap();
    assert_eq!(after(0), Copies::None);
}
