//! Lists taken over by keys alone: counted first, written only when it is asked for.

use std::path::PathBuf;

use iced_test::core::keyboard::{Key, Modifiers};
use rust_xlsxwriter::Workbook;

use super::{Driver, Named, killed, open_demo, reopen, undo};

/// The field with the path.
const PATH: &str = "exchange-path";

/// A school that no other list has.
const SCHOOLS: &str = "INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;GEMEENTENUMMER;ONDERWIJSSTRUCTUUR\n\
    97ZZ;97ZZ00;Verzonnen Uitwisselschool;0361;HAVO\n\
    9XZZ;9XZZ00;Foute BRIN;0361;HAVO\n";

/// Pupils in columns of nobody's known names.
const PUPILS: &str = "Wie;Waar;Sinds\n999990007;97ZZ00;01-08-2024\n";

/// Opens the exchange on a list with this text.
fn open(text: &str) -> (tempfile::TempDir, Driver, PathBuf) {
    let (folder, mut window) = open_demo();
    let list = folder.path().join("lijst.csv");
    std::fs::write(&list, text).unwrap();
    open_path(&mut window, &list);
    (folder, window, list)
}

fn open_path(window: &mut Driver, list: &std::path::Path) {
    window.ctrl("6");
    window.ctrl("a");
    window.write(list.to_str().unwrap());
    window.press(Named::Enter);
}

#[test]
fn a_list_is_counted_first_and_taken_over_with_two_keys() {
    let (_folder, mut window, _) = open(SCHOOLS);
    window.expect("Er is nog niets geschreven.");
    window.expect("regel 3");
    window.ctrl("s");
    window.expect("Overgenomen: 1 nieuw en 0 gewijzigd.");
}

/// Where the word of a button ends: that of the button that comes in its place ends there too.
fn end_of(window: &mut Driver, word: &str) -> iced_test::core::Point {
    let place = window.place(word);
    iced_test::core::Point::new(place.x + place.width - 4.0, place.center_y())
}

/// Who clicks twice on one button has not pressed the one that comes in its place.
#[test]
fn a_double_click_takes_one_step() {
    let (_folder, mut window, _) = open(SCHOOLS);
    window.press(Named::Escape);
    let count = end_of(&mut window, "Bekijk wat er verandert");
    window.double_click_at(count);
    window.expect("Er is nog niets geschreven.");
    // However often somebody goes on pressing there.
    for _ in 0..4 {
        window.press_again();
        window.expect("Er is nog niets geschreven.");
    }
    let apply = end_of(&mut window, "Overnemen");
    assert!((apply.x - count.x).abs() < 8.0, "they stand in one place");
    window.double_click_at(apply);
    window.expect("Overgenomen: 1 nieuw en 0 gewijzigd.");
}

/// The same of a key that is let go too late.
#[test]
fn a_key_that_is_held_takes_one_step() {
    let (_folder, mut window, list) = open(SCHOOLS);
    window.press(Named::Escape);
    let ctrl_s = || (Modifiers::CTRL, Key::Character("s".into()));
    let (modifiers, key) = ctrl_s();
    window.hold_long(modifiers, key);
    window.expect("Er is nog niets geschreven.");
    window.press(Named::Escape);
    window.tab_to_text("Bekijk wat er verandert");
    window.hold_long(Modifiers::empty(), Key::Named(Named::Enter));
    window.expect("Er is nog niets geschreven.");
    window.tab_to_text("Overnemen");
    window.hold_long(Modifiers::empty(), Key::Named(Named::Enter));
    window.expect("Overgenomen: 1 nieuw en 0 gewijzigd.");
    // In the field: it is looked into once, and not taken over.
    window.ctrl("1");
    std::fs::write(&list, SCHOOLS.replace("97ZZ", "95ZZ")).unwrap();
    window.ctrl("6");
    window.press(Named::Escape);
    window.ctrl("a");
    window.write(list.to_str().unwrap());
    window.hold_long(Modifiers::empty(), Key::Named(Named::Enter));
    window.expect("Er is nog niets geschreven.");
}

