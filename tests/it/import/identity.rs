//! Whose row is it? A number that was mixed up between brothers and sisters must not give one the
//! facts of the other.

use leerrecht::domain::municipality::SchoolType;
use leerrecht::service::import::{About, Odd, Report};
use serde_json::{Value, json};

use super::list::{CHILD, SISTER, child, sister, with};
use super::{File, counts, fields, fixture, refusals};

/// Takes in the child, then a row with her number, and asks whether it is hers.
#[track_caller]
fn check(row: &Value, expected: [u64; 5], changed: &[&str]) -> Report {
    let file = File::new();
    file.take_people(&[child()]);
    let before = file.youth(CHILD);
    let report = file.take_people(std::slice::from_ref(row));
    assert_eq!(
        (counts(&report), fields(&report)),
        (expected, changed.to_vec())
    );
    if expected[4] > 0 {
        assert_eq!(refusals(&report), [(1, "row-number-of-another")]);
        assert_eq!(file.youth(CHILD), before);
    }
    report
}

fn named(given: &str, born: &str, sex: &str) -> Value {
    let row = with(child(), "naam/voornamen", given);
    with(with(row, "geboorte/datum", born), "geslacht/code", sex)
}

#[test]
fn a_brother_with_her_number_is_refused() {
    let refused = [0, 0, 0, 0, 1];
    check(&named("Joost", "20100517", "M"), refused, &[]);
    check(&named("Joost", "00000000", "M"), refused, &[]);
    // A twin.
    check(&named("Joost", "20120309", "M"), refused, &[]);
    let stranger = with(
        named("Joost", "20120309", "M"),
        "naam/geslachtsnaam",
        "Bedenksel",
    );
    check(&stranger, refused, &[]);
}

#[test]
fn two_people_without_a_birth_date_are_not_one() {
    let file = File::new();
    let unknown = |given: &str, surname: &str| {
        with(named(given, "00000000", "V"), "naam/geslachtsnaam", surname)
    };
    file.take_people(&[unknown("Fietje", "Voorbeeld")]);
    let report = file.take_people(&[unknown("Joost", "Bedenksel")]);
    assert_eq!(counts(&report), [0, 0, 0, 0, 1]);
    assert_eq!(file.youth(CHILD).name.own.given, "Fietje");
}

#[test]
fn one_fact_that_changed_leaves_her_herself() {
    let changed = [0, 1, 0, 0, 0];
    check(
        &with(child(), "naam/geslachtsnaam", "Bedenksel"),
        changed,
        &["surname"],
    );
    check(
        &with(child(), "geboorte/datum", "20120903"),
        changed,
        &["born"],
    );
    check(
        &with(child(), "naam/voornamen", "Fietje Anna"),
        changed,
        &["given"],
    );
}

#[test]
fn thin_proof_is_told() {
    let file = File::new();
    let bare = json!({
        "burgerservicenummer": CHILD,
        "naam": { "geslachtsnaam": "Voorbeeld" },
        "geheimhoudingPersoonsgegevens": "0",
    });
    file.take_people(&[bare]);
    let report = file.take_people(&[child()]);
    assert_eq!(counts(&report), [0, 1, 0, 0, 0]);
    assert!(report.noted.iter().any(|noted| noted.odd == Odd::ThinProof));
}

/// What an enrolment list with this row about the child's number does, and whether it is noted that
/// little bears the number out.
#[track_caller]
fn check_pupil(row: &str, refused: &[(u64, &str)], thin: bool) {
    let file = File::new();
    file.take_schools(&fixture("duo_vo_nieuw.csv"));
    let twin = with(sister(), "naam/voornamen", "Pien");
    file.take_people(&[child(), twin]);
    let list = format!(
        "BSN;Voornamen;Achternaam;Geboortedatum;Geslacht;BRIN;Begindatum\n{CHILD};{row};98BA00;01-08-2024\n"
    );
    let about = About {
        kind: Some(SchoolType::Vo),
        ..About::default()
    };
    let report = file.take_enrolments(list.as_bytes(), &about);
    assert_eq!(refusals(&report), refused, "{row}");
    let noted = report.noted.iter().any(|noted| noted.odd == Odd::ThinProof);
    assert_eq!(noted, thin, "{row}");
    assert!(file.enrolments_of(SISTER).is_empty());
}

#[test]
fn a_pupil_with_the_number_of_a_sister_is_refused() {
    let another = [(2, "row-number-of-another")];
    check_pupil("Fietje;Voorbeeld;09-03-2012;V", &[], false);
    check_pupil(";Voorbeeld;09-03-2012;", &[], false);
    check_pupil("Fie;Voorbeeld;09-03-2012;V", &[], true);
    check_pupil(";;;", &[], true);
    check_pupil("Pien;Voorbeeld;09-03-2012;V", &another, false);
    check_pupil("Joost;Voorbeeld;09-03-2012;M", &another, false);
    check_pupil("Joost;Voorbeeld;17-05-2010;M", &another, false);
    check_pupil("Joost;Voorbeeld;;M", &another, false);
}
