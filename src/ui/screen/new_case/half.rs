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
    /// Others who were being added before.
    #[serde(default)]
    pub(super) others: Vec<youth::Half>,
}

impl Half {
    /// The same, where anything stands in it.
    fn body(self) -> Option<String> {
        let any = self.facts.is_some() || self.added.is_some() || !self.others.is_empty();
        any.then(|| draft::body(&self))
    }
}

impl NewCase {
    /// Puts back what was kept; gives the youth it was about.
    pub(super) fn put_back(&mut self, half: Half, at: Timestamp, today: Date) -> Option<YouthId> {
        let own = half.facts.is_some() || half.added.is_some();
        // Those who wait are offered one by one.
        (self.kept, self.ours) = (own.then_some(at), true);
        self.waiting = half.facts;
        let again = |half| {
            let mut form = youth::Form::new("", self.area.clone(), today);
            form.put_back(half);
            form
        };
        self.others = half.others.into_iter().map(again).collect();
        self.form = half.added.map(again);
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
        let facts = match &self.chosen {
            Some(chosen) if changed => Some(chosen.facts.half()),
            Some(_) | None => self.waiting.clone(),
        };
        // Whom the case is about is kept along with what there is to keep.
        let any = facts.is_some() || added.is_some();
        let youth = self.chosen.as_ref().filter(|_| any).map(|one| one.id);
        let half = Half {
            youth,
            facts,
            added: added.map(youth::Form::half),
            adding: self.adding,
            others: self.others.iter().map(youth::Form::half).collect(),
        };
        Some(Typed::new(FORM, self.record, half.body()))
    }

    /// What stays to be kept when an act saves the rest of it.
    pub(super) fn rest(
        &self,
        facts: Option<facts::Half>,
        others: impl Iterator<Item = youth::Half>,
    ) -> Option<String> {
        let half = Half {
            youth: None,
            facts,
            added: None,
            adding: false,
            others: others.collect(),
        };
        half.body()
    }

    /// Everybody who is half typed, the newest first.
    pub(super) fn half_typed_youths(&self) -> impl Iterator<Item = &youth::Form> {
        let now = self.form.iter().filter(|form| form.waits());
        now.chain(self.others.iter().rev())
    }

    /// Puts by who is half typed in the form, so that another can be typed there.
    pub(super) fn set_by(&mut self) {
        let form = self.form.take().filter(youth::Form::waits);
        self.others.extend(form);
        self.ours = true;
    }

    /// Takes out one of those who are half typed, by his place among them.
    pub(super) fn take_half(&mut self, place: usize) -> Option<youth::Form> {
        self.set_by();
        let at = self.others.len().checked_sub(place + 1)?;
        Some(self.others.remove(at))
    }
}
