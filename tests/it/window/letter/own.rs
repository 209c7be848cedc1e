//! Words of the officer's own: what cannot be drawn is mended, and what was made of them comes back.

use super::office::{HIGH, case, complete, open, words};
use super::{Driver, Named, undo};

const OWN: &str = "letter-own-onderwerp";

/// Own words in the first section of the letter that is shown.
fn begin(window: &mut Driver, text: &str) {
    window.write("w");
    window.resize(HIGH);
    window.choose("Aanpassen");
    window.ctrl("a");
    window.write(text);
}

/// What stands in them.
fn stands(window: &mut Driver) -> String {
    window.tab_to(OWN);
    window.copied()
}

#[test]
fn what_nobody_can_draw_is_mended_where_it_was_typed() {
    let (_folder, mut window, tray) = open(complete);
    case(&mut window);
    begin(&mut window, "Goed gedaan 😀");
    window.expect("eigen tekst");
    window.press(Named::Escape);
    window.expect("Stand van zaken");
    // The pages cannot be drawn; the words are there all the same.
    window.write("w");
    window.resize(HIGH);
    window.expect("eigen tekst");
    assert!(stands(&mut window).contains("Goed gedaan 😀"));
    window.ctrl("a");
    window.write("Goed gedaan met een lach.");
    window.ctrl("p");
    let out = tray.out();
    let own = out
        .iter()
        .filter(|(pdf, _)| words(pdf).contains("met een lach"));
    assert_eq!((out.len(), own.count()), (3, 1));
}

#[test]
fn what_was_made_and_taken_back_stands_in_the_form_again() {
    let (_folder, mut window, tray) = open(complete);
    case(&mut window);
    begin(&mut window, "Kom gerust langs op donderdag.");
    window.tab_to("letter-until");
    window.ctrl("a");
    window.write("8-1-2027");
    window.ctrl("p");
    window.expect("3 brieven zijn gemaakt en naar de printer gestuurd.");
    // As long as they stand the next letter begins anew.
    window.write("w");
    window.expect("Aan wie");
    assert!(!window.sees("eigen tekst"));
    window.press(Named::Escape);
    undo(&mut window);
    window.expect("Er is nog geen brief gemaakt.");
    window.write("w");
    window.resize(HIGH);
    window.expect("eigen tekst");
    assert!(stands(&mut window).contains("gerust langs op donderdag"));
    assert_eq!(window.value("letter-until"), "8-1-2027");
    window.ctrl("p");
    let out = tray.out();
    let own = out
        .iter()
        .filter(|(pdf, _)| words(pdf).contains("op donderdag"));
    assert_eq!((out.len(), own.count()), (6, 2), "each time in hers");
}
