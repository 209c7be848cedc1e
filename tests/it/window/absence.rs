//! Days of absence, by keyboard alone: many at once, told before they are added, never twice, and taken
//! away again.

use leerrecht::domain::absence::{AbsenceDayDraft, AbsenceKind, Extent};
use leerrecht::service::cases;

use super::letter::office::{case, day, desk_on, open, page};
use super::{Driver, Named, open_demo, open_demo_with, undo};

const FORM: &str = "Verzuimdagen toevoegen";

fn begin(window: &mut Driver) {
    case(window);
    window.write("v");
    window.expect(FORM);
}

/// A period in the form that is open.
fn period(window: &mut Driver, from: &str, until: &str) {
    for (field, text) in [("absence-from", from), ("absence-until", until)] {
        fill(window, field, text);
    }
}

fn fill(window: &mut Driver, field: &'static str, text: &str) {
    window.tab_to(field);
    window.ctrl("a");
    window.write(text);
    if text.is_empty() {
        window.press(Named::Backspace);
    }
}

#[test]
fn a_week_is_added_with_two_days_typed() {
    let (_folder, mut window) = open_demo();
    case(&mut window);
    window.expect("Er staan nog geen verzuimdagen.");
    window.write("v");
    window.write("2-11-26");
    window.expect("1 dag: ma 2 november");
    window.press(Named::Tab);
    window.press(Named::Tab);
    window.write("6-11-26");
    window.expect("5 dagen: ma 2 t/m vr 6 november");
    window.expect("Schoolvakanties zijn niet bekend: haal vrije dagen er zelf uit.");
    window.press(Named::Enter);
    window.expect("De verzuimdagen zijn toegevoegd.");
    window.expect("5 meldingen");
    window.expect("waarvan 5 ongeoorloofd");
    window.expect("Week 45");
    window.expect("vr 6 nov");
    assert_eq!(window.count("ongeoorloofd, hele dag"), 5);
    undo(&mut window);
    window.expect("Er staan nog geen verzuimdagen.");
}

#[test]
fn days_that_stand_there_are_told_and_not_added_again() {
    let (_folder, mut window) = open_demo();
    begin(&mut window);
    period(&mut window, "2-11-26", "4-11-26");
    window.ctrl("s");
    window.write("v");
    period(&mut window, "3-11-26", "9-11-26");
    window.expect("3 dagen: do 5 t/m ma 9 november");
    window.expect("2 dagen staan er al zo en komen er niet nog eens bij.");
    window.ctrl("s");
    window.expect("6 meldingen");
    window.write("v");
    window.write("4-11-26");
    window.expect("Deze dag staat er al zo.");
    window.press(Named::Enter);
    window.expect("Deze dagen staan er allemaal al zo.");
    window.expect(FORM);
    // For another reason, or another part of the day, it is another.
    window.tab_to("absence-kind");
    window.pick("ziek");
    window.expect("1 dag: wo 4 november");
    window.ctrl("s");
    window.expect("7 meldingen");
    window.expect("waarvan 6 ongeoorloofd");
}

#[test]
fn lesson_hours_and_minutes_are_written_as_the_school_does() {
    let (folder, mut window) = open_demo();
    begin(&mut window);
    window.write("2-11-26");
    window.tab_to("absence-amount");
    window.pick("lesuren");
    window.ctrl("s");
    window.expect("Vul dit in.");
    for wrong in ["11", "0", "4-1", "1,,2", "een"] {
        fill(&mut window, "absence-hours", wrong);
        window.ctrl("s");
        window.expect("Schrijf lesuren van 1 tot en met 10, zoals 1,2,5 of 1-4.");
    }
    fill(&mut window, "absence-hours", "1-3, 5");
    fill(&mut window, "absence-minutes", "1441");
    window.ctrl("s");
    window.expect("Schrijf een getal van 1 tot en met 1440, of laat het veld leeg.");
    fill(&mut window, "absence-minutes", "200");
    window.press(Named::Enter);
    window.expect("ongeoorloofd, uur 1,2,3,5, 200 min.");
    // Nobody is late for a whole day.
    window.write("v");
    window.write("gisteren");
    window.tab_to("absence-kind");
    window.pick("te laat");
    fill(&mut window, "absence-minutes", "15");
    window.ctrl("s");
    window.expect("te laat, 15 min.");
    drop(window);
    desk_on(&folder.path().join("proef.leerrecht-db"), |desk| {
        let days = page(desk).absence;
        assert_eq!(days[0].extent, Extent::Lessons("1,2,3,5".parse().unwrap()));
        assert_eq!((days[0].minutes, days[1].minutes), (Some(200), Some(15)));
        assert_eq!(days[1].kind, AbsenceKind::Late);
        assert_eq!(days[1].extent, Extent::Lessons("".parse().unwrap()));
    });
}

