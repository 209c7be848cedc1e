//! The house style: entered, seen on the paper that would be printed, refused and taken back.

use super::settings::open_form;
use super::{Driver, Named, keep_picture, killed, open_demo, undo};

const FORM: &str = "Afzender en ondertekening";
const USUAL: &str = "Gemeente Alkmaar (nog niets ingevuld)";

/// The settings, in a window that is high enough for all cards.
fn settings() -> (tempfile::TempDir, Driver) {
    let (folder, mut window) = open_demo();
    open(&mut window);
    (folder, window)
}

fn open(window: &mut Driver) {
    window.resize(iced_test::core::Size::new(1000.0, 4400.0));
    window.ctrl("7");
    window.expect("Huisstijl");
}

/// How many points of the screen have nearly this colour.
fn points(window: &mut Driver, colour: [u8; 3]) -> usize {
    let near = |point: &image::Rgba<u8>| {
        let parts = point.0.iter().zip(colour);
        parts.fold(0, |most, (one, other)| most.max(one.abs_diff(other))) < 12
    };
    window
        .picture()
        .pixels()
        .filter(|point| near(point))
        .count()
}

/// The red that is offered.
const RED: [u8; 3] = [0xa3, 0x1f, 0x34];

#[test]
fn a_house_style_is_entered_by_keys_alone_seen_and_taken_back() {
    let (_folder, mut window) = settings();
    window.expect(USUAL);
    window.expect("Voor een hele brief ontbreekt nog: een contactregel, het retouradres.");
    open_form(&mut window, FORM);
    assert_eq!(
        window.value("settings-style-style_sender"),
        "Gemeente Alkmaar"
    );
    window.ctrl("a");
    window.write("Gemeente Verzinsel");
    window.tab_to("settings-style-style_return");
    window.paste("Postbus 1, 1234 AB  VERZINSEL");
    window.expect("Voor een hele brief ontbreekt nog: een contactregel.");
    // A notice that goes while somebody types does not take the field away from him.
    window.tab_to("settings-style-style_contact_1");
    window.write("Team");
    assert_eq!(window.value("settings-style-style_contact_1"), "Team");
    assert!(!window.sees_part("Voor een hele brief ontbreekt nog"));
    // What is too light is not taken, and it is said how much.
    window.tab_to("settings-style-style_colour");
    window.paste("#ff8800");
    window.ctrl("s");
    window.expect("Te licht voor wit papier: contrast 2,3, en 4,5 is nodig.");
    let before = points(&mut window, RED);
    window.choose("rood");
    assert_eq!(window.value("settings-style-style_colour"), "#a31f34");
    window.expect("Contrast met wit papier: 7,4 (minstens 4,5).");
    assert!(points(&mut window, RED) > before + 100, "not red on paper");
    keep_picture(&mut window, "huisstijl-formulier");
    window.ctrl("s");
    window.expect("De instellingen zijn bewaard.");
    window.expect("Gemeente Verzinsel");
    assert!(!window.sees(USUAL));
    keep_picture(&mut window, "huisstijl");
    undo(&mut window);
    window.expect(USUAL);
    assert!(
        points(&mut window, RED) < before + 100,
        "still red on paper"
    );
}

#[test]
fn what_does_not_fit_on_paper_is_said_under_its_line() {
    let (_folder, mut window) = settings();
    open_form(&mut window, FORM);
    window.tab_to("settings-style-style_return");
    window.paste(&"Postbus 1, ".repeat(12));
    // The sample says so at once, in the place of the picture.
    window.expect_part("retouradres");
    window.ctrl("s");
    window.expect("Dit past niet op de ene regel boven het adres. Maak het korter.");
    window.ctrl("a");
    window.paste("Postbus 1, 1234 AB  VERZINSEL");
    window.ctrl("s");
    window.expect("De instellingen zijn bewaard.");
    // Without a sender nothing is saved.
    open_form(&mut window, FORM);
    window.ctrl("a");
    window.press(Named::Backspace);
    window.ctrl("s");
    window.expect("Vul dit in.");
    window.press(Named::Escape);
    window.expect("Gemeente Alkmaar");
}

#[test]
fn what_is_half_typed_stays_with_its_municipality() {
    let (folder, mut window) = settings();
    open_form(&mut window, FORM);
    window.write(" en omstreken");
    // Another municipality has its own; what was typed waits.
    // In the work area, as own municipality, and here.
    window.click_nth("Beverwijk", 2);
    window.expect("Gemeente Beverwijk (nog niets ingevuld)");
    open_form(&mut window, FORM);
    assert_eq!(
        window.value("settings-style-style_sender"),
        "Gemeente Beverwijk"
    );
    window.press(Named::Escape);
    window.press(Named::Escape);
    let (_copy, mut window) = killed(&folder, window);
    window.choose("Verder gaan");
    open(&mut window);
    assert_eq!(
        window.value("settings-style-style_sender"),
        "Gemeente Alkmaar en omstreken"
    );
    window.ctrl("s");
    window.expect("Gemeente Alkmaar en omstreken");
}

#[test]
fn a_logo_takes_the_place_of_the_name_and_goes_again() {
    let (folder, mut window) = settings();
    let logo = folder.path().join("logo.png");
    let green = [12, 160, 44];
    let picture = image::RgbImage::from_pixel(600, 160, image::Rgb(green));
    picture.save(&logo).unwrap();
    let other = folder.path().join("geen-logo.png");
    std::fs::write(&other, b"geen plaatje").unwrap();

    window.tab_to("settings-style-logo");
    window.paste(&other.display().to_string());
    window.press(Named::Enter);
    window.expect_part("Het logo is geen plaatje dat gelezen kan worden.");
    assert!(!window.sees("Logo weghalen"));
    window.ctrl("a");
    window.paste(&logo.display().to_string());
    window.press(Named::Enter);
    window.expect("De instellingen zijn bewaard.");
    assert!(points(&mut window, green) > 5_000, "no logo on paper");
    keep_picture(&mut window, "huisstijl-logo");
    window.choose("Logo weghalen");
    assert!(points(&mut window, green) < 100, "still a logo on paper");
    undo(&mut window);
    assert!(points(&mut window, green) > 5_000, "it did not come back");
    window.expect("Logo weghalen");
}
