//! `leerrecht passphrase` and `leerrecht recovery`: what opens the case file.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use serde_json::json;

use super::answer::Answer;
use super::context::Context;
use super::failure::Failure;
use super::{progress, secret};
use crate::clock;
use crate::i18n::{Words, tr};
use crate::service::office;
use crate::service::safekeeping::{self, NewPassphrase, RecoverySheet};
use crate::service::session::{self, Secret, Session};

/// The variable that holds the new passphrase.
const NEW: &str = "LEERRECHT_NEW_PASSPHRASE";

/// What can be done with the passphrase.
#[derive(Debug, Subcommand)]
pub(super) enum Passphrase {
    Change(Change),
}

/// Where the new passphrase comes from, when it is not typed.
#[derive(Debug, Args)]
pub(super) struct Change {
    #[arg(long, value_name = "PATH")]
    new_passphrase_file: Option<PathBuf>,
}

/// What can be done with the recovery code.
#[derive(Debug, Subcommand)]
pub(super) enum Recovery {
    Show,
    Use(Use),
}

/// Where the code comes from, when it is not typed.
#[derive(Debug, Args)]
pub(super) struct Use {
    #[arg(long, value_name = "PATH")]
    code_file: Option<PathBuf>,
    #[command(flatten)]
    change: Change,
}

/// Runs `leerrecht passphrase`.
pub(super) fn run(command: &Passphrase, context: &Context<'_>) -> Result<Answer, Failure> {
    let Passphrase::Change(change) = command;
    change.apply(context.session()?, context)
}

/// Runs `leerrecht recovery`.
pub(super) fn recover(command: &Recovery, context: &Context<'_>) -> Result<Answer, Failure> {
    match command {
        Recovery::Show => show(context),
        Recovery::Use(recovery) => {
            let session = open_with_code(recovery.code_file.as_deref(), context)?;
            recovery.change.apply(session, context)
        }
    }
}

fn show(context: &Context<'_>) -> Result<Answer, Failure> {
    let session = context.session()?;
    let sheet = safekeeping::recovery_sheet(&session, context.today)?;
    let json = json!({ "file": session.path(), "recovery_code": sheet.code.as_str() });
    session.close();
    Ok(Answer::new(sheet_text(&sheet), json))
}

/// Opens the case file with the code of its recovery sheet.
fn open_with_code(file: Option<&Path>, context: &Context<'_>) -> Result<Session, Failure> {
    let path = context.path()?;
    session::check_kind(&path).map_err(|error| Failure::from(error).at(&path))?;
    let locked = context.take(&path)?;
    let code = match file {
        Some(file) => secret::all_of(file)?,
        None => secret::ask(&tr!(context.words, "cli-ask-code"))?,
    };
    progress::listen();
    let session = locked
        .unlock(&Secret::RecoveryCode(code), clock::now(), &context.watch())
        .map_err(|refused| Failure::from(refused.error).at(&path))?;
    context.tell_place(&session);
    Ok(session)
}

impl Change {
    /// Gives the file a new passphrase, and prints the sheet that goes with it.
    fn apply(&self, session: Session, context: &Context<'_>) -> Result<Answer, Failure> {
        let given = secret::given(self.new_passphrase_file.as_deref(), NEW)?;
        let known = known(&session, context)?;
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        let secret = secret::fresh(given, &known, context.words)?;
        let times = (clock::now(), context.today);
        let path = session.path().to_owned();
        let changed = safekeeping::change_passphrase(session, &secret, times, &context.watch())
            .map_err(|failed| Failure::from(failed.error).at(&path))?;
        let answer = Answer::new(
            changed_text(&changed, context.words),
            json!({
                "file": path,
                "recovery_code": changed.sheet.code.as_str(),
                "old_copies": changed.old_copies,
            }),
        );
        // Whether it opened again or not: the work is done.
        drop(changed.session);
        Ok(answer)
    }
}

/// What anybody can read on the outside: the names of the file and of its officers.
fn known(session: &Session, context: &Context<'_>) -> Result<Vec<String>, Failure> {
    let office = office::office(session.desk(clock::now(), context.today))?;
    let name = session.path().file_name().unwrap_or_default();
    let officers = office.officers.iter().map(|officer| officer.name.clone());
    Ok(officers
        .chain([name.to_string_lossy().into_owned()])
        .collect())
}

fn changed_text(changed: &NewPassphrase, words: &Words) -> String {
    let count = changed.old_copies.len();
    let sentence = tr!(words, "passphrase-changed", count = count);
    format!("{sentence}\n\n{}", sheet_text(&changed.sheet))
}

/// The sheet; in Dutch always, as the other papers of the office.
fn sheet_text(sheet: &RecoverySheet) -> String {
    let dutch = Words::new(crate::i18n::Language::Dutch);
    sheet
        .text(|key| dutch.find(key).unwrap_or_default())
        .to_string()
}
