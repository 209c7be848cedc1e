//! A municipality of invented people, household by household, as a list in the `plat` form of the
//! BRP: what the import of persons is measured with.

use std::io::{self, BufWriter, Write};
use std::path::Path;

use crate::names::{Name, Names};
use crate::random::Random;

/// The day on which the measured office works.
pub(crate) const TODAY: (i32, u32, u32) = (2026, 11, 23);

/// Who was born on or after this day is a minor, as jjjjmmdd.
pub(crate) const MINOR_FROM: u32 = 20_081_124;

const HEADER: &str = "id;bsn;voornamen;adellijke_titel;voorvoegsel;geslachtsnaam;geboortedatum;\
    geboorteplaats;geboorteland;geslacht;ouder1_voornamen;ouder1_voorvoegsel;ouder1_naam;\
    ouder1_bsn;ouder2_voornamen;ouder2_voorvoegsel;ouder2_naam;ouder2_bsn;overlijden;\
    opschorting_datum;opschorting_reden;geheimhouding;gemeente;datum_inschrijving;functie_adres;\
    straat;huisnummer;huisletter;toevoeging;aanduiding;postcode;woonplaats;locatie;land_vertrek;\
    gezag;curatele";

/// Municipalities of the list with a town of each, and how many of a hundred live there.
const TOWNS: [(u32, (&str, &str)); 7] = [
    (40, ("0361", "Alkmaar")),
    (25, ("1980", "Heerhugowaard")),
    (12, ("0373", "Bergen")),
    (10, ("0383", "Castricum")),
    (7, ("0399", "Heiloo")),
    (4, ("0450", "Uitgeest")),
    (2, ("0441", "Schagen")),
];

/// Writes so many persons; the same ones in every run.
pub(crate) fn write(path: &Path, persons: u32) -> io::Result<()> {
    let mut out = BufWriter::with_capacity(1 << 20, std::fs::File::create_new(path)?);
    writeln!(out, "{HEADER}\r")?;
    let mut town = Town::new();
    let mut left = persons;
    while left > 0 {
        for person in town.household().into_iter().take(left as usize) {
            left -= 1;
            person.write(&mut out)?;
        }
    }
    out.flush()
}

/// A person of the list.
struct Person {
    serial: u32,
    bsn: u32,
    name: Name,
    born: String,
    male: bool,
    parents: [Parent; 2],
    gezag: &'static str,
    home: Home,
}

/// Whom the register names as a parent.
#[derive(Clone)]
struct Parent {
    name: Name,
    bsn: Option<u32>,
}

/// Where a household lives.
#[derive(Clone)]
struct Home {
    municipality: &'static str,
    town: &'static str,
    street: String,
    number: u32,
    letter: &'static str,
    addition: &'static str,
    postcode: String,
    since: String,
    secret: bool,
}

/// Everything that people are drawn from.
struct Town {
    names: Names,
    random: Random,
    serial: u32,
    numbers: Numbers,
}

impl Town {
    fn new() -> Self {
        Self {
            names: Names::new(),
            random: Random::new(0x706C_6174),
            serial: 0,
            numbers: Numbers(0),
        }
    }

    /// The people of one address. Two of seven have children: 22 of 100 persons are minors.
    fn household(&mut self) -> Vec<Person> {
        let home = self.home();
        let children = *self.random.weighted(&[(72, 0), (12, 1), (11, 2), (5, 3)]);
        let adults = match children {
            0 => *self.random.weighted(&[(31, 1), (69, 2)]),
            _ => 2,
        };
        let mut people: Vec<Person> = (0..adults).map(|_| self.adult(&home)).collect();
        if let [one, other] = people.as_slice() {
            let parents = [one.as_parent(), other.as_parent()];
            for _ in 0..children {
                let child = self.child(&home, parents.clone());
                people.push(child);
            }
        }
        people
    }

    fn adult(&mut self, home: &Home) -> Person {
        let name = self.names.name(&mut self.random);
        let parents = [self.elder(), self.elder()];
        let year = self.random.between(1935, 2007);
        self.person(name, year, home, parents, "")
    }

    fn child(&mut self, home: &Home, parents: [Parent; 2]) -> Person {
        let year = self.random.between(2009, 2025);
        let of = self.random.pick(&parents).name.clone();
        let given = self.names.given(&mut self.random);
        let gezag = *self
            .random
            .weighted(&[(80, "12"), (12, "1"), (6, "2"), (2, "")]);
        self.person(Name { given, ..of }, year, home, parents, gezag)
    }

