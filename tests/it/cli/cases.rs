//! Cases: opened after a search, listed, shown, noted in, closed, undone.

use super::run::{Desk, sample};

/// A desk with the youths of the demonstration.
fn desk() -> Desk {
    let desk = Desk::new();
    desk.run("init --officer F.Voorbeeld --area 0361:all --area 0375:mbo --area 0373:mbo")
        .done();
    for list in ["personen-gba-v.csv", "personen-haal-centraal.json"] {
        let list = sample(list);
        let said = desk.call(&["import".as_ref(), "persons".as_ref(), list.as_os_str()]);
        assert!([0, 3].contains(&said.code), "{}", said.err);
    }
    desk
}

#[test]
fn a_case_is_opened_for_who_is_found() {
    let desk = desk();
    let opened = desk
        .call(&[
            "case",
            "new",
            "fietje voorbeeld",
            "--kind",
            "luxe",
            "--json",
        ])
        .json();
    assert_eq!(opened["case"], opened_number(&opened));
    let said = desk.tell(
        &["case", "new", "-", "--kind", "overig"],
        "Wymyslona, Zofia\n".as_bytes(),
    );
    assert!(said.done().contains("Żofia Wymyślona"));
    let again = desk.run("case new fietje --kind luxe").done();
    assert!(
        again.contains("had al een open dossier van deze soort"),
        "{again}"
    );
}

fn opened_number(opened: &serde_json::Value) -> serde_json::Value {
    let year = opened["case"]
        .as_str()
        .unwrap()
        .split('-')
        .next()
        .unwrap()
        .to_owned();
    format!("{year}-0001").into()
}

#[test]
fn nobody_is_chosen_for_the_officer() {
    let desk = desk();
    let several = desk
        .run("case new voorbeeld --kind luxe --json")
        .failed_as(1, "several-matches");
    assert_eq!(several["error"]["matches"].as_array().unwrap().len(), 4);
    let near = desk
        .run("case new fietje-voorbeedl --kind luxe --json")
        .failed_as(1, "only-near");
    let id = near["error"]["matches"][0]["youth"].as_i64().unwrap();
    desk.run("case new voorbeeld --kind luxe")
        .failed(1, "Voorbeeld, Fietje");
    desk.run("case new bestaatniet --kind luxe --json")
        .failed_as(1, "no-match");
    desk.run(&format!("case new --youth {id} --kind luxe"))
        .done();
    desk.run("case new --youth 9999 --kind luxe --json")
        .failed_as(1, "no-youth");
    assert_eq!(desk.run("cases --json").json()["count"], 1);
}

#[test]
fn what_does_not_fit_is_refused() {
    let desk = desk();
    let new = "case new fietje";
    let article = "--kind luxe --article 3a --json";
    desk.run(&format!("{new} {article}"))
        .failed_as(1, "article-does-not-fit");
    desk.run(&format!("{new} --kind luxe --article 99 --json"))
        .failed_as(2, "unknown-value");
    desk.run(&format!("{new} --kind luxe --school 99ZA --json"))
        .failed_as(1, "no-school");
    let tomorrow = "--kind luxe --today 1-9-2026 --on 2-9-2026 --json";
    desk.run(&format!("{new} {tomorrow}"))
        .failed_as(1, "in-future");
    desk.run("case show 2026-0001 --json")
        .failed_as(1, "no-case");
    desk.run("cases --handler Niemand --json")
        .failed_as(1, "no-officer");
}

