//! One direction: which part of the program may know which other.

use super::paths::{Found, paths};
use super::{check, file};
use crate::source::{Source, rust_files};

/// Each part, with the parts it may name beside itself.
const KNOWS: [(&str, &[&str]); 14] = [
    ("clock", &["domain"]),
    ("files", &[]),
    ("i18n", &[]),
    ("domain", &[]),
    ("law", &["domain"]),
    // The faces are bytes and nothing else; window and paper are set in the same.
    ("typeface", &[]),
    ("document", &["domain", "typeface"]),
    ("exchange", &["domain"]),
    ("store", &["domain", "files"]),
    ("desktop", &["clock", "domain", "files"]),
    // The only one that combines the others; it asks for the time only for the log.
    (
        "service",
        &[
            "clock", "desktop", "document", "domain", "exchange", "files", "law", "store",
        ],
    ),
    // What both doors say in the same words.
    ("wording", &["domain", "i18n", "service"]),
    // Two doors: what they show of the parts below, the service hands them.
    (
        "cli",
        &[
            "clock", "desktop", "domain", "files", "i18n", "service", "wording",
        ],
    ),
    (
        "ui",
        &[
            "clock", "desktop", "domain", "files", "i18n", "service", "typeface", "wording",
        ],
    ),
];

/// What the file names against the direction.
fn problems(source: &Source) -> Vec<String> {
    let part = part_of(&source.path);
    // The root lists the parts, the program opens the door; neither holds anything else.
    if part == "lib" || part == "main" {
        return Vec::new();
    }
    let Some((_, allowed)) = KNOWS.iter().find(|(name, _)| *name == part) else {
        return vec![format!(
            "{}: give the part {part} its place among the layers",
            source.path
        )];
    };
    paths(source)
        .iter()
        .filter_map(|path| problem(path, part, allowed))
        .map(|what| format!("{}: {part} may not name {what}", source.path))
        .collect()
}

fn part_of(path: &str) -> &str {
    let inner = path.trim_start_matches("src/");
    inner.split(['/', '.']).next().unwrap_or(inner)
}

fn problem(path: &Found, part: &str, allowed: &[&str]) -> Option<String> {
    if path.starts(&["leerrecht"]) && path.parts.len() > 1 {
        return Some(path.text());
    }
    if !path.starts(&["crate"]) {
        return None;
    }
    let target = path.parts.get(1)?;
    let known = KNOWS.iter().any(|(name, _)| name == target);
    // The whole root at once, or something in it that is no part, would hide what is named.
    let fine = target == part || known && allowed.contains(&target.as_str());
    (!fine).then(|| path.text())
}

/// `use crate as c;` would give the root another name.
fn renames(source: &Source) -> Vec<String> {
    let words: Vec<&str> = source.text.split_whitespace().collect();
    words
        .windows(3)
        .filter(|three| {
            ["crate", "super", "self", "::std", "std"].contains(&three[1])
                || three[1].ends_with("super")
        })
        .filter(|three| three[0] == "use" && three[2] == "as")
        .map(|three| format!("{}: {} gets another name", source.path, three[1]))
        .collect()
}

#[test]
fn nothing_calls_upward() {
    let sources = rust_files("src");
    assert!(sources.len() > 10, "the source was not found");
    check(&sources.iter().flat_map(problems).collect::<Vec<_>>());
    check(&sources.iter().flat_map(renames).collect::<Vec<_>>());
}

#[track_caller]
fn caught(path: &str, text: &str) {
    let source = file(path, text);
    let found = problems(&source).len() + renames(&source).len();
    assert!(found > 0, "not caught in {path}: {text}");
}

#[track_caller]
fn allowed(path: &str, text: &str) {
    check(&problems(&file(path, text)));
    check(&renames(&file(path, text)));
}

#[test]
fn calling_upward_is_caught() {
    caught("src/domain/youth.rs", "use crate::store::Store;");
    caught(
        "src/domain/youth.rs",
        "use crate::{domain::id, store::{self}};",
    );
    caught("src/domain/youth.rs", "fn f() { crate::clock::today() }");
    caught("src/domain/youth.rs", "use super::super::store::Store;");
    caught("src/domain.rs", "use super::store;");
    caught("src/domain.rs", "mod x { use super::super::files; }");
    caught("src/domain.rs", "use crate::*;");
    caught("src/domain.rs", "use super::*;");
    caught("src/domain.rs", "use crate as c;");
    caught("src/domain/a.rs", "use super::super as c;");
    caught("src/domain.rs", "use crate::{self as c};");
    caught("src/domain.rs", "use crate::anything;");
    caught("src/law/absence.rs", "use crate::exchange::table;");
    caught("src/document/page.rs", "use crate::store::Store;");
    caught("src/document/pdf.rs", "use crate::files;");
    caught("src/ui/letter.rs", "use crate::document::Press;");
    caught("src/exchange/brp.rs", "use crate::store::Tx;");
    caught("src/store/open.rs", "use crate::service::session;");
    caught("src/store/open.rs", "use leerrecht::cli;");
    caught("src/service/cases.rs", "use crate::cli::Args;");
    caught("src/ui/screen/cases.rs", "use crate::store::Store;");
    caught("src/ui/screen/cases.rs", "use crate::cli::Args;");
    caught("src/cli/check.rs", "use crate::law::article;");
    caught("src/newcomer.rs", "");
}

#[test]
fn the_direction_itself_is_allowed() {
    allowed(
        "src/store/youth.rs",
        "use crate::domain::youth::Youth; use super::sql::get;",
    );
    allowed(
        "src/service/cases.rs",
        "use crate::{document, domain, law, store::Store};",
    );
    allowed(
        "src/ui/office.rs",
        "use crate::service; pub(crate) fn f() {} pub(super) fn g() {}",
    );
    allowed(
        "src/domain/name.rs",
        "#[cfg(test)] mod tests { use super::*; }",
    );
    allowed("src/lib.rs", "pub mod store;");
}
