//! A new case as it is kept while it is half filled in: about whom, which facts, and the youth who
//! was being added.

use iced::Task;
use serde::{Deserialize, Serialize};

use super::youth;
use super::{Message, NewCase};
use crate::domain::id::YouthId;
use crate::domain::time::{Date, Timestamp};
use crate::service::drafts;
use crate::ui::context::Context;
use crate::ui::kept;
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

impl NewCase {
    /// Puts back what was kept; gives the youth it was about.
    pub(super) fn put_back(&mut self, half: Half, at: Timestamp, today: Date) -> Option<YouthId> {
        (self.kept, self.ours) = (Some(at), true);
        self.waiting = half.facts;
        self.form = half.added.map(|added| {
            let mut form = youth::Form::new("", self.area.clone(), today);
            form.put_back(added);
            form
        });
        self.adding = half.adding && self.form.is_some();
        half.youth
    }

    /// Throws away what did not fit, when somebody has seen it.
    pub(super) fn drop_strange(&mut self, context: &Context<'_>) -> Task<Message> {
        self.strange = None;
        kept::throw_away(drafts::aside(FORM), self.record, context).map(Message::Dropped)
    }

    /// What is half typed; nothing while it is being saved, or before what was kept is put back.
    pub(super) fn half_typed(&self) -> Option<Typed> {
        if self.busy || !self.ours {
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
        Some(Typed::new(FORM, self.record, body))
    }
}
