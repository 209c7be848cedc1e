//! What each branch of the template says on paper, against a file beside this one. `LEERRECHT_GOLDEN=1`
//! writes the files anew, to be read before they are kept.

use std::fs;

use leerrecht::domain::case::CaseKind;
use leerrecht::domain::letter::Addressee;
use leerrecht::domain::timeline::TimelineKind;
use leerrecht::service::letters::Edits;

use super::family::Family;
use crate::document::reading::Pdf;
use crate::source::root;

#[track_caller]
fn check(name: &str, family: &Family, to: Addressee) {
    let drawn = family.draw(&Edits::default(), to).unwrap();
    assert_eq!(drawn.problems, []);
    let text = Pdf::read(&drawn.printed.bytes).text();
    let path = root().join("tests/it/letters").join(format!("{name}.txt"));
    if std::env::var_os("LEERRECHT_GOLDEN").is_some() {
        fs::write(&path, &text).unwrap();
    }
    if let Some(folder) = std::env::var_os("LEERRECHT_PICTURES") {
        let folder = std::path::Path::new(&folder);
        fs::create_dir_all(folder).unwrap();
        fs::write(folder.join(format!("{name}.pdf")), &drawn.printed.bytes).unwrap();
    }
    assert_eq!(text, fs::read_to_string(&path).unwrap(), "{name}");
    assert!(!text.contains("ontbreekt"), "{name}");
    let bezwaar = [
        "U kunt hiertegen geen bezwaar maken.",
        "Je kunt hiertegen geen bezwaar maken.",
    ];
    assert!(text.contains("Deze brief is geen besluit."), "{name}");
    assert!(bezwaar.iter().any(|it| text.contains(it)), "{name}");
    for never in [
        "beschikking",
        "verleend",
        "geweigerd",
        "toegekend",
        "afgewezen",
    ] {
        assert!(!text.contains(never), "{name}: {never}");
    }
}

#[test]
fn who_was_heard() {
    let family = Family::complete();
    check("ouder", &family, family.to_mother());
    check("ouder-zonder-verklaring", &family, family.to_father());
    check("jongere", &family, family.to_youth());
}

#[test]
fn who_did_not_come() {
    let family = Family::new(20_120_531, CaseKind::Relatief);
    family.missed_hours();
    family.heard(Some(family.father), false, "");
    family.heard(None, false, "");
    check("ouder-niet-gekomen", &family, family.to_father());
    check("jongere-niet-gekomen", &family, family.to_youth());
}

#[test]
fn a_talk_with_nobody_says_whom() {
    let family = Family::new(20_120_531, CaseKind::Overig);
    family.missed("2026-11-16", Some("1"));
    family.noted(TimelineKind::Spreekuur, "2026-11-18", "Kort gesproken.");
    check("ouder-gesprek", &family, family.to_mother());
    check("jongere-gesprek", &family, family.to_youth());
}

#[test]
fn kwalificatieplicht() {
    let family = Family::new(20_100_301, CaseKind::Relatief);
    family.missed_hours();
    family.heard(Some(family.mother), true, "");
    family.heard(None, true, "");
    check("ouder-kwalificatieplicht", &family, family.to_mother());
    check("jongere-kwalificatieplicht", &family, family.to_youth());
}

#[test]
fn not_enrolled_anywhere() {
    let family = Family::new(20_120_531, CaseKind::Absoluut);
    family.heard(Some(family.mother), true, "");
    check("ouder-absoluut", &family, family.to_mother());
}

#[test]
fn holiday_of_a_child_and_of_a_youth() {
    let family = Family::new(20_180_531, CaseKind::Luxe);
    for on in ["2026-10-12", "2026-10-13", "2026-10-14"] {
        family.missed(on, None);
    }
    family.heard(Some(family.mother), true, "");
    check("ouder-luxe", &family, family.to_mother());
    let youth = Family::new(20_120_531, CaseKind::Luxe);
    youth.missed("2026-10-12", None);
    youth.heard(None, true, "");
    check("jongere-luxe", &youth, youth.to_youth());
}

#[test]
fn who_must_not_know_where_the_youth_lives() {
    let family = Family::complete();
    family.protect_mother();
    check("ouder-geheim", &family, family.to_father());
    check("ouder-met-geheim-adres", &family, family.to_mother());
}
