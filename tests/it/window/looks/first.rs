//! The first run, and a file in which nothing stands yet.

use super::WAYS;
use crate::window::Named;

const PHRASE: &str = "gondel vlinder tractor zwaluw";

#[test]
fn the_first_run_and_an_empty_file() {
    for way in &WAYS {
        let folder = tempfile::tempdir().unwrap();
        let mut window = way.open(folder.path(), |start| {
            start.passphrase = None;
            start.file = folder.path().join("zaken.leerrecht-db");
        });
        way.draw(&mut window, "first 1");
        window.write("F. Voorbeeld");
        window.press(Named::Enter);
        way.draw(&mut window, "first 2");
        window.write("alkmaar");
        way.draw(&mut window, "first 2 found");
        window.press(Named::Enter);
        window.press(Named::Enter);
        way.draw(&mut window, "first 3");
        window.write(PHRASE);
        window.press(Named::Enter);
        window.write(PHRASE);
        way.draw(&mut window, "first 3 typed");
        window.press(Named::Enter);
        way.draw(&mut window, "first 4");
        let sign = |sign: char| sign.is_ascii_digit() || sign.is_ascii_uppercase();
        let mut groups = window.texts();
        groups.retain(|text| text.chars().count() == 4 && text.chars().all(sign));
        window.press(Named::Enter);
        way.draw(&mut window, "first 5");
        window.write(&groups.join(" "));
        window.press(Named::Enter);
        way.draw(&mut window, "first 6");
        for _ in 0..3 {
            window.press(Named::Tab);
        }
        window.press(Named::Enter);
        for (key, name) in [
            ("1", "today"),
            ("2", "cases"),
            ("3", "youths"),
            ("4", "schools"),
            ("5", "partners"),
            ("6", "exchange"),
        ] {
            window.ctrl(key);
            way.draw(&mut window, &format!("empty {name}"));
        }
        window.ctrl("n");
        way.draw(&mut window, "empty new case");
    }
}
