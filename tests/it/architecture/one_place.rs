//! What stands in one place only: the disk, the clock, the database engine, the window.

use proc_macro2::{TokenStream, TokenTree};

use super::paths::{Found, paths};
use super::{check, file};
use crate::source::{Source, rust_files};

/// Something that may be named in some places only.
struct Rule {
    what: &'static str,
    /// Files, or folders with a `/` behind them.
    places: &'static [&'static str],
    /// Whether code that only tests are built with may name it anywhere.
    tests_may: bool,
    names: fn(&Found) -> bool,
}

const RULES: [Rule; 12] = [
    Rule {
        what: "the disk",
        places: &["src/files.rs", "src/files/"],
        tests_may: true,
        names: |path| {
            path.starts(&["std", "fs"])
                || path.starts(&["tempfile"])
                || is_bare(path, &DISK_METHODS)
        },
    },
    Rule {
        what: "a file opened by its path behind the back of the module files",
        places: &["src/files.rs", "src/files/"],
        tests_may: false,
        names: |path| {
            let last = path.parts.last().map_or("", String::as_str);
            last == "from_path" || last.starts_with("open_workbook") && !last.ends_with("_from_rs")
        },
    },
    Rule {
        what: "the clock",
        places: &["src/clock.rs"],
        tests_may: false,
        names: |path| {
            let clocks = ["Local", "Utc", "SystemTime"];
            clocks.iter().any(|clock| path.holds(&[clock, "now"])) || path.holds(&["now_v7"])
        },
    },
    Rule {
        what: "opening the database",
        places: &["src/store/open.rs"],
        tests_may: false,
        names: |path| {
            path.parts
                .windows(2)
                .any(|two| two[0] == "Connection" && two[1].starts_with("open"))
        },
    },
    Rule {
        what: "the database engine",
        places: &["src/store.rs", "src/store/"],
        tests_may: false,
        names: |path| path.starts(&["rusqlite"]) || path.starts(&["libsqlite3_sys"]),
    },
    Rule {
        what: "the pages of a PDF",
        places: &["src/document/pdf.rs"],
        tests_may: false,
        names: |path| path.starts(&["printpdf"]),
    },
    Rule {
        what: "the inside of a PDF",
        places: &["src/document/pdf/"],
        tests_may: true,
        names: |path| path.starts(&["lopdf"]) || path.starts(&["subsetter"]),
    },
    Rule {
        what: "the shapes of letters",
        places: &["src/document/"],
        tests_may: false,
        names: |path| path.starts(&["cosmic_text"]) || path.starts(&["unicode_linebreak"]),
    },
    Rule {
        what: "the window",
        places: &["src/ui.rs", "src/ui/"],
        tests_may: false,
        names: |path| path.parts[0] == "iced" || path.parts[0].starts_with("iced_"),
    },
    Rule {
        what: "the terminal",
        places: &["src/cli.rs", "src/cli/", "src/main.rs"],
        tests_may: false,
        names: |path| path.starts(&["clap"]) || path.starts(&["rpassword"]),
    },
    Rule {
        what: "another process",
        places: &["src/desktop.rs", "src/desktop/"],
        tests_may: true,
        names: |path| path.starts(&["std", "process", "Command"]) || path.starts(&["interprocess"]),
    },
    Rule {
        what: "the network",
        places: &[],
        tests_may: false,
        names: |path| path.starts(&["std", "net"]),
    },
];

/// Methods that go to the disk without naming `std::fs`, as far as no other type has them.
const DISK_METHODS: [&str; 5] = [
    "canonicalize",
    "read_dir",
    "read_link",
    "symlink_metadata",
    "try_exists",
];

fn is_bare(path: &Found, names: &[&str]) -> bool {
    path.parts.len() == 1 && names.contains(&path.parts[0].as_str())
}

impl Rule {
    fn problems(&self, source: &Source) -> Vec<String> {
        if lies_in(source, self.places) {
            return Vec::new();
        }
        paths(source)
            .iter()
            .filter(|path| (self.names)(path) && !(self.tests_may && path.tested))
            .map(|path| format!("{}: {} ({})", source.path, self.what, path.text()))
            .collect()
    }
}

fn lies_in(source: &Source, places: &[&str]) -> bool {
    places.iter().any(|place| {
        source.path == *place || place.ends_with('/') && source.path.starts_with(place)
    })
}

/// `cfg(windows)` and its other spellings outside the folder of the desktop.
fn system_problems(source: &Source) -> Vec<String> {
    if lies_in(source, &["src/desktop.rs", "src/desktop/"]) {
        return Vec::new();
    }
    let tokens: TokenStream = source.text.parse().unwrap();
    let found = asks_for_windows(tokens);
    found
        .then(|| format!("{}: asks for Windows", source.path))
        .into_iter()
        .collect()
}

