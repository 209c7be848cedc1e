//! What happens in cases, through the door and back: what is written is what is read.

use std::collections::BTreeMap;

use super::*;
use crate::domain::absence::{AbsenceDayDraft, AbsenceKind, Extent, LessonHours};
use crate::domain::attachment::AttachmentDraft;
use crate::domain::case::{
    Article, CaseDraft, CaseKind, CaseStatus, CloseReason, Closing, DuoStatus, Phase,
};
use crate::domain::clock::ClockDraft;
use crate::domain::diploma::{DiplomaDraft, DiplomaKind, DiplomaLevel};
use crate::domain::hearing::{Heard, HearingChannel, HearingDraft};
use crate::domain::id::{CaseId, YouthId};
use crate::domain::municipality::{AreaPart, WorkArea};
use crate::domain::officer::{OfficerDraft, OfficerFunction};
use crate::domain::partner::{OrganisationKind, PartnerDraft};
use crate::domain::school::SchoolContactDraft;
use crate::domain::task::TaskDraft;
use crate::domain::timeline::{Struck, TimelineDraft, TimelineKind};
use crate::domain::youth::SiblingDraft;

/// Text that breaks what is not careful: NUL, quotes, emoji, right to left.
const HARD: &str = "a\u{0}b '\"\\ \u{1F9D2}\u{1F3FD} שלום \u{202E}x\u{202C} \n\t end";

