//! What an import found, in sentences.

use crate::domain::number::Bsn;
use crate::i18n::{Words, tr};
use crate::service::import::{
    FieldChange, Odd, Place, Refusal, RefusalReason, RejectReason, Warning,
};

/// Where a record stands in its file.
pub(crate) fn place(place: Place, words: &Words) -> String {
    match has_line(place) {
        true => tr!(words, "import-line", line = place.line),
        false => tr!(words, "import-record", record = place.record),
    }
}

/// A file of one long line (JSON) tells its records apart by their number.
fn has_line(place: Place) -> bool {
    place.line == place.record || place.line > 1
}

/// What stands in the case file, and what the file says instead.
pub(crate) fn values(change: &FieldChange, words: &Words) -> [String; 2] {
    [&change.old, &change.new].map(|value| match value.as_str() {
        "" => tr!(words, "import-nothing"),
        value if change.field.is_bsn() => masked(value),
        value => value.to_owned(),
    })
}

/// In a list a BSN is masked; `case show` and the JSON have it in full.
fn masked(value: &str) -> String {
    Bsn::parse(value).map_or_else(|_| value.to_owned(), Bsn::masked)
}

/// Why a record was not taken in: every reason, what is to be mended first before the others.
pub(crate) fn refused(refusal: &Refusal, words: &Words) -> String {
    let reasons = refusal.reasons();
    let said: Vec<String> = reasons
        .map(|reason| why(reason, refusal.place, words))
        .collect();
    said.join(" ")
}

fn why(reason: &RefusalReason, place: Place, words: &Words) -> String {
    let code = match reason.first_place() {
        Some(_) if !has_line(place) => "row-repeated-record",
        _ => reason.code(),
    };
    let mut facts = Vec::new();
    if let RefusalReason::Unreadable(reason) = reason {
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

/// What is odd about a record that was taken all the same.
pub(crate) fn odd(odd: Odd, words: &Words) -> String {
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
        assert_eq!(words.word("field", field.code()), name);
        assert_eq!(place(change.place, &words), "regel 3");
        assert_eq!(values(&change, &words), ["(niets)", shown]);
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
            also: Vec::new(),
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
