//! Half-typed forms that cannot be read when their form is opened: that is told, they are read again,
//! and what is typed meanwhile takes no place of them. And what was put aside is offered in its form.

use std::path::Path;

use iced_test::core::Size;
use leerrecht::service::{demo, drafts};

use super::case::open_case;
use super::settings::open_form;
use super::{Driver, Named, killed, open_demo, open_demo_with, reopen};

const UNREAD: &str = "Wat u hier eerder half typte, is nu niet te lezen.";

/// Does something to the file beside the program.
fn beside(folder: &Path, work: &str) {
    let file = folder.join("proef.leerrecht-db");
    let conn = rusqlite::Connection::open_with_flags(file, Default::default()).unwrap();
    conn.pragma_update(None, "key", demo::PASSPHRASE).unwrap();
    conn.execute_batch(work).unwrap();
}

/// Takes a table out of reach of the program, or gives it back: as a disk that refuses for a while.
pub(super) fn rename(folder: &Path, from: &str, to: &str) {
    beside(folder, &format!("ALTER TABLE {from} RENAME TO {to}"));
}

/// A window on a case with a note that is half typed and cannot be read.
fn open() -> (tempfile::TempDir, Driver) {
    let (folder, mut window) = open_demo();
    open_case(&mut window);
    window.write("n");
    window.write("Eerste woorden");
    window.tick();
    drop(window);
    let mut window = reopen(&folder);
    rename(folder.path(), "draft", "weg");
    open_case(&mut window);
    window.expect_part(UNREAD);
    (folder, window)
}

#[test]
fn what_could_not_be_read_stands_in_its_form_as_soon_as_it_can() {
    let (folder, mut window) = open();
    window.tick();
    window.expect_part(UNREAD);
    assert!(!window.holds("Eerste woorden"));
    rename(folder.path(), "weg", "draft");
    window.tick();
    window.expect("Wat u eerder half typte, is weer te lezen. Het staat weer in zijn formulier.");
    assert!(!window.sees_part(UNREAD));
    window.tab_to("dossier-note-text");
    assert_eq!(window.copied().trim_end(), "Eerste woorden");
}

#[test]
fn what_is_typed_while_it_cannot_be_read_stands_beside_it() {
    let (folder, mut window) = open();
    window.write("n");
    window.write("Nieuwe woorden");
    window.tick();
    rename(folder.path(), "weg", "draft");
    window.tick();
    assert!(!window.sees_part(UNREAD));
    // Typed on: what was put aside stays as it is.
    window.write(" erbij");
    window.tick();
    window.tick();
    let (_copy, mut window) = killed(&folder, window);
    window.expect_part("Eerste woorden");
    open_case(&mut window);
    window.tab_to("dossier-note-text");
    assert_eq!(window.copied().trim_end(), "Nieuwe woorden erbij");
}

/// What is saved was not what could not be read: that stays.
#[test]
fn what_is_saved_while_it_cannot_be_read_leaves_it_where_it_is() {
    let (folder, mut window) = open();
    rename(folder.path(), "weg", "draft");
    window.write("n");
    window.write("Nieuwe woorden");
    window.ctrl("s");
    window.expect("De notitie staat in de tijdlijn.");
    let (_copy, mut window) = killed(&folder, window);
    window.expect_part("Eerste woorden");
    open_case(&mut window);
    window.expect("Nieuwe woorden");
}

/// Once it was put aside the form is as every other: what became empty again is not kept.
#[test]
fn after_that_save_what_became_empty_is_dropped() {
    let (folder, mut window) = open();
    rename(folder.path(), "weg", "draft");
    window.write("n");
    window.write("Nieuwe woorden");
    window.ctrl("s");
    window.expect("De notitie staat in de tijdlijn.");
    window.write("n");
    window.write("Toch niet");
    window.tick();
    for _ in "Toch niet".chars() {
        window.press(Named::Backspace);
    }
    window.tick();
    let (_copy, mut window) = killed(&folder, window);
    window.expect_part("Eerste woorden");
    assert!(!window.sees_part("Toch"));
}

/// Makes what is half typed in a form unreadable, as damage on the disk does; gives what mends it.
fn damage(folder: &Path, form: &str) -> impl FnOnce() {
    let file = folder.join("proef.leerrecht-db");
    let conn = rusqlite::Connection::open_with_flags(file, Default::default()).unwrap();
    conn.pragma_update(None, "key", demo::PASSPHRASE).unwrap();
    let ask = "SELECT body FROM draft WHERE screen = ?1";
    let body: String = conn.query_row(ask, [form], |row| row.get(0)).unwrap();
    let damage = "UPDATE draft SET body = CAST(x'ff' AS TEXT) WHERE screen = ?1";
    assert_eq!(conn.execute(damage, [form]).unwrap(), 1);
    let form = form.to_owned();
    move || {
        let mend = "UPDATE draft SET body = ?2 WHERE screen = ?1";
        assert_eq!(conn.execute(mend, [form, body]).unwrap(), 1);
    }
}

