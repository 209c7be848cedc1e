//! What is done is taken back by one key, act after act, and done again by the button beside what
//! is told: the screen shows the state of before, and then that of after. An import is tried in the flows of the exchange.

use super::cases::open_with;
use super::{Driver, Named, undo};

/// An act on the page of a case, by keys alone, what it says, and what it is called once it is taken
/// back: the sentence would say what is no more.
struct Row {
    act: fn(&mut Driver),
    told: &'static str,
    called: &'static str,
}

const ACTS: &[Row] = &[
    Row {
        act: |it| {
            it.write("n");
            it.write("Moeder gebeld");
            it.ctrl("s");
        },
        told: "De notitie staat in de tijdlijn.",
        called: "notitie",
    },
    Row {
        act: |it| {
            it.choose("verbeter");
            it.write(" Morgen opnieuw.");
            it.press(Named::Tab);
            it.write("Afspraak vergeten");
            it.ctrl("s");
        },
        told: "De notitie is verbeterd.",
        called: "verbetering van een notitie",
    },
    Row {
        act: |it| {
            it.choose("haal door");
            it.write("Ging over een ander");
            it.press(Named::Enter);
        },
        told: "De notitie is doorgehaald.",
        called: "doorhaling van een notitie",
    },
    Row {
        act: |it| {
            it.write("t");
            it.write("Rooster opvragen");
            it.press(Named::Enter);
        },
        told: "De taak is toegevoegd.",
        called: "nieuwe taak",
    },
    Row {
        act: |it| it.choose("Ouders uitnodigen voor een gesprek"),
        told: "De taak is gedaan.",
        called: "afgevinkte taak",
    },
    Row {
        act: |it| {
            it.write("h");
            it.pick("jongere");
            it.ctrl("s");
        },
        told: "Het horen of gesprek is vastgelegd.",
        called: "horen of gesprek",
    },
    Row {
        act: |it| {
            it.write("v");
            it.write("2-11-26");
            it.press(Named::Enter);
        },
        told: "De verzuimdagen zijn toegevoegd.",
        called: "verzuimdagen",
    },
    Row {
        act: |it| {
            it.choose("+ label");
            it.write("zorgtafel");
            it.press(Named::Enter);
        },
        told: "De labels zijn bijgewerkt.",
        called: "labels",
    },
    Row {
        act: |it| {
            it.choose("Gegevens wijzigen");
            it.pick("overig");
            it.ctrl("s");
        },
        told: "De gegevens zijn gewijzigd.",
        called: "gegevens",
    },
    Row {
        act: |it| {
            it.choose("Overdragen");
            it.pick("collega");
            it.press(Named::Tab);
            it.write("Andere wijk");
            it.ctrl("s");
        },
        told: "Het dossier is overgedragen.",
        called: "overdracht",
    },
    Row {
        act: |it| {
            it.choose("Dossier afsluiten");
            it.pick("afgerond");
            it.ctrl("s");
        },
        told: "Het dossier is gesloten.",
        called: "sluiting",
    },
];

/// What stands on the screen in words, without what was just told and how many acts there were: both
/// grow with each way back.
fn state(window: &mut Driver, told: &str) -> Vec<String> {
    let mut texts = window.texts();
    let passing = [told, "Ongedaan maken", "Opnieuw"];
    let again =
        |text: &str| text.starts_with("Ongedaan gemaakt: ") || text.starts_with("Opnieuw gedaan: ");
    let counts = |text: &str| text.ends_with(" handelingen") || text.ends_with(" handeling");
    let sign = |text: &str| {
        text.chars()
            .all(|sign| ('\u{e000}'..'\u{f000}').contains(&sign))
    };
    texts.retain(|text| {
        !passing.contains(&text.as_str()) && !again(text) && !counts(text) && !sign(text)
    });
    texts
}

fn open_case(window: &mut Driver) {
    window.ctrl("2");
    window.press(Named::Enter);
    window.expect("Stand van zaken");
}

#[test]
fn each_act_on_a_case_is_taken_back_and_done_again() {
    for row in ACTS {
        let (_folder, mut window) = open_with(0);
        open_case(&mut window);
        let before = state(&mut window, row.told);
        (row.act)(&mut window);
        window.expect(row.told);
        let after = state(&mut window, row.told);
        assert_ne!(before, after, "{}", row.told);
        undo(&mut window);
        let called = format!("{} in 2026-0002.", row.called);
        window.expect(&format!("Ongedaan gemaakt: {called}"));
        assert_eq!(state(&mut window, row.told), before, "{}", row.told);
        window.ctrl("y");
        window.expect(&format!("Opnieuw gedaan: {called}"));
        assert_eq!(state(&mut window, row.told), after, "{}", row.told);
    }
}

