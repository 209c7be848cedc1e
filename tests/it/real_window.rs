//! The program itself, in a window on a screen in memory, worked with by keys alone; dead keys
//! among them, which only a real keyboard has. What came of it is asked of the file, at the other
//! door.

mod screen;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use serde_json::Value;

use crate::left_out;
use screen::{Outcome, Program, Screen};

/// A primary button.
const BUTTON: [u8; 3] = [0x0f, 0x5e, 0x8c];

/// After so long, what is typed is in the file.
const KEPT_WITHIN: Duration = Duration::from_secs(5);

/// The sidebar, and a column of it: it stands there only once the desk is open.
const SIDEBAR: [u8; 3] = [0x10, 0x29, 0x3c];
const LEFT: i16 = 20;

/// The column in which the button of the unlock screen stands, and that of the first run.
const MIDDLE: i16 = 683;
const RIGHT: i16 = 1300;

const PASSPHRASE: &str = leerrecht::service::demo::PASSPHRASE;

/// A screen; where the machine has none, that is told.
fn screen() -> Option<Screen> {
    let screen = Screen::start().unwrap();
    if screen.is_none() {
        left_out::tell_unless(
            "LEERRECHT_MUST_SHOW",
            "Xvfb, xdotool or setxkbmap is missing, so no real window was opened",
        );
    }
    screen
}

/// Keeps a picture where a folder is named for it.
fn keep(screen: &Screen, name: &str) {
    if let Some(folder) = std::env::var_os("LEERRECHT_PICTURES") {
        let file = format!("echt-{name}.png");
        screen.keep(&Path::new(&folder).join(file)).unwrap();
    }
}

/// Calls the command line in a folder.
fn call(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_leerrecht"))
        .args(["--lang", "nl"])
        .args(arguments)
        .current_dir(folder)
        .env("LEERRECHT_PASSPHRASE", PASSPHRASE)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{arguments:?}: {said}");
    String::from_utf8(output.stdout).unwrap()
}

fn json(folder: &Path, arguments: &[&str]) -> Value {
    let all = [arguments, &["--json", "--file", FILE]].concat();
    serde_json::from_str(&call(folder, &all)).unwrap()
}

const FILE: &str = "demo-output/demo.leerrecht-db";

/// Keys and texts, in the order in which they are typed.
enum Do<'t> {
    Write(&'t str),
    Press(&'t [&'t str]),
    /// Waits until the screen is at rest, and keeps a picture.
    Look(&'t str),
}

use Do::{Look, Press, Write};

