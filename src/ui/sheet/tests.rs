//! What a form keeps, and what comes back.

use super::*;
use crate::domain::person::Sex;

fn sheet() -> Sheet {
    Sheet::new("youth-edit", 7)
        .read("surname", "Voorbeeld", |text| {
            crate::ui::field::some(text).map(drop)
        })
        .text("given", None)
        .text("prefix", None)
        .pick("sex", "sex", Sex::Unknown)
}

fn typed_in(sheet: &mut Sheet, at: usize, text: &str) {
    sheet.with(at, |line| line.kind.typed(text.to_owned()));
}

fn kept(body: &str) -> drafts::Kept {
    drafts::Kept {
        form: "youth-edit".to_owned(),
        record: 7,
        body: body.to_owned(),
        at: Timestamp(1),
    }
}

fn found(body: &str) -> drafts::Opened {
    drafts::Opened {
        kept: Some(kept(body)),
        strange: None,
    }
}

fn body(sheet: &Sheet) -> Option<String> {
    sheet.typed().and_then(|typed| typed.body)
}

#[test]
fn nothing_is_kept_before_it_is_known_what_was() {
    let mut sheet = sheet();
    typed_in(&mut sheet, 1, "Fietje");
    assert_eq!(sheet.typed(), None);
    sheet.put_back(drafts::Opened::default());
    assert_eq!(body(&sheet).as_deref(), Some(r#"{"given":"Fietje"}"#));
    typed_in(&mut sheet, 1, "");
    assert_eq!(sheet.typed().map(|typed| typed.body), Some(None));
}

#[test]
fn a_form_that_nobody_touched_drops_nothing() {
    let mut sheet = sheet();
    sheet.put_back(drafts::Opened::default());
    assert_eq!(sheet.typed(), None);
    sheet.put_back(found(r#"{"given":"Fietje"}"#));
    assert_eq!(sheet.typed(), None, "it was looked for already");
}

#[test]
fn what_was_kept_comes_back_as_it_was_typed() {
    let mut one = sheet();
    one.put_back(drafts::Opened::default());
    typed_in(&mut one, 0, "");
    typed_in(&mut one, 2, "van der");
    one.with(3, |line| line.kind.choose("V"));
    let kept = body(&one).unwrap();
    let mut other = sheet();
    other.put_back(found(&kept));
    assert_eq!(body(&other), Some(kept));
    assert_eq!(other.code::<Sex>("sex"), Some(Sex::Female));
    assert!(!other.check(), "a name is needed");
}

#[test]
fn what_does_not_fit_stands_beside_what_is_typed() {
    let mut sheet = sheet();
    sheet.put_back(drafts::Opened {
        kept: None,
        strange: Some(kept("geen JSON")),
    });
    typed_in(&mut sheet, 1, "Fietje");
    assert_eq!(body(&sheet).as_deref(), Some(r#"{"given":"Fietje"}"#));
    assert!(matches!(sheet.take(), Some(Event::Copy { text, .. }) if text == "geen JSON"));
    sheet.restart();
    assert!(sheet.strange.is_some(), "only what was put back goes");
}

#[test]
fn what_is_typed_before_the_kept_form_is_read_stays_and_nothing_of_that_goes() {
    let mut sheet = sheet();
    typed_in(&mut sheet, 1, "Fietje");
    sheet.put_back(found(r#"{"given":"Puck","prefix":"van"}"#));
    let both = r#"{"given":"Fietje","prefix":"van"}"#;
    assert_eq!(body(&sheet).as_deref(), Some(both));
    assert!(sheet.strange.is_some_and(|one| one.body.contains("Puck")));
}

#[test]
fn what_was_typed_of_one_does_not_come_back_in_the_form_of_another() {
    let mut sheet = sheet().instead();
    sheet.put_back(found(r#"{"given":"Gerda"}"#));
    assert_eq!(sheet.get("given"), None);
    let dropped = sheet.typed().map(|typed| typed.body);
    assert_eq!(dropped, Some(None), "it goes, for nobody wants it");
}

#[test]
fn lines_are_read_by_their_keys() {
    let mut sheet = sheet();
    typed_in(&mut sheet, 1, " Fietje ");
    assert!(sheet.check());
    assert_eq!(sheet.get("given").as_deref(), Some("Fietje"));
    assert_eq!(sheet.get("nothing"), None);
}
