//! Parents of minors, and what the register says of their gezag.

use leerrecht::domain::guardian::Authority;
use leerrecht::domain::id::YouthId;
use leerrecht::service::import::Odd;
use serde_json::{Value, json};

use super::list::{CHILD, MOTHER, SISTER, child, parent, sister, with};
use super::{File, counts, fields};

impl File {
    /// His parents, with whether they have gezag and still are his parents.
    fn parents(&self, youth: YouthId) -> Vec<(String, Authority, bool)> {
        let gezag = self.read(|file| file.gezag_of_youth(youth));
        let named = gezag.into_iter().map(|gezag| {
            let guardian = self.read(|file| file.guardian(gezag.guardian)).unwrap();
            (
                guardian.name.own.given.clone(),
                gezag.authority,
                gezag.until.is_none(),
            )
        });
        named.collect()
    }
}

#[test]
fn parents_are_kept_of_minors_and_shared_by_their_children() {
    let file = File::new();
    let grown = with(child(), "burgerservicenummer", "999990044");
    let grown = with(grown, "geboorte/datum", "20010101");
    file.take_people(&[child(), sister(), grown]);
    let (child, sister) = (file.youth(CHILD).id, file.youth(SISTER).id);
    let guardians = |youth| -> Vec<_> {
        let gezag = file.read(|file| file.gezag_of_youth(youth));
        gezag.iter().map(|gezag| gezag.guardian).collect()
    };
    assert_eq!(guardians(child).len(), 2);
    assert_eq!(guardians(child), guardians(sister));
    assert!(guardians(file.youth("999990044").id).is_empty());
    // A brother of a later file has them too.
    let brother = with(sister_of(), "naam/voornamen", "Joost");
    assert_eq!(counts(&file.take_people(&[brother])), [1, 0, 0, 0, 0]);
    assert_eq!(guardians(file.youth("999990056").id), guardians(child));
}

fn sister_of() -> Value {
    with(sister(), "burgerservicenummer", "999990056")
}

#[track_caller]
fn check_gezag(code: impl Into<Value>, expected: [Authority; 2], third: bool) {
    let code = code.into();
    let file = File::new();
    let report = file.take_people(&[with(
        child(),
        "indicatieGezagMinderjarige/code",
        code.clone(),
    )]);
    let parents = file.parents(file.youth(CHILD).id);
    let authority: Vec<Authority> = parents.iter().map(|(_, authority, _)| *authority).collect();
    assert_eq!(authority, expected, "{code}");
    let noted = report
        .noted
        .iter()
        .any(|noted| noted.odd == Odd::GezagOfThird);
    assert_eq!(noted, third, "{code}");
}

#[test]
fn gezag_follows_the_code_of_the_register() {
    use Authority::{No, Unknown, Yes};
    check_gezag("12", [Yes, Yes], false);
    check_gezag("1", [Yes, No], false);
    check_gezag("2", [No, Yes], false);
    check_gezag("D", [No, No], true);
    check_gezag("1D", [Yes, No], true);
    check_gezag("2D", [No, Yes], true);
    // Not in the table, and not said: neither means that nobody has it.
    check_gezag("3C", [Unknown, Unknown], false);
    check_gezag(Value::Null, [Unknown, Unknown], false);
}

#[test]
fn a_later_code_changes_gezag_and_a_missing_one_does_not() {
    use Authority::{No, Yes};
    let file = File::new();
    file.take_people(&[child()]);
    let one = with(child(), "indicatieGezagMinderjarige/code", "1");
    assert_eq!(fields(&file.take_people(&[one])), ["parent-gezag"]);
    let silent = with(child(), "indicatieGezagMinderjarige", json!({}));
    assert_eq!(counts(&file.take_people(&[silent])), [0, 0, 1, 0, 0]);
    let parents = file.parents(file.youth(CHILD).id);
    assert_eq!(
        parents,
        [("Mina".into(), Yes, true), ("Joris".into(), No, true)]
    );
}

#[test]
fn another_parent_ends_the_former_and_a_missing_one_ends_nobody() {
    let file = File::new();
    file.take_people(&[child()]);
    let other = parent("2", "999990081", "Tijl", "Verzinsel");
    let first = parent("1", MOTHER, "Mina", "Bedenksel");
    let report = file.take_people(&[with(child(), "ouders", json!([first, other]))]);
    assert_eq!(counts(&report), [0, 1, 0, 0, 0]);
    let none = with(child(), "ouders", json!([]));
    assert_eq!(counts(&file.take_people(&[none])), [0, 0, 1, 0, 0]);
    let parents = file.parents(file.youth(CHILD).id);
    let now: Vec<(&str, bool)> = parents
        .iter()
        .map(|(name, _, is)| (name.as_str(), *is))
        .collect();
    assert_eq!(now, [("Mina", true), ("Tijl", true), ("Joris", false)]);
}
