//! A warning, from the page of a case to the printer, by keyboard alone. Everybody in it is invented, and
//! nothing is printed on paper.

pub(super) mod office;
mod out;
mod own;

use iced_test::core::Size;
use iced_test::core::keyboard::{Key, Modifiers};
use leerrecht::domain::letter::LetterKind;
use leerrecht::service::demo;
use leerrecht::service::letters::{self, Printer};
use leerrecht::store::OpKind;
use leerrecht::ui::Start;
use zeroize::Zeroizing;

use super::{Driver, Named, keep_picture, killed, start, undo};
use office::{HIGH, STREET, case, complete, desk_on, open, page, unheard, words};

#[test]
fn two_keys_lead_from_the_case_to_the_printer() {
    let (_folder, mut window, tray) = open(complete);
    case(&mut window);
    window.write("w");
    window.ctrl("p");
    assert_eq!(tray.out().len(), 3, "both parents and Fietje");
    window.expect("3 brieven zijn gemaakt en naar de printer gestuurd.");
    // Back on the case, where they stand.
    window.expect("Stand van zaken");
    assert_eq!(window.count("nog niet verstuurd"), 3);
    let log = window.count("Waarschuwing");
    assert!(log >= 3, "a line in the timeline for each");
    undo(&mut window);
    assert_eq!(window.count("nog niet verstuurd"), 0);
    window.expect("Er is nog geen brief gemaakt.");
    // And once more: they are there again.
    window.click("Opnieuw");
    assert_eq!(window.count("nog niet verstuurd"), 3);
    assert_eq!(tray.out().len(), 3, "nothing is printed for that");
}

#[test]
fn keys_that_come_before_the_letter_is_there_are_not_lost() {
    let (_folder, mut window, tray) = open(complete);
    case(&mut window);
    window.keep_answers_back();
    window.write("w");
    window.ctrl("p");
    assert!(tray.out().is_empty());
    window.let_all_through();
    assert_eq!(tray.out().len(), 3);
    window.expect("3 brieven zijn gemaakt en naar de printer gestuurd.");
}

#[test]
fn each_parent_has_his_own_letter_and_no_other_tells_where_he_lives() {
    let (_folder, mut window, tray) = open(complete);
    case(&mut window);
    window.write("w");
    window.ctrl("p");
    let texts: Vec<String> = tray.out().iter().map(|(pdf, _)| words(pdf)).collect();
    let with = |part: &str| texts.iter().filter(|text| text.contains(part)).count();
    assert_eq!((with(STREET), with("1825 CD")), (1, 1), "{texts:#?}");
    let fathers = texts.iter().find(|text| text.contains(STREET)).unwrap();
    assert!(fathers.contains("voor het eerst") && !fathers.contains("uit bed"));
    assert_eq!(with("uit bed"), 1);
}

#[test]
fn behind_the_curtain_nothing_of_a_letter_is_seen() {
    let (_folder, mut window, tray) = open(complete);
    case(&mut window);
    window.write("w");
    window.expect("Aan wie");
    window.press(Named::F9);
    for word in ["Aan wie", "Verzinsel", "Tekst aan", "Elke dag"] {
        assert!(!window.holds(word), "{word}");
    }
    window.ctrl("p");
    window.ctrl("s");
    assert!(tray.out().is_empty());
    window.press(Named::F9);
    window.ctrl("p");
    // The list of letters, and one that is looked at.
    window.expect("nog niet verstuurd");
    let name = name_of_first(&mut window);
    window.choose(&name);
    window.expect("Kopie opslaan");
    window.press(Named::F9);
    assert!(!window.sees("Kopie opslaan") && !window.sees("nog niet verstuurd"));
    window.press(Named::F9);
    window.expect("Kopie opslaan");
}

/// To whom the first letter in the list is.
fn name_of_first(window: &mut Driver) -> String {
    let texts = window.texts();
    let at = texts.iter().position(|text| text == "Brieven").unwrap();
    let found = texts[at..].iter().find(|text| text.contains("Verzinsel"));
    found.unwrap().clone()
}

#[test]
fn a_section_gets_words_of_the_officers_own() {
    let (_folder, mut window, tray) = open(complete);
    case(&mut window);
    window.write("w");
    window.resize(HIGH);
    window.choose("Aanpassen");
    // The focus is in the words that stood there.
    window.ctrl("a");
    window.write("Kom gerust langs op donderdag.");
    window.expect("eigen tekst");
    window.ctrl("p");
    let texts: Vec<String> = tray.out().iter().map(|(pdf, _)| words(pdf)).collect();
    let own = texts
        .iter()
        .filter(|it| it.contains("gerust langs op donderdag"));
    assert_eq!(
        own.count(),
        1,
        "in the letter it was written for: {texts:#?}"
    );
}

