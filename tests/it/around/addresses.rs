//! Where a youth lives, and what shields it.

use leerrecht::domain::address::{Address, AddressDraft, AddressKind, AddressOwner, Protection};
use leerrecht::domain::guardian::Role;
use leerrecht::domain::partial_date::PartialDate;
use leerrecht::domain::youth::YouthDraft;
use leerrecht::service::schools;
use leerrecht::service::youths::{self, Shields, YouthError, YouthPage};

use super::{home, of_youth, page, undo};
use crate::invented::{File, day, name};

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
