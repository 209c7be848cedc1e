//! What can be called and what cannot: help, languages, exit codes, where the case file is.

use leerrecht::desktop::lock::FileLock;
use leerrecht::domain::time::Timestamp;

use super::run::{Desk, PASSPHRASE, said};

#[test]
fn without_a_command_there_is_help_and_an_error() {
    let desk = Desk::new();
    for group in ["import", "case"] {
        desk.run(group).failed(2, "Gebruik: leerrecht");
    }
    desk.run("--json").failed_as(2, "missing-command");
}

#[test]
fn without_a_display_there_is_no_window_and_a_clear_word() {
    let desk = Desk::new();
    let path = desk.at("proef.leerrecht-db");
    desk.run("--lang nl").failed(1, "Er is geen scherm");
    desk.run(&format!("--lang nl {}", path.display()))
        .failed(1, "Er is geen scherm");
    assert!(!path.exists(), "a window that did not open makes no file");
}

#[test]
fn help_and_version_are_data() {
    let desk = Desk::new();
    assert!(desk.run("--help").done().contains("Opdrachten:"));
    assert!(desk.run("import persons -h").done().contains("--dry-run"));
    assert!(desk.run("--lang en --help").done().contains("Commands:"));
    assert_eq!(
        desk.run("--version").done(),
        format!("leerrecht {}\n", env!("CARGO_PKG_VERSION"))
    );
}

#[test]
fn the_language_of_the_system_counts() {
    let desk = Desk::new();
    let mut command = desk.command(&["--help"]);
    let english = said(command.env("LANG", "en_GB.UTF-8").output().unwrap());
    assert!(english.done().contains("Usage: leerrecht"));
}

#[test]
fn a_wrong_call_ends_with_2_and_changes_nothing() {
    let desk = Desk::new();
    let wrong = [
        ("report merge", "Er is geen opdracht report"),
        ("letter --all", "ontbreekt"),
        ("cases --kleur rood", "kent --kleur niet"),
        ("import persons", "ontbreekt"),
        ("import persons a.csv b.csv", "kent b.csv niet"),
        ("log --limit", "ontbreekt een waarde"),
        ("log --limit veel", "veel kan niet"),
        ("log --lang de", "Kies uit: nl, en"),
        ("log --today 31-2-2026", "die dag bestaat niet"),
        ("log --region oost", "Kies uit: noord, midden, zuid"),
        ("case close 2026-0001 --reason zomaar", "Kies uit: hervat"),
        (
            "import enrolments a.csv --map bloedgroep=B",
            "schrijf een veld en een kop",
        ),
        (
            "import enrolments a.csv --school DeSchool",
            "schrijf een BRIN",
        ),
    ];
    for (line, words) in wrong {
        desk.run(line).failed(2, words);
    }
    desk.run("report --json").failed_as(2, "unknown-command");
    assert_eq!(std::fs::read_dir(desk.at("")).unwrap().count(), 0);
}

#[test]
fn the_file_of_the_call_comes_before_the_variable() {
    let desk = Desk::new();
    desk.put("leeg.leerrecht-db", "");
    desk.run("log").failed(1, "zaken.leerrecht-db");
    desk.run("log --file leeg.leerrecht-db")
        .failed(1, "leeg.leerrecht-db");
    let mut command = desk.command(&["log"]);
    let said = said(command.env_remove("LEERRECHT_FILE").output().unwrap());
    said.failed(1, "leerrecht.leerrecht-db");
}

#[test]
fn what_is_no_case_file_is_said_to_be_none() {
    let desk = Desk::new();
    let plain = [&b"SQLite format 3\0"[..], &[0; 4080]].concat();
    desk.put("plat.db", plain);
    desk.put("brief.pdf", "%PDF-1.7 en verder");
    desk.put("ruis.db", vec![0xA7; 8192]);
    desk.put("kort.db", vec![0xA7; 5000]);
    let folder = desk.at("map");
    std::fs::create_dir(&folder).unwrap();
    for (name, code) in [
        ("weg.db", "file-missing"),
        ("plat.db", "not-encrypted"),
        ("brief.pdf", "not-a-case-file"),
        ("kort.db", "cut-short"),
        ("ruis.db", "wrong-key"),
        ("map", "not-a-file"),
    ] {
        desk.run(&format!("log --json --file {name}"))
            .failed_as(1, code);
    }
}

