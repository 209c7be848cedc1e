//! A hearing, by keyboard alone: planned, recorded afterwards, changed, taken away and taken back.

use iced_test::core::keyboard::{Key, Modifiers};
use leerrecht::domain::hearing::HearingDraft;
use leerrecht::domain::time::parse_time;

use super::letter::office::{case, desk_on, open, page, unheard};
use super::{Driver, Named, killed, open_demo, undo};

const FORM: &str = "Horen of gesprek vastleggen";

fn begin(window: &mut Driver) {
    case(window);
    window.write("h");
    window.expect(FORM);
}

/// Writes a text in the place of what stands in a field.
fn fill(window: &mut Driver, field: &'static str, text: &str) {
    window.tab_to(field);
    window.ctrl("a");
    window.write(text);
}

fn choose(window: &mut Driver, field: &'static str, word: &str) {
    window.tab_to(field);
    window.pick(word);
}

#[test]
fn every_field_is_written_down_as_it_was_filled_in() {
    let (folder, mut window) = open_demo();
    begin(&mut window);
    window.pick("ouder");
    // The first who stands there.
    window.tab_to("hearing-whom");
    window.press(Named::Space);
    window.press(Named::Enter);
    fill(&mut window, "hearing-on", "24-11-2026");
    fill(&mut window, "hearing-at", "9.15");
    choose(&mut window, "hearing-channel", "per video");
    fill(&mut window, "hearing-place", "Kamer 3");
    fill(&mut window, "hearing-summoned", "16-11-2026");
    choose(&mut window, "hearing-appeared", "verschenen");
    fill(&mut window, "hearing-statement", "Hij was ziek.");
    window.ctrl("s");
    window.expect("Het horen of gesprek is vastgelegd.");
    window.expect("24 nov 09:15");
    window.expect("verschenen");
    window.expect("Hij was ziek.");
    assert!(!window.sees_part("Kamer 3"), "a place may betray");
    drop(window);
    desk_on(&folder.path().join("proef.leerrecht-db"), |desk| {
        let page = page(desk);
        let found = page.hearings[0].facts.clone();
        let expected = HearingDraft {
            at: parse_time("9:15"),
            guardian: Some(page.guardians[0].guardian.id),
            place: Some("Kamer 3".to_owned()),
            summoned_on: "2026-11-16".parse().ok(),
            appeared: Some(true),
            statement: "Hij was ziek.".to_owned(),
            ..found.clone()
        };
        assert_eq!(found, expected);
        assert_eq!(found.on, "2026-11-24".parse().unwrap());
        assert_eq!(
            (found.heard.code(), found.channel.code()),
            ("ouder", "video")
        );
    });
}

#[test]
fn a_hearing_is_planned_and_recorded_when_it_was() {
    let (_folder, mut window) = open_demo();
    case(&mut window);
    window.expect("Er is nog niemand gehoord en er is niets gepland.");
    window.write("h");
    window.pick("jongere");
    fill(&mut window, "hearing-on", "1-12-2026");
    window.press(Named::Enter);
    window.expect("gepland");
    window.expect("jongere · persoonlijk");
    assert!(!window.sees("Afloop vastleggen"), "the day has not come");
    window.write("h");
    window.pick("jongere");
    window.ctrl("s");
    window.expect("afloop open");
    window.choose("Afloop vastleggen");
    window.pick("niet verschenen");
    window.ctrl("s");
    window.expect("Het horen of gesprek is gewijzigd.");
    window.expect("niet verschenen");
    assert!(!window.sees("Afloop vastleggen"));
    undo(&mut window);
    window.expect("Afloop vastleggen");
}

#[test]
fn what_cannot_be_is_said_under_its_field() {
    let (_folder, mut window) = open_demo();
    begin(&mut window);
    window.ctrl("s");
    window.expect("Kies wie het is.");
    choose(&mut window, "hearing-heard", "jongere");
    for (day, said) in [
        (
            "31-02-2026",
            "Deze dag bestaat niet. Kijk de dag en de maand na.",
        ),
        (
            "gauw",
            "Dit is geen dag. Schrijf bijvoorbeeld 25-11-2026 of gisteren.",
        ),
    ] {
        fill(&mut window, "hearing-on", day);
        window.ctrl("s");
        window.expect(said);
    }
    fill(&mut window, "hearing-on", "26-11-2026");
    choose(&mut window, "hearing-appeared", "verschenen");
    window.ctrl("s");
    window.expect("Die dag moet nog komen: dan is de afloop nog niet bekend.");
    fill(&mut window, "hearing-on", "24-11-2026");
    fill(&mut window, "hearing-summoned", "25-11-2026");
    window.ctrl("s");
    window.expect("Dit is na het horen. Vul een dag ervoor in, of laat het veld leeg.");
    fill(&mut window, "hearing-summoned", "20-11-2026");
    fill(&mut window, "hearing-at", "25:00");
    window.ctrl("s");
    window.expect("Dit is geen tijd. Schrijf bijvoorbeeld 9:15.");
    fill(&mut window, "hearing-at", "10");
    window.ctrl("s");
    window.expect("Het horen of gesprek is vastgelegd.");
}

