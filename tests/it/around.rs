//! What stands around a youth: those who care for him, addresses, schools, diplomas, brothers and
//! sisters; added, corrected, ended, taken away and brought back.

use leerrecht::domain::address::{Address, AddressDraft, AddressKind, AddressOwner, Protection};
use leerrecht::domain::diploma::{DiplomaDraft, DiplomaKind, DiplomaLevel};
use leerrecht::domain::enrolment::EnrolmentDraft;
use leerrecht::domain::guardian::{Authority, GuardianDraft, Role};
use leerrecht::domain::id::{GuardianId, SchoolId, YouthId};
use leerrecht::domain::municipality::SchoolType;
use leerrecht::domain::number::Bsn;
use leerrecht::domain::partial_date::PartialDate;
use leerrecht::domain::youth::YouthDraft;
use leerrecht::service::today::{self, Place};
use leerrecht::service::youths::{self, Bond, Likeness, Shields, YouthError, YouthPage};
use leerrecht::service::{cases, drafts, schools};
use leerrecht::store::{Kinship, Table};

use crate::invented::{File, day, name};

const BOND: Bond = Bond {
    role: Role::Parent2,
    authority: Authority::Yes,
    from: None,
    until: None,
};

fn page(file: &File) -> YouthPage {
    youths::page(file.desk(), file.youth).unwrap().unwrap()
}

fn undo(file: &File, changes: &leerrecht::store::Changes) {
    cases::undo(file.desk(), changes.op.unwrap()).unwrap();
}

fn father() -> GuardianDraft {
    GuardianDraft {
        bsn: Bsn::parse("999990019").ok(),
        phone: Some("06 12345678".to_owned()),
        ..GuardianDraft::new(name("Vader", "van der", "Voorbeeld"))
    }
}

fn home(number: u32, from: &str) -> Address {
    Address {
        street: Some("Verzonnenlaan".to_owned()),
        house_number: Some(number),
        postcode: "1811AB".parse().ok(),
        town: Some("Verzonnen".to_owned()),
        from: Some(day(from).into()),
        ..Address::empty(AddressKind::Street)
    }
}

fn of_youth(file: &File, address: Address) -> AddressDraft {
    AddressDraft {
        owner: AddressOwner::Youth(file.youth),
        address,
    }
}

#[test]
fn a_parent_is_added_corrected_ended_and_all_of_it_taken_back() {
    let file = File::new();
    let (bond, added) =
        youths::add_guardian(file.desk(), file.youth, None, &father(), BOND).unwrap();
    let corrected = GuardianDraft {
        phone: Some("06 87654321".to_owned()),
        ..father()
    };
    let ended = Bond {
        until: Some(day("2026-10-01")),
        ..BOND
    };
    let ((), changed) =
        youths::change_guardian(file.desk(), file.youth, bond, &corrected, ended).unwrap();
    let card = page(&file).guardians.pop().unwrap();
    assert_eq!(card.guardian.facts, corrected);
    assert_eq!(card.gezag.until, ended.until);
    let ((), again) =
        youths::change_guardian(file.desk(), file.youth, bond, &corrected, ended).unwrap();
    assert_eq!(again.op, None, "nothing changed");
    undo(&file, &changed);
    let ((), removed) = youths::remove_guardian(file.desk(), file.youth, bond).unwrap();
    assert_eq!(page(&file).guardians.len(), 1);
    undo(&file, &removed);
    undo(&file, &removed_twice(&file, bond));
    assert_eq!(page(&file).guardians.len(), 2);
    undo(&file, &added);
    assert_eq!(page(&file).guardians.len(), 1, "all is as it was");
}

fn removed_twice(file: &File, bond: leerrecht::domain::id::GezagId) -> leerrecht::store::Changes {
    let ((), removed) = youths::remove_guardian(file.desk(), file.youth, bond).unwrap();
    let refused = youths::remove_guardian(file.desk(), file.youth, bond);
    assert!(matches!(refused, Err(YouthError::NoRecord)));
    removed
}

