//! The shell: unlocking, going about, searching, locking.

use leerrecht::service::demo;

use super::{Driver, Named, demo_file, keep_picture, open_demo, start};

#[test]
fn a_wrong_passphrase_is_said_and_the_right_one_opens() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Driver::open(start(demo_file(folder.path())));
    window.write("zomaar een zin");
    window.press(Named::Enter);
    window.expect("Deze wachtwoordzin opent het bestand niet.");
    window.ctrl("a");
    window.write(demo::PASSPHRASE);
    window.press(Named::Enter);
    window.expect("Vandaag");
}

#[test]
fn somebody_is_found_by_keys_alone() {
    let (_folder, mut window) = open_demo();
    window.ctrl("k");
    window.write("fíetje voorbeeld");
    window.press(Named::Enter);
    assert!(!window.sees("Zoek naam, BSN, telefoon, school of dossier"));
}

/// Behind the curtain nobody is found; drawn away over the search, one searches on.
#[test]
fn behind_the_curtain_the_search_shows_nobody() {
    let (_folder, mut window) = open_demo();
    window.ctrl("k");
    window.write("fietje voorbeeld");
    window.expect_part("Voorbeeld, Fietje");
    window.press(Named::F9);
    window.expect("Het gordijn is dicht");
    assert!(!window.texts().iter().any(|text| text.contains("Fietje")));
    window.press(Named::Enter);
    window.expect("Het gordijn is dicht");
    window.press(Named::F9);
    window.expect_part("Voorbeeld, Fietje");
    window.press(Named::Enter);
    assert!(!window.sees("Zoek naam, BSN, telefoon, school of dossier"));
}

#[test]
fn the_file_locks_with_one_key() {
    let (_folder, mut window) = open_demo();
    window.ctrl("l");
    window.expect("Wachtwoordzin");
    assert!(!window.sees("Dossiers"));
}

#[test]
fn who_unlocks_is_where_he_locked_and_the_curtain_hangs_as_it_hung() {
    let (_folder, mut window) = open_demo();
    super::case::open_case(&mut window);
    let unlock = |window: &mut Driver| {
        window.ctrl("l");
        window.expect("Wachtwoordzin");
        window.write(demo::PASSPHRASE);
        window.press(Named::Enter);
    };
    unlock(&mut window);
    window.expect("Stand van zaken");
    window.ctrl("2");
    window.press(Named::F9);
    window.expect("Het gordijn is dicht");
    unlock(&mut window);
    window.expect("Het gordijn is dicht");
    window.press(Named::F9);
    window.expect("Mijn open dossiers");
}

#[test]
fn escape_leads_back_from_a_page_on_which_nothing_is_open() {
    let (_folder, mut window) = open_demo();
    super::case::open_case(&mut window);
    window.write("n");
    window.write("Half");
    window.press(Named::Escape);
    window.expect("Stand van zaken");
    window.press(Named::Escape);
    window.expect("Mijn open dossiers");
}

#[test]
fn a_question_mark_shows_the_keys_of_the_page() {
    let (_folder, mut window) = open_demo();
    super::case::open_case(&mut window);
    window.write("?");
    window.expect("ouder of verzorger toevoegen");
    window.press(Named::Escape);
    window.ctrl("2");
    window.write("?");
    window.expect("aangevinkte dossiers sluiten");
    assert!(!window.sees("ouder of verzorger toevoegen"));
}

/// With large text there is little room: what was done is told beside the screen, not over it.
#[test]
fn what_was_done_lies_on_no_control() {
    let (_folder, mut window) = open_demo();
    window.ctrl("7");
    window.click("200 %");
    super::case::open_case(&mut window);
    window.write("n");
    window.write("Moeder gebeld");
    window.ctrl("s");
    keep_picture(&mut window, "told at 200");
    let told = window.place("De notitie staat in de tijdlijn.");
    let own = 2;
    let over = |control: &iced_test::core::Rectangle| control.intersects(&told);
    assert_eq!(window.controls().iter().filter(|it| over(it)).count(), 0);
    let below = |control: &iced_test::core::Rectangle| {
        control.y + control.height > told.y - 8.0 && control.x > 60.0
    };
    assert_eq!(window.controls().iter().filter(|it| below(it)).count(), own);
    window.click("Ongedaan maken");
    window.expect_part("Ongedaan gemaakt: ");
}

/// Every screen is drawn, in the window of a laptop and in a narrow one. Where a folder is named,
/// the pictures lie there to be looked at.
#[test]
fn every_screen_is_drawn() {
    let folder = std::env::var_os("LEERRECHT_PICTURES").map(std::path::PathBuf::from);
    let (_folder, mut window) = open_demo();
    for width in [1366.0, 640.0] {
        window.resize(iced_test::core::Size::new(width, 768.0));
        for key in ["1", "2", "3", "4", "5", "6", "7"] {
            window.ctrl(key);
            let picture = window.picture();
            let colours: std::collections::HashSet<_> = picture.pixels().collect();
            assert!(colours.len() > 50, "screen {key} at {width} is empty");
            if let Some(folder) = &folder {
                picture
                    .save(folder.join(format!("{key}-{width}.png")))
                    .unwrap();
            }
        }
    }
}

/// What is found differs with every letter: only its lower edge moves.
#[test]
fn the_search_stays_where_it_is() {
    let (_folder, mut window) = open_demo();
    window.ctrl("k");
    let field = |window: &mut Driver| {
        let bounds = window.focused().and_then(|it| it.visible_bounds());
        bounds.map(|bounds| bounds.y)
    };
    let before = field(&mut window);
    for letters in ["f", "ietje", " zzz"] {
        window.write(letters);
        assert_eq!(field(&mut window), before, "{letters}");
    }
}

#[test]
fn what_only_comes_near_is_counted_as_such() {
    let (_folder, mut window) = open_demo();
    window.ctrl("k");
    window.write("vorobeeld noor");
    window.expect("Voorbeeld, Noor");
    window.expect_part("Geen precieze treffer");
    assert!(!window.sees("0 gevonden"));
}
