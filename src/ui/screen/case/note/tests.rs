//! What the form of an entry keeps, and what it throws away.

use iced::widget::text_editor::Edit;

use super::*;
use crate::domain::id::Uuid;
use crate::domain::record::Shared;

const CASE: CaseId = CaseId(7);

fn today() -> Date {
    "2026-11-25".parse().unwrap()
}

fn write(form: &mut NoteForm, text: &str) {
    for letter in text.chars() {
        form.update(Message::Text(Action::Edit(Edit::Insert(letter))), today());
    }
}

#[test]
fn what_is_typed_comes_back_after_a_crash() {
    let mut form = NoteForm::new(today());
    assert_eq!(form.typed(CASE), None);
    write(&mut form, "gebeld met moeder");
    form.update(Message::Kind(TimelineKind::Phone), today());
    form.update(Message::At("9.15".to_owned()), today());
    let typed = form.typed(CASE).unwrap();
    assert_eq!((&*typed.form, typed.record), (NEW, 7));
    let mut again = NoteForm::new(today());
    again.restore(Some(Kept {
        form: NEW.to_owned(),
        record: 7,
        body: typed.body.unwrap(),
        at: Timestamp(0),
    }));
    let (draft, _) = again.meant(CASE).unwrap();
    assert_eq!(draft.text, "gebeld met moeder");
    assert_eq!(draft.kind, TimelineKind::Phone);
    assert_eq!(draft.at, parse_time("9:15"));
}

#[test]
fn a_draft_that_does_not_read_is_shown_as_text() {
    let mut form = NoteForm::new(today());
    form.restore(Some(Kept {
        form: NEW.to_owned(),
        record: 7,
        body: "een oude vorm".to_owned(),
        at: Timestamp(0),
    }));
    assert_eq!(form.meant(CASE).unwrap().0.text, "een oude vorm");
}

#[test]
fn an_empty_form_drops_what_was_kept() {
    let mut form = NoteForm::new(today());
    write(&mut form, "x");
    form.clear(today());
    assert_eq!(form.typed(CASE).unwrap().body, None);
}

#[test]
fn the_kind_the_day_and_the_time_alone_are_kept() {
    let changes = [
        Message::Kind(TimelineKind::Phone),
        Message::On(Pick::Typed("24-11-2026".to_owned())),
        Message::At("9:15".to_owned()),
    ];
    for change in changes {
        let mut form = NoteForm::new(today());
        form.update(change, today());
        assert!(form.typed(CASE).is_some_and(|typed| typed.body.is_some()));
    }
    let mut form = NoteForm::new(today());
    form.update(Message::On(Pick::Toggled), today());
    assert_eq!(
        form.typed(CASE),
        None,
        "looking at a calendar types nothing"
    );
}

#[test]
fn a_better_entry_that_is_thrown_away_reads_as_the_entry_does() {
    let entry = TimelineEntry {
        id: TimelineId(3),
        shared: Shared::new(Uuid([0; 16]), Timestamp(0), None),
        facts: TimelineDraft::new(CASE, TimelineKind::Note, today(), "brief".to_owned()),
    };
    let mut form = NoteForm::correct(&entry, today());
    write(&mut form, "x");
    form.update(Message::Kind(TimelineKind::Phone), today());
    form.update(Message::On(Pick::Typed("1-1-2026".to_owned())), today());
    form.update(Message::At("9:15".to_owned()), today());
    form.revert(today());
    assert_eq!(form.typed(CASE).map(|typed| typed.body), Some(None));
}

#[test]
fn nothing_is_written_for_tomorrow_or_without_a_word() {
    let mut form = NoteForm::new(today());
    assert!(form.meant(CASE).is_none());
    write(&mut form, "x");
    assert!(form.meant(CASE).is_some());
    form.update(Message::On(Pick::Typed("morgen".to_owned())), today());
    assert!(form.meant(CASE).is_none());
}
