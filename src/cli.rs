//! The command line: the second door on the services, for automation, tests and the people who
//! care for the machine.
//!
//! One file per command. Data goes to standard output, messages to standard error; with `--json`
//! both data and failures are one JSON value on standard output. Exit codes: 0 done, 1 failed and
//! nothing written, 2 wrong call, 3 done but a part was refused and listed. Here stand no rule of
//! law and no SQL, and no sentence: those are in the Fluent files.

mod answer;
mod arguments;
mod backup;
mod case;
mod cases;
mod columns;
mod context;
mod demo;
mod failure;
mod help;
mod import;
mod init;
mod input;
mod letter;
mod log;
mod passphrase;
mod place;
mod progress;
mod restore;
mod secret;
mod undo;
mod usage;
mod value;
mod verify;
mod window;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::FromArgMatches;
use clap::error::ErrorKind;
use serde_json::Value;

pub use window::Window;

use answer::Answer;
use arguments::{Call, Command};
use context::Context;
use failure::Failure;

use crate::i18n::Words;

/// What a call ends with.
#[derive(Debug)]
pub enum End {
    /// The code to leave with.
    Exit(ExitCode),
    /// The window, which another part of the program opens.
    Window(Window),
}

/// Runs one call.
#[must_use]
pub fn run(arguments: Vec<OsString>) -> End {
    let words = Words::new(help::language(&arguments));
    let json = help::has_flag(&arguments, "--json");
    let code = match parse(arguments, &words) {
        Ok(Parsed::Call(call)) => match act(*call, &words) {
            Ok(Outcome::Answer(answer)) => answer.print(&words, json),
            Ok(Outcome::Window(answer, window)) => {
                match answer.map_or(0, |answer| answer.print(&words, json)) {
                    0 => return End::Window(window),
                    code => code,
                }
            }
            Err(failure) => failure.print(&words, json),
        },
        Ok(Parsed::Help(text)) => Answer::new(text, Value::Null).print(&words, false),
        Err(failure) => failure.print(&words, json),
    };
    End::Exit(ExitCode::from(code))
}

/// Tells that the window could not be opened, and gives the code to leave with.
#[must_use]
pub fn no_window(language: Option<crate::i18n::Language>) -> ExitCode {
    let words = Words::new(language.unwrap_or_else(crate::i18n::Language::of_system));
    ExitCode::from(Failure::new("no-display").print(&words, false))
}

/// What a command comes to.
enum Outcome {
    /// Something to print.
    Answer(Answer),
    /// The window; what is printed before it opens.
    Window(Option<Answer>, Window),
}

/// What was typed.
enum Parsed {
    /// A command.
    Call(Box<Call>),
    /// A question for help or for the version, with its answer.
    Help(String),
}

fn parse(arguments: Vec<OsString>, words: &Words) -> Result<Parsed, Failure> {
    let mut command = help::command(words);
    let arguments = window::named(&command, arguments);
    let meant = usage::meant(&command, &arguments);
    let read = command
        .try_get_matches_from_mut(arguments)
        .and_then(|matches| Call::from_arg_matches(&matches));
    match read {
        Ok(call) => Ok(Parsed::Call(Box::new(call))),
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
                let text = error.render().to_string();
                Ok(Parsed::Help(help::in_own_words(&text, words)))
            }
            ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                let help = help::of(&mut command, &meant, words);
                Err(usage::no_command(&meant).showing("help", help, Value::Null))
            }
            _ => Err(usage::failure(&error, &meant, words)),
        },
    }
}

/// Carries a command out.
fn act(call: Call, words: &Words) -> Result<Outcome, Failure> {
    let context = Context::new(call.globals, words);
    let answer = match &call.command {
        Command::Window(call) => {
            return window::start(call, &context).map(|window| Outcome::Window(None, window));
        }
        Command::Demo(command) => return demo::run(command, &context),
        Command::Init(command) => init::run(command, &context),
        Command::Import(command) => import::run(command, &context),
        Command::Cases(command) => cases::run(command, &context),
        Command::Case(command) => case::run(command, &context),
        Command::Letter(command) => letter::run(command, &context),
        Command::Log(command) => log::run(command, &context),
        Command::Undo(command) => undo::run(command, &context),
        Command::Backup(command) => backup::run(command, &context),
        Command::Restore(command) => restore::run(command, &context),
        Command::Verify(command) => verify::run(command, &context),
        Command::Passphrase(command) => passphrase::run(command, &context),
        Command::Recovery(command) => passphrase::recover(command, &context),
    };
    answer.map(Outcome::Answer)
}
