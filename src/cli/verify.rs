//! `leerrecht verify`: is every part of the case file, or of a copy, as it should be?

use std::path::Path;

use clap::Args;
use serde_json::{Value, json};

use super::answer::Answer;
use super::columns::columns;
use super::context::Context;
use super::failure::Failure;
use super::progress;
use crate::clock;
use crate::i18n::{Words, tr};
use crate::service::safekeeping::{self, Check, Report};
use crate::service::session::{self, Locked};

/// Whether to mend what can be mended.
#[derive(Debug, Args)]
pub(super) struct Verify {
    #[arg(long)]
    repair: bool,
}

/// Checks it.
pub(super) fn run(verify: &Verify, context: &Context<'_>) -> Result<Answer, Failure> {
    let path = context.path()?;
    let report = match verify.repair {
        true => repair(context),
        false => look(&path, context),
    }?;
    if report.is_sound() {
        return Ok(Answer::new(sound(&report, context.words), as_json(&report)));
    }
    let text = damage(&report, context.words);
    let failure = match report.only_derived_wrong() {
        true => Failure::new("derived-wrong"),
        false => Failure::new("damaged"),
    };
    Err(failure.at(&path).showing("damage", text, as_json(&report)))
}

/// The file is not opened for work: one that is damaged may not open, and its copy must stay as it
/// is.
fn look(path: &Path, context: &Context<'_>) -> Result<Report, Failure> {
    let at = |failure: Failure| failure.at(path);
    session::check_kind(path).map_err(|error| at(error.into()))?;
    // Held until the end: nobody opens the file meanwhile.
    let _locked = Locked::take_to_look(path, clock::now()).map_err(|error| at(error.into()))?;
    let secret = context.secret()?;
    progress::listen();
    safekeeping::verify_file(path, &secret, &context.watch()).map_err(|error| at(error.into()))
}

fn repair(context: &Context<'_>) -> Result<Report, Failure> {
    let session = context.session()?;
    let report = safekeeping::repair(&session, clock::now(), &context.watch())?;
    session.close();
    Ok(report)
}

fn sound(report: &Report, words: &Words) -> String {
    let checks = Check::ALL.iter().map(|check| {
        let word = words.word("check", check.code());
        tr!(words, "verify-fine", what = word)
    });
    let mut lines: Vec<String> = checks.collect();
    lines.push(String::new());
    lines.push(tr!(words, "verify-sound", lines = report.log_lines));
    lines.join("\n")
}

fn damage(report: &Report, words: &Words) -> String {
    let rows = report.damage.iter().map(|damage| {
        let check = words.word("check", damage.check.code());
        [check, damage.found.to_string(), damage.first.clone()]
    });
    columns(&rows.collect::<Vec<_>>())
}

fn as_json(report: &Report) -> Value {
    let damage = |damage: &safekeeping::Damage| json!({ "check": damage.check.code(), "found": damage.found, "first": damage.first });
    json!({
        "sound": report.is_sound(),
        "form": report.form,
        "log_lines": report.log_lines,
        "rows": report.rows.iter().cloned().collect::<std::collections::BTreeMap<_, _>>(),
        "damage": report.damage.iter().map(damage).collect::<Value>(),
    })
}
