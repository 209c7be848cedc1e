//! A new case: for somebody who is found, nearly found, or added; kept while it is half filled in;
//! taken back. By keys alone.

use iced_test::core::keyboard::{Key, Modifiers};

use super::{Driver, Named, killed, open_demo, reopen, undo};

/// Begins a new case and looks for somebody.
fn look_for(window: &mut Driver, text: &str) {
    window.ctrl("n");
    window.write(text);
}

fn tab(window: &mut Driver, times: usize) {
    for _ in 0..times {
        window.press(Named::Tab);
    }
}

#[test]
fn a_case_is_opened_for_somebody_who_is_found() {
    let (_folder, mut window) = open_demo();
    look_for(&mut window, "puck voorbeeld");
    window.press(Named::Enter);
    window.expect("Over wie en wat");
    // Without a kind nothing is opened, and that is said where it lacks.
    window.ctrl("s");
    window.expect("Vul dit in.");
    window.pick("luxe");
    assert!(!window.sees("Vul dit in."));
    window.ctrl("s");
    window.expect("Het dossier is geopend.");
    window.expect("Stand van zaken");
}

#[test]
fn the_school_of_the_youth_and_the_status_at_duo_stand_there_at_once() {
    let (_folder, mut window) = open_demo();
    look_for(&mut window, "fietje voorbeeld");
    window.press(Named::Enter);
    window.expect("Andere school");
    assert!(!window.sees("Status bij DUO"), "of an absence only");
    window.pick("luxe");
    window.expect("Status bij DUO");
    window.expect("niet gemeld");
}

#[test]
fn who_is_nearly_found_can_be_taken() {
    let (_folder, mut window) = open_demo();
    look_for(&mut window, "vorobeeld nóór");
    window.expect("Voorbeeld, Noor");
    window.press(Named::Enter);
    window.expect("Over wie en wat");
    window.expect("Noor Voorbeeld");
}

#[test]
fn somebody_new_is_added_and_the_case_opened() {
    let (_folder, mut window) = open_demo();
    add_verzinsel(&mut window);
    window.write("14-5-2011");
    window.press(Named::Tab);
    window.pick("vrouw");
    tab(&mut window, 2);
    // The municipality of the office stands first.
    window.press(Named::Space);
    window.press(Named::ArrowDown);
    window.press(Named::Enter);
    window.expect("Alkmaar");
    window.ctrl("s");
    window.expect("De jongere staat in het bestand.");
    window.expect("Pleuntje Verzinsel");
    window.pick("luxe");
    window.ctrl("s");
    window.expect("Stand van zaken");
}

/// The form of somebody who is not there, as far as the birth date.
fn add_verzinsel(window: &mut Driver) {
    look_for(window, "pleuntje verzinsel");
    window.expect("Staat de jongere er niet bij?");
    tab(window, 1);
    window.press(Named::Enter);
    window.expect("Nieuwe jongere");
    tab(window, 3);
}

#[test]
fn what_cannot_be_is_said_in_the_field() {
    let (_folder, mut window) = open_demo();
    add_verzinsel(&mut window);
    window.ctrl("s");
    window.expect("Geef de geboortedatum; met ?? voor wat niet bekend is.");
    window.write("31-02-2011");
    window.ctrl("s");
    window.expect("Deze dag bestaat niet. Kijk de dag en de maand na.");
    window.ctrl("a");
    window.write("26-11-2026");
    window.expect("Die dag moet nog komen. Kijk het jaar na.");
    window.ctrl("a");
    window.write("5-2011");
    tab(&mut window, 2);
    window.write("999990018");
    window.ctrl("s");
    window.expect("Dit is geen BSN: kijk de cijfers na, of laat het leeg.");
    assert!(!window.sees("De jongere staat in het bestand."));
}

/// What is sought is sought again when something changes under it.
#[test]
fn a_youth_who_is_taken_back_is_found_no_more() {
    let (_folder, mut window) = open_demo();
    add_verzinsel(&mut window);
    window.write("2011");
    window.ctrl("s");
    window.expect("De jongere staat in het bestand.");
    window.ctrl("3");
    window.write("pleuntje verzinsel");
    window.expect("Verzinsel, Pleuntje");
    // In the field Ctrl+Z takes back what was typed there.
    window.press(Named::Tab);
    undo(&mut window);
    window.expect_part("Ongedaan gemaakt: ");
    window.expect("Niets gevonden");
}

#[test]
fn a_case_cannot_come_in_tomorrow() {
    let (_folder, mut window) = open_demo();
    look_for(&mut window, "puck voorbeeld");
    window.press(Named::Enter);
    window.pick("luxe");
    tab(&mut window, 1);
    window.ctrl("a");
    window.write("26-11-2026");
    window.ctrl("s");
    window.expect("Die dag moet nog komen. Vul een dag in die geweest is.");
    window.ctrl("a");
    window.write("31-02-2026");
    window.expect("Deze dag bestaat niet. Kijk de dag en de maand na.");
    window.ctrl("s");
    assert!(!window.sees("Het dossier is geopend."));
}

