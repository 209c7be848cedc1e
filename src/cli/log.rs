//! `leerrecht log`: who did what and when.

use clap::Args;
use serde_json::{Value, json};

use super::answer::Answer;
use super::columns::columns;
use super::context::Context;
use super::failure::Failure;
use crate::clock;
use crate::domain::officer::Officer;
use crate::i18n::Words;
use crate::service::cases::{Did, cases_of};
use crate::service::log::{self, Record, Told};
use crate::service::{LogLine, office};
use crate::wording;

/// How much of it.
#[derive(Debug, Args)]
pub(super) struct Log {
    #[arg(long, value_name = "COUNT", default_value_t = 50)]
    limit: u32,
}

/// Shows the newest lines, the newest last: it stands where one looks.
pub(super) fn run(asked: &Log, context: &Context<'_>) -> Result<Answer, Failure> {
    let file = context.open()?;
    let officers = office::office(file.desk())?.officers;
    let mut lines = log::newest(file.desk(), asked.limit)?;
    lines.reverse();
    let rows: Vec<_> = lines
        .iter()
        .map(|told| row(told, &officers, context.words))
        .collect();
    Ok(Answer::new(
        columns(&rows),
        json!({ "acts": lines.iter().map(|told| as_json(told, &officers)).collect::<Value>() }),
    ))
}

fn row(told: &Told, officers: &[Officer], words: &Words) -> [String; 6] {
    let line = &told.line;
    [
        line.op.0.to_string(),
        clock::local(line.at),
        name(line, officers).to_owned(),
        wording::numbered(line, told.undone.as_ref(), words),
        case_of(told).unwrap_or_default().to_owned(),
        detail(line, words),
    ]
}

/// The number of the case it is about. The names of people stay out of what is printed here.
fn case_of(told: &Told) -> Option<&str> {
    let about = told.about.as_ref();
    let about = about.filter(|about| matches!(about.record, Record::Case(_)))?;
    Some(&about.name)
}

/// What the act counted. Hashes are for programs; with how many cases something was done, the act
/// itself says.
fn detail(line: &LogLine, words: &Words) -> String {
    let said = Did::of(line).and(cases_of(line)).is_some();
    let counts = line.detail.as_object().into_iter().flatten();
    let counts = counts.filter(|(_, value)| !said && value.as_u64().is_some_and(|count| count > 0));
    let told: Vec<String> = counts
        .map(|(name, value)| format!("{} {value}", words.word(list(name), name)))
        .collect();
    told.join(", ")
}

/// Where the word for a number stands: those of an import are told where it is done, too.
fn list(name: &str) -> &'static str {
    match name {
        "line" | "bytes" | "cases" | "attachment" | "after" | "letters" | "letter" => "log-detail",
        _ => "import",
    }
}

fn name<'o>(line: &LogLine, officers: &'o [Officer]) -> &'o str {
    officers
        .iter()
        .find(|officer| Some(officer.id) == line.officer)
        .map_or("", |officer| officer.name.as_str())
}

fn as_json(told: &Told, officers: &[Officer]) -> Value {
    let line = &told.line;
    json!({
        "act": line.op,
        "at": line.at.to_string(),
        "officer": name(line, officers),
        "kind": line.kind,
        "case": case_of(told),
        "about": line.about.map(|(table, record)| json!({ "table": table.name(), "id": record })),
        "undo_of": line.undo_of,
        "changed": line.changed,
        "detail": line.detail,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::OpId;
    use crate::domain::time::Timestamp;
    use crate::i18n::Language;
    use crate::service::Class;

    #[test]
    fn a_copy_says_up_to_which_line_it_goes() {
        let line = LogLine {
            op: OpId(15),
            class: Class::Access,
            at: Timestamp(1_790_000_000_000),
            officer: None,
            kind: "backed-up".to_owned(),
            about: None,
            undo_of: None,
            changed: 0,
            detail: json!({ "line": 14, "bytes": 4096, "kept": true }),
        };
        let told = detail(&line, &Words::new(Language::Dutch));
        assert_eq!(told, "bytes 4096, tot en met regel 14");
    }
}
