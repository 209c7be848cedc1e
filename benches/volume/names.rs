//! Invented names: built from syllables, so that none is anybody's, and spread like real ones.

use crate::random::{Random, Zipf};

/// A person's names as the register writes them.
#[derive(Clone)]
pub(crate) struct Name {
    /// Given names.
    pub(crate) given: String,
    /// What stands before the surname.
    pub(crate) prefix: &'static str,
    /// The surname.
    pub(crate) surname: String,
}

/// Draws names.
pub(crate) struct Names {
    given: Vec<String>,
    surnames: Vec<String>,
    given_ranks: Zipf,
    surname_ranks: Zipf,
}

const GIVEN: u32 = 4_000;
const SURNAMES: u32 = 40_000;

const STARTS: [&str; 30] = [
    "Bol", "Kwin", "Flor", "Mee", "Tjal", "Wub", "Zon", "Pim", "Rool", "Sij", "Vlie", "Noor",
    "Hid", "Doe", "Gaas", "Jor", "Lam", "Oost", "Troe", "Kees", "Mui", "Brak", "Fiet", "Schuim",
    "Wol", "Knot", "Puf", "Griep", "Slo", "Ved",
];

const MIDDLES: [&str; 24] = [
    "de", "ke", "len", "ma", "ri", "se", "ten", "vo", "wa", "ze", "bel", "dor", "fin", "gel",
    "hou", "jan", "ka", "lo", "men", "na", "o", "pe", "ra", "sti",
];

const GIVEN_ENDS: [&str; 20] = [
    "a", "je", "ke", "tje", "o", "us", "ine", "bert", "jan", "lien", "nard", "wina", "mar", "der",
    "sje", "do", "el", "ietta", "na", "win",
];

const SURNAME_ENDS: [&str; 28] = [
    "stra", "sma", "inga", "mans", "sen", "man", "huis", "veld", "berg", "dijk", "burg", "hof",
    "meer", "plas", "kamp", "brink", "horst", "beek", "daal", "gaard", "laan", "poort", "stein",
    "voort", "wijk", "zand", "broek", "akker",
];

/// Letters that a list of a Dutch municipality holds beside the plain ones, and among them those
/// that full-text search does not fold by itself: ł ð ø đ ß.
const ACCENTS: [(char, char); 12] = [
    ('e', 'é'),
    ('e', 'ë'),
    ('o', 'ø'),
    ('l', 'ł'),
    ('d', 'ð'),
    ('a', 'ā'),
    ('i', 'ï'),
    ('s', 'ş'),
    ('o', 'ö'),
    ('n', 'ñ'),
    ('d', 'đ'),
    ('a', 'å'),
];

const PREFIXES: [(u32, &str); 11] = [
    (720, ""),
    (83, "van"),
    (70, "de"),
    (45, "van der"),
    (25, "van den"),
    (20, "van de"),
    (12, "ter"),
    (10, "den"),
    (8, "'t"),
    (5, "in 't"),
    (2, "uit de"),
];

impl Names {
    /// The names of all runs.
    pub(crate) fn new() -> Self {
        let mut random = Random::new(0x6E61_6D65);
        Self {
            given: invent(GIVEN, &GIVEN_ENDS, &mut random),
            surnames: invent(SURNAMES, &SURNAME_ENDS, &mut random),
            given_ranks: Zipf::new(GIVEN),
            surname_ranks: Zipf::new(SURNAMES),
        }
    }

    /// Given names: mostly one, sometimes two or three.
    pub(crate) fn given(&self, random: &mut Random) -> String {
        let count = *random.weighted(&[(6, 1), (3, 2), (1, 3)]);
        let mut names = Vec::with_capacity(count);
        names.resize_with(count, || self.given[self.given_ranks.draw(random)].as_str());
        names.join(" ")
    }

    /// A surname with what stands before it.
    pub(crate) fn surname(&self, random: &mut Random) -> (&'static str, String) {
        let prefix = *random.weighted(&PREFIXES);
        let surname = self.surnames[self.surname_ranks.draw(random)].clone();
        (prefix, surname)
    }

    /// A whole name.
    pub(crate) fn name(&self, random: &mut Random) -> Name {
        let (prefix, surname) = self.surname(random);
        Name {
            given: self.given(random),
            prefix,
            surname,
        }
    }
}

/// So many different names.
fn invent(count: u32, ends: &[&str], random: &mut Random) -> Vec<String> {
    let mut known = std::collections::HashSet::new();
    let mut names = Vec::new();
    while names.len() < count as usize {
        let mut name = (*random.pick(&STARTS)).to_owned();
        for _ in 0..random.below(3) {
            name += *random.pick(&MIDDLES);
        }
        name += *random.pick(ends);
        if random.one_in(16) {
            let (plain, accented) = *random.pick(&ACCENTS);
            name = name.replacen(plain, &accented.to_string(), 1);
        }
        if known.insert(name.clone()) {
            names.push(name);
        }
    }
    names
}
