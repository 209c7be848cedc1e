//! A letter that can be made: what is proposed, and what was filled in.

use std::sync::Arc;

use super::fields::Fields;
use crate::domain::letter::Addressee;
use crate::service::letters::{Edits, Problem, Proposal};

/// A letter that can be made.
pub(super) struct Open {
    /// What was read of the case.
    pub(super) read: Arc<Proposal>,
    /// What the officer means of it: only what is new since the last warning, or all.
    pub(super) proposal: Arc<Proposal>,
    pub(super) fields: Fields,
    /// Whose letter is shown.
    pub(super) to: Option<Addressee>,
}

impl Open {
    /// Whose letters can be shown: of those who get one; of all, where nobody does.
    pub(super) fn shows(&self) -> Vec<Addressee> {
        let chosen = self.proposal.chosen(&self.fields.edits());
        match chosen.is_empty() {
            true => self.proposal.recipients.iter().map(|one| one.to).collect(),
            false => chosen,
        }
    }

    /// Shows a letter that there is, of what is meant.
    pub(super) fn settle(&mut self) {
        let meant = match (&self.read.again, self.fields.again()) {
            (Some(again), true) => Arc::clone(again),
            _ => Arc::clone(&self.read),
        };
        if !Arc::ptr_eq(&meant, &self.proposal) {
            self.fields.renew(&meant);
            self.proposal = meant;
        }
        let shows = self.shows();
        self.to = self.to.filter(|to| shows.contains(to));
        self.to = self.to.or(shows.first().copied());
    }

    /// The first thing that stands in the way of the letters.
    pub(super) fn stops(&self, edits: &Edits) -> Option<Problem> {
        let chosen = self.proposal.chosen(edits).into_iter();
        let mut all = chosen.flat_map(|to| self.proposal.problems(edits, to));
        all.next()
    }
}
