//! The youths: found as one types, opened, changed and taken back; a half-typed form comes back.

use iced_test::core::keyboard::{Key, Modifiers};

use super::{Driver, Named, open_demo};

/// Opens the page of Fietje by keys alone.
pub(super) fn open_fietje(window: &mut Driver) {
    window.ctrl("3");
    window.write("fietje voorbeeld");
    window.press(Named::Enter);
    window.expect("Voornamen");
}

#[test]
fn a_youth_is_found_and_changed_and_changed_back_by_keys_alone() {
    let (_folder, mut window) = open_demo();
    open_fietje(&mut window);
    window.press(Named::Escape);
    open_fietje(&mut window);
    // The search had the focus; nothing has it on the page.
    window.write("e");
    window.expect("Roepnaam");
    window.press(Named::Tab);
    window.write("Fietsje");
    window.ctrl("s");
    window.expect("Bewaard.");
    window.expect("Fietsje");
    window.hold(
        Modifiers::CTRL | Modifiers::SHIFT,
        Key::Character("z".into()),
    );
    window.expect("Ongedaan gemaakt.");
    assert!(!window.sees("Fietsje"));
}

#[test]
fn a_half_typed_form_comes_back() {
    let (_folder, mut window) = open_demo();
    open_fietje(&mut window);
    window.write("e");
    window.press(Named::Tab);
    window.write("Half");
    window.tick();
    window.ctrl("1");
    window.expect("Verder gaan");
    window.click("Verder gaan");
    window.write("e");
    window.expect("Half");
    window.click("Weggooien");
    assert!(!window.sees("Half"));
}
