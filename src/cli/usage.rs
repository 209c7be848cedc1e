//! What clap refuses, in our own words: clap's sentences are English only.

use std::error::Error as _;
use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, Error};

use super::failure::{Facts, Failure};
use super::value::ValueProblem;
use crate::i18n::Words;

/// The failure for a call that clap refuses. `meant` is the command as far as it was understood.
pub(super) fn failure(error: &Error, meant: &[String], words: &Words) -> Failure {
    let mut facts: Facts = vec![("command", called(meant))];
    let text = |kind| error.get(kind).map(as_text).unwrap_or_default();
    let option = text(ContextKind::InvalidArg);
    let value = text(ContextKind::InvalidValue);
    let code = match error.kind() {
        ErrorKind::InvalidSubcommand => {
            facts.push(("given", text(ContextKind::InvalidSubcommand)));
            "unknown-command"
        }
        ErrorKind::UnknownArgument => "unknown-option",
        ErrorKind::MissingRequiredArgument => "missing-argument",
        ErrorKind::ArgumentConflict => "conflicting-options",
        ErrorKind::InvalidValue if value.is_empty() => "missing-value",
        ErrorKind::InvalidValue => "unknown-value",
        ErrorKind::ValueValidation => "bad-value",
        _ => "wrong-call",
    };
    facts.push(("option", option));
    facts.push(("value", value));
    facts.push(("known", text(ContextKind::ValidValue)));
    facts.push(("other", text(ContextKind::PriorArg)));
    facts.push(("reason", reason(error, words)));
    Failure::wrong_call(code, facts)
}

/// Why a value could not be read.
fn reason(error: &Error, words: &Words) -> String {
    let problem = error
        .source()
        .and_then(|source| source.downcast_ref::<ValueProblem>());
    problem
        .and_then(|problem| words.find(problem.code()))
        .unwrap_or_default()
}

fn as_text(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        ContextValue::Number(number) => number.to_string(),
        // The rest is clap's own prose.
        _ => String::new(),
    }
}

/// The names of the commands that were meant, as far as the words of a call are commands: `import`,
/// `persons`.
pub(super) fn meant(root: &Command, arguments: &[OsString]) -> Vec<String> {
    let mut command = root;
    let mut names = Vec::new();
    for word in arguments.iter().skip(1).filter_map(|word| word.to_str()) {
        if let Some(below) = command.find_subcommand(word) {
            command = below;
            names.push(word.to_owned());
        }
    }
    names
}

/// How the command is called: `leerrecht import persons`.
fn called(meant: &[String]) -> String {
    ["leerrecht"]
        .into_iter()
        .chain(meant.iter().map(String::as_str))
        .collect::<Vec<_>>()
        .join(" ")
}

/// The failure for a call that stops before it names what to do.
pub(super) fn no_command(meant: &[String]) -> Failure {
    Failure::wrong_call("missing-command", vec![("command", called(meant))])
}
