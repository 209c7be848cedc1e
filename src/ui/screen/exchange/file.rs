//! Which file is meant: as somebody types, pastes or chooses it.

use std::path::PathBuf;

use crate::desktop::dialog::Kind;
use crate::i18n::{Words, tr};
use crate::ui::field::Problem;

/// A path as it is typed; also as other programs copy one, in quotes or as an address.
pub(super) fn path(text: &str) -> Result<PathBuf, Problem> {
    let text = text.trim().trim_matches(['"', '\'']);
    let text = text.strip_prefix("file://").unwrap_or(text);
    match text {
        "" => Err(Problem::new("entry-needed")),
        text => Ok(PathBuf::from(text)),
    }
}

/// The title of the system's dialog, and the kinds of file that it offers.
pub(super) fn asked(words: &Words) -> (String, Vec<Kind>) {
    let kind = |name, endings: &[&'static str]| Kind {
        name,
        endings: endings.to_vec(),
    };
    let lists = ["csv", "txt", "tsv", "xlsx", "ods", "json"];
    let kinds = vec![
        kind(tr!(words, "exchange-kind-lists"), &lists),
        kind(tr!(words, "exchange-kind-all"), &["*"]),
    ];
    (tr!(words, "exchange-choose-title"), kinds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(path(text), Ok(PathBuf::from(expected)));
    }

    #[test]
    fn a_path_may_be_pasted_as_others_write_it() {
        check(" /tmp/lijst.csv ", "/tmp/lijst.csv");
        check("\"C:\\lijst van mij.csv\"", "C:\\lijst van mij.csv");
        check("file:///tmp/lijst.csv", "/tmp/lijst.csv");
        assert!(path("  ").is_err());
    }
}
