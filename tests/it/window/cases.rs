//! The list of cases: filtered, ordered, ticked, and done something with at once; views; empty; a
//! case that is gone meanwhile. By keys alone.

use iced_test::core::keyboard::{Key, Modifiers};
use leerrecht::domain::case::CaseKind;
use leerrecht::domain::officer::{OfficerDraft, OfficerFunction};
use leerrecht::domain::time::Timestamp;
use leerrecht::service::{cases, demo, office, youths};

use super::{Driver, Named, killed, open_demo, open_demo_with, reopen, today, undo};

/// A demonstration with a second officer, and so many cases more.
pub(super) fn open_with(more: usize) -> (tempfile::TempDir, Driver) {
    open_demo_with(|desk| {
        let colleague = OfficerDraft {
            name: "Collega Verzonnen".to_owned(),
            function: OfficerFunction::Leerplicht,
            trainee: false,
            boa_number: None,
            phone: None,
            email: None,
            from: None,
            until: None,
        };
        office::add_officer(desk, &colleague).unwrap();
        let youths = youths::in_order(desk).unwrap();
        for at in 0..more {
            let youth = youths[at % youths.len()];
            let draft = cases::draft_for(desk, youth, CaseKind::Overig).unwrap();
            cases::open(desk, &draft).unwrap();
        }
    })
}

fn open_list(window: &mut Driver) {
    window.ctrl("2");
    window.expect("Dossiers");
}

#[test]
fn cases_are_handed_over_with_a_reason_and_come_back() {
    let (_folder, mut window) = open_with(0);
    open_list(&mut window);
    window.press(Named::Space);
    window.expect("1 dossier gekozen");
    window.hold(Modifiers::SHIFT, Key::Named(Named::ArrowDown));
    window.expect("2 dossiers gekozen");
    window.write("o");
    window.expect("2 dossiers overdragen");
    window.ctrl("s");
    window.expect("Vul dit in.");
    window.pick("collega");
    window.press(Named::Tab);
    window.write("Andere wijk");
    window.ctrl("s");
    window.expect("2 dossiers overgedragen.");
    window.expect("Geen dossier past hierbij");
    undo(&mut window);
    window.expect("Ongedaan gemaakt: 2 dossiers overgedragen.");
    assert!(
        !window.sees("Geen dossier past hierbij"),
        "they are mine again"
    );
}

/// The texts that stand on the screen, in their order, out of these.
fn order(window: &mut Driver, names: &[&str]) -> Vec<String> {
    let mut texts = window.texts();
    texts.retain(|text| names.contains(&text.as_str()));
    texts
}

const FIETJE: &str = "Voorbeeld, Fietje";
const NOOR: &str = "Voorbeeld, Noor";

/// Opens a filter that lies behind the button with the others.
fn more(window: &mut Driver, filter: &str) {
    let texts = window.texts();
    let button = texts.iter().find(|text| text.starts_with("Meer filters"));
    window.choose(button.unwrap());
    window.choose(filter);
}

fn shift(window: &mut Driver, key: Named) {
    window.hold(Modifiers::SHIFT, Key::Named(key));
}

#[test]
fn cases_get_a_task_each_and_it_is_taken_back() {
    let (_folder, mut window) = open_demo();
    open_list(&mut window);
    window.ctrl("a");
    window.expect("2 dossiers gekozen");
    window.write("t");
    window.expect("Een taak bij 2 dossiers");
    window.write("Rooster opvragen");
    window.press(Named::Tab);
    window.write("31-02-2026");
    window.ctrl("s");
    window.expect("Deze dag bestaat niet. Kijk de dag en de maand na.");
    window.ctrl("a");
    window.write("26-11-2026");
    window.press(Named::Enter);
    window.expect("2 dossiers kregen een taak.");
    assert_eq!(window.count("Rooster opvragen"), 2, "the next step of each");
    undo(&mut window);
    assert_eq!(window.count("Rooster opvragen"), 0);
}

#[test]
fn cases_get_a_tag_by_which_they_are_found_and_it_is_taken_back() {
    let (_folder, mut window) = open_demo();
    open_list(&mut window);
    window.press(Named::Space);
    window.write("l");
    window.write("zorgtafel");
    window.press(Named::Enter);
    window.expect("1 dossier kreeg een label.");
    more(&mut window, "Label: alle");
    window.choose("zorgtafel");
    window.press(Named::Escape);
    window.expect("1 van 3");
    window.expect("Label: zorgtafel");
    undo(&mut window);
    window.expect("0 van 3");
    window.expect("Geen dossier past hierbij");
}

