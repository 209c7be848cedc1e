//! Those who care for a youth.

use leerrecht::domain::guardian::{GuardianDraft, Role};
use leerrecht::domain::id::{GuardianId, YouthId};
use leerrecht::domain::partial_date::PartialDate;
use leerrecht::domain::youth::YouthDraft;
use leerrecht::service::drafts;
use leerrecht::service::today::{self, Place};
use leerrecht::service::youths::{self, Bond, Likeness, YouthError};

use super::{BOND, father, home, of_youth, page, undo};
use crate::invented::{File, day, name};

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
