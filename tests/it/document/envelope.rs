//! The address shows in the window of C5 and C5/6 envelopes, whoever it is sent to.

use leerrecht::document::{Document, DocumentError, Text};

use super::reading::{Pdf, SeenLine};
use super::sample::{letter, letterhead};
use super::{print, refused};

fn mm(points: f32) -> f32 {
    points * 25.4 / 72.0
}

fn to(address: &[&str]) -> Document {
    let mut head = letterhead();
    head.address = address.iter().map(|line| (*line).to_owned()).collect();
    Document {
        letterhead: Some(head),
        ..letter()
    }
}

/// The lines of the block: what stands at its left edge below the return address.
pub(super) fn block(pdf: &Pdf) -> Vec<SeenLine> {
    let first = pdf.on(0);
    let at_left = first
        .into_iter()
        .filter(|line| (mm(line.left) - 22.0).abs() < 1.5);
    at_left.filter(|line| mm(line.y) > 44.0).collect()
}

/// Checks that the block holds all of an address and that no ink of it stands outside.
#[track_caller]
fn check(address: &[&str]) -> Vec<SeenLine> {
    let pdf = print(&to(address));
    let block = block(&pdf);
    let text: String = block.iter().map(|line| line.text.as_str()).collect();
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    assert_eq!(squeezed(&text), squeezed(&address.concat()));
    for line in &block {
        assert!(mm(line.left) >= 20.0 && mm(line.right) <= 107.0, "{line:?}");
        // Letters reach above their line and below it.
        assert!(
            mm(line.y) >= 45.0 + 2.0 && mm(line.y) <= 80.0 - 0.7,
            "{line:?}"
        );
    }
    let other = pdf.on(0).into_iter().filter(|line| {
        let inside = mm(line.y) > 43.0 && mm(line.y) < 81.0 && mm(line.left) < 110.0;
        inside
            && !block
                .iter()
                .any(|own| own.y == line.y && own.left == line.left)
    });
    assert_eq!(other.count(), 0, "something else stands in the window");
    block
}

#[test]
fn an_address_stands_where_the_window_is() {
    let block = check(&[
        "De heer P. van der Meulen",
        "Kanaalkade 12",
        "1811 LP  ALKMAAR",
    ]);
    assert_eq!(block.len(), 3);
    assert!((mm(block[0].y) - 48.8).abs() < 0.5, "{}", mm(block[0].y));
    assert_eq!(block[2].text, "1811 LP  ALKMAAR");
}

#[test]
fn a_name_of_two_hundred_letters_is_broken_inside_the_block() {
    let one_word = "Aanhoudendlangenaam".repeat(11);
    let many = "van der Aanhoudend-Langenaam ".repeat(7);
    for name in [&one_word[..200], &many[..200]] {
        let block = check(&[name, "Kanaalkade 12", "1811 LP  ALKMAAR"]);
        assert!(block.len() > 5, "{}", block.len());
    }
}

#[test]
fn many_lines_are_set_smaller() {
    let address = ["Invented line of an address"; 9];
    assert_eq!(check(&address).len(), 9);
}

#[test]
fn more_than_the_window_shows_is_refused() {
    let letters = "x".repeat(900);
    refused(&to(&[&letters]), &DocumentError::AddressTooLong);
    refused(&to(&["een regel"; 10]), &DocumentError::AddressTooLong);
}

#[test]
fn a_return_address_has_one_line() {
    let mut document = letter();
    if let Some(head) = &mut document.letterhead {
        head.return_address = "Retouradres: ".repeat(12);
    }
    refused(&document, &DocumentError::ReturnAddressTooLong);
}

#[test]
fn the_return_address_stands_above_the_address() {
    let pdf = print(&letter());
    let lines = pdf.on(0);
    let line = lines
        .iter()
        .find(|line| line.text.starts_with("Retouradres"))
        .unwrap();
    assert!(mm(line.y) < 43.5 && mm(line.right) < 107.0, "{line:?}");
}

#[test]
fn a_sender_with_many_lines_pushes_the_references_down() {
    let mut document = letter();
    if let Some(head) = &mut document.letterhead {
        head.contact = vec![Text::from("Team Leerplicht van de gemeente"); 24];
    }
    let pdf = print(&document);
    let lines = pdf.on(0);
    let contact = lines
        .iter()
        .filter(|line| mm(line.left) > 140.0 && line.text.starts_with("Team"));
    let lowest = contact.map(|line| line.y).fold(0.0, f32::max);
    let label = lines.iter().find(|line| line.text == "Datum").unwrap();
    assert!(label.y > lowest + 15.0, "{} and {lowest}", label.y);
}

#[test]
fn a_letterhead_that_leaves_no_room_is_refused() {
    let mut document = letter();
    if let Some(head) = &mut document.letterhead {
        head.contact = vec![Text::from("regel"); 60];
    }
    refused(&document, &DocumentError::LetterheadTooTall);
    if let Some(head) = &mut document.letterhead {
        head.contact.clear();
        head.sender = "Gemeente ".repeat(40);
    }
    refused(&document, &DocumentError::LetterheadTooTall);
}