#[test]
fn what_is_no_period_is_said_and_adds_nothing() {
    let (_folder, mut window) = open_demo();
    begin(&mut window);
    for (from, until, said) in [
        (
            "31-02-2026",
            "",
            "Deze dag bestaat niet. Kijk de dag en de maand na.",
        ),
        (
            "6-11-2026",
            "2-11-2026",
            "De laatste dag ligt voor de eerste.",
        ),
        (
            "1-10-2025",
            "4-11-2026",
            "Dit is langer dan een jaar. Kijk de dagen na.",
        ),
        (
            "7-11-2026",
            "8-11-2026",
            "Hier valt geen schooldag in: alleen een weekend.",
        ),
        (
            "26-11-2026",
            "",
            "Die dag moet nog komen. Vul een dag in die geweest is.",
        ),
    ] {
        period(&mut window, from, until);
        window.ctrl("s");
        window.expect(said);
        window.expect(FORM);
    }
    window.press(Named::Escape);
    window.expect("Er staan nog geen verzuimdagen.");
    // What was typed is offered again, and thrown away.
    window.write("v");
    assert_eq!(window.value("absence-from"), "26-11-2026");
    window.choose("Gooi weg");
    assert!(!window.holds("26-11-2026"));
}

#[test]
fn chosen_days_are_taken_away_together() {
    let (_folder, mut window) = open_demo();
    begin(&mut window);
    period(&mut window, "2-11-26", "6-11-26");
    window.ctrl("s");
    window.choose("vr 6 nov");
    window.choose("di 3 nov");
    window.choose("Haal 2 dagen weg");
    window.expect("Deze 2 verzuimdagen weghalen?");
    window.expect("03-11-2026 · ongeoorloofd, hele dag");
    window.press(Named::Escape);
    window.expect("5 meldingen");
    window.choose("Haal 2 dagen weg");
    // The focus is on what does it.
    window.press(Named::Enter);
    window.expect("De verzuimdagen zijn weggehaald.");
    window.expect("3 meldingen");
    assert!(!window.sees("vr 6 nov") && !window.sees_part("Haal 2"));
    undo(&mut window);
    window.expect("5 meldingen");
    window.expect("vr 6 nov");
}

#[test]
fn of_many_days_the_last_are_shown_first() {
    let (_folder, mut window) = open_demo_with(|desk| {
        let case = page(desk).case.id;
        let days: Vec<AbsenceDayDraft> = (1..=60)
            .map(|days| AbsenceDayDraft {
                case,
                on: day(days),
                kind: AbsenceKind::Unexcused,
                extent: Extent::WholeDay,
                minutes: None,
            })
            .collect();
        cases::add_absence(desk, case, &days).unwrap();
    });
    case(&mut window);
    let drawn = |window: &mut Driver| window.count("ongeoorloofd, hele dag");
    assert_eq!(drawn(&mut window), 8);
    window.expect("di 24 nov");
    window.choose("Nog 52 oudere tonen");
    assert_eq!(drawn(&mut window), 48);
    window.choose("Nog 12 oudere tonen");
    assert_eq!(drawn(&mut window), 60);
    assert!(!window.sees_part("oudere tonen"));
    window.choose("Minder tonen");
    assert_eq!(drawn(&mut window), 8);
}

#[test]
fn the_way_from_the_letter_leads_to_the_form() {
    let (_folder, mut window, _tray) = open(|_| {});
    case(&mut window);
    window.write("w");
    window.expect_part("Er is geen ongeoorloofd verzuim vastgelegd.");
    window.choose("Verzuimdagen vastleggen");
    window.expect(FORM);
    window.write("2-11-26");
    window.press(Named::Enter);
    window.expect("Week 45");
    window.write("w");
    assert!(!window.sees_part("Er is geen ongeoorloofd verzuim vastgelegd."));
}