#[test]
fn the_words_of_the_template_come_back() {
    let (_folder, mut window, tray) = open(complete);
    case(&mut window);
    window.write("w");
    window.resize(HIGH);
    window.choose("Aanpassen");
    window.ctrl("a");
    window.write("Iets anders");
    window.choose("Terug naar de standaardtekst");
    assert!(!window.sees("eigen tekst"));
    window.ctrl("p");
    assert!(
        tray.out()
            .iter()
            .all(|(pdf, _)| !words(pdf).contains("Iets anders"))
    );
}

#[test]
fn without_a_hearing_no_letter_is_made_and_the_way_out_is_shown() {
    let (_folder, mut window, tray) = open(unheard);
    case(&mut window);
    window.write("w");
    window.expect_part("Er is nog niemand gehoord");
    window.ctrl("p");
    window.expect_part("Leg eerst het horen of het gesprek vast");
    window.expect("Aan wie");
    assert!(tray.out().is_empty());
    window.choose("Naar het dossier");
    window.expect("Stand van zaken");
    window.expect("Er is nog geen brief gemaakt.");
    // A talk is written down; then it can be made.
    window.write("n");
    window.hold(Modifiers::SHIFT, Key::Named(Named::Tab));
    window.hold(Modifiers::SHIFT, Key::Named(Named::Tab));
    window.hold(Modifiers::SHIFT, Key::Named(Named::Tab));
    window.hold(Modifiers::SHIFT, Key::Named(Named::Tab));
    window.pick("gesprek");
    window.tab_to("dossier-note-text");
    window.write("Gesproken met de ouders en Fietje.");
    window.ctrl("s");
    window.write("w");
    assert!(!window.sees_part("Er is nog niemand gehoord"));
    window.expect_part("met wie is niet vastgelegd");
    window.ctrl("p");
    assert_eq!(tray.out().len(), 3);
}

#[test]
fn who_is_not_ticked_gets_none() {
    let (_folder, mut window, tray) = open(complete);
    case(&mut window);
    window.write("w");
    let youth = window
        .texts()
        .into_iter()
        .find(|it| it.ends_with("· jongere"));
    window.choose(&youth.unwrap());
    window.ctrl("p");
    assert_eq!(tray.out().len(), 2);
    window.expect("2 brieven zijn gemaakt en naar de printer gestuurd.");
}

#[test]
fn what_was_typed_outlives_a_kill() {
    let (folder, mut window, _tray) = open(complete);
    case(&mut window);
    window.write("w");
    window.tab_to("letter-agreements");
    window.write("\u{20}en op tijd");
    window.tab_to("letter-until");
    window.ctrl("a");
    window.write("8-1-2027");
    window.tick();
    let (_copy, mut window) = killed(&folder, window);
    window.expect_part("brief: ");
    case(&mut window);
    window.write("w");
    assert_eq!(window.value("letter-until"), "8-1-2027");
    window.tab_to("letter-agreements");
    assert!(window.copied().contains("op school en op tijd"));
    window.resize(HIGH);
    window.choose("Gooi weg");
    assert_eq!(window.value("letter-until"), "06-01-2027");
}

#[test]
fn where_the_printer_refuses_the_letter_is_there_all_the_same() {
    let (_folder, mut window, tray) = open(complete);
    tray.jam();
    case(&mut window);
    window.write("w");
    window.ctrl("p");
    window.expect_part("3 brieven zijn gemaakt, maar niet afgedrukt.");
    window.expect_part("PDF");
    assert_eq!(window.count("nog niet verstuurd"), 3);
    // It stays until it is read, and can be taken back.
    window.expect("Ongedaan maken");
}

#[test]
fn letters_are_only_made_or_saved_as_well() {
    let (folder, mut window, tray) = open(complete);
    case(&mut window);
    window.write("w");
    window.choose("Bewaren als PDF");
    let to = folder.path().join("brieven");
    std::fs::create_dir(&to).unwrap();
    window.write(to.to_str().unwrap());
    window.ctrl("s");
    window.expect("3 brieven zijn gemaakt en als PDF bewaard.");
    let mut names: Vec<String> = std::fs::read_dir(&to)
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names.len(), 3);
    assert!(
        names.iter().all(|name| name.starts_with("brief-2026-")),
        "{names:?}"
    );
    // The same once more is made only where that is meant.
    window.write("w");
    window.resize(HIGH);
    window.expect_part("is al een waarschuwing gemaakt");
    window.ctrl("s");
    window.expect("Er is niemand gekozen om een brief te krijgen.");
    window.choose("Neem ook de dagen waarvoor al is gewaarschuwd");
    window.ctrl("s");
    window.expect("3 brieven zijn gemaakt.");
    assert_eq!(window.count("nog niet verstuurd"), 6);
    assert!(tray.out().is_empty());
}

