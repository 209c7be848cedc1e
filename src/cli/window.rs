//! `leerrecht`, or `leerrecht PATH`: not a command, but the window on a case file. What the window
//! is, the door does not know; it hands on with what it starts.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{Args, Command};
use zeroize::Zeroizing;

use super::context::Context;
use super::failure::Failure;
use super::place;
use crate::domain::time::Date;
use crate::i18n::Language;

/// Set, the window shows what it is made of, for those who build it.
const GALLERY: &str = "LEERRECHT_GALLERY";

/// The name under which the call is read; nobody types it.
const NAME: &str = "window";

/// With what a window starts.
#[derive(Debug, Clone)]
pub struct Window {
    /// The case file.
    pub file: PathBuf,
    /// The day that was set with `--today`.
    pub today: Option<Date>,
    /// The language that was set with `--lang`.
    pub language: Option<Language>,
    /// A passphrase that is no secret: of the demonstration.
    pub passphrase: Option<Zeroizing<String>>,
    /// Whether the window shows what it is made of.
    pub gallery: bool,
}

/// The window on a case file.
#[derive(Debug, Args)]
pub(super) struct WindowCall {
    path: Option<PathBuf>,
}

/// What the window starts with.
pub(super) fn start(call: &WindowCall, context: &Context<'_>) -> Result<Window, Failure> {
    let file = match &call.path {
        Some(path) => path.clone(),
        None => place::of_call(context.globals.file.as_deref())?,
    };
    Ok(on(file, context))
}

/// A window on this file.
pub(super) fn on(file: PathBuf, context: &Context<'_>) -> Window {
    Window {
        file,
        today: context.globals.today,
        language: context
            .globals
            .lang
            .as_deref()
            .and_then(|code| code.parse().ok()),
        passphrase: None,
        gallery: std::env::var_os(GALLERY).is_some_and(|value| !value.is_empty()),
    }
}

/// The call with the name of the window in it, where it names no command: nothing but options, or
/// a path.
pub(super) fn named(root: &Command, arguments: Vec<OsString>) -> Vec<OsString> {
    // Who asks for JSON is a program, and wants no window.
    let asks = ["--help", "-h", "--version", "-V", "--json"];
    let has = |word: &OsString| asks.iter().any(|ask| word == ask);
    if arguments.iter().any(has) {
        return arguments;
    }
    let window = match first_word(root, &arguments) {
        None => true,
        Some(word) => root.find_subcommand(word).is_none() && is_path(Path::new(word)),
    };
    let mut named = arguments;
    if window {
        let at = usize::from(!named.is_empty());
        named.insert(at, NAME.into());
    }
    named
}

/// The first word that is neither an option nor the value of one.
fn first_word<'a>(root: &Command, arguments: &'a [OsString]) -> Option<&'a OsString> {
    let mut words = arguments.iter().skip(1);
    while let Some(word) = words.next() {
        let text = word.to_string_lossy();
        let Some(option) = text.strip_prefix("--") else {
            if !text.starts_with('-') {
                return Some(word);
            }
            continue;
        };
        let known = root
            .get_arguments()
            .find(|argument| argument.get_long() == Some(option));
        if known.is_some_and(|argument| argument.get_action().takes_values()) {
            words.next();
        }
    }
    None
}

/// A path is what is there, or what is written like one; a typing error in a command is neither.
fn is_path(word: &Path) -> bool {
    word.components().count() > 1 || word.extension().is_some() || crate::files::exists(word)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::cli::arguments::Call;

    #[track_caller]
    fn check(words: &[&str], expected: &[&str]) {
        let root = Call::command();
        let given = ["leerrecht"].iter().chain(words).map(OsString::from);
        let found = named(&root, given.collect());
        assert_eq!(found[1..], *expected);
    }

    #[test]
    fn a_call_without_a_command_is_the_window() {
        check(&[], &["window"]);
        check(&["--lang", "en"], &["window", "--lang", "en"]);
        check(
            &["map/een.leerrecht-db"],
            &["window", "map/een.leerrecht-db"],
        );
        check(
            &["--file", "a", "b.leerrecht-db"],
            &["window", "--file", "a", "b.leerrecht-db"],
        );
    }

    #[test]
    fn anything_else_is_as_it_was() {
        check(&["cases"], &["cases"]);
        check(
            &["--file", "cases", "verify"],
            &["--file", "cases", "verify"],
        );
        check(&["casse"], &["casse"]);
        check(&["--help"], &["--help"]);
        check(&["-V"], &["-V"]);
        check(&["--json"], &["--json"]);
    }
}
