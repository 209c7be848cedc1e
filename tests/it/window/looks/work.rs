//! Long work while it goes on, and a file that does not open or is gone.

use std::path::Path;

use iced_test::core::Size;
use leerrecht::service::demo;

use super::{WAYS, Way, escape};
use crate::window::exchange::many_schools;
use crate::window::{Driver, Named, demo_file};

/// Draws each stage of the next long work once.
fn draw_stages(way: &'static Way, window: &mut Driver, name: &'static str) {
    let mut drawn: Vec<String> = Vec::new();
    window.meanwhile(move |window| {
        let stages = STAGES.into_iter().filter(|stage| window.sees(stage));
        for stage in stages.collect::<Vec<_>>() {
            if !drawn.iter().any(|one| one == stage) {
                drawn.push(stage.to_owned());
                way.draw(window, &format!("{name} {stage}"));
            }
        }
        false
    });
}

const STAGES: [&str; 10] = [
    "Kopiëren",
    "Bladzijden nakijken",
    "Tabellen nakijken",
    "Verwijzingen nakijken",
    "Logboek nakijken",
    "Bijlagen nakijken",
    "Lijsten en zoekindex nakijken",
    "Opnieuw versleutelen",
    "Op zijn plaats zetten",
    "Lijst lezen",
];

#[test]
fn the_stages_of_an_import_and_of_a_copy_that_comes_back() {
    for way in &WAYS {
        let folder = tempfile::tempdir().unwrap();
        demo_file(folder.path());
        let list = folder.path().join("scholen.csv");
        std::fs::write(&list, many_schools()).unwrap();
        let mut window = way.open(folder.path(), |_| {});
        window.ctrl("6");
        window.write(list.to_str().unwrap());
        window.press(Named::Enter);
        draw_stages(way, &mut window, "progress import");
        window.ctrl("s");
        let high = Size::new(way.window.width, 6400.0);
        window.ctrl("7");
        window.resize(high);
        draw_stages(way, &mut window, "progress copy");
        window.click("Nu een kopie maken");
        window.click("Kopie terugzetten…");
        window.resize(way.window);
        draw_stages(way, &mut window, "progress look");
        window.choose("op verzoek");
        way.draw(&mut window, "restore looked at");
        draw_stages(way, &mut window, "progress restore");
        window.choose("Deze kopie terugzetten");
        way.draw(&mut window, "restore done");
    }
}

#[test]
fn a_new_passphrase_on_its_way() {
    for way in &WAYS {
        let folder = tempfile::tempdir().unwrap();
        demo_file(folder.path());
        let mut window = way.open(folder.path(), |_| {});
        window.ctrl("7");
        window.choose("Wachtwoordzin wijzigen");
        window.write(demo::PASSPHRASE);
        window.press(Named::Enter);
        window.write("walnut kameel fluweel trechter iglo");
        window.press(Named::Enter);
        window.write("walnut kameel fluweel trechter iglo");
        way.draw(&mut window, "passphrase typed");
        draw_stages(way, &mut window, "progress passphrase");
        window.press(Named::Enter);
        way.draw(&mut window, "passphrase done");
    }
}

/// Cuts the file short, as a stick does that is pulled out.
fn damage(file: &Path) {
    let bytes = std::fs::read(file).unwrap();
    std::fs::write(file, &bytes[..bytes.len() / 2 - 100]).unwrap();
}

#[test]
fn a_file_that_does_not_open() {
    for way in &WAYS {
        let folder = tempfile::tempdir().unwrap();
        let file = demo_file(folder.path());
        // The copy of the day.
        drop(way.open(folder.path(), |_| {}));
        damage(&file);
        let mut window = way.open(folder.path(), |_| {});
        way.draw(&mut window, "rescue refused");
        window.choose("Een reservekopie terugzetten");
        way.draw(&mut window, "rescue");
        window.choose("kopie van de dag");
        way.draw(&mut window, "rescue chosen");
        window.write("zomaar een zin");
        window.press(Named::Enter);
        way.draw(&mut window, "rescue wrong");
        window.ctrl("a");
        window.write(demo::PASSPHRASE);
        draw_stages(way, &mut window, "progress rescue");
        window.press(Named::Enter);
        way.draw(&mut window, "rescue looked at");
        escape(&mut window);
        std::fs::remove_file(&file).unwrap();
        let mut window = way.open(folder.path(), |start| {
            let last = serde_json::json!({ "last": file, "look": way.look, "text_size": way.size });
            std::fs::write(start.preferences.as_ref().unwrap(), last.to_string()).unwrap();
        });
        way.draw(&mut window, "missing");
    }
}
