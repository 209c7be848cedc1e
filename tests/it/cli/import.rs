//! Lists taken over: the counts, what was refused, dry runs, and files that are no lists.

use std::io::{Cursor, Write};

use rust_xlsxwriter::Workbook;
use serde_json::Value;
use zip::write::{SimpleFileOptions, ZipWriter};

use super::run::{Desk, Said, sample};

fn import(desk: &Desk, what: &str, name: &str, more: &[&str]) -> Said {
    let list = sample(name);
    let list = list.to_str().unwrap();
    let mut arguments = vec!["import", what, list, "--json", "--today", "23-11-2026"];
    arguments.extend(more);
    desk.call(&arguments)
}

/// Reads the counts: read, new, changed, unchanged, outside, rejected. They always add up.
#[track_caller]
pub(super) fn counts(said: &Said) -> (i32, [u64; 6]) {
    let report: Value = serde_json::from_str(&said.out).unwrap();
    let names = ["read", "new", "changed", "unchanged", "outside", "rejected"];
    let counts = names.map(|name| report[name].as_u64().unwrap());
    assert_eq!(counts[0], counts[1..].iter().sum::<u64>());
    assert_eq!(said.err, "");
    (said.code, counts)
}

#[test]
fn persons_of_the_three_forms() {
    let desk = Desk::new();
    let (gba_v, plat) = ("personen-gba-v.csv", "personen-plat.csv");
    let joined = "personen-haal-centraal.json";
    assert_eq!(
        counts(&import(&desk, "persons", gba_v, &[])),
        (3, [24, 22, 0, 0, 0, 2])
    );
    assert_eq!(
        counts(&import(&desk, "persons", plat, &[])),
        (0, [9, 9, 0, 0, 0, 0])
    );
    assert_eq!(
        counts(&import(&desk, "persons", joined, &[])),
        (0, [9, 9, 0, 0, 0, 0])
    );
    // The same again changes nothing and refuses the same.
    assert_eq!(
        counts(&import(&desk, "persons", gba_v, &[])),
        (3, [24, 0, 0, 22, 0, 2])
    );
    assert_eq!(
        counts(&import(&desk, "persons", plat, &[])),
        (0, [9, 0, 0, 9, 0, 0])
    );
    assert_eq!(
        counts(&import(&desk, "persons", joined, &[])),
        (0, [9, 0, 0, 9, 0, 0])
    );
}

#[test]
fn what_was_refused_is_told_with_its_line() {
    let desk = Desk::new();
    let list = sample("personen-gba-v.csv");
    let said = desk.call(&["import".as_ref(), "persons".as_ref(), list.as_os_str()]);
    assert_eq!(said.code, 3);
    assert!(
        said.out.contains("regel 26  Staat al op regel 6."),
        "{}",
        said.out
    );
    assert!(
        said.out
            .contains("regel 27  BSN: het klopt niet met de elfproef.")
    );
}

#[test]
fn in_a_file_of_one_line_the_record_is_told() {
    let desk = Desk::new();
    let person = r#"{"burgerservicenummer":"999990007","naam":{"voornamen":"Fietje"}}"#;
    let other = person.replace("999990007", "999990019");
    desk.put("een-regel.json", format!("[{other},{person},{person}]"));
    let said = desk.run("import persons een-regel.json --dry-run");
    let told = "record 3  Staat al in record 2.";
    assert!(said.out.contains(told), "{}", said.out);
    let said = desk.run("import persons een-regel.json --dry-run --json");
    let report: Value = serde_json::from_str(&said.out).unwrap();
    let refused = &report["rejections"][0];
    assert_eq!(refused["record"], 3);
    assert_eq!(
        (&refused["first_record"], &refused["first_line"]),
        (&2.into(), &1.into())
    );
}

#[test]
fn a_dry_run_writes_nothing() {
    let desk = Desk::new();
    let dry = ["--dry-run"];
    let persons = "personen-plat.csv";
    assert_eq!(
        counts(&import(&desk, "persons", persons, &dry)),
        (0, [9, 9, 0, 0, 0, 0])
    );
    assert!(!desk.file().exists());
    assert_eq!(
        counts(&import(&desk, "persons", persons, &[])),
        (0, [9, 9, 0, 0, 0, 0])
    );
    assert_eq!(
        counts(&import(&desk, "persons", persons, &dry)),
        (0, [9, 0, 0, 9, 0, 0])
    );
}