#[test]
fn cases_are_closed_but_for_those_that_are_and_opened_again() {
    let (_folder, mut window) = open_demo();
    open_list(&mut window);
    window.choose("Alle dossiers");
    window.expect("3 van 3");
    window.ctrl("a");
    window.expect("3 dossiers gekozen, waarvan 1 gesloten");
    window.write("s");
    window.expect("1 dossier is al gesloten en blijft zoals het is.");
    window.ctrl("s");
    window.expect("Vul dit in.");
    window.pick("afgerond");
    window.ctrl("s");
    window.expect_part("2 dossiers gesloten; bij 1 kon het niet");
    window.expect_part("is al gesloten");
    window.choose("Mijn open dossiers");
    window.expect("0 van 3");
    undo(&mut window);
    window.expect("2 van 3");
}

#[test]
fn what_closing_will_meet_is_said_first_and_the_day_and_note_stand_in_each_timeline() {
    let (_folder, mut window) = open_demo();
    open_list(&mut window);
    window.ctrl("a");
    window.write("s");
    window.expect("2 dossiers sluiten");
    window.expect("In 2 dossiers staat nog een taak of termijn open.");
    window.expect_part("Open taken blijven na het sluiten op Vandaag staan");
    window.pick("afgerond");
    window.tab_to("close-on");
    window.ctrl("a");
    window.write("26-11-2026");
    window.ctrl("s");
    window.expect("Die dag moet nog komen. Vul een dag in die geweest is.");
    window.ctrl("a");
    window.write("24-11-2026");
    window.expect("2 dossiers zijn pas na deze dag geopend en blijven open.");
    assert!(!window.sees("In 2 dossiers staat nog een taak of termijn open."));
    window.ctrl("s");
    window.expect_part("Bij geen van de 2 dossiers kon het");
    window.expect_part("is pas geopend op 25-11-2026.");
}

#[test]
fn cases_are_closed_with_a_note_that_undo_takes_along() {
    let (folder, mut window) = open_demo();
    open_list(&mut window);
    window.ctrl("a");
    window.write("s");
    window.pick("afgerond");
    window.tab_to("close-note");
    window.write("Weer elke dag op school");
    // Left and gone on with: it all stands there still.
    window.tick();
    let (_copy, mut window) = killed(&folder, window);
    open_list(&mut window);
    window.expect_part("U was bezig: Sluiten, 2 dossiers.");
    window.choose("Ga verder");
    window.expect("In 2 dossiers staat nog een taak of termijn open.");
    window.ctrl("s");
    window.expect("2 dossiers gesloten.");
    window.choose("Alle dossiers");
    window.ctrl("f");
    window.write("fietje");
    window.press(Named::Enter);
    window.expect("Gesloten");
    window.expect("Reden: afgerond\nWeer elke dag op school");
    undo(&mut window);
    window.expect("Ongedaan gemaakt: 2 dossiers gesloten.");
    assert!(!window.sees_part("Reden: afgerond"));
}

#[test]
fn what_is_done_to_closed_cases_too_is_said_first() {
    let (_folder, mut window) = open_demo();
    open_list(&mut window);
    window.choose("Alle dossiers");
    window.ctrl("a");
    window.write("l");
    window.expect("1 gesloten dossier doet mee en blijft gesloten.");
}

#[test]
fn a_selection_is_made_by_keys_and_stays_while_the_list_is_filtered() {
    let (_folder, mut window) = open_with(40);
    open_list(&mut window);
    window.press(Named::Space);
    shift(&mut window, Named::End);
    window.expect("42 dossiers gekozen");
    window.ctrl("f");
    window.write("noor");
    window.expect("42 dossiers gekozen, waarvan 40 nu niet in de lijst");
    window.press(Named::Escape);
    window.press(Named::Escape);
    assert!(!window.sees_part("dossiers gekozen"));
    window.ctrl("a");
    window.expect("2 dossiers gekozen");
    window.ctrl("a");
    assert!(!window.sees_part("dossiers gekozen"));
}

#[test]
fn a_selection_is_still_there_when_one_comes_back_from_a_case() {
    let (_folder, mut window) = open_demo();
    open_list(&mut window);
    window.press(Named::Space);
    window.press(Named::Enter);
    window.expect("Stand van zaken");
    window.hold(Modifiers::ALT, Key::Named(Named::ArrowLeft));
    window.expect("1 dossier gekozen");
}

#[test]
fn three_hundred_cases_are_handed_over_at_once_and_come_back() {
    let (_folder, mut window) = open_with(298);
    open_list(&mut window);
    window.expect("300 van 301");
    window.ctrl("a");
    window.write("o");
    window.pick("collega");
    window.ctrl("s");
    window.expect("300 dossiers overgedragen.");
    window.expect("0 van 301");
    undo(&mut window);
    window.expect("300 van 301");
}