#[test]
fn a_new_case_is_taken_back_and_made_again() {
    let (_folder, mut window) = open_with(0);
    window.ctrl("2");
    window.expect("2 van 3");
    window.ctrl("n");
    window.write("puck voorbeeld");
    window.press(Named::Enter);
    window.pick("luxe");
    window.ctrl("s");
    window.expect("Het dossier is geopend.");
    let after = state(&mut window, "Het dossier is geopend.");
    window.ctrl("2");
    window.expect("3 van 4");
    undo(&mut window);
    window.expect("2 van 3");
    window.click("Opnieuw");
    window.expect("3 van 4");
    window.ctrl("f");
    window.write("puck");
    window.press(Named::Enter);
    assert_eq!(state(&mut window, "Het dossier is geopend."), after);
}

#[test]
fn each_press_takes_back_one_more_act() {
    let (_folder, mut window) = open_with(0);
    open_case(&mut window);
    for note in ["Eerste notitie", "Tweede notitie"] {
        window.write("n");
        window.write(note);
        window.ctrl("s");
        window.expect("De notitie staat in de tijdlijn.");
    }
    window.choose("Overdragen");
    window.pick("collega");
    window.press(Named::Tab);
    window.write("Andere wijk");
    window.ctrl("s");
    let handed = "Het dossier is overgedragen.";
    window.expect(handed);
    window.expect("Overgedragen aan Collega Verzonnen: Andere wijk");
    undo(&mut window);
    window.expect("Ongedaan gemaakt: overdracht in 2026-0002.");
    window.expect("Tweede notitie");
    undo(&mut window);
    window.expect("Ongedaan gemaakt: notitie in 2026-0002.");
    assert!(!window.sees("Tweede notitie"));
    window.expect("Eerste notitie");
    undo(&mut window);
    assert!(!window.sees("Eerste notitie") && !window.sees("Tweede notitie"));
    window.click("Opnieuw");
    window.expect("Opnieuw gedaan: notitie in 2026-0002.");
    window.expect("Eerste notitie");
    // What was done again is an act of its own: it is taken back, and then nothing is left.
    undo(&mut window);
    assert!(!window.sees("Eerste notitie"));
    undo(&mut window);
    window.expect("Er is niets meer om ongedaan te maken.");
}

#[test]
fn where_there_is_nothing_to_take_back_the_key_says_so() {
    let (_folder, mut window) = open_with(0);
    open_case(&mut window);
    undo(&mut window);
    window.expect("Er is niets meer om ongedaan te maken.");
}

#[test]
fn what_was_taken_back_is_done_again_by_its_key_act_after_act() {
    let (_folder, mut window) = open_with(0);
    open_case(&mut window);
    for note in ["Eerste notitie", "Tweede notitie"] {
        window.write("n");
        window.write(note);
        window.ctrl("s");
        window.expect("De notitie staat in de tijdlijn.");
    }
    undo(&mut window);
    undo(&mut window);
    assert!(!window.sees("Eerste notitie"));
    window.ctrl("y");
    window.expect("Eerste notitie");
    assert!(!window.sees("Tweede notitie"));
    window.ctrl("y");
    window.expect("Tweede notitie");
    window.ctrl("y");
    window.expect("Er is niets meer om opnieuw te doen.");
    // In a field the keys are its own.
    window.write("n");
    window.write("Derde");
    window.ctrl("z");
    window.expect_part("Tweede notitie");
    assert!(!window.sees_part("Ongedaan gemaakt"));
}

/// The key of before still takes back.
#[test]
fn with_shift_it_takes_back_too() {
    use iced_test::core::keyboard::{Key, Modifiers};
    let (_folder, mut window) = open_with(0);
    open_case(&mut window);
    window.write("n");
    window.write("Moeder gebeld");
    window.ctrl("s");
    let key = Key::Character("z".into());
    window.hold(Modifiers::CTRL | Modifiers::SHIFT, key);
    window.expect_part("Ongedaan gemaakt: notitie");
}
