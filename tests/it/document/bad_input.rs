//! What people paste, and what files hold: a readable page or a clear stop, never a silent loss.

use leerrecht::document::{DocumentError, Logo, LogoError, Press};
use proptest::prelude::*;

use super::sample::{letter, letterhead, paragraph, with_body};
use super::{print, refused};

fn undrawable(text: &str) -> Vec<char> {
    let found = Press::new()
        .unwrap()
        .print(&with_body(vec![paragraph(text)]));
    match found.unwrap_err() {
        DocumentError::Undrawable(characters) => characters,
        other => panic!("{other}"),
    }
}

#[test]
fn what_no_face_draws_is_named() {
    assert_eq!(undrawable("Fijne dag 😀!"), ['😀']);
    assert_eq!(undrawable("שלום"), ['ו', 'ל', 'ם', 'ש']);
    assert_eq!(undrawable("في المدرسة")[0], 'ا');
    assert_eq!(undrawable("学校 en 学"), ['学', '校']);
    assert_eq!(undrawable("👨\u{200D}👩\u{200D}👧"), ['👧', '👨', '👩']);
    let error = DocumentError::Undrawable(vec!['😀']);
    assert_eq!(error.facts(), [("characters", "😀 (U+1F600)".to_owned())]);
}

#[test]
fn it_is_named_wherever_it_stands() {
    let expected = DocumentError::Undrawable(vec!['😀']);
    let mut address = letter();
    address.letterhead.as_mut().unwrap().address[0] = "De heer 😀".to_owned();
    refused(&address, &expected);
    let mut footer = letter();
    footer.footer = Some("😀".into());
    refused(&footer, &expected);
    let mut header = letter();
    header.header = Some("😀".to_owned());
    refused(&header, &expected);
    let mut reference = letter();
    reference.letterhead.as_mut().unwrap().references[0].text = "😀".to_owned();
    refused(&reference, &expected);
}

#[track_caller]
fn check(text: &str, expected: &str) {
    let pdf = print(&with_body(vec![paragraph(text)]));
    let words = pdf.words();
    let text = words.split_once("Zoë ").unwrap().1;
    let text = text.split_once(" School weet").unwrap().0;
    assert_eq!(text, expected);
}

#[test]
fn signs_that_leave_no_ink_leave_nothing() {
    check(
        "Jan\u{202E}sen\u{202C} \u{FEFF}en\u{200B} school\u{AD}verzuim",
        "Jansen en schoolverzuim",
    );
    check("met\teen\ttab\u{0}", "met een tab");
    check(
        "regel een\r\nregel twee\u{2028}regel drie",
        "regel een regel twee regel drie",
    );
}

#[test]
fn letters_are_given_back_as_they_were_written() {
    check(
        "Żáïŀëñøŕ Åłéèç Ðëļŧå Guðrún IJsbrand 't Hooft",
        "Żáïŀëñøŕ Åłéèç Ðëļŧå Guðrún IJsbrand 't Hooft",
    );
    check(
        "€ 1.250,- – 12½ % ‘ja’ “nee” … • ✓",
        "€ 1.250,- – 12½ % ‘ja’ “nee” … • ✓",
    );
    check(
        "Ελένη Σωκράτους, Наталья Щукина",
        "Ελένη Σωκράτους, Наталья Щукина",
    );
    // One shape for two letters, and two for one: said apart.
    check("Ω en Ω, µ en μ, Å en Å", "Ω en Ω, µ en μ, Å en Å");
    check(
        "Zoe\u{308} en Zoë, J\u{301}ohan, q\u{302}\u{323}",
        "Zoe\u{308} en Zoë, J\u{301}ohan, q\u{302}\u{323}",
    );
    check(
        "->, <=, 3x4, (a), 12:30, fi ffi",
        "->, <=, 3x4, (a), 12:30, fi ffi",
    );
}

#[test]
fn a_picture_that_is_none_is_refused() {
    assert_eq!(Logo::read(b""), Err(LogoError::Unreadable));
    assert_eq!(Logo::read(b"geen plaatje"), Err(LogoError::Unreadable));
    let mut cut = png(200, 100);
    cut.truncate(80);
    assert_eq!(Logo::read(&cut), Err(LogoError::Unreadable));
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let picture = image::GrayImage::from_pixel(width, height, image::Luma([90]));
    let mut to = std::io::Cursor::new(&mut bytes);
    picture.write_to(&mut to, image::ImageFormat::Png).unwrap();
    bytes
}

#[test]
fn a_logo_of_a_hundred_megapixels_is_refused_before_it_is_unpacked() {
    let found = Logo::read(&png(10_000, 10_000)).unwrap_err();
    assert_eq!(found, LogoError::TooLarge { most: 40_000_000 });
    assert_eq!(found.facts(), [("most", "40".to_owned())]);
}

#[test]
fn a_large_logo_is_made_smaller_than_print_shows() {
    let mut document = letter();
    let mut head = letterhead();
    head.logo = Some(Logo::read(&png(4_000, 1_000)).unwrap());
    document.letterhead = Some(head);
    let printed = Press::new().unwrap().print(&document).unwrap();
    assert!(printed.bytes.len() < 60_000, "{}", printed.bytes.len());
}

/// Signs that no face has, of a script from right to left, behind some that all have.
#[test]
fn a_script_from_right_to_left_is_refused_by_its_signs() {
    let refused = Press::new()
        .unwrap()
        .print(&with_body(vec![paragraph("#0\u{10CFA} en \u{5D0}\u{5D1}")]));
    let Err(DocumentError::Undrawable(signs)) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(signs, ['\u{5D0}', '\u{5D1}', '\u{10CFA}']);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Any text at all becomes a page with all its letters, or is refused by name.
    #[test]
    fn any_text_is_drawn_or_refused(text in "\\PC{0,60}|[\\u{0}-\\u{2FF}\\n]{0,60}") {
        let mut press = Press::new().unwrap();
        match press.print(&with_body(vec![paragraph(&text)])) {
            Ok(printed) => {
                let pdf = super::Pdf::read(&printed.bytes);
                let words = pdf.words();
                for sign in text.chars().filter(|sign| sign.is_alphanumeric()) {
                    prop_assert!(words.contains(sign), "{sign:?} of {text:?} is lost");
                }
            }
            Err(DocumentError::Undrawable(characters)) => {
                prop_assert!(characters.iter().all(|sign| text.contains(*sign)));
            }
            Err(other) => prop_assert!(false, "{other}"),
        }
    }
}
