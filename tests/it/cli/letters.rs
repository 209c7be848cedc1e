//! Letters: of one case, of all cases in a view, and every way in which a call is refused.

use std::fs;

use leerrecht::domain::case::CaseStatus;
use leerrecht::domain::guardian::GuardianDraft;
use leerrecht::domain::partial_date::PartialDate;
use leerrecht::domain::time::Timestamp;
use leerrecht::service::cases;
use leerrecht::service::list::{Column, Direction, Filter, Sort};
use leerrecht::service::safekeeping::Watch;
use leerrecht::service::session::{self, Secret};
use leerrecht::service::views::{self, Asked, View};
use leerrecht::service::youths::{self, Bond};

use super::run::Desk;
use crate::child;
use crate::small_disk::{self, DONE, leave};

const FILE: &str = "--file demo-output/demo.leerrecht-db --passphrase-file zin --today 23-11-2026";

/// The demonstration, of which the first case has all that a warning asks.
fn demo() -> Desk {
    let desk = Desk::new();
    let told = desk
        .run("demo --no-window --json --today 23-11-2026")
        .json();
    let letters = told["letters"].as_array().unwrap();
    assert_eq!(letters.len(), 3, "{told}");
    for path in letters {
        let pages = fs::read(desk.at(path.as_str().unwrap())).unwrap();
        assert!(pages.starts_with(b"%PDF-"));
    }
    desk.put("zin", told["passphrase"].as_str().unwrap());
    desk
}

