//! One struct holds all that the page of a case shows.

use leerrecht::domain::absence::{AbsenceDayDraft, AbsenceKind, Extent};
use leerrecht::domain::address::{Address, AddressKind, AddressOwner, Protection};
use leerrecht::domain::case::CaseKind;
use leerrecht::domain::hearing::{Heard, HearingChannel, HearingDraft};
use leerrecht::domain::school::SchoolContactDraft;
use leerrecht::service::cases;
use leerrecht::store::{Kinship, OpKind, Table, kind_of};

use super::{note, open, task};
use crate::invented::{File, day};

#[test]
fn the_page_holds_everything_around_the_case() {
    let file = File::new();
    let secret = Address {
        street: Some("Verzonnenlaan".to_owned()),
        protected: Protection::Protected,
        ..Address::empty(AddressKind::Street)
    };
    file.write(|tx| {
        tx.add_address(AddressOwner::Guardian(file.mother), &secret)?;
        tx.add_school_contact(&SchoolContactDraft {
            school: file.school,
            name: "Conny Contact".to_owned(),
            function: None,
            phone: None,
            email: None,
        })
    });
    let other = open(&file, CaseKind::Advies);
    let id = open(&file, CaseKind::Relatief);
    cases::note(file.desk(), &note(id, "Moeder gebeld")).unwrap();
    cases::add_task(file.desk(), &task(id)).unwrap();
    let absent = AbsenceDayDraft {
        case: id,
        on: day("2026-11-02"),
        kind: AbsenceKind::Unexcused,
        extent: Extent::WholeDay,
        minutes: None,
    };
    cases::add_absence(file.desk(), id, &[absent]).unwrap();
    let hearing = HearingDraft {
        case: id,
        on: day("2026-12-01"),
        at: None,
        heard: Heard::Guardian,
        guardian: Some(file.mother),
        channel: HearingChannel::Phone,
        place: None,
        summoned_on: None,
        appeared: None,
        statement: String::new(),
    };
    cases::add_hearing(file.desk(), &hearing).unwrap();

    let page = cases::show(file.desk(), id).unwrap();
    assert_eq!(page.youth.id, file.youth);
    assert_eq!(page.guardians.len(), 1);
    assert_eq!(page.guardians[0].guardian.id, file.mother);
    assert!(page.guardians[0].addresses[0].is_protected());
    assert!(page.addresses.is_empty(), "hers is not the child's");
    let brother = &page.siblings[0];
    assert_eq!(
        (brother.youth.id, brother.kinship),
        (file.brother, Kinship::SharedParent)
    );
    assert_eq!(page.other_cases[0].id, other);
    assert_eq!(
        page.school.as_ref().map(|school| school.id),
        Some(file.school)
    );
    assert_eq!(page.contacts[0].name, "Conny Contact");
    assert_eq!(page.enrolments[0].1, page.school);
    assert_eq!(page.officers[0].id, file.officer);
    let counts = (
        page.timeline.len(),
        page.tasks.len(),
        page.absence.len(),
        page.hearings.len(),
    );
    assert_eq!(counts, (1, 1, 1, 1));
    assert_eq!(page.log.len(), 5, "each act on this case");
}

#[test]
fn who_opens_a_case_stands_in_the_log_who_reads_it_again_does_not() {
    let file = File::new();
    let id = open(&file, CaseKind::Overig);
    cases::show(file.desk(), id).unwrap();
    cases::page(file.desk(), id).unwrap();
    let log = cases::log(file.desk(), id, 9).unwrap();
    let kinds: Vec<_> = log.iter().map(|line| kind_of(line).unwrap()).collect();
    assert_eq!(kinds, [OpKind::Opened, OpKind::CaseNew]);
    assert!(
        log.iter()
            .all(|line| line.about == Some((Table::Case, id.0)))
    );
}
