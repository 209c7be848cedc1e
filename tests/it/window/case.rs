//! The page of one case: opened from the list, written in, closed and opened again, by keyboard.

use std::path::PathBuf;

use iced_test::core::keyboard::{Key, Modifiers};
use leerrecht::service::demo;
use leerrecht::ui::Start;
use zeroize::Zeroizing;

use super::{Driver, Named, open_demo, start};

/// The first case of the list, opened with the keys.
pub(super) fn open_case(window: &mut Driver) {
    window.ctrl("2");
    window.press(Named::Enter);
    window.expect("Stand van zaken");
}

fn reopened(file: PathBuf) -> Driver {
    Driver::open(Start {
        passphrase: Some(Zeroizing::new(demo::PASSPHRASE.to_owned())),
        ..start(file)
    })
}

/// A new case for somebody, of the second kind there is.
fn new_case(window: &mut Driver, name: &str) {
    window.ctrl("n");
    window.write(name);
    window.press(Named::Enter);
    window.press(Named::Space);
    window.press(Named::ArrowDown);
    window.press(Named::Enter);
    window.ctrl("s");
    window.expect("Stand van zaken");
}

/// The last act is taken back.
fn undo(window: &mut Driver) {
    window.hold(
        Modifiers::CTRL | Modifiers::SHIFT,
        Key::Character("z".into()),
    );
}

#[test]
fn a_note_is_written_and_taken_back() {
    let (_folder, mut window) = open_demo();
    open_case(&mut window);
    window.write("n");
    window.expect("Nieuwe notitie");
    window.write("Moeder gebeld, nt");
    window.ctrl("s");
    window.expect("Moeder gebeld, nt");
    window.expect("De notitie staat in de tijdlijn.");
    assert!(!window.sees("Nieuwe notitie"));
    undo(&mut window);
    assert!(!window.sees("Moeder gebeld, nt"));
}

#[test]
fn a_note_without_a_word_is_not_written() {
    let (_folder, mut window) = open_demo();
    open_case(&mut window);
    window.write("n");
    window.ctrl("s");
    window.expect("Nieuwe notitie");
    assert!(!window.sees("De notitie staat in de tijdlijn."));
}

#[test]
fn a_task_is_added_and_done() {
    let (_folder, mut window) = open_demo();
    open_case(&mut window);
    window.write("t");
    window.write("Rooster opvragen");
    window.press(Named::Enter);
    window.expect("De taak is toegevoegd.");
    window.click("Rooster opvragen");
    window.expect("De taak is gedaan.");
    window.expect("Rooster opvragen · 25 nov");
}

#[test]
fn a_case_is_closed_and_opened_again() {
    let (_folder, mut window) = open_demo();
    open_case(&mut window);
    window.click("Dossier afsluiten");
    window.expect("Dossier afsluiten");
    window.ctrl("s");
    window.expect("Dossier afsluiten");
    window.press(Named::Space);
    window.press(Named::ArrowDown);
    window.press(Named::Enter);
    window.ctrl("s");
    window.expect("Het dossier is gesloten.");
    window.expect_part("Reden: ");
    window.click("Heropenen");
    window.expect("Heropend");
    assert_eq!(
        window.count("Het dossier is weer open."),
        2,
        "told, and a line"
    );
    window.expect("Dossier afsluiten");
    // What an act wrote is neither corrected nor struck: only the call of the demonstration is.
    assert_eq!(
        (window.count("verbeter"), window.count("haal door")),
        (1, 1)
    );
    undo(&mut window);
    assert!(!window.sees("Heropend"));
    window.expect_part("Reden: ");
    undo(&mut window);
    assert!(!window.sees_part("Reden: "));
}

#[test]
fn handing_over_says_to_whom_without_a_reason_too() {
    let (_folder, mut window) = super::cases::open_with(0);
    open_case(&mut window);
    window.choose("Overdragen");
    window.ctrl("s");
    window.expect("Vul dit in.");
    window.pick("collega");
    window.ctrl("s");
    window.expect("Het dossier is overgedragen.");
    window.expect("Overgedragen aan Collega Verzonnen");
}

#[test]
fn what_was_half_typed_comes_back() {
    let (folder, mut window) = open_demo();
    open_case(&mut window);
    window.write("n");
    window.write("Half verhaal");
    window.tick();
    drop(window);
    let mut window = reopened(folder.path().join("proef.leerrecht-db"));
    open_case(&mut window);
    window.expect("Nieuwe notitie");
    window.expect("Gooi weg");
    window.click("Gooi weg");
    assert!(!window.sees("Gooi weg"));
    window.tick();
    drop(window);
    let mut window = reopened(folder.path().join("proef.leerrecht-db"));
    open_case(&mut window);
    assert!(!window.sees("Nieuwe notitie"));
}

