//! Schools and the people the officer calls: found, added, changed, taken back; by keyboard.

use super::people::picture;
use super::{Driver, Named, open_demo};

fn open_school(window: &mut Driver) {
    window.ctrl("4");
    window.expect("Scholen");
    window.ctrl("f");
    window.write("verzinsel");
    window.press(Named::Enter);
    window.expect("Contactpersonen");
}

#[test]
fn somebody_at_a_school_is_added_and_taken_back() {
    let (_folder, mut window) = open_demo();
    open_school(&mut window);
    window.write("n");
    window.expect("Contactpersoon");
    window.press(Named::Enter);
    window.expect("Vul dit in.");
    window.write("Fenna Voorbeeld");
    window.press(Named::Tab);
    window.write("mentor");
    window.ctrl("s");
    window.expect("Fenna Voorbeeld");
    window.expect("De contactpersonen zijn bijgewerkt.");
    window.click("Ongedaan maken");
    assert!(!window.sees("Fenna Voorbeeld"));
}

#[test]
fn a_partner_is_added_found_and_taken_away() {
    let (_folder, mut window) = open_demo();
    window.ctrl("5");
    window.expect("Nog geen partners");
    window.write("n");
    window.write("Pleun Proef");
    window.ctrl("s");
    window.expect("Pleun Proef");
    window.ctrl("k");
    window.write("pleun");
    window.press(Named::Enter);
    window.expect("Weghalen");
    window.click("Weghalen");
    window.expect("Nog geen partners");
}

#[test]
fn a_search_that_finds_nothing_says_so() {
    let (_folder, mut window) = open_demo();
    window.ctrl("4");
    window.ctrl("f");
    window.write("qqqq");
    window.expect("Niets gevonden");
    window.press(Named::Escape);
}

#[test]
fn the_page_of_a_school_tells_who_goes_there_and_is_changed_by_keys_alone() {
    let (_folder, mut window) = open_demo();
    open_school(&mut window);
    window.expect("Voorbeeld, Fietje");
    window.expect_part("jongeren nu");
    picture(&mut window, "school");
    window.press(Named::F9);
    assert!(!window.sees("Voorbeeld, Fietje"), "a parent looks along");
    window.press(Named::F9);
    window.write("e");
    window.expect("Gegevens van de school");
    window.press(Named::Tab);
    window.write(", toneel");
    window.ctrl("s");
    window.expect("Kies uit po, sbo, so, vo, pro, vso, mbo, vavo, met een komma ertussen.");
    picture(&mut window, "school-form");
    window.ctrl("a");
    window.write("vo, pro");
    window.press(Named::Tab);
    window.ctrl("a");
    window.write("072 0000000");
    window.press(Named::Escape);
    window.expect("Verder gaan");
    window.write("e");
    window.ctrl("s");
    window.expect("De gegevens van de school zijn bewaard.");
    window.expect("072 0000000");
    window.expect("voortgezet onderwijs, praktijkonderwijs");
    window.click("Ongedaan maken");
    window.expect_part("Ongedaan gemaakt: ");
    assert!(!window.sees("072 0000000"));
}

#[test]
fn a_school_that_no_list_brought_is_added() {
    let (_folder, mut window) = open_demo();
    window.ctrl("4");
    window.write("n");
    window.expect("BRIN en vestiging");
    window.write("12");
    window.press(Named::Tab);
    window.write("Thuisschool عمر 🏫");
    window.ctrl("s");
    window.expect("Een BRIN is vier tekens, met twee cijfers voor de vestiging: 12AB00.");
    window.ctrl("a");
    window.write("99ZA00");
    window.ctrl("s");
    window.expect("Er staat al een school met deze BRIN en vestiging in het bestand.");
    window.press(Named::Escape);
    window.expect("Verder gaan");
    window.write("n");
    window.expect("99ZA00");
    window.ctrl("a");
    window.write("98QQ");
    window.ctrl("s");
    window.expect("De school staat in het bestand.");
    window.expect("Thuisschool عمر 🏫");
    assert!(!window.sees("Verder gaan"));
}

#[test]
fn what_is_typed_of_somebody_at_a_school_is_kept() {
    let (_folder, mut window) = open_demo();
    open_school(&mut window);
    window.write("n");
    window.write("Half Getypt");
    window.press(Named::Tab);
    window.press(Named::Tab);
    window.press(Named::Tab);
    window.write("geen adres");
    window.ctrl("s");
    window.expect("Dit is geen e-mailadres.");
    window.press(Named::Escape);
    window.ctrl("1");
    window.expect("Verder gaan");
    window.click("Verder gaan");
    window.expect("Contactpersonen");
    window.click("Verder gaan");
    window.expect("Half Getypt");
    window.expect("geen adres");
}

#[test]
fn a_partner_who_left_stays_and_comes_last() {
    let (_folder, mut window) = open_demo();
    window.ctrl("5");
    for name in ["Aafke Vertrok", "Zwaan Blijft"] {
        window.write("n");
        window.expect("Werkte daar tot en met");
        window.write(name);
        if name.starts_with('A') {
            for _ in 0..5 {
                window.press(Named::Tab);
            }
            window.write("31-02-2026");
            window.ctrl("s");
            window.expect("Deze dag bestaat niet. Kijk de dag en de maand na.");
            picture(&mut window, "partner-form");
            window.ctrl("a");
            window.write("1-2-2026");
        }
        window.ctrl("s");
        window.expect(name);
    }
    window.expect("werkt er niet meer");
    picture(&mut window, "partners");
    let texts = window.texts();
    let place = |name: &str| texts.iter().position(|text| text == name);
    assert!(place("Zwaan Blijft") < place("Aafke Vertrok"));
    // Found as one types, and opened by keys alone.
    window.ctrl("f");
    window.write("vertrok");
    window.expect("Aafke Vertrok");
    assert!(!window.sees("Zwaan Blijft"));
    window.press(Named::Enter);
    window.expect("Werkte daar tot en met");
    window.press(Named::Escape);
    window.ctrl("f");
    window.ctrl("a");
    window.press(Named::Delete);
    window.expect("Zwaan Blijft");
    window.press(Named::Escape);
    window.write("n");
    window.write("Half");
    window.press(Named::Escape);
    window.expect("Verder gaan");
    window.click("Weggooien");
    assert!(!window.sees("Verder gaan"));
}