/// What can be read again elsewhere leaves the screen that is shown as it is.
#[test]
fn what_can_be_read_again_stands_in_its_own_form_and_moves_no_other() {
    let (folder, mut window) = open_demo();
    open_case(&mut window);
    window.write("n");
    window.write("Eerste woorden");
    window.tick();
    drop(window);
    let mut window = reopen(&folder);
    let mend = damage(folder.path(), "dossier-note");
    open_case(&mut window);
    window.expect_part(UNREAD);
    window.ctrl("3");
    window.ctrl("f");
    window.write("noor");
    window.expect_part("Noor");
    mend();
    window.tick();
    window.expect(
        "Wat u eerder half typte, is weer te lezen. Het staat in zijn formulier als u daar weer komt.",
    );
    window.expect_part("Noor");
    assert!(!window.sees_part("Fietje"));
    open_case(&mut window);
    window.tab_to("dossier-note-text");
    assert_eq!(window.copied().trim_end(), "Eerste woorden");
}

#[test]
fn what_was_put_aside_of_the_facts_of_a_case_is_offered_in_their_form() {
    let (_folder, mut window) = open_demo_with(|desk| {
        for case in 1..20 {
            drafts::keep(desk, "dossier-facts", case, "Oude soort").unwrap();
        }
    });
    open_case(&mut window);
    window.choose("Gegevens wijzigen");
    window.expect("Oude soort");
    window.choose("Kopieer de tekst");
    window.choose("Weggooien");
    assert!(!window.sees("Oude soort"));
    window.press(Named::Escape);
    window.choose("Gegevens wijzigen");
    assert!(!window.sees("Oude soort"));
}

#[test]
fn what_was_put_aside_of_an_act_on_many_cases_is_offered_at_the_list() {
    let (_folder, mut window) = open_demo_with(|desk| {
        drafts::keep(desk, "cases-bulk", 0, "Oude handeling").unwrap();
    });
    window.ctrl("2");
    window.expect("Oude handeling");
    window.choose("Weggooien");
    assert!(!window.sees("Oude handeling"));
    window.ctrl("1");
    assert!(!window.sees_part("Oude handeling"));
}

#[test]
fn what_was_put_aside_of_the_settings_is_offered_in_their_form() {
    let (_folder, mut window) = open_demo_with(|desk| {
        drafts::keep(desk, "settings-area", 0, "Oud gebied").unwrap();
        drafts::keep(desk, "settings-officer", 0, "Oude ambtenaar").unwrap();
    });
    window.ctrl("7");
    window.choose("Ambtenaar toevoegen");
    window.expect("Oude ambtenaar");
    window.choose("Weggooien");
    assert!(!window.sees("Oude ambtenaar"));
}

/// What was put aside is no text any more; the form itself and all else can be read.
#[test]
fn what_was_put_aside_and_cannot_be_read_keeps_nobody_from_its_form() {
    let (folder, mut window) = open_demo();
    open_case(&mut window);
    window.write("n");
    window.write("Eerste woorden");
    window.tick();
    drop(window);
    beside(
        folder.path(),
        "INSERT INTO draft (screen, record, body, version, saved_at)
         SELECT 'aside-' || screen, record, CAST(x'c328' AS TEXT), version, saved_at FROM draft
         WHERE screen = 'dossier-note';
         INSERT INTO draft (screen, record, body, version, saved_at)
         VALUES ('aside-cases-bulk', 0, 'Oude handeling', 1, 1795000000000);",
    );
    let mut window = reopen(&folder);
    window.expect_part("Oude handeling");
    open_case(&mut window);
    assert!(!window.sees_part(UNREAD));
    window.tab_to("dossier-note-text");
    assert_eq!(window.copied().trim_end(), "Eerste woorden");
    window.write(" erbij");
    window.ctrl("s");
    window.expect("De notitie staat in de tijdlijn.");
}

#[test]
fn of_two_texts_that_were_put_aside_one_is_thrown_away_and_the_other_stays() {
    let (_folder, mut window) = open_demo_with(|desk| {
        drafts::keep(desk, "settings-area", 0, "Oud gebied").unwrap();
        drafts::keep(desk, "settings-officer", 0, "Oude ambtenaar").unwrap();
    });
    window.resize(Size::new(1000.0, 4400.0));
    window.ctrl("7");
    open_form(&mut window, "Werkgebied");
    window.expect("Oud gebied");
    window.press(Named::Escape);
    window.click("Ambtenaar toevoegen");
    window.expect("Oude ambtenaar");
    window.click("Weggooien");
    assert!(!window.sees("Oude ambtenaar"));
    window.press(Named::Escape);
    window.ctrl("1");
    window.expect_part("Oud gebied");
    assert!(!window.sees_part("Oude ambtenaar"));
    window.ctrl("7");
    open_form(&mut window, "Werkgebied");
    window.expect("Oud gebied");
    window.click("Weggooien");
    window.ctrl("1");
    assert!(!window.sees_part("Oud gebied"));
}
