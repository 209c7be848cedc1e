//! What one types where: letters that no field takes, a text that grows, what waits half written, what
//! is told while one types, and where the focus goes when something is wrong.

use iced_test::core::Rectangle;
use leerrecht::domain::case::{CaseDraft, CaseKind, DuoStatus};
use leerrecht::domain::partial_date::PartialDate;
use leerrecht::domain::youth::YouthDraft;
use leerrecht::service::{cases, youths};

use super::case::open_case;
use super::pixels::pixels;
use super::{Driver, Named, open_demo, open_demo_with, reopen};

#[test]
fn a_sentence_that_no_field_takes_opens_and_changes_nothing() {
    let (_folder, mut window) = open_demo();
    open_case(&mut window);
    window.write("Zij zei: moeder gebeld");
    assert!(!window.sees_part("Gegevens · "));
    assert!(!window.sees("Nieuwe notitie"));
    // One that begins with the letter of a form opens that form, and goes no further.
    window.write("een moeder belde");
    window.expect_part("Gegevens · ");
    let given = window.value("youth-edit-given");
    assert!(!given.contains("moeder"), "{given}");
    assert!(!window.sees("De naam verandert"));
    // What is typed in it after that is taken.
    window.write("X");
    assert_eq!(window.value("youth-edit-given"), format!("{given}X"));
}

#[test]
fn what_changes_in_a_name_and_what_is_odd_in_it_is_said_before_it_is_saved() {
    let (_folder, mut window) = open_demo();
    open_case(&mut window);
    window.write("e");
    let given = window.value("youth-edit-given");
    window.write(": moeder");
    window.expect("De naam verandert");
    window.expect(&format!("Voornamen: {given} → {given}: moeder"));
    window.expect("In deze naam staat het teken “:”. Klopt dat?");
    super::people::picture(&mut window, "name");
    // It is saved all the same.
    window.ctrl("s");
    window.expect_part(": moeder");
    assert!(!window.sees("De naam verandert"));
}

fn lines(window: &mut Driver, count: usize) {
    for line in 0..count {
        window.write(&format!("regel {line}"));
        window.press(Named::Enter);
    }
}

fn height(window: &mut Driver) -> f32 {
    window.focused().unwrap().bounds().height
}

#[test]
fn a_long_text_grows_and_then_stays_within_its_frame() {
    let (_folder, mut window) = open_demo();
    open_case(&mut window);
    window.write("n");
    let label = window.place("Wat er gebeurde");
    let low = height(&mut window);
    lines(&mut window, 9);
    assert!(
        (height(&mut window) - low - 80.0).abs() < 1.0,
        "four lines more"
    );
    lines(&mut window, 30);
    assert!(
        (height(&mut window) - low - 160.0).abs() < 1.0,
        "no more than these"
    );
    // The name above the frame, and the room between the two.
    let above = Rectangle {
        height: label.height + 3.0,
        width: 200.0,
        ..label
    };
    let there: Vec<_> = pixels(&window.picture(), above).collect();
    super::people::picture(&mut window, "note-long");
    window.ctrl("a");
    window.press(Named::Delete);
    window.write("x");
    assert!((height(&mut window) - low).abs() < 1.0);
    assert!(there.iter().copied().eq(pixels(&window.picture(), above)));
}

#[test]
fn a_half_written_note_waits_in_sight() {
    let (folder, mut window) = open_demo();
    open_case(&mut window);
    window.write("n");
    assert!(!window.sees("Gooi weg"), "nothing to throw away");
    window.write("Half verhaal");
    window.expect("Gooi weg");
    window.choose("Later verder");
    assert!(!window.sees("Nieuwe notitie"));
    window.expect("Concept van een notitie wacht");
    window.tick();
    window.expect_part("Concept van een notitie van ");
    super::people::picture(&mut window, "waits");
    window.choose("Verder");
    window.write(" en meer");
    window.press(Named::Escape);
    window.tick();
    // Vandaag says what waits, and of whom, and leads into the text.
    window.ctrl("1");
    window.expect_part("Niet afgemaakt: notitie: ");
    let banner = window.texts();
    let banner = banner
        .iter()
        .find(|text| text.starts_with("Niet afgemaakt: "));
    assert!(
        banner.is_some_and(|said| said.contains(" 2026-")),
        "{banner:?}"
    );
    window.choose("Verder gaan");
    window.expect("Nieuwe notitie");
    window.write(" nog");
    window.ctrl("s");
    window.expect("Half verhaal en meer nog");
    window.tick();
    drop(window);
    let mut window = reopen(&folder);
    open_case(&mut window);
    assert!(!window.sees_part("Concept van een notitie"));
}

#[test]
fn a_note_that_waits_is_thrown_away_where_it_waits() {
    let (_folder, mut window) = open_demo();
    open_case(&mut window);
    window.write("n");
    window.write("Half verhaal");
    window.press(Named::Escape);
    window.choose("Gooi weg");
    assert!(!window.sees("Concept van een notitie wacht"));
    window.write("n");
    assert!(!window.sees("Gooi weg"));
}

