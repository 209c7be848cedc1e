//! What the lists leave out by themselves: youths of other ages than those of the work, schools
//! outside the work area. It is said how many, and one press shows them too.

use iced_test::core::Size;
use leerrecht::domain::municipality::{MunicipalityCode, SchoolType, SchoolTypes};
use leerrecht::domain::partial_date::PartialDate;
use leerrecht::domain::school::SchoolDraft;
use leerrecht::domain::youth::YouthDraft;
use leerrecht::service::desk::Desk;
use leerrecht::service::{office, schools, youths};

use super::settings::open_form;
use super::unread::rename;
use super::{Driver, Named, open_demo, open_demo_with, undo};
use crate::invented::name;

fn add_youth(desk: Desk<'_>, surname: &str, born: u32) {
    let born = PartialDate::from_int(born).unwrap();
    youths::add(desk, &YouthDraft::new(name("Aap", "", surname), born)).unwrap();
}

/// A demonstration with two grown-ups and a toddler, none of whom the work is about.
fn with_others() -> (tempfile::TempDir, Driver) {
    open_demo_with(|desk| {
        add_youth(desk, "Aagrootmens", 19_800_214);
        add_youth(desk, "Aagrootouder", 19_550_000);
        add_youth(desk, "Aapeuter", 20_240_601);
        add_youth(desk, "Aatiener", 20_101_231);
    })
}

#[test]
fn the_youths_are_those_of_the_work_until_one_asks_for_all() {
    let (_folder, mut window) = with_others();
    window.ctrl("3");
    window.expect("Aatiener, Aap");
    assert!(!window.sees("Aagrootmens, Aap") && !window.sees("Aapeuter, Aap"));
    window.expect("5 tot en met 23 jaar");
    assert!(!window.sees("Filters wissen"), "nothing was filtered");
    window.choose("Toon ook 4 van een andere leeftijd");
    window.expect("Aagrootmens, Aap");
    window.expect("Aapeuter, Aap");
    window.expect("Alle leeftijden");
    window.choose("Filters wissen");
    assert!(!window.sees("Aagrootmens, Aap"));
    window.expect("Toon ook 4 van een andere leeftijd");
}

#[test]
fn a_youth_of_another_age_is_found_with_one_press_more() {
    let (_folder, mut window) = with_others();
    window.ctrl("3");
    window.write("aagrootm");
    window.expect("Niemand van deze leeftijd");
    window.choose("Toon ook 1 van een andere leeftijd");
    window.expect("Aagrootmens, Aap");
}

#[test]
fn the_ages_are_those_of_whom_data_are_kept() {
    let (_folder, mut window) = open_demo_with(|desk| {
        add_youth(desk, "Aapeuter", 20_240_601);
        office::set_ages(desk, Some(2..=18)).unwrap();
    });
    window.ctrl("3");
    window.expect("2 tot en met 18 jaar");
    window.expect("Aapeuter, Aap");
}

#[test]
fn a_year_of_birth_finds_all_who_were_born_in_it() {
    let (_folder, mut window) = open_demo_with(|desk| {
        for number in 0..60 {
            add_youth(
                desk,
                &format!("Jaargenoot{number:02}"),
                20_100_101 + number % 28,
            );
        }
        add_youth(desk, "Maandloos", 20_100_000);
        add_youth(desk, "Anderjaar", 20_110_101);
    });
    window.ctrl("3");
    let found = |window: &mut Driver| {
        let texts = window.texts().into_iter();
        let mut counts = texts.filter_map(|text| {
            let count = text.strip_suffix(" gevonden")?;
            count.split(' ').next()?.parse::<usize>().ok()
        });
        counts.next().unwrap_or_default()
    };
    window.write("2010");
    // All of them stand in the list, not the best fifty alone.
    assert!(found(&mut window) >= 61, "{:?}", window.texts());
    assert!(!window.sees("Anderjaar, Aap"));
    window.ctrl("a");
    window.write("maandl 2010");
    window.expect("Maandloos, Aap");
    window.press(Named::Enter);
    window.expect_part("Ouders en gezag");
}

