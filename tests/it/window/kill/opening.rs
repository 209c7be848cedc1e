//! How each form is opened, by hand.

use crate::window::people::PENCIL;
use crate::window::settings::open_form;
use crate::window::{Driver, Named};

/// The first case of the list, and a form on its page.
pub(super) fn case(window: &mut Driver, form: Option<&str>) {
    window.ctrl("2");
    window.press(Named::Enter);
    window.expect("Stand van zaken");
    if let Some(form) = form {
        window.choose(form);
    }
}

/// A form on the page of the first case of the list.
pub(super) fn note(window: &mut Driver, key: &str) {
    case(window, None);
    window.write(key);
}

/// What became of a hearing, on the page of the first case of the list.
pub(super) fn outcome(window: &mut Driver) {
    case(window, None);
    if !window.sees("Afloop vastleggen") {
        window.write("h");
        window.pick("jongere");
        window.ctrl("s");
    }
    window.choose("Afloop vastleggen");
}

/// A form over the list of cases, on two of them; half filled in before, it is gone on with.
pub(super) fn many(window: &mut Driver, key: &str) {
    window.ctrl("2");
    if window.sees("Verder") {
        window.choose("Verder");
        return;
    }
    window.ctrl("a");
    window.write(key);
}

/// The form of a view that gets a name.
pub(super) fn view(window: &mut Driver) {
    window.ctrl("2");
    if !window.sees("+ weergave bewaren") {
        window.choose("Soort: alle");
        window.choose("Luxe verzuim");
        window.press(Named::Escape);
    }
    window.choose("+ weergave bewaren");
}

/// A form on the page of a youth.
pub(super) fn youth(window: &mut Driver, key: &str) {
    window.ctrl("3");
    window.write("fietje voorbeeld");
    window.press(Named::Enter);
    window.expect("Ouders en gezag");
    window.write(key);
}

/// A form on the page of a youth that corrects what stands there, behind one of the signs for that.
pub(in crate::window) fn pencil(window: &mut Driver, form: &str) {
    youth(window, "");
    let title = format!("{form} · Fietje Voorbeeld");
    for nth in 0..window.count(PENCIL) {
        window.click_nth(PENCIL, nth);
        if window.sees(&title) {
            return;
        }
        if window.sees("Opslaan") {
            window.press(Named::Escape);
        }
    }
    panic!("nothing opens {title}");
}

/// The name of the view that was saved before, to be changed; whether there is one.
pub(super) fn renaming(window: &mut Driver) -> bool {
    window.ctrl("2");
    let there = window.sees("Vakanties");
    if there {
        window.click("Vakanties");
        window.choose("hernoemen");
    }
    there
}

/// A form on the page of a school.
pub(super) fn school(window: &mut Driver, key: &str) {
    window.ctrl("4");
    window.ctrl("f");
    window.write("verzinsel");
    window.press(Named::Enter);
    window.expect("Contactpersonen");
    window.write(key);
}

/// A form in the settings.
pub(super) fn settings(window: &mut Driver, form: &str) {
    window.ctrl("7");
    window.choose(form);
}

/// A form of the rules in the settings.
pub(super) fn rules(window: &mut Driver, label: &str) {
    window.resize(iced_test::core::Size::new(1000.0, 4400.0));
    window.ctrl("7");
    open_form(window, label);
}

/// A form about an attachment, so many steps behind its name.
pub(super) fn attachment(window: &mut Driver, steps: usize) {
    case(window, None);
    if !window.sees("LICENSE") {
        window.choose("+ bijlage");
        window.write(concat!(env!("CARGO_MANIFEST_DIR"), "/LICENSE"));
        window.press(Named::Enter);
    }
    window.tab_to_text("LICENSE");
    for _ in 0..steps {
        window.press(Named::Tab);
    }
    window.press(Named::Enter);
}
