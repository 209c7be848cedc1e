//! The office of the flows: that of the demonstration, with three cases of its own. The stories of
//! the demonstration may change; what flows count on stands here.

use std::path::Path;

use leerrecht::domain::case::{CaseKind, CloseReason, Closing};
use leerrecht::domain::id::{CaseId, YouthId};
use leerrecht::domain::task::TaskDraft;
use leerrecht::domain::time::{Date, Timestamp};
use leerrecht::domain::timeline::{TimelineDraft, TimelineKind};
use leerrecht::service::desk::Desk;
use leerrecht::service::{cases, demo};
use leerrecht::store::{Found, Query, Scope};

/// The cases, in the order of their numbers; the last one is closed.
const CASES: [(&str, CaseKind); 3] = [
    ("fietje voorbeeld", CaseKind::Relatief),
    ("noor voorbeeld", CaseKind::Luxe),
    ("anne marie proef", CaseKind::Preventief),
];

/// Makes the office in a new file.
pub(super) fn make(path: &Path, today: Date) {
    let now = Timestamp(1_795_000_000_000);
    let office = demo::office(path, now, today).unwrap();
    let desk = office.session.desk(now, today);
    let opened = CASES.map(|(name, kind)| open(desk, name, kind));
    let closing = Closing {
        on: today,
        reason: CloseReason::Afgerond,
        note: None,
    };
    cases::close(desk, opened[2], &closing).unwrap();
    office.session.close();
}

fn open(desk: Desk<'_>, name: &str, kind: CaseKind) -> CaseId {
    let draft = cases::draft_for(desk, youth(desk, name), kind).unwrap();
    let (case, _) = cases::open(desk, &draft).unwrap();
    let text = "Gebeld met de school: de mentor wil meedenken.".to_owned();
    let note = TimelineDraft::new(case.id, TimelineKind::Phone, desk.today, text);
    cases::note(desk, &note).unwrap();
    let task = TaskDraft {
        case: Some(case.id),
        youth: None,
        title: "Ouders uitnodigen voor een gesprek".to_owned(),
        due: desk.today.checked_add_days(chrono::Days::new(7)),
        assignee: desk.actor.officer,
        done_on: None,
    };
    cases::add_task(desk, &task).unwrap();
    case.id
}

fn youth(desk: Desk<'_>, name: &str) -> YouthId {
    let query = Query::within(name, Scope::Youths);
    let hits = desk.store.read(|file| file.search(&query)).unwrap();
    let youths = hits.best.iter().filter_map(|hit| match hit.found {
        Found::Youth(id) => Some(id),
        _ => None,
    });
    youths.into_iter().next().unwrap()
}
