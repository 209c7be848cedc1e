//! The paths that a source file names (`a::b::c`), whether in a `use`, in a group of one or in the
//! middle of an expression; comments and texts do not count. What starts with `crate`, `self` or
//! `super` is told from the root, so that no way around leads past a rule.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};

use crate::source::Source;

/// A path as a file names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// Its parts, from the root of the crate (`crate`, ..) or of another (`std`, ..).
    pub(super) parts: Vec<String>,
    /// Whether it stands in code that only tests are built with.
    pub(super) tested: bool,
}

impl Found {
    /// Whether these are its first parts.
    pub(super) fn starts(&self, start: &[&str]) -> bool {
        self.parts.len() >= start.len() && self.parts.iter().zip(start).all(|(a, b)| a == b)
    }

    /// Whether these parts follow each other somewhere in it.
    pub(super) fn holds(&self, wanted: &[&str]) -> bool {
        self.parts
            .windows(wanted.len())
            .any(|window| window == wanted)
    }

    /// As it would be written.
    pub(super) fn text(&self) -> String {
        self.parts.join("::")
    }
}

/// All paths of a file, single names included.
pub(super) fn paths(source: &Source) -> Vec<Found> {
    let module = module_of(&source.path);
    let tested = source.path.ends_with("/tests.rs") || source.path.contains("/tests/");
    let tokens: TokenStream = source.text.parse().unwrap();
    let mut walk = Walk {
        module,
        tested,
        found: Vec::new(),
    };
    walk.tokens(tokens);
    walk.found
}

/// `src/files/error.rs` is the module `files::error`.
fn module_of(path: &str) -> Vec<String> {
    let inner = path.trim_start_matches("src/").trim_end_matches(".rs");
    if ["lib", "main"].contains(&inner) {
        return Vec::new();
    }
    inner.split('/').map(str::to_owned).collect()
}

struct Walk {
    module: Vec<String>,
    tested: bool,
    found: Vec<Found>,
}

impl Walk {
    fn tokens(&mut self, stream: TokenStream) {
        let tokens: Vec<TokenTree> = stream.into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            at += match &tokens[at..] {
                [
                    TokenTree::Ident(word),
                    TokenTree::Ident(name),
                    TokenTree::Group(body),
                    ..,
                ] if word == "mod" => {
                    let tested = self.tested || is_for_tests(&tokens[..at]);
                    self.inline_module(name.to_string(), tested, body.stream());
                    3
                }
                // `use ::a` is no path `use::a`.
                [TokenTree::Ident(word), ..] if is_keyword(word) => 1,
                [TokenTree::Ident(_), ..] => self.path(&tokens[at..], &[]),
                [TokenTree::Group(group), ..] => {
                    self.tokens(group.stream());
                    1
                }
                _ => 1,
            };
        }
    }

    fn inline_module(&mut self, name: String, tested: bool, body: TokenStream) {
        let outside = std::mem::replace(&mut self.tested, tested);
        self.module.push(name);
        self.tokens(body);
        self.module.pop();
        self.tested = outside;
    }

    /// Takes one path from the start of `tokens`, and tells how many tokens that were.
    fn path(&mut self, tokens: &[TokenTree], before: &[String]) -> usize {
        let mut parts = before.to_vec();
        let mut at = 0;
        loop {
            match tokens.get(at) {
                Some(TokenTree::Ident(part)) => parts.push(part.to_string()),
                Some(TokenTree::Punct(sign)) if sign.as_char() == '*' && !parts.is_empty() => {
                    parts.push("*".into());
                }
                Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                    self.group(group.stream(), &parts);
                    return at + 1;
                }
                _ => break,
            }
            at += 1;
            if !is_double_colon(&tokens[at..]) {
                break;
            }
            at += 2;
        }
        let parts = self.rooted(parts);
        self.found.push(Found {
            parts,
            tested: self.tested,
        });
        at.max(1)
    }

    /// `{self, a::b, c::{d, e}}` after a path.
    fn group(&mut self, stream: TokenStream, before: &[String]) {
        let tokens: Vec<TokenTree> = stream.into_iter().collect();
        for part in tokens.split(|token| is_sign(token, ',')) {
            self.path(part, before);
        }
    }

    fn rooted(&self, parts: Vec<String>) -> Vec<String> {
        let up = parts.iter().take_while(|part| *part == "super").count();
        let skip = match parts.first().map(String::as_str) {
            Some("super") => up,
            Some("self") if parts.len() > 1 => 1,
            _ => return parts,
        };
        let depth = self.module.len().saturating_sub(up);
        let mut whole = vec!["crate".to_owned()];
        whole.extend_from_slice(&self.module[..depth]);
        whole.extend_from_slice(&parts[skip..]);
        whole
    }
}