fn add_school(desk: Desk<'_>, key: &str, name: &str, place: Option<u16>, kind: SchoolType) {
    let draft = SchoolDraft {
        municipality: place.map(MunicipalityCode),
        types: SchoolTypes::NONE.with(kind),
        ..SchoolDraft::new(key.parse().unwrap(), name.to_owned())
    };
    schools::add(desk, &draft).unwrap();
}

/// Alkmaar is the own municipality, Beverwijk is it for mbo alone, Texel is far away.
fn with_schools() -> (tempfile::TempDir, Driver) {
    open_demo_with(|desk| {
        add_school(desk, "97AA00", "Aap in Alkmaar", Some(361), SchoolType::Po);
        add_school(
            desk,
            "97AB00",
            "Aap bij Beverwijk",
            Some(375),
            SchoolType::Vo,
        );
        add_school(desk, "97AC00", "Aap beroeps", Some(375), SchoolType::Mbo);
        add_school(desk, "97AD00", "Aap op Texel", Some(448), SchoolType::Po);
        add_school(desk, "97AE00", "Aap ergens", None, SchoolType::Po);
    })
}

#[test]
fn the_schools_are_those_of_the_work_area_until_one_asks_for_all() {
    let (_folder, mut window) = with_schools();
    window.ctrl("4");
    window.ctrl("f");
    window.write("aap");
    window.expect("Eigen werkgebied · 3");
    for shown in ["Aap in Alkmaar", "Aap beroeps", "Aap ergens"] {
        window.expect(shown);
    }
    assert!(!window.sees("Aap op Texel") && !window.sees("Aap bij Beverwijk"));
    window.choose("Alle scholen · 5");
    window.expect("Aap op Texel");
    window.expect("Aap bij Beverwijk");
    window.choose("Eigen werkgebied · 3");
    assert!(!window.sees("Aap op Texel"));
}

#[test]
fn a_school_elsewhere_is_found_with_one_press_more() {
    let (_folder, mut window) = with_schools();
    window.ctrl("4");
    window.ctrl("f");
    window.write("texel");
    window.expect("In uw werkgebied is hiervan geen school");
    window.press(Named::Tab);
    window.choose("Alle scholen · 1");
    window.expect("Aap op Texel");
}

#[test]
fn where_an_own_youth_goes_to_school_is_own_wherever_it_lies() {
    let (_folder, mut window) = open_demo();
    window.ctrl("4");
    window.ctrl("f");
    window.write("verzinsel");
    window.expect("Verzinsel College");
}

#[test]
fn where_no_work_area_is_set_all_schools_stand() {
    let (_folder, mut window) = open_demo_with(|desk| {
        office::set_parts(desk, &[]).unwrap();
        add_school(desk, "97AD00", "Aap op Texel", Some(448), SchoolType::Po);
    });
    window.ctrl("4");
    window.expect("Aap op Texel");
    assert!(!window.sees_part("Eigen werkgebied"));
}

#[test]
fn where_the_work_area_cannot_be_read_that_is_told_and_all_schools_stand() {
    let (folder, mut window) = with_schools();
    rename(folder.path(), "work_area", "weg");
    window.ctrl("4");
    window.expect_part("Het dossierbestand geeft een onverwachte fout.");
    window.ctrl("f");
    window.write("aap");
    window.expect("Aap in Alkmaar");
    window.expect("Aap op Texel");
    assert!(!window.sees_part("Eigen werkgebied"));
}

/// The own schools follow the work area, also when it is taken back.
#[test]
fn the_schools_follow_the_work_area_and_what_is_taken_back_of_it() {
    let (_folder, mut window) = with_schools();
    window.resize(Size::new(1000.0, 4400.0));
    window.ctrl("7");
    open_form(&mut window, "Werkgebied");
    window.tab_to("area-search");
    window.write("texel");
    window.press(Named::Enter);
    let parts = window.places("alle soorten").len();
    window.click_nth("alle soorten", parts - 1);
    window.ctrl("s");
    window.expect("De instellingen zijn bewaard.");
    window.ctrl("4");
    window.ctrl("f");
    window.write("aap");
    window.expect("Eigen werkgebied · 4");
    window.expect("Aap op Texel");
    // In the field Ctrl+Z takes back what was typed there.
    window.press(Named::Tab);
    undo(&mut window);
    window.expect("Eigen werkgebied · 3");
    assert!(!window.sees("Aap op Texel"));
}
