//! Letters and reports on paper: what stands on a page, where, and what the file says about it.

mod bad_input;
mod envelope;
mod keeping;
mod names;
mod outside;
mod pages;
pub(crate) mod reading;
mod sample;
mod tags;

use leerrecht::document::{Document, DocumentError, Press};
use leerrecht::service::preview;

use reading::Pdf;
use sample::{letter, report};

/// Puts a document on paper and reads it back.
#[track_caller]
fn print(document: &Document) -> Pdf {
    let printed = Press::new().unwrap().print(document).unwrap();
    let pdf = Pdf::read(&printed.bytes);
    assert_eq!(pdf.pages(), printed.pages);
    pdf
}

#[track_caller]
fn refused(document: &Document, expected: &DocumentError) {
    let found = Press::new().unwrap().print(document).unwrap_err();
    assert_eq!(found, *expected);
}

/// Where pictures of pages are wanted, to look at.
fn picture(name: &str, bytes: &[u8], page: usize) {
    let Some(folder) = std::env::var_os("LEERRECHT_PICTURES") else {
        return;
    };
    let (_, drawn) = preview::page(bytes, page, 96.0 / 72.0).unwrap();
    let path = std::path::Path::new(&folder).join(format!("{name}-{}.png", page + 1));
    let picture = image::RgbaImage::from_raw(drawn.width, drawn.height, drawn.points).unwrap();
    std::fs::create_dir_all(&folder).unwrap();
    picture.save(path).unwrap();
}

/// A report of many pages, for tests of what is done with one.
pub(crate) fn long_report() -> Document {
    report(600)
}

#[test]
fn a_letter_says_all_of_it_in_order() {
    let pdf = print(&letter());
    assert_eq!(pdf.text(), include_str!("document/letter.txt"));
}

#[test]
fn a_press_works_beside_the_window() {
    let mut press = Press::new().unwrap();
    let work = std::thread::spawn(move || press.print(&letter()));
    assert_eq!(work.join().unwrap().unwrap().pages, 1);
}

#[test]
fn a_page_is_drawn_as_it_is_in_the_file() {
    for (name, document) in [("letter", letter()), ("report", report(60))] {
        let printed = Press::new().unwrap().print(&document).unwrap();
        for page in 0..printed.pages {
            let (count, drawn) = preview::page(&printed.bytes, page, 1.0).unwrap();
            assert_eq!(count, printed.pages);
            assert_eq!((drawn.width, drawn.height), (595, 841));
            let ink = drawn
                .points
                .chunks(4)
                .filter(|point| point[0] < 128)
                .count();
            assert!(ink > 500, "{name}, page {page}: {ink} dark points");
            picture(name, &printed.bytes, page);
        }
    }
}
