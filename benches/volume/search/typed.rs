//! What is typed into the search field, made from the names in the file.

use leerrecht::domain::fold::fold;
use rusqlite::Connection;

use crate::Outcome;
use crate::random::Random;
use crate::size::Size;

/// What is wrong or right about what is typed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Given name and surname of somebody.
    Hit,
    /// Nobody's name, and near to nobody's.
    Miss,
    /// The first three or four letters of a surname.
    Beginning,
    /// The first letter or two.
    Letters,
    /// Words that very many have.
    Common,
    /// A name with its accents.
    Accent,
    /// A name with one wrong letter.
    Error,
    /// A BSN.
    Number,
}

impl Kind {
    pub(super) const ALL: [Self; 8] = [
        Self::Hit,
        Self::Miss,
        Self::Beginning,
        Self::Letters,
        Self::Common,
        Self::Accent,
        Self::Error,
        Self::Number,
    ];

    /// As the table calls it.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Hit => "treffer: voornaam achternaam",
            Self::Miss => "misser",
            Self::Beginning => "begin van een naam",
            Self::Letters => "eerste een of twee letters",
            Self::Common => "van, de, der, van der",
            Self::Accent => "met accent",
            Self::Error => "met een typefout",
            Self::Number => "BSN",
        }
    }

    /// Whether something must be found.
    pub(super) const fn is_found(self) -> bool {
        !matches!(self, Self::Miss)
    }
}

/// Texts of every kind.
pub(super) struct Typed {
    people: Vec<(String, String, String)>,
    accented: Vec<String>,
    misses: Vec<String>,
}

impl Typed {
    /// Draws people from the file.
    pub(super) fn read(conn: &Connection, size: &Size) -> Outcome<Self> {
        let mut random = Random::new(0x7A6F_656B);
        let mut ask = conn.prepare("SELECT given, surname, bsn FROM youth WHERE id = ?1")?;
        let mut people = Vec::new();
        for _ in 0..size.times {
            let id = random.between(1, size.persons);
            people.push(ask.query_row([id], |row| {
                let bsn: u32 = row.get(2)?;
                Ok((row.get(0)?, row.get(1)?, format!("{bsn:09}")))
            })?);
        }
        let mut ask = conn.prepare(
            "SELECT surname FROM youth WHERE id > ?1 AND surname GLOB '*[^ -~]*' LIMIT 1",
        )?;
        let mut accented = Vec::new();
        for _ in 0..size.times {
            let id = random.below(size.persons / 2);
            accented.push(ask.query_row([id], |row| row.get(0))?);
        }
        let misses = (0..size.times).map(|_| nonsense(&mut random)).collect();
        Ok(Self {
            people,
            accented,
            misses,
        })
    }

    /// The texts of a kind.
    pub(super) fn of(&self, kind: Kind) -> Vec<String> {
        let people = self.people.iter();
        match kind {
            Kind::Hit => people
                .map(|(given, surname, _)| format!("{} {surname}", first(given)))
                .collect(),
            Kind::Miss => self.misses.clone(),
            Kind::Beginning => people
                .enumerate()
                .map(|(at, (_, surname, _))| signs(surname, 3 + at % 2))
                .collect(),
            Kind::Letters => people
                .enumerate()
                .map(|(at, (_, surname, _))| signs(surname, 1 + at % 2))
                .collect(),
            Kind::Common => ["van", "de", "der", "van der"].map(str::to_owned).to_vec(),
            Kind::Accent => self.accented.clone(),
            Kind::Error => people
                .map(|(given, surname, _)| {
                    format!("{} {}", wrong(&fold(surname)), fold(first(given)))
                })
                .collect(),
            Kind::Number => people.map(|(.., bsn)| bsn.clone()).collect(),
        }
    }
}

fn first(given: &str) -> &str {
    given.split(' ').next().unwrap_or(given)
}

fn signs(name: &str, count: usize) -> String {
    name.chars().take(count).collect()
}

/// A word with another letter in its middle.
fn wrong(word: &str) -> String {
    let (head, tail) = word.split_at(word.len() / 2);
    let rest = tail.get(1..).unwrap_or_default();
    let letter = if tail.starts_with('x') { 'q' } else { 'x' };
    format!("{head}{letter}{rest}")
}

/// Two words that no name is like: no vowels.
fn nonsense(random: &mut Random) -> String {
    let mut letters = |count: u32| -> String {
        let letter = |_| char::from(*random.pick(b"cqxzvwfpj"));
        (0..count).map(letter).collect()
    };
    format!("{} {}", letters(7), letters(6))
}
