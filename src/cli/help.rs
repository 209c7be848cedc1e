//! The help of the command line, in the user's language.
//!
//! Each command has one message in the Fluent files, `cli` and its name (`cli-import-persons`), with
//! an attribute for each of its options and arguments. clap's own English words are replaced here.

use std::ffi::OsString;

use clap::{Arg, Command, CommandFactory};

use super::arguments::Call;
use crate::i18n::{Language, Words, tr};

/// The message whose attributes are the names of values (`PATH`, `DATE`).
const VALUES: &str = "cli-values";

/// The language of the call: `--lang` where it names one, else the system's. Read before clap looks,
/// because clap's help needs it already.
pub(super) fn language(arguments: &[OsString]) -> Language {
    let mut options = options(arguments);
    let mut chosen = None;
    while let Some(option) = options.next() {
        chosen = match option.strip_prefix("--lang") {
            Some("") => options.next(),
            Some(rest) => rest.strip_prefix('='),
            None => chosen,
        };
    }
    chosen
        .and_then(|code| code.parse().ok())
        .unwrap_or_else(Language::of_system)
}

/// Whether a flag stands in the call, also in one that clap will refuse.
pub(super) fn has_flag(arguments: &[OsString], flag: &str) -> bool {
    options(arguments).any(|option| option == flag)
}

/// The arguments up to `--`, behind which nothing is an option.
fn options(arguments: &[OsString]) -> impl Iterator<Item = &str> {
    arguments
        .iter()
        .skip(1)
        .filter_map(|argument| argument.to_str())
        .take_while(|argument| *argument != "--")
}

/// The command line with its help in the chosen language.
pub(super) fn command(words: &Words) -> Command {
    translate(Call::command(), "cli", words)
}

/// Gives a command and those below it their sentences.
fn translate(command: Command, key: &str, words: &Words) -> Command {
    let template = format!(
        "{{about}}\n\n{} {{usage}}\n\n{{all-args}}",
        tr!(words, "cli-help-usage")
    );
    let command = command
        .about(words.find(key).unwrap_or_default())
        .help_template(template)
        .subcommand_help_heading(tr!(words, "cli-help-commands"))
        .subcommand_value_name(tr!(words, "cli-help-command"))
        .disable_help_flag(true)
        .mut_args(|argument| translate_argument(argument, key, words));
    command.mut_subcommands(|below| {
        let key = format!("{key}-{}", below.get_name());
        translate(below, &key, words)
    })
}

fn translate_argument(argument: Arg, key: &str, words: &Words) -> Arg {
    let name = argument.get_id().as_str().replace('_', "-");
    let heading = if argument.is_global_set() || name == "version" {
        tr!(words, "cli-help-always")
    } else if argument.is_positional() {
        tr!(words, "cli-help-arguments")
    } else {
        tr!(words, "cli-help-options")
    };
    let values: Option<Vec<String>> = argument.get_value_names().map(|names| {
        let translated = |name: &clap::builder::Str| {
            words
                .find_attribute(VALUES, &name.to_lowercase())
                .unwrap_or_else(|| name.to_string())
        };
        names.iter().map(translated).collect()
    });
    let argument = argument
        .help(words.find_attribute(key, &name).unwrap_or_default())
        .help_heading(heading);
    match values.filter(|_| argument.get_action().takes_values()) {
        // Its help says what can stand there.
        Some(values) => argument
            .value_names(values)
            .hide_possible_values(true)
            .hide_default_value(true),
        None => argument,
    }
}

/// The help of a command.
pub(super) fn of(root: &mut Command, names: &[String], words: &Words) -> String {
    root.build();
    let mut command = root;
    for name in names {
        match command.find_subcommand_mut(name) {
            Some(below) => command = below,
            None => return String::new(),
        }
    }
    in_own_words(&command.render_help().to_string(), words)
}

/// Puts our word for clap's mark of the options in a usage line, which cannot be set.
pub(super) fn in_own_words(text: &str, words: &Words) -> String {
    text.replace("[OPTIONS]", &tr!(words, "cli-help-options-mark"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(line: &str) -> Vec<OsString> {
        line.split(' ').map(OsString::from).collect()
    }

    #[track_caller]
    fn check(line: &str, expected: Language) {
        assert_eq!(language(&arguments(line)), expected, "{line}");
    }

    #[test]
    fn the_language_of_a_call() {
        check("leerrecht --lang en cases", Language::English);
        check("leerrecht cases --lang=nl", Language::Dutch);
        check("leerrecht --lang nl cases --lang=en", Language::English);
        check("leerrecht --lang xx", Language::of_system());
        check("leerrecht cases -- --lang=en", Language::of_system());
    }

    #[test]
    fn flags_are_seen_where_they_count() {
        assert!(has_flag(&arguments("leerrecht onzin --json"), "--json"));
        assert!(!has_flag(
            &arguments("leerrecht case note -- --json"),
            "--json"
        ));
    }

    /// Every command, option and value has its sentence in every language.
    #[test]
    fn nothing_is_without_help() {
        for language in Language::ALL {
            let words = Words::new(language);
            command(&words).build();
            check_command(&command(&words), "cli", &words);
        }
    }

    fn check_command(command: &Command, key: &str, words: &Words) {
        assert!(words.find(key).is_some(), "no sentence {key}");
        for argument in command.get_arguments() {
            let help = argument.get_help().map(ToString::to_string);
            assert!(
                help.is_some_and(|help| !help.is_empty()),
                "no help for {} of {key}",
                argument.get_id()
            );
        }
        for below in command.get_subcommands() {
            check_command(below, &format!("{key}-{}", below.get_name()), words);
        }
    }
}