#[test]
fn a_case_that_is_gone_is_ticked_no_more() {
    let (_folder, mut window) = open_demo();
    new_case(&mut window);
    open_list(&mut window);
    window.ctrl("a");
    window.expect("3 dossiers gekozen");
    undo(&mut window);
    window.expect("2 dossiers gekozen");
}

fn new_case(window: &mut Driver) {
    window.ctrl("n");
    window.write("puck voorbeeld");
    window.press(Named::Enter);
    window.pick("luxe");
    window.ctrl("s");
    window.expect("Het dossier is geopend.");
}

#[test]
fn what_is_typed_for_a_case_that_goes_meanwhile_is_not_lost() {
    let (_folder, mut window) = open_demo();
    new_case(&mut window);
    window.write("n");
    window.write("Half verhaal");
    window.press(Named::Tab);
    undo(&mut window);
    window.expect("Dit dossier staat niet meer in het bestand.");
    window.expect("Half verhaal");
    window.expect("Kopieer deze tekst");
    // It comes back when the case does.
    window.choose("Opnieuw");
    window.expect("Nieuwe notitie");
    window.ctrl("s");
    window.expect("De notitie staat in de tijdlijn.");
}

#[test]
fn a_view_is_saved_renamed_replaced_remembered_and_dropped() {
    let (folder, mut window) = open_demo();
    open_list(&mut window);
    window.choose("Soort: alle");
    window.choose("Luxe verzuim");
    window.press(Named::Escape);
    window.choose("+ weergave bewaren");
    window.ctrl("s");
    window.expect("Vul dit in.");
    window.write("Luxe");
    window.press(Named::Enter);
    window.expect("De weergaven zijn bijgewerkt.");
    window.choose("hernoemen");
    window.ctrl("a");
    window.write("Vakanties");
    window.press(Named::Enter);
    window.expect("Vakanties");
    assert!(!window.sees("Luxe"));
    window.choose("Alles wat open is");
    window.expect("2 van 3");
    // The same name again is asked about, and replaces.
    window.choose("Soort: alle");
    window.choose("Relatief verzuim");
    window.press(Named::Escape);
    window.choose("+ weergave bewaren");
    window.write("Vakanties");
    window.press(Named::Enter);
    window.expect("Er is al een weergave met deze naam");
    window.press(Named::Enter);
    window.expect("De weergaven zijn bijgewerkt.");
    assert_eq!(window.count("Vakanties"), 1);
    drop(window);
    let mut window = reopen(&folder);
    open_list(&mut window);
    window.expect("Soort: Relatief verzuim");
    window.expect("1 van 3");
    window.choose("verwijderen");
    assert_eq!(window.count("Vakanties"), 0);
    undo(&mut window);
    assert_eq!(window.count("Vakanties"), 1);
}

#[test]
fn a_view_by_tag_shows_the_cases_with_that_tag() {
    let (folder, mut window) = open_demo();
    open_list(&mut window);
    window.press(Named::Space);
    window.write("l");
    window.write("zorgtafel");
    window.press(Named::Enter);
    more(&mut window, "Label: alle");
    window.choose("zorgtafel");
    window.press(Named::Escape);
    window.choose("+ weergave bewaren");
    window.write("Tafel");
    window.press(Named::Enter);
    window.choose("Alle dossiers");
    window.expect("3 van 3");
    window.choose("Tafel");
    window.expect("1 van 3");
    drop(window);
    let mut window = reopen(&folder);
    open_list(&mut window);
    window.expect("1 van 3");
}

#[test]
fn the_list_is_ordered_by_any_column_from_the_keyboard() {
    let (_folder, mut window) = open_demo();
    open_list(&mut window);
    let names = [FIETJE, NOOR];
    // The head of a column...
    window.choose("Jongere");
    assert_eq!(order(&mut window, &names), [FIETJE, NOOR]);
    window.choose("Jongere");
    assert_eq!(order(&mut window, &names), [NOOR, FIETJE]);
    // ...and a column for which there is no room.
    window.choose("Volgorde: naam ↓");
    window.choose("nummer");
    window.press(Named::Escape);
    window.expect("Volgorde: nummer ↑");
    assert_eq!(order(&mut window, &names), [FIETJE, NOOR]);
    window.choose("Volgorde: nummer ↑");
    window.choose("nummer ↑");
    assert_eq!(order(&mut window, &names), [NOOR, FIETJE]);
}

#[test]
fn every_filter_can_be_reached_and_taken_away() {
    let (_folder, mut window) = open_demo();
    open_list(&mut window);
    let filters = [
        ("Soort", "Luxe verzuim"),
        ("Status", "nieuw"),
        ("School", "Verzinsel College"),
        ("Onderwijs", "voortgezet onderwijs"),
        ("Gemeente", "Alkmaar"),
        ("Behandelaar", "Lotte Leerrecht"),
        ("Termijn", "te laat"),
    ];
    window.choose("Alle dossiers");
    for (filter, choice) in filters {
        let filter_of_all = format!("{filter}: alle");
        match window.sees(&filter_of_all) {
            true => window.choose(&filter_of_all),
            false => more(&mut window, &filter_of_all),
        }
        window.choose(choice);
        window.press(Named::Escape);
        window.expect(&format!("{filter}: {choice}"));
    }
    window.expect("0 van 3");
    window.choose("Alle filters weg");
    window.expect("3 van 3");
}

