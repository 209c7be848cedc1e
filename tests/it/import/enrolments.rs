//! Enrolments from lists in columns of anybody's own, as text and as workbooks.

use std::io::{Cursor, Write};

use leerrecht::domain::enrolment::Enrolment;
use leerrecht::domain::municipality::SchoolType;
use leerrecht::service::import::{About, Column, Input, Mode, RefusalReason, Report, enrolments};
use rust_xlsxwriter::Workbook;
use zip::write::{SimpleFileOptions, ZipWriter};

use super::list::{CHILD, child, json_of, sister};
use super::{File, apply, counts, fields, fixture, refusals};

/// A file with the pupils and the schools of our own lists.
fn file() -> File {
    let file = File::new();
    file.take_schools(&fixture("duo_vo_nieuw.csv"));
    file
}

impl File {
    #[track_caller]
    pub(super) fn take_enrolments(&self, bytes: &[u8], about: &About) -> Report {
        self.both(|mode| {
            enrolments(
                &self.store,
                Input::bytes(bytes),
                about,
                &self.options(),
                mode,
            )
        })
    }

    pub(super) fn enrolments_of(&self, bsn: &str) -> Vec<Enrolment> {
        let bsn = bsn.parse().unwrap();
        self.read(|file| file.enrolments(file.youths_by_bsn(bsn)?[0].id))
    }
}

fn secondary() -> About {
    About {
        kind: Some(SchoolType::Vo),
        ..About::default()
    }
}

#[test]
fn a_list_of_a_school_system() {
    let file = file();
    file.take(&fixture("brp_gba_v.csv"));
    let list = fixture("inschrijving_magister.csv");
    let first = file.take_enrolments(&list, &secondary());
    assert_eq!(first.read, 10);
    assert_eq!(counts(&first), [3, 0, 0, 0, 7]);
    let refused = [
        (4, "row-no-youth"),
        (6, "row-bad-number"),
        (7, "row-no-key"),
        (8, "row-invalid"),
        (9, "row-invalid"),
        (10, "row-ends-before-begin"),
        (11, "row-missing"),
    ];
    assert_eq!(refusals(&first), refused);
    let enrolments = file.enrolments_of(CHILD);
    let classes: Vec<_> = enrolments.iter().map(|e| e.class.as_deref()).collect();
    assert_eq!(classes, [Some("2hv1")]);
    let again = file.take_enrolments(&list, &secondary());
    assert_eq!(
        (again.new, again.changed, again.unchanged),
        (0, 0, first.new)
    );
    assert_eq!(refusals(&again), refusals(&first));
}

/// Columns of nobody's known names.
const ROWS: [[&str; 5]; 4] = [
    ["Wie", "Waar", "Sinds", "Tot", "Groepje"],
    [CHILD, "98BA00", "01-08-2024", "", "2hv1"],
    ["999990019", "98BA01", "01-08-2023", "31-07-2025", "3a"],
    ["999990044", "98BA00", "01-08-2024", "", "1c"],
];

fn columns() -> About {
    let columns = [
        (Column::Bsn, "Wie"),
        (Column::School, "Waar"),
        (Column::From, "Sinds"),
        (Column::Until, "Tot"),
        (Column::Class, "Groepje"),
    ];
    About {
        columns: columns
            .map(|(column, name)| (column, Some(name.to_owned())))
            .into(),
        ..About::default()
    }
}

fn csv() -> Vec<u8> {
    ROWS.map(|row| row.join(";") + "\n").concat().into_bytes()
}

fn xlsx() -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, cells) in (0_u32..).zip(ROWS) {
        for (column, cell) in (0_u16..).zip(cells) {
            sheet.write(row, column, cell).unwrap();
        }
    }
    book.save_to_buffer().unwrap()
}

