//! What is kept of a form while it is half filled in: looked for, put back, thrown away.

use std::collections::BTreeMap;

use iced::Task;

use super::{Change, Kept, Sheet};
use crate::service::{desk, drafts};
use crate::ui::context::{Context, Event};
use crate::ui::fault::Fault;
use crate::ui::kept;
use crate::ui::screen::Typed;

/// What was kept of a form, by the keys of its lines; nothing where it is of another form.
pub(crate) fn written(body: &str) -> Option<BTreeMap<String, String>> {
    serde_json::from_str(body).ok()
}

impl Sheet {
    /// Looks whether something was kept of this form, and brings the focus to its first line.
    pub(crate) fn open(&self, context: &Context<'_>) -> Task<Change> {
        let first = self.focus(self.first(|_| true));
        Task::batch([self.look(context, false), first])
    }

    /// Looks for what was kept. Once more, what was typed here may be what is kept by now: that is
    /// not put back.
    fn look(&self, context: &Context<'_>, again: bool) -> Task<Change> {
        let (form, record) = (self.form, self.record);
        let read = move |desk: desk::Desk<'_>| {
            let own = again && !desk.store.is_draft_unread(form, record);
            let reads = |body: &str| written(body).is_some();
            let mut found = drafts::open(desk, form, record, reads)?;
            found.kept = found.kept.filter(|_| !own);
            Ok(found)
        };
        context.db.run(read).map(Change::Kept)
    }

    /// Throws away what was kept: when the form is given up.
    pub(crate) fn give_up(&self, context: &Context<'_>) -> Task<Change> {
        let (form, record) = (self.form, self.record);
        context
            .db
            .run(move |desk| drafts::drop(desk, form, record).map_err(Fault::from))
            .map(Change::Dropped)
    }

    /// What is half typed here.
    pub(crate) fn typed(&self) -> Option<Typed> {
        // What nobody touched says nothing: a form that is being kept meanwhile must not be dropped.
        // What could not be read stays where it is, and this is kept beside it.
        if !self.ours || self.kept == Kept::Unread {
            return None;
        }
        let touched: BTreeMap<&str, String> = self
            .lines
            .iter()
            .filter(|line| line.is_touched())
            .map(|line| (line.key, line.kind.written()))
            .collect();
        let body = (!touched.is_empty())
            .then(|| serde_json::to_string(&touched).ok())
            .flatten();
        Some(Typed::new(self.form, self.record, body))
    }

    /// Asks again for what could not be read.
    pub(super) fn look_again(&mut self, context: &Context<'_>) -> Task<Change> {
        if self.kept != Kept::Failed {
            return Task::none();
        }
        self.kept = Kept::Unread;
        self.look(context, true)
    }

    /// Puts back in all lines what stood there when the form was opened.
    pub(super) fn restart(&mut self) {
        self.kept = Kept::Nothing;
        for line in &mut self.lines {
            line.restart();
        }
    }

    /// What does not fit goes to who wants it elsewhere. It may hold a number of a person.
    pub(super) fn take(&self) -> Option<Event> {
        self.strange.as_ref().map(kept::taken)
    }

    pub(super) fn drop_strange(&mut self, context: &Context<'_>) -> Task<Change> {
        self.strange = None;
        let (form, record) = (drafts::aside(self.form), self.record);
        context
            .db
            .run(move |desk| drafts::drop(desk, &form, record).map_err(Fault::from))
            .map(Change::Dropped)
    }

    /// Puts back what was kept. What was typed before that could be read stays; then what was kept is
    /// given back, to be put aside: what is typed now is kept in its place.
    pub(super) fn put_back(&mut self, found: drafts::Opened) -> Option<drafts::Kept> {
        if self.kept != Kept::Unread {
            return None;
        }
        self.strange = found.strange;
        self.kept = Kept::Nothing;
        let kept = found.kept.filter(|_| !self.instead)?;
        let back = written(&kept.body).unwrap_or_default();
        let mut aside = None;
        for line in &mut self.lines {
            match back.get(line.key) {
                Some(text) if !line.used => line.kind.put(text),
                // Both are shown: somebody typed here before this could be read.
                Some(text) if *text != line.kind.written() => aside = Some(kept.clone()),
                Some(_) | None => {}
            }
        }
        (self.kept, self.ours) = (Kept::Back(kept.at), true);
        // Both are shown: they are thrown away together.
        if let Some(aside) = &aside {
            match &mut self.strange {
                Some(before) => before.body = format!("{}\n{}", before.body, aside.body),
                None => self.strange = Some(aside.clone()),
            }
        }
        aside
    }

    /// Puts aside what was kept but stands in the way of what is typed.
    pub(super) fn set_aside(kept: drafts::Kept, context: &Context<'_>) -> Task<Change> {
        context
            .db
            .run(move |desk| drafts::keep_aside(desk, kept).map_err(Fault::from))
            .map(Change::Dropped)
    }
}
