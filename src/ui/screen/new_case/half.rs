//! A new case as it is kept while it is half filled in: about whom, which facts, and the youth who
//! was being added.

use serde::{Deserialize, Serialize};

use super::NewCase;
use super::youth;
use crate::domain::id::YouthId;
use crate::domain::time::Date;
use crate::service::drafts;
use crate::ui::screen::{Typed, draft, facts};

/// The draft of a new case, by the youth it was begun for; 0 where nobody was chosen yet.
pub(super) const FORM: &str = "new-case";

/// What is kept.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Half {
    /// About whom, where that was settled.
    pub(super) youth: Option<YouthId>,
    /// The facts of the case.
    pub(super) facts: Option<facts::Half>,
    /// The youth who was being added.
    pub(super) added: Option<youth::Half>,
    /// Whether that form stood open.
    pub(super) adding: bool,
}

/// Reads what was kept; a form of another version is none.
fn read(kept: &drafts::Kept) -> Option<Half> {
    serde_json::from_str(&kept.body).ok()
}

impl NewCase {
    /// Puts back what was kept; gives the youth it was about.
    pub(super) fn put_back(&mut self, kept: drafts::Kept, today: Date) -> Option<YouthId> {
        let Some(half) = read(&kept) else {
            self.strange = Some(kept);
            return None;
        };
        (self.kept, self.ours) = (Some(kept.at), true);
        self.waiting = half.facts;
        self.form = half.added.map(|added| {
            let mut form = youth::Form::new("", self.area.clone(), today);
            form.put_back(added);
            form
        });
        self.adding = half.adding && self.form.is_some();
        half.youth
    }

    /// What is half typed; nothing while it is being saved, or before what was kept is put back.
    pub(super) fn half_typed(&self) -> Option<Typed> {
        if self.busy || self.strange.is_some() || !self.ours {
            return None;
        }
        let changed = self
            .chosen
            .as_ref()
            .is_some_and(|chosen| chosen.facts.is_changed());
        let added = self.form.as_ref().filter(|form| form.is_touched());
        let any = changed || added.is_some() || self.waiting.is_some();
        let body = any.then(|| {
            let facts = match &self.chosen {
                Some(chosen) => Some(chosen.facts.half()),
                None => self.waiting.clone(),
            };
            draft::body(&Half {
                youth: self.chosen.as_ref().map(|chosen| chosen.id),
                facts,
                added: added.map(youth::Form::half),
                adding: self.adding,
            })
        });
        Some(Typed {
            form: FORM,
            record: self.record,
            body,
        })
    }
}