#[test]
fn a_case_that_runs_already_is_shown_and_gone_to() {
    let (_folder, mut window) = open_demo();
    look_for(&mut window, "fietje voorbeeld");
    window.press(Named::Enter);
    assert!(!window.sees("Er loopt al een dossier van deze soort"));
    window.pick("relatief");
    window.expect("Er loopt al een dossier van deze soort");
    window.hold(Modifiers::SHIFT, Key::Named(Named::Tab));
    window.press(Named::Enter);
    window.expect("Stand van zaken");
    assert!(!window.sees("Het dossier is geopend."));
}

#[test]
fn somebody_who_is_there_already_is_not_added_twice() {
    let (_folder, mut window) = open_demo();
    add_verzinsel(&mut window);
    window.write("2011");
    window.ctrl("s");
    window.expect("De jongere staat in het bestand.");
    add_verzinsel_again(&mut window);
    window.expect("Dit is misschien iemand die al in het bestand staat");
    window.expect("Verzinsel, Pleuntje · ??-??-2011");
    assert!(window.sees("Nieuwe jongere"));
    // A parent looks along: nobody else's name, and no number.
    window.press(Named::F9);
    assert!(!window.holds("Verzinsel, Pleuntje"));
    window.press(Named::F9);
    window.expect("Verzinsel, Pleuntje · ??-??-2011");
    window.tab_to("new-youth-bsn");
    window.write("999990019");
    assert!(window.holds("999990019"));
    window.press(Named::F9);
    assert!(!window.holds("999990019"));
    window.press(Named::F9);
    assert!(window.holds("999990019"));
}

fn add_verzinsel_again(window: &mut Driver) {
    look_for(window, "pleuntje verzinzel");
    window.expect("Verzinsel, Pleuntje");
    tab(window, 1);
    window.press(Named::Enter);
    window.expect("Nieuwe jongere");
    tab(window, 3);
    window.write("2011");
    window.ctrl("s");
}

#[test]
fn what_was_filled_in_is_there_again_after_a_step_back() {
    let (_folder, mut window) = open_demo();
    look_for(&mut window, "puck voorbeeld");
    window.press(Named::Enter);
    window.pick("luxe");
    window.press(Named::Escape);
    window.expect("Over wie gaat het? Zoek eerst.");
    window.press(Named::Enter);
    window.expect("Over wie en wat");
    window.ctrl("s");
    window.expect("Het dossier is geopend.");
}

#[test]
fn a_half_made_case_comes_back_with_its_youth_after_a_kill() {
    let (folder, mut window) = open_demo();
    look_for(&mut window, "puck voorbeeld");
    window.press(Named::Enter);
    window.pick("luxe");
    window.tick();
    let (_copy, mut window) = killed(&folder, window);
    window.ctrl("n");
    window.expect("Puck Voorbeeld");
    window.expect("Gooi weg");
    window.ctrl("s");
    window.expect("Het dossier is geopend.");
}

#[test]
fn a_half_made_case_that_is_thrown_away_stays_away() {
    let (folder, mut window) = open_demo();
    look_for(&mut window, "puck voorbeeld");
    window.press(Named::Enter);
    window.pick("luxe");
    window.tick();
    drop(window);
    let mut window = reopen(&folder);
    window.ctrl("n");
    window.click("Gooi weg");
    window.expect("Over wie gaat het? Zoek eerst.");
    window.tick();
    drop(window);
    let mut window = reopen(&folder);
    window.ctrl("n");
    window.expect("Over wie gaat het? Zoek eerst.");
    assert!(!window.sees("Gooi weg"));
}

#[test]
fn a_case_that_was_made_leaves_no_draft_and_can_be_taken_back() {
    let (_folder, mut window) = open_demo();
    look_for(&mut window, "puck voorbeeld");
    window.press(Named::Enter);
    window.pick("luxe");
    window.tick();
    window.ctrl("s");
    window.expect("Het dossier is geopend.");
    undo(&mut window);
    window.expect("Dit dossier staat niet meer in het bestand.");
    window.ctrl("n");
    window.expect("Over wie gaat het? Zoek eerst.");
    assert!(!window.sees("Gooi weg"));
}

#[test]
fn a_youth_who_is_taken_back_while_his_case_is_made_is_asked_for_again() {
    let (_folder, mut window) = open_demo();
    add_verzinsel(&mut window);
    window.write("2011");
    window.ctrl("s");
    window.pick("luxe");
    undo(&mut window);
    window.expect("Over wie gaat het? Zoek eerst.");
    window.ctrl("a");
    window.write("puck voorbeeld");
    window.press(Named::Enter);
    // The kind was chosen before: nothing of it was lost.
    window.ctrl("s");
    window.expect("Het dossier is geopend.");
}

#[test]
fn it_can_be_read_when_text_is_twice_as_large() {
    let (_folder, mut window) = open_demo();
    window.resize(iced_test::core::Size::new(683.0, 384.0));
    look_for(&mut window, "puck voorbeeld");
    window.press(Named::Enter);
    window.pick("luxe");
    // The last field lies under the edge: it is there to be scrolled to.
    assert!(window.texts().iter().any(|text| text == "School"));
    window.ctrl("s");
    window.expect("Het dossier is geopend.");
}

