//! What a line of the log says was done.

use crate::i18n::{Words, tr};
use crate::service::LogLine;
use crate::service::cases::{Did, cases_of};
use crate::service::log::Undone;

/// What was done; of what was undone or done again, what that was.
pub(crate) fn act(line: &LogLine, undone: Option<&Undone>, words: &Words) -> String {
    let Some(undone) = undone else {
        return done(line, words);
    };
    let what = done(&undone.line, words);
    match undone.again {
        true => tr!(words, "log-again", what = what),
        false => tr!(words, "log-undone", what = what),
    }
}

/// The same where lines have their numbers beside them: which line it was.
pub(crate) fn numbered(line: &LogLine, undone: Option<&Undone>, words: &Words) -> String {
    let what = act(line, undone, words);
    match undone {
        Some(undone) => tr!(words, "log-of-line", what = what, line = undone.line.op.0),
        None => what,
    }
}

fn done(line: &LogLine, words: &Words) -> String {
    match (Did::of(line), cases_of(line)) {
        (Some(did), Some(count)) => many(did, count, words),
        (Some(did), None) => words.word("did", did.code()),
        (None, _) => words.word("act", &line.kind),
    }
}

/// What was done with many cases, and with how many.
pub(crate) fn many(did: Did, count: i64, words: &Words) -> String {
    match did {
        Did::HandedOver => tr!(words, "did-many-hand-over", count = count),
        Did::Tagged => tr!(words, "did-many-tag", count = count),
        Did::Untagged => tr!(words, "did-many-untag", count = count),
        Did::Tasked => tr!(words, "did-many-task", count = count),
        Did::Closed => tr!(words, "did-many-close", count = count),
        Did::Reopened => tr!(words, "did-many-reopen", count = count),
        // One at a time.
        Did::Noted | Did::Corrected | Did::Struck => words.word("did", did.code()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::domain::id::OpId;
    use crate::domain::time::Timestamp;
    use crate::i18n::Language;
    use crate::service::{Class, OpKind};

    fn line(kind: OpKind, detail: Value) -> LogLine {
        LogLine {
            op: OpId(41),
            at: Timestamp(0),
            officer: None,
            kind: kind.code().to_owned(),
            class: Class::Write,
            about: None,
            undo_of: None,
            detail,
            changed: 1,
        }
    }

    #[track_caller]
    fn check(kind: OpKind, detail: Value, expected: &str) {
        let words = Words::new(Language::Dutch);
        assert_eq!(act(&line(kind, detail), None, &words), expected);
    }

    #[test]
    fn a_line_names_what_was_done_and_with_how_many() {
        let (edit, close) = (OpKind::CaseEdit, OpKind::CaseClose);
        let handed = json!({ "did": "hand-over", "cases": 12 });
        check(edit, handed, "12 dossiers overgedragen");
        check(edit, json!({ "did": "hand-over" }), "dossier overgedragen");
        check(close, json!({ "did": "reopen" }), "dossier heropend");
        check(
            close,
            json!({ "did": "close", "cases": 1 }),
            "1 dossier gesloten",
        );
        // Lines of before said less.
        check(close, json!({ "cases": 3 }), "3 dossiers gesloten");
        check(close, json!({}), "dossier gesloten of heropend");
        check(edit, json!({ "cases": 3 }), "dossier gewijzigd");
        check(edit, json!({ "did": "anders" }), "dossier gewijzigd");
        let note = OpKind::Note;
        check(note, json!({ "did": "note" }), "notitie geschreven");
        check(note, json!({ "did": "correct" }), "notitie verbeterd");
        check(note, json!({ "did": "strike" }), "notitie doorgehaald");
        check(note, json!({}), "notitie");
    }

    #[test]
    fn what_was_undone_is_named() {
        let words = Words::new(Language::Dutch);
        let undo = line(OpKind::Undo, json!({}));
        let mut undone = Undone {
            line: line(OpKind::Task, json!({ "did": "task", "cases": 2 })),
            again: false,
        };
        let told = act(&undo, Some(&undone), &words);
        assert_eq!(told, "Ongedaan: 2 dossiers kregen een taak");
        let told = numbered(&undo, Some(&undone), &words);
        assert_eq!(told, "Ongedaan: 2 dossiers kregen een taak (regel 41)");
        undone.again = true;
        let told = act(&undo, Some(&undone), &words);
        assert_eq!(told, "Opnieuw: 2 dossiers kregen een taak");
    }
}
