//! Every official test person gets a letter, and his name is on it letter for letter.

use leerrecht::document::{Document, Press};

use super::reading::Pdf;
use super::sample::{letterhead, paragraph, with_body};
use super::{envelope, outside};
use crate::real_data;

/// A letter to somebody of this name.
fn to(name: &str) -> Document {
    let mut head = letterhead();
    head.address = vec![
        name.to_owned(),
        "Kanaalkade 12".to_owned(),
        "1811 LP  ALKMAAR".to_owned(),
    ];
    Document {
        letterhead: Some(head),
        ..with_body(vec![paragraph(&format!("Geachte {name},"))])
    }
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

/// The full names of the test persons.
fn names() -> Option<Vec<String>> {
    let text = String::from_utf8(real_data::real(real_data::PLAT)?).unwrap();
    let rows = text
        .lines()
        .skip(1)
        .map(|row| row.split(';').collect::<Vec<_>>());
    let name = |row: Vec<&str>| [row[2], row[4], row[5]].join(" ").trim().to_owned();
    Some(rows.map(name).collect())
}

#[test]
fn every_official_name_is_given_back_letter_for_letter() {
    let Some(names) = names() else { return };
    assert_eq!(names.len(), 687);
    let mut press = Press::new().unwrap();
    for name in &names {
        let printed = press.print(&to(name)).unwrap();
        let pdf = Pdf::read(&printed.bytes);
        let block = envelope::block(&pdf);
        let text: String = block.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(
            squeezed(&text),
            squeezed(&format!("{name}Kanaalkade 121811 LP ALKMAAR"))
        );
        assert!(
            squeezed(&pdf.words()).contains(&squeezed(&format!("Geachte {name},"))),
            "{name}"
        );
    }
}

#[test]
fn another_program_reads_every_official_name() {
    let Some(names) = names() else { return };
    if !outside::has("pdftotext") {
        return;
    }
    // All names in one document, a line each, so that the program starts once.
    let paragraphs = names.iter().map(|name| paragraph(name)).collect();
    let printed = Press::new().unwrap().print(&with_body(paragraphs)).unwrap();
    let text = squeezed(&outside::text(&printed.bytes));
    for name in &names {
        assert!(text.contains(&squeezed(name)), "{name}");
    }
}
