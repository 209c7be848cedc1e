//! The gallery: every shared widget in every look and size, and all of it works. It is there only
//! where it is asked for.

use iced_test::core::Size;

use super::pixels::{contrast, pixels};
use super::{Driver, Named, keep_picture, open_demo, open_with};

/// The gallery, high enough for all of a part.
fn gallery() -> (tempfile::TempDir, Driver) {
    let (folder, mut window) = open_with(|start| start.gallery = true);
    window.resize(Size::new(1366.0, 1700.0));
    window.click("Onderdelen");
    window.expect("Belangrijkste knop");
    (folder, window)
}

pub(super) const PARTS: [&str; 6] = [
    "Knoppen en keuzes",
    "Velden",
    "Tabellen",
    "Meldingen",
    "Tekst en kleur",
    "Tekens",
];

#[test]
fn the_gallery_is_there_only_where_it_is_asked_for() {
    let (_folder, mut window) = open_demo();
    assert!(!window.sees("Onderdelen"));
}

#[test]
fn every_part_is_drawn_in_every_look_and_size() {
    let (_folder, mut window) = gallery();
    for look in ["licht", "donker", "hoog contrast"] {
        for size in ["100 %", "200 %"] {
            window.click(look);
            window.click(size);
            for part in PARTS {
                window.click(part);
                window.press(Named::Tab);
                let picture = window.picture();
                let colours: std::collections::HashSet<_> = picture.pixels().step_by(31).collect();
                assert!(colours.len() > 20, "{part} in {look} at {size} is empty");
                keep_picture(&mut window, &format!("{part} {look} {size}"));
            }
        }
    }
}

#[test]
fn every_button_tells_that_it_was_pressed() {
    let (_folder, mut window) = gallery();
    for button in [
        "Belangrijkste knop",
        "Met toets",
        "Gewone knop",
        "Met teken",
        "Gevaarlijk",
        "Keuze",
        "Gekozen",
        "Verwijzing",
        "Vinkje",
        "Regel",
    ] {
        window.click(button);
        window.expect(&format!("Gedrukt: {button}."));
    }
}

#[test]
fn a_button_that_is_off_does_nothing() {
    let (_folder, mut window) = gallery();
    let off = window.place("Uit");
    let below = iced_test::core::Point::new(off.x + 40.0, off.y + 45.0);
    window.click_at(below);
    assert!(
        !window
            .texts()
            .iter()
            .any(|text| text.starts_with("Gedrukt"))
    );
}

#[test]
fn choices_are_made_by_keys() {
    let (_folder, mut window) = gallery();
    window.tab_to("gallery-many");
    window.press(Named::ArrowDown);
    window.press(Named::End);
    keep_picture(&mut window, "choice open");
    window.press(Named::Enter);
    window.expect("Regel 60");
    window.tab_to("gallery-few");
    let before = window.count("Regel 3");
    window.pick("regel 3");
    assert_eq!(window.count("Regel 3"), before + 1);
}

/// A letter is meant for the choice that has the focus, also where nothing begins with it; a space
/// within what is typed belongs to it.
#[test]
fn what_is_typed_in_a_choice_is_no_key_of_the_page() {
    let (_folder, mut window) = gallery();
    window.tab_to("gallery-many");
    let place = |window: &mut Driver| window.focused().and_then(|it| it.visible_bounds());
    let before = place(&mut window);
    // Elsewhere this opens the search of everything.
    window.write("/");
    assert_eq!(place(&mut window), before);
    window.tab_to("gallery-few");
    window.write("regel 3");
    window.expect("Regel 3");
    assert!(!window.sees("Regel 2"), "the list is not open");
}

/// The curtain and every other key that works everywhere also work over an open list.
#[test]
fn an_open_choice_leaves_the_keys_of_the_page_alone() {
    let (_folder, mut window) = gallery();
    window.tab_to("gallery-many");
    window.press(Named::ArrowDown);
    window.expect("Regel 2");
    window.ctrl("2");
    window.expect("Alle dossiers");
}

#[test]
fn a_day_is_taken_from_the_calendar() {
    let (_folder, mut window) = gallery();
    window.click("Velden");
    window.tab_to("gallery-day");
    window.press(Named::Tab);
    window.press(Named::Enter);
    window.expect("november 2026");
    keep_picture(&mut window, "calendar open");
    window.click("18");
    assert_eq!(window.value("gallery-day"), "18-11-2026");
}

#[test]
fn ten_thousand_rows_are_gone_through_by_keys() {
    let (_folder, mut window) = gallery();
    window.click("Tabellen");
    window.click("Regel 6");
    window.press(Named::End);
    window.expect("Regel 10000");
    window.press(Named::Enter);
    window.expect("Gedrukt: een regel geopend.");
}

#[test]
fn what_is_chosen_is_written_on_a_choice() {
    let (_folder, mut window) = gallery();
    let at = window.place("Kies");
    let picture = window.picture();
    let inked = pixels(&picture, at).filter(|it| contrast(*it, WHITE) > 3.0);
    assert!(inked.count() > 100);
}

const WHITE: image::Rgba<u8> = image::Rgba([255; 4]);

#[test]
fn the_focus_is_seen_on_every_control_in_every_look() {
    let (_folder, mut window) = gallery();
    window.resize(Size::new(1000.0, 1100.0));
    for look in ["licht", "donker", "hoog contrast"] {
        for part in ["Knoppen en keuzes", "Velden"] {
            window.click(look);
            window.click(part);
            let mut before = window.picture();
            for _ in 0..45 {
                window.press(Named::Tab);
                let after = window.picture();
                let at = window.focused().unwrap().visible_bounds().unwrap();
                let around = at.expand(4.0);
                let (was, is) = (pixels(&before, around), pixels(&after, around));
                let changed = was.zip(is).filter(|(was, is)| contrast(*was, *is) >= 3.0);
                #[expect(clippy::cast_precision_loss, reason = "some thousand pixels")]
                let changed = changed.count() as f32;
                // A line one pixel wide, nearly all around.
                let line = 2.0 * (at.width + at.height) * 0.8;
                assert!(changed > line, "{look}: {changed} of {line} at {at:?}");
                before = after;
            }
        }
    }
}

#[test]
fn heads_stand_above_their_cells() {
    let (_folder, mut window) = gallery();
    window.click("Tabellen");
    // The table of ten thousand rows has a bar beside its rows, the others have none.
    let heads = window.places("Stand");
    let cells = window.places("in orde");
    assert_eq!(heads.len(), 3);
    for head in heads {
        let below = cells
            .iter()
            .find(|cell| cell.y > head.y && cell.y < head.y + 80.0)
            .unwrap();
        // Nine pixels lie between the edge of a badge and its word.
        assert!((below.x - 9.0 - head.x).abs() < 1.0, "{below:?} {head:?}");
    }
}

#[test]
fn the_dialog_closes_with_escape_and_keeps_the_focus_inside() {
    let (_folder, mut window) = gallery();
    window.click("Meldingen");
    window.click("Venster over alles");
    window.expect("Sluiten");
    keep_picture(&mut window, "dialog open");
    for _ in 0..6 {
        window.press(Named::Tab);
        let at = window.focused().unwrap().bounds();
        assert!(at.x > 400.0 && at.x < 960.0, "{at:?}");
    }
    window.press(Named::Escape);
    assert!(!window.sees("Sluiten"));
}

#[test]
fn a_file_that_is_dropped_is_told() {
    let (folder, mut window) = gallery();
    window.click("Meldingen");
    window.drop_file(&folder.path().join("iets.csv"));
    window.expect("Gedrukt: een bestand losgelaten.");
}
