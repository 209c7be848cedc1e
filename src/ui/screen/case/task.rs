//! The form of a task: a new one, or one that is changed.

use iced::widget::column;
use serde::{Deserialize, Serialize};

use crate::domain::id::{CaseId, OfficerId, TaskId};
use crate::domain::task::{Task, TaskDraft};
use crate::domain::time::{Date, Timestamp, dutch};
use crate::i18n::tr;
use crate::service::drafts::Kept;
use crate::ui::context::Context;
use crate::ui::field::maybe_day_ahead;
use crate::ui::field::{self, Field};
use crate::ui::screen::{Typed, draft};
use crate::ui::widget::{Calendar, Pick, choice, date_field, entry, labelled, lead, secondary};
use crate::ui::{Element, space};

/// The draft of a new task, by its case.
pub(super) const NEW: &str = "dossier-task";
/// The draft of a changed task, by its key.
pub(super) const CHANGED: &str = "dossier-task-change";
/// The field that gets the focus.
pub(super) const TITLE: &str = "dossier-task-title";
const DUE: &str = "dossier-task-due";

/// The form.
pub(super) struct TaskForm {
    /// The task it changes.
    changes: Option<Box<Task>>,
    title: Field<String>,
    due: Field<Option<Date>>,
    calendar: Calendar,
    assignee: Option<OfficerId>,
    /// Who did it when the form was made.
    before: Option<OfficerId>,
    kept: Option<Timestamp>,
    touched: bool,
}

/// What happens in the form.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// What to do.
    Title(String),
    /// By when.
    Due(Pick),
    /// By whom.
    Assignee(OfficerId),
    /// Write it.
    Save,
    /// Close the form; what was typed stays.
    Close,
    /// Throw away what was typed.
    Discard,
}

#[derive(Serialize, Deserialize)]
struct Body {
    title: String,
    due: String,
    assignee: Option<OfficerId>,
}

impl TaskForm {
    /// An empty form, for the officer of the case.
    pub(super) fn new(assignee: Option<OfficerId>, today: Date) -> Self {
        Self {
            changes: None,
            title: Field::new("", field::some),
            due: Field::new("", move |text| maybe_day_ahead(text, today)),
            calendar: Calendar::default(),
            assignee,
            before: assignee,
            kept: None,
            touched: false,
        }
    }

    /// A form with a task in it.
    pub(super) fn change(task: &Task, today: Date) -> Self {
        let due = task.due.map(dutch).unwrap_or_default();
        Self {
            changes: Some(Box::new(task.clone())),
            title: Field::new(&task.title, field::some),
            due: Field::new(due, move |text| maybe_day_ahead(text, today)),
            ..Self::new(task.assignee, today)
        }
    }

    /// Puts back what was kept.
    pub(super) fn restore(&mut self, kept: Option<Kept>) {
        let Some(kept) = kept else {
            return;
        };
        (self.kept, self.touched) = (Some(kept.at), true);
        match serde_json::from_str::<Body>(&kept.body) {
            Ok(body) => {
                self.title.set(body.title);
                self.due.set(body.due);
                self.assignee = body.assignee;
            }
            Err(_) => self.title.set(kept.body),
        }
    }

    /// Whether something was kept of an earlier time.
    pub(super) fn was_kept(&self) -> bool {
        self.kept.is_some()
    }

    /// Puts back the task that is changed; what was kept goes.
    pub(super) fn revert(&mut self, context: &Context<'_>) {
        if let Some(task) = &self.changes {
            let touched = self.touched;
            *self = Self {
                touched,
                ..Self::change(&task.clone(), context.today)
            };
        }
    }

    /// Empties the form; what was kept of it goes.
    pub(super) fn clear(&mut self, assignee: Option<OfficerId>, today: Date) {
        *self = Self {
            touched: self.touched,
            ..Self::new(assignee, today)
        };
    }

    /// Who does it, while nobody typed anything.
    pub(super) fn propose(&mut self, assignee: Option<OfficerId>) {
        if !self.touched {
            (self.assignee, self.before) = (assignee, assignee);
        }
    }

    /// Whether something waits in it to be gone on with.
    pub(super) fn waits(&self) -> bool {
        let before = self.changes.as_ref().map_or("", |task| &task.title);
        let due = self.changes.as_ref().and_then(|task| task.due);
        self.title.text() != before
            || self.due.text() != due.map(dutch).unwrap_or_default()
            || self.assignee != self.before
    }

    /// When it was kept last, where it was.
    pub(super) const fn kept_at(&self) -> Option<Timestamp> {
        self.kept
    }

