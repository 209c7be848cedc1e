//! The settings with their forms, and lists that are taken over.

use iced_test::core::Size;
use leerrecht::service::demo;

use super::{WAYS, escape};
use crate::window::{Named, demo_file};

#[test]
fn the_settings_and_the_exchange() {
    for way in &WAYS {
        let folder = tempfile::tempdir().unwrap();
        demo_file(folder.path());
        let mut window = way.open(folder.path(), |_| {});
        let high = Size::new(way.window.width, 6400.0);
        window.ctrl("7");
        window.resize(high);
        window.click("Ambtenaar toevoegen");
        window.resize(way.window);
        way.draw(&mut window, "settings officer");
        escape(&mut window);
        window.resize(high);
        way.draw(&mut window, "settings all");
        for nth in 0..8 {
            if window.places("Wijzigen").len() > nth {
                window.resize(high);
                window.click_nth("Wijzigen", nth);
                window.resize(way.window);
                way.draw(&mut window, &format!("settings form {nth}"));
                escape(&mut window);
            }
        }
        for (label, name) in [
            ("Wachtwoordzin wijzigen", "passphrase"),
            ("Herstelblad maken", "sheet"),
            ("Kopie terugzetten…", "restore"),
        ] {
            window.resize(high);
            window.click(label);
            window.resize(way.window);
            way.draw(&mut window, &format!("settings {name}"));
            escape(&mut window);
        }
        window.choose("Licentie van het lettertype Inter");
        way.draw(&mut window, "licence");
        escape(&mut window);
        window.resize(high);
        window.click("Herstelblad maken");
        window.resize(way.window);
        window.write(demo::PASSPHRASE);
        window.press(Named::Enter);
        way.draw(&mut window, "whole sheet");
        window.press(Named::Enter);
        way.draw(&mut window, "whole typed back");
        window.ctrl("l");
        window.write(demo::PASSPHRASE);
        window.press(Named::Enter);
        window.ctrl("6");
        let list = folder.path().join("lijst.csv");
        for (text, name) in [
            (SCHOOLS, "counted"),
            ("Wie;Waar;Sinds\n999990007;97ZZ00;01-08-2024\n", "columns"),
            ("%PDF-1.7 niets", "refused"),
        ] {
            std::fs::write(&list, text).unwrap();
            window.ctrl("1");
            window.ctrl("6");
            if !window.sees("Een lijst overnemen") {
                escape(&mut window);
                escape(&mut window);
            }
            window.ctrl("a");
            window.write(list.to_str().unwrap());
            window.press(Named::Enter);
            way.draw(&mut window, &format!("exchange {name}"));
            if name == "counted" {
                window.ctrl("s");
                way.draw(&mut window, "exchange ended");
            }
        }
    }
}

const SCHOOLS: &str = "INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;GEMEENTENUMMER;ONDERWIJSSTRUCTUUR\n\
    97ZZ;97ZZ00;Verzonnen Uitwisselschool;0361;HAVO\n\
    9XZZ;9XZZ00;Foute BRIN;0361;HAVO\n";
