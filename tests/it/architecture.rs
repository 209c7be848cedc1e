//! The rules of the house that a compiler does not know: which part may know which other, what
//! stands in one place only, and what lies where.
//!
//! Each rule is a function from source text to what is wrong with it, so that each is also shown
//! a small text that breaks it.

mod layers;
mod layout;
mod network;
mod one_place;
mod paths;

use crate::source::Source;

/// A made-up file.
fn file(path: &str, text: &str) -> Source {
    Source {
        path: path.into(),
        text: text.into(),
    }
}

/// Fails with everything a rule found.
#[track_caller]
fn check(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}