    /// It was kept.
    pub(super) const fn was_kept_at(&mut self, at: Timestamp) {
        self.kept = Some(at);
    }

    /// The first field that something is wrong with, once that was looked at.
    pub(super) fn wrong(&self) -> &'static str {
        match self.title.problem() {
            None if self.due.problem().is_some() => DUE,
            Some(_) | None => TITLE,
        }
    }

    /// What is to be done, as typed.
    pub(super) fn text(&self) -> String {
        self.title.text().to_owned()
    }

    /// The draft of the form, once it is ours.
    pub(super) fn typed(&self, case: CaseId) -> Option<Typed> {
        let (form, record) = self.form(case);
        let body = self.waits().then(|| {
            draft::body(&Body {
                title: self.title.text().to_owned(),
                due: self.due.text().to_owned(),
                assignee: self.assignee,
            })
        });
        self.touched.then(|| Typed::new(form, record, body))
    }

    /// By what its draft is kept.
    pub(super) fn form(&self, case: CaseId) -> (&'static str, i64) {
        match &self.changes {
            Some(task) => (CHANGED, task.id.0),
            None => (NEW, case.0),
        }
    }

    /// The task it changes.
    pub(super) fn changed(&self) -> Option<TaskId> {
        self.changes.as_ref().map(|task| task.id)
    }

    /// The task that is meant, once everything is filled in.
    pub(super) fn meant(&mut self, case: CaseId) -> Option<TaskDraft> {
        let (title, due) = (self.title.check(), self.due.check());
        let (title, due, assignee) = (title?, due?, self.assignee);
        Some(match &self.changes {
            Some(task) => TaskDraft {
                title,
                due,
                assignee,
                ..task.facts.clone()
            },
            None => TaskDraft {
                case: Some(case),
                youth: None,
                title,
                due,
                assignee,
                done_on: None,
            },
        })
    }

    /// Does what a message says, as far as it stays in the form.
    pub(super) fn update(&mut self, message: Message, today: Date) {
        match message {
            Message::Title(typed) => {
                self.touched = true;
                self.title.typed(typed);
            }
            Message::Due(pick) => {
                self.touched |= matches!(pick, Pick::Typed(_) | Pick::Took(_));
                self.calendar.update(&mut self.due, pick, today);
            }
            Message::Assignee(officer) => {
                (self.assignee, self.touched) = (Some(officer), true);
            }
            Message::Save | Message::Close | Message::Discard => {}
        }
    }

    /// The fields, and what was kept of them.
    pub(super) fn fields<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let kept = self.kept;
        let kept = kept.map(|at| draft::notice(at, Message::Discard, context.words));
        let fields = column![self.lines(context)].push(kept);
        fields.spacing(space::M).into()
    }

    fn lines<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let officers: Vec<OfficerId> = context.officers.iter().map(|one| one.id).collect();
        let title = entry(
            words,
            TITLE,
            tr!(words, "dossier-task-title"),
            "",
            &self.title,
            Message::Title,
            Some(Message::Save),
        );
        let due = date_field(
            words,
            DUE,
            tr!(words, "dossier-task-due"),
            &self.due,
            self.calendar,
            context.today,
            Message::Due,
            Some(Message::Save),
        );
        let who = choice(
            &officers,
            self.assignee.as_ref(),
            |id| context.officer(Some(*id)),
            Message::Assignee,
        )
        .nothing("–");
        let who = labelled(tr!(words, "dossier-task-who"), who);
        column![title, due, who].spacing(space::M).into()
    }

    /// The fields with their buttons, on the page itself.
    pub(super) fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let buttons = vec![
            secondary(tr!(words, "dossier-later"), Message::Close).into(),
            lead(tr!(words, "save"), "Ctrl S", Message::Save).into(),
        ];
        let waits = self.waits().then_some(Message::Discard);
        let foot = draft::foot(self.kept, waits, buttons, words);
        column![self.lines(context), foot].spacing(space::M).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_does_it_is_kept_alone() {
        let today = "2026-11-25".parse().unwrap();
        let mut form = TaskForm::new(None, today);
        form.propose(Some(OfficerId(1)));
        assert_eq!(
            form.typed(CaseId(7)),
            None,
            "what is proposed was not typed"
        );
        form.update(Message::Assignee(OfficerId(2)), today);
        let body = form.typed(CaseId(7)).and_then(|typed| typed.body);
        assert!(body.is_some_and(|body| body.contains("\"assignee\":2")));
    }
}
