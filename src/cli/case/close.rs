//! `leerrecht case close`: closes a case with a reason.

use clap::Args;
use serde_json::json;

use crate::cli::answer::Answer;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::{input, value};
use crate::domain::case::{CloseReason, Closing};
use crate::domain::time::Date;
use crate::i18n::tr;
use crate::service::cases;

/// Why, and when.
#[derive(Debug, Args)]
pub(in crate::cli) struct Close {
    #[arg(value_name = "NUMBER")]
    number: String,
    #[arg(long, value_name = "REASON", value_parser = value::code::<CloseReason>())]
    reason: CloseReason,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    note: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = value::date)]
    on: Option<Date>,
}

/// Closes it, and says what is still open in it.
pub(super) fn run(close: &Close, context: &Context<'_>) -> Result<Answer, Failure> {
    let note = input::optional(close.note.as_deref())?;
    let file = context.open_to_write()?;
    let case = super::find(&file, &close.number)?;
    let closing = Closing {
        on: close.on.unwrap_or(context.today),
        reason: close.reason,
        note,
    };
    let (left, changes) = cases::close(file.desk(), case.id, &closing)?;
    let number = case.number.to_string();
    let reason = context.words.word("close-reason", close.reason.code());
    let mut sentence = tr!(
        context.words,
        "case-is-closed",
        number = number.clone(),
        reason = reason
    );
    let open = left.tasks.len() + left.clocks.len();
    if open > 0 {
        sentence = format!(
            "{sentence}\n{}",
            tr!(context.words, "case-left-open", count = open)
        );
    }
    Ok(Answer::new(
        super::done(sentence, context, &changes),
        json!({
            "case": number,
            "open_tasks": left.tasks,
            "running_clocks": left.clocks,
            "act": changes.op,
        }),
    ))
}
