//! The form of the work area: names are found, what is missing is not taken, what was kept comes back.

use super::*;

fn today() -> Date {
    "2026-11-25".parse().unwrap()
}

fn form() -> AreaForm {
    AreaForm::new(&WorkArea::default(), today())
}

fn add(form: &mut AreaForm, name: &str) {
    let _ = form.update(Message::Typed(name.to_owned()), today());
    let _ = form.update(Message::AddFirst, today());
}

#[test]
fn a_name_is_found_however_it_is_written() {
    let first = |asked| found(asked).first().map(|named| named.name);
    assert_eq!(first("ALK"), Some("Alkmaar"));
    assert_eq!(first("sudwest"), Some("Súdwest-Fryslân"));
    assert_eq!(first("zzz"), None);
    assert!(found("a").len() <= OFFERED);
    // One that ended is found too, for older cases.
    assert!(found("Heerhugowaard").iter().any(|named| !named.exists));
}

#[test]
fn the_second_has_the_kinds_of_the_one_before() {
    let mut form = form();
    assert_eq!(form.check(), None);
    add(&mut form, "alkmaar");
    let _ = form.update(Message::Toggle(0, SchoolType::Mbo), today());
    add(&mut form, "bergen");
    let parts = form.check().unwrap();
    let mbo = SchoolTypes::NONE.with(SchoolType::Mbo);
    assert_eq!([parts[0].types, parts[1].types], [mbo, mbo]);
    assert!(!form.is_looking());
}

#[test]
fn a_part_without_schools_is_not_taken() {
    let mut form = form();
    add(&mut form, "alkmaar");
    let _ = form.update(Message::All(0), today());
    assert_eq!(form.check(), None);
    let _ = form.update(Message::All(0), today());
    assert!(form.check().is_some());
    let _ = form.update(Message::Remove(0), today());
    assert_eq!(form.check(), None);
}

#[test]
fn what_was_kept_comes_back() {
    let mut form = form();
    add(&mut form, "alkmaar");
    let _ = form.update(Message::From(0, Pick::Typed("1-1-26".into())), today());
    let mut back = AreaForm::put_back(&form.kept(), today()).unwrap();
    assert_eq!(back.check(), form.check());
    assert!(back.check().unwrap()[0].from.is_some());
}