#[test]
fn going_on_begins_in_the_text_when_the_page_is_opened_anew() {
    let (folder, mut window) = open_demo();
    open_case(&mut window);
    window.write("n");
    window.write("Half verhaal");
    window.tick();
    drop(window);
    let mut window = reopen(&folder);
    window.choose("Verder gaan");
    window.write(" verder");
    window.ctrl("s");
    window.expect("Half verhaal verder");
}

#[test]
fn what_is_told_moves_nothing_and_what_went_wrong_stays_behind() {
    let (_folder, mut window) = open_demo();
    open_case(&mut window);
    let (foot, head) = ("Instellingen", "Stand van zaken");
    let before = (window.place(foot), window.place(head));
    window.write("t");
    window.write("Rooster opvragen");
    window.press(Named::Enter);
    window.expect("De taak is toegevoegd.");
    assert_eq!((window.place(foot), window.place(head)), before);
    super::people::picture(&mut window, "told");
    // A file that is not there.
    window.choose("+ bijlage");
    window.write("/tmp/bestaat-niet/brief.pdf");
    let there = window.texts();
    window.press(Named::Enter);
    let told: Vec<String> = window.texts();
    let told: Vec<_> = told.iter().filter(|text| !there.contains(text)).collect();
    assert!(!told.is_empty());
    window.press(Named::Escape);
    window.ctrl("2");
    for text in told {
        assert!(!window.sees(text), "{text}");
    }
}

#[test]
fn the_focus_goes_to_what_is_wrong() {
    let (_folder, mut window) = open_demo();
    open_case(&mut window);
    window.write("n");
    window.write("Gebeld");
    window.tab_to("dossier-note-at");
    window.write("99");
    window.tab_to("dossier-note-text");
    window.ctrl("s");
    window.write("x");
    assert_eq!(window.value("dossier-note-at"), "99x");
    window.press(Named::Escape);
    window.write("t");
    window.write("Bellen");
    window.press(Named::Tab);
    window.write("31-02-2026");
    window.press(Named::Tab);
    window.ctrl("s");
    window.write("x");
    assert_eq!(window.value("dossier-task-due"), "31-02-2026x");
}

#[test]
fn closing_names_what_is_open_and_doubts_work_for_who_is_bound() {
    let (_folder, mut window) = open_nowhere();
    window.write("t");
    window.write("Rooster opvragen");
    window.press(Named::Enter);
    window.choose("Dossier afsluiten");
    window.expect("Eén taak staat nog open. De status bij DUO is nog: in behandeling.");
    window.pick("uitgeschreven: werk");
    window.expect_part("daar maakt deze reden geen einde aan.");
    super::people::picture(&mut window, "closing");
    window.choose("Gooi weg");
    assert!(!window.sees("Toelichting"));
    window.choose("Dossier afsluiten");
    assert!(!window.sees("Gooi weg"));
    window.pick("terug");
    assert!(!window.sees_part("daar maakt deze reden geen einde aan."));
}

#[test]
fn only_what_somebody_can_write_is_offered_for_a_note() {
    let (_folder, mut window) = open_demo();
    open_case(&mut window);
    window.write("n");
    window.tab_to_text("notitie");
    window.press(Named::Enter);
    window.expect("telefoon");
    for act in [
        "waarschuwing",
        "besluit",
        "proces-verbaal",
        "fase",
        "overdracht",
    ] {
        assert!(!window.sees(act), "{act}");
    }
}

/// The case of somebody of fourteen, of whom neither school nor municipality is known.
fn open_nowhere() -> (tempfile::TempDir, Driver) {
    let (folder, mut window) = open_demo_with(|desk| {
        let name = crate::invented::name("Aap", "", "Nergens");
        let born = PartialDate::from_int(20_120_531).unwrap();
        let (youth, _) = youths::add(desk, &YouthDraft::new(name, born)).unwrap();
        let mut draft = CaseDraft::new(youth, CaseKind::Relatief, desk.today);
        draft.duo_status = Some(DuoStatus::InTreatment);
        cases::open(desk, &draft).unwrap();
    });
    window.ctrl("2");
    window.choose("Alle dossiers");
    window.ctrl("f");
    window.write("nergens");
    window.press(Named::Enter);
    window.expect("Stand van zaken");
    (folder, window)
}

#[test]
fn what_a_case_lacks_is_said_with_the_way_to_fill_it() {
    let (_folder, mut window) = open_nowhere();
    window.expect("De school ontbreekt");
    window.expect("De gemeente ontbreekt");
    super::people::picture(&mut window, "lacks");
    window.choose("Gemeente invullen");
    window.expect("Binnengekomen op");
    assert!(window.sees("Later verder"), "the form is open");
}

#[test]
fn a_birth_date_is_said_as_it_is_read_and_a_listed_name_is_taken_apart() {
    let (_folder, mut window) = open_demo();
    window.ctrl("n");
    window.write("Zandvoorde, Kees van");
    window.press(Named::Tab);
    window.press(Named::Enter);
    assert_eq!(window.value("new-youth-given"), "Kees");
    assert_eq!(window.value("new-youth-prefix"), "van");
    assert_eq!(window.value("new-youth-surname"), "Zandvoorde");
    window.tab_to("new-youth-born");
    window.write("1-3-12");
    window.expect("Gelezen als 01-03-2012");
    window.ctrl("a");
    window.write("01-03-2012");
    assert!(!window.sees("Gelezen als 01-03-2012"));
}
