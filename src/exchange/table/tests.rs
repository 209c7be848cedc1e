//! Lists of all forms, good and bad, through the whole reader.

use std::io::{Cursor, Write};

use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use zip::write::{SimpleFileOptions, ZipWriter};

use super::*;

/// All rows as `line: cell|cell|…`, in the width of the header.
fn rows(bytes: &[u8]) -> Result<Vec<String>, TableError> {
    let mut table = Table::open(Source::bytes(bytes))?;
    let width = table.header().names().len();
    let mut rows = vec![format!(
        "{}: {}",
        table.header_line(),
        table.header().names().join("|")
    )];
    while let Some(row) = table.next_row()? {
        let cells: Vec<&str> = (0..width).map(|at| row.get(at)).collect();
        rows.push(format!("{}: {}", row.line(), cells.join("|")));
    }
    Ok(rows)
}

#[track_caller]
fn check(bytes: &[u8], expected: &[&str]) {
    assert_eq!(rows(bytes).unwrap(), expected);
}

#[track_caller]
fn check_error(bytes: &[u8], code: &str) -> TableError {
    let error = rows(bytes).unwrap_err();
    assert_eq!(error.code(), code, "{error}");
    error
}

#[test]
fn plain_lists() {
    check(b"naam;klas\nFietje;1a\n", &["1: naam|klas", "2: Fietje|1a"]);
    check(b"naam,klas\r\nFietje,1a", &["1: naam|klas", "2: Fietje|1a"]);
    check(
        b"naam\tklas\rFietje\t1a\r",
        &["1: naam|klas", "2: Fietje|1a"],
    );
    check(
        b"naam ;klas   \n Fietje  ; 1a \n",
        &["1: naam|klas", "2: Fietje|1a"],
    );
    check(b"bsn\n999990019\n", &["1: bsn", "2: 999990019"]);
    check(
        b"sep=,\nnaam,klas\nFietje,1a\n",
        &["2: naam|klas", "3: Fietje|1a"],
    );
}

#[test]
fn encodings() {
    let expected = ["1: naam|klas", "2: Renée|1a", "3: Guðrún|1b"];
    let text = "naam;klas\r\nRenée;1a\r\nGuðrún;1b\r\n";
    check(text.as_bytes(), &expected);
    check(format!("\u{FEFF}{text}").as_bytes(), &expected);
    let wide = |order: fn(u16) -> [u8; 2], mark: &str| -> Vec<u8> {
        format!("{mark}{text}")
            .encode_utf16()
            .flat_map(order)
            .collect()
    };
    check(&wide(u16::to_le_bytes, "\u{FEFF}"), &expected);
    check(&wide(u16::to_be_bytes, "\u{FEFF}"), &expected);
    check(&wide(u16::to_le_bytes, ""), &expected);
    check(
        b"naam;klas\r\nRen\xE9e;1a\r\nGu\xF0r\xFAn;1b\r\n",
        &expected,
    );
}

#[test]
fn a_first_accent_far_into_the_file_still_settles_the_encoding() {
    let mut list = b"naam;klas\n".to_vec();
    list.extend(b"Fietje;1a\n".repeat(10_000));
    list.extend(b"Ren\xE9e;1b\n");
    assert_eq!(rows(&list).unwrap().last().unwrap(), "10002: Renée|1b");
}

#[test]
fn damaged_text_is_told() {
    let mut table = Table::open(Source::bytes("naam;klas\nRenée;1a\n")).unwrap();
    assert!(!table.next_row().unwrap().unwrap().is_damaged());
    let mut table = Table::open(Source::bytes(*b"\xEF\xBB\xBFnaam;klas\nRen\xC3;1a\n")).unwrap();
    assert!(table.next_row().unwrap().unwrap().is_damaged());
}

#[test]
fn quoting() {
    check(
        b"\"naam\";\"klas\"\n\"BS \"\"De Vlieger\"\"\";\"a;b\"\nDe \"Ark\";1\n",
        &[
            "1: naam|klas",
            "2: BS \"De Vlieger\"|a;b",
            "3: De \"Ark\"|1",
        ],
    );
    check(
        b"naam;opmerking\nFietje;\"eerste\nen tweede\"\nJoris;x\n",
        &[
            "1: naam|opmerking",
            "2: Fietje|eerste\nen tweede",
            "4: Joris|x",
        ],
    );
}

#[test]
fn a_lone_quote_swallows_no_rows() {
    check(
        b"naam;plaats\n\"t Hofje;A\nJoris;B\n\"t Kasteel;C\nPien;D\n",
        &[
            "1: naam|plaats",
            "2: \"t Hofje|A",
            "3: Joris|B",
            "4: \"t Kasteel|C",
            "5: Pien|D",
        ],
    );
    check(
        b"naam;plaats\n\"t Hofje;A\nJoris;B\nKasteel\";C\nPien;D\n",
        &[
            "1: naam|plaats",
            "2: \"t Hofje|A",
            "3: Joris|B",
            "4: Kasteel\"|C",
            "5: Pien|D",
        ],
    );
    check(
        b"naam;plaats\nJoris;\"B\nPien;D\n",
        &["1: naam|plaats", "2: Joris|\"B", "3: Pien|D"],
    );
}