    fn person(
        &mut self,
        name: Name,
        year: u32,
        home: &Home,
        parents: [Parent; 2],
        gezag: &'static str,
    ) -> Person {
        self.serial += 1;
        let (month, day) = (self.random.between(1, 12), self.random.between(1, 28));
        Person {
            serial: self.serial,
            bsn: self.numbers.next(),
            name,
            born: format!("{year}{month:02}{day:02}"),
            male: self.random.one_in(2),
            parents,
            gezag,
            home: home.clone(),
        }
    }

    /// A parent of an adult, who lives elsewhere or no more.
    fn elder(&mut self) -> Parent {
        Parent {
            name: self.names.name(&mut self.random),
            bsn: self.random.one_in(3).then(|| self.numbers.next()),
        }
    }

    fn home(&mut self) -> Home {
        let random = &mut self.random;
        let (municipality, town) = *random.weighted(&TOWNS);
        let (_, street) = self.names.surname(random);
        let letter = *random.weighted(&HOUSE_LETTERS);
        let addition = *random.weighted(&ADDITIONS);
        let end = *random.pick(&["straat", "laan", "weg", "plein", "hof"]);
        Home {
            municipality,
            town,
            street: format!("{street}{end}"),
            number: random.between(1, 300),
            letter,
            addition,
            postcode: format!("{}{}", random.between(1700, 1999), random.pick(&LETTERS)),
            since: format!(
                "{}{:02}{:02}",
                random.between(1990, 2025),
                random.between(1, 12),
                random.between(1, 28)
            ),
            secret: random.one_in(70),
        }
    }
}

const LETTERS: [&str; 8] = ["AB", "BC", "DE", "GH", "KL", "NP", "RT", "VX"];

const HOUSE_LETTERS: [(u32, &str); 3] = [(90, ""), (6, "A"), (4, "B")];

const ADDITIONS: [(u32, &str); 3] = [(95, ""), (3, "bis"), (2, "2")];

impl Person {
    fn as_parent(&self) -> Parent {
        Parent {
            name: self.name.clone(),
            bsn: Some(self.bsn),
        }
    }

    fn write(&self, out: &mut impl Write) -> io::Result<()> {
        let Name {
            given,
            prefix,
            surname,
        } = &self.name;
        let (born, sex) = (&self.born, if self.male { "M" } else { "V" });
        write!(out, "Lg{:07};{:09};{given};;", self.serial, self.bsn)?;
        write!(out, "{prefix};{surname};{born};0361;6030;{sex};")?;
        for parent in &self.parents {
            parent.write(out)?;
        }
        let home = &self.home;
        let secret = if home.secret { 7 } else { 0 };
        write!(out, ";;;{secret};{};{};W;", home.municipality, home.since)?;
        write!(out, "{};{};", home.street, home.number)?;
        write!(out, "{};{};;{};", home.letter, home.addition, home.postcode)?;
        write!(out, "{};;;{};\r\n", home.town, self.gezag)
    }
}

impl Parent {
    fn write(&self, out: &mut impl Write) -> io::Result<()> {
        let Name {
            given,
            prefix,
            surname,
        } = &self.name;
        write!(out, "{given};{prefix};{surname};")?;
        match self.bsn {
            Some(bsn) => write!(out, "{bsn:09};"),
            None => write!(out, ";"),
        }
    }
}

/// Gives out numbers that begin with a nine and pass the eleven test of a BSN, each once and in no
/// order. The range kept for tests has too few for a million.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u32 {
        loop {
            // Steps through all numbers under a prime, in an order that looks like none.
            let scattered = self.0 * 6_700_417 % 9_999_991;
            self.0 += 1;
            let eight = 90_000_000 + u32::try_from(scattered).unwrap_or(0);
            if let Some(ninth @ 0..=9) = ninth_digit(eight) {
                return eight * 10 + ninth;
            }
        }
    }
}

/// The last digit that makes eight others a BSN: weights nine to two, and one to be taken off.
fn ninth_digit(eight: u32) -> Option<u32> {
    let digits = (0..8).map(|place| eight / 10_u32.pow(place) % 10);
    let sum: u32 = digits
        .zip(2..=9)
        .map(|(digit, weight)| digit * weight)
        .sum();
    Some(sum % 11)
}
