//! Both layouts, from fixtures of invented schools.

use super::*;
use crate::exchange::Rejection;

const OLD: &[u8] = include_bytes!("../../../tests/fixtures/duo_po_oud.csv");
const NEW: &[u8] = include_bytes!("../../../tests/fixtures/duo_vo_nieuw.csv");

fn read(bytes: &[u8]) -> Vec<Result<SchoolRecord, Rejection>> {
    let po = SchoolTypes::NONE.with(SchoolType::Po);
    Schools::open(Source::bytes(bytes), po)
        .unwrap()
        .map(Result::unwrap)
        .collect()
}

fn schools(bytes: &[u8]) -> Vec<SchoolRecord> {
    read(bytes).into_iter().filter_map(Result::ok).collect()
}

#[test]
fn the_old_layout() {
    let schools = schools(OLD);
    let keys: Vec<String> = schools.iter().map(|s| s.facts.key.to_string()).collect();
    assert_eq!(keys, ["98AA00", "98AB01", "98AC00"]);
    let first = &schools[0].facts;
    assert_eq!(first.name, "OBS De Verzonnen Vlieger");
    assert_eq!(first.house_number.as_deref(), Some("5-A"));
    assert_eq!(first.postcode.unwrap().to_string(), "1811 ZZ");
    assert_eq!(first.municipality.unwrap().to_string(), "0361");
    assert_eq!(
        first.website.as_deref(),
        Some("www.verzonnenvlieger.example")
    );
    assert!(first.types.contains(SchoolType::Po));
    assert_eq!(schools[1].facts.name, "BS \"Het Bedenksel\"");
    assert_eq!(
        (schools[1].facts.phone.as_deref(), &schools[1].facts.website),
        (None, &None)
    );
    assert_eq!(schools[2].facts.name, "CBS Fiërljeppen");
    let noted: Vec<Field> = schools[2].warnings.iter().map(|w| w.field).collect();
    assert_eq!(noted, [Field::Postcode, Field::Municipality]);
}

#[test]
fn a_row_that_breaks_off_is_refused() {
    let cut = OLD.iter().rposition(|byte| *byte == b';').unwrap();
    let last = read(&OLD[..cut]).pop().unwrap();
    assert_eq!(
        last.unwrap_err().reason,
        RejectReason::TooShort { missing: 1 }
    );
}

#[test]
fn what_is_no_school_is_told() {
    let rejected: Vec<(u64, RejectReason)> = read(OLD)
        .into_iter()
        .filter_map(Result::err)
        .map(|r| (r.line, r.reason))
        .collect();
    let invalid = RejectReason::Invalid {
        field: Field::School,
    };
    let unnamed = RejectReason::Missing { field: Field::Name };
    assert_eq!(rejected, [(5, invalid.clone()), (6, invalid), (7, unnamed)]);
}

#[test]
fn the_newer_layout() {
    let schools = schools(NEW);
    assert_eq!(schools[0].facts.name, "Verzonnen Lyceum, locatie \"Noord\"");
    assert_eq!(schools[2].facts.name, "Verzinselcollege Zoë");
    let types: Vec<Vec<SchoolType>> = schools
        .iter()
        .map(|s| s.facts.types.iter().collect())
        .collect();
    assert_eq!(
        types,
        [
            vec![SchoolType::Vo],
            vec![SchoolType::Pro],
            vec![SchoolType::Vo, SchoolType::Pro],
            vec![SchoolType::Po],
        ]
    );
}

#[test]
fn columns_that_are_not_there_are_named() {
    let open = |list: &str| Schools::open(Source::bytes(list), SchoolTypes::NONE).map(|_| ());
    let error = open("INSTELLINGSCODE;VESTIGINGSNAAM\n98AA;x\n").unwrap_err();
    assert!(matches!(error, TableError::MissingColumns(names) if names == ["GEMEENTENUMMER"]));
    assert!(matches!(
        open("naam;klas\nx;y\n").unwrap_err(),
        TableError::UnknownForm
    ));
}

#[test]
fn a_location_may_stand_beside_its_institution() {
    let list = "INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;GEMEENTENUMMER\n\
        98AA;1;a;361\n98AA;;b;361\n";
    let keys: Vec<String> = schools(list.as_bytes())
        .iter()
        .map(|s| s.facts.key.to_string())
        .collect();
    assert_eq!(keys, ["98AA01", "98AA00"]);
}
