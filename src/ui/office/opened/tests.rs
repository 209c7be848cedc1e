//! Which screens there are, and until when.

use iced::futures::{StreamExt as _, executor};
use iced_test::runtime::{Action, task as tasks};

use super::*;
use crate::domain::id::{CaseId, YouthId};
use crate::ui::tests::World;

/// A screen whose first reading still goes on.
fn busy(world: &World, target: Target) -> Instance {
    let (instance, _reading) = Instance::open(target, &world.context());
    assert!(instance.is_at_work());
    instance
}

/// A screen on which nothing goes on.
fn still(world: &World, target: Target) -> Instance {
    let mut instance = busy(world, target);
    instance.running = 0;
    instance
}

fn messages(task: Task<Message>) -> Vec<Message> {
    let Some(ran) = tasks::into_stream(task) else {
        return Vec::new();
    };
    // What asks for something that is drawn goes at once: there is nothing, and who asked waits.
    let said = ran.filter_map(async |ran| match ran {
        Action::Output(message) => Some(message),
        _ => None,
    });
    executor::block_on(said.collect())
}

#[test]
fn each_screen_has_a_number_of_its_own_also_at_the_same_place() {
    let world = World::new();
    let one = still(&world, Target::Cases);
    let other = still(&world, Target::Cases);
    assert_ne!(one.number, other.number);
}

#[test]
fn what_a_task_brings_bears_the_number_and_its_end_comes_last() {
    let world = World::new();
    let (instance, task) = Instance::open(Target::Youths, &world.context());
    let mut brought = messages(task);
    let last = brought.pop();
    assert!(matches!(last, Some(Message::Ended(number)) if number == instance.number));
    assert!(!brought.is_empty());
    for message in brought {
        assert!(matches!(message, Message::Screen(number, _) if number == instance.number));
    }
}

#[test]
fn a_screen_that_was_left_for_good_is_found_until_its_work_has_ended() {
    let world = World::new();
    let mut opened = Opened::new(busy(&world, Target::Cases));
    let left = opened.here.number;
    opened.replace(still(&world, Target::Today));
    assert!(opened.find(left).is_some());
    opened.ended(left);
    assert!(opened.find(left).is_none());
    opened.ended(left);
    assert_eq!(opened.here.target, Target::Today);
}

#[test]
fn one_task_that_ends_does_not_end_the_others() {
    let world = World::new();
    let mut left = busy(&world, Target::Cases);
    left.running = 2;
    let number = left.number;
    let mut opened = Opened::new(left);
    opened.replace(still(&world, Target::Today));
    opened.ended(number);
    assert!(opened.find(number).is_some());
    opened.ended(number);
    assert!(opened.find(number).is_none());
}

#[test]
fn a_screen_on_which_nothing_went_on_is_gone_at_once() {
    let world = World::new();
    let mut opened = Opened::new(still(&world, Target::Cases));
    let left = opened.here.number;
    opened.replace(still(&world, Target::Today));
    assert!(opened.find(left).is_none());
}

#[test]
fn the_screen_of_a_record_is_taken_up_from_behind_or_from_those_that_were_left() {
    let world = World::new();
    let case = Target::Case(CaseId(1));
    let mut opened = Opened::new(still(&world, case.clone()));
    let number = opened.here.number;
    opened.show(still(&world, Target::Today));
    let taken = opened.take(&case).unwrap();
    assert_eq!(taken.number, number);
    assert!(opened.take(&case).is_none(), "it lies nowhere else");

    let mut opened = Opened::new(busy(&world, case.clone()));
    let number = opened.here.number;
    opened.replace(still(&world, Target::Today));
    assert_eq!(opened.take(&case).map(|one| one.number), Some(number));
    opened.ended(number);
    assert!(opened.find(number).is_none());
}

#[test]
fn so_many_steps_are_remembered_and_an_older_screen_still_gets_its_answer() {
    let world = World::new();
    let mut opened = Opened::new(busy(&world, Target::Today));
    let first = opened.here.number;
    for at in 0..=STEPS {
        let id = YouthId(i64::try_from(at).unwrap());
        opened.show(still(&world, Target::Youth(id)));
    }
    assert!(opened.find(first).is_some(), "its work goes on");
    for _ in 0..STEPS {
        assert!(opened.step_back());
    }
    assert!(!opened.step_back());
    assert_eq!(opened.here.target, Target::Youth(YouthId(0)));
    opened.ended(first);
    assert!(opened.find(first).is_none());
}

#[test]
fn no_way_leads_back_to_a_form_that_made_something() {
    let world = World::new();
    let mut opened = Opened::new(still(&world, Target::Cases));
    opened.show(busy(&world, Target::NewCase(None)));
    let form = opened.here.number;
    opened.show(still(&world, Target::Today));
    opened.leave_out(form);
    assert!(opened.find(form).is_some(), "its work goes on");
    assert!(opened.step_back());
    assert_eq!(opened.here.target, Target::Cases);
    opened.ended(form);
    assert!(opened.find(form).is_none());
    opened.leave_out(form);
    assert_eq!(opened.here.target, Target::Cases);
}
