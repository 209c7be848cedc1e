//! A list of some hundred invented persons, in families of three children, and what of such a list
//! stands in a file: all of it, or something is wrong.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use leerrecht::store::{Snapshot, StoreError, Table};

use super::state::rows;

/// Persons in a list.
pub(super) const PERSONS: usize = 240;

/// Children who share a parent.
const FAMILY: usize = 3;

const HEADER: &str = "id;bsn;voornamen;adellijke_titel;voorvoegsel;geslachtsnaam;geboortedatum;geboorteplaats;geboorteland;geslacht;ouder1_voornamen;ouder1_voorvoegsel;ouder1_naam;ouder1_bsn;ouder2_voornamen;ouder2_voorvoegsel;ouder2_naam;ouder2_bsn;overlijden;opschorting_datum;opschorting_reden;geheimhouding;gemeente;datum_inschrijving;functie_adres;straat;huisnummer;huisletter;toevoeging;aanduiding;postcode;woonplaats;locatie;land_vertrek;gezag;curatele";

/// The list as a file. Its name is everybody's surname; the version is their house number.
pub(super) fn list(name: &str, version: usize) -> String {
    let mut text = format!("{HEADER}\n");
    for person in 0..PERSONS {
        let family = person / FAMILY;
        writeln!(
            text,
            "V_{person};;Kind {};;van;{name};2014{:02}{:02};0361;6030;V;Ouder {} {name};;{name};{};Tweede {};;{name};;;;;0;0361;;W;Verzonnenlaan;{version};;;;1811ZZ;Alkmaar;;;12;",
            letters(person),
            1 + person / 25,
            1 + person % 25,
            letters(family),
            bsn(family),
            letters(person),
        )
        .unwrap();
    }
    text
}

/// A number in letters: a name has no digits.
fn letters(number: usize) -> String {
    let mut left = number;
    let mut text = String::new();
    loop {
        text.push(char::from(b'a' + u8::try_from(left % 26).unwrap()));
        left /= 26;
        if left == 0 {
            return text;
        }
    }
}

/// The so-many-th number of the range for tests that passes the eleven test.
fn bsn(which: usize) -> u32 {
    let passes = |number: &u32| {
        let digits = (0..9).map(|place| number / 10_u32.pow(place) % 10);
        let sum: i64 = digits
            .zip([-1, 2, 3, 4, 5, 6, 7, 8, 9])
            .map(|(digit, weight)| i64::from(digit) * weight)
            .sum();
        sum % 11 == 0
    };
    (999_990_000..=999_999_999)
        .filter(passes)
        .nth(which)
        .unwrap()
}

/// What of a list stands in a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct People {
    youths: usize,
    parents: usize,
    gezag: usize,
    /// How many live at which house number.
    at: BTreeMap<i64, usize>,
    /// How many addresses they left.
    left: usize,
}

impl People {
    /// All of a list.
    pub(super) fn whole(version: usize) -> Self {
        Self {
            youths: PERSONS,
            parents: PERSONS / FAMILY + PERSONS,
            gezag: 2 * PERSONS,
            at: BTreeMap::from([(i64::try_from(version).unwrap(), PERSONS)]),
            left: (version - 1) * PERSONS,
        }
    }

    pub(super) fn version(&self) -> usize {
        1 + self.left / PERSONS
    }
}

/// Reads all lists from the rows of a file.
pub(super) fn read(file: &Snapshot<'_>) -> Result<BTreeMap<String, People>, StoreError> {
    let mut lists: BTreeMap<String, People> = BTreeMap::new();
    let mut list_of = BTreeMap::new();
    for youth in rows(file, Table::Youth)? {
        let name = youth.text("surname");
        lists.entry(name.clone()).or_default().youths += 1;
        list_of.insert(youth.number("id"), name);
    }
    for guardian in rows(file, Table::Guardian)? {
        lists.entry(guardian.text("surname")).or_default().parents += 1;
    }
    let mut bonds = BTreeSet::new();
    for gezag in rows(file, Table::Gezag)? {
        let youth = gezag.number("youth");
        let list = list_of.get(&youth).unwrap();
        lists.entry(list.clone()).or_default().gezag += 1;
        assert!(
            bonds.insert((youth, gezag.text("role"))),
            "one parent in each role"
        );
    }
    for address in rows(file, Table::Address)? {
        let list = list_of.get(&address.number("youth")).unwrap();
        let people = lists.entry(list.clone()).or_default();
        match address.is_empty("until_date") {
            true => *people.at.entry(address.number("house_number")).or_default() += 1,
            false => people.left += 1,
        }
    }
    lists.remove(super::writer::CLIENT);
    Ok(lists)
}
