//! The lists, the searches, and the forms that lie over them.

use super::marked::{
    ASIDE, LIST, NAME, OTHER, PARTNER, SCHOOL, SOUGHT, TAG, TASK, TOWN, TYPED, VIEW,
};
use super::open;
use crate::window::Named;

#[test]
fn lists_and_searches_show_nobody() {
    let (_folder, mut window) = open();
    window.ctrl("1");
    window.curtain(&[], &[TASK, NAME, ASIDE]);
    window.ctrl("2");
    window.click("Alle dossiers");
    window.curtain(&[], &[NAME, OTHER, VIEW, ASIDE]);
    window.click(VIEW);
    window.curtain(&[], &[NAME, VIEW, TAG]);
    window.ctrl("f");
    window.write(SOUGHT);
    window.curtain(&[], &[SOUGHT, VIEW]);
    window.ctrl("3");
    window.write(OTHER);
    window.curtain(&[], &[OTHER]);
    window.ctrl("4");
    window.ctrl("f");
    window.write(SCHOOL);
    window.curtain(&[], &[SCHOOL]);
    window.ctrl("5");
    window.ctrl("f");
    window.write(PARTNER);
    window.curtain(&[], &[PARTNER]);
    window.ctrl("6");
    window.write("/tmp/merklijst.csv");
    window.curtain(&[], &[LIST]);
    window.ctrl("7");
    window.curtain(&[TOWN], &[]);
    window.click("Hele logboek openen");
    window.curtain(&[], &[NAME]);
    window.ctrl("f");
    window.write(SOUGHT);
    window.curtain(&[], &[SOUGHT]);
    window.ctrl("k");
    window.write(OTHER);
    window.curtain(&[], &[OTHER]);
}

#[test]
fn forms_over_the_lists_wait() {
    let (_folder, mut window) = open();
    window.ctrl("2");
    window.click(VIEW);
    window.click("hernoemen");
    window.curtain(&[], &[VIEW]);
    window.press(Named::Escape);
    window.press(Named::Space);
    window.write("l");
    window.write(TYPED);
    window.curtain(&[], &[TYPED]);
    window.press(Named::Escape);
    window.ctrl("4");
    window.write("n");
    window.write(TYPED);
    window.curtain(&[], &[TYPED]);
    window.press(Named::Escape);
    window.ctrl("5");
    window.write("n");
    window.write(TYPED);
    window.curtain(&[], &[TYPED]);
}

#[test]
fn the_page_of_a_school_names_no_pupils() {
    let (_folder, mut window) = open();
    window.ctrl("4");
    window.ctrl("f");
    window.write(SCHOOL);
    window.press(Named::Enter);
    window.expect_part("jongeren nu");
    window.curtain(&[SCHOOL], &[SCHOOL, NAME, OTHER]);
}