fn act<T>(store: &Store, act: impl FnOnce(&mut Tx<'_>) -> Result<T, StoreError>) -> T {
    let (made, _) = store
        .transact(actor(), &Op::new(OpKind::CaseEdit), act)
        .unwrap();
    made
}

fn ask<T>(store: &Store, read: impl FnOnce(&Snapshot<'_>) -> Result<T, StoreError>) -> T {
    store.read(read).unwrap()
}

fn officer() -> OfficerDraft {
    OfficerDraft {
        name: "Ambtenaar Voorbeeld".into(),
        function: OfficerFunction::Leerplicht,
        trainee: false,
        boa_number: Some("0000".into()),
        phone: None,
        email: Some("a@voorbeeld.example".into()),
        from: Some(day("2020-08-01")),
        until: None,
    }
}

fn store_with_case() -> (Store, YouthId, CaseId) {
    let store = Store::memory().unwrap();
    let (youth, case) = act(&store, |tx| {
        let youth = tx.add_youth(&youth())?;
        let draft = CaseDraft {
            tags: vec!["broers".into(), HARD.into()],
            ..CaseDraft::new(youth, CaseKind::Relatief, day("2026-09-03"))
        };
        Ok((youth, tx.add_case(&draft, 2026)?))
    });
    (store, youth, case)
}

#[test]
fn a_case_has_a_number_its_facts_and_a_closing() {
    let (store, youth, id) = store_with_case();
    let mut case = ask(&store, |s| s.case(id)).unwrap();
    assert_eq!(case.number.to_string(), "2026-0001");
    assert_eq!(case.tags, ["broers", HARD]);
    assert_eq!((case.status, &case.closed), (CaseStatus::New, &None));

    let officer = act(&store, |tx| tx.add_officer(&officer()));
    case.facts.handler = Some(officer);
    case.facts.article = Some(Article::A11OnderG);
    case.facts.phase = Some(Phase::Plannen);
    case.facts.duo_status = Some(DuoStatus::InTreatment);
    case.facts.school_type = Some(SchoolType::Vo);
    case.facts.municipality = Some(MunicipalityCode(361));
    case.facts.tags = vec![HARD.into(), "nieuw".into()];
    let closing = Closing {
        on: day("2026-10-01"),
        reason: CloseReason::Hervat,
        note: Some(HARD.into()),
    };
    act(&store, |tx| {
        tx.change_case(id, &case.facts)?;
        tx.add_alias(id, "Z-77/b")?;
        tx.close_case(id, closing.clone(), Some(day("2031-05-31")))
    });
    let closed = ask(&store, |s| s.case(id)).unwrap();
    assert_eq!(closed.facts, case.facts);
    assert_eq!(closed.status, CaseStatus::Closed);
    assert_eq!(closed.closed, Some(closing));
    assert_eq!(closed.destroy_after, Some(day("2031-05-31")));
    assert_eq!(
        ask(&store, |s| s.cases_of(youth)),
        std::slice::from_ref(&closed)
    );
    for typed in ["2026-0001", " 2026-1 ", "Z-77/b"] {
        assert_eq!(
            ask(&store, |s| s.cases_by_number(typed)),
            std::slice::from_ref(&closed)
        );
    }
    assert!(ask(&store, |s| s.open_cases_of(youth, CaseKind::Relatief)).is_empty());

    act(&store, |tx| tx.reopen_case(id));
    let open = ask(&store, |s| s.open_cases_of(youth, CaseKind::Relatief));
    assert_eq!(open.len(), 1);
    assert_eq!(
        (open[0].status, &open[0].closed),
        (CaseStatus::Active, &None)
    );
}

#[test]
fn numbers_and_keys_are_given_once() {
    let (store, youth, first) = store_with_case();
    let draft = CaseDraft::new(youth, CaseKind::Luxe, day("2026-09-04"));
    let (second, changes) = store
        .transact(actor(), &Op::new(OpKind::CaseNew), |tx| {
            tx.add_case(&draft, 2026)
        })
        .unwrap();
    store.undo(actor(), changes.op.unwrap()).unwrap();
    let (third, other_year) = act(&store, |tx| {
        Ok((tx.add_case(&draft, 2026)?, tx.add_case(&draft, 2027)?))
    });
    let number = |id| ask(&store, |s| s.case(id)).unwrap().number.to_string();
    assert!(first < second && second < third && third < other_year);
    assert_eq!(number(third), "2026-0003");
    assert_eq!(number(other_year), "2027-0001");
}

#[test]
fn the_way_back_does_not_pass_the_states_between() {
    let (store, _, case) = store_with_case();
    let (_, passing) = store
        .transact(actor(), &Op::new(OpKind::CaseEdit), |tx| {
            tx.add_tag(case, "kort")?;
            tx.add_alias(case, "Z-1")?;
            tx.remove_tag(case, "kort")
        })
        .unwrap();
    act(&store, |tx| tx.add_tag(case, "kort"));
    store.undo(actor(), passing.op.unwrap()).unwrap();
    let left = ask(&store, |s| s.case(case)).unwrap();
    assert_eq!((left.tags.len(), left.aliases.len()), (3, 0));
}

#[test]
fn what_happens_in_a_case_is_read_as_written() {
    let (store, _, case) = store_with_case();
    let task = TaskDraft {
        case: Some(case),
        youth: None,
        title: HARD.into(),
        due: Some(day("2026-09-10")),
        assignee: None,
        done_on: None,
    };
    let clock = ClockDraft {
        case,
        rule: "awb-4-13".into(),
        inputs: BTreeMap::from([("ontvangen".into(), "2026-09-03".into())]),
        due: day("2026-10-29"),
        done_on: None,
    };
    let hearing = HearingDraft {
        case,
        on: day("2026-09-12"),
        at: chrono::NaiveTime::from_hms_opt(9, 30, 0),
        heard: Heard::Head,
        guardian: None,
        channel: HearingChannel::Video,
        place: Some("Voorbeeldstad".into()),
        summoned_on: None,
        appeared: Some(false),
        statement: HARD.into(),
    };
    let whole = AbsenceDayDraft {
        case,
        on: day("2026-09-01"),
        kind: AbsenceKind::Unexcused,
        extent: Extent::WholeDay,
        minutes: None,
    };
    let hours = AbsenceDayDraft {
        on: day("2026-09-02"),
        kind: AbsenceKind::Late,
        extent: Extent::Lessons(LessonHours::NONE.with(1).unwrap().with(10).unwrap()),
        minutes: Some(15),
        ..whole.clone()
    };
    let none = AbsenceDayDraft {
        on: day("2026-09-03"),
        extent: Extent::Lessons(LessonHours::NONE),
        ..hours.clone()
    };
    act(&store, |tx| {
        tx.add_task(&task)?;
        tx.add_clock(&clock)?;
        tx.add_hearing(&hearing)?;
        tx.add_absence(&whole)?;
        tx.add_absence(&hours)?;
        tx.add_absence(&none)
    });
    let (of_case, open) = ask(&store, |s| Ok((s.tasks_of(case)?, s.open_tasks()?)));
    assert_eq!((&of_case[0].facts, &open[0].facts), (&task, &task));
    assert_eq!(ask(&store, |s| s.clocks_of(case))[0].facts, clock);
    assert_eq!(ask(&store, |s| s.hearings_of(case))[0].facts, hearing);
    let absence = ask(&store, |s| s.absence_of(case));
    let facts: Vec<_> = absence.into_iter().map(|day| day.facts).collect();
    assert_eq!(facts, [whole, hours, none]);
}

#[test]
fn an_entry_is_struck_and_corrected_never_removed() {
    let (store, _, case) = store_with_case();
    let draft = TimelineDraft {
        at: chrono::NaiveTime::from_hms_opt(10, 5, 0),
        ..TimelineDraft::new(case, TimelineKind::Talk, day("2026-09-04"), HARD.into())
    };
    let struck = Struck {
        on: day("2026-09-05"),
        reason: "verkeerde leerling".into(),
    };
    let better = TimelineDraft {
        text: "beter".into(),
        ..draft.clone()
    };
    let first = act(&store, |tx| tx.add_entry(&draft));
    let second = act(&store, |tx| tx.correct_entry(first, struck.clone(), better));
    let timeline = ask(&store, |s| s.timeline_of(case));
    let facts: Vec<_> = timeline
        .iter()
        .map(|entry| (entry.id, entry.text.as_str(), entry.corrects, &entry.struck))
        .collect();
    assert_eq!(
        facts,
        [
            (second, "beter", Some(first), &None),
            (first, HARD, None, &Some(struck))
        ]
    );
}

#[test]
fn the_office_and_the_people_around_it() {
    let (store, youth, _) = store_with_case();
    let part = |code, from| AreaPart {
        municipality: MunicipalityCode(code),
        types: SchoolTypes::NONE.with(SchoolType::Mbo),
        from,
        until: None,
    };
    let area = WorkArea {
        parts: vec![part(361, None), part(373, Some(day("2020-01-01")))],
        ages: Some(4..=22),
    };
    let partner = PartnerDraft {
        name: HARD.into(),
        organisation_kind: OrganisationKind::Rmc,
        organisation: Some("RMC Voorbeeld".into()),
        phone: None,
        email: None,
        until: None,
    };
    let diploma = DiplomaDraft {
        youth,
        kind: DiplomaKind::Mbo,
        level: Some(DiplomaLevel::Mbo2),
        programme: None,
        obtained_on: day("2026-07-01"),
    };
    let id = act(&store, |tx| {
        tx.set_work_area(&area)?;
        tx.add_partner(&partner)?;
        tx.add_diploma(&diploma)?;
        tx.add_officer(&officer())
    });
    let (set, partners) = ask(&store, |s| Ok((s.work_area()?, s.partners()?)));
    assert_eq!((&set, &partners[0].facts), (&area, &partner));
    assert_eq!(ask(&store, |s| s.diplomas_of(youth))[0].facts, diploma);
    assert_eq!(ask(&store, |s| s.officer(id)).unwrap().facts, officer());

    let smaller = WorkArea {
        parts: vec![part(373, Some(day("2020-01-01"))), part(399, None)],
        ages: None,
    };
    act(&store, |tx| tx.set_work_area(&smaller));
    let (set, officers) = ask(&store, |s| Ok((s.work_area()?, s.officers()?)));
    assert_eq!((set, officers.len()), (smaller, 1));

    let other = act(&store, |tx| {
        let school = tx.add_school(&SchoolDraft::new("00ZZ01".parse().unwrap(), "V".into()))?;
        tx.add_school_contact(&SchoolContactDraft {
            school,
            name: "Conny Contact".into(),
            function: None,
            phone: None,
            email: None,
        })?;
        tx.add_youth(&self::youth())
    });
    let link = |tx: &mut Tx<'_>| tx.add_sibling(SiblingDraft::new(youth, other).unwrap());
    let linked = act(&store, link);
    let expected = [(youth, Kinship::Linked(linked))];
    assert_eq!(ask(&store, |s| s.siblings_of(other)), expected);
    act(&store, |tx| tx.remove_sibling(linked));
    assert!(ask(&store, |s| s.siblings_of(other)).is_empty());
    act(&store, link);
    assert_eq!(ask(&store, |s| s.siblings_of(youth)).len(), 1);
}

#[test]
fn a_removed_record_leaves_a_tombstone_and_cannot_be_changed() {
    let (store, _, case) = store_with_case();
    let sha = store.put_content(&mut HARD.as_bytes()).unwrap();
    let draft = AttachmentDraft {
        case,
        name: HARD.into(),
        media_type: "text/plain".into(),
        added_on: day("2026-09-04"),
        content: sha.id,
    };
    let id = act(&store, |tx| tx.add_attachment(&draft));
    assert_eq!(ask(&store, |s| s.attachments_of(case))[0].facts, draft);
    act(&store, |tx| tx.remove_attachment(id));
    assert!(ask(&store, |s| s.attachment(id)).is_none());
    assert_eq!(ask(&store, |s| s.rows_of(Table::Attachment)).len(), 1);
    let again = store.transact(actor(), &Op::new(OpKind::Attachment), |tx| {
        tx.change_attachment(id, &draft)
    });
    assert!(matches!(again, Err(StoreError::NoRecord { .. })));
}

#[test]
fn writing_what_stands_there_is_no_act() {
    let (store, _, case) = store_with_case();
    let facts = ask(&store, |s| s.case(case)).unwrap().facts;
    let lines = ask(&store, |s| s.log(99)).len();
    act(&store, |tx| tx.change_case(case, &facts));
    assert_eq!(ask(&store, |s| s.log(99)).len(), lines);
}
