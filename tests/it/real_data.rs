//! The official test persons and the real school list, which are not part of the project.
//!
//! `LEERRECHT_REAL_DATA` names the folder that holds them. Where it is set, a file that is missing
//! is a failure; where it is not set, the tests say that they were skipped.

mod import;
mod names;
mod outside;
mod plain;

use std::collections::HashSet;
use std::fs;
use std::path::PathBuf;

use leerrecht::domain::address::AddressKind;
use leerrecht::domain::municipality::{SchoolType, SchoolTypes};
use leerrecht::exchange::brp::{Form, PersonKey, PersonRecord, Persons};
use leerrecht::exchange::duo::Schools;
use leerrecht::exchange::table::Source;
use leerrecht::exchange::{Field, WarningKind};

use crate::left_out;

pub(crate) const GBA_V: &str = "brp/testset_persoonslijsten_gba-v.csv";
pub(crate) const PLAT: &str = "brp/testset_plat.csv";
pub(crate) const HAAL_CENTRAAL: &str = "brp/testset_haalcentraal.json";
pub(crate) const SCHOOLS: &str = "duo/po_vestigingen.csv";

/// Where a real file lies, or nothing where there are none.
pub(crate) fn place(path: &str) -> Option<PathBuf> {
    let Some(folder) = std::env::var_os("LEERRECHT_REAL_DATA") else {
        left_out::tell("LEERRECHT_REAL_DATA is not set, so nothing is tested on real files");
        return None;
    };
    Some(PathBuf::from(folder).join(path))
}

/// The bytes of a real file, or nothing where there are none.
pub(crate) fn real(path: &str) -> Option<Vec<u8>> {
    let path = place(path)?;
    Some(fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())))
}

/// All persons of a file; none of the test persons is refused by its form alone.
fn persons(path: &str, form: Form) -> Option<Vec<PersonRecord>> {
    let persons = Persons::open(Source::bytes(real(path)?)).unwrap();
    assert_eq!(persons.form(), form);
    let progress = persons.progress();
    let persons = persons.map(|reading| reading.unwrap().unwrap()).collect();
    assert_eq!(Some(progress.taken()), progress.total());
    Some(persons)
}

#[test]
fn each_form_holds_687_persons() {
    for (path, form) in [
        (GBA_V, Form::GbaV),
        (PLAT, Form::Plat),
        (HAAL_CENTRAAL, Form::HaalCentraal),
    ] {
        let Some(persons) = persons(path, form) else {
            return;
        };
        assert_eq!(persons.len(), 687, "{path}");
    }
}

#[test]
fn the_forms_agree_on_every_person() {
    let Some(lists) = persons(GBA_V, Form::GbaV) else {
        return;
    };
    let Some(json) = persons(HAAL_CENTRAAL, Form::HaalCentraal) else {
        return;
    };
    let Some(plat) = persons(PLAT, Form::Plat) else {
        return;
    };
    for ((list, json), plat) in lists.iter().zip(&json).zip(&plat) {
        assert_eq!(list.facts, json.facts, "line {}", list.line);
        assert_eq!(list.warnings, json.warnings, "line {}", list.line);
        let (list, plat) = (&list.facts, &plat.facts);
        assert_eq!(list.youth.name.own, plat.youth.name.own);
        assert_eq!(
            (list.youth.bsn, list.youth.born),
            (plat.youth.bsn, plat.youth.born)
        );
        assert_eq!(list.youth.suspension, plat.youth.suspension);
        assert_eq!(list.address.is_protected(), plat.address.is_protected());
        assert_eq!(list.address.kind, plat.address.kind);
        assert_eq!(list.parents.len(), plat.parents.len());
    }
}

#[test]
fn the_test_persons_have_their_known_peculiarities() {
    let Some(persons) = persons(GBA_V, Form::GbaV) else {
        return;
    };
    let count = |test: &dyn Fn(&PersonRecord) -> bool| persons.iter().filter(|p| test(p)).count();
    assert_eq!(count(&|p| p.facts.youth.bsn.is_some()), 685);
    assert_eq!(count(&|p| p.facts.youth.a_number.is_some()), 687);
    assert_eq!(count(&|p| p.facts.address.is_protected()), 46);
    assert_eq!(count(&|p| p.facts.address.kind == AddressKind::Letter), 12);
    assert_eq!(count(&|p| p.facts.address.kind == AddressKind::Location), 2);
    assert_eq!(count(&|p| p.facts.address.kind == AddressKind::Unknown), 2);
    assert_eq!(count(&|p| p.facts.address.location.is_some()), 3);
    assert_eq!(count(&|p| p.facts.youth.died.is_some()), 21);
    assert_eq!(count(&|p| p.facts.youth.name.own.given.is_empty()), 11);
    assert_eq!(
        count(&|p| p.facts.youth.name.own.surname.chars().count() > 190),
        2
    );
    let unknown_gezag = |p: &PersonRecord| {
        p.warnings
            .iter()
            .any(|w| (w.field, w.kind) == (Field::Gezag, WarningKind::UnknownCode))
    };
    assert_eq!(count(&unknown_gezag), 5);
}

#[test]
fn five_numbers_stand_on_two_persons_in_the_form_without_a_numbers() {
    let Some(persons) = persons(PLAT, Form::Plat) else {
        return;
    };
    let keys: HashSet<PersonKey> = persons.iter().map(|person| person.facts.key()).collect();
    assert_eq!(keys.len(), 687 - 5);
}

#[test]
fn the_school_list_holds_6804_locations() {
    let Some(bytes) = real(SCHOOLS) else {
        return;
    };
    let po = SchoolTypes::NONE.with(SchoolType::Po);
    let schools: Vec<_> = Schools::open(Source::bytes(bytes), po)
        .unwrap()
        .map(|reading| reading.unwrap().unwrap())
        .collect();
    assert_eq!(schools.len(), 6_804);
    assert!(schools.iter().all(|school| school.warnings.is_empty()));
    let in_alkmaar = |name: &str| {
        schools
            .iter()
            .filter(|s| s.facts.municipality_name.as_deref() == Some(name))
            .count()
    };
    assert_eq!(
        (in_alkmaar("Alkmaar"), in_alkmaar("Heerhugowaard")),
        (31, 19)
    );
}
