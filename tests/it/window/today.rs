//! Vandaag: what is to be done, in order; done with one key, and taken back.

use super::{Named, open_demo, open_demo_with, undo};
use leerrecht::domain::task::TaskDraft;
use leerrecht::service::cases;
use leerrecht::service::desk::Desk;
use leerrecht::service::search::{self, Query, Scope};

/// A task of nobody's case, due so many days from today.
fn task(desk: Desk<'_>, title: &str, days: i64) {
    let task = TaskDraft {
        case: None,
        youth: None,
        title: title.to_owned(),
        due: Some(desk.today + chrono::Duration::days(days)),
        assignee: None,
        done_on: None,
    };
    cases::add_task(desk, &task).unwrap();
}

#[test]
fn a_task_is_finished_and_taken_back_by_keys_alone() {
    let (_folder, mut window) = open_demo();
    window.expect("woensdag 25 november 2026 · week 48");
    window.expect("Ouders uitnodigen voor een gesprek");
    window.press(Named::Space);
    let told = "‘Ouders uitnodigen voor een gesprek’ van Fietje Voorbeeld is gedaan.";
    window.expect(told);
    // A parent looks along: neither of whom nor what.
    window.press(Named::F9);
    window.expect("De taak is gedaan.");
    window.press(Named::F9);
    window.press(Named::Space);
    window.press(Named::Space);
    window.expect("Er is niets te doen");
    undo(&mut window);
    window.expect("Ouders uitnodigen voor een gesprek");
    window.expect("Ongedaan gemaakt: afgevinkte taak in 2026-0003.");
}

/// A box would choose: what finishes a task at once looks like what it does, and nothing finishes all
/// of them.
#[test]
fn what_finishes_a_task_is_a_button_that_says_so() {
    let (_folder, mut window) = open_demo();
    window.expect("Gedaan");
    let boxes = ['\u{e005}', '\u{e006}', '\u{e007}'].map(String::from);
    assert!(boxes.iter().all(|sign| !window.sees(sign)));
    let done = String::from('\u{e000}');
    assert_eq!(window.places(&done).len(), 3);
    window.click_nth(&done, 2);
    window.expect_part("is gedaan.");
}

/// What stands at a place, by the text under or beside it.
fn number_by(window: &mut super::Driver, label: &str) -> String {
    let at = window
        .places(label)
        .into_iter()
        .max_by(|one, other| one.x.total_cmp(&other.x));
    let at = at.unwrap();
    let below = |seen: &iced_test::core::Rectangle| {
        (seen.x - at.x).abs() < 2.0 && seen.y > at.y && seen.y < at.y + 40.0
    };
    let texts = window.visible_texts().into_iter();
    let mut texts = texts.filter(|(_, seen)| below(seen));
    texts.next().unwrap().0
}

#[test]
fn the_figures_add_up_to_the_list_and_agree_with_the_sidebar() {
    let (_folder, mut window) = open_demo_with(|desk| {
        task(desk, "Eén te laat", -1);
        task(desk, "Twee te laat", -2);
        task(desk, "Vandaag nog", 0);
        task(desk, "Volgende week dinsdag", 6);
        task(desk, "Na de vakantie", 40);
    });
    let figures = [
        "Te laat",
        "Vandaag",
        "Komende 7 dagen",
        "Later",
        "Zonder datum",
    ];
    let found = figures.map(|label| number_by(&mut window, label));
    assert_eq!(found, ["2", "1", "4", "1", "0"]);
    // The number behind Vandaag in the sidebar, and that behind Dossiers.
    let beside = |window: &mut super::Driver, label: &str| {
        let at = window.place(label);
        let texts = window.visible_texts().into_iter();
        let row = texts.filter(|(_, seen)| {
            (seen.center_y() - at.center_y()).abs() < 4.0 && seen.x > at.x + 10.0 && seen.x < 208.0
        });
        let numbers = row.map(|(text, _)| text);
        numbers
            .filter(|text| text.parse::<u32>().is_ok())
            .collect::<Vec<_>>()
    };
    assert_eq!(beside(&mut window, "Vandaag"), ["2"]);
    let cases = beside(&mut window, "Dossiers");
    window.ctrl("2");
    window.expect(&format!("{} van 3", cases[0]));
}

#[test]
fn a_protected_address_is_marked_here_and_in_the_search() {
    let (_folder, mut window) = open_demo_with(|desk| {
        let found = search::search(desk, &Query::within("doutzen testema", Scope::Youths));
        let about = TaskDraft {
            case: None,
            youth: found.unwrap().best[0].found.youth(),
            title: "Bellen".to_owned(),
            due: Some(desk.today),
            assignee: None,
            done_on: None,
        };
        cases::add_task(desk, &about).unwrap();
    });
    window.expect("Testema, Doutzen");
    assert_eq!(window.count("geheim"), 1);
    window.ctrl("k");
    window.write("testema");
    window.expect("Testema, Doutzen");
    let marked = window.count("geheim");
    assert!(marked > 0);
    window.ctrl("a");
    window.write("fietje voorbeeld");
    window.expect("Voorbeeld, Fietje");
    assert_eq!(window.count("geheim"), 0);
}
