//! What the form of days of absence means, refuses, and keeps.

use super::*;
use crate::domain::absence::AbsenceKind::{Ill, Late, Unexcused};

const CASE: CaseId = CaseId(7);

fn form() -> AbsenceForm {
    AbsenceForm::empty(CASE, "2026-11-25".parse().unwrap())
}

fn typed(text: &str) -> Pick {
    Pick::Typed(text.to_owned())
}

/// A form from one day to another.
fn from(from: &str, until: &str) -> AbsenceForm {
    let mut form = form();
    form.update(Message::From(typed(from)));
    form.update(Message::Until(typed(until)));
    form
}

fn days(form: &mut AbsenceForm) -> Option<Vec<String>> {
    let days = form.meant()?.into_iter();
    Some(days.map(|day| day.on.to_string()).collect())
}

#[test]
fn a_period_is_its_days_without_the_weekend() {
    let mut period = from("5-11-2026", "9-11-2026");
    let plan = period.plan();
    let Plan::Days { new, there: 0 } = &plan else {
        panic!("{plan:?}")
    };
    assert_eq!(new.len(), 3);
    assert_eq!(
        days(&mut period).unwrap(),
        ["2026-11-05", "2026-11-06", "2026-11-09"]
    );
    assert_eq!(days(&mut from("2-11-2026", "")).unwrap(), ["2026-11-02"]);
}

#[test]
fn what_is_no_period_is_said_under_the_day_that_is_to_blame() {
    let mut backwards = from("6-11-2026", "2-11-2026");
    assert_eq!(backwards.plan(), Plan::Not(PeriodProblem::Backwards));
    assert!(backwards.meant().is_none() && backwards.until.problem().is_some());
    backwards.update(Message::From(typed("2-11-2026")));
    assert!(backwards.meant().is_some(), "mended in the other field");
    let mut long = from("1-10-2025", "5-11-2026");
    assert!(long.meant().is_none() && long.until.problem().is_some());
    let mut weekend = from("7-11-2026", "");
    assert!(weekend.meant().is_none() && weekend.from.problem().is_some());
    let mut no_day = from("31-02-2026", "");
    assert!(no_day.meant().is_none() && no_day.from.problem().is_some());
    let mut ahead = from("26-11-2026", "");
    assert!(ahead.meant().is_none() && ahead.from.problem().is_some());
    assert!(form().meant().is_none());
}

#[test]
fn hours_are_read_only_where_they_are_asked_for() {
    let mut form = from("2-11-2026", "");
    form.update(Message::Hours("1-3, 11".to_owned()));
    assert_eq!(form.meant().unwrap()[0].extent, Extent::WholeDay);
    form.update(Message::Amount(Amount::Lessons));
    assert!(form.meant().is_none() && form.hours.problem().is_some());
    form.update(Message::Hours("1-3, 5".to_owned()));
    let meant = form.meant().unwrap();
    assert_eq!(meant[0].extent, Extent::Lessons("1,2,3,5".parse().unwrap()));
    form.update(Message::Minutes("1441".to_owned()));
    assert!(form.meant().is_none() && form.minutes.problem().is_some());
    form.update(Message::Minutes("45".to_owned()));
    assert_eq!(form.meant().unwrap()[0].minutes, Some(45));
}

#[test]
fn nobody_comes_too_late_for_a_whole_day_unless_somebody_says_so() {
    let mut form = from("2-11-2026", "");
    form.update(Message::Kind(Late));
    assert_eq!(form.amount, Amount::Part);
    form.update(Message::Kind(Ill));
    assert_eq!(form.amount, Amount::Whole);
    form.update(Message::Amount(Amount::Whole));
    form.update(Message::Kind(Late));
    assert_eq!(form.amount, Amount::Whole);
}

#[test]
fn what_stands_there_is_not_added_again() {
    let mut form = from("2-11-2026", "3-11-2026");
    form.there = form.meant().unwrap()[..1].to_vec();
    assert!(matches!(form.plan(), Plan::Days { new, there: 1 } if new.len() == 1));
    assert_eq!(days(&mut form).unwrap(), ["2026-11-03"]);
    form.update(Message::Until(typed("2-11-2026")));
    assert!(form.meant().is_none() && form.from.problem().is_some());
    form.update(Message::Kind(Ill));
    assert!(form.meant().is_some(), "said otherwise it is another");
}

#[test]
fn what_was_kept_stands_there_again() {
    let mut one = form();
    assert_eq!(one.typed(), None);
    one.update(Message::From(Pick::Toggled));
    assert_eq!(one.typed(), None, "looking at a calendar types nothing");
    one.update(Message::From(typed("2-11-20")));
    one.update(Message::Kind(Late));
    let typed = one.typed().unwrap();
    assert_eq!((&*typed.form, typed.record), (FORM, 7));
    let kept = |body: String| Kept {
        form: FORM.to_owned(),
        record: 7,
        body,
        at: Timestamp(0),
    };
    let mut again = form().restored(Some(kept(typed.body.unwrap())));
    assert_eq!(again.body(), one.body());
    again.update(Message::Discard);
    assert_eq!(again.kind, Unexcused);
    assert_eq!(again.typed().map(|typed| typed.body), Some(None));
    let strange = form().restored(Some(kept("een oude vorm".to_owned())));
    assert_eq!(strange.from.text(), "een oude vorm");
}
