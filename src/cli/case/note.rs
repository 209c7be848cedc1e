//! `leerrecht case note`: an entry in the timeline of a case.

use clap::Args;
use serde_json::json;

use crate::cli::answer::Answer;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::{input, value};
use crate::domain::time::Date;
use crate::domain::timeline::{TimelineDraft, TimelineKind};
use crate::i18n::tr;
use crate::service::cases;

/// What happened, and when.
#[derive(Debug, Args)]
pub(in crate::cli) struct Note {
    #[arg(value_name = "NUMBER")]
    number: String,
    #[arg(value_name = "TEXT", allow_hyphen_values = true)]
    text: String,
    #[arg(long, value_name = "KIND", value_parser = value::one_of(TimelineKind::offered()))]
    kind: Option<TimelineKind>,
    #[arg(long, value_name = "DATE", value_parser = value::date)]
    on: Option<Date>,
}

/// Writes it down.
pub(super) fn run(note: &Note, context: &Context<'_>) -> Result<Answer, Failure> {
    let text = input::text(&note.text)?;
    let file = context.open_to_write()?;
    let case = super::find(&file, &note.number)?;
    let kind = note.kind.unwrap_or(TimelineKind::Note);
    let on = note.on.unwrap_or(context.today);
    let draft = TimelineDraft::new(case.id, kind, on, text);
    let (entry, changes) = cases::note(file.desk(), &draft)?;
    let number = case.number.to_string();
    let sentence = tr!(context.words, "case-noted", number = number.clone());
    Ok(Answer::new(
        super::done(sentence, context, &changes),
        json!({ "case": number, "entry": entry, "act": changes.op }),
    ))
}
