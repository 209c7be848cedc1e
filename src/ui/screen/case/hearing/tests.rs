//! What the form of a hearing keeps, refuses, and means.

use super::*;
use crate::domain::id::Uuid;
use crate::domain::name::BrpName;
use crate::domain::record::Shared;

const CASE: CaseId = CaseId(7);

fn today() -> Date {
    "2026-11-25".parse().unwrap()
}

fn parent(id: i64) -> Parent {
    Parent {
        id: GuardianId(id),
        name: BrpName::default().into(),
        role: Role::Parent1,
    }
}

fn with_parents(parents: Vec<Parent>) -> HearingForm {
    let hearing = hearing();
    let body = Body {
        heard: Heard::Guardian,
        whom: alone(&parents),
        on: dutch(hearing.on),
        at: String::new(),
        channel: HearingChannel::InPerson,
        place: String::new(),
        summoned: String::new(),
        appeared: None,
        statement: String::new(),
    };
    HearingForm::with(body, None, parents, today())
}

fn hearing() -> Hearing {
    Hearing {
        id: HearingId(3),
        shared: Shared::new(Uuid([0; 16]), Timestamp(0), None),
        facts: HearingDraft {
            case: CASE,
            on: "2026-11-24".parse().unwrap(),
            at: None,
            heard: Heard::Youth,
            guardian: None,
            channel: HearingChannel::Phone,
            place: None,
            summoned_on: None,
            appeared: None,
            statement: String::new(),
        },
    }
}

fn typed(text: &str) -> Pick {
    Pick::Typed(text.to_owned())
}

#[test]
fn which_parent_must_be_said_where_there_are_more() {
    let mut form = with_parents(vec![parent(1), parent(2)]);
    assert_eq!(form.meant(CASE), None);
    form.update(Message::Whom(Whom::Known(GuardianId(2))));
    assert_eq!(form.meant(CASE).unwrap().guardian, Some(GuardianId(2)));
    // Of somebody else than a parent no parent is written down.
    form.update(Message::Heard(Heard::Youth));
    assert_eq!(form.meant(CASE).unwrap().guardian, None);
    let mut only = with_parents(vec![parent(1)]);
    assert_eq!(only.meant(CASE).unwrap().guardian, Some(GuardianId(1)));
    let mut nobody = with_parents(Vec::new());
    assert_eq!(nobody.meant(CASE).unwrap().guardian, None);
}

#[test]
fn days_that_cannot_be_are_refused_and_mended() {
    let mut form = with_parents(vec![parent(1)]);
    form.update(Message::On(typed("31-2-2026")));
    assert!(form.meant(CASE).is_none() && form.on.problem().is_some());
    form.update(Message::On(typed("1-12-2026")));
    assert!(form.meant(CASE).is_some(), "planned");
    form.update(Message::Appeared(Some(true)));
    assert!(form.meant(CASE).is_none(), "nobody came yet");
    form.update(Message::Appeared(None));
    assert!(form.meant(CASE).is_some());
    form.update(Message::Summoned(typed("2-12-2026")));
    assert!(form.meant(CASE).is_none() && form.summoned.problem().is_some());
    form.update(Message::On(typed("3-12-2026")));
    assert!(form.meant(CASE).is_some());
}

#[test]
fn what_was_kept_stands_there_again() {
    let mut form = with_parents(vec![parent(1), parent(2)]);
    assert_eq!(form.typed(CASE), None);
    form.update(Message::On(Pick::Toggled));
    assert_eq!(
        form.typed(CASE),
        None,
        "looking at a calendar types nothing"
    );
    form.update(Message::Whom(Whom::Known(GuardianId(2))));
    form.update(Message::Place("Stadhu".to_owned()));
    let typed = form.typed(CASE).unwrap();
    assert_eq!((&*typed.form, typed.record), (NEW, 7));
    let kept = Kept {
        form: NEW.to_owned(),
        record: 7,
        body: typed.body.unwrap(),
        at: Timestamp(0),
    };
    let mut again = with_parents(vec![parent(1), parent(2)]).restored(Some(kept));
    assert_eq!(again.body(), form.body());
    again.update(Message::Discard);
    assert_eq!(again.typed(CASE).map(|typed| typed.body), Some(None));
}

#[test]
fn what_does_not_read_as_a_form_is_shown_as_text() {
    let kept = Kept {
        form: NEW.to_owned(),
        record: 7,
        body: "een oude vorm".to_owned(),
        at: Timestamp(0),
    };
    let form = with_parents(vec![parent(1)]).restored(Some(kept));
    assert!(form.body().statement.contains("een oude vorm"));
}

#[test]
fn something_said_counts_when_somebody_came() {
    let mut form = with_parents(vec![parent(1)]);
    assert!(!form.says_without_coming());
    form.statement = Area::new("Hij was ziek.");
    assert!(form.says_without_coming());
    form.update(Message::Appeared(Some(true)));
    assert!(!form.says_without_coming());
}

#[test]
fn a_parent_who_is_none_any_more_stays_with_his_hearing() {
    let mut form = with_parents(vec![parent(1)]);
    form.changes = Some(Box::new(Hearing {
        facts: HearingDraft {
            guardian: Some(GuardianId(9)),
            ..hearing().facts
        },
        ..hearing()
    }));
    let all = [1, 9].map(|id| Whom::Known(GuardianId(id)));
    assert_eq!(form.choices()[..2], all);
    assert_eq!(form.form(CASE), (CHANGED, 3));
}