#[test]
fn a_list_that_is_left_changes_nothing() {
    let (_folder, mut window, list) = open(SCHOOLS);
    window.press(Named::Escape);
    window.expect("Herkend als");
    window.press(Named::Escape);
    window.expect("Een lijst overnemen");
    assert_eq!(window.value(PATH), list.to_str().unwrap());
    window.press(Named::Enter);
    // Were it written, the school would be known by now.
    window.expect("Er is nog niets geschreven.");
}

#[test]
fn a_list_that_changed_since_it_was_counted_is_refused() {
    let (_folder, mut window, list) = open(SCHOOLS);
    std::fs::write(&list, SCHOOLS.replace("HAVO", "PRO")).unwrap();
    window.ctrl("s");
    assert!(!window.sees("Overgenomen: 1 nieuw en 0 gewijzigd."));
    window.expect("Herkend als");
}

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
fn a_file_that_is_no_list_is_said() {
    let (_folder, mut window, _) = open("%PDF-1.7 niets");
    assert!(!window.sees("Herkend als"));
    window.expect("Een lijst overnemen");
}

#[test]
fn the_copy_that_will_be_the_way_back_is_named_before_and_after() {
    let (folder, mut window, list) = open(SCHOOLS);
    // The copy of the day was made when the file was opened.
    window.expect_part("proef.leerrecht-db-kopieen/proef-kopie-");
    window.expect_part(" staat alles van nu.");
    window.ctrl("s");
    window.expect_part("In de nieuwste reservekopie staat alles van vooraf.");
    window.ctrl("6");
    let other = folder.path().join("meer.csv");
    std::fs::write(&other, SCHOOLS.replace("97ZZ", "96ZZ")).unwrap();
    std::fs::remove_file(list).unwrap();
    open_path(&mut window, &other);
    window.expect_part("proef.leerrecht-db-kopieen. Daarna kunt u het overnemen ongedaan maken");
    window.ctrl("s");
    window.expect_part("De reservekopie van vooraf is ");
}

#[test]
fn a_list_that_was_taken_over_is_undone_by_key_and_done_again() {
    let (_folder, mut window, _) = open(SCHOOLS);
    window.ctrl("s");
    window.expect("Overgenomen: 1 nieuw en 0 gewijzigd.");
    undo(&mut window);
    window.expect_part("Ongedaan gemaakt: ");
    window.expect("Dit overnemen is ongedaan gemaakt.");
    window.click("Opnieuw");
    window.expect("Overgenomen: 1 nieuw en 0 gewijzigd.");
    window.choose("Ongedaan maken");
    window.expect("Dit overnemen is ongedaan gemaakt.");
    window.ctrl("4");
    window.ctrl("f");
    window.write("uitwisselschool");
    window.expect("Niets gevonden");
}

#[test]
fn an_import_of_before_is_undone_from_the_list_of_them() {
    let (folder, mut window, _) = open(SCHOOLS);
    window.ctrl("s");
    drop(window);
    let mut window = reopen(&folder);
    window.ctrl("6");
    assert_eq!(window.count("ongedaan gemaakt"), 0);
    // The newest stands first.
    window.choose("Ongedaan maken");
    window.expect("Het overnemen is ongedaan gemaakt.");
    assert_eq!(window.count("ongedaan gemaakt"), 1);
}

#[test]
fn an_import_on_which_something_was_built_stays() {
    let (_folder, mut window) = open_demo();
    window.ctrl("6");
    // The pupils came last, the persons before them: enrolments and cases hang on those.
    let before = window.count("ongedaan gemaakt");
    window.tab_to_text("Ongedaan maken");
    for _ in 0..4 {
        window.press(Named::Tab);
    }
    window.press(Named::Enter);
    window.expect_part("Er is niets geschreven.");
    assert_eq!(window.count("ongedaan gemaakt"), before);
}

/// Many schools: enough that taking them over can be stopped.
fn many_schools() -> String {
    let mut list = SCHOOLS.lines().next().unwrap().to_owned();
    for at in 0..4_000 {
        let (one, two) = (at / 26 % 26, at % 26);
        let letter = |at: usize| char::from(b'A' + u8::try_from(at).unwrap());
        let digits = 10 + at / 676;
        list.push_str(&format!(
            "\n{digits}{}{};{digits}{}{}00;Verzonnen school {at};0361;HAVO",
            letter(one),
            letter(two),
            letter(one),
            letter(two)
        ));
    }
    list
}

