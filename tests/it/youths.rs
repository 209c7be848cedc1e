//! Youths: the order of all, what the page holds, and what may be changed.

use leerrecht::domain::name::PersonName;
use leerrecht::domain::number::Bsn;
use leerrecht::domain::youth::YouthDraft;
use leerrecht::service::cases;
use leerrecht::service::youths::{self, YouthError};

use crate::invented::{File, name};

fn facts(file: &File) -> YouthDraft {
    let page = youths::page(file.desk(), file.youth).unwrap().unwrap();
    page.youth.facts
}

fn with_bsn(file: &File, bsn: &str) -> YouthDraft {
    YouthDraft {
        bsn: Bsn::parse(bsn).ok(),
        ..facts(file)
    }
}

#[test]
fn all_stand_by_name_with_what_the_list_shows() {
    let file = File::new();
    let ids = youths::in_order(file.desk()).unwrap();
    assert_eq!(ids, [file.brother, file.youth]);
    let lines = youths::lines(file.desk(), &ids).unwrap();
    let shown: Vec<_> = lines
        .iter()
        .map(|line| (line.name.listed(), line.school.as_deref(), line.open_cases))
        .collect();
    let listed = |text: &str| text.to_owned();
    assert_eq!(
        shown,
        [
            (listed("Voorbeeld, Bram van der"), None, 0),
            (
                listed("Voorbeeld, Fietje van der"),
                Some("Voorbeeldcollege"),
                0
            ),
        ]
    );
}

#[test]
fn the_page_holds_everything_around_the_youth() {
    let file = File::new();
    let page = youths::show(file.desk(), file.youth).unwrap().unwrap();
    assert_eq!(page.guardians.len(), 1);
    assert_eq!(page.guardians[0].guardian.id, file.mother);
    let siblings: Vec<_> = page.siblings.iter().map(|card| card.youth.id).collect();
    assert_eq!(siblings, [file.brother]);
    assert_eq!(page.enrolments.len(), 1);
    let nobody = leerrecht::domain::id::YouthId(99);
    assert_eq!(youths::page(file.desk(), nobody).unwrap(), None);
}

#[test]
fn a_change_is_found_and_taken_back() {
    let file = File::new();
    let before = facts(&file);
    let changed = YouthDraft {
        name: PersonName {
            call_name: Some("Fietsje".to_owned()),
            ..before.name.clone()
        },
        ..before.clone()
    };
    let changes = youths::edit(file.desk(), file.youth, &changed).unwrap();
    assert_eq!(facts(&file), changed);
    let again = youths::edit(file.desk(), file.youth, &changed).unwrap();
    assert_eq!(again.op, None, "nothing changed");
    cases::undo(file.desk(), changes.op.unwrap()).unwrap();
    assert_eq!(facts(&file), before);
}

#[test]
fn what_cannot_be_is_refused() {
    let file = File::new();
    let nameless = YouthDraft {
        name: name(" ", "van", ""),
        ..facts(&file)
    };
    let refused = youths::edit(file.desk(), file.youth, &nameless);
    assert!(matches!(refused, Err(YouthError::NoName)));

    let taken = with_bsn(&file, "999990019");
    youths::edit(file.desk(), file.youth, &taken).unwrap();
    let refused = youths::edit(file.desk(), file.brother, &taken);
    assert!(matches!(refused, Err(YouthError::BsnOfAnother)));
    youths::edit(file.desk(), file.youth, &taken).unwrap();
}

#[test]
fn who_may_be_meant_is_shown_before_a_youth_is_added() {
    let file = File::new();
    let there = facts(&file);
    let alike = |draft: &YouthDraft| -> Vec<_> {
        let lines = youths::alike(file.desk(), draft).unwrap();
        lines.iter().map(|line| line.id).collect()
    };
    let named = |given: &str, surname: &str, born| {
        YouthDraft::new(PersonName::from(brp(given, surname)), born)
    };
    // An accent, another order of the words and one typing error change nothing.
    assert_eq!(
        alike(&named("Fíetje", "Voorbeeld", there.born)),
        [file.youth]
    );
    assert_eq!(
        alike(&named("Fietje", "Vorobeeld", there.born)),
        [file.youth]
    );
    // Born on another day it is somebody else.
    let unknown = leerrecht::domain::partial_date::PartialDate::UNKNOWN;
    assert!(alike(&named("Fietje", "Voorbeeld", unknown)).is_empty());
    assert!(alike(&named("Puck", "Verzinsel", there.born)).is_empty());
}

#[test]
fn the_bsn_of_another_is_not_given_twice() {
    let file = File::new();
    let first = YouthDraft {
        bsn: Bsn::parse("999990019").ok(),
        ..YouthDraft::new(
            PersonName::from(brp("Puck", "Verzinsel")),
            facts(&file).born,
        )
    };
    let (id, _) = youths::add(file.desk(), &first).unwrap();
    let other = YouthDraft {
        name: PersonName::from(brp("Guus", "Bedenksel")),
        ..first.clone()
    };
    let found = youths::alike(file.desk(), &other).unwrap();
    assert_eq!(found.iter().map(|line| line.id).collect::<Vec<_>>(), [id]);
    let refused = youths::add(file.desk(), &other);
    assert!(matches!(refused, Err(YouthError::BsnOfAnother)));
    let nobody = YouthDraft {
        name: PersonName::from(brp("", "")),
        bsn: None,
        ..first
    };
    let refused = youths::add(file.desk(), &nobody);
    assert!(matches!(refused, Err(YouthError::NoName)));
}

fn brp(given: &str, surname: &str) -> leerrecht::domain::name::BrpName {
    leerrecht::domain::name::BrpName {
        given: given.to_owned(),
        title: None,
        prefix: None,
        surname: surname.to_owned(),
    }
}
