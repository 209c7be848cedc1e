//! What lies where, and that each file says what it is.

use std::fs;

use super::{check, file};
use crate::source::{Source, root, rust_files};

/// What may lie at the top, beside names that start with a dot. The last two are made, not kept.
const TOP: [&str; 13] = [
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "README.md",
    "assets",
    "benches",
    "build.rs",
    "i18n.toml",
    "packaging",
    "src",
    "tests",
    "target",
    "demo-output",
];

/// Names that say nothing about what is inside.
const EMPTY_NAMES: [&str; 7] = [
    "util", "utils", "helper", "helpers", "common", "types", "misc",
];

fn top_problems(names: &[String]) -> Vec<String> {
    let fine = |name: &str| name.starts_with('.') || TOP.contains(&name);
    let strangers = names.iter().filter(|name| !fine(name));
    strangers
        .map(|name| format!("{name} does not belong at the top"))
        .collect()
}

fn name_problems(source: &Source) -> Vec<String> {
    let parts = source.path.split(['/', '.']);
    let mut problems: Vec<String> = parts
        .filter(|part| EMPTY_NAMES.contains(part))
        .map(|part| format!("{}: {part} says nothing", source.path))
        .collect();
    if source.path.ends_with("/mod.rs") {
        problems.push(format!("{}: write x.rs and x/", source.path));
    }
    problems
}

fn heading_problems(source: &Source) -> Vec<String> {
    let said = source
        .text
        .lines()
        .next()
        .and_then(|line| line.strip_prefix("//!"));
    if said.is_some_and(|said| !said.trim().is_empty()) {
        return Vec::new();
    }
    vec![format!(
        "{}: the first line says what the file is (//!)",
        source.path
    )]
}

fn all_files() -> Vec<Source> {
    ["src", "tests", "benches"]
        .into_iter()
        .flat_map(rust_files)
        .collect()
}

#[test]
fn only_what_belongs_lies_at_the_top() {
    let names = fs::read_dir(root())
        .unwrap()
        .map(|entry| entry.unwrap().file_name());
    let names: Vec<String> = names
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    assert!(names.contains(&"Cargo.toml".to_owned()));
    check(&top_problems(&names));
}

#[test]
fn names_say_something() {
    check(
        &all_files()
            .iter()
            .flat_map(name_problems)
            .collect::<Vec<_>>(),
    );
}

#[test]
fn each_file_says_what_it_is() {
    check(
        &all_files()
            .iter()
            .flat_map(heading_problems)
            .collect::<Vec<_>>(),
    );
}

#[test]
fn what_does_not_belong_is_caught() {
    let strange = ["docs", "notes.md", "scripts"].map(str::to_owned);
    assert_eq!(top_problems(&strange).len(), 3);
    check(&top_problems(&[".ci".to_owned(), "src".to_owned()]));
    for path in [
        "src/utils.rs",
        "src/store/common/a.rs",
        "src/store/types.rs",
        "src/law/mod.rs",
    ] {
        assert_eq!(name_problems(&file(path, "")).len(), 1, "{path}");
    }
    check(&name_problems(&file("src/law/term.rs", "")));
    for text in [
        "",
        "use std::io;",
        "// A file.",
        "//!",
        "/// A file.\nfn f() {}",
    ] {
        assert_eq!(heading_problems(&file("src/a.rs", text)).len(), 1, "{text}");
    }
    check(&heading_problems(&file("src/a.rs", "//! A file.")));
}
