//! A line in which a record is looked for as one types, and taken from what is found.

use crate::service::search::{Found, Hit, Hits, Query, Scope};
use crate::ui::field::Problem;

/// Hits that are shown under the line.
const SHOWN: usize = 6;

/// A record that is looked for.
pub(super) struct Finder {
    scope: Scope,
    needed: bool,
    checked: bool,
    text: String,
    /// Counts the questions: only the answer to the last one is taken.
    asked: u64,
    hits: Vec<Hit>,
    lit: usize,
    taken: Option<(i64, String)>,
}

impl Finder {
    pub(super) fn new(scope: Scope, needed: bool) -> Self {
        Self {
            scope,
            needed,
            checked: false,
            text: String::new(),
            asked: 0,
            hits: Vec::new(),
            lit: 0,
            taken: None,
        }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn hits(&self) -> &[Hit] {
        &self.hits
    }

    pub(super) fn lit(&self) -> usize {
        self.lit
    }

    /// What was taken, by its name.
    pub(super) fn name(&self) -> Option<&str> {
        self.taken.as_ref().map(|(_, name)| name.as_str())
    }

    /// The key of what was taken.
    pub(super) fn taken(&self) -> Option<i64> {
        self.taken.as_ref().map(|(id, _)| *id)
    }

    /// Takes letters in, and gives the question that they are.
    pub(super) fn typed(&mut self, text: String) -> (u64, Query) {
        self.text = text;
        self.asked += 1;
        self.lit = 0;
        (self.asked, Query::within(&self.text, self.scope))
    }

    pub(super) fn found(&mut self, asked: u64, hits: Hits) {
        if asked == self.asked {
            let all = hits.best.into_iter().chain(hits.near);
            self.hits = all.take(SHOWN).collect();
        }
    }

    pub(super) fn light(&mut self, by: isize) {
        let last = self.hits.len().saturating_sub(1);
        self.lit = self.lit.saturating_add_signed(by).min(last);
    }

    pub(super) fn take(&mut self, at: usize) {
        if let Some(hit) = self.hits.get(at) {
            let name = match (&hit.place, hit.born) {
                (Some(place), _) => format!("{}, {place}", hit.title),
                (None, Some(born)) => format!("{}, {born}", hit.title),
                (None, None) => hit.title.clone(),
            };
            self.taken = Some((id(hit.found), name));
        }
    }

    pub(super) fn release(&mut self) {
        self.taken = None;
    }

    /// Whether something was taken where it must; from now on that is said.
    pub(super) fn check(&mut self) -> bool {
        self.checked = true;
        self.taken.is_some() || (!self.needed && self.text.trim().is_empty())
    }

    pub(super) fn problem(&self) -> Option<Problem> {
        let missing = self.taken.is_none() && (self.needed || !self.text.trim().is_empty());
        (self.checked && missing).then(|| Problem::new("entry-find-one"))
    }

    /// What was taken, to be put back later.
    pub(super) fn written(&self) -> String {
        match &self.taken {
            Some((id, name)) => format!("{id} {name}"),
            None => String::new(),
        }
    }

    pub(super) fn put(&mut self, text: &str) {
        let parts = text.split_once(' ');
        let read = parts.and_then(|(id, name)| Some((id.parse().ok()?, name.to_owned())));
        self.taken = read;
    }
}

fn id(found: Found) -> i64 {
    match found {
        Found::Youth(id) => id.0,
        Found::Guardian(id) => id.0,
        Found::Partner(id) => id.0,
        Found::School(id) => id.0,
        Found::Case(id) => id.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_taken_comes_back() {
        let mut one = Finder::new(Scope::Schools, true);
        assert_eq!(one.written(), "");
        one.taken = Some((12, "Het Voorbeeld, Alkmaar".to_owned()));
        let mut other = Finder::new(Scope::Schools, true);
        other.put(&one.written());
        assert_eq!(other.taken, one.taken);
        other.put("");
        assert_eq!(other.taken(), None);
    }

    #[test]
    fn words_without_a_choice_are_wrong() {
        let mut finder = Finder::new(Scope::Schools, false);
        assert!(finder.check());
        finder.typed("Voorbeeld".to_owned());
        assert!(!finder.check() && finder.problem().is_some());
    }
}
