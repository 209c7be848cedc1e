//! The list against the file: what it counts and how it sorts is what the cases say.

use super::*;
use crate::domain::case::{CaseDraft, CaseKind, CaseStatus, CloseReason, Closing};
use crate::domain::id::YouthId;
use crate::domain::name::BrpName;
use crate::domain::officer::{OfficerDraft, OfficerFunction};
use crate::domain::partial_date::PartialDate;
use crate::domain::task::TaskDraft;
use crate::domain::time::{Date, Timestamp};
use crate::domain::youth::YouthDraft;
use crate::store::{Actor, Changes, Op, OpKind, Tx};

fn actor() -> Actor {
    Actor {
        officer: None,
        at: Timestamp(1_790_000_000_000),
    }
}

fn act<T>(store: &Store, act: impl FnOnce(&mut Tx<'_>) -> Result<T, StoreError>) -> (T, Changes) {
    store
        .transact(actor(), &Op::new(OpKind::CaseEdit), act)
        .unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn youth(surname: &str) -> YouthDraft {
    let name = BrpName {
        given: "Fietje".into(),
        surname: surname.into(),
        ..BrpName::default()
    };
    YouthDraft::new(name.into(), PartialDate::from_int(20_120_506).unwrap())
}

fn case(store: &Store, surname: &str, kind: CaseKind) -> (CaseId, YouthId) {
    let opened = day("2026-09-01");
    act(store, |tx| {
        let youth = tx.add_youth(&youth(surname))?;
        let case = tx.add_case(&CaseDraft::new(youth, kind, opened), 2026)?;
        Ok((case, youth))
    })
    .0
}

const BY_NAME: Sort = Sort {
    column: Column::Name,
    direction: Direction::Up,
};

#[test]
fn it_follows_every_act_and_its_undoing() {
    let store = Store::memory().unwrap();
    let (zwart, zwart_youth) = case(&store, "Zwart", CaseKind::Luxe);
    let (appel, _) = case(&store, "Appel", CaseKind::Zomer);
    let mut list = CaseList::load(&store).unwrap();
    let all = Filter::default();
    assert_eq!(list.view(&all, BY_NAME).all(), [appel, zwart]);

    let (_, renamed) = act(&store, |tx| tx.change_youth(zwart_youth, &youth("Aalbes")));
    assert!(list.refresh(&store).unwrap());
    assert!(!list.refresh(&store).unwrap());
    assert_eq!(list.view(&all, BY_NAME).all(), [zwart, appel]);
    store.undo(actor(), renamed.op.unwrap()).unwrap();
    let (midden, _) = case(&store, "Midden", CaseKind::Luxe);
    list.refresh(&store).unwrap();
    assert_eq!(list.view(&all, BY_NAME).all(), [appel, midden, zwart]);
}

#[test]
fn an_undone_case_is_gone() {
    let store = Store::memory().unwrap();
    let (youth, _) = act(&store, |tx| tx.add_youth(&youth("Voorbeeld")));
    let draft = CaseDraft::new(youth, CaseKind::Luxe, day("2026-09-01"));
    let (_, opened) = act(&store, |tx| tx.add_case(&draft, 2026));
    let mut list = CaseList::load(&store).unwrap();
    assert_eq!((list.len(), list.is_empty()), (1, false));
    let undone = store.undo(actor(), opened.op.unwrap()).unwrap();
    list.refresh(&store).unwrap();
    assert!(list.is_empty());
    assert_eq!(list.view(&Filter::default(), BY_NAME).count(), 0);
    store.undo(actor(), undone.op.unwrap()).unwrap();
    list.refresh(&store).unwrap();
    assert_eq!(list.view(&Filter::default(), BY_NAME).count(), 1);
    assert_eq!(list.counts, Counts::of(&list.rows));
}

#[test]
fn what_is_counted_is_what_stands_there() {
    let store = Store::memory().unwrap();
    let mut list = CaseList::load(&store).unwrap();
    let officer = OfficerDraft {
        name: "Collega Verzonnen".to_owned(),
        function: OfficerFunction::Leerplicht,
        trainee: false,
        boa_number: None,
        phone: None,
        email: None,
        from: None,
        until: None,
    };
    let (officer, _) = act(&store, |tx| tx.add_officer(&officer));
    let made: Vec<_> = ["Appel", "Bes", "Citroen"]
        .map(|name| case(&store, name, CaseKind::Luxe).0)
        .into();
    for id in &made {
        let mut draft = store.read(|file| file.case(*id)).unwrap().unwrap().facts;
        draft.handler = Some(officer).filter(|_| *id != made[0]);
        act(&store, |tx| tx.change_case(*id, &draft));
    }
    list.refresh(&store).unwrap();
    let of = |list: &CaseList| {
        let all = [None, Some(officer), Some(OfficerId(99))];
        all.map(|id| list.open_of(id))
    };
    assert_eq!((list.open(), of(&list)), (3, [3, 2, 0]));
    let closing = Closing {
        on: day("2026-09-12"),
        reason: CloseReason::Afgerond,
        note: None,
    };
    let (_, closed) = act(&store, |tx| tx.close_case(made[1], closing.clone(), None));
    list.refresh(&store).unwrap();
    assert_eq!((list.len(), list.open(), of(&list)), (3, 2, [2, 1, 0]));
    store.undo(actor(), closed.op.unwrap()).unwrap();
    list.refresh(&store).unwrap();
    assert_eq!((list.open(), of(&list)), (3, [3, 2, 0]));
    assert_eq!(list.counts, Counts::of(&list.rows));
}

#[test]
fn filters_counts_and_pages_agree() {
    let store = Store::memory().unwrap();
    let kinds = [CaseKind::Luxe, CaseKind::Zomer, CaseKind::Luxe];
    let cases: Vec<CaseId> = (0..60)
        .map(|n| case(&store, &format!("Voorbeeld {:02}", 59 - n), kinds[n % 3]).0)
        .collect();
    let list = CaseList::load(&store).unwrap();
    let luxury = Filter {
        kinds: vec![CaseKind::Luxe],
        ..Filter::default()
    };
    let mut view = list.view(&luxury, BY_NAME);
    let wanted: Vec<CaseId> = (0..60)
        .rev()
        .filter(|n| n % 3 != 1)
        .map(|n| cases[n])
        .collect();
    assert_eq!((view.count(), view.all()), (40, wanted.clone()));
    for (from, to) in [(0, 10), (35, 45), (20, 21), (40, 50), (7, 7)] {
        let end = to.min(40);
        let page = list.view(&luxury, BY_NAME).page(from..to);
        assert_eq!(page, wanted[from.min(end)..end], "{from}..{to}");
    }
    let tally = list.view(&Filter::default(), BY_NAME).tally();
    assert_eq!(tally.kinds[&CaseKind::Luxe], 40);
    assert_eq!(tally.kinds[&CaseKind::Zomer], 20);
    let down = Sort {
        column: Column::Number,
        direction: Direction::Down,
    };
    let newest = list.view(&Filter::default(), down).page(0..1);
    assert_eq!(newest, cases[59..]);
}

#[test]
fn what_is_due_comes_first_and_what_is_not_comes_last() {
    let store = Store::memory().unwrap();
    let (later, _) = case(&store, "Later", CaseKind::Luxe);
    let (never, _) = case(&store, "Nooit", CaseKind::Luxe);
    let (soon, _) = case(&store, "Gauw", CaseKind::Luxe);
    let (closed, _) = case(&store, "Gesloten", CaseKind::Luxe);
    for (case, due) in [
        (later, "2026-12-01"),
        (soon, "2026-11-24"),
        (closed, "2026-11-23"),
        (soon, "2027-01-01"),
    ] {
        let task = TaskDraft {
            case: Some(case),
            youth: None,
            title: "Bellen".into(),
            due: Some(day(due)),
            assignee: None,
            done_on: None,
        };
        act(&store, |tx| tx.add_task(&task));
    }
    let closing = Closing {
        on: day("2026-11-20"),
        reason: CloseReason::Afgerond,
        note: None,
    };
    act(&store, |tx| tx.close_case(closed, closing.clone(), None));
    let list = CaseList::load(&store).unwrap();
    for (direction, wanted) in [
        (Direction::Up, [soon, later, never, closed]),
        (Direction::Down, [later, soon, never, closed]),
    ] {
        let sort = Sort {
            column: Column::Due,
            direction,
        };
        assert_eq!(list.view(&Filter::default(), sort).all(), wanted);
    }
    let this_week = Filter {
        statuses: vec![CaseStatus::New],
        due: DateRange {
            from: None,
            until: Some(day("2026-11-30")),
        },
        ..Filter::default()
    };
    assert_eq!(list.view(&this_week, BY_NAME).all(), [soon]);
}
