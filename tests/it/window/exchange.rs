//! Lists taken over by keys alone: counted first, written only when it is asked for.

mod back;
mod columns;
mod refused;
mod steps;

use std::path::PathBuf;

use super::{Driver, Named, open_demo};

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

/// Many schools: enough that taking them over can be stopped.
pub(super) fn many_schools() -> String {
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
