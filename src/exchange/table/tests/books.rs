//! Workbooks, good and hostile.

use std::io::{Cursor, Read, Write};

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use zip::ZipArchive;
use zip::write::{SimpleFileOptions, ZipWriter};

use super::*;

/// A workbook with an empty sheet, a title above the header, and values of several kinds.
pub(super) fn xlsx() -> Vec<u8> {
    let mut book = Workbook::new();
    let _ = book.add_worksheet().set_name("Leeg").unwrap();
    let sheet = book.add_worksheet().set_name("Leerlingen").unwrap();
    let date = Format::new().set_num_format("dd-mm-yyyy");
    sheet.write(0, 0, "Leerlingenlijst").unwrap();
    for (column, name) in ["naam", "bsn", "geboren", "oud", "score"]
        .into_iter()
        .enumerate()
    {
        sheet
            .write(2, u16::try_from(column).unwrap(), name)
            .unwrap();
    }
    sheet.write(3, 0, "Fietje").unwrap();
    sheet.write(3, 1, 999_990_019).unwrap();
    let born = ExcelDateTime::from_ymd(2012, 3, 9).unwrap();
    sheet.write_with_format(3, 2, &born, &date).unwrap();
    sheet.write(3, 3, true).unwrap();
    sheet.write(3, 4, 7.5).unwrap();
    sheet.write(5, 4, "x").unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
fn xlsx_is_read_as_typed() {
    check(
        &xlsx(),
        &[
            "3: naam|bsn|geboren|oud|score",
            "4: Fietje|999990019|2012-03-09|ja|7.5",
            "6: ||||x",
        ],
    );
}

/// Three classes, one sheet each; on a fourth sheet is nothing.
fn classes_xlsx() -> Vec<u8> {
    let mut book = Workbook::new();
    for (name, pupil) in CLASSES {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        sheet.write(0, 0, "naam").unwrap();
        sheet.write(1, 0, pupil).unwrap();
    }
    let bare = book.add_worksheet().set_name("Blad4").unwrap();
    bare.write_blank(5, 5, &Format::new().set_bold()).unwrap();
    book.save_to_buffer().unwrap()
}

fn classes_ods() -> Vec<u8> {
    let row = |text| {
        format!(
            "<table:table-row><table:table-cell><text:p>{text}</text:p></table:table-cell></table:table-row>"
        )
    };
    let tables = CLASSES.map(|(name, pupil)| {
        let rows = row("naam") + &row(pupil);
        format!(r#"<table:table table:name="{name}">{rows}</table:table>"#)
    });
    ods(&(tables.concat() + r#"<table:table table:name="Blad4"/>"#))
}

const CLASSES: [(&str, &str); 3] = [("Klas 1", "Fietje"), ("Klas 2", "Noor"), ("Klas 3", "Teun")];

#[track_caller]
fn check_sheet(book: &[u8], asked: Option<&str>, pupil: &str, read: &str, others: &[&str]) {
    let source = Source::bytes(book).on_sheet(asked.map(str::to_owned));
    let mut table = Table::open(source).unwrap();
    let sheets = table.sheets().unwrap();
    assert_eq!(sheets.read, read);
    assert_eq!(sheets.others, others);
    assert_eq!(table.next_row().unwrap().unwrap().get(0), pupil);
}

#[test]
fn the_sheet_that_is_read_is_named_and_so_are_the_others() {
    for book in [classes_xlsx(), classes_ods()] {
        check_sheet(&book, None, "Fietje", "Klas 1", &["Klas 2", "Klas 3"]);
        check_sheet(
            &book,
            Some("klas 2"),
            "Noor",
            "Klas 2",
            &["Klas 1", "Klas 3"],
        );
        check_sheet(
            &book,
            Some("Klas 3"),
            "Teun",
            "Klas 3",
            &["Klas 1", "Klas 2"],
        );
        for none in ["Klas 4", "Blad4"] {
            let source = Source::bytes(&book[..]).on_sheet(Some(none.to_owned()));
            let error = Table::open(source).unwrap_err();
            assert_eq!(error.code(), "file-no-sheet", "{none}");
            let known = ("known", "Klas 1, Klas 2, Klas 3".to_owned());
            assert!(error.facts().contains(&known), "{:?}", error.facts());
        }
    }
}

#[test]
fn a_text_has_no_sheets() {
    let source = Source::bytes(*b"naam;klas\nFietje;1a\n").on_sheet(Some("Klas 1".to_owned()));
    assert_eq!(Table::open(source).unwrap_err().code(), "file-no-workbook");
    assert_eq!(
        Table::open(Source::bytes(*b"a;b\n1;2\n")).unwrap().sheets(),
        None
    );
}

/// A container of the given parts.
pub(super) fn container(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The parts of a container, unpacked.
pub(super) fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let unpacked = (0..zip.len()).map(|at| {
        let mut part = zip.by_index(at).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        (part.name().unwrap().into_owned(), bytes)
    });
    unpacked.collect()
}

const ODS: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

pub(super) fn ods(table: &str) -> Vec<u8> {
    let content = format!("<office:document-content>{table}</office:document-content>");
    container(&[("mimetype", ODS), ("content.xml", content.as_bytes())])
}

/// An empty sheet, and one with what spreadsheets write: repeated rows, remarks, dates, entities.
pub(super) const KLAS: &str = r#"<table:table table:name="Leeg"/><table:table table:name="Klas">
        <table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
        <table:table-header-rows><table:table-row>
          <table:table-cell office:value-type="string"><text:p>naam</text:p></table:table-cell>
          <table:table-cell/>
          <table:table-cell office:value-type="string"><office:annotation><text:p>let op</text:p>
            </office:annotation><text:p>geboren</text:p></table:table-cell>
          <table:table-cell table:number-columns-repeated="16000"/>
        </table:table-row></table:table-header-rows>
        <table:table-row table:number-rows-repeated="2">
          <table:table-cell office:value-type="string"><text:p>A &amp;<text:s text:c="2"/>B&#233;</text:p></table:table-cell>
          <table:table-cell office:value-type="float" office:value="12"><text:p>12,00</text:p></table:table-cell>
          <table:table-cell office:value-type="date" office:date-value="2012-03-09"><text:p>9-3-12</text:p></table:table-cell>
        </table:table-row>
        <table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>
      </table:table>"#;

#[test]
fn ods_is_read_as_shown() {
    check(
        &ods(KLAS),
        &[
            "3: naam||geboren",
            "4: A &  Bé|12|2012-03-09",
            "5: A &  Bé|12|2012-03-09",
        ],
    );
}

#[test]
fn workbooks_with_a_password_or_of_old_kinds_are_named() {
    let ole = |name: &str| -> Vec<u8> {
        let mut bytes = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
        bytes.resize(1024, 0);
        bytes.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
        bytes
    };
    check_error(&ole("EncryptedPackage"), "file-password");
    check_error(&ole("Workbook"), "file-old-workbook");
    check_error(&ole("WordDocument"), "file-wrong-kind");
    let manifest: &[u8] = b"<manifest:encryption-data/>";
    check_error(
        &container(&[("mimetype", ODS), ("META-INF/manifest.xml", manifest)]),
        "file-password",
    );
    check_error(&container(&[("xl/workbook.bin", b"")]), "file-old-workbook");
    check_error(&container(&[("word/document.xml", b"")]), "file-wrong-kind");
    check_error(&container(&[("foto.jpg", b"")]), "file-wrong-kind");
    check_error(&container(&[("xl/workbook.xml", b"<x")]), "file-damaged");
}

#[test]
fn bombs_are_not_unpacked() {
    let zeros = vec![b' '; 40 * 1024 * 1024];
    let parts: Vec<(String, &[u8])> = (0..7)
        .map(|n| (format!("xl/worksheets/sheet{n}.xml"), zeros.as_slice()))
        .collect();
    let parts: Vec<(&str, &[u8])> = parts.iter().map(|(n, b)| (n.as_str(), *b)).collect();
    let bomb = container(&parts);
    assert!(bomb.len() < 400_000);
    check_error(&bomb, "file-too-large");
    // One that lies about its sizes is unpacked no further than to see the lie.
    check_error(&with_declared_sizes(bomb, 10), "file-damaged");
}

/// The same container with a lie about what each part unpacks to, in both of its directories.
fn with_declared_sizes(mut bytes: Vec<u8>, size: u32) -> Vec<u8> {
    for (sign, at) in [(b"PK\x03\x04", 22), (b"PK\x01\x02", 24)] {
        let places: Vec<usize> = bytes
            .windows(4)
            .enumerate()
            .filter(|(_, w)| w == sign)
            .map(|(i, _)| i)
            .collect();
        for place in places {
            bytes[place + at..place + at + 4].copy_from_slice(&size.to_le_bytes());
        }
    }
    bytes
}

#[test]
fn absurd_announcements_are_refused() {
    let shared = b"<?xml version=\"1.0\"?><sst uniqueCount=\"9999999999999999\"><si/></sst>";
    check_error(
        &container(&[("xl/sharedStrings.xml", shared)]),
        "file-too-large",
    );
    let wide = r#"<table:table table:name="x"><table:table-row table:number-rows-repeated="1000000">
        <table:table-cell office:value-type="float" office:value="1"
            table:number-columns-repeated="16000"/></table:table-row></table:table>"#;
    check_error(&ods(wide), "file-too-many-cells");
    let broken = r#"<table:table table:name="x"><table:table-row><office:annotation>"#;
    let content = container(&[("mimetype", ODS), ("content.xml", broken.as_bytes())]);
    check_error(&content, "file-damaged");
}

#[test]
fn cells_in_the_corners_of_a_sheet_take_no_room_between() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "naam").unwrap();
    sheet.write(1_048_575, 16_383, "x").unwrap();
    let bytes = book.save_to_buffer().unwrap();
    assert_eq!(rows(&bytes).unwrap().len(), 2);
}
