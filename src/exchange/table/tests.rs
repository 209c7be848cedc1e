//! Lists of all forms, good and bad, through the whole reader.

mod books;
mod random;

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

/// The columns that each row lacks.
#[track_caller]
fn check_missing(list: &[u8], expected: &[usize]) {
    let mut table = Table::open(Source::bytes(list)).unwrap();
    let mut found = Vec::new();
    while let Some(row) = table.next_row().unwrap() {
        found.push(row.missing());
    }
    assert_eq!(found, expected, "{}", String::from_utf8_lossy(list));
}

#[test]
fn a_row_that_breaks_off_lacks_columns() {
    check_missing(b"a;b;c\n1;2;3\n1;2;\n", &[0, 0]);
    check_missing(b"a;b;c\n1;2;3\n1;2\n1;2;3\n", &[0, 1, 0]);
    check_missing(b"a;b;c\n1\n1;2;3\n", &[2, 0]);
    check_missing(b"a;b;c\n1;2;3\n1", &[0, 2]);
    // A line break in a cell: both halves are short.
    check_missing(b"a;b;c;d\n1;2;3\n3;4\n1;2;3;4\n", &[1, 2, 0]);
    // A column without a name holds nothing.
    check_missing(b"a;b;;\n1;2\n1;2;;\n", &[0, 0]);
    let far = ["a;b;c\n", &"1;2;3\n".repeat(40), "1;2\n", "1;2;3\n"].concat();
    let mut expected = [0; 42];
    expected[40] = 1;
    check_missing(far.as_bytes(), &expected);
}

#[test]
fn a_spreadsheet_leaves_off_empty_cells_of_rows_alike() {
    check_missing(b"a;b;c\n1;2;3\n1;2\n1;2\n1;2\n", &[0, 0, 0, 0]);
    check_missing(b"a;b;c\n1\n1\n1;2\n1;2\n", &[0, 0, 0, 0]);
}