#[test]
fn taking_over_is_stopped_half_way_and_nothing_was_written() {
    let (_folder, mut window, _) = open(&many_schools());
    window.expect("Er is nog niets geschreven.");
    window.meanwhile(|window| {
        let writes = window.sees("Lijst lezen");
        if writes {
            window.press(Named::Escape);
        }
        writes
    });
    window.ctrl("s");
    window.expect("Gestopt. Er is niets overgenomen.");
    window.expect("Er is nog niets geschreven.");
    window.ctrl("4");
    window.ctrl("f");
    window.write("verzonnen school 7");
    window.expect("Niets gevonden");
}

#[test]
fn a_file_is_dropped_on_the_window() {
    let (folder, mut window) = open_demo();
    let list = folder.path().join("gesleept.csv");
    std::fs::write(&list, SCHOOLS).unwrap();
    window.ctrl("6");
    window.drop_file(&list);
    window.expect("Er is nog niets geschreven.");
    window.expect("gesleept.csv");
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
fn a_file_that_vanishes_before_it_is_written_is_said() {
    let (_folder, mut window, list) = open(SCHOOLS);
    std::fs::remove_file(&list).unwrap();
    window.ctrl("s");
    window.expect_part("Er is geen bestand op ");
    assert!(!window.sees_part("Overgenomen: "));
    // It is written again: one goes on where one was.
    std::fs::write(&list, SCHOOLS).unwrap();
    window.ctrl("s");
    window.ctrl("s");
    window.expect("Overgenomen: 1 nieuw en 0 gewijzigd.");
}

/// Opens what cannot be taken over; the path stays to be mended, with the focus in it.
#[track_caller]
fn refuse(make: impl FnOnce(&std::path::Path), said: &str) {
    let (folder, mut window) = open_demo();
    let list = folder.path().join("lijst.csv");
    make(&list);
    open_path(&mut window, &list);
    window.expect_part(said);
    assert_eq!(window.value(PATH), list.to_str().unwrap());
    window.write("x");
    assert!(window.value(PATH).ends_with("lijst.csvx"));
}

#[test]
fn what_cannot_be_read_is_said_and_the_path_stays() {
    refuse(
        |list| std::fs::create_dir(list).unwrap(),
        "is geen gewoon bestand",
    );
    refuse(
        |list| std::fs::write(list, "x").unwrap(),
        "staan onder de koppen geen regels",
    );
    refuse(|list| std::fs::write(list, "").unwrap(), "is leeg");
    refuse(|_| {}, "Er is geen bestand op");
}

/// Whoever may do everything may also read what is not to be read: then there is nothing to see.
#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read_is_said() {
    use std::os::unix::fs::PermissionsExt as _;
    let (folder, mut window) = open_demo();
    let list = folder.path().join("lijst.csv");
    std::fs::write(&list, SCHOOLS).unwrap();
    std::fs::set_permissions(&list, std::fs::Permissions::from_mode(0o0)).unwrap();
    let may = std::fs::read(&list).is_ok();
    open_path(&mut window, &list);
    match may {
        true => window.expect("Er is nog niets geschreven."),
        false => window.expect_part("Het lukt niet om "),
    }
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

/// Where a folder is named, pictures of it lie there to be looked at.
#[test]
fn it_is_drawn_at_every_step() {
    let folder = std::env::var_os("LEERRECHT_PICTURES").map(PathBuf::from);
    for width in [1366.0, 683.0] {
        let draw = |window: &mut Driver, what: &str| {
            let picture = window.picture();
            let colours: std::collections::HashSet<_> = picture.pixels().collect();
            assert!(colours.len() > 50, "{what} at {width} is empty");
            if let Some(folder) = &folder {
                let name = format!("exchange-{what}-{width}.png");
                picture.save(folder.join(name)).unwrap();
            }
        };
        let (_folder, mut window, _) = open(SCHOOLS);
        window.resize(iced_test::core::Size::new(width, 768.0));
        draw(&mut window, "counted");
        window.ctrl("s");
        draw(&mut window, "done");
        undo(&mut window);
        draw(&mut window, "undone");
        window.ctrl("6");
        draw(&mut window, "past");
    }
}