#[test]
fn what_was_half_typed_is_written_whole() {
    let (folder, mut window) = open_demo();
    open_case(&mut window);
    window.write("n");
    window.write("Half verhaal");
    window.tick();
    drop(window);
    let mut window = reopened(folder.path().join("proef.leerrecht-db"));
    open_case(&mut window);
    window.ctrl("s");
    window.expect("Half verhaal");
    window.expect("De notitie staat in de tijdlijn.");
}

#[test]
fn a_number_is_hidden_until_it_is_asked_for_and_gone_behind_the_curtain() {
    let (_folder, mut window) = open_demo();
    open_case(&mut window);
    let shown = |window: &mut Driver| {
        let texts = window.texts();
        texts.iter().filter(|text| is_number(text)).count()
    };
    assert_eq!(shown(&mut window), 0);
    window.click("toon");
    assert_eq!(shown(&mut window), 1);
    window.press(Named::F9);
    assert_eq!(shown(&mut window), 0);
    assert!(!window.sees("BSN"));
}

fn is_number(text: &str) -> bool {
    text.len() == 9 && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[test]
fn an_entry_is_corrected_and_struck() {
    let (_folder, mut window) = open_demo();
    open_case(&mut window);
    window.click("verbeter");
    window.expect("Notitie verbeteren");
    window.write(" Morgen opnieuw.");
    window.ctrl("s");
    window.expect("Vul dit in.");
    // The focus is where something is missing.
    window.write("Afspraak vergeten");
    window.ctrl("s");
    window.expect("De notitie is verbeterd.");
    window.expect("Gebeld met de school: de mentor wil meedenken. Morgen opnieuw.");
    window.expect("doorgehaald");
    window.click("haal door");
    window.write("Ging over een ander");
    window.press(Named::Enter);
    window.expect("De notitie is doorgehaald.");
    assert!(!window.sees("haal door"));
}

#[test]
fn a_picture_is_added_and_looked_at_inside_the_program() {
    let (folder, mut window) = open_demo();
    let picture = folder.path().join("deur.png");
    image::RgbaImage::from_pixel(30, 20, image::Rgba([200, 30, 30, 255]))
        .save(&picture)
        .unwrap();
    open_case(&mut window);
    window.click("+ bijlage");
    window.write(picture.to_str().unwrap());
    window.press(Named::Enter);
    window.expect("De bijlage is toegevoegd.");
    window.click("deur.png");
    window.expect("Kopie opslaan");
    assert!(!window.sees("Dit soort bestand kan hier niet worden getoond."));
    window.press(Named::Escape);
    assert!(!window.sees("Kopie opslaan"));
}

#[test]
fn a_protected_address_bears_its_mark_and_is_gone_behind_the_curtain() {
    let (_folder, mut window) = open_demo();
    new_case(&mut window, "doutzen testema");
    window.expect("geheim adres");
    let street = |window: &mut Driver| {
        let texts = window.texts();
        texts.iter().any(|text| text.contains("Geheimstraat"))
    };
    assert!(!street(&mut window), "nobody asked for it");
    window.click("Adres tonen");
    assert!(street(&mut window));
    window.click("+ notitie");
    window.write("Zit nu op de Rodebeuk");
    window.ctrl("s");
    window.expect("Zit nu op de Rodebeuk");
    window.press(Named::F9);
    window.expect("geheim adres");
    assert!(!street(&mut window));
    assert!(!window.sees("Zit nu op de Rodebeuk"));
    window.expect_part("Verborgen: deze jongere heeft een geheim adres.");
    window.press(Named::F9);
    window.expect("Zit nu op de Rodebeuk");
    assert!(
        !window.sees("Verborgen: deze jongere heeft een geheim adres. F9 haalt het gordijn weg.")
    );
}

#[test]
fn a_case_that_is_gone_says_so() {
    let (_folder, mut window) = open_demo();
    new_case(&mut window, "puck voorbeeld");
    undo(&mut window);
    window.expect("Dit dossier staat niet meer in het bestand.");
    window.click("Naar de dossiers");
    assert!(!window.sees("Dit dossier staat niet meer in het bestand."));
}

#[test]
fn a_tag_is_given_and_taken_back() {
    let (_folder, mut window) = open_demo();
    open_case(&mut window);
    window.choose("+ label");
    window.press(Named::Enter);
    window.expect("Vul dit in.");
    window.write("spreekuur");
    window.press(Named::Enter);
    window.expect("De labels zijn bijgewerkt.");
    assert_eq!(window.count("spreekuur"), 1);
    undo(&mut window);
    assert_eq!(window.count("spreekuur"), 0);
}

#[test]
fn a_form_over_the_page_that_is_left_comes_back_as_it_was() {
    let (_folder, mut window) = open_demo();
    open_case(&mut window);
    window.click("verbeter");
    window.write(" En nog iets.");
    window.press(Named::Escape);
    assert!(!window.sees("Notitie verbeteren"));
    window.click("verbeter");
    window.expect("Gooi weg");
    window.click("Gooi weg");
    assert!(!window.sees("Gooi weg"));
    window.press(Named::Escape);
    window.click("verbeter");
    assert!(!window.sees("Gooi weg"));
}

#[test]
fn a_word_is_taken_back_while_one_types() {
    let (_folder, mut window) = open_demo();
    open_case(&mut window);
    window.write("t");
    window.write("Rooster opvragen");
    window.ctrl("z");
    window.press(Named::Enter);
    window.expect("De taak is toegevoegd.");
    window.expect("Rooster");
}

#[test]
fn a_case_about_no_school_leads_from_one_step_to_the_next() {
    use leerrecht::domain::case::{CaseDraft, CaseKind};
    use leerrecht::domain::partial_date::PartialDate;
    use leerrecht::domain::youth::YouthDraft;
    use leerrecht::service::{cases, youths};

    let (_folder, mut window) = super::open_demo_with(|desk| {
        let name = crate::invented::name("Aap", "", "Schoolloos");
        let born = PartialDate::from_int(20_120_531).unwrap();
        let (youth, _) = youths::add(desk, &YouthDraft::new(name, born)).unwrap();
        cases::open(desk, &CaseDraft::new(youth, CaseKind::Overig, desk.today)).unwrap();
    });
    window.ctrl("2");
    window.choose("Alle dossiers");
    window.ctrl("f");
    window.write("schoolloos");
    window.press(Named::Enter);
    window.expect("De school ontbreekt");
    window.choose("School toevoegen");
    window.write("99ZB");
    window.press(Named::Enter);
    window.write("1-8-26");
    window.ctrl("s");
    window.expect_part("van Aap Schoolloos bewaard.");
    // The youth goes there now; whether the case is about it, is one press.
    let texts = window.texts();
    let link = texts.iter().find(|text| text.starts_with("Koppel aan "));
    let link = link.unwrap_or_else(|| panic!("{texts:#?}"));
    window.choose(link);
    window.expect("De gegevens zijn gewijzigd.");
    assert!(!window.sees("De school ontbreekt"));
    assert!(!window.sees(link));
    undo(&mut window);
    window.expect(link);
}

#[test]
fn an_attachment_opens_inside_and_is_saved_by_a_button_of_its_own() {
    let (folder, mut window) = open_demo();
    let picture = folder.path().join("plaatje.png");
    image::RgbaImage::from_pixel(40, 30, image::Rgba([200, 40, 40, 255]))
        .save(&picture)
        .unwrap();
    open_case(&mut window);
    window.choose("+ bijlage");
    window.write(picture.to_str().unwrap());
    window.press(Named::Enter);
    window.choose("plaatje.png");
    window.expect("Kopie opslaan");
    assert!(!window.sees("Waar de kopie komt"));
    assert!(!window.sees("Dit soort bestand kan hier niet worden getoond."));
    window.press(Named::Escape);
    assert!(!window.sees("Kopie opslaan"));
    window.tab_to_text("plaatje.png");
    window.press(Named::Tab);
    window.press(Named::Enter);
    window.expect("Waar de kopie komt");
}

#[test]
fn the_history_of_a_case_says_what_was_changed() {
    let (_folder, mut window) = open_demo();
    open_case(&mut window);
    window.click("wacht");
    window.write("t");
    window.write("Rooster opvragen");
    window.press(Named::Enter);
    window.write("n");
    window.write("Moeder gebeld, nt");
    window.ctrl("s");
    window.choose("Toon");
    window.expect_part(" → wacht");
    window.expect("Taak: Rooster opvragen");
    window.expect("notitie geschreven");
    undo(&mut window);
    window.expect("Ongedaan: notitie geschreven");
    // Somebody looks along: what was changed is said, and no more.
    window.press(Named::F9);
    let texts = window.texts();
    assert!(!texts.iter().any(|text| text.contains(" → ")));
    assert!(!texts.contains(&"Taak: Rooster opvragen".to_owned()));
    assert!(texts.contains(&"Stand".to_owned()));
}