#[test]
fn changed_fields_are_told_one_by_one() {
    let desk = Desk::new();
    let text = std::fs::read_to_string(sample("personen-plat.csv")).unwrap();
    let list = desk.put("lijst.csv", &text);
    let list = list.to_str().unwrap().to_owned();
    desk.call(&["import", "persons", &list]).done();
    desk.put("lijst.csv", text.replace("Illusiehof", "Illusiepad"));
    let said = desk.call(&["import", "persons", &list]).done();
    assert!(said.contains("Illusiehof 8"), "{said}");
    assert!(said.contains("-> Illusiepad 8"), "{said}");
    let said = desk
        .call(&["import", "persons", &list, "--dry-run", "--json"])
        .json();
    assert_eq!(
        (&said["changed"], &said["unchanged"]),
        (&0.into(), &9.into())
    );
}

#[test]
fn schools_and_then_enrolments() {
    let desk = Desk::new();
    for list in [
        "personen-gba-v.csv",
        "personen-plat.csv",
        "personen-haal-centraal.json",
    ] {
        import(&desk, "persons", list, &[]);
    }
    let old = import(
        &desk,
        "schools",
        "scholen-basisonderwijs.csv",
        &["--types", "po"],
    );
    assert_eq!(counts(&old), (0, [7, 7, 0, 0, 0, 0]));
    let new = import(&desk, "schools", "scholen-voortgezet.csv", &[]);
    assert_eq!(counts(&new), (0, [4, 4, 0, 0, 0, 0]));
    let mbo = import(&desk, "schools", "scholen-mbo.csv", &["--types", "mbo"]);
    assert_eq!(counts(&mbo), (0, [2, 2, 0, 0, 0, 0]));
    let about = ["--school", "99ZA", "--from", "1-8-2026"];
    let first = import(&desk, "enrolments", "inschrijvingen-magister.csv", &about);
    assert_eq!(counts(&first), (0, [14, 14, 0, 0, 0, 0]));
    let again = import(&desk, "enrolments", "inschrijvingen-magister.csv", &about);
    assert_eq!(counts(&again), (0, [14, 0, 0, 14, 0, 0]));
    let mbo = import(&desk, "enrolments", "inschrijvingen-mbo.xlsx", &[]);
    assert_eq!(counts(&mbo), (3, [6, 5, 0, 0, 0, 1]));
}

#[test]
fn columns_are_named_and_remembered() {
    let desk = Desk::new();
    import(&desk, "persons", "personen-plat.csv", &[]);
    import(&desk, "schools", "scholen-voortgezet.csv", &[]);
    desk.put("eigen.csv", "wie;school;sinds\n999998663;99ZA;1-8-2026\n");
    desk.run("import enrolments eigen.csv --json")
        .failed_as(1, "file-missing-columns");
    let mapped = "--map bsn=wie --map begindatum=sinds --kind vo";
    desk.run(&format!("import enrolments eigen.csv {mapped}"))
        .done();
    let again = desk
        .run("import enrolments eigen.csv --kind vo --json")
        .json();
    assert_eq!(again["unchanged"], 1);
}

#[test]
fn a_column_with_the_names_of_locations_is_no_obstacle() {
    let desk = Desk::new();
    import(&desk, "persons", "personen-plat.csv", &[]);
    import(&desk, "schools", "scholen-voortgezet.csv", &[]);
    desk.put(
        "klas.csv",
        "BSN;Achternaam;Geboortedatum;Vestiging;Klas\n999998663;Bedacht;09-09-2011;Noord;1a\n",
    );
    let call = "import enrolments klas.csv --school 99ZA00 --from 1-8-2026 --kind vo";
    let told = desk.run(&format!("{call} --dry-run --json")).json();
    assert_eq!((&told["new"], &told["rejected"]), (&1.into(), &0.into()));
    assert_eq!(
        told["noted"][0]["what"],
        "vestiging kan niet en is weggelaten."
    );
    let told = desk.run(&format!("{call} --map vestiging= --json")).json();
    assert_eq!(
        (&told["new"], &told["noted"]),
        (&1.into(), &Value::Array(vec![]))
    );
    // That the column means nothing is remembered too.
    let again = desk.run(&format!("{call} --json")).json();
    assert_eq!(
        (&again["unchanged"], &again["noted"]),
        (&1.into(), &Value::Array(vec![]))
    );
}