/// Works in the file as the window does.
fn work(desk: &Desk, work: impl FnOnce(leerrecht::service::desk::Desk<'_>)) {
    let (path, at) = (
        desk.at("demo-output/demo.leerrecht-db"),
        Timestamp(1_795_420_800_000),
    );
    let passphrase = fs::read_to_string(desk.at("zin")).unwrap();
    let secret = Secret::Passphrase(passphrase.into());
    let session = session::unlock(&path, &secret, at, &Watch::silent()).unwrap();
    work(session.desk(at, "2026-11-23".parse().unwrap()));
    session.close();
}

/// Saves a view, as the window does.
fn save_view(desk: &Desk, name: &str, statuses: Vec<CaseStatus>) {
    let view = View {
        name: name.to_owned(),
        asked: Asked {
            filter: Filter {
                statuses,
                ..Filter::default()
            },
            ..Asked::default()
        },
        sort: Sort {
            column: Column::Number,
            direction: Direction::Up,
        },
    };
    work(desk, |desk| drop(views::save(desk, view).unwrap()));
}

#[test]
fn the_letters_of_a_case_are_made_kept_and_written() {
    let desk = demo();
    let call = format!("letter --case 2026-0001 --kind waarschuwing --out brief.pdf {FILE}");
    // The demonstration warned them already: the same is made again only where that is said.
    desk.run(&format!("{call} --json"))
        .failed_as(1, "letter-warned-already");
    assert!(!desk.at("brief-1.pdf").exists());
    let call = format!("{call} --again");
    let said = desk.run(&format!("{call} --json")).json();
    let letters = said["letters"].as_array().unwrap();
    let to: Vec<_> = letters
        .iter()
        .map(|it| it["to"].as_str().unwrap())
        .collect();
    assert_eq!(to, ["ouder1", "ouder2", "jongere"]);
    assert_eq!(letters[0]["number"], 4, "the demonstration made three");
    assert_eq!(letters[0]["reference"], "2026-0001 / 4");
    // Each file bears the number of its letter.
    for number in 4..=6 {
        let pages = fs::read(desk.at(&format!("brief-{number}.pdf"))).unwrap();
        assert!(pages.starts_with(b"%PDF-"));
    }
    let shown = desk
        .run(&format!("case show 2026-0001 {FILE} --json"))
        .json();
    let timeline = shown["timeline"].as_array().unwrap();
    let warnings = timeline.iter().filter(|it| it["kind"] == "waarschuwing");
    assert_eq!(warnings.count(), 6);
    assert_eq!(shown["letters"].as_array().unwrap().len(), 6);
    // What stands there stays, and nothing is made.
    desk.put("brief-8.pdf", "van een ander");
    desk.run(&format!("{call} --json"))
        .failed_as(1, "file-exists");
    let again = desk
        .run(&format!("case show 2026-0001 {FILE} --json"))
        .json();
    assert_eq!(again["timeline"].as_array().unwrap().len(), timeline.len());
    assert!(!desk.at("brief-7.pdf").exists());
}

#[test]
fn a_parent_who_died_is_shown_and_gets_no_letter() {
    let desk = demo();
    work(&desk, |desk| {
        let case = cases::find(desk, "2026-0001").unwrap().remove(0);
        let card = cases::page(desk, case.id).unwrap().guardians.remove(0);
        let facts = GuardianDraft {
            died: PartialDate::from_int(20_260_203).ok(),
            ..card.guardian.facts.clone()
        };
        let bond = Bond {
            role: card.gezag.role,
            authority: card.gezag.authority,
            from: card.gezag.from,
            until: card.gezag.until,
        };
        youths::change_guardian(desk, case.youth, card.gezag.id, &facts, bond).unwrap();
    });
    let shown = desk.run(&format!("case show 2026-0001 {FILE}")).done();
    assert!(shown.contains("overleden op 03-02-2026"), "{shown}");
    let shown = desk
        .run(&format!("case show 2026-0001 {FILE} --json"))
        .json();
    assert_eq!(shown["guardians"][0]["died"], "03-02-2026");
    assert!(shown["guardians"][1]["died"].is_null());
    let call =
        format!("letter --case 2026-0001 --kind waarschuwing --again --out brief.pdf {FILE}");
    let said = desk.run(&format!("{call} --json")).json();
    let letters = said["letters"].as_array().unwrap();
    let to: Vec<_> = letters.iter().map(|it| &it["to"]).collect();
    assert_eq!(to, ["ouder2", "jongere"]);
}

#[test]
fn a_letter_that_cannot_be_written_is_made_and_told_as_made() {
    small_disk::run("cli::letters::writes_to_a_full_disk", "256k");
}

/// The second process: the disk has room for no letter.
#[test]
#[ignore = "is run by another test, on a disk of its own"]
fn writes_to_a_full_disk() {
    let Some(folder) = child::argument() else {
        return;
    };
    let desk = demo();
    leave(&folder, 8192);
    let out = folder.join("brief.pdf").display().to_string();
    let call = format!("letter --case 2026-0001 --kind waarschuwing --again --out {out} {FILE}");
    let said = desk.run(&format!("{call} --json"));
    assert_eq!(said.code, 3, "{}{}", said.out, said.err);
    let told: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    let unwritten = told["unwritten"].as_array().unwrap();
    assert_eq!(unwritten.len(), 3, "{told}");
    assert_eq!(unwritten[0]["reference"], "2026-0001 / 4");
    assert!(
        unwritten[0]["message"]
            .as_str()
            .unwrap()
            .contains("brief-4.pdf")
    );
    assert!(told["letters"][0]["file"].is_null());
    let said = desk.run(&call);
    assert_eq!(said.code, 3);
    assert!(said.out.contains("2026-0001 / 7") && said.out.contains("maar niet weggeschreven"));
    // They stand in the case, and the log says that they stayed.
    let shown = desk
        .run(&format!("case show 2026-0001 {FILE} --json"))
        .json();
    assert_eq!(shown["letters"].as_array().unwrap().len(), 9);
    println!("{DONE}");
}

#[test]
fn what_cannot_be_made_says_why() {
    let desk = demo();
    let letter = |rest: &str| desk.run(&format!("letter {rest} {FILE} --json"));
    let out = "--kind waarschuwing --out brief.pdf";
    letter(&format!("--case 2026-0005 {out}")).failed_as(1, "letter-no-hearing");
    letter(&format!("--case 2026-0099 {out}")).failed_as(1, "no-case");
    letter("--case 2026-0001 --kind onzin --out a.pdf").failed_as(2, "unknown-value");
    letter("--kind waarschuwing --out a.pdf").failed_as(2, "missing-argument");
    letter("--all --kind waarschuwing --out .").failed_as(2, "missing-argument");
    letter("--all --kind waarschuwing --view X --out .").failed_as(2, "no-view");
    letter("--all --kind waarschuwing --view X --out nergens").failed_as(1, "letter-no-folder");
    letter(&format!("--case 2026-0001 --all --view X {out}")).failed_as(2, "conflicting-options");
    assert!(!desk.at("brief.pdf").exists());
}

#[test]
fn a_view_makes_what_it_can_and_lists_the_rest() {
    let desk = demo();
    save_view(&desk, "Alles", Vec::new());
    save_view(&desk, "Niets", vec![CaseStatus::Closed]);
    fs::create_dir(desk.at("brieven")).unwrap();
    let call = |view: &str| {
        let line =
            format!("letter --all --again --kind waarschuwing --view {view} --out brieven {FILE}");
        desk.run(&format!("{line} --json"))
    };
    let said = call("Alles");
    assert_eq!(said.code, 3, "{}", said.err);
    let said: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(said["letters"].as_array().unwrap().len(), 3);
    assert_eq!(said["refused"].as_array().unwrap().len(), 19);
    assert!(desk.at("brieven/2026-0001-waarschuwing-4.pdf").exists());
    let refused = said["refused"][0].as_object().unwrap();
    assert!(refused["code"].as_str().unwrap().starts_with("letter-"));
    let closed = call("Niets");
    assert_eq!(closed.code, 3, "{}", closed.err);
}
