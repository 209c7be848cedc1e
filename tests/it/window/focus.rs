//! Tab brings what has the focus into view, wherever it stands.

use iced_test::core::Size;

use super::{Driver, Named, open_demo, open_with};

/// Goes on with a key, and looks each time whether the whole of what has the focus is seen.
#[track_caller]
fn check(window: &mut Driver, key: Named, times: usize) {
    for _ in 0..times {
        window.press(key);
        let focused = window.focused().unwrap();
        let (whole, seen) = (focused.bounds(), focused.visible_bounds());
        let seen = seen.unwrap_or_else(|| panic!("nothing is seen of {focused:?}"));
        assert!(
            seen.height >= whole.height - 0.5,
            "of {focused:?} only {seen:?} is seen"
        );
    }
}

#[test]
fn tab_shows_where_one_is_in_the_settings() {
    let (_folder, mut window) = open_demo();
    window.resize(Size::new(900.0, 420.0));
    window.ctrl("7");
    check(&mut window, Named::Tab, 70);
}

#[test]
fn tab_shows_where_one_is_at_a_youth() {
    let (_folder, mut window) = open_demo();
    super::youths::open_fietje(&mut window);
    window.resize(Size::new(700.0, 400.0));
    window.write("e");
    check(&mut window, Named::Tab, 40);
}

#[test]
fn tab_shows_where_one_is_in_the_gallery_and_back() {
    let (_folder, mut window) = open_with(|start| start.gallery = true);
    window.click("Onderdelen");
    window.click("Velden");
    window.resize(Size::new(700.0, 400.0));
    check(&mut window, Named::Tab, 45);
}

#[test]
fn a_form_that_opens_is_shown_where_one_types() {
    let (_folder, mut window) = open_demo();
    window.ctrl("7");
    window.tab_to_text("Ambtenaar toevoegen");
    window.resize(Size::new(700.0, 320.0));
    window.press(Named::Enter);
    let focused = window.focused().unwrap();
    let (whole, seen) = (focused.bounds(), focused.visible_bounds().unwrap());
    assert!(
        (whole.height - seen.height).abs() < 0.5,
        "{whole:?} {seen:?}"
    );
}
