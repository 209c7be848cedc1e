//! Which cases are ticked, and until when.

use iced_test::core::keyboard::{Key, Modifiers};

use super::{new_case, open_list, open_with};
use crate::window::{Driver, Named, open_demo, undo};

fn shift(window: &mut Driver, key: Named) {
    window.hold(Modifiers::SHIFT, Key::Named(key));
}

#[test]
fn a_selection_is_made_by_keys_and_stays_while_the_list_is_filtered() {
    let (_folder, mut window) = open_with(40);
    open_list(&mut window);
    window.press(Named::Space);
    shift(&mut window, Named::End);
    window.expect("42 dossiers gekozen");
    window.ctrl("f");
    window.write("noor");
    window.expect("42 dossiers gekozen, waarvan 40 nu niet in de lijst");
    window.press(Named::Escape);
    window.press(Named::Escape);
    assert!(!window.sees_part("dossiers gekozen"));
    window.ctrl("a");
    window.expect("2 dossiers gekozen");
    window.ctrl("a");
    assert!(!window.sees_part("dossiers gekozen"));
}

#[test]
fn a_selection_is_still_there_when_one_comes_back_from_a_case() {
    let (_folder, mut window) = open_demo();
    open_list(&mut window);
    window.press(Named::Space);
    window.press(Named::Enter);
    window.expect("Stand van zaken");
    window.hold(Modifiers::ALT, Key::Named(Named::ArrowLeft));
    window.expect("1 dossier gekozen");
}

#[test]
fn a_case_that_is_gone_is_ticked_no_more() {
    let (_folder, mut window) = open_demo();
    new_case(&mut window);
    open_list(&mut window);
    window.ctrl("a");
    window.expect("3 dossiers gekozen");
    undo(&mut window);
    window.expect("2 dossiers gekozen");
}

/// Where a folder is named, pictures of it lie there to be looked at.
#[test]
fn a_selection_is_drawn() {
    let folder = std::env::var_os("LEERRECHT_PICTURES").map(std::path::PathBuf::from);
    for width in [1366.0, 683.0] {
        let (_folder, mut window) = open_with(30);
        window.resize(iced_test::core::Size::new(width, 768.0));
        open_list(&mut window);
        window.choose("Alle dossiers");
        window.ctrl("a");
        let draw = |window: &mut Driver, what: &str| {
            let picture = window.picture();
            let colours: std::collections::HashSet<_> = picture.pixels().collect();
            assert!(colours.len() > 50, "{what} at {width} is empty");
            if let Some(folder) = &folder {
                let name = format!("cases-{what}-{width}.png");
                picture.save(folder.join(name)).unwrap();
            }
        };
        draw(&mut window, "ticked");
        window.write("o");
        window.ctrl("s");
        draw(&mut window, "hand-over");
        window.pick("collega");
        window.press(Named::Escape);
        window.press(Named::Escape);
        draw(&mut window, "half");
        window.choose("Volgorde: termijn ↑");
        draw(&mut window, "order");
    }
}

/// Behind the curtain nothing happens to rows that nobody sees.
#[test]
fn behind_the_curtain_no_case_is_opened_ticked_or_acted_on() {
    let (_folder, mut window) = open_demo();
    open_list(&mut window);
    window.press(Named::Space);
    window.expect("1 dossier gekozen");
    window.press(Named::F9);
    assert!(!window.sees("1 dossier gekozen"));
    window.ctrl("a");
    for key in ["o", "t", "l", "s"] {
        window.write(key);
        assert!(!window.sees_part("1 dossier overdragen"));
    }
    window.press(Named::Space);
    window.press(Named::Enter);
    window.expect("Het gordijn is dicht");
    window.ctrl("f");
    window.write("fietje");
    window.press(Named::Enter);
    window.expect("Het gordijn is dicht");
    window.ctrl("a");
    window.press(Named::Delete);
    window.press(Named::F9);
    window.expect("1 dossier gekozen");
}