/// Where a folder is named, pictures of it lie there to be looked at.
#[test]
fn it_is_drawn_at_every_step() {
    let folder = std::env::var_os("LEERRECHT_PICTURES").map(std::path::PathBuf::from);
    let mut at = 0;
    let mut draw = |window: &mut Driver| {
        let picture = window.picture();
        let colours: std::collections::HashSet<_> = picture.pixels().collect();
        assert!(colours.len() > 50, "step {at} is empty");
        if let Some(folder) = &folder {
            picture
                .save(folder.join(format!("new-case-{at}.png")))
                .unwrap();
        }
        at += 1;
    };
    for width in [1366.0, 683.0] {
        let (_folder, mut window) = open_demo();
        window.resize(iced_test::core::Size::new(width, 768.0));
        look_for(&mut window, "vorobeeld nóór");
        draw(&mut window);
        window.ctrl("a");
        window.write("fietje voorbeeld");
        window.press(Named::Enter);
        window.pick("relatief");
        draw(&mut window);
        window.press(Named::Escape);
        add_verzinsel(&mut window);
        window.ctrl("s");
        draw(&mut window);
    }
}

/// Half types Pleuntje Verzinsel, and then Bruno Bedenksel beside her.
fn half_type_two(window: &mut Driver) {
    add_verzinsel(window);
    window.write("14-5-2011");
    window.press(Named::Escape);
    window.ctrl("a");
    window.write("bruno bedenksel");
    window.expect("Pleuntje Verzinsel · 14-5-2011");
    window.choose("Jongere toevoegen");
    window.expect("Nieuwe jongere");
    tab(window, 3);
    window.write("1-2-2012");
}

/// Begins with somebody else while one is half typed: both wait, each to be gone on with, also after
/// the machine stopped; and who is added takes the other not along.
#[test]
fn two_youths_are_half_typed_and_neither_is_lost() {
    let (folder, mut window) = open_demo();
    half_type_two(&mut window);
    window.tick();
    let (_copy, mut window) = killed(&folder, window);
    window.ctrl("n");
    window.expect("Nieuwe jongere");
    assert!(window.holds("Bedenksel"));
    window.press(Named::Escape);
    window.expect("Bruno Bedenksel · 1-2-2012");
    window.expect("Pleuntje Verzinsel · 14-5-2011");
    // The newest stands first.
    window.choose("Verder met toevoegen");
    assert!(window.holds("Bedenksel"));
    window.ctrl("s");
    window.expect("De jongere staat in het bestand.");
    window.pick("luxe");
    window.ctrl("s");
    window.expect("Het dossier is geopend.");
    window.ctrl("n");
    window.expect("Pleuntje Verzinsel · 14-5-2011");
    assert!(!window.sees("Bruno Bedenksel · 1-2-2012"));
    window.choose("Verder met toevoegen");
    window.ctrl("s");
    window.expect("De jongere staat in het bestand.");
    window.expect("Pleuntje Verzinsel");
}

/// What stays half typed stays in the act that saves the rest, not a second later.
#[test]
fn who_waits_is_kept_in_the_act_that_adds_another() {
    let (folder, mut window) = open_demo();
    half_type_two(&mut window);
    window.tick();
    window.ctrl("s");
    window.expect("De jongere staat in het bestand.");
    let (_copy, mut window) = killed(&folder, window);
    window.ctrl("n");
    window.expect("Pleuntje Verzinsel · 14-5-2011");
    assert!(!window.sees("Bruno Bedenksel · 1-2-2012"));
}

#[test]
fn one_who_is_half_typed_is_thrown_away_and_the_other_stays() {
    let (_folder, mut window) = open_demo();
    half_type_two(&mut window);
    window.press(Named::Escape);
    window.choose("Verder met toevoegen");
    window.press(Named::Escape);
    // The first of them is who was gone on with last.
    window.choose("Weggooien");
    assert!(!window.sees("Bruno Bedenksel · 1-2-2012"));
    window.expect("Pleuntje Verzinsel · 14-5-2011");
}

#[test]
fn a_case_of_another_kind_that_runs_is_told_with_the_way_to_it() {
    let (_folder, mut window) = open_demo();
    look_for(&mut window, "zzzz");
    window.expect("Niets gevonden");
    window.ctrl("a");
    window.write("fietje voorbeeld");
    window.press(Named::Enter);
    window.expect("Deze jongere heeft al een lopend dossier");
    window.expect_part("2026-0001 · Relatief verzuim, sinds ");
    window.pick("luxe");
    window.expect("Deze jongere heeft al een lopend dossier");
    window.press(Named::F9);
    assert!(!window.sees("Deze jongere heeft al een lopend dossier"));
    window.press(Named::F9);
    window.choose("Ga daarheen");
    window.expect("Stand van zaken");
}

#[test]
fn the_list_of_youths_leads_to_adding_one() {
    let (_folder, mut window) = open_demo();
    window.ctrl("3");
    window.choose("Jongere toevoegen");
    window.expect("Over wie gaat het? Zoek eerst.");
}
