//! The lists of what others wrote, against what the program is built of. `assets/licences/README.md`
//! says how they are made.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use crate::source::root;

type Part = (String, String);

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

/// Every package of the lock file, with what it leads to.
fn locked(lock: &str) -> BTreeMap<Part, Vec<String>> {
    let quoted = |line: &str| line.split('"').nth(1).map(str::to_owned);
    let mut all = BTreeMap::new();
    for package in lock.split("[[package]]").skip(1) {
        let after = |key: &str| package.lines().find(|line| line.starts_with(key));
        let (name, version) = (after("name = "), after("version = "));
        let leads_to = package.split("dependencies = [").nth(1).unwrap_or_default();
        let leads_to = leads_to.lines().filter_map(quoted).collect();
        let part = (
            name.and_then(quoted).unwrap(),
            version.and_then(quoted).unwrap(),
        );
        all.insert(part, leads_to);
    }
    all
}

/// Every package that these lead to, on whatever system.
fn reached(locked: &BTreeMap<Part, Vec<String>>, asked: &BTreeSet<&str>) -> BTreeSet<Part> {
    // A version is told only where there are two of a name.
    let part = |words: &String| {
        let (name, version) = words.split_once(' ').unwrap_or((words, ""));
        let is_it = |part: &&Part| part.0 == name && (version.is_empty() || part.1 == version);
        locked.keys().find(is_it).unwrap().clone()
    };
    let own = locked.iter().find(|(part, _)| part.0 == "leerrecht");
    let first = own.unwrap().1.iter().map(part);
    let mut to_do: Vec<Part> = first
        .filter(|part| asked.contains(part.0.as_str()))
        .collect();
    let mut reached = BTreeSet::new();
    while let Some(one) = to_do.pop() {
        if reached.insert(one.clone()) {
            to_do.extend(locked[&one].iter().map(part));
        }
    }
    reached
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

/// What a list names; each with its licence, where that is asked for.
fn named(list: &str, licensed: bool) -> BTreeSet<Part> {
    let line = |line: &str| {
        let (part, licence) = line.split_once(": ").unwrap_or((line, ""));
        let (name, version) = part.split_once(' ')?;
        (licensed != licence.is_empty()).then(|| (name.to_owned(), version.to_owned()))
    };
    list.lines().filter_map(line).collect()
}

/// What cargo compiles here, as it answers without a network.
fn built_here() -> BTreeSet<Part> {
    let asked = [
        "tree",
        "--offline",
        "--locked",
        "--edges",
        "normal,build",
        "--prefix",
        "none",
        "--format",
        "{p}",
    ];
    let mut cargo = Command::new(env!("CARGO"));
    let answer = cargo.args(asked).current_dir(root()).output().unwrap();
    assert!(answer.status.success(), "{answer:?}");
    let lines = String::from_utf8(answer.stdout).unwrap();
    let part = |line: &str| {
        let mut words = line.split(' ');
        let (name, version) = (words.next()?, words.next()?.strip_prefix('v')?);
        (name != "leerrecht").then(|| (name.to_owned(), version.to_owned()))
    };
    lines.lines().filter_map(part).collect()
}

#[test]
fn every_part_of_the_lock_file_is_named_once() {
    let (lock, manifest) = (read("Cargo.lock"), read("Cargo.toml"));
    let asked = asked(&manifest);
    assert!(asked.contains("iced") && asked.contains("data-encoding"));
    let reached = reached(&locked(&lock), &asked);
    let built = named(&read("assets/licences/crates.txt"), true);
    let elsewhere = named(&read("assets/licences/elsewhere.txt"), false);
    let twice: Vec<&Part> = built.intersection(&elsewhere).collect();
    assert!(twice.is_empty(), "built and not built: {twice:?}");
    let all: BTreeSet<Part> = built.union(&elsewhere).cloned().collect();
    let missing: Vec<&Part> = reached.difference(&all).collect();
    assert!(missing.is_empty(), "in no list: {missing:?}");
    let old: Vec<&Part> = all.difference(&reached).collect();
    assert!(old.is_empty(), "not in the lock file: {old:?}");
}

#[test]
fn every_part_that_is_compiled_here_is_named_with_its_licence() {
    let (built, named) = (
        built_here(),
        named(&read("assets/licences/crates.txt"), true),
    );
    for engine in ["sqlcipher-src", "openssl-src"] {
        assert!(built.iter().any(|(name, _)| name == engine), "{engine}");
    }
    let missing: Vec<&Part> = built.difference(&named).collect();
    assert!(missing.is_empty(), "without a licence: {missing:?}");
}

#[test]
fn what_a_part_carries_along_is_told_of_the_version_that_is_built() {
    let locked = locked(&read("Cargo.lock"));
    let told = read("assets/licences/carried.txt");
    for name in ["hayro-font", "hayro-cmap", "hayro-interpret"] {
        let (_, version) = locked.keys().find(|part| part.0 == name).unwrap();
        let heading = format!("{name} {version} carries ");
        assert!(
            told.lines().any(|line| line.starts_with(&heading)),
            "{heading}"
        );
    }
}

#[test]
fn every_face_is_named_with_its_licence() {
    let readme = read("assets/fonts/README.md");
    let rows: Vec<&str> = readme
        .lines()
        .filter(|line| line.starts_with("| `"))
        .collect();
    let all = ["", "window/"].into_iter().flat_map(|folder| {
        let files = fs::read_dir(root().join("assets/fonts").join(folder)).unwrap();
        let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
        names.map(move |name| format!("{folder}{name}"))
    });
    for name in all {
        let Some(face) = name.strip_suffix(".ttf") else {
            continue;
        };
        let (family, weight) = face.split_once('-').unwrap_or((face, ""));
        let is_it = |row: &&&str| row.contains(&format!("`{family}")) && row.contains(weight);
        let row = rows.iter().find(is_it);
        let row = row.unwrap_or_else(|| panic!("{name} is in no row"));
        let licensed = row.contains("OFL 1.1") || row.contains("EUPL-1.2");
        assert!(licensed, "{name}: {row}");
    }
}

#[test]
fn a_part_that_is_missing_or_older_is_seen() {
    let lock = "[[package]]\nname = \"leerrecht\"\nversion = \"1.0.0\"\ndependencies = [\n \"a\",\n \
                \"t\",\n]\n\n[[package]]\nname = \"a\"\nversion = \"1.0.0\"\ndependencies = [\n \
                \"b 2.0.0\",\n]\n\n[[package]]\nname = \"b\"\nversion = \"1.0.0\"\n\n[[package]]\n\
                name = \"b\"\nversion = \"2.0.0\"\n\n[[package]]\nname = \"t\"\nversion = \"1.0.0\"\n";
    let reached = reached(&locked(lock), &BTreeSet::from(["a"]));
    let expected = named("a 1.0.0: MIT\nb 2.0.0: MIT\nc 1.0.0\n", true);
    assert_eq!(expected.len(), 2);
    assert_eq!(reached, expected);
    assert_eq!(
        named("c 1.0.0\n", false),
        BTreeSet::from([("c".into(), "1.0.0".into())])
    );
    let asked = asked(
        "[dependencies]\n# Why.\niced = { features = [\n    \"x11\",\n] }\n\n[dev-dependencies]\nz = \"1\"\n",
    );
    assert_eq!(asked.into_iter().collect::<Vec<_>>(), ["iced"]);
}