#[test]
fn who_is_in_the_file_is_bound_and_not_written_twice() {
    let file = File::new();
    let cousin = YouthDraft::new(name("Nicht", "", "Proef"), PartialDate::UNKNOWN);
    let (cousin, _) = youths::add(file.desk(), &cousin).unwrap();
    let facts = page(&file).guardians[0].guardian.facts.clone();
    let carer = Bond {
        role: Role::Carer,
        ..BOND
    };
    let mother = Some(file.mother);
    youths::add_guardian(file.desk(), cousin, mother, &facts, carer).unwrap();
    assert_eq!(page(&file).guardians[0].others, 2);
    let refused = youths::add_guardian(file.desk(), cousin, mother, &facts, carer);
    assert!(matches!(refused, Err(YouthError::BoundAlready)));
    let gone = Some(GuardianId(99));
    let refused = youths::add_guardian(file.desk(), cousin, gone, &facts, carer);
    assert!(matches!(refused, Err(YouthError::NoRecord)));
    let likely = youths::likely(file.desk(), cousin).unwrap();
    assert_eq!(likely.len(), 2);
    assert!(likely.iter().all(|(_, why)| *why == Likeness::Guardian));
}

#[test]
fn what_cannot_be_of_a_parent_is_refused_and_nothing_is_written() {
    let file = File::new();
    let check = |facts: &GuardianDraft, bond: Bond, youth: YouthId| {
        youths::add_guardian(file.desk(), youth, None, facts, bond).unwrap_err()
    };
    let nameless = GuardianDraft::new(name(" ", "", ""));
    let error = check(&nameless, BOND, file.youth);
    assert!(matches!(error, YouthError::PersonWithoutName));
    let backwards = Bond {
        from: Some(day("2026-05-01")),
        until: Some(day("2026-04-30")),
        ..BOND
    };
    let error = check(&father(), backwards, file.youth);
    assert_eq!(error.facts(), [("day", "01-05-2026".to_owned())]);
    assert_eq!(error.code(), "ends-before");
    let error = check(&father(), BOND, YouthId(99));
    assert!(matches!(error, YouthError::NoYouth));
    youths::add_guardian(file.desk(), file.youth, None, &father(), BOND).unwrap();
    let error = check(&father(), BOND, file.brother);
    assert!(matches!(error, YouthError::BsnOfAnotherGuardian));
    assert_eq!(page(&file).guardians.len(), 2);
}

#[test]
fn a_relation_that_is_not_known_shields_every_address() {
    let file = File::new();
    let mut card = page(&file).guardians.remove(0);
    assert!(!card.shields(&home(1, "2026-01-01")));
    card.gezag.facts.role = Role::Unknown;
    assert!(card.shields(&home(1, "2026-01-01")));
}

#[test]
fn an_open_address_does_not_betray_a_protected_one() {
    let file = File::new();
    let hidden = Address {
        protected: Protection::Protected,
        ..home(1, "2024-01-01")
    };
    let of_mother = AddressDraft {
        owner: AddressOwner::Guardian(file.mother),
        address: hidden,
    };
    youths::add_address(file.desk(), file.youth, &of_mother, false).unwrap();
    let shields = |page: &YouthPage| Shields::of(&page.addresses, &page.guardians);
    let page = page(&file);
    assert!(shields(&page).hide(&page.guardians[0].addresses[0]));
    assert!(
        shields(&page).hide(&home(1, "2020-01-01")),
        "the same place"
    );
    assert!(!shields(&page).hide(&home(2, "2020-01-01")));
    let nothing = Address::empty(AddressKind::Unknown);
    assert!(!shields(&page).hide(&nothing));
}

#[test]
fn a_half_typed_form_is_found_by_what_it_is_about() {
    let file = File::new();
    let bond = page(&file).guardians[0].gezag.id;
    let enrolment = page(&file).enrolments[0].0.id;
    let own = of_youth(&file, home(1, "2020-01-01"));
    let (address, _) = youths::add_address(file.desk(), file.youth, &own, false).unwrap();
    let forms = [
        ("youth-edit", file.youth.0),
        ("youth-bond", bond.0),
        ("youth-guardian_address", file.mother.0),
        ("youth-home", address.0),
        ("youth-enrolment", enrolment.0),
        ("school-person", 99),
    ];
    for (form, record) in forms {
        drafts::keep(file.desk(), form, record, "{}").unwrap();
    }
    let found = |youth| {
        let all = youths::unfinished(file.desk(), youth).unwrap();
        let mut forms: Vec<String> = all.into_iter().map(|kept| kept.form).collect();
        forms.sort();
        forms
    };
    let mut expected: Vec<&str> = forms.iter().take(5).map(|(form, _)| *form).collect();
    expected.sort_unstable();
    assert_eq!(found(file.youth), expected);
    assert_eq!(found(file.brother), ["youth-guardian_address"]);
    let unfinished = today::unfinished(file.desk()).unwrap();
    let mut places = unfinished.iter().map(|one| &one.place);
    assert_eq!(
        places.clone().filter(|it| **it == Place::Elsewhere).count(),
        1
    );
    assert!(places.any(|it| *it == Place::Youth(file.youth)));
    youths::remove_enrolment(file.desk(), file.youth, enrolment).unwrap();
    assert_eq!(found(file.youth).len(), 4, "what it is about has gone");
}