/// The sample of schools as a workbook of two sheets, one school on each.
fn two_sheets() -> Vec<u8> {
    let head = ["INSTELLINGSCODE", "VESTIGINGSNAAM", "GEMEENTENUMMER"];
    let mut book = Workbook::new();
    for (name, row) in [
        ("klas2", ["99ZA", "Verzonnen College", "0361"]),
        ("klas3", ["99ZB", "Bedacht Lyceum", "0361"]),
    ] {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        sheet.write_row(0, 0, head).unwrap();
        sheet.write_row(1, 0, row).unwrap();
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn sheets_that_are_not_read_are_named_and_can_be_asked_for() {
    let desk = Desk::new();
    desk.put("twee.xlsx", two_sheets());
    desk.put("tekst.csv", "a;b\n1;2\n");
    let call = "import schools twee.xlsx --types vo";
    let said = desk.run(&format!("{call} --dry-run")).done();
    assert!(
        said.contains("Gelezen: blad klas2; niet gelezen: klas3."),
        "{said}"
    );
    let told = desk.run(&format!("{call} --json")).json();
    assert_eq!(told["sheet"], "klas2");
    assert_eq!(told["sheets_not_read"], serde_json::json!(["klas3"]));
    let other = desk.run(&format!("{call} --sheet klas3 --json")).json();
    assert_eq!(
        (&other["sheet"], &other["new"]),
        (&"klas3".into(), &1.into())
    );
    let said = desk.run(&format!("{call} --sheet klas4 --json"));
    let said = said.failed_as(1, "file-no-sheet");
    assert!(
        said["error"]["advice"]
            .as_str()
            .unwrap()
            .contains("klas2, klas3")
    );
    desk.run("import schools tekst.csv --sheet klas2 --json")
        .failed_as(1, "file-no-workbook");
    let json = sample("personen-haal-centraal.json");
    desk.run(&format!(
        "import persons {} --sheet klas2 --json",
        json.display()
    ))
    .failed_as(1, "file-no-workbook");
    let plain = desk
        .run(&format!("import persons {} --json", json.display()))
        .json();
    assert_eq!(
        (&plain["sheet"], &plain["sheets_not_read"]),
        (&Value::Null, &Value::Array(vec![]))
    );
}

/// A workbook as LibreOffice writes it with a password: what it holds is noise, and the manifest
/// says how it was made.
fn encrypted_ods() -> Vec<u8> {
    const KIND: &str = "application/vnd.oasis.opendocument.spreadsheet";
    let manifest = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
 <manifest:file-entry manifest:full-path="/" manifest:media-type="{KIND}"/>
 <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml" manifest:size="3110">
  <manifest:encryption-data manifest:checksum-type="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0#sha256-1k" manifest:checksum="bm9pc2U=">
   <manifest:algorithm manifest:algorithm-name="http://www.w3.org/2001/04/xmlenc#aes256-cbc" manifest:initialisation-vector="bm9pc2U="/>
  </manifest:encryption-data>
 </manifest:file-entry>
</manifest:manifest>"#
    );
    let noise: Vec<u8> = (0..=255).cycle().take(1_024).collect();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in [
        ("mimetype", KIND.as_bytes()),
        ("content.xml", &noise),
        ("META-INF/manifest.xml", manifest.as_bytes()),
    ] {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_file_that_is_no_list_of_its_kind_is_an_error() {
    let desk = Desk::new();
    desk.put("leeg.csv", "");
    desk.put("koppen.csv", "a;b;c\n");
    desk.put("anders.csv", "appel;peer\n1;2\n");
    desk.put("nul.csv", b"bsn;voornamen\n1\x002;x\n");
    desk.put("brief.pdf", "%PDF-1.7");
    desk.put("geheim.ods", encrypted_ods());
    for (name, code) in [
        ("weg.csv", "file-missing"),
        ("leeg.csv", "file-empty"),
        ("koppen.csv", "file-header-only"),
        ("anders.csv", "file-unknown-form"),
        ("nul.csv", "file-zero-byte"),
        ("brief.pdf", "file-wrong-kind"),
        ("geheim.ods", "file-password"),
    ] {
        let said = desk.run(&format!("import persons {name} --json"));
        said.failed_as(1, code);
        // Where all of the list is wrong, no case file was made for it.
        assert!(!desk.file().exists(), "{name}");
    }
}
