//! What each kind of letter may say: its template, its title, and the facts that the template names.

mod warning;

use serde_json::Value;

use super::proposal::{Edits, Proposal};
use super::recipients::Recipient;
use super::template::Source;
use crate::domain::letter::{Addressee, LetterKind};
use warning::Warning;

/// The table of absence.
pub(super) const ABSENCE: &str = "verzuim";

const WARNING: &str = "waarschuwing.jinja";
const WARNING_TO_YOUTH: &str = "waarschuwing-jongere.jinja";

/// The templates, each with the tables that it may place.
pub(super) const SOURCES: [Source<'static>; 2] = [
    Source {
        file: WARNING,
        text: include_str!("../../../assets/letters/waarschuwing.jinja"),
        tables: &[ABSENCE],
    },
    Source {
        file: WARNING_TO_YOUTH,
        text: include_str!("../../../assets/letters/waarschuwing-jongere.jinja"),
        tables: &[ABSENCE],
    },
];

/// The template for a letter of this kind to this one.
pub(super) const fn template(kind: LetterKind, to: Addressee) -> &'static str {
    match (kind, to) {
        (LetterKind::Warning, Addressee::Guardian(_)) => WARNING,
        (LetterKind::Warning, Addressee::Youth(_)) => WARNING_TO_YOUTH,
    }
}

/// The words of the template for a letter of this kind to this one.
pub(super) fn text(kind: LetterKind, to: Addressee) -> &'static str {
    let file = template(kind, to);
    let mut sources = SOURCES.iter();
    let source = sources.find(|source| source.file == file);
    source.map_or("", |source| source.text)
}

/// What a kind of letter is called on paper. Names nobody.
pub(super) const fn title(kind: LetterKind) -> &'static str {
    match kind {
        LetterKind::Warning => "Officiële waarschuwing",
    }
}

/// The fields that the templates of all kinds may name.
pub(super) fn fields() -> Vec<String> {
    match serde_json::to_value(Warning::default()) {
        Ok(Value::Object(fields)) => fields.into_iter().map(|(name, _)| name).collect(),
        _ => Vec::new(),
    }
}

/// The facts of a letter.
pub(super) fn of(
    proposal: &Proposal,
    edits: &Edits,
    one: &Recipient,
) -> Result<Value, serde_json::Error> {
    match proposal.kind {
        LetterKind::Warning => serde_json::to_value(Warning::of(proposal, edits, one)),
    }
}
