//! The program is killed while somebody types: in each form of the window at most the last second
//! is lost, and what was typed stands there again. The file is opened as the kill leaves it, without
//! anything having been closed in order.

mod cases;
mod opening;
mod others;

use super::cases::open_with;
use super::{Driver, killed};

pub(super) use opening::pencil;

/// A form: how it is opened and typed in, and where what was typed is seen again.
struct Row {
    name: &'static str,
    /// Opens the form, empty or as the file has it.
    open: fn(&mut Driver),
    /// Types in it.
    fill: fn(&mut Driver),
    /// What must stand in the form when it is opened again.
    shown: &'static str,
}

const fn row(
    name: &'static str,
    open: fn(&mut Driver),
    fill: fn(&mut Driver),
    shown: &'static str,
) -> Row {
    Row {
        name,
        open,
        fill,
        shown,
    }
}

#[test]
fn what_was_typed_in_each_form_stands_there_again() {
    let mut lost = Vec::new();
    for form in cases::FORMS.iter().chain(others::FORMS) {
        let (folder, mut window) = open_with(0);
        (form.open)(&mut window);
        assert!(!window.holds(form.shown), "{}: there before", form.name);
        (form.fill)(&mut window);
        assert!(window.holds(form.shown), "{}: not typed", form.name);
        window.tick();
        let (_copy, mut window) = killed(&folder, window);
        (form.open)(&mut window);
        if !window.holds(form.shown) {
            lost.push((form.name, window.texts().join(" | ")));
        }
    }
    assert!(lost.is_empty(), "{lost:#?}");
}
