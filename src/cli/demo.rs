//! `leerrecht demo`: makes a case file of invented people and tells what was done with it.

use std::path::Path;

use clap::Args;
use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::Outcome;
use super::answer::Answer;
use super::columns::columns;
use super::context::Context;
use super::failure::Failure;
use super::window::{self, Window};
use crate::clock;
use crate::desktop::display;
use crate::i18n::{Words, tr};
use crate::service::demo::{self, Demo, Searched};
use crate::service::import::Report;

/// The folder of the demonstration, where the program is called.
const FOLDER: &str = "demo-output";

/// With or without its window.
#[derive(Debug, Args)]
pub(super) struct DemoCall {
    #[arg(long)]
    no_window: bool,
}

/// Makes it anew.
pub(super) fn run(call: &DemoCall, context: &Context<'_>) -> Result<Outcome, Failure> {
    let folder = Path::new(FOLDER);
    let done = demo::demo(folder, clock::now(), context.today)
        .map_err(|error| Failure::from(error).at(&folder.join(demo::FILE)))?;
    let answer = Answer::new(text(&done, context.words), as_json(&done));
    if call.no_window || !display::is_there() {
        return Ok(Outcome::Answer(answer));
    }
    // Nothing in it is anybody's: the window opens on it without asking.
    let passphrase = Some(Zeroizing::new(demo::PASSPHRASE.to_owned()));
    let window = Window {
        passphrase,
        ..window::on(done.path, context)
    };
    Ok(Outcome::Window(Some(answer), window))
}

/// One paragraph for each thing that was done.
fn text(done: &Demo, words: &Words) -> String {
    [
        vec![made(done, words)],
        imported(done, words),
        done.searches.iter().map(|it| searched(it, words)).collect(),
        worked(done, words),
        lettered(done, words),
        kept(done, words),
    ]
    .concat()
    .join("\n")
}

fn made(done: &Demo, words: &Words) -> String {
    let path = done.path.display().to_string();
    let made = tr!(
        words,
        "demo-made",
        path = path,
        passphrase = demo::PASSPHRASE
    );
    format!("{made}\n")
}

fn imported(done: &Demo, words: &Words) -> Vec<String> {
    let row = |(name, report): &(&str, Report)| {
        let counts = [
            (tr!(words, "import-read"), report.read),
            (tr!(words, "import-new"), report.new),
            (tr!(words, "import-outside"), report.outside),
            (tr!(words, "import-rejected"), rejected(report)),
        ];
        let told = counts.iter().filter(|(_, count)| *count > 0);
        let told: Vec<String> = told
            .map(|(word, count)| format!("{word} {count}"))
            .collect();
        [format!("  {name}"), told.join(", ")]
    };
    let rows: Vec<_> = done.imports.iter().map(row).collect();
    vec![
        tr!(words, "demo-imported"),
        columns(&rows),
        tr!(
            words,
            "demo-holds",
            youths = done.youths,
            schools = done.schools
        ),
        String::new(),
    ]
}

fn rejected(report: &Report) -> u64 {
    u64::try_from(report.rejected.len()).unwrap_or(u64::MAX)
}

fn searched(search: &Searched, words: &Words) -> String {
    let asked = search.text;
    match (&search.first, search.near) {
        (Some(found), false) => tr!(words, "demo-found", asked = asked, found = found.as_str()),
        (Some(found), true) => tr!(words, "demo-near", asked = asked, found = found.as_str()),
        (None, _) => tr!(words, "demo-not-found", asked = asked),
    }
}

fn worked(done: &Demo, words: &Words) -> Vec<String> {
    let (Some(first), Some(last)) = (done.cases.first(), done.cases.last()) else {
        return Vec::new();
    };
    let closed: Vec<String> = done.closed.iter().map(ToString::to_string).collect();
    vec![
        String::new(),
        tr!(
            words,
            "demo-cases",
            count = done.cases.len(),
            first = first.to_string(),
            last = last.to_string()
        ),
        tr!(words, "demo-closed", numbers = closed.join(", ")),
    ]
}

fn lettered(done: &Demo, words: &Words) -> Vec<String> {
    let Some((number, _)) = done.letters.first() else {
        return Vec::new();
    };
    let names = done.letters.iter().filter_map(|(_, path)| path.file_name());
    let names: Vec<_> = names.map(|name| name.to_string_lossy()).collect();
    vec![tr!(
        words,
        "demo-letters",
        count = done.letters.len(),
        number = number.to_string(),
        names = names.join(", ")
    )]
}

fn kept(done: &Demo, words: &Words) -> Vec<String> {
    let copy = done.copy.display().to_string();
    let path = done.path.display().to_string();
    vec![
        tr!(words, "demo-kept", copy = copy, lines = done.log_lines),
        String::new(),
        tr!(words, "demo-look"),
        format!("  LEERRECHT_PASSPHRASE=\"{}\" \\", demo::PASSPHRASE),
        format!("    leerrecht cases --file {path}"),
    ]
}

fn as_json(done: &Demo) -> Value {
    let import = |(name, report): &(&str, Report)| {
        json!({
            "list": name,
            "read": report.read,
            "new": report.new,
            "outside": report.outside,
            "rejected": report.rejected.len(),
        })
    };
    let search = |search: &Searched| {
        json!({
            "asked": search.text,
            "count": search.count,
            "first": search.first,
            "near": search.near,
        })
    };
    json!({
        "file": done.path,
        "passphrase": demo::PASSPHRASE,
        "imports": done.imports.iter().map(import).collect::<Value>(),
        "youths": done.youths,
        "schools": done.schools,
        "searches": done.searches.iter().map(search).collect::<Value>(),
        "cases": done.cases.iter().map(ToString::to_string).collect::<Value>(),
        "closed": done.closed.iter().map(ToString::to_string).collect::<Value>(),
        "letters": done.letters.iter().map(|(_, path)| path).collect::<Vec<_>>(),
        "backup": done.copy,
        "log_lines": done.log_lines,
    })
}
