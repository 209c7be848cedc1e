//! What an import found, as text and as JSON.

use std::path::Path;

use serde_json::{Value, json};

use crate::cli::answer::Answer;
use crate::cli::columns::columns;
use crate::i18n::{Words, tr};
use crate::service::import::{FieldChange, Noted, Place, Refusal, Report};
use crate::wording::import as wording;

/// Changes and remarks that are shown as text; JSON has all that were kept. Rows that were refused
/// are always shown, every one.
const SHOWN: usize = 50;

/// The answer of the command: a part was refused where rows were.
pub(super) fn answer(report: &Report, file: Option<&Path>, words: &Words) -> Answer {
    let text = [
        head(report, file, words),
        sheets(report, words),
        counts(report, words),
        section(
            &tr!(words, "import-changes-title"),
            &report.changes,
            SHOWN,
            |change| changed(change, words),
            words,
        ),
        section(
            &tr!(words, "import-rejected-title"),
            &report.rejected,
            usize::MAX,
            |refusal| {
                [
                    wording::place(refusal.place, words),
                    wording::refused(refusal, words),
                ]
            },
            words,
        ),
        section(
            &tr!(words, "import-noted-title"),
            &report.noted,
            SHOWN,
            |noted| {
                [
                    wording::place(noted.place, words),
                    wording::odd(noted.odd, words),
                ]
            },
            words,
        ),
    ];
    Answer::new(text.concat(), as_json(report, words))
        .with_part_refused(!report.rejected.is_empty())
}

fn head(report: &Report, file: Option<&Path>, words: &Words) -> String {
    let sentence = match (report.applied, file) {
        (true, Some(file)) => tr!(words, "import-applied", file = file.display().to_string()),
        _ => tr!(words, "import-preview"),
    };
    format!("{sentence}\n\n")
}

/// Which sheet was read; what stands on the others was not, and that is said.
fn sheets(report: &Report, words: &Words) -> String {
    let Some(sheets) = &report.sheets else {
        return String::new();
    };
    let read = sheets.read.as_str();
    let sentence = match sheets.others.as_slice() {
        [] => tr!(words, "import-sheet", sheet = read),
        others => tr!(
            words,
            "import-sheet-of-more",
            sheet = read,
            others = others.join(", ")
        ),
    };
    format!("{sentence}\n\n")
}

fn counts(report: &Report, words: &Words) -> String {
    let rejected = u64::try_from(report.rejected.len()).unwrap_or(u64::MAX);
    let rows = [
        (tr!(words, "import-read"), report.read),
        (tr!(words, "import-new"), report.new),
        (tr!(words, "import-changed"), report.changed),
        (tr!(words, "import-unchanged"), report.unchanged),
        (tr!(words, "import-outside"), report.outside),
        (tr!(words, "import-rejected"), rejected),
    ];
    columns(&rows.map(|(word, count)| [word, format!("{count:>9}")]))
}

/// A title with its lines; nothing at all where there are none.
fn section<T, const N: usize>(
    title: &str,
    items: &[T],
    most: usize,
    row: impl Fn(&T) -> [String; N],
    words: &Words,
) -> String {
    if items.is_empty() {
        return String::new();
    }
    let rows: Vec<_> = items.iter().take(most).map(row).collect();
    let more = match items.len().saturating_sub(most) {
        0 => String::new(),
        count => tr!(words, "import-more", count = count) + "\n",
    };
    format!("\n{title}\n{}{more}", columns(&rows))
}

fn changed(change: &FieldChange, words: &Words) -> [String; 3] {
    let [old, new] = wording::values(change, words);
    [
        wording::place(change.place, words),
        words.word("field", change.field.code()),
        format!("{old} -> {new}"),
    ]
}

fn as_json(report: &Report, words: &Words) -> Value {
    let places = |place: Place| (place.line, place.record);
    let rejected = |refusal: &Refusal| {
        let (line, record) = places(refusal.place);
        json!({
            "line": line,
            "record": record,
            "code": refusal.reason.code(),
            "codes": refusal.reasons().map(|reason| reason.code()).collect::<Vec<_>>(),
            "reason": wording::refused(refusal, words),
            "first_line": refusal.reason.first_place().map(|first| first.line),
            "first_record": refusal.reason.first_place().map(|first| first.record),
        })
    };
    let noted = |noted: &Noted| {
        let (line, record) = places(noted.place);
        json!({ "line": line, "record": record, "what": wording::odd(noted.odd, words) })
    };
    let changed = |change: &FieldChange| {
        let (line, record) = places(change.place);
        json!({
            "line": line,
            "record": record,
            "field": change.field,
            "old": change.old,
            "new": change.new,
        })
    };
    json!({
        "applied": report.applied,
        "read": report.read,
        "new": report.new,
        "changed": report.changed,
        "unchanged": report.unchanged,
        "outside": report.outside,
        "rejected": report.rejected.len(),
        "rejections": report.rejected.iter().map(rejected).collect::<Value>(),
        "changes": report.changes.iter().map(changed).collect::<Value>(),
        "noted": report.noted.iter().map(noted).collect::<Value>(),
        "sheet": report.sheets.as_ref().map(|sheets| &sheets.read),
        "sheets_not_read": report.sheets.as_ref().map_or(&[][..], |sheets| &sheets.others),
        "sha256": report.sha256.iter().map(|byte| format!("{byte:02x}")).collect::<String>(),
    })
}
