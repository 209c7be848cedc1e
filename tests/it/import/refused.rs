//! Files that are no list: an error that says what is wrong, and nothing written.

use std::io::{Cursor, Write};

use leerrecht::domain::municipality::SchoolTypes;
use leerrecht::service::import::{About, ImportError, Input, Mode, enrolments, persons, schools};
use zip::CompressionMethod;
use zip::write::{SimpleFileOptions, ZipWriter};

use super::{File, apply, fixture};

/// What each of the three imports says, in a preview and for good.
#[track_caller]
fn check(bytes: &[u8], expected: &str) {
    let file = File::new();
    let options = file.options();
    let input = || Input::bytes(bytes);
    for mode in [Mode::Preview, apply(None)] {
        let errors: [Option<ImportError>; 3] = [
            persons(&file.store, input(), &options, mode).err(),
            schools(&file.store, input(), SchoolTypes::NONE, &options, mode).err(),
            enrolments(&file.store, input(), &About::default(), &options, mode).err(),
        ];
        for error in errors {
            let code = error.map_or("nothing wrong", |error| error.code());
            assert_eq!(code, expected);
        }
    }
    assert_eq!(
        (file.read(|file| file.youth_count()), file.log_lines()),
        (0, 0)
    );
}

fn container(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let packed = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in parts {
        zip.start_file(*name, packed).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_file_without_rows() {
    check(b"", "file-empty");
    check(b"\xEF\xBB\xBF", "file-empty");
    check(b"bsn;naam;geboortedatum\r\n", "file-header-only");
}

#[test]
fn a_file_of_another_kind() {
    check(b"%PDF-1.7\n1 0 obj\n", "file-wrong-kind");
    check(b"\x89PNG\r\n\x1a\n0000", "file-wrong-kind");
    check(
        &container(&[("word/document.xml", b"<w/>")]),
        "file-wrong-kind",
    );
}

#[test]
fn a_workbook_that_is_a_bomb() {
    let blanks = vec![b' '; 300 << 20];
    let bomb = container(&[
        ("xl/workbook.xml", b"<workbook/>"),
        ("xl/worksheets/sheet1.xml", &blanks),
    ]);
    assert!(bomb.len() < 2 << 20);
    check(&bomb, "file-too-large");
}

#[test]
fn a_workbook_with_a_password() {
    let mut bytes = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    bytes.resize(1024, 0);
    bytes.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    check(&bytes, "file-password");
}

#[test]
fn a_million_columns() {
    let wide = format!("bsn{0}\nx{0}\n", ";".repeat(1_000_000));
    check(wide.as_bytes(), "file-too-many-columns");
    let named = format!("{0}\n{0}\n", "naam;".repeat(1_000_000));
    check(named.as_bytes(), "file-line-too-long");
}

#[test]
fn a_zero_byte_far_down_takes_everything_back() {
    let file = File::new();
    let mut list = fixture("brp_plat.csv");
    let lines = (0..3_000).flat_map(|n| {
        format!("V;;Kind {};;;Nul;20120309;0361;6030;V;;;;;;;;;;;;0;0361;;W;Laan;1;;;;1811ZZ;Alkmaar;;;;\n", letters(n)).into_bytes()
    });
    list.extend(lines);
    list.extend(b"V;;Ki\0nd;;;Nul;20120309\n");
    for mode in [Mode::Preview, apply(None)] {
        let error = persons(
            &file.store,
            Input::bytes(list.clone()),
            &file.options(),
            mode,
        );
        assert_eq!(error.unwrap_err().code(), "file-zero-byte");
        assert_eq!(
            (file.read(|file| file.youth_count()), file.log_lines()),
            (0, 0)
        );
    }
}

fn letters(number: u32) -> String {
    let digits = format!("{number:05}");
    digits
        .bytes()
        .map(|digit| char::from(digit - b'0' + b'a'))
        .collect()
}