fn is_keyword(word: &Ident) -> bool {
    [
        "as", "for", "if", "impl", "in", "match", "return", "use", "while",
    ]
    .iter()
    .any(|key| word == key)
}

/// `#[cfg(test)]`, perhaps with `pub` behind it.
fn is_for_tests(before: &[TokenTree]) -> bool {
    before.iter().rev().take(3).any(|token| match token {
        TokenTree::Group(group) => group.to_string().replace(' ', "") == "[cfg(test)]",
        _ => false,
    })
}

fn is_sign(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(found) if found.as_char() == sign)
}

fn is_double_colon(tokens: &[TokenTree]) -> bool {
    matches!(tokens, [one, two, ..] if is_sign(one, ':') && is_sign(two, ':'))
}

#[track_caller]
fn check_found(path: &str, text: &str, expected: &[&str]) {
    let found = paths(&super::file(path, text));
    let found: Vec<String> = found.iter().map(Found::text).collect();
    for wanted in expected {
        assert!(
            found.iter().any(|text| text == wanted),
            "{wanted} not in {found:?}"
        );
    }
}

#[test]
fn paths_are_found_wherever_they_stand() {
    check_found("src/a.rs", "use crate::store;", &["crate::store"]);
    check_found(
        "src/a.rs",
        "fn f() { crate::store::open(1) }",
        &["crate::store::open"],
    );
    check_found("src/a.rs", "use ::rusqlite::Row;", &["rusqlite::Row"]);
    check_found(
        "src/a.rs",
        "m!(x, crate :: store :: y)",
        &["crate::store::y"],
    );
    check_found("src/a.rs", "f(a.from_path(x))", &["from_path"]);
    let group = "use crate::{store::{self, key::*}, domain, law::A as B};";
    let parts = [
        "crate::store::self",
        "crate::store::key::*",
        "crate::domain",
        "crate::law::A",
    ];
    check_found("src/a.rs", group, &parts);
    check_found(
        "src/a.rs",
        "use std::{io, fs::{self, File}};",
        &["std::fs::self", "std::fs::File"],
    );
    check_found("src/a.rs", "use crate::{*};", &["crate::*"]);
}

#[test]
fn ways_around_are_told_from_the_root() {
    check_found(
        "src/a/b.rs",
        "use super::super::store::X;",
        &["crate::store::X"],
    );
    check_found("src/a.rs", "use super::store;", &["crate::store"]);
    check_found(
        "src/a.rs",
        "mod m { use super::super::store; }",
        &["crate::store"],
    );
    check_found("src/a.rs", "mod m { use super::b; }", &["crate::a::b"]);
    check_found("src/a/b.rs", "use self::c::d;", &["crate::a::b::c::d"]);
    check_found("src/lib.rs", "use self::store;", &["crate::store"]);
    check_found(
        "src/a/b.rs",
        "use super::{super::store};",
        &["crate::store"],
    );
}

#[test]
fn comments_and_texts_are_no_paths() {
    let text = "//! crate::store\n/* crate::store */ fn f() { \"crate::store\" } // crate::store";
    let found = paths(&super::file("src/a.rs", text));
    assert!(!found.iter().any(|path| path.starts(&["crate", "store"])));
}

#[test]
fn code_for_tests_is_told_apart() {
    let text = "use a::x; #[cfg(test)] mod tests { use a::y; } use a::z;";
    let found = paths(&super::file("src/a.rs", text));
    let tested = |part: &str| {
        found
            .iter()
            .find(|path| path.parts.len() == 2 && path.parts[1] == part)
            .unwrap()
            .tested
    };
    assert_eq!(
        (tested("x"), tested("y"), tested("z")),
        (false, true, false)
    );
    assert!(paths(&super::file("src/a/tests.rs", "a"))[0].tested);
}
