//! The case file: made, copied, brought back, checked, under a new passphrase.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use super::run::{Desk, PASSPHRASE, said, sample};

/// A passphrase that is strong enough too.
const OTHER: &str = "egel dakgoot fluister kompas matras";

fn with_schools(desk: &Desk) {
    let list = sample("scholen-mbo.csv");
    let list = list.to_str().unwrap();
    desk.run(&format!("import schools {list} --types mbo"))
        .done();
}

fn log_lines(desk: &Desk) -> usize {
    desk.run("log --json").json()["acts"]
        .as_array()
        .unwrap()
        .len()
}

/// The one file whose name holds this, in a folder.
#[track_caller]
fn only(folder: &Path, name: &str) -> PathBuf {
    let found: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_string_lossy().contains(name))
        .collect();
    assert_eq!(found.len(), 1, "{found:?}");
    found.into_iter().next().unwrap()
}

#[test]
fn a_new_file_is_private_and_tells_its_code_once() {
    let desk = Desk::new();
    let line = "init --officer F.Voorbeeld --function leerplicht --boa 0000001 \
        --area 0361:all --area 0375:mbo --ages 4-23 --region noord --json";
    let made = desk.run(line).json()["made"].clone();
    assert_eq!(
        made["file"],
        desk.file().canonicalize().unwrap().to_str().unwrap()
    );
    assert_eq!(made["recovery_code"].as_str().unwrap().len(), 14 * 4 + 13);
    let mode = std::fs::metadata(desk.file()).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert_eq!(
        desk.run("log --json").json()["acts"][0]["kind"],
        "create-file"
    );
    desk.run("init --officer F.Voorbeeld --json")
        .failed_as(1, "file-exists");
}

#[test]
fn a_synced_folder_is_told_whenever_the_file_is_made_or_opened() {
    let desk = Desk::new();
    std::fs::create_dir(desk.at("OneDrive - Gemeente Voorbeeld")).unwrap();
    let file = desk.at("OneDrive - Gemeente Voorbeeld/zaken.leerrecht-db");
    let file = file.to_str().unwrap();
    let list = sample("scholen-mbo.csv");
    let list = list.to_str().unwrap();
    for (call, times) in [
        (vec!["init", "--officer", "F. Voorbeeld"], 1),
        (vec!["log"], 1),
        (vec!["import", "schools", list, "--types", "mbo"], 1),
        (vec!["backup"], 0),
    ] {
        let said = desk.call(&[call.as_slice(), &["--json", "--file", file]].concat());
        assert_eq!(said.code, 0, "{}", said.err);
        let told = said
            .err
            .matches("dossierbestand ligt in een map van OneDrive");
        assert_eq!(told.count(), times, "{call:?}: {}", said.err);
        assert!(serde_json::from_str::<serde_json::Value>(&said.out).is_ok());
    }
    desk.run("init --officer F.Voorbeeld").done();
}

#[test]
fn a_weak_passphrase_makes_no_file() {
    let desk = Desk::new();
    for (weak, code) in [
        ("kort", "passphrase-too-short"),
        ("zomer zomer zomer zomer", "passphrase-repeated-word"),
        ("Welkom2026!!", "passphrase-common-words"),
    ] {
        let mut command = desk.command(&["init", "--officer", "F. Voorbeeld", "--json"]);
        let refused = said(command.env("LEERRECHT_PASSPHRASE", weak).output().unwrap());
        refused.failed_as(1, code);
        assert!(!desk.file().exists());
    }
    desk.run("init --officer F --file weg/zaken.leerrecht-db --json")
        .failed_as(1, "file-missing");
}

#[test]
fn a_copy_comes_back() {
    let desk = Desk::new();
    with_schools(&desk);
    let copied = desk.run("backup --json").json();
    let copy = copied["backup"].as_str().unwrap().to_owned();
    desk.run("import persons lijst.csv --json")
        .failed_as(1, "file-missing");
    std::fs::copy(sample("personen-plat.csv"), desk.at("lijst.csv")).unwrap();
    desk.run("import persons lijst.csv").done();
    let before = log_lines(&desk);
    let back = desk.run(&format!("restore {copy} --json")).json();
    let aside = back["aside"].as_str().unwrap();
    assert!(Path::new(aside).exists() && Path::new(&copy).exists());
    assert!(log_lines(&desk) < before);
    assert_eq!(
        desk.run(&format!("log --json --file {aside}")).json()["acts"]
            .as_array()
            .unwrap()
            .len(),
        before
    );
    // Where no file stands, it simply comes back.
    std::fs::remove_file(desk.file()).unwrap();
    let back = desk.run(&format!("restore {copy} --json")).json();
    assert!(back["aside"].is_null());
    desk.run("verify").done();
}

#[test]
fn a_copy_can_go_anywhere_but_over_nothing() {
    let desk = Desk::new();
    with_schools(&desk);
    desk.run("backup --out kopie.leerrecht-db").done();
    desk.run("backup --out kopie.leerrecht-db --json")
        .failed_as(1, "file-exists");
    desk.run("backup --out weg/kopie.leerrecht-db --json")
        .failed_as(1, "file-missing");
    std::fs::create_dir(desk.at("stick")).unwrap();
    desk.run("backup --out stick").done();
    only(&desk.at("stick"), "leerrecht-db");
    desk.run("verify --file kopie.leerrecht-db").done();
    desk.run("restore zaken.leerrecht-db --json")
        .failed_as(1, "same-file");
    desk.run("restore weg.leerrecht-db --json")
        .failed_as(1, "file-missing");
    desk.put("brief.pdf", "%PDF-1.7 en verder");
    desk.run("restore brief.pdf --json")
        .failed_as(1, "not-a-case-file");
}