#[test]
fn the_header_is_found_below_a_title() {
    check(
        b"Leerlingenlijst 2026;;\n\nnaam;klas;groep\nFietje;1a;\n;;\nJoris;1b;x\n",
        &["3: naam|klas|groep", "4: Fietje|1a|", "6: Joris|1b|x"],
    );
}

#[test]
fn shifted_and_short_rows() {
    let list = b"naam;klas\nFietje;1a;;\nJoris;1b;x\nPien\n";
    let mut table = Table::open(Source::bytes(list.as_slice())).unwrap();
    let mut surplus = Vec::new();
    while let Some(row) = table.next_row().unwrap() {
        surplus.push((row.surplus(), row.get(1).to_owned()));
    }
    assert_eq!(
        surplus,
        [
            (0, "1a".to_owned()),
            (1, "1b".to_owned()),
            (0, String::new())
        ]
    );
}

#[test]
fn bad_text_is_named() {
    check_error(b"", "file-empty");
    check_error(b"\n \r\n;;\n", "file-empty");
    check_error(b"naam;klas\n", "file-header-only");
    check_error(b"%PDF-1.7 x", "file-wrong-kind");
    check_error(b"\x89PNG\r\n\x1A\n", "file-wrong-kind");
    check_error(b"[{\"naam\":\"x\"}]", "file-wrong-kind");
    let error = check_error(b"naam;klas\nFie\0tje;1a\n", "file-zero-byte");
    assert!(matches!(error, TableError::ZeroByte { line: 2 }));
    let million = [
        b"naam;klas\n".to_vec(),
        b";".repeat(1_000_000),
        b"\n".to_vec(),
    ]
    .concat();
    let error = check_error(&million, "file-too-many-columns");
    assert!(matches!(error, TableError::TooManyColumns { line: 2, .. }));
    let long = [b"naam;klas\n".to_vec(), vec![b'x'; 2_000_000]].concat();
    check_error(&long, "file-line-too-long");
}

#[test]
fn progress_reaches_the_total() {
    let list = b"naam;klas\n".repeat(50_000);
    let mut table = Table::open(Source::bytes(list.clone())).unwrap();
    let progress = table.progress();
    assert!(progress.taken() < list.len() as u64);
    while table.next_row().unwrap().is_some() {}
    assert_eq!(Some(progress.taken()), progress.total());
}

fn xlsx() -> Vec<u8> {
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
    let TableFormat::Sheet { name, others } = Table::open(Source::bytes(xlsx())).unwrap().format()
    else {
        panic!("a sheet");
    };
    assert_eq!(
        (name.as_str(), others),
        ("Leerlingen", vec!["Leeg".to_owned()])
    );
}

/// A container of the given parts.
fn container(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const ODS: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

fn ods(table: &str) -> Vec<u8> {
    let content = format!("<office:document-content>{table}</office:document-content>");
    container(&[("mimetype", ODS), ("content.xml", content.as_bytes())])
}

#[test]
fn ods_is_read_as_shown() {
    let sheet = r#"<table:table table:name="Leeg"/><table:table table:name="Klas">
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
    check(
        &ods(sheet),
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

/// Changes some bytes of a good file.
fn mutated(mut bytes: Vec<u8>, changes: &[(usize, u8)]) -> Vec<u8> {
    for (at, byte) in changes {
        let at = at % bytes.len();
        bytes[at] = *byte;
    }
    bytes
}

proptest! {
    #[test]
    fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        let _ = rows(&bytes);
    }

    #[test]
    fn random_text_loses_no_line(text in "[a-z;\"\n]{0,200}") {
        // Every line with a letter is found again, in some row or in the header.
        if let Ok(found) = rows(text.as_bytes()) {
            let letters = |s: &str| s.chars().filter(char::is_ascii_lowercase).count();
            let cells: usize = found.iter().map(|row| letters(row)).sum();
            let surplus_possible = text.lines().any(|line| line.contains(';'));
            prop_assert!(cells == letters(&text) || surplus_possible);
        }
    }

    #[test]
    fn damaged_workbooks_never_panic(changes in prop::collection::vec((any::<usize>(), any::<u8>()), 1..6)) {
        let _ = rows(&mutated(xlsx(), &changes));
    }

    #[test]
    fn cut_off_workbooks_never_panic(keep in 0usize..6000) {
        let mut bytes = xlsx();
        bytes.truncate(keep);
        let _ = rows(&bytes);
    }

    #[test]
    fn what_is_written_as_csv_is_read_back(
        cells in prop::collection::vec(prop::collection::vec("[a-zé\" ;]{0,12}|[a-zé\" \n]{0,12}", 3), 1..20)
    ) {
        let mut out = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
        out.write_record(["eerste", "tweede", "derde"]).unwrap();
        for row in &cells {
            out.write_record(row).unwrap();
        }
        let bytes = out.into_inner().unwrap();
        let mut table = Table::open(Source::bytes(bytes));
        let mut expected = cells.iter().filter(|row| row.iter().any(|c| !c.trim().is_empty()));
        if let Ok(table) = &mut table {
            while let Some(row) = table.next_row().unwrap() {
                let row = [row.get(0), row.get(1), row.get(2)];
                let wanted: Vec<&str> = expected.next().unwrap().iter().map(|c| c.trim()).collect();
                prop_assert_eq!(row.as_slice(), wanted);
            }
        }
        prop_assert!(expected.next().is_none());
    }
}
