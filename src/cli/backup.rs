//! `leerrecht backup`: a verified copy of the case file.

use std::path::PathBuf;

use clap::Args;
use serde_json::{Value, json};

use super::answer::Answer;
use super::context::Context;
use super::failure::Failure;
use crate::clock;
use crate::i18n::{Words, tr};
use crate::service::safekeeping::{self, BackedUp, Reason, Warning};

/// Where to.
#[derive(Debug, Args)]
pub(super) struct Backup {
    #[arg(long, value_name = "PATH")]
    out: Option<PathBuf>,
}

/// Makes it.
pub(super) fn run(backup: &Backup, context: &Context<'_>) -> Result<Answer, Failure> {
    // What is wrong with the place stands in the answer.
    let session = context.unlock()?;
    let (now, watch) = (clock::now(), context.watch());
    let made = match &backup.out {
        Some(out) => safekeeping::backup_to(&session, out, now, &watch)
            .map_err(|error| Failure::from(error).at(out))?,
        None => safekeeping::backup(&session, Reason::Asked, now, &watch)?,
    };
    session.close();
    let text = [
        vec![text(&made, context.words)],
        warned(&made.warnings, context.words),
    ];
    Ok(Answer::new(
        text.concat().join("\n"),
        as_json(&made, context.words),
    ))
}

fn text(made: &BackedUp, words: &Words) -> String {
    let path = made.path.display().to_string();
    let size = made.copied.size / 1024;
    let text = tr!(words, "backup-made", path = path, size = size);
    match made.removed {
        0 => text,
        count => format!("{text}\n{}", tr!(words, "backup-removed", count = count)),
    }
}

fn as_json(made: &BackedUp, words: &Words) -> Value {
    json!({
        "backup": made.path,
        "bytes": made.copied.size,
        "log_lines": made.copied.report.log_lines,
        "removed": made.removed,
        "warnings": warned(&made.warnings, words),
    })
}

/// What the officer should know about the place of file and copies.
pub(super) fn warned(warnings: &[Warning], words: &Words) -> Vec<String> {
    let sentence = |warning: &Warning| {
        let key = format!("warning-{}", warning.code());
        let message = words
            .sentence(&key, &warning.facts())
            .unwrap_or(key.clone());
        let advice = words.find_attribute(&key, "advice").unwrap_or_default();
        format!("{message} {advice}")
    };
    warnings.iter().map(sentence).collect()
}
