//! The day of closing while a form waits half filled in: what was only proposed is proposed anew, what
//! somebody typed stays.

use leerrecht::service::demo;
use leerrecht::ui::Start;
use zeroize::Zeroizing;

use super::case::open_case;
use super::{Driver, open_demo, start};

/// The same file on another day.
fn on(folder: &tempfile::TempDir, day: &str) -> Driver {
    Driver::open(Start {
        passphrase: Some(Zeroizing::new(demo::PASSPHRASE.to_owned())),
        today: Some(day.parse().unwrap()),
        ..start(folder.path().join("proef.leerrecht-db"))
    })
}

/// The form for all open cases, with a reason in it.
fn close_all(window: &mut Driver) {
    window.ctrl("2");
    window.ctrl("a");
    window.write("s");
    window.pick("afgerond");
}

/// The form for one case, with a reason in it.
fn close_one(window: &mut Driver) {
    open_case(window);
    window.choose("Dossier afsluiten");
    window.pick("terug");
}

/// What stands as the day when the form is gone on with the day after.
#[track_caller]
fn check(begin: fn(&mut Driver), goes_on: Option<&str>, typed: Option<&str>, expected: &str) {
    let (folder, mut window) = open_demo();
    begin(&mut window);
    assert_eq!(window.value("close-on"), "25-11-2026");
    if let Some(day) = typed {
        window.tab_to("close-on");
        window.ctrl("a");
        window.write(day);
    }
    window.tick();
    drop(window);
    let mut window = on(&folder, "2026-11-26");
    window.ctrl("1");
    window.choose("Verder gaan");
    if let Some(goes_on) = goes_on {
        window.choose(goes_on);
    }
    assert_eq!(window.value("close-on"), expected);
}

#[test]
fn a_day_that_was_only_proposed_is_proposed_anew_on_a_later_day() {
    check(close_one, None, None, "26-11-2026");
    check(close_all, Some("Verder"), None, "26-11-2026");
}

#[test]
fn a_day_that_was_typed_stays_on_a_later_day() {
    check(close_one, None, Some("24-11-2026"), "24-11-2026");
    check(close_all, Some("Verder"), Some("24-11-2026"), "24-11-2026");
}
