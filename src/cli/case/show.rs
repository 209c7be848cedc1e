//! `leerrecht case show`: everything that stands in a case.

use clap::Args;

use super::{json, page};
use crate::cli::answer::Answer;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::service::cases;

/// Which case.
#[derive(Debug, Args)]
pub(in crate::cli) struct Show {
    #[arg(value_name = "NUMBER")]
    number: String,
}

/// Shows it, and the log says that it was opened.
pub(super) fn run(show: &Show, context: &Context<'_>) -> Result<Answer, Failure> {
    let file = context.open()?;
    let case = super::find(&file, &show.number)?;
    let shown = cases::show(file.desk(), case.id)?;
    let text = page::text(&shown, context.words, context.today);
    Ok(Answer::new(text, json::page(&shown)))
}