#[test]
fn how_is_printed_is_remembered() {
    let (folder, mut window, tray) = open(complete);
    case(&mut window);
    window.write("w");
    window.resize(HIGH);
    window.tab_to("print-on");
    window.pick("gang");
    window.tab_to("print-more");
    window.press(Named::Enter);
    window.choose("Dubbelzijdig");
    window.ctrl("p");
    let options = tray.out()[0].1.clone();
    assert_eq!(options.printer.as_deref(), Some("Gang"));
    assert_eq!((options.copies, options.both_sides), (2, true));
    let kept = std::fs::read_to_string(folder.path().join("venster.json")).unwrap();
    assert!(kept.contains("Gang"), "{kept}");
}

#[test]
fn a_letter_that_was_made_is_printed_again_and_marked_as_sent() {
    let (_folder, mut window, tray) = open(complete);
    case(&mut window);
    window.write("w");
    window.ctrl("s");
    let name = name_of_first(&mut window);
    window.tab_to_text(&name);
    window.press(Named::Tab);
    window.press(Named::Enter);
    window.expect("De brief is naar de printer gestuurd.");
    assert_eq!(tray.out().len(), 1);
    window.choose("Is verstuurd");
    window.pick("per e-mail");
    window.ctrl("s");
    window.expect_part("Vul in op welke dag de ontvanger instemde");
    window.tab_to("letter-consent");
    window.write("20-11-2026");
    window.ctrl("s");
    window.expect("De brief is als verstuurd genoteerd.");
    window.expect("per e-mail, met instemming, 25 nov");
    assert_eq!(window.count("nog niet verstuurd"), 2);
    undo(&mut window);
    assert_eq!(window.count("nog niet verstuurd"), 3);
}

#[test]
fn what_is_half_filled_in_of_sending_is_kept() {
    let (folder, mut window, _tray) = open(|desk| {
        complete(desk);
        let mut printer = Printer::new().unwrap();
        letters::make_for(desk, &mut printer, page(desk).case.id, LetterKind::Warning).unwrap();
    });
    case(&mut window);
    window.choose("Is verstuurd");
    window.press(Named::Tab);
    window.ctrl("a");
    window.write("24-11-20");
    window.tick();
    let (_copy, mut window) = killed(&folder, window);
    case(&mut window);
    window.choose("Is verstuurd");
    assert_eq!(window.value("letter-sent-on"), "24-11-20");
}

#[test]
fn the_log_says_who_printed_and_took_a_copy() {
    let (folder, mut window, _tray) = open(complete);
    case(&mut window);
    window.write("w");
    window.ctrl("p");
    drop(window);
    desk_on(&folder.path().join("proef.leerrecht-db"), |desk| {
        let log = page(desk).log;
        let printed = OpKind::Printed.code();
        let printed = log.iter().filter(|told| told.line.kind == printed);
        assert_eq!(printed.count(), 3);
    });
}

/// What a designer looks at: every look, and the sizes at which it is laid out otherwise.
#[test]
fn a_letter_in_every_look() {
    for (look, size, window_size) in [
        ("light", 100, Size::new(1366.0, 768.0)),
        ("dark", 100, Size::new(1366.0, 768.0)),
        ("contrast", 200, Size::new(1366.0, 768.0)),
        ("light", 100, Size::new(900.0, 700.0)),
    ] {
        let (folder, window, tray) = open(complete);
        drop(window);
        let preferences = folder.path().join("venster.json");
        let text = format!("{{\"look\":\"{look}\",\"text_size\":{size}}}");
        std::fs::write(&preferences, text).unwrap();
        let mut window = Driver::open(Start {
            passphrase: Some(Zeroizing::new(demo::PASSPHRASE.to_owned())),
            preferences: Some(preferences),
            printers: tray.printers(),
            ..start(folder.path().join("proef.leerrecht-db"))
        });
        window.resize(window_size);
        let named = |what: &str| format!("letter {what} {look} {size} {}", window_size.width);
        case(&mut window);
        keep_picture(&mut window, &named("case"));
        window.write("w");
        keep_picture(&mut window, &named("new"));
        assert!(window.lost().is_empty(), "{:#?}", window.lost());
        for key in [Named::PageDown, Named::PageDown, Named::PageDown] {
            window.press(key);
        }
        keep_picture(&mut window, &named("on"));
        window.ctrl("s");
        keep_picture(&mut window, &named("made"));
        window.resize(Size::new(window_size.width, 6000.0));
        window.choose("Is verstuurd");
        window.resize(window_size);
        keep_picture(&mut window, &named("sent"));
    }
}