fn do_all(screen: &Screen, program: &Program, all: &[Do<'_>]) -> Outcome<()> {
    for one in all {
        match one {
            Write(text) => screen.write(text)?,
            Press(keys) => screen.press(keys)?,
            Look(name) => {
                screen.settle(program)?;
                keep(screen, name);
            }
        }
    }
    Ok(())
}

/// Pupils in columns of nobody's known names; the school is one of the demonstration.
const PUPILS: &str = "Wie;Waar;Sinds\n999998377;99ZA00;01-08-2026\n";

#[test]
fn a_day_at_the_desk_by_keys_alone() {
    let Some(screen) = screen() else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    call(folder, &["demo", "--no-window"]);
    let list = folder.join("klas.csv");
    std::fs::write(&list, PUPILS).unwrap();
    let before = json(folder, &["cases"]);
    let mut program = screen.run(&folder.join(FILE)).unwrap();
    screen.wait_for(BUTTON, MIDDLE, true).unwrap();
    screen.focus().unwrap();
    let day = [
        Look("ontgrendelen"),
        Write(PASSPHRASE),
        Press(&["Return"]),
        Look("vandaag"),
        // Locked and opened again.
        Press(&["ctrl+l"]),
        Look("vergrendeld"),
        Write(PASSPHRASE),
        Press(&["Return"]),
        Look("weer open"),
        // A new case, for somebody who is looked for with the wrong accents.
        Press(&["ctrl+n"]),
        Look("nieuw dossier"),
        Write("voorbeeld n"),
        Press(&["dead_acute", "o", "dead_diaeresis", "o", "r"]),
        Look("gezocht"),
        Press(&["Return"]),
        Look("gekozen"),
        Write("th"),
        Press(&["ctrl+s"]),
        Look("dossier"),
        // A note with an accent, and one that is taken back.
        Write("n"),
        Look("notitie"),
        Write("Overleg in caf"),
        Press(&["dead_acute", "e"]),
        Look("met een dode toets"),
        Press(&["ctrl+s"]),
        Look("genoteerd"),
        Write("n"),
        Look("nog een notitie"),
        Write("Weg ermee"),
        Press(&["ctrl+s"]),
        Look("nog een keer genoteerd"),
        Press(&["ctrl+shift+z"]),
        Look("ongedaan gemaakt"),
        // A list in, by naming its columns.
        Press(&["ctrl+6"]),
        Look("uitwisselen"),
        Write(list.to_str().unwrap()),
        Press(&["Return"]),
        Look("kolommen"),
        Write("bsn"),
        Press(&["Tab"]),
        Write("school"),
        Look("kolommen gekozen"),
        Press(&["ctrl+s"]),
        Look("geteld"),
        Press(&["ctrl+s"]),
        Look("overgenomen"),
        // Search everywhere, and away again.
        Press(&["ctrl+k"]),
        Write("fietje"),
        Look("zoeken"),
        Press(&["Escape"]),
        // Two cases to a colleague.
        Press(&["ctrl+2"]),
        Look("dossiers"),
        Press(&["space", "shift+Down"]),
        Write("o"),
        Look("overdragen"),
        Write("bram"),
        Press(&["Tab"]),
        Write("Andere wijk"),
        Press(&["ctrl+s"]),
        Look("overgedragen"),
    ];
    do_all(&screen, &program, &day).unwrap();
    screen.close().unwrap();
    assert!(program.ended().unwrap());

    let after = json(folder, &["cases"]);
    let count = |cases: &Value| cases["count"].as_u64().unwrap();
    assert_eq!(count(&after), count(&before) + 1, "a new case");
    let of_bram = |cases: &Value| {
        let cases = cases["cases"].as_array().unwrap();
        cases
            .iter()
            .filter(|case| case["handler"] == "Bram Bezem")
            .count()
    };
    assert_eq!(of_bram(&after), of_bram(&before) + 2, "handed over");
    let newest = call(folder, &["case", "show", "2026-0021", "--file", FILE]);
    assert!(newest.contains("Overleg in café"), "{newest}");
    assert!(!newest.contains("Weg ermee"), "{newest}");
    let log = call(folder, &["log", "--file", FILE]);
    assert!(
        log.contains("klas.csv") || log.contains("inschrijvingen"),
        "{log}"
    );
    call(folder, &["verify", "--file", FILE]);
}

#[test]
fn what_is_typed_outlives_a_kill() {
    let Some(screen) = screen() else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    call(folder, &["demo", "--no-window"]);
    let open_the_first_case = [
        Look("ontgrendelen"),
        Write(PASSPHRASE),
        Press(&["Return"]),
        Look("vandaag"),
        Press(&["ctrl+2"]),
        Look("dossiers"),
        Press(&["Return"]),
        Look("dossier"),
        Write("n"),
        Look("notitie"),
    ];
    let program = screen.run(&folder.join(FILE)).unwrap();
    screen.wait_for(BUTTON, MIDDLE, true).unwrap();
    screen.focus().unwrap();
    do_all(&screen, &program, &open_the_first_case).unwrap();
    screen.write("Half verhaal").unwrap();
    std::thread::sleep(KEPT_WITHIN);
    drop(program);
    screen.wait_for(BUTTON, MIDDLE, false).unwrap();
    let mut program = screen.run(&folder.join(FILE)).unwrap();
    screen.wait_for(BUTTON, MIDDLE, true).unwrap();
    screen.focus().unwrap();
    do_all(&screen, &program, &open_the_first_case).unwrap();
    let save = [Press(&["ctrl+s"]), Look("bewaard na een kill")];
    do_all(&screen, &program, &save).unwrap();
    screen.close().unwrap();
    assert!(program.ended().unwrap());
    let all = json(folder, &["cases", "--search", "lisa jansen"]);
    let number = all["cases"][0]["number"].as_str().unwrap();
    let shown = call(folder, &["case", "show", number, "--file", FILE]);
    assert!(shown.contains("Half verhaal"), "{shown}");
}

#[test]
fn a_first_file_by_keys_alone() {
    let Some(screen) = screen() else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let (file, sheet): (PathBuf, PathBuf) = (
        folder.path().join("eerste.leerrecht-db"),
        folder.path().join("herstelblad.txt"),
    );
    let mut program = screen.run(&file).unwrap();
    screen.focus().unwrap();
    let begin = [
        Look("welkom"),
        Write("F. Voorbeeld"),
        Press(&["Return"]),
        Look("gebied"),
        Write("alkmaar"),
        Look("gebied gezocht"),
        Press(&["Return", "Return"]),
        Look("wachtwoordzin"),
        Write(PASSPHRASE),
        Press(&["Return"]),
        Look("nog een keer"),
        Write(PASSPHRASE),
        Press(&["Return"]),
    ];
    do_all(&screen, &program, &begin).unwrap();
    // The button rests while the file is made, which may be over before anybody looks.
    screen.settle(&program).unwrap();
    screen.wait_for(BUTTON, RIGHT, true).unwrap();
    let save = [
        Look("herstelblad"),
        Press(&["Tab", "Tab", "Tab", "Return"]),
        Look("bewaren"),
        Write(sheet.to_str().unwrap()),
        Press(&["Return"]),
        Look("bewaard"),
    ];
    do_all(&screen, &program, &save).unwrap();
    let kept = screen.wait_for_file(&sheet).unwrap();
    let groups = kept.lines().filter(|line| line.starts_with("    "));
    let groups: Vec<&str> = groups.flat_map(str::split_whitespace).collect();
    assert_eq!(groups.len(), 14, "{kept}");
    let finish = [
        Press(&["Return"]),
        Look("overtypen"),
        Write(&groups.join(" ")),
        Press(&["Return"]),
        Look("klaar"),
        Press(&["Tab", "Tab", "Tab", "Return"]),
        Look("leeg bureau"),
    ];
    screen.wait_for(SIDEBAR, LEFT, false).unwrap();
    do_all(&screen, &program, &finish).unwrap();
    screen.wait_for(SIDEBAR, LEFT, true).unwrap();
    screen.close().unwrap();
    assert!(program.ended().unwrap());
    let file = file.to_str().unwrap();
    call(folder.path(), &["verify", "--file", file]);
    let cases = call(folder.path(), &["cases", "--file", file, "--json"]);
    let cases: Value = serde_json::from_str(&cases).unwrap();
    assert_eq!(cases["count"], 0);
}