#[test]
fn taking_away_is_asked_first_and_can_be_taken_back() {
    let (_folder, mut window) = open_demo();
    begin(&mut window);
    window.pick("jongere");
    window.ctrl("s");
    let asks = "Dit horen of gesprek weghalen?";
    for (key, gone) in [(Named::Escape, false), (Named::Enter, true)] {
        // The sign before it takes the hearing away.
        window.tab_to_text("Afloop vastleggen");
        window.hold(Modifiers::SHIFT, Key::Named(Named::Tab));
        window.press(Named::Enter);
        window.expect(asks);
        window.press(key);
        assert!(!window.sees(asks));
        assert_eq!(
            window.sees("Er is nog niemand gehoord en er is niets gepland."),
            gone
        );
    }
    window.expect("Het horen of gesprek is weggehaald.");
    undo(&mut window);
    window.expect("jongere · persoonlijk");
}

#[test]
fn what_somebody_said_is_his_own() {
    let (_folder, mut window) = open_demo();
    begin(&mut window);
    window.pick("jongere");
    choose(&mut window, "hearing-appeared", "verschenen");
    fill(&mut window, "hearing-statement", "Dat zei hij.");
    // Behind the curtain the form waits: no key saves or closes it.
    window.press(Named::F9);
    assert!(!window.sees(FORM));
    window.ctrl("s");
    window.press(Named::Escape);
    window.press(Named::F9);
    window.expect(FORM);
    window.ctrl("s");
    window.expect("Dat zei hij.");
    window.press(Named::F9);
    assert!(!window.holds("Dat zei hij."));
    window.expect("jongere · persoonlijk");
    window.write("h");
    window.press(Named::F9);
    assert!(!window.sees(FORM));
}

#[test]
fn what_was_half_typed_is_offered_and_thrown_away() {
    let (folder, mut window) = open_demo();
    begin(&mut window);
    fill(&mut window, "hearing-statement", "Half verha");
    window.tick();
    let (_copy, mut window) = killed(&folder, window);
    window.expect_part("horen of gesprek: ");
    begin(&mut window);
    window.tab_to("hearing-statement");
    assert!(window.copied().contains("Half verha"));
    window.choose("Gooi weg");
    window.press(Named::Escape);
    window.write("h");
    assert!(!window.sees("Gooi weg"));
}

#[test]
fn a_form_of_a_hearing_that_went_meanwhile_says_so() {
    let (_folder, mut window) = open_demo();
    begin(&mut window);
    window.pick("jongere");
    window.ctrl("s");
    window.choose("Afloop vastleggen");
    undo(&mut window);
    window.pick("verschenen");
    window.ctrl("s");
    window.expect_part("staat niet of niet meer in dit dossier");
}

#[test]
fn the_way_from_the_letter_leads_to_the_form() {
    let (_folder, mut window, _tray) = open(unheard);
    case(&mut window);
    window.write("w");
    window.expect_part("Er is nog niemand gehoord");
    window.expect_part("daar met de toets H");
    window.choose(FORM);
    window.expect("Wie wordt gehoord");
    window.pick("jongere");
    choose(&mut window, "hearing-appeared", "verschenen");
    window.ctrl("s");
    window.expect("Het horen of gesprek is vastgelegd.");
    window.write("w");
    assert!(!window.sees_part("Er is nog niemand gehoord"));
}

/// The page of the case is not there yet: its form is opened as soon as it is.
#[test]
fn the_way_leads_there_from_a_letter_that_was_gone_on_with_too() {
    let (folder, mut window, _tray) = open(unheard);
    case(&mut window);
    window.write("w");
    window.tab_to("letter-agreements");
    window.write("Elke dag");
    window.tick();
    let (_copy, mut window) = killed(&folder, window);
    window.choose("Verder gaan");
    window.expect_part("Er is nog niemand gehoord");
    window.choose(FORM);
    window.expect("Wie wordt gehoord");
    window.pick("jongere");
    window.ctrl("s");
    window.expect("Het horen of gesprek is vastgelegd.");
}
