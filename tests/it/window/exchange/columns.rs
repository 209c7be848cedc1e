//! What is chosen and typed: columns, sheets, paths; and that it stays.

use iced_test::core::keyboard::{Key, Modifiers};
use rust_xlsxwriter::Workbook;

use super::{PATH, PUPILS, SCHOOLS, open, open_path};
use crate::window::{Named, killed, open_demo, reopen};

#[test]
fn the_columns_are_chosen_by_keys() {
    let (_folder, mut window, _) = open(PUPILS);
    window.expect("Wat betekent elke kolom?");
    window.expect("nog nodig: de school");
    // A letter chooses in the field that has the focus: `bsn`, then in the next `school (BRIN)`.
    window.pick("bsn");
    window.press(Named::Tab);
    window.pick("school");
    window.expect("wie: bekend");
    window.expect("school: bekend");
    assert!(!window.sees("999990007"), "a BSN is masked");
}

#[test]
fn the_path_and_what_was_chosen_are_kept_when_the_program_is_killed() {
    let (folder, mut window, list) = open(PUPILS);
    window.pick("bsn");
    window.press(Named::Tab);
    window.pick("school");
    window.tick();
    let (copy, mut window) = killed(&folder, window);
    window.ctrl("6");
    window.expect("Dit was u aan het kiezen toen het venster sloot.");
    window.expect("wie: bekend");
    window.expect("school: bekend");
    window.tick();
    drop(window);
    // The file is away for a while: what was chosen waits for it.
    let away = list.with_extension("weg");
    std::fs::rename(&list, &away).unwrap();
    let mut window = reopen(&copy);
    window.ctrl("6");
    window.expect_part("Er is geen bestand op ");
    assert_eq!(window.value(PATH), list.to_str().unwrap());
    window.tick();
    drop(window);
    std::fs::rename(&away, &list).unwrap();
    let mut window = reopen(&copy);
    window.ctrl("6");
    window.expect("school: bekend");
}

#[test]
fn a_half_typed_path_comes_back() {
    let (folder, mut window) = open_demo();
    window.ctrl("6");
    window.write("/stick/leerlin");
    window.tick();
    let (_copy, mut window) = killed(&folder, window);
    window.ctrl("6");
    assert_eq!(window.value(PATH), "/stick/leerlin");
}

#[test]
fn columns_are_mapped_by_keys_and_remembered_the_next_time() {
    let pupil = PUPILS.replace("999990007;97ZZ00", "999998663;99ZA00");
    let (folder, mut window, list) = open(&pupil);
    window.pick("bsn");
    window.press(Named::Tab);
    window.pick("school");
    window.press(Named::Tab);
    window.pick("begin");
    window.expect("sinds wanneer: bekend");
    window.ctrl("s");
    window.expect("Er is nog niets geschreven.");
    window.press(Named::Escape);
    window.expect("Wat betekent elke kolom?");
    window.ctrl("s");
    window.ctrl("s");
    window.expect_part("Overgenomen: ");
    drop(window);
    let mut window = reopen(&folder);
    open_path(&mut window, &list);
    // Known columns ask nothing any more.
    window.press(Named::Escape);
    window.expect("Zo hebt u het de vorige keer gekozen. Klopt het niet meer, kies dan anders.");
}

/// Columns that are chosen take long: neither a failed count nor a step back throws them away.
#[test]
fn the_columns_stay_when_counting_fails_and_when_one_steps_back() {
    let pupil = PUPILS.replace("999990007;97ZZ00", "999998663;99ZA00");
    let (_folder, mut window, list) = open(&pupil);
    window.pick("bsn");
    window.press(Named::Tab);
    window.pick("school");
    window.press(Named::Tab);
    window.pick("begin");
    window.expect("sinds wanneer: bekend");
    std::fs::remove_file(&list).unwrap();
    window.ctrl("s");
    window.expect_part("Er is geen bestand op ");
    window.expect("sinds wanneer: bekend");
    std::fs::write(&list, &pupil).unwrap();
    window.press(Named::Escape);
    window.expect("Een lijst overnemen");
    window.press(Named::Enter);
    window.expect("sinds wanneer: bekend");
    window.ctrl("s");
    window.expect("Er is nog niets geschreven.");
}

#[test]
fn the_sheet_of_a_workbook_is_chosen_by_keys() {
    let (folder, mut window) = open_demo();
    let book = folder.path().join("lijsten.xlsx");
    let mut made = Workbook::new();
    for (name, school) in [
        ("Oud", "Oude Verzinselschool"),
        ("Nieuw", "Nieuwe Verzinselschool"),
    ] {
        let sheet = made.add_worksheet();
        sheet.set_name(name).unwrap();
        let heads = SCHOOLS.lines().next().unwrap().split(';');
        for (at, head) in (0..).zip(heads) {
            sheet.write_string(0, at, head).unwrap();
        }
        for (at, cell) in (0..).zip(["97ZZ", "97ZZ00", school, "0361", "HAVO"]) {
            sheet.write_string(1, at, cell).unwrap();
        }
    }
    made.save(&book).unwrap();
    open_path(&mut window, &book);
    window.expect("Oude Verzinselschool");
    window.press(Named::Escape);
    window.expect("Blad van de werkmap");
    window.tab_to_text("Oud");
    window.pick("nieuw");
    window.expect("Er is nog niets geschreven.");
    window.expect("Nieuwe Verzinselschool");
    assert!(!window.sees("Oude Verzinselschool"));
}

#[test]
fn a_path_is_mended_by_going_back_a_word() {
    let (_folder, mut window) = open_demo();
    window.ctrl("6");
    window.write("/tmp/een lijst");
    window.ctrl("z");
    assert_eq!(window.value(PATH), "/tmp/een ");
    window.hold(
        Modifiers::CTRL | Modifiers::SHIFT,
        Key::Character("z".into()),
    );
    assert_eq!(window.value(PATH), "/tmp/een lijst");
}
