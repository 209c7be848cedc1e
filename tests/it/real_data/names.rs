//! Every one of the 687 names is found as people type it: in plain letters, in any word order,
//! with a wrong accent, with one typing error. What is found must be among those that are shown.

use std::collections::BTreeMap;
use std::sync::Mutex;

use leerrecht::domain::id::YouthId;
use leerrecht::service::import::{Input, persons};
use leerrecht::store::{Found, Query, Snapshot, Store};
use serde_json::Value;

use super::import::{apply, everybody, store};
use super::plain::{SIGNS, plain, signed};
use super::{GBA_V, HAAL_CENTRAAL, place};
use crate::random::Random;

/// Hits that the list shows.
const SHOWN: usize = 50;

/// Word orders tried of a name with more words than four.
const ORDERS: usize = 24;

/// Names with one wrong accent, of each kind, per person.
const ACCENTS: usize = 4;

/// Names with one typing error, of each kind, per person.
const ERRORS: usize = 3;

/// A person as this test reads him: not by the program's own readers.
struct Person {
    record: String,
    typed: String,
    youth: YouthId,
}

/// What was searched and not found: only the id of the record, never the name.
type Missed = Mutex<BTreeMap<&'static str, Vec<String>>>;

#[test]
fn every_name_is_found() {
    let Some(path) = place(GBA_V) else { return };
    let folder = tempfile::tempdir().unwrap();
    let store = store(folder.path());
    let everything = everybody("2026-11-23");
    persons(
        &store,
        Input::open(&path).unwrap(),
        &everything,
        apply(None),
    )
    .unwrap();
    let people = people(&store);
    assert_eq!(people.len(), 687);
    let mut random = Random::from_env(20_261_123);
    let missed = Missed::default();
    let halves = people.split_at(people.len() / 2);
    std::thread::scope(|scope| {
        for (half, mut random) in [(halves.0, random.fork()), (halves.1, random.fork())] {
            let (store, missed) = (&store, &missed);
            scope.spawn(move || {
                for person in half {
                    search(store, person, &mut random, missed);
                }
            });
        }
    });
    let missed = missed.into_inner().unwrap();
    let counts: Vec<String> = missed
        .iter()
        .map(|(kind, records)| format!("{kind}: {} ({})", records.len(), records.join(" ")))
        .collect();
    assert!(missed.is_empty(), "not found, {counts:#?}");
}

/// The persons from the JSON, with the youths that the other form made of them.
fn people(store: &Store) -> Vec<Person> {
    let bytes = std::fs::read(place(HAAL_CENTRAAL).unwrap()).unwrap();
    let all: Vec<Value> = serde_json::from_slice(&bytes).unwrap();
    store
        .read(|file| {
            let people = all.iter().map(|person| read(file, person)).collect();
            Ok::<_, leerrecht::store::StoreError>(people)
        })
        .unwrap()
}

fn read(file: &Snapshot<'_>, person: &Value) -> Person {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let name = &person["naam"];
    let name = ["voornamen", "voorvoegsel", "geslachtsnaam"].map(|part| text(&name[part]));
    let number = text(&person["aNummer"]).parse().unwrap();
    let youths = file.youths_by_a_number(number).unwrap();
    Person {
        record: text(&person["id"]),
        typed: plain(&name.join(" ")),
        youth: youths[0].id,
    }
}

/// Searches one person in all the ways.
fn search(store: &Store, person: &Person, random: &mut Random, missed: &Missed) {
    if person.typed.is_empty() {
        // A surname of one dot and nothing else: there is nothing to type.
        return;
    }
    let found = |typed: &str| {
        let hits = store.read(|file| file.search(&Query::new(typed))).unwrap();
        let shown = hits.best.iter().chain(&hits.near).take(SHOWN);
        shown
            .into_iter()
            .any(|hit| hit.found == Found::Youth(person.youth))
    };
    let check = |kind: &'static str, typed: &str| {
        if !found(typed) {
            let mut missed = missed.lock().unwrap();
            missed.entry(kind).or_default().push(person.record.clone());
        }
    };
    check("plain", &person.typed);
    for order in orders(&person.typed, random) {
        check("order", &order);
    }
    for _ in 0..ACCENTS {
        check("accent", &with_accent(&person.typed, random));
        check("joined accent", &with_joined_accent(&person.typed, random));
    }
    check("accents", &with_accents(&person.typed, random));
    for _ in 0..ERRORS {
        check("insertion", &with_insertion(&person.typed, random));
        check("deletion", &with_deletion(&person.typed, random));
        check("substitution", &with_substitution(&person.typed, random));
        check("transposition", &with_transposition(&person.typed, random));
    }
}

/// All orders of the words of a short name, some of a long one.
fn orders(typed: &str, random: &mut Random) -> Vec<String> {
    let words: Vec<&str> = typed.split(' ').collect();
    if words.len() <= 4 {
        return permutations(&words);
    }
    (0..ORDERS)
        .map(|_| {
            let mut words = words.clone();
            random.shuffle(&mut words);
            words.join(" ")
        })
        .collect()
}

fn permutations(words: &[&str]) -> Vec<String> {
    if let [word] = words {
        return vec![(*word).to_owned()];
    }
    let mut all = Vec::new();
    for (at, first) in words.iter().enumerate() {
        let rest = [&words[..at], &words[at + 1..]].concat();
        let rests = permutations(&rest);
        all.extend(rests.into_iter().map(|rest| format!("{first} {rest}")));
    }
    all
}

fn letters(typed: &str) -> Vec<char> {
    typed.chars().collect()
}

/// A place in the text where a letter stands.
fn some_letter(letters: &[char], random: &mut Random) -> Option<usize> {
    let places: Vec<usize> = (0..letters.len())
        .filter(|at| letters[*at].is_ascii_lowercase())
        .collect();
    (!places.is_empty()).then(|| places[random.below(places.len())])
}

fn with_accent(typed: &str, random: &mut Random) -> String {
    let mut letters = letters(typed);
    if let Some(at) = some_letter(&letters, random) {
        letters[at] = signed(letters[at], random.below(100)).unwrap_or(letters[at]);
    }
    letters.into_iter().collect()
}

fn with_joined_accent(typed: &str, random: &mut Random) -> String {
    let mut letters = letters(typed);
    if let Some(at) = some_letter(&letters, random) {
        letters.insert(at + 1, SIGNS[random.below(SIGNS.len())]);
    }
    letters.into_iter().collect()
}

fn with_accents(typed: &str, random: &mut Random) -> String {
    typed
        .chars()
        .map(|letter| signed(letter, random.below(100)).unwrap_or(letter))
        .collect()
}

fn any_letter(random: &mut Random) -> char {
    char::from(b'a' + u8::try_from(random.below(26)).unwrap())
}

fn with_insertion(typed: &str, random: &mut Random) -> String {
    let mut letters = letters(typed);
    letters.insert(random.below(letters.len() + 1), any_letter(random));
    letters.into_iter().collect()
}

fn with_deletion(typed: &str, random: &mut Random) -> String {
    let mut letters = letters(typed);
    letters.remove(random.below(letters.len()));
    letters.into_iter().collect()
}

fn with_substitution(typed: &str, random: &mut Random) -> String {
    let mut letters = letters(typed);
    let at = random.below(letters.len());
    letters[at] = any_letter(random);
    letters.into_iter().collect()
}

fn with_transposition(typed: &str, random: &mut Random) -> String {
    let mut letters = letters(typed);
    if letters.len() > 1 {
        let at = random.below(letters.len() - 1);
        letters.swap(at, at + 1);
    }
    letters.into_iter().collect()
}
