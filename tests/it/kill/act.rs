//! What the second process does and says, and what follows for the file.

use serde::{Deserialize, Serialize};

use super::state::State;

/// Before the line of a change that begins, and of one that is done.
pub(super) const BEGIN: &str = "begin ";
pub(super) const DONE: &str = "done ";

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Act {
    /// An entry in the timeline, whose half-typed form goes in the same transaction.
    Note(String),
    /// That entry undone.
    Undo(String),
    /// A half-typed form is kept.
    Draft(String),
    /// A file of so many bytes.
    Attach { name: String, size: usize },
    /// The file is closed, which empties the WAL, and opened again.
    Reopen,
    /// A list of persons; with a later version all of them have moved.
    Import { list: String, version: usize },
}

impl Act {
    fn kind(&self) -> &'static str {
        match self {
            Self::Note(_) => "note",
            Self::Undo(_) => "undo",
            Self::Draft(_) => "draft",
            Self::Attach { .. } => "attachment",
            Self::Reopen => "closing and opening",
            Self::Import { version: 1, .. } => "import of new",
            Self::Import { .. } => "import of changed",
        }
    }
}

/// What the second process said until it was killed.
#[derive(Debug, Default)]
pub(super) struct Said {
    pub(super) ready: bool,
    done: Vec<Act>,
    under_way: Option<Act>,
}

impl Said {
    /// Takes up a line.
    pub(super) fn line(&mut self, line: &str) {
        if let Some(act) = line.strip_prefix(BEGIN) {
            self.under_way = Some(serde_json::from_str(act).unwrap());
        } else if line.starts_with(DONE) {
            self.done.extend(self.under_way.take());
        }
    }

    /// What it was doing.
    pub(super) fn moment(&self) -> &'static str {
        match &self.under_way {
            Some(act) => act.kind(),
            None if self.ready => "between two",
            None => "opening",
        }
    }

    /// The file must be as it was confirmed, or with the change under way done as well.
    #[track_caller]
    pub(super) fn holds(&self, before: &State, seen: &State) -> State {
        let mut confirmed = before.clone();
        for act in &self.done {
            confirmed.apply(act);
        }
        let mut also = confirmed.clone();
        also.apply_all(&self.under_way);
        assert!(
            *seen == confirmed || *seen == also,
            "killed while {}: seen, confirmed\n{seen:#?}\n{confirmed:#?}",
            self.moment()
        );
        seen.clone()
    }
}
