//! The settings: changed, taken back, and kept when half typed.

use super::{Driver, Named, open_demo, reopen};

/// Opens the settings.
fn settings() -> (tempfile::TempDir, Driver) {
    let (folder, mut window) = open_demo();
    window.ctrl("7");
    window.expect("Uiterlijk en vergrendelen");
    (folder, window)
}

/// High enough for all cards.
const TALL: iced_test::core::Size = iced_test::core::Size::new(1000.0, 4400.0);

/// The settings in a new window on the same file.
fn again(folder: &tempfile::TempDir) -> Driver {
    let mut window = reopen(folder);
    window.ctrl("7");
    window
}

/// The settings in a window that is high enough for all cards.
fn tall() -> (tempfile::TempDir, Driver) {
    let (folder, mut window) = settings();
    window.resize(TALL);
    (folder, window)
}

#[test]
fn the_language_changes_at_once() {
    let (_folder, mut window) = settings();
    window.click("Engels");
    window.expect("Look and locking");
    window.click("Dutch");
    window.expect("Uiterlijk en vergrendelen");
}

#[test]
fn a_colleague_is_added_and_taken_back() {
    let (_folder, mut window) = settings();
    window.click("Ambtenaar toevoegen");
    window.write("G. Fictief");
    window.ctrl("s");
    window.expect("De instellingen zijn bewaard.");
    window.expect("G. Fictief");
    window.click("Ongedaan maken");
    assert!(!window.sees("G. Fictief"));
}

#[test]
fn what_is_half_typed_is_offered_again() {
    let (folder, mut window) = settings();
    window.click("Ambtenaar toevoegen");
    window.write("G. Fictief");
    window.tick();
    drop(window);
    let mut window = again(&folder);
    window.click("Ambtenaar toevoegen");
    window.expect("Weggooien wat ik typte");
    // Given up, it is not offered any more.
    window.press(Named::Escape);
    window.press(Named::Escape);
    window.click("Ambtenaar toevoegen");
    assert!(!window.sees("Weggooien wat ik typte"));
}

#[test]
fn a_copy_is_made_and_the_file_checked() {
    let (_folder, mut window) = settings();
    // High enough for all cards.
    window.resize(iced_test::core::Size::new(1000.0, 3800.0));
    window.click("Nu een kopie maken");
    // The copy of the day, made on opening, goes for it: that is told.
    window.expect("De reservekopie is gemaakt en gecontroleerd. Eén oude kopie is opgeruimd.");
    window.expect("op verzoek");
    window.click("Bestand nakijken");
    assert!(
        window
            .texts()
            .iter()
            .any(|text| text.starts_with("Het bestand is in orde"))
    );
}

#[test]
fn the_terms_of_keeping_are_set_by_keys_alone() {
    let (folder, mut window) = tall();
    window.expect("Niet ingesteld: er wordt geen dag van vernietigen berekend.");
    open_form(&mut window, "Bewaartermijn van een gesloten dossier");
    // What is no number is not taken, and it is said.
    window.write("negentien");
    window.ctrl("s");
    window.expect("Vul een aantal hele jaren in, van 0 tot 120.");
    window.tab_to_text("Voorstel invullen");
    window.press(Named::Enter);
    assert_eq!(window.value("settings-terms-after_birth"), "19");
    window.ctrl("s");
    window.expect("De instellingen zijn bewaard.");
    let said = "Leerplicht: tot 19 jaar na de geboorte. Kwalificatieplicht: tot 2 jaar na het einde. \
        Bron: Selectielijst gemeenten 2020, 12.1.3 en 12.1.4.";
    window.expect(said);
    // Half typed, it comes back; taken out, nothing is set any more.
    open_form(&mut window, "Bewaartermijn van een gesloten dossier");
    window.write("0");
    window.tick();
    drop(window);
    let mut window = again(&folder);
    window.resize(TALL);
    open_form(&mut window, "Bewaartermijn van een gesloten dossier");
    assert_eq!(window.value("settings-terms-after_birth"), "190");
    window.press(Named::Escape);
    window.press(Named::Escape);
    window.expect(said);
    open_form(&mut window, "Bewaartermijn van een gesloten dossier");
    window.tab_to_text("Geen termijn");
    window.press(Named::Enter);
    window.expect("Niet ingesteld: er wordt geen dag van vernietigen berekend.");
}

/// Opens the form under a label: the first button after it that changes something.
#[track_caller]
pub(super) fn open_form(window: &mut Driver, label: &str) {
    let texts = window.texts();
    let at = texts.iter().position(|text| text == label).unwrap();
    let before = texts[..at]
        .iter()
        .filter(|text| *text == "Wijzigen")
        .count();
    window.click_nth("Wijzigen", before);
}