#[test]
fn a_youth_moves_and_moves_back() {
    let file = File::new();
    let add = |address, moves| {
        youths::add_address(file.desk(), file.youth, &of_youth(&file, address), moves).unwrap()
    };
    let (old, _) = add(home(1, "2020-01-01"), false);
    let (new, moved) = add(home(2, "2026-06-01"), true);
    let homes = page(&file).addresses;
    assert_eq!((homes[0].id, homes[1].id), (new, old));
    assert_eq!(homes[1].until, Some(day("2026-06-01").into()));
    undo(&file, &moved);
    assert_eq!(page(&file).addresses[0].until, None);
    let hidden = Address {
        protected: Protection::Protected,
        ..home(1, "2020-01-01")
    };
    youths::change_address(file.desk(), file.youth, old, &hidden).unwrap();
    assert!(page(&file).addresses[0].is_protected());
    let ((), removed) = youths::remove_address(file.desk(), file.youth, old).unwrap();
    assert!(page(&file).addresses.is_empty());
    undo(&file, &removed);
    assert_eq!(page(&file).addresses.len(), 1);
}

#[test]
fn an_address_that_cannot_be_is_refused() {
    let file = File::new();
    let check = |address| {
        let draft = of_youth(&file, address);
        youths::add_address(file.desk(), file.youth, &draft, false).unwrap_err()
    };
    let empty = check(Address::empty(AddressKind::Street));
    assert!(matches!(empty, YouthError::EmptyAddress));
    let backwards = Address {
        until: Some(day("2019-12-31").into()),
        ..home(1, "2020-01-01")
    };
    assert_eq!(check(backwards).code(), "ends-before");
}

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
fn a_place_that_is_hidden_for_a_parent_leads_to_no_brothers_and_shows_no_school() {
    let file = File::new();
    let other = YouthDraft::new(name("Pleun", "", "Proef"), PartialDate::UNKNOWN);
    let (other, _) = youths::add(file.desk(), &other).unwrap();
    let theirs = AddressDraft {
        owner: AddressOwner::Youth(other),
        address: home(1, "2020-01-01"),
    };
    youths::add_address(file.desk(), other, &theirs, false).unwrap();
    let own = of_youth(&file, home(1, "2020-01-01"));
    youths::add_address(file.desk(), file.youth, &own, false).unwrap();
    let likely = |youth| youths::likely(file.desk(), youth).unwrap().len();
    let seen = || {
        let lines = youths::lines(file.desk(), &[file.youth]).unwrap();
        let rows = youths::list::rows(file.desk()).unwrap();
        let row = rows.all.iter().find(|row| row.id == file.youth).unwrap();
        let school = schools::page(file.desk(), file.school).unwrap().unwrap();
        [lines[0].protected, row.protected, school.now[0].protected]
    };
    assert_eq!((likely(file.youth), likely(other)), (1, 1));
    assert_eq!(seen(), [false; 3]);
    // The mother's mark is the only one, and her street is spelled in another way.
    let of_mother = AddressDraft {
        owner: AddressOwner::Guardian(file.mother),
        address: Address {
            protected: Protection::Protected,
            street: Some("Verz.laan".to_owned()),
            ..home(1, "2024-01-01")
        },
    };
    youths::add_address(file.desk(), file.youth, &of_mother, false).unwrap();
    assert_eq!((likely(file.youth), likely(other)), (0, 0));
    assert_eq!(seen(), [true; 3]);
}

#[test]
fn a_move_needs_its_day() {
    let file = File::new();
    let undated = Address {
        from: None,
        ..home(2, "2026-06-01")
    };
    let add = |moves| {
        let draft = of_youth(&file, undated.clone());
        youths::add_address(file.desk(), file.youth, &draft, moves)
    };
    assert_eq!(add(true).unwrap_err().code(), "move-without-day");
    assert!(page(&file).addresses.is_empty());
    add(false).unwrap();
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
