//! People and schools through the door and back: what is written is what is read, and undo puts
//! it back.

mod drafts;
mod forms;
mod interrupt;
mod nouns;
mod refused;
mod replacing;

use super::*;
use crate::domain::address::{Address, AddressKind, AddressOwner, Protection};
use crate::domain::enrolment::EnrolmentDraft;
use crate::domain::guardian::{Authority, GezagDraft, GuardianDraft, Role};
use crate::domain::municipality::{MunicipalityCode, SchoolType, SchoolTypes};
use crate::domain::name::{BrpName, NameUse, PersonName};
use crate::domain::number::Bsn;
use crate::domain::partial_date::PartialDate;
use crate::domain::person::Sex;
use crate::domain::school::SchoolDraft;
use crate::domain::time::{Date, Timestamp};
use crate::domain::youth::{Suspension, YouthDraft};

fn actor() -> Actor {
    Actor {
        officer: None,
        at: Timestamp(1_790_000_000_000),
    }
}

fn name() -> PersonName {
    PersonName {
        own: BrpName {
            given: "Fietje Ðora".into(),
            title: Some("JV".into()),
            prefix: Some("van der".into()),
            surname: "Voorbeeld\u{0}\u{1F600}".into(),
        },
        partner: Some(BrpName {
            given: String::new(),
            title: None,
            prefix: Some("'t".into()),
            surname: "Hoeksken".into(),
        }),
        name_use: NameUse::PartnerOwn,
        call_name: Some("Fie".into()),
    }
}

fn youth() -> YouthDraft {
    YouthDraft {
        birthplace: Some("Alkmaar".into()),
        sex: Sex::Female,
        bsn: Some(Bsn::parse("999990019").unwrap()),
        municipality: Some(MunicipalityCode(361)),
        municipality_since: Some(PartialDate::from_int(20_140_801).unwrap()),
        died: Some(PartialDate::from_int(20_260_000).unwrap()),
        suspension: Some(Suspension::Emigrated),
        ..YouthDraft::new(name(), PartialDate::from_int(20_120_500).unwrap())
    }
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn people_and_schools_are_read_as_written() {
    let store = Store::memory().unwrap();
    let address = Address {
        street: Some("Voorbeeldgracht".into()),
        house_number: Some(12),
        addition: Some("bis".into()),
        postcode: Some("1811AB".parse().unwrap()),
        foreign_lines: vec!["een".into(), "twee".into()],
        protected: Protection::Protected,
        from: Some(PartialDate::from_int(20_200_100).unwrap()),
        ..Address::empty(AddressKind::Street)
    };
    let guardian = GuardianDraft {
        died: Some(PartialDate::UNKNOWN),
        phone: Some("06-12345678".into()),
        ..GuardianDraft::new(name())
    };
    let school = SchoolDraft {
        types: SchoolTypes::NONE.with(SchoolType::Vo).with(SchoolType::Pro),
        ..SchoolDraft::new("00ZZ01".parse().unwrap(), "Voorbeeldcollege".into())
    };
    let ((), changes) = store
        .transact(actor(), &Op::new(OpKind::Youth), |tx| {
            let youth_id = tx.add_youth(&youth())?;
            let guardian_id = tx.add_guardian(&guardian)?;
            let gezag = GezagDraft {
                youth: youth_id,
                guardian: guardian_id,
                role: Role::Parent2,
                authority: Authority::Unknown,
                from: None,
                until: Some(day("2026-08-01")),
            };
            tx.add_gezag(&gezag)?;
            tx.add_address(AddressOwner::Youth(youth_id), &address)?;
            let school_id = tx.add_school(&school)?;
            let enrolment = EnrolmentDraft {
                youth: youth_id,
                school: school_id,
                kind: SchoolType::Pro,
                programme: None,
                class: Some("2b".into()),
                pupil_number: None,
                from: day("2024-08-01"),
                until: None,
            };
            tx.add_enrolment(&enrolment)?;
            assert_eq!(tx.youth(youth_id)?.unwrap().facts, youth());
            assert_eq!(tx.guardian(guardian_id)?.unwrap().facts, guardian);
            assert_eq!(tx.gezag_of_youth(youth_id)?[0].facts, gezag);
            let at = tx.present_address(AddressOwner::Youth(youth_id))?.unwrap();
            assert_eq!(at.1, address);
            assert_eq!(tx.school_by_key(&school.key)?.unwrap().facts, school);
            assert_eq!(tx.enrolments(youth_id)?[0].facts, enrolment);
            Ok::<_, StoreError>(())
        })
        .unwrap();
    assert_eq!(changes.rows.len(), 6);
    let undone = store.undo(actor(), changes.op.unwrap()).unwrap();
    assert_eq!(undone.rows.len(), 6);
    let again = store.undo(actor(), undone.op.unwrap()).unwrap();
    let id = again.of(Table::Youth).next().unwrap();
    let back = store
        .read(|file| file.youth(crate::domain::id::YouthId(id)))
        .unwrap();
    assert_eq!(back.unwrap().facts, youth());
    assert_eq!(log::verify(&store.writer()).unwrap(), 3);
}

#[test]
fn a_later_act_keeps_an_earlier_one_from_being_undone() {
    let store = Store::memory().unwrap();
    let op = Op::new(OpKind::Youth);
    let (id, first) = store
        .transact(actor(), &op, |tx| tx.add_youth(&youth()))
        .unwrap();
    let other = YouthDraft::new(name(), PartialDate::UNKNOWN);
    let ((), second) = store
        .transact(actor(), &op, |tx| tx.change_youth(id, &other))
        .unwrap();
    let refused = store.undo(actor(), first.op.unwrap()).unwrap_err();
    let later = second.op.unwrap();
    assert!(matches!(
        refused,
        StoreError::UndoRefused(UndoRefusal::ChangedLater { later: named }) if named == later
    ));
    store.undo(actor(), later).unwrap();
    let twice = store.undo(actor(), later).unwrap_err();
    assert!(matches!(
        twice,
        StoreError::UndoRefused(UndoRefusal::Already(op)) if op == later
    ));
    store.undo(actor(), first.op.unwrap()).unwrap();
}

#[test]
fn an_act_without_effect_leaves_no_line() {
    let store = Store::memory().unwrap();
    let ((), changes) = store
        .transact(actor(), &Op::new(OpKind::Note), |_| Ok::<_, StoreError>(()))
        .unwrap();
    assert_eq!(changes, Changes::default());
    assert!(store.read(|file| file.log(10)).unwrap().is_empty());
}
