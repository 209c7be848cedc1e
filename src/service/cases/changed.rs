//! What an act changed in a case and in what belongs to it: which facts, from what to what. Only what
//! people filled in themselves; what the program writes for itself is left out.

use serde_json::{Map, Value};

use crate::domain::id::{OfficerId, OpId, SchoolId};
use crate::domain::municipality::MunicipalityCode;
use crate::domain::time::Date;
use crate::store::{Snapshot, StoreError, Table};

/// A fact that an act changed, or that came or went with a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Which fact: the key of its word.
    pub fact: &'static str,
    /// What stood there.
    pub old: Said,
    /// What stands there since.
    pub new: Said,
}

impl Change {
    /// Whether it tells where the youth lives or goes to school.
    #[must_use]
    pub fn tells_where(&self) -> bool {
        matches!(self.fact, "municipality" | "school")
    }
}

/// What a fact said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// Nothing.
    Nothing,
    /// A word of a list in the Fluent files.
    Word(&'static str, String),
    /// A day.
    Day(Date),
    /// Words of somebody's own, or a name.
    Text(String),
    /// An officer.
    Officer(OfficerId),
    /// A municipality.
    Municipality(MunicipalityCode),
}

/// How a column is read.
#[derive(Clone, Copy)]
enum Kind {
    Word(&'static str),
    Day,
    Text,
    Officer,
    Municipality,
    School,
    YesNo,
}

/// A column: the key of its word, and whether it tells which record came or went.
type Column = (&'static str, &'static str, Kind, bool);

const CASE: &[Column] = &[
    ("kind", "kind", Kind::Word("case-kind"), false),
    ("article", "article", Kind::Word("article"), false),
    ("status", "status", Kind::Word("case-status"), false),
    ("phase", "phase", Kind::Word("phase"), false),
    ("duo_status", "duo-status", Kind::Word("duo-status"), false),
    ("school", "school", Kind::School, false),
    (
        "school_type",
        "school-type",
        Kind::Word("school-type"),
        false,
    ),
    ("municipality", "municipality", Kind::Municipality, false),
    ("handler", "handler", Kind::Officer, false),
    ("opened_on", "opened-on", Kind::Day, false),
    ("closed_on", "closed-on", Kind::Day, false),
    (
        "close_reason",
        "close-reason",
        Kind::Word("close-reason"),
        false,
    ),
];
const TIMELINE: &[Column] = &[
    ("kind", "entry", Kind::Word("timeline-kind"), true),
    ("on_date", "day", Kind::Day, false),
    ("text", "text", Kind::Text, false),
    ("struck_reason", "struck", Kind::Text, false),
];
const TASK: &[Column] = &[
    ("title", "task", Kind::Text, true),
    ("due", "due", Kind::Day, true),
    ("assignee", "assignee", Kind::Officer, false),
    ("done_on", "done-on", Kind::Day, false),
];
const HEARING: &[Column] = &[
    ("on_date", "hearing", Kind::Day, true),
    ("heard", "heard", Kind::Word("heard"), true),
    ("channel", "channel", Kind::Word("channel"), false),
    ("appeared", "appeared", Kind::YesNo, false),
    ("statement", "statement", Kind::Text, false),
];
const ABSENCE: &[Column] = &[
    ("on_date", "absence", Kind::Day, true),
    ("kind", "absence-kind", Kind::Word("absence-kind"), false),
];
const ATTACHMENT: &[Column] = &[("name", "attachment", Kind::Text, true)];
const TAG: &[Column] = &[("tag", "tag", Kind::Text, true)];
const LETTER: &[Column] = &[
    ("name", "letter", Kind::Text, true),
    ("sent_on", "sent-on", Kind::Day, false),
];

const fn columns(table: Table) -> &'static [Column] {
    match table {
        Table::Case => CASE,
        Table::Timeline => TIMELINE,
        Table::Task => TASK,
        Table::Hearing => HEARING,
        Table::AbsenceDay => ABSENCE,
        Table::Attachment => ATTACHMENT,
        Table::CaseTag => TAG,
        Table::Letter => LETTER,
        _ => &[],
    }
}

/// The facts that can be told of, by the keys of their words.
pub fn facts() -> impl Iterator<Item = &'static str> {
    let tables = Table::ALL.iter().flat_map(|table| columns(*table));
    tables.map(|(_, fact, _, _)| *fact)
}

/// The facts that an act changed, in the order in which it did.
pub(super) fn of(snapshot: &Snapshot<'_>, op: OpId) -> Result<Vec<Change>, StoreError> {
    let mut all = Vec::new();
    for (table, step) in snapshot.steps_of_act(op)? {
        let (old, new) = (there(step.old.as_ref()), there(step.new.as_ref()));
        let changes = old.is_some() && new.is_some();
        for (column, fact, kind, tells) in columns(table) {
            // A case that is new says what it is in its own place.
            if !changes && (!tells || table == Table::Case) {
                continue;
            }
            let value = |row: Option<&Map<String, Value>>| {
                said(snapshot, *kind, row.and_then(|row| row.get(*column)))
            };
            let (old, new) = (value(old)?, value(new)?);
            if old != new {
                all.push(Change { fact, old, new });
            }
        }
    }
    Ok(all)
}

/// A row that stands there: one that was taken away keeps its words, and is gone.
fn there(row: Option<&Map<String, Value>>) -> Option<&Map<String, Value>> {
    row.filter(|row| row.get("deleted_at").is_none_or(Value::is_null))
}

fn said(snapshot: &Snapshot<'_>, kind: Kind, value: Option<&Value>) -> Result<Said, StoreError> {
    let text = || {
        value
            .and_then(Value::as_str)
            .filter(|text| !text.is_empty())
    };
    let number = || value.and_then(Value::as_i64);
    let found = match kind {
        Kind::Word(list) => text().map(|code| Said::Word(list, code.to_owned())),
        Kind::Day => text().and_then(|day| day.parse().ok()).map(Said::Day),
        Kind::Text => text().map(|text| Said::Text(text.to_owned())),
        Kind::Officer => number().map(|id| Said::Officer(OfficerId(id))),
        Kind::Municipality => number()
            .and_then(|code| u16::try_from(code).ok())
            .map(|code| Said::Municipality(MunicipalityCode(code))),
        Kind::School => match number() {
            Some(id) => snapshot
                .school(SchoolId(id))?
                .map(|school| Said::Text(school.facts.name)),
            None => None,
        },
        Kind::YesNo => number().map(|yes| {
            let code = if yes == 1 { "ja" } else { "nee" };
            Said::Word("yes-no", code.to_owned())
        }),
    };
    Ok(found.unwrap_or(Said::Nothing))
}
