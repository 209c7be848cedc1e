//! `leerrecht verify`: is every part of the case file, or of a copy, as it should be?

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

/// Checks it. The file is not opened for work: one that is damaged may not open, and its copy must
/// stay as it is.
pub(super) fn run(context: &Context<'_>) -> Result<Answer, Failure> {
    let path = context.path()?;
    session::check_kind(&path).map_err(|error| Failure::from(error).at(&path))?;
    // Held until the end: nobody opens the file meanwhile.
    let _locked = Locked::take_to_look(&path, clock::now())
        .map_err(|error| Failure::from(error).at(&path))?;
    let secret = context.secret()?;
    progress::listen();
    let report = safekeeping::verify_file(&path, &secret, &context.watch())
        .map_err(|error| Failure::from(error).at(&path))?;
    if report.is_sound() {
        return Ok(Answer::new(sound(&report, context.words), as_json(&report)));
    }
    let text = damage(&report, context.words);
    Err(Failure::new("damaged")
        .at(&path)
        .showing("damage", text, as_json(&report)))
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
