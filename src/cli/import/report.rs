//! What an import found, as text and as JSON.

use std::path::Path;

use serde_json::{Value, json};

use crate::cli::answer::Answer;
use crate::cli::columns::columns;
use crate::domain::number::Bsn;
use crate::i18n::{Words, tr};
use crate::service::import::{
    FieldChange, Noted, Odd, Place, Refusal, RefusalReason, RejectReason, Report, Warning,
};

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
            |refusal| [line(refusal.place, words), refused(refusal, words)],
            words,
        ),
        section(
            &tr!(words, "import-noted-title"),
            &report.noted,
            SHOWN,
            |noted| [line(noted.place, words), odd(noted.odd, words)],
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

fn line(place: Place, words: &Words) -> String {
    match has_line(place) {
        true => tr!(words, "import-line", line = place.line),
        false => tr!(words, "import-record", record = place.record),
    }
}

/// A file of one long line (JSON) tells its records apart by their number.
fn has_line(place: Place) -> bool {
    place.line == place.record || place.line > 1
}

fn changed(change: &FieldChange, words: &Words) -> [String; 3] {
    let shown = |value: &str| match value {
        "" => tr!(words, "import-nothing"),
        value if change.field.is_bsn() => masked(value),
        value => value.to_owned(),
    };
    [
        line(change.place, words),
        words.word("field", change.field.code()),
        format!("{} -> {}", shown(&change.old), shown(&change.new)),
    ]
}

/// In a list a BSN is masked; `case show` and the JSON have it in full.
fn masked(value: &str) -> String {
    Bsn::parse(value).map_or_else(|_| value.to_owned(), Bsn::masked)
}

fn refused(refusal: &Refusal, words: &Words) -> String {
    let code = match first_place(&refusal.reason) {
        Some(_) if !has_line(refusal.place) => "row-repeated-record",
        _ => refusal.reason.code(),
    };
    let mut facts = Vec::new();
    if let RefusalReason::Unreadable(reason) = &refusal.reason {
        facts = reject_facts(reason, words);
    }
    words
        .sentence(code, &facts)
        .unwrap_or_else(|| code.to_owned())
}

fn reject_facts(reason: &RejectReason, words: &Words) -> Vec<(&'static str, String)> {
    match reason {
        RejectReason::BadNumber { field, problem } => vec![
            ("field", words.word("fact", field.code())),
            ("problem", words.word("number", problem.code())),
        ],
        RejectReason::Missing { field } | RejectReason::Invalid { field } => {
            vec![("field", words.word("fact", field.code()))]
        }
        RejectReason::Repeated {
            first_line,
            first_record,
        } => vec![
            ("first", first_line.to_string()),
            ("record", first_record.to_string()),
        ],
        RejectReason::Shifted { surplus } => vec![("surplus", surplus.to_string())],
        RejectReason::TooShort { missing } => vec![("missing", missing.to_string())],
        RejectReason::NoKey
        | RejectReason::NobodyAbove
        | RejectReason::Shapeless
        | RejectReason::EndsBeforeItBegins => Vec::new(),
    }
}

fn odd(odd: Odd, words: &Words) -> String {
    match odd {
        Odd::Fact(warning) => warned(warning, words),
        Odd::BsnOfAnother => tr!(words, "noted-bsn-of-another"),
        Odd::ThinProof => tr!(words, "noted-thin-proof"),
        Odd::GezagOfThird => tr!(words, "noted-gezag-of-third"),
    }
}

fn warned(warning: Warning, words: &Words) -> String {
    let field = words.word("fact", warning.field.code());
    let general = format!("noted-{}", warning.kind.code());
    // Of some facts more can be said than of any fact.
    let own = format!("{general}-{}", warning.field.code());
    let what = words
        .sentence(&own, &[])
        .or_else(|| words.sentence(&general, &[("field", field)]))
        .unwrap_or(general);
    match warning.parent {
        Some(role) => {
            let parent = words.word("role", role.code());
            tr!(words, "noted-of-parent", parent = parent, what = what)
        }
        None => what,
    }
}

fn as_json(report: &Report, words: &Words) -> Value {
    let places = |place: Place| (place.line, place.record);
    let rejected = |refusal: &Refusal| {
        let (line, record) = places(refusal.place);
        json!({
            "line": line,
            "record": record,
            "code": refusal.reason.code(),
            "reason": refused(refusal, words),
            "first_line": first_place(&refusal.reason).map(|first| first.line),
            "first_record": first_place(&refusal.reason).map(|first| first.record),
        })
    };
    let noted = |noted: &Noted| {
        let (line, record) = places(noted.place);
        json!({ "line": line, "record": record, "what": odd(noted.odd, words) })
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

/// Where a key stood before.
fn first_place(reason: &RefusalReason) -> Option<Place> {
    match reason {
        RefusalReason::Unreadable(RejectReason::Repeated {
            first_line,
            first_record,
        }) => Some(Place {
            line: *first_line,
            record: *first_record,
        }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::guardian::Role;
    use crate::i18n::Language;
    use crate::service::import::{ChangedField, Field, WarningKind};

    const PLACE: Place = Place { line: 3, record: 2 };

    #[track_caller]
    fn check(field: ChangedField, name: &str, shown: &str) {
        let words = Words::new(Language::Dutch);
        let change = FieldChange {
            place: PLACE,
            field,
            old: String::new(),
            new: "999990019".to_owned(),
        };
        let expected = ["regel 3", name, &format!("(niets) -> {shown}")];
        assert_eq!(changed(&change, &words), expected);
    }

    #[track_caller]
    fn check_warned(field: Field, kind: WarningKind, parent: Option<Role>, expected: &str) {
        let words = Words::new(Language::Dutch);
        let warning = Warning {
            field,
            parent,
            kind,
        };
        assert_eq!(warned(warning, &words), expected);
    }

    #[test]
    fn what_was_left_out_is_told() {
        let (born, died) = (Field::BirthDate, Field::Died);
        let text = "geboortedatum kan niet en is weggelaten.";
        check_warned(born, WarningKind::Invalid, None, text);
        let text = "ouder 2: geboortedatum kan niet en is weggelaten.";
        check_warned(born, WarningKind::Invalid, Some(Role::Parent2), text);
        // Whoever has a date of death is dead, even if the date is not possible.
        let text = "De datum van overlijden kan niet en is weggelaten; de persoon geldt wel als overleden.";
        check_warned(died, WarningKind::Invalid, None, text);
    }

    #[test]
    fn what_cannot_be_chosen_is_not_offered() {
        let refusal = Refusal {
            place: PLACE,
            reason: RefusalReason::Several,
        };
        let text = refused(&refusal, &Words::new(Language::Dutch));
        assert!(
            text.contains("meer mensen") && !text.contains("kies"),
            "{text}"
        );
    }

    #[test]
    fn numbers_of_people_are_masked_in_the_list() {
        let masked = "999990019".parse().map(Bsn::masked).unwrap();
        assert_ne!(masked, "999990019");
        check(ChangedField::Bsn, "BSN", &masked);
        check(ChangedField::ParentBsn, "BSN van een ouder", &masked);
        check(ChangedField::PupilNumber, "leerlingnummer", "999990019");
    }
}