#[test]
fn damage_is_found_and_named() {
    let desk = Desk::new();
    with_schools(&desk);
    let report = desk.run("verify --json").json();
    assert_eq!(report["sound"], true);
    assert_eq!(report["rows"]["school"], 2);
    let mut bytes = std::fs::read(desk.file()).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    desk.put("stuk.leerrecht-db", bytes);
    let found = desk
        .run("verify --json --file stuk.leerrecht-db")
        .failed_as(1, "damaged");
    assert_eq!(found["error"]["damage"]["sound"], false);
    desk.run("verify --file stuk.leerrecht-db")
        .failed(1, "elke bladzijde");
    desk.run("restore stuk.leerrecht-db --json")
        .failed_as(1, "damaged-copy");
}

#[test]
fn lists_that_disagree_with_the_records_are_made_anew() {
    let desk = Desk::new();
    with_schools(&desk);
    let file = rusqlite::Connection::open_with_flags(desk.file(), Default::default()).unwrap();
    file.execute_batch(&format!(
        "PRAGMA key = '{PASSPHRASE}'; UPDATE search_row SET words = 'zomaar';"
    ))
    .unwrap();
    drop(file);
    let found = desk.run("verify --json").failed_as(1, "derived-wrong");
    assert_eq!(found["error"]["damage"]["damage"][0]["check"], "derived");
    desk.run("verify").failed(1, "verify --repair");
    desk.run("verify --repair").done();
    desk.run("verify").done();
    let acts = desk.run("log --json").json()["acts"].clone();
    assert_eq!(acts.as_array().unwrap().last().unwrap()["kind"], "rebuilt");
}

#[test]
fn a_new_passphrase_and_the_recovery_code() {
    let desk = Desk::new();
    with_schools(&desk);
    let code = desk.run("recovery show --json").json()["recovery_code"].clone();
    desk.put("code", code.as_str().unwrap());
    desk.put("nieuw", OTHER);
    desk.put("zwak", "hallo");
    let change = "passphrase change --json --new-passphrase-file";
    desk.run(&format!("{change} zwak"))
        .failed_as(1, "passphrase-too-short");
    let changed = desk.run(&format!("{change} nieuw")).json();
    assert_ne!(changed["recovery_code"], code);
    desk.run("log --json").failed_as(1, "wrong-key");
    desk.run("log --passphrase-file nieuw").done();
    // The old sheet is of the old file; the new one opens the new, without the passphrase.
    let using = "recovery use --json --code-file";
    desk.put("terug", PASSPHRASE);
    let back = "--new-passphrase-file terug";
    desk.run(&format!("{using} code {back}"))
        .failed_as(1, "other-sheet");
    desk.put(
        "vers",
        changed["recovery_code"]
            .as_str()
            .unwrap()
            .replace('-', "\n"),
    );
    desk.put(
        "fout",
        changed["recovery_code"]
            .as_str()
            .unwrap()
            .replace(['2', '3'], "4"),
    );
    desk.run(&format!("{using} vers {back}")).done();
    desk.run("log").done();
    desk.put("kort", "ABCD");
    desk.run(&format!("{using} kort {back}"))
        .failed_as(1, "recovery-code-length");
}

#[test]
fn an_import_into_a_file_with_work_copies_it_first() {
    let desk = Desk::new();
    with_schools(&desk);
    let folder = desk.at("zaken.leerrecht-db-kopieen");
    assert!(!folder.exists());
    std::fs::copy(sample("personen-plat.csv"), desk.at("lijst.csv")).unwrap();
    let said = desk.run("import persons lijst.csv --json").json();
    let copy = only(&folder, "leerrecht-db");
    assert!(
        said["backup"]
            .as_str()
            .unwrap()
            .ends_with(copy.file_name().unwrap().to_str().unwrap())
    );
    // What that import took over is in no copy yet; the next one finds nothing new to copy.
    let again = desk.run("import persons lijst.csv --json").json();
    assert!(again["backup"].is_string());
}

#[test]
fn the_first_act_of_a_day_copies_what_was_there() {
    let desk = Desk::new();
    with_schools(&desk);
    let folder = desk.at("zaken.leerrecht-db-kopieen");
    desk.run("undo --json").json();
    only(&folder, "-dag-");
    desk.run("undo --json").failed_as(1, "nothing-to-undo");
    only(&folder, "-dag-");
    // Where no copy can be made that is told, and the work goes on.
    std::fs::remove_dir_all(&folder).unwrap();
    desk.put("zaken.leerrecht-db-kopieen", "geen map");
    desk.run("undo").failed(1, "reservekopie van vandaag");
}

#[test]
fn what_another_program_has_open_is_not_opened() {
    let desk = Desk::new();
    with_schools(&desk);
    let held = std::fs::File::options()
        .write(true)
        .open(desk.at("zaken.leerrecht-db.lock"));
    let held = held.unwrap();
    held.try_lock().unwrap();
    desk.run("cases --json").failed_as(1, "file-in-use");
    drop(held);
    desk.run("cases").done();
}
