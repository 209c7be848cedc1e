//! What is typed wrongly about a youth and those around him, and what goes away meanwhile: told
//! where it stands, and nothing lost.

use super::people::{begin_guardian, open, open_fietje, picture, tab};
use super::{Driver, Named, open_demo};

#[test]
fn a_number_with_one_wrong_digit_and_one_of_somebody_else_are_told() {
    let (_folder, mut window) = open_demo();
    open_fietje(&mut window);
    window.write("o");
    window.write("999990020");
    window.press(Named::Enter);
    // Digits that are no BSN began the telephone; the surname is needed all the same.
    window.write("Fictief");
    window.ctrl("s");
    window.expect_part(" bewaard.");
    window.write("o");
    window.write("Kwibus Quadrant");
    window.press(Named::Enter);
    tab_to_bsn(&mut window);
    window.write("999990018");
    window.ctrl("s");
    window.expect("Dit nummer klopt niet met de elfproef. Kijk of er een cijfer verkeerd staat.");
    picture(&mut window, "guardian-wrong");
    window.ctrl("a");
    window.write("999990019");
    window.ctrl("s");
    window.expect_part(" bewaard.");
    window.write("o");
    window.write("Gerda Verzonnendame");
    window.press(Named::Enter);
    tab_to_bsn(&mut window);
    window.write("999990019");
    window.ctrl("s");
    window.expect("Een andere ouder of verzorger in het bestand heeft dit BSN.");
    window.expect("Zoek wie dit BSN heeft");
    picture(&mut window, "guardian-twin");
    window.click("Zoek wie dit BSN heeft");
    window.expect("Quadrant, Kwibus");
    // What was typed of somebody else was kept meanwhile: it does not come over who is chosen now.
    window.tick();
    window.press(Named::Enter);
    window.expect_part("staat al in het bestand");
    assert!(window.holds("Kwibus") && window.holds("Quadrant"));
    assert!(!window.holds("Gerda") && !window.holds("Verzonnendame"));
    window.tick();
    window.press(Named::Escape);
    window.click("Verder gaan");
    assert!(window.holds("Kwibus") && !window.holds("Gerda"));
}

/// From the given names of somebody new to the BSN.
fn tab_to_bsn(window: &mut Driver) {
    tab(window, 19);
}

#[test]
fn a_youth_who_goes_away_meanwhile_takes_nothing_along() {
    let (_folder, mut window) = open_demo();
    window.ctrl("n");
    window.write("Verdwijn Nietmeer");
    window.click("Jongere toevoegen");
    tab(&mut window, 3);
    window.write("15-05-2012");
    window.ctrl("s");
    window.expect("De jongere staat in het bestand.");
    open(&mut window, "verdwijn nietmeer");
    window.write("e");
    tab(&mut window, 1);
    window.write("Roepnaampje");
    // The act that brought him is taken back while the form is open.
    window.click("Ongedaan maken");
    window.expect("Deze jongere staat niet meer in het bestand");
    window.expect("Roepnaampje");
    picture(&mut window, "gone");
    window.ctrl("s");
    window.expect_part("Opslaan kan niet.");
    window.expect("Roepnaampje");
    // What was taken back can be brought back, and with it the form can be saved.
    window.click("Opnieuw");
    window.ctrl("s");
    window.expect_part(" bewaard.");
    window.expect("Roepnaampje");
}

#[test]
fn a_name_of_197_letters_breaks_nothing() {
    let (_folder, mut window) = open_demo();
    open_fietje(&mut window);
    let long = format!("{}نهاية", "Achternaam-".repeat(17));
    window.write("e");
    tab(&mut window, 3);
    window.ctrl("a");
    window.write(&long);
    window.ctrl("s");
    window.expect_part(" bewaard.");
    window.expect(&format!("Fietje {long}"));
    picture(&mut window, "long-name");
    window.ctrl("3");
    window.ctrl("f");
    window.ctrl("a");
    window.write("fietje");
    picture(&mut window, "long-name-list");
    window.expect(&format!("{long}, Fietje"));
}

#[test]
fn a_form_without_what_it_needs_says_so_under_the_lines() {
    let (_folder, mut window) = open_demo();
    open_fietje(&mut window);
    window.write("a");
    tab(&mut window, 3);
    window.write("twaalf");
    window.ctrl("s");
    window.expect("Een huisnummer is een getal; letter en toevoeging staan ernaast.");
    window.ctrl("a");
    window.write("12");
    window.ctrl("s");
    // He moves, and nobody said when.
    window.expect("Bij een verhuizing hoort een dag: dan eindigt het vorige adres.");
    window.press(Named::Escape);
    open_fietje(&mut window);
    window.write("s");
    window.write("99ZB");
    window.press(Named::Enter);
    window.ctrl("s");
    window.expect("Vul dit in.");
    window.write("31-02-2026");
    window.ctrl("s");
    window.expect("Deze dag bestaat niet. Kijk de dag en de maand na.");
    window.press(Named::Escape);
    open_fietje(&mut window);
    window.write("e");
    window.ctrl("a");
    window.write(" ");
    tab(&mut window, 3);
    window.ctrl("a");
    window.write(" ");
    window.ctrl("s");
    window.expect("De jongere heeft geen naam.");
}

#[test]
fn a_prefix_of_a_partner_without_a_name_is_refused() {
    let (_folder, mut window) = open_demo();
    open_fietje(&mut window);
    window.write("e");
    tab(&mut window, 4);
    window.write("van der");
    window.ctrl("s");
    window.expect("Vul dit in.");
    assert!(!window.sees_part(" bewaard."));
}

#[test]
fn a_school_that_is_thrown_away_with_the_form_is_not_written() {
    let (_folder, mut window) = open_demo();
    open_fietje(&mut window);
    super::kill::pencil(&mut window, "Inschrijving");
    let keys = |window: &mut Driver| -> Vec<String> {
        let texts = window.texts().into_iter();
        texts.filter(|text| text.starts_with("99Z")).collect()
    };
    let before = keys(&mut window);
    window.click("Andere school");
    window.write("99ZB");
    window.press(Named::Enter);
    let other = keys(&mut window);
    assert_ne!(other, before);
    window.press(Named::Escape);
    super::kill::pencil(&mut window, "Inschrijving");
    assert_eq!(keys(&mut window), other, "put back");
    window.click("Weggooien");
    assert_eq!(keys(&mut window), before);
}

#[test]
fn an_address_of_somebody_of_whom_nobody_knows_what_he_is_counts_as_protected() {
    let (_folder, mut window) = open_demo();
    open_fietje(&mut window);
    begin_guardian(&mut window);
    tab(&mut window, 4);
    window.write("onbekende");
    window.expect("onbekende");
    window.ctrl("s");
    window.expect_part(" bewaard.");
    window.expect("onbekende");
    window.click_nth("Adres toevoegen", 0);
    window.expect("Wat deze persoon van de jongere is, is niet bekend");
    window.expect("geheim: niemand anders");
    picture(&mut window, "stranger");
    // Also where somebody says that it is open to all, until it is known what he is.
    window.press(Named::Enter);
    window.press(Named::ArrowUp);
    window.press(Named::Enter);
    window.expect("niet geheim");
    tab(&mut window, 2);
    window.write("Vreemdelingenpad");
    window.ctrl("s");
    window.expect("geheim adres");
    assert!(!window.sees("Vreemdelingenpad"));
}
