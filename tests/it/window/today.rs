//! Vandaag: what is to be done, in order; done with one key, and taken back.

use super::{Named, open_demo};

#[test]
fn a_task_is_finished_and_taken_back_by_keys_alone() {
    let (_folder, mut window) = open_demo();
    window.expect("woensdag 25 november 2026 · week 48");
    window.expect("Ouders uitnodigen voor een gesprek");
    window.press(Named::Space);
    window.expect("De taak is gedaan.");
    window.press(Named::Space);
    window.press(Named::Space);
    window.expect("Er is niets te doen");
    window.hold(
        iced_test::core::keyboard::Modifiers::CTRL | iced_test::core::keyboard::Modifiers::SHIFT,
        iced_test::core::keyboard::Key::Character("z".into()),
    );
    window.expect("Ouders uitnodigen voor een gesprek");
}

#[test]
fn scratch_people() {
    let (_folder, mut window) = open_demo();
    window.picture(std::path::Path::new("/tmp/people/today.png"));
}