#[test]
fn the_life_of_a_case() {
    let desk = desk();
    let day = "--today 23-11-2026";
    desk.run(&format!(
        "case new fietje --kind luxe --on 20-11-2026 {day}"
    ))
    .done();
    let note = [
        "case",
        "note",
        "2026-0001",
        "-",
        "--kind",
        "gesprek",
        "--today",
        "23-11-2026",
    ];
    desk.tell(&note, "Gesprek met vader.\nHij belt terug.\n".as_bytes())
        .done();
    desk.tell(&note, b" \n").failed(1, "geen tekst");
    let page = desk.run(&format!("case show 2026-1 {day}")).done();
    for part in [
        "Luxe verzuim",
        "Fietje Voorbeeld",
        "14 jaar",
        "BSN 999998365",
        "Hij belt terug.",
    ] {
        assert!(page.contains(part), "{part} is not in {page}");
    }
    let page = desk.run("case show 2026-0001 --json").json();
    assert_eq!(page["timeline"][0]["kind"], "gesprek");
    assert_eq!(page["youth"]["bsn"], "999998365");
    desk.run(&format!("case close 2026-0001 --reason hervat {day}"))
        .done();
    let page = desk.run("case show 2026-0001").done();
    assert!(
        page.contains("Reden: terug naar school of opleiding hervat"),
        "{page}"
    );
    let page = desk.run("case show 2026-0001 --json").json();
    assert_eq!(page["timeline"][0]["kind"], "gesloten");
    assert_eq!(page["timeline"][0]["reason"], "hervat");
    desk.run(&format!(
        "case close 2026-0001 --reason hervat --json {day}"
    ))
    .failed_as(1, "case-closed");
    assert_eq!(
        desk.run("cases --status gesloten --json").json()["count"],
        1
    );
    assert!(desk.run("undo").done().contains("dossier gesloten"));
    assert_eq!(
        desk.run("cases --status gesloten --json").json()["count"],
        0
    );
    let page = desk.run("case show 2026-0001").done();
    assert!(!page.contains("Reden: "), "{page}");
    let log = desk.run("log").done();
    assert!(log.contains("Ongedaan: dossier gesloten ("), "{log}");
    // What an act writes, nobody writes by hand.
    desk.run("case note 2026-0001 x --kind gesloten")
        .failed(2, "Kies uit: notitie");
}

#[test]
fn a_protected_address_is_marked() {
    let desk = desk();
    desk.run("case new doutzen --kind thuiszitter --today 23-11-2026")
        .done();
    let page = desk.run("case show 2026-0001").done();
    assert!(page.contains("GEHEIM ADRES: Geheimstraat 1"), "{page}");
    let list = desk.run("cases").done();
    assert!(
        list.contains("Testema, Doutzen") && !list.contains("Geheimstraat"),
        "{list}"
    );
    assert!(!list.contains("999998481") && !desk.run("cases --json").done().contains("999998481"));
}

#[test]
fn the_list_is_searched_filtered_and_sorted() {
    let desk = desk();
    for (name, kind) in [
        ("fietje", "luxe"),
        ("zofia", "absoluut"),
        ("gudrun", "advies"),
    ] {
        desk.run(&format!("case new {name} --kind {kind} --today 23-11-2026"))
            .done();
    }
    let numbers = |line: &str| {
        let said = desk.run(line).json();
        let cases = said["cases"].as_array().unwrap().clone();
        cases
            .iter()
            .map(|case| case["number"].as_str().unwrap()[5..].to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(numbers("cases --json"), ["0003", "0002", "0001"]);
    assert_eq!(
        numbers("cases --json --sort naam"),
        ["0003", "0001", "0002"]
    );
    assert_eq!(
        numbers("cases --json --sort -naam"),
        ["0002", "0001", "0003"]
    );
    assert_eq!(
        numbers("cases --json --kind luxe --kind advies"),
        ["0003", "0001"]
    );
    assert_eq!(numbers("cases --json --limit 1 --offset 1"), ["0002"]);
    assert_eq!(numbers("cases --json --search 2026-0002"), ["0002"]);
    assert_eq!(numbers("cases --json --search wymyslona"), ["0002"]);
    assert_eq!(numbers("cases --json --handler voorbeeld").len(), 3);
    let found = desk
        .tell(
            &["cases", "--search", "-", "--json"],
            "Þórsdóttir".as_bytes(),
        )
        .json();
    assert_eq!(found["cases"][0]["number"], "2026-0003");
    let none = desk.run("cases --search niemandheetzo").done();
    assert!(none.contains("0 van 0 dossiers"), "{none}");
}

#[test]
fn the_log_tells_and_undo_takes_back() {
    let desk = desk();
    // The last act is the last import: it is taken back like any other.
    desk.run("undo --json").done();
    desk.run("undo 999 --json").failed_as(1, "undo-unknown");
    desk.run("case new fietje --kind luxe").done();
    desk.run("case new noor --kind luxe").done();
    let log = desk.run("log").done();
    assert!(
        log.contains("personen overgenomen") && log.contains("F.Voorbeeld"),
        "{log}"
    );
    assert!(!log.contains("Fietje"));
    desk.run("undo").done();
    desk.run("undo").done();
    assert_eq!(desk.run("cases --json").json()["count"], 0);
    assert_eq!(
        desk.run("log --json --limit 2").json()["acts"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
}
