//! The window on the list of all cases: a whole frame at two sizes, and keystrokes in a search, from
//! the key to the drawn pixels. Drawn as on the screen: what stands there already is not drawn again.

mod canvas;
#[path = "../../tests/it/window/driver.rs"]
#[allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "the driver of the tests; here it only types and draws"
)]
mod driver;
mod process;

use std::path::PathBuf;
use std::time::{Duration, Instant};

use iced_test::core::Size as Area;
use iced_test::core::keyboard::key::Named;
use leerrecht::i18n::Language;
use leerrecht::ui::Start;
use zeroize::Zeroizing;

use crate::Outcome;
use crate::figure::{Limit, Reference, Samples, Table};
use crate::place::{PASSPHRASE, Place, today};
use crate::size::Size;
use canvas::Canvas;
use driver::Driver;

/// The usual laptop, and a screen on a desk; with what a whole frame may take.
const SCREENS: [(&str, Area, u64); 2] = [
    ("1366 x 768", Area::new(1366.0, 768.0), 10),
    ("1920 x 1080", Area::new(1920.0, 1080.0), 20),
];

/// What is typed: it leaves many, some, few.
const TYPED: [&str; 4] = ["jansen", "de vries", "anna", "2010"];

/// Measures the window.
pub(crate) fn measure(place: &Place, size: &Size, table: &mut Table) -> Outcome<()> {
    table.part("Het venster")?;
    frames(place, size, table)?;
    searches(place, size, table)?;
    process::measure(place, size, table)
}

/// A window on the file of the office, open.
fn open(place: &Place) -> Outcome<Driver> {
    Ok(Driver::open(Start {
        passphrase: Some(Zeroizing::new(PASSPHRASE.to_owned())),
        today: Some(today()?),
        language: Some(Language::Dutch),
        file: place.case_file(),
        preferences: None,
        listens: false,
        gallery: false,
        printers: leerrecht::desktop::printers::Printers::default(),
    }))
}

fn frames(place: &Place, size: &Size, table: &mut Table) -> Outcome<()> {
    let mut window = open(place)?;
    for (name, screen, most) in SCREENS {
        window.resize(screen);
        window.ctrl("2");
        keep_picture(&mut window, name)?;
        let mut canvas = Canvas::new(screen)?;
        let bare = Samples::of(size.times, |_| {
            canvas.clear();
            Ok(())
        })?;
        let whole = Samples::of(size.times, |_| {
            canvas.forget();
            window.frame(&mut canvas);
            Ok(())
        })?;
        let reference = Reference {
            name: "een leeg vlak vullen",
            samples: &bare,
        };
        let most = Limit::P95(Duration::from_millis(most));
        let what = format!("een heel beeld, {name}");
        table.time(&what, &whole, Some(reference), most)?;
        let same = Samples::of(size.times, |_| {
            window.frame(&mut canvas);
            Ok(())
        })?;
        table.time(&format!("niets veranderd, {name}"), &same, None, most)?;
    }
    Ok(())
}

/// Keeps a picture of the list, where a folder is named for it.
fn keep_picture(window: &mut Driver, name: &str) -> Outcome<()> {
    if let Some(folder) = std::env::var_os("LEERRECHT_PICTURES") {
        let path = PathBuf::from(folder).join(format!("volume {name}.png"));
        window.picture().save(path)?;
    }
    Ok(())
}

/// Typing in the search of the list, and in the search everywhere.
fn searches(place: &Place, size: &Size, table: &mut Table) -> Outcome<()> {
    let most = Limit::P95(Duration::from_millis(8));
    for (what, key) in [("in de lijst", "f"), ("overal", "k")] {
        let mut window = open(place)?;
        window.ctrl("2");
        window.ctrl(key);
        let mut canvas = Canvas::new(driver::LAPTOP)?;
        window.frame(&mut canvas);
        let mut taken = Vec::new();
        while taken.len() < size.times {
            for text in TYPED {
                for letter in text.chars() {
                    let start = Instant::now();
                    window.write(letter.encode_utf8(&mut [0; 4]));
                    window.frame(&mut canvas);
                    taken.push(start.elapsed());
                }
                for _ in text.chars() {
                    window.press(Named::Backspace);
                }
                window.frame(&mut canvas);
            }
        }
        let typed = Samples::from(taken);
        table.time(&format!("een letter zoeken {what}"), &typed, None, most)?;
    }
    Ok(())
}
