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

#[test]
fn nothing_is_kept_before_it_is_known_what_was() {
    let mut sheet = sheet();
    typed_in(&mut sheet, 1, "Fietje");
    assert_eq!(sheet.typed(), None);
    sheet.put_back(None);
    let body = sheet.typed().and_then(|typed| typed.body);
    assert_eq!(body.as_deref(), Some(r#"{"given":"Fietje"}"#));
    typed_in(&mut sheet, 1, "");
    assert_eq!(sheet.typed().map(|typed| typed.body), Some(None));
}

#[test]
fn what_was_kept_comes_back_as_it_was_typed() {
    let mut one = sheet();
    one.put_back(None);
    typed_in(&mut one, 0, "");
    typed_in(&mut one, 2, "van der");
    one.with(3, |line| line.kind.choose("V"));
    let body = one.typed().and_then(|typed| typed.body).unwrap();
    let mut other = sheet();
    other.put_back(Some(kept(&body)));
    assert_eq!(other.typed().and_then(|typed| typed.body), Some(body));
    assert_eq!(other.code::<Sex>("sex"), Some(Sex::Female));
    assert!(!other.check(), "a name is needed");
}

#[test]
fn what_cannot_be_put_back_is_never_overwritten() {
    let mut sheet = sheet();
    sheet.put_back(Some(kept("geen JSON")));
    typed_in(&mut sheet, 1, "Fietje");
    assert_eq!(sheet.typed(), None);
    assert!(matches!(sheet.kept, Kept::Strange(..)));
}

#[test]
fn lines_are_read_by_their_keys() {
    let mut sheet = sheet();
    typed_in(&mut sheet, 1, " Fietje ");
    assert!(sheet.check());
    assert_eq!(sheet.get("given").as_deref(), Some("Fietje"));
    assert_eq!(sheet.get("nothing"), None);
}