#[test]
fn the_passphrase_comes_from_a_file_or_the_environment() {
    let desk = Desk::new();
    let list = super::run::sample("scholen-mbo.csv");
    let list = list.to_str().unwrap();
    desk.run(&format!("import schools {list} --types mbo"))
        .done();
    desk.put("zin", format!("{PASSPHRASE}\r\nmet een opmerking\n"));
    desk.put("fout", "een heel andere zin");
    desk.put("leeg", "\n");
    desk.put("ruis", [0xFF, 0xFE, 0xFD]);
    desk.run("log --passphrase-file zin").done();
    desk.run("log --json --passphrase-file fout")
        .failed_as(1, "wrong-key");
    desk.run("log --json --passphrase-file leeg")
        .failed_as(1, "passphrase-file-empty");
    desk.run("log --json --passphrase-file ruis")
        .failed_as(1, "passphrase-file-unreadable");
    desk.run("log --json --passphrase-file weg")
        .failed_as(1, "file-missing");
}

#[test]
fn nobody_can_be_asked_without_a_terminal() {
    let desk = Desk::new();
    desk.put("ruis.db", vec![0xA7; 8192]);
    // In a session of its own a program has no terminal.
    let program = env!("CARGO_BIN_EXE_leerrecht");
    let mut command = std::process::Command::new("setsid");
    command
        .args(["--wait", program, "log", "--json", "--file"])
        .arg(desk.at("ruis.db"))
        .env_remove("LEERRECHT_PASSPHRASE")
        .stdin(std::process::Stdio::null());
    said(command.output().unwrap()).failed_as(1, "no-passphrase");
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let desk = Desk::new();
    let mut child = desk.command(&["--help"]).spawn().unwrap();
    drop(child.stdout.take());
    let ended = said(child.wait_with_output().unwrap());
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
}

#[test]
fn the_demonstration_says_what_it_did_and_does_it_again() {
    let desk = Desk::new();
    let day = "--today 23-11-2026";
    let first = desk.run(&format!("demo --no-window {day}")).done();
    for part in [
        "Gemaakt: ",
        "ondanks de tikfout",
        "gesloten: 2026-0003",
        "Reservekopie",
    ] {
        assert!(first.contains(part), "{part} is not in {first}");
    }
    // Without a screen it does the same, and opens no window.
    let again = desk.run(&format!("demo {day}")).done();
    assert!(again.contains("Reservekopie"), "{again}");
    let told = desk.run(&format!("demo --no-window --json {day}")).json();
    assert_eq!(told["cases"].as_array().unwrap().len(), 20);
    desk.put("zin", told["passphrase"].as_str().unwrap());
    let file = "--file demo-output/demo.leerrecht-db --passphrase-file zin";
    assert_eq!(
        desk.run(&format!("cases {file} --json")).json()["count"],
        20
    );
    desk.put("demo-output/demo.leerrecht-db", "mijn eigen brief");
    let said = desk.run("demo --json").failed_as(1, "not-the-demo");
    let told = &said["error"];
    assert!(
        told["message"]
            .as_str()
            .unwrap()
            .contains("demo-output/demo.leerrecht-db"),
        "{told}"
    );
    assert!(
        told["advice"]
            .as_str()
            .unwrap()
            .contains("vanuit een andere map"),
        "{told}"
    );
}

#[test]
fn a_demonstration_that_is_open_elsewhere_says_where() {
    let desk = Desk::new();
    desk.run("demo --no-window --today 23-11-2026").done();
    let path = desk.at("demo-output/demo.leerrecht-db");
    let lock = FileLock::acquire(&path, Timestamp(0)).unwrap();
    let said = desk.run("demo --json").failed_as(1, "file-in-use");
    let message = said["error"]["message"].as_str().unwrap();
    assert!(!message.contains('{'), "{message}");
    drop(lock);
    desk.run("demo --no-window --today 23-11-2026").done();
}
