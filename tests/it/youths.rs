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
