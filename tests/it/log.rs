//! The log is found by words and by day, and each line says what it is about.

use leerrecht::domain::case::CaseKind;
use leerrecht::domain::fold::fold;
use leerrecht::domain::id::OpId;
use leerrecht::domain::time::Timestamp;
use leerrecht::service::cases::Did;
use leerrecht::service::log::{Asked, Record, Told, find, lines};
use leerrecht::service::{OpKind, cases};

use crate::invented::File;

fn found(file: &File, asked: &Asked) -> Vec<OpId> {
    let officers = file
        .desk()
        .store
        .read(leerrecht::service::office::officers)
        .unwrap();
    let officers: Vec<_> = officers
        .iter()
        .map(|officer| (officer.id, fold(&officer.name)))
        .collect();
    let (says, did) = (
        |kind: OpKind| fold(kind.code()),
        |did: Did| fold(did.code()),
    );
    find(file.desk(), asked, &officers, says, did).unwrap()
}

fn words(text: &str) -> Asked {
    Asked {
        words: text.split_whitespace().map(str::to_owned).collect(),
        ..Asked::default()
    }
}

fn told(file: &File, ids: &[OpId]) -> Vec<Told> {
    lines(file.desk(), ids).unwrap()
}

#[test]
fn lines_are_found_by_every_word_of_what_is_asked() {
    let file = File::new();
    let draft = cases::draft_for(file.desk(), file.youth, CaseKind::Relatief).unwrap();
    let case = cases::open(file.desk(), &draft).unwrap().0;
    let all = found(&file, &Asked::default());
    assert!(
        all.is_sorted_by(|one, other| one > other),
        "the newest first"
    );

    let number = case.number.to_string();
    for asked in [
        "case-new",
        "CASE-NEW",
        &number,
        &format!("case-new {number}"),
    ] {
        let ids = found(&file, &words(asked));
        let told = told(&file, &ids);
        assert_eq!(told.len(), 1, "{asked}");
        let about = told[0].about.as_ref().unwrap();
        assert_eq!(
            (about.record, &about.name),
            (Record::Case(case.id), &number)
        );
        assert_eq!(told[0].line.kind, OpKind::CaseNew.code());
    }
    // What was done is found too, more closely than by its kind.
    let tag = cases::Many::Tag("mbo".to_owned());
    let (_, tagged) = cases::act_on_many(file.desk(), &[case.id], &tag).unwrap();
    assert_eq!(found(&file, &words("tag")), [tagged.op.unwrap()]);
    // So is its way back, and the way back of that.
    let op = tagged.op.unwrap();
    let back = cases::undo(file.desk(), op).unwrap().op.unwrap();
    let again = cases::undo(file.desk(), back).unwrap().op.unwrap();
    assert_eq!(found(&file, &words("tag")), [again, back, op]);
    assert_eq!(found(&file, &words("tag case-new")), []);
    for nothing in ["case-new note", "2026-9999", "nobody"] {
        assert_eq!(found(&file, &words(nothing)), [], "{nothing}");
    }
}

#[test]
fn lines_are_found_between_two_moments() {
    let file = File::new();
    let all = found(&file, &Asked::default());
    let at = told(&file, &all)[0].line.at;
    let between = |from: i64, until: i64| {
        let asked = Asked {
            from: Some(Timestamp(at.0 + from)),
            until: Some(Timestamp(at.0 + until)),
            ..Asked::default()
        };
        found(&file, &asked)
    };
    assert_eq!(between(0, 1).first(), all.first());
    assert_eq!(between(1, 1_000), []);
    assert!(!between(-1_000, 0).contains(&all[0]));
}
