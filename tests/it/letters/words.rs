//! What each branch of the template says on paper, against a file beside this one. `LEERRECHT_GOLDEN=1`
//! writes the files anew, to be read before they are kept.

use std::fs;

use leerrecht::domain::case::CaseKind;
use leerrecht::domain::guardian::{Authority, GezagDraft, GuardianDraft, Role};
use leerrecht::domain::hearing::{HearingChannel, HearingDraft};
use leerrecht::domain::house_style::HouseStyleDraft;
use leerrecht::domain::letter::Addressee;
use leerrecht::domain::municipality::MunicipalityCode;
use leerrecht::domain::person::Sex;
use leerrecht::domain::timeline::TimelineKind;
use leerrecht::domain::youth::YouthDraft;
use leerrecht::service::letters::Edits;
use leerrecht::service::{cases, office};

use super::family::Family;
use crate::document::reading::Pdf;
use crate::invented::name;
use crate::source::root;

#[track_caller]
fn check(name: &str, family: &Family, to: Addressee) {
    check_with(name, family, to, &Edits::default());
}

#[track_caller]
fn check_with(name: &str, family: &Family, to: Addressee, edits: &Edits) {
    let drawn = family.draw(edits, to).unwrap();
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
fn leerplicht_then_and_kwalificatieplicht_now() {
    let family = Family::new(20_100_301, CaseKind::Relatief);
    family.missed("2026-06-22", Some("1,2"));
    family.heard(Some(family.mother), true, "");
    family.heard(None, true, "");
    check("ouder-beide-plichten", &family, family.to_mother());
    check("jongere-beide-plichten", &family, family.to_youth());
}

#[test]
fn not_enrolled_anywhere() {
    let family = Family::new(20_120_531, CaseKind::Absoluut);
    family.heard(Some(family.mother), true, "");
    family.heard(Some(family.father), false, "");
    check("ouder-absoluut", &family, family.to_mother());
    check("ouder-absoluut-niet-gekomen", &family, family.to_father());
    family.enrolled("2024-08-01", Some("2026-09-30"));
    family.change_officer(|officer| officer.phone = None);
    check("ouder-absoluut-sinds", &family, family.to_mother());
    let sixteen = Family::new(20_100_301, CaseKind::Absoluut);
    sixteen.heard(Some(sixteen.mother), true, "");
    let to = sixteen.to_mother();
    check("ouder-absoluut-kwalificatieplicht", &sixteen, to);
}

/// A Monday to Wednesday after the autumn holiday.
const HOLIDAY: [&str; 3] = ["2026-11-02", "2026-11-03", "2026-11-04"];

#[test]
fn holiday_of_a_child_and_of_a_youth() {
    let family = Family::new(20_180_531, CaseKind::Luxe);
    for on in HOLIDAY {
        family.missed(on, None);
    }
    family.heard(Some(family.mother), true, "");
    family.heard(Some(family.father), false, "");
    check("ouder-luxe", &family, family.to_mother());
    check("ouder-luxe-niet-gekomen", &family, family.to_father());
    let youth = Family::new(20_100_301, CaseKind::Luxe);
    youth.missed(HOLIDAY[0], None);
    youth.heard(Some(youth.mother), true, "");
    youth.heard(None, true, "");
    check("ouder-luxe-kwalificatieplicht", &youth, youth.to_mother());
    check("jongere-luxe-kwalificatieplicht", &youth, youth.to_youth());
}

#[test]
fn under_twelve_and_in_units_of_all_kinds() {
    let family = Family::new(20_170_531, CaseKind::Overig);
    family.missed("2026-11-02", None);
    family.missed("2026-11-10", Some("1,2"));
    family.late("2026-11-11", "1");
    family.late("2026-11-12", "1");
    family.heard(Some(family.mother), true, "");
    check("ouder-onder-12", &family, family.to_mother());
    let late = Family::new(20_120_531, CaseKind::Overig);
    late.late("2026-11-11", "1");
    late.late("2026-11-12", "1");
    late.heard(None, true, "");
    check("jongere-te-laat", &late, late.to_youth());
}

#[test]
fn how_the_officer_is_reached() {
    let family = Family::complete();
    let to = family.to_father();
    let mut style = HouseStyleDraft::usual(MunicipalityCode(361));
    style.contact = vec![
        "Team Leerplicht".to_owned(),
        "Telefoon 072 000 0000".to_owned(),
    ];
    style.reachable = Some("op maandag tot en met donderdag".to_owned());
    let keep = |style: &HouseStyleDraft| {
        family.file.write(|tx| tx.set_house_style(style).map(drop));
    };
    keep(&style);
    check("ouder-bereikbaar", &family, to);
    family.change_officer(|officer| officer.phone = None);
    check("ouder-zonder-telefoon", &family, to);
    family.change_officer(|officer| officer.email = None);
    check("ouder-zonder-beide", &family, to);
    check("jongere-zonder-beide", &family, family.to_youth());
    family.change_officer(|officer| officer.phone = Some("06 0000 0000".to_owned()));
    style.reachable = None;
    keep(&style);
    check("ouder-zonder-mail", &family, to);
}

#[test]
fn who_is_no_parent() {
    let family = Family::complete();
    family.change_youth(|youth| YouthDraft {
        sex: Sex::Unknown,
        ..youth
    });
    check("ouder-kind", &family, family.to_mother());
    let father = family.father;
    let is = |role, authority| {
        family.bond(father, |bond| GezagDraft {
            role,
            authority,
            ..bond
        });
    };
    is(Role::Third, Authority::Yes);
    check("voogd", &family, family.to_father());
    is(Role::Carer, Authority::No);
    check("verzorger", &family, family.to_father());
    family.change_guardian(father, |guardian| GuardianDraft {
        name: name("", "", "Jeugdbescherming Voorbeeld"),
        ..guardian
    });
    is(Role::Institution, Authority::Yes);
    check("instelling", &family, family.to_father());
}

#[test]
fn who_spoke_and_how() {
    let family = Family::complete();
    family.change_officer(|officer| officer.boa_number = Some("0000000".to_owned()));
    check("ouder-boa", &family, family.to_father());
    check("jongere-boa", &family, family.to_youth());
    let colleague = crate::invented::officer("Collega Voorbeeld");
    let (colleague, _) = office::add_officer(family.file.desk(), &colleague).unwrap();
    let hearing = family.hearing(Some(family.father), true, "");
    cases::add_hearing(family.file.desk_of(colleague), &hearing).unwrap();
    check("ouder-collega", &family, family.to_father());
    let written = HearingDraft {
        channel: HearingChannel::Written,
        ..family.hearing(Some(family.father), true, "Ik ga erop letten.")
    };
    cases::add_hearing(family.file.desk(), &written).unwrap();
    check("ouder-schriftelijk", &family, family.to_father());
    let silent = HearingDraft {
        channel: HearingChannel::Written,
        ..family.hearing(Some(family.father), false, "")
    };
    cases::add_hearing(family.file.desk(), &silent).unwrap();
    check("ouder-geen-reactie", &family, family.to_father());
    let told = Edits {
        statement_to: vec![family.to_youth()],
        ..Edits::default()
    };
    check_with("jongere-eigen-woorden", &family, family.to_youth(), &told);
}

#[test]
fn who_must_not_know_where_the_youth_lives() {
    let family = Family::complete();
    family.protect_mother();
    check("ouder-geheim", &family, family.to_father());
    check("ouder-met-geheim-adres", &family, family.to_mother());
}
