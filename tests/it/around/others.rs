//! Schools, diplomas, brothers and sisters, and what is told of all of it.

use leerrecht::domain::address::{Address, AddressDraft, AddressOwner, Protection};
use leerrecht::domain::diploma::{DiplomaDraft, DiplomaKind, DiplomaLevel};
use leerrecht::domain::enrolment::EnrolmentDraft;
use leerrecht::domain::guardian::GuardianDraft;
use leerrecht::domain::id::SchoolId;
use leerrecht::domain::municipality::SchoolType;
use leerrecht::domain::partial_date::PartialDate;
use leerrecht::domain::youth::YouthDraft;
use leerrecht::service::youths::{self, Likeness, YouthError};
use leerrecht::store::{Kinship, Table};

use super::{BOND, father, home, of_youth, page, undo};
use crate::invented::{File, day, name};

#[test]
fn the_history_tells_what_became_of_those_around_a_youth() {
    let file = File::new();
    let told = |file: &File| {
        let all = youths::history(file.desk(), file.youth)
            .unwrap()
            .into_iter();
        let told = all.map(|trace| (trace.table, trace.entry.step.old.is_none()));
        told.collect::<Vec<_>>()
    };
    let before = told(&file).len();
    let (bond, _) = youths::add_guardian(file.desk(), file.youth, None, &father(), BOND).unwrap();
    let facts = GuardianDraft {
        phone: None,
        ..father()
    };
    youths::change_guardian(file.desk(), file.youth, bond, &facts, BOND).unwrap();
    let own = of_youth(&file, home(1, "2020-01-01"));
    youths::add_address(file.desk(), file.youth, &own, false).unwrap();
    let told = told(&file);
    assert_eq!(told.len(), before + 3);
    assert_eq!(
        told[..3],
        [
            (Table::Address, true),
            (Table::Guardian, false),
            (Table::Gezag, true)
        ]
    );
}

#[test]
fn a_youth_changes_schools_and_the_school_before_ends() {
    let file = File::new();
    let draft = EnrolmentDraft {
        class: Some("3a".to_owned()),
        from: day("2026-10-05"),
        ..page(&file).enrolments[0].0.facts.clone()
    };
    let (id, changed) = youths::enrol(file.desk(), &draft, true).unwrap();
    let career = page(&file).enrolments;
    assert_eq!(career[1].0.until, Some(day("2026-10-04")));
    let ((), removed) = youths::remove_enrolment(file.desk(), file.youth, id).unwrap();
    undo(&file, &removed);
    let backwards = EnrolmentDraft {
        until: Some(day("2026-10-04")),
        ..draft.clone()
    };
    let refused = youths::change_enrolment(file.desk(), id, &backwards);
    assert_eq!(refused.unwrap_err().code(), "ends-before");
    let nowhere = EnrolmentDraft {
        school: SchoolId(99),
        kind: SchoolType::Mbo,
        ..draft
    };
    let refused = youths::enrol(file.desk(), &nowhere, false);
    assert!(matches!(refused, Err(YouthError::NoSchool)));
    assert!(changed.op.is_some());
}

#[test]
fn a_diploma_comes_and_goes_but_not_from_tomorrow() {
    let file = File::new();
    let draft = DiplomaDraft {
        youth: file.youth,
        kind: DiplomaKind::Mbo,
        level: Some(DiplomaLevel::Mbo2),
        programme: None,
        obtained_on: day("2026-07-01"),
    };
    let (id, _) = youths::add_diploma(file.desk(), &draft).unwrap();
    let better = DiplomaDraft {
        programme: Some("Verzonnen techniek".to_owned()),
        ..draft.clone()
    };
    youths::change_diploma(file.desk(), id, &better).unwrap();
    assert_eq!(page(&file).diplomas[0].facts, better);
    let ((), removed) = youths::remove_diploma(file.desk(), file.youth, id).unwrap();
    assert!(page(&file).diplomas.is_empty());
    undo(&file, &removed);
    let tomorrow = DiplomaDraft {
        obtained_on: day("2026-11-24"),
        ..draft
    };
    let refused = youths::add_diploma(file.desk(), &tomorrow).unwrap_err();
    assert_eq!(refused.code(), "in-future");
}

#[test]
fn brothers_are_linked_and_unlinked() {
    let file = File::new();
    let other = YouthDraft::new(name("Pleun", "", "Proef"), PartialDate::UNKNOWN);
    let (other, _) = youths::add(file.desk(), &other).unwrap();
    let (link, _) = youths::link(file.desk(), file.youth, other).unwrap();
    let siblings = page(&file).siblings;
    let known: Vec<_> = siblings
        .iter()
        .map(|card| (card.youth.id, card.kinship))
        .collect();
    assert_eq!(
        known,
        [
            (other, Kinship::Linked(link)),
            (file.brother, Kinship::SharedParent)
        ]
    );
    let refused = youths::link(file.desk(), other, file.youth);
    assert!(matches!(refused, Err(YouthError::SiblingAlready)));
    let refused = youths::link(file.desk(), other, other);
    assert!(matches!(refused, Err(YouthError::OwnSibling)));
    youths::unlink(file.desk(), file.youth, link).unwrap();
    assert_eq!(page(&file).siblings.len(), 1);
    youths::link(file.desk(), file.youth, other).unwrap();
}

#[test]
fn who_lives_along_is_proposed_unless_the_address_is_protected() {
    let file = File::new();
    let other = YouthDraft::new(name("Pleun", "", "Proef"), PartialDate::UNKNOWN);
    let (other, _) = youths::add(file.desk(), &other).unwrap();
    let address = home(1, "2020-01-01");
    let theirs = AddressDraft {
        owner: AddressOwner::Youth(other),
        address: address.clone(),
    };
    let (their_id, _) = youths::add_address(file.desk(), other, &theirs, false).unwrap();
    let own = of_youth(&file, address.clone());
    youths::add_address(file.desk(), file.youth, &own, false).unwrap();
    let likely = |youth| {
        let all = youths::likely(file.desk(), youth).unwrap().into_iter();
        all.map(|(youth, why)| (youth.id, why)).collect::<Vec<_>>()
    };
    assert_eq!(likely(file.youth), [(other, Likeness::Address)]);
    let hidden = Address {
        protected: Protection::Protected,
        ..address
    };
    youths::change_address(file.desk(), other, their_id, &hidden).unwrap();
    assert_eq!(likely(file.youth), []);
    assert_eq!(likely(other), []);
}

#[test]
fn the_rows_of_the_list_hold_what_it_is_sorted_by() {
    let file = File::new();
    let rows = youths::list::rows(file.desk()).unwrap();
    let found: Vec<_> = rows
        .all
        .iter()
        .map(|row| {
            (
                row.id,
                row.age.and_then(youths::list::Age::years),
                row.school,
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            (file.brother, Some(12), None),
            (file.youth, Some(14), Some(file.school))
        ]
    );
    assert_eq!(rows.schools[&file.school], "Voorbeeldcollege");
}