fn ods() -> Vec<u8> {
    let rows = ROWS.map(|cells| {
        let cells = cells.map(|cell| {
            format!(r#"<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>"#)
        });
        format!("<table:table-row>{}</table:table-row>", cells.concat())
    });
    let content = format!(
        r#"<office:document-content><table:table table:name="Lijst">{}</table:table></office:document-content>"#,
        rows.concat()
    );
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let kind = "application/vnd.oasis.opendocument.spreadsheet";
    for (name, text) in [("mimetype", kind), ("content.xml", &content)] {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn columns_once_named_are_remembered() {
    let file = file();
    file.take(&json_of(&[child(), sister()]));
    let unknown = enrolments(
        &file.store,
        Input::bytes(csv()),
        &secondary(),
        &file.options(),
        Mode::Preview,
    );
    assert_eq!(unknown.unwrap_err().code(), "file-missing-columns");
    let about = About {
        kind: Some(SchoolType::Vo),
        ..columns()
    };
    let first = file.take_enrolments(&csv(), &about);
    assert_eq!(
        (counts(&first), refusals(&first)),
        ([2, 0, 0, 0, 1], vec![(4, "row-no-youth")])
    );
    // The same list as a workbook, and the columns not named any more.
    for list in [csv(), xlsx(), ods()] {
        let again = file.take_enrolments(&list, &secondary());
        assert_eq!(counts(&again), [0, 0, 2, 0, 1]);
    }
    let enrolments = file.enrolments_of(CHILD);
    let [enrolment] = enrolments.as_slice() else {
        panic!("{} enrolments", enrolments.len());
    };
    assert_eq!(enrolment.class.as_deref(), Some("2hv1"));
}

/// A row about the child at a school that gives more than one kind of education.
const OPEN_KIND: &str = "bsn;school;klas;onderwijssoort\n999990007;98BB00;1a;\n";

fn on(day: &str, kind: Option<SchoolType>) -> About {
    About {
        kind,
        from: Some(day.parse().unwrap()),
        ..About::default()
    }
}

#[test]
fn a_kind_that_is_only_assumed_changes_no_known_one() {
    let file = file();
    file.take(&json_of(&[child()]));
    let said = OPEN_KIND.replace("1a;", "1a;pro");
    let first = file.take_enrolments(said.as_bytes(), &on("2025-08-01", None));
    assert_eq!(counts(&first), [1, 0, 0, 0, 0]);
    // The same day, a later day while it runs, and nobody who says a kind.
    for about in [
        on("2025-08-01", Some(SchoolType::Vo)),
        on("2026-08-01", Some(SchoolType::Vo)),
        on("2026-08-01", None),
    ] {
        let again = file.take_enrolments(OPEN_KIND.as_bytes(), &about);
        assert_eq!(counts(&again), [0, 0, 1, 0, 0], "{about:?}");
    }
    // What the list itself says, counts.
    let other = OPEN_KIND.replace("1a;", "1a;vo");
    let changed = file.take_enrolments(other.as_bytes(), &on("2025-08-01", None));
    assert_eq!(fields(&changed), ["enrolment-kind"]);
}

#[test]
fn a_kind_is_assumed_where_list_and_school_leave_it_open() {
    let file = file();
    file.take(&json_of(&[child()]));
    let day = "2025-08-01";
    let none = file.take_enrolments(OPEN_KIND.as_bytes(), &on(day, None));
    assert_eq!(refusals(&none), [(2, "row-no-kind")]);
    file.take_enrolments(OPEN_KIND.as_bytes(), &on(day, Some(SchoolType::Pro)));
    // A school that gives only one kind gives that one.
    let one = OPEN_KIND.replace("98BB00", "98BA01");
    file.take_enrolments(one.as_bytes(), &on(day, Some(SchoolType::Mbo)));
    let kinds = file.enrolments_of(CHILD).into_iter().map(|e| e.kind);
    assert_eq!(
        kinds.collect::<Vec<_>>(),
        [SchoolType::Pro, SchoolType::Pro]
    );
}

#[test]
fn a_preview_remembers_no_columns() {
    let file = file();
    file.take(&json_of(&[child(), sister()]));
    let run = |about: &About, mode| {
        enrolments(
            &file.store,
            Input::bytes(csv()),
            about,
            &file.options(),
            mode,
        )
    };
    run(&columns(), Mode::Preview).unwrap();
    assert_eq!(
        run(&secondary(), apply(None)).unwrap_err().code(),
        "file-missing-columns"
    );
}

#[test]
fn who_is_written_down_wrongly_is_refused_for_that_first() {
    let list = b"FIRSTNAME;LASTNAME;BIRTHDATE;BSN;BRIN;DATUM IN\n\
                 Anna;Proefpersoon;31-02-2010;123456789;97QQ;01-08-2025\n\
                 Bea;Nergens;01-02-2010;;98BA;01-08-2025\n";
    let report = file().take_enrolments(list, &About::default());
    let codes: Vec<Vec<&str>> = report
        .rejected
        .iter()
        .map(|refusal| refusal.reasons().map(RefusalReason::code).collect())
        .collect();
    assert_eq!(
        codes,
        [
            vec![
                "row-bad-number",
                "row-invalid",
                "row-no-youth",
                "row-no-school"
            ],
            vec!["row-no-youth"],
        ]
    );
    let named: Vec<&str> = report.listed.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(named, ["Proefpersoon, Anna", "Nergens, Bea"]);
}
