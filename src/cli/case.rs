//! `leerrecht case`: one case.

mod close;
mod json;
mod new;
mod note;
mod page;
mod show;

use clap::Subcommand;

use super::answer::Answer;
use super::context::{CaseFile, Context};
use super::failure::Failure;
use crate::domain::case::Case;
use crate::i18n::tr;
use crate::service::cases;

/// What can be done with a case.
#[derive(Debug, Subcommand)]
pub(super) enum CaseCommand {
    Show(show::Show),
    New(new::New),

    Note(note::Note),
    Close(close::Close),
}

/// Runs the command.
pub(super) fn run(command: &CaseCommand, context: &Context<'_>) -> Result<Answer, Failure> {
    match command {
        CaseCommand::Show(command) => show::run(command, context),

        CaseCommand::New(command) => new::run(command, context),
        CaseCommand::Note(command) => note::run(command, context),
        CaseCommand::Close(command) => close::run(command, context),
    }
}

/// The case with this number. A number that came along from another file can be that of two cases.
fn find(file: &CaseFile, number: &str) -> Result<Case, Failure> {
    let mut found = cases::find(file.desk(), number.trim())?;
    match (found.pop(), found.is_empty()) {
        (Some(case), true) => Ok(case),
        _ => Err(Failure::with(
            "several-cases",
            vec![("number", number.to_owned())],
        )),
    }
}

/// Says what was written, and how it can be undone.
fn done(sentence: String, context: &Context<'_>, changes: &crate::service::Changes) -> String {
    match changes.op {
        Some(op) => format!(
            "{sentence}\n{}",
            tr!(context.words, "case-undo", act = op.0)
        ),
        None => sentence,
    }
}
