//! The official test persons with a work area: who lives elsewhere, or is of another age, is counted
//! and not kept. Who belongs to it is computed here from the JSON, not by the program.

use leerrecht::domain::municipality::{AreaPart, MunicipalityCode, SchoolTypes, WorkArea};
use leerrecht::service::import::Options;
use serde_json::Value;

use super::import::{PERSONS, counts, everybody, import, people, store, youths};
use super::{GBA_V, HAAL_CENTRAAL, PLAT, place};

/// Whether somebody is, or as far as his birth date is known may be, from 5 to 17 years old.
fn may_go_to_school(person: &Value, day: i64) -> bool {
    let born = person["geboorte"]["datum"].as_str().unwrap_or_default();
    let Ok(born) = born.parse::<i64>() else {
        return true;
    };
    let (year, month, date) = (born / 10_000, born / 100 % 100, born % 100);
    let (earliest, latest) = match (year, month, date) {
        (0, ..) => return true,
        (_, 0, _) => (year * 10_000 + 101, year * 10_000 + 1231),
        (_, _, 0) => (
            year * 10_000 + month * 100 + 1,
            year * 10_000 + month * 100 + 31,
        ),
        _ => (born, born),
    };
    let age = |born: i64| (day - born).div_euclid(10_000);
    age(latest) <= 17 && age(earliest) >= 5
}

#[test]
fn whoever_is_outside_is_counted_and_not_kept() {
    if place(GBA_V).is_none() {
        return;
    }
    for (day, expected) in [("2008-01-01", 152), ("2014-01-01", 113), ("2020-01-01", 60)] {
        let number = day.replace('-', "").parse().unwrap();
        let of_age = people(|person| may_go_to_school(person, number)).len();
        assert_eq!(of_age, expected, "on {day}");
        check_area(day, None, u64::try_from(of_age).unwrap());
        let here = people(|person| {
            let municipality = &person["gemeenteVanInschrijving"]["code"];
            may_go_to_school(person, number) && municipality == "0518"
        });
        check_area(day, Some(518), u64::try_from(here.len()).unwrap());
    }
}

/// Imports with a work area: so many are kept, the others are outside.
#[track_caller]
fn check_area(day: &str, municipality: Option<u16>, kept: u64) {
    let folder = tempfile::tempdir().unwrap();
    let store = store(folder.path());
    let part = |municipality| AreaPart {
        municipality: MunicipalityCode(municipality),
        types: SchoolTypes::ALL,
        from: None,
        until: None,
    };
    let options = Options {
        area: WorkArea {
            parts: municipality.map(part).into_iter().collect(),
            ages: Some(5..=17),
        },
        ..everybody(day)
    };
    let outside = PERSONS - kept;
    let first = import(&store, GBA_V, &options);
    assert_eq!(counts(&first), [kept, 0, 0, outside, 0]);
    let same = import(&store, HAAL_CENTRAAL, &options);
    assert_eq!(counts(&same), [0, 0, kept, outside, 0]);
    let less = import(&store, PLAT, &options);
    assert_eq!((less.new, less.changed), (0, 0));
    assert_eq!(youths(&store), kept);
}
