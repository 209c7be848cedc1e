//! `leerrecht undo`: takes an act back.

use std::collections::BTreeSet;

use clap::Args;
use serde_json::json;

use super::answer::Answer;
use super::context::Context;
use super::failure::Failure;
use crate::domain::id::OpId;
use crate::i18n::tr;
use crate::service::{Class, LogLine, OpKind, cases, kind_of, log};
use crate::wording;

/// Lines of the log among which the last act is looked for; far more than anybody undoes in a row.
const WITHIN: u32 = 10_000;

/// Which act.
#[derive(Debug, Args)]
pub(super) struct Undo {
    #[arg(value_name = "ACT")]
    act: Option<i64>,
}

/// Undoes it, or says why not.
pub(super) fn run(undo: &Undo, context: &Context<'_>) -> Result<Answer, Failure> {
    let file = context.open_to_write()?;
    let act = match undo.act {
        Some(act) => OpId(act),
        None => last(&file.log(WITHIN)?).ok_or_else(|| Failure::new("nothing-to-undo"))?,
    };
    let told = log::lines(file.desk(), &[act])?.pop();
    let changes = cases::undo(file.desk(), act)?;
    let what = told
        .map(|told| wording::numbered(&told.line, told.undone.as_ref(), context.words))
        .unwrap_or_default();
    Ok(Answer::new(
        tr!(context.words, "undo-done", act = act.0, what = what),
        json!({ "undone": act, "act": changes.op, "rows": changes.rows.len() }),
    ))
}

/// The newest act that changed something and still stands. An import counts, although it cannot be
/// undone: what lies before it must not go in its place without a word.
fn last(newest_first: &[LogLine]) -> Option<OpId> {
    let mut undone = BTreeSet::new();
    for line in newest_first
        .iter()
        .filter(|line| line.class != Class::Access)
    {
        if undone.contains(&line.op) {
            continue;
        }
        match line.undo_of {
            Some(op) => _ = undone.insert(op),
            None if kind_of(line) == Some(OpKind::CreateFile) => return None,
            None => return Some(line.op),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::time::Timestamp;
    use serde_json::Value;

    fn line(op: i64, kind: OpKind, class: Class, undo_of: Option<i64>) -> LogLine {
        LogLine {
            op: OpId(op),
            at: Timestamp(0),
            officer: None,
            kind: kind.code().to_owned(),
            class,
            about: None,
            undo_of: undo_of.map(OpId),
            detail: Value::Null,
            changed: 1,
        }
    }

    #[track_caller]
    fn check(oldest_first: &[LogLine], expected: Option<i64>) {
        let newest_first: Vec<_> = oldest_first.iter().rev().cloned().collect();
        assert_eq!(last(&newest_first), expected.map(OpId));
    }

    #[test]
    fn the_last_act_that_still_stands() {
        let made = line(1, OpKind::CreateFile, Class::Write, None);
        let import = line(2, OpKind::ImportPersons, Class::Bulk, None);
        let note = line(3, OpKind::Note, Class::Write, None);
        let seen = line(4, OpKind::Opened, Class::Access, None);
        let undone = line(5, OpKind::Undo, Class::Undo, Some(3));
        let redone = line(6, OpKind::Undo, Class::Undo, Some(5));
        check(&[], None);
        check(std::slice::from_ref(&made), None);
        check(&[made.clone(), import.clone()], Some(2));
        let all = [made, import, note, seen, undone, redone];
        check(&all[..4], Some(3));
        check(&all[..5], Some(2));
        check(&all, Some(3));
    }
}