#[test]
fn cases_are_found_as_one_types() {
    let (_folder, mut window) = open_demo();
    open_list(&mut window);
    window.ctrl("f");
    window.write("nóó");
    window.expect("1 van 3");
    window.write("qq");
    window.expect("0 van 3");
    window.expect("Geen dossier past hierbij");
    window.ctrl("a");
    window.write("2026-0001");
    window.expect("1 van 3");
    window.press(Named::Enter);
    window.expect("Stand van zaken");
}

#[test]
fn a_file_without_cases_says_how_to_begin() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("proef.leerrecht-db");
    let office = demo::office(&file, Timestamp(1_795_000_000_000), today()).unwrap();
    office.session.close();
    let mut window = reopen(&folder);
    open_list(&mut window);
    window.expect("Er zijn nog geen dossiers");
    window.choose("Nieuw dossier");
    window.expect("Over wie gaat het? Zoek eerst.");
}

#[test]
fn an_act_that_was_half_filled_in_is_offered_again_with_its_cases() {
    let (folder, mut window) = open_demo();
    open_list(&mut window);
    window.ctrl("a");
    window.write("t");
    window.write("Rooster opvragen");
    window.tick();
    let (_copy, mut window) = killed(&folder, window);
    open_list(&mut window);
    window.expect_part("U was bezig: Taak, 2 dossiers.");
    window.choose("Ga verder");
    window.expect("Een taak bij 2 dossiers");
    window.ctrl("s");
    window.expect("2 dossiers kregen een taak.");
    assert!(!window.sees_part("U was bezig"));
}

#[test]
fn an_act_that_is_left_can_be_gone_on_with_or_thrown_away() {
    let (folder, mut window) = open_demo();
    open_list(&mut window);
    window.press(Named::Space);
    window.write("l");
    window.write("zorg");
    window.press(Named::Escape);
    window.press(Named::Escape);
    window.expect_part("U was bezig: Label, 1 dossier.");
    window.choose("Gooi weg");
    assert!(!window.sees_part("U was bezig"));
    window.tick();
    drop(window);
    let mut window = reopen(&folder);
    open_list(&mut window);
    assert!(!window.sees_part("U was bezig"));
}

/// Where a folder is named, pictures of it lie there to be looked at.
#[test]
fn a_selection_is_drawn() {
    let folder = std::env::var_os("LEERRECHT_PICTURES").map(std::path::PathBuf::from);
    for width in [1366.0, 683.0] {
        let (_folder, mut window) = open_with(30);
        window.resize(iced_test::core::Size::new(width, 768.0));
        open_list(&mut window);
        window.choose("Alle dossiers");
        window.ctrl("a");
        let draw = |window: &mut Driver, what: &str| {
            let picture = window.picture();
            let colours: std::collections::HashSet<_> = picture.pixels().collect();
            assert!(colours.len() > 50, "{what} at {width} is empty");
            if let Some(folder) = &folder {
                let name = format!("cases-{what}-{width}.png");
                picture.save(folder.join(name)).unwrap();
            }
        };
        draw(&mut window, "ticked");
        window.write("o");
        window.ctrl("s");
        draw(&mut window, "hand-over");
        window.pick("collega");
        window.press(Named::Escape);
        window.press(Named::Escape);
        draw(&mut window, "half");
        window.choose("Volgorde: termijn ↑");
        draw(&mut window, "order");
    }
}

/// Behind the curtain nothing happens to rows that nobody sees.
#[test]
fn behind_the_curtain_no_case_is_opened_ticked_or_acted_on() {
    let (_folder, mut window) = open_demo();
    open_list(&mut window);
    window.press(Named::Space);
    window.expect("1 dossier gekozen");
    window.press(Named::F9);
    assert!(!window.sees("1 dossier gekozen"));
    window.ctrl("a");
    for key in ["o", "t", "l", "s"] {
        window.write(key);
        assert!(!window.sees_part("1 dossier overdragen"));
    }
    window.press(Named::Space);
    window.press(Named::Enter);
    window.expect("Het gordijn is dicht");
    window.ctrl("f");
    window.write("fietje");
    window.press(Named::Enter);
    window.expect("Het gordijn is dicht");
    window.ctrl("a");
    window.press(Named::Delete);
    window.press(Named::F9);
    window.expect("1 dossier gekozen");
}
