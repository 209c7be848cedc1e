//! The list of parts that the program shows with their licences, against what it is built of.

use std::collections::BTreeSet;
use std::fs;

use crate::source::root;

type Part = (String, String);

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

/// Every package of the lock file, with its version.
fn locked(lock: &str) -> BTreeSet<Part> {
    let quoted = |line: &str, key: &str| {
        let value = line.strip_prefix(key)?.strip_prefix(" = \"")?;
        value.strip_suffix('"').map(str::to_owned)
    };
    let lines: Vec<&str> = lock.lines().collect();
    let pair = |pair: &[&str]| Some((quoted(pair[0], "name")?, quoted(pair[1], "version")?));
    lines.windows(2).filter_map(pair).collect()
}

/// What the program itself asks for, by name.
fn asked(manifest: &str) -> BTreeSet<&str> {
    let after = manifest.split("[dependencies]").nth(1).unwrap();
    let part = after.split("\n[").next().unwrap();
    let lines = part
        .lines()
        .filter(|line| !line.starts_with([' ', '#', ']']));
    let names = lines.filter_map(|line| line.split_once(" = "));
    names.map(|(name, _)| name).collect()
}

/// What the list names.
fn named(list: &str) -> BTreeSet<Part> {
    let line = |line: &str| {
        let (part, licence) = line.split_once(": ")?;
        let (name, version) = part.split_once(' ')?;
        (!licence.is_empty()).then(|| (name.to_owned(), version.to_owned()))
    };
    list.lines().filter_map(line).collect()
}

#[test]
fn every_part_that_is_asked_for_is_named_in_the_version_that_is_built() {
    let (lock, manifest) = (read("Cargo.lock"), read("Cargo.toml"));
    let (locked, asked) = (locked(&lock), asked(&manifest));
    let named = named(&read("assets/licences/crates.txt"));
    assert!(asked.contains("iced") && asked.contains("data-encoding"));
    let missing: Vec<&&str> = asked
        .iter()
        .filter(|name| !named.iter().any(|(of, _)| of == **name))
        .collect();
    assert!(missing.is_empty(), "not in the list: {missing:?}");
    let old: Vec<&Part> = named.difference(&locked).collect();
    assert!(old.is_empty(), "not what is built: {old:?}");
}

#[test]
fn a_part_that_is_missing_or_older_is_seen() {
    let lock = "[[package]]\nname = \"iced\"\nversion = \"0.14.0\"\n";
    let list = named("iced 0.13.1: MIT\nzip 9.0.0:\n");
    assert_eq!(list.len(), 1);
    assert_eq!(list.difference(&locked(lock)).count(), 1);
    let asked = asked(
        "[dependencies]\n# Why.\niced = { features = [\n    \"x11\",\n] }\n\n[dev-dependencies]\nz = \"1\"\n",
    );
    assert_eq!(asked.into_iter().collect::<Vec<_>>(), ["iced"]);
}
