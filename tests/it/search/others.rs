//! By what belongs to somebody: parents, schools, partners, cases; and after a change.

use leerrecht::domain::guardian::{Authority, GezagDraft, GuardianDraft, Role};
use leerrecht::domain::id::{GuardianId, SchoolId, YouthId};
use leerrecht::domain::school::{SchoolDraft, SchoolKey};
use leerrecht::store::Found;

use super::{ACTOR, File, name, youth};

#[test]
fn a_guardian_leads_to_youths_and_a_youth_to_cases() {
    let file = File::new();
    let youth = file.youth("Fietje", "", "Voorbeeld");
    let case = file.case(youth);
    let guardian = guardian_of(&file, youth, "06-12 34 56 78");
    for text in [
        "mama",
        "0612345678",
        "+31 6 1234",
        "0031612345678",
        "06 12 34",
        "06-1234 5678",
    ] {
        let hits = file.search(text);
        assert_eq!(hits.count, 1, "{text:?}");
        assert_eq!(hits.best[0].found, Found::Guardian(guardian));
        assert_eq!(hits.best[0].youths, [youth]);
        assert_eq!(hits.best[0].cases, [case]);
    }
    let hits = file.search("fietje");
    assert_eq!(
        (
            hits.best[0].youths.as_slice(),
            hits.best[0].cases.as_slice()
        ),
        (&[youth][..], &[case][..])
    );
    assert_eq!(hits.best[0].title, "Voorbeeld, Fietje");
}

fn guardian_of(file: &File, youth: YouthId, phone: &str) -> GuardianId {
    file.act(|tx| {
        let mut draft = GuardianDraft::new(name("Mama", "", "Proef").into());
        draft.phone = Some(phone.to_owned());
        let guardian = tx.add_guardian(&draft)?;
        tx.add_gezag(&GezagDraft {
            youth,
            guardian,
            role: Role::Parent1,
            authority: Authority::Yes,
            from: None,
            until: None,
        })?;
        Ok(guardian)
    })
    .0
}

#[test]
fn schools_partners_and_cases_are_found_by_what_is_theirs() {
    let file = File::new();
    let school = school(&file);
    for text in [
        "test college",
        "alkmaar fictief",
        "99xx",
        "99XX01",
        "072-1234567",
        "+3172 123",
    ] {
        file.check(text, &[Found::School(school)]);
    }
    let youth = file.youth("Fietje", "", "Voorbeeld");
    let case = file.case(youth);
    file.act(|tx| {
        tx.add_alias(case, "LP/2019.0005")?;
        tx.add_tag(case, "Zorgtafel")
    });
    for text in [
        "2026-0001",
        "20260001",
        "2026-1",
        "2026 0001",
        "lp2019",
        "LP 2019/0005",
        "lp/2019-5",
        "zorgt",
    ] {
        file.check(text, &[Found::Case(case)]);
    }
    let hit = file.search("zorgtafel").best.remove(0);
    assert_eq!(hit.youths, [youth]);
    assert_eq!(hit.place.as_deref(), Some("Voorbeeld, Fietje"));
}

fn school(file: &File) -> SchoolId {
    let key = SchoolKey {
        brin: "99XX".parse().unwrap(),
        location: "01".parse().unwrap(),
    };
    let mut draft = SchoolDraft::new(key, "Het Fictief Testcollege (Test-College)".to_owned());
    draft.town = Some("Alkmaar".to_owned());
    draft.phone = Some("072-1234567".to_owned());
    file.act(|tx| tx.add_school(&draft)).0
}

#[test]
fn what_is_undone_or_renamed_is_not_found_under_its_old_name() {
    let file = File::new();
    let (id, added) = file.act(|tx| tx.add_youth(&youth("Fietje", "", "Voorbeeld")));
    let (_, renamed) = file.act(|tx| tx.change_youth(id, &youth("Fietje", "", "Anders")));
    file.check("voorbeeld", &[]);
    file.check("anders", &[Found::Youth(id)]);
    file.0.undo(ACTOR, renamed.op.unwrap()).unwrap();
    file.check("voorbeeld", &[Found::Youth(id)]);
    file.0.undo(ACTOR, added.op.unwrap()).unwrap();
    file.check("voorbeeld", &[]);
    assert_eq!(file.near("voorbeel"), []);
}

#[test]
fn the_list_of_cases_is_filtered_by_the_names_of_its_youths() {
    let file = File::new();
    let with = file.youth("Fietje", "van", "Voorbeeld");
    file.youth("Gijs", "van", "Voorbeeld");
    let case = file.case(with);
    let matches = |text: &str| {
        let found = file.0.search_cases(text).unwrap();
        let (youths, cases) = (found.youths.iter(), found.cases.iter());
        (
            youths.collect::<Vec<_>>(),
            cases.collect::<Vec<_>>(),
            found.near,
        )
    };
    assert_eq!(matches("van voorb"), (vec![with], vec![], false));
    assert_eq!(matches("2026-0001").1, [case]);
    assert_eq!(matches("voorbeelt"), (vec![with], vec![], true));
}