#[test]
fn ages_and_the_own_municipality_are_set() {
    let (_folder, mut window) = tall();
    open_form(&mut window, "Leeftijden");
    window.write("5");
    window.press(Named::Tab);
    window.write("4");
    window.ctrl("s");
    // The last lies before the first: refused, and the form stays.
    assert!(
        window
            .texts()
            .iter()
            .any(|text| text.contains("eindigt voor zij begint"))
    );
    window.ctrl("a");
    window.write("23");
    window.ctrl("s");
    window.expect("Van 5 tot en met 23 jaar");
    open_form(&mut window, "Leeftijden");
    window.tab_to_text("Alle leeftijden");
    window.press(Named::Enter);
    assert!(!window.sees("Van 5 tot en met 23 jaar"));
    window.tab_to_text("Beverwijk");
    window.press(Named::Enter);
    window.expect("De instellingen zijn bewaard.");
}

#[test]
fn the_log_is_gone_through_and_searched_by_keys_alone() {
    let (_folder, mut window) = tall();
    window.tab_to_text("Hele logboek openen");
    window.press(Named::Enter);
    window.expect("Waarover");
    let all = window
        .texts()
        .iter()
        .find(|text| text.ends_with(" regels"))
        .cloned();
    window.write("notitie");
    window.expect("notitie geschreven");
    assert!(!window.sees("dossier geopend"));
    assert_ne!(
        window
            .texts()
            .iter()
            .find(|text| text.ends_with(" regels"))
            .cloned(),
        all
    );
    // Every word counts, and who did it too.
    window.write(" lotte");
    window.expect("notitie geschreven");
    window.write(" dossier geopend");
    window.expect("Geen regel past hierbij");
    window.press(Named::Escape);
    assert_eq!(
        window
            .texts()
            .iter()
            .find(|text| text.ends_with(" regels"))
            .cloned(),
        all
    );
    // Of one day; of a day on which nothing was done.
    window.tab_to("log-day");
    window.write("18-11-2026");
    window.expect("dossier geopend");
    assert!(
        window
            .texts()
            .iter()
            .filter(|text| *text == "18-11-2026")
            .count()
            <= 1
    );
    window.ctrl("a");
    window.write("17-11-2026");
    window.expect("Geen regel past hierbij");
    window.press(Named::Escape);
    window.expect("Waarover");
    // To the oldest line, and to what a line is about.
    window.press(Named::End);
    window.expect("bestand gemaakt");
    window.ctrl("f");
    window.write("geopend");
    window.press(Named::Enter);
    window.expect("Stand van zaken");
}

#[test]
fn the_log_names_what_was_done_to_many_and_what_was_undone() {
    let (_folder, mut window) = tall();
    window.ctrl("2");
    window.expect("Dossiers");
    window.ctrl("a");
    window.write("t");
    window.write("Rooster opvragen");
    window.press(Named::Enter);
    window.expect("2 dossiers kregen een taak.");
    super::undo(&mut window);
    window.click("Opnieuw");
    window.hold(
        iced_test::core::keyboard::Modifiers::CTRL,
        iced_test::core::keyboard::Key::Character("7".into()),
    );
    window.tab_to_text("Hele logboek openen");
    window.press(Named::Enter);
    window.expect("2 dossiers kregen een taak");
    window.expect_part("Ongedaan: 2 dossiers kregen een taak (");
    window.expect_part("Opnieuw: 2 dossiers kregen een taak (");
    assert_eq!(window.count("2 dossiers"), 3, "each says on how many");
    window.write("kreeg een taak");
    window.expect("2 dossiers kregen een taak");
}

#[test]
fn under_the_curtain_the_log_is_not_shown() {
    let (_folder, mut window) = tall();
    window.click("Hele logboek openen");
    window.expect("Waarover");
    window.press(Named::F9);
    assert!(!window.sees("Waarover"));
}

#[test]
fn licences_are_read() {
    let (_folder, mut window) = tall();
    window.tab_to_text("Licentie van het lettertype Inter");
    window.press(Named::Enter);
    assert!(
        window
            .texts()
            .iter()
            .any(|text| text.contains("SIL OPEN FONT LICENSE"))
    );
    window.press(Named::Escape);
    window.expect("Uiterlijk en vergrendelen");
}

#[test]
fn what_was_left_half_typed_opens_where_it_was() {
    let (_folder, mut window) = tall();
    open_form(&mut window, "Leeftijden");
    window.write("12");
    window.tick();
    window.ctrl("1");
    window.tab_to_text("Verder gaan");
    window.press(Named::Enter);
    assert_eq!(window.value("settings-ages-age_from"), "12");
    window.press(Named::Escape);
    window.press(Named::Escape);
    window.click("Ambtenaar toevoegen");
    window.write("G. Fictief");
    window.tick();
    window.ctrl("1");
    window.tab_to_text("Verder gaan");
    window.press(Named::Enter);
    assert_eq!(window.value("officer-name"), "G. Fictief");
}

#[test]
fn what_is_set_at_once_closes_no_form() {
    let (_folder, mut window) = tall();
    window.click("Ambtenaar toevoegen");
    window.write("G. Fictief");
    window.click("midden");
    window.expect("De instellingen zijn bewaard.");
    assert_eq!(window.value("officer-name"), "G. Fictief");
    window.ctrl("s");
    window.expect("G. Fictief");
    open_form(&mut window, "Leeftijden");
    window.write("12");
    window.tab_to_text("Beverwijk");
    window.press(Named::Enter);
    assert_eq!(window.value("settings-ages-age_from"), "12");
}
