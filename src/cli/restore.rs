//! `leerrecht restore`: brings the case file back from a copy.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::answer::Answer;
use super::backup::warned;
use super::context::Context;
use super::failure::Failure;
use super::{place, progress};
use crate::clock;
use crate::i18n::tr;
use crate::service::{safekeeping, session};

/// From which copy.
#[derive(Debug, Args)]
pub(super) struct Restore {
    #[arg(value_name = "BACKUP")]
    backup: PathBuf,
}

/// Brings it back. What stood there goes aside, and is never removed.
pub(super) fn run(restore: &Restore, context: &Context<'_>) -> Result<Answer, Failure> {
    let path = context.path()?;
    place::check(&path, &context.globals)?;
    session::check_kind(&restore.backup)?;
    let locked = context.take(&path)?;
    let secret = context.secret()?;
    progress::listen();
    let watch = context.watch();
    let back = safekeeping::restore(locked, &restore.backup, &secret, clock::now(), &watch)
        .map_err(|refused| Failure::from(refused.error).at(&path))?;
    let file = path.display().to_string();
    let mut lines = vec![tr!(context.words, "restore-done", file = file)];
    if let Some(aside) = &back.aside {
        let aside = aside.display().to_string();
        lines.push(tr!(context.words, "restore-aside", aside = aside));
    }
    let warnings = warned(&back.warnings, context.words);
    lines.extend(warnings.clone());
    let json = json!({ "file": path, "aside": back.aside, "warnings": warnings });
    // Whether it opened again or not: the work is done.
    drop(back.session);
    Ok(Answer::new(lines.join("\n"), json))
}