fn asks_for_windows(stream: TokenStream) -> bool {
    let tokens: Vec<TokenTree> = stream.into_iter().collect();
    let here = tokens.iter().enumerate().any(|(at, token)| {
        let TokenTree::Ident(word) = token else {
            return false;
        };
        let body = tokens[at + 1..].iter().take(2).find_map(|next| match next {
            TokenTree::Group(group) => Some(group.stream().to_string()),
            _ => None,
        });
        ["cfg", "cfg_attr"].contains(&word.to_string().as_str())
            && body.is_some_and(|body| body.contains("windows"))
    });
    here || tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => asks_for_windows(group.stream()),
        _ => false,
    })
}

fn problems(source: &Source) -> Vec<String> {
    let rules = RULES.iter().flat_map(|rule| rule.problems(source));
    rules.chain(system_problems(source)).collect()
}

#[test]
fn each_has_its_one_place() {
    check(
        &rust_files("src")
            .iter()
            .flat_map(problems)
            .collect::<Vec<_>>(),
    );
}

#[track_caller]
fn caught(path: &str, text: &str, what: &str) {
    let found = problems(&file(path, text));
    assert!(
        found.iter().any(|problem| problem.contains(what)),
        "not caught in {path}: {text}"
    );
}

#[track_caller]
fn allowed(path: &str, text: &str) {
    check(&problems(&file(path, text)));
}

#[test]
fn the_disk_is_caught() {
    caught("src/cli.rs", "use std::fs;", "the disk");
    caught("src/cli.rs", "use std::{io, fs::File};", "the disk");
    caught("src/cli.rs", "fn f() { std::fs::read(x) }", "the disk");
    caught(
        "src/store/backup.rs",
        "let t = tempfile::tempdir();",
        "the disk",
    );
    caught("src/store/backup.rs", "path.canonicalize()", "the disk");
    caught(
        "src/exchange/a.rs",
        "csv::Reader::from_path(x)",
        "by its path",
    );
    caught(
        "src/exchange/a.rs",
        "ReaderBuilder::new().from_path(x)",
        "by its path",
    );
    caught(
        "src/exchange/a.rs",
        "use calamine::{open_workbook, Xlsx};",
        "by its path",
    );
    caught(
        "src/exchange/a.rs",
        "calamine::open_workbook_auto(x)",
        "by its path",
    );
    allowed(
        "src/exchange/a.rs",
        "calamine::open_workbook_auto_from_rs(x)",
    );
    allowed("src/files/place.rs", "use std::fs;");
    allowed("src/store/tests.rs", "use std::fs;");
    allowed("src/store/a.rs", "#[cfg(test)] mod tests { use std::fs; }");
}

#[test]
fn the_clock_is_caught() {
    caught("src/law/term.rs", "chrono::Local::now()", "the clock");
    caught(
        "src/law/term.rs",
        "use chrono::Utc; fn f() { Utc::now() }",
        "the clock",
    );
    caught(
        "src/law/tests.rs",
        "std::time::SystemTime::now()",
        "the clock",
    );
    caught("src/store/stamp.rs", "uuid::Uuid::now_v7()", "the clock");
    allowed("src/clock.rs", "Utc::now()");
    allowed("src/store/stamp.rs", "Instant::now()");
}

#[test]
fn the_engines_are_caught() {
    caught("src/store/youth.rs", "Connection::open(path)", "opening");
    caught(
        "src/store/youth.rs",
        "rusqlite::Connection::open_in_memory()",
        "opening",
    );
    caught("src/service/cases.rs", "use rusqlite::Row;", "engine");
    caught("src/cli/letter.rs", "use printpdf::Op;", "PDF");
    caught("src/document/layout.rs", "use printpdf::Op;", "PDF");
    caught("src/document/layout.rs", "use lopdf::Object;", "PDF");
    caught("src/ui/text.rs", "use cosmic_text::Buffer;", "letters");
    caught("src/service/cases.rs", "use iced::Task;", "the window");
    caught("src/cli.rs", "use iced_core::Size;", "the window");
    caught("src/service/cases.rs", "use clap::Parser;", "the terminal");
    caught(
        "src/exchange/brp.rs",
        "use std::net::TcpStream;",
        "the network",
    );
    caught(
        "src/cli.rs",
        "use interprocess::local_socket;",
        "another process",
    );
    allowed("src/store/open.rs", "Connection::open(path)");
    allowed("src/ui/office.rs", "use iced::Task;");
    allowed("src/document/pdf.rs", "use printpdf::Op;");
    allowed("src/document/pdf/archive.rs", "use lopdf::Object;");
    allowed("src/document/shape.rs", "use cosmic_text::FontSystem;");
}

#[test]
fn asking_for_windows_is_caught() {
    caught("src/files.rs", "#[cfg(windows)] fn f() {}", "Windows");
    caught(
        "src/files.rs",
        "fn f() { #[cfg(not(windows))] g(); }",
        "Windows",
    );
    caught("src/files.rs", "if cfg!(windows) {}", "Windows");
    caught(
        "src/files.rs",
        "#[cfg(target_os = \"windows\")] fn f() {}",
        "Windows",
    );
    caught("src/main.rs", "#![cfg_attr(windows, x)]", "Windows");
    allowed("src/files.rs", "#[cfg(unix)] fn f(windows: u8) {}");
    allowed("src/desktop/print.rs", "#[cfg(windows)] fn f() {}");
}
