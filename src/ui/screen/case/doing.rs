//! What is done on the page of a case: one act after the other, each of which ends the form that it
//! saved and no other. Until then that form takes no more words, for they would go with it.

use std::collections::VecDeque;

use iced::Task;

use super::act::Act;
use super::dialog::{self, Wish};
use super::{CaseScreen, Message, Spot, note, task};
use crate::service::Changes;
use crate::service::desk::Form;
use crate::service::drafts;
use crate::ui::context::{Context, Event};
use crate::ui::fault::Fault;
use crate::ui::said::Said;
use crate::ui::{focus, kept};

/// A form by its name and record.
pub(super) type Saved = (&'static str, i64);

/// An act, with the form that it saves.
type Step = (Act, Option<Saved>);

/// What is being written at the front, and what waits for that.
#[derive(Default)]
pub(super) struct Doing(VecDeque<Step>);

impl Doing {
    /// Whether a form is being saved, or is about to be.
    pub(super) fn saves(&self, name: &str, record: i64) -> bool {
        let is_it = |(of, about): &Saved| *of == name && *about == record;
        self.0
            .iter()
            .any(|(_, saved)| saved.as_ref().is_some_and(is_it))
    }

    /// Whether this very thing is asked for already: it is not written twice.
    fn has(&self, step: &Step) -> bool {
        self.0.contains(step)
            || step
                .1
                .is_some_and(|(name, record)| self.saves(name, record))
    }
}

impl CaseScreen {
    pub(super) fn on_note(
        &mut self,
        message: note::Message,
        context: &Context<'_>,
    ) -> Task<Message> {
        self.last = Spot::Note;
        let form = (note::NEW, self.id.0);
        if self.doing.saves(form.0, form.1) {
            return Task::none();
        }
        match message {
            note::Message::Save => match self.note.meant(self.id) {
                Some((draft, _)) => self.act(Act::Note(draft), Some(form), context),
                None => focus::on(self.note.wrong()),
            },
            note::Message::Close => {
                self.note_open = false;
                Task::none()
            }
            note::Message::Discard => {
                self.note.clear(context.today);
                Self::to_open(self.note_open, note::TEXT)
            }
            message @ (note::Message::Kind(_)
            | note::Message::On(_)
            | note::Message::At(_)
            | note::Message::Text(_)
            | note::Message::Reason(_)) => {
                self.note.update(message, context.today);
                Task::none()
            }
        }
    }

    pub(super) fn on_task(
        &mut self,
        message: task::Message,
        context: &Context<'_>,
    ) -> Task<Message> {
        self.last = Spot::Task;
        let form = (task::NEW, self.id.0);
        if self.doing.saves(form.0, form.1) {
            return Task::none();
        }
        match message {
            task::Message::Save => match self.task.meant(self.id) {
                Some(draft) => self.act(Act::AddTask(draft), Some(form), context),
                None => focus::on(self.task.wrong()),
            },
            task::Message::Close => {
                self.task_open = false;
                Task::none()
            }
            task::Message::Discard => {
                self.clear_task(context);
                Self::to_open(self.task_open, task::TITLE)
            }
            message @ (task::Message::Title(_)
            | task::Message::Due(_)
            | task::Message::Assignee(_)) => {
                self.task.update(message, context.today);
                Task::none()
            }
        }
    }

    /// Brings the focus to a field of a form on the page, where that is open.
    fn to_open(open: bool, field: &'static str) -> Task<Message> {
        match open {
            true => focus::on(field),
            false => Task::none(),
        }
    }

    fn clear_task(&mut self, context: &Context<'_>) {
        let handler = self.page().and_then(|page| page.case.handler);
        self.task.clear(handler, context.today);
    }

    pub(super) fn on_dialog(
        &mut self,
        message: dialog::Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let Some(dialog) = &mut self.dialog else {
            return (Task::none(), None);
        };
        match (&message, dialog.form(self.id)) {
            (dialog::Message::TakeAside, _) => {
                return (Task::none(), self.aside.as_ref().map(kept::taken));
            }
            (dialog::Message::DropAside, Some((form, record))) => {
                self.aside = None;
                let gone = kept::throw_away(drafts::aside(form), record, context);
                return (gone.map(Message::Kept), None);
            }
            (dialog::Message::Throw, Some((form, record))) => {
                self.dialog = None;
                let gone = kept::throw_away(form.to_owned(), record, context);
                return (gone.map(Message::Kept), None);
            }
            _ => {}
        }
        if dialog
            .form(self.id)
            .is_some_and(|(name, record)| self.doing.saves(name, record))
        {
            return (Task::none(), None);
        }
        let (task, wish) = dialog.update(message, self.id, context);
        let task = task.map(Message::Dialog);
        match wish {
            None => (task, None),
            Some(Wish::Close) => {
                let typed = dialog.typed(self.id);
                self.dialog = None;
                let kept = kept::keep(typed, context).map(Message::Kept);
                (Task::batch([task, kept]), None)
            }
            Some(Wish::Do(act, form)) => {
                // A question holds nothing that could be lost: it is over once it is answered.
                if form.is_none() {
                    self.dialog = None;
                }
                let acted = self.act(act, form, context);
                (Task::batch([task, acted]), None)
            }
            Some(Wish::Tell(event)) => (task, Some(event)),
        }
    }

    /// Does something, after what is being done already; what was kept of the form goes with it.
    pub(super) fn act(
        &mut self,
        act: Act,
        form: Option<Saved>,
        context: &Context<'_>,
    ) -> Task<Message> {
        let step = (act, form);
        if self.doing.has(&step) {
            return Task::none();
        }
        let free = self.doing.0.is_empty();
        self.doing.0.push_back(step);
        match free {
            true => self.next(context),
            false => Task::none(),
        }
    }

    /// Does what is at the front.
    fn next(&self, context: &Context<'_>) -> Task<Message> {
        let Some((act, form)) = self.doing.0.front().cloned() else {
            return Task::none();
        };
        let case = self.id;
        let done = match form {
            Some((screen, record)) => {
                let form = Form { screen, record };
                context.db.save(form, move |desk| act.run(desk, case))
            }
            None => context.db.run(move |desk| act.run(desk, case)),
        };
        done.map(Message::Done)
    }

    pub(super) fn on_done(
        &mut self,
        done: Result<Changes, Fault>,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let Some((act, form)) = self.doing.0.pop_front() else {
            return (Task::none(), None);
        };
        let next = self.next(context);
        match done {
            Ok(changes) => {
                self.end(form, context);
                let (words, code) = (context.words, act.told());
                let said = Said::from(words.word("dossier-did", code));
                let said = said.called(words.word("dossier-act", code));
                (next, Some(Event::DoneTo { said, changes }))
            }
            Err(fault) => {
                // What it was about may have gone meanwhile.
                let gone = matches!(
                    fault.code(),
                    "no-case" | "no-case-record" | "no-record" | "no-letter"
                );
                let again = match gone {
                    true => self.read(context),
                    false => Task::none(),
                };
                (Task::batch([next, again]), Some(Event::Failed(fault)))
            }
        }
    }

    /// The form that was saved is over; another one that was opened meanwhile is not.
    fn end(&mut self, form: Option<Saved>, context: &Context<'_>) {
        let dialog = self.dialog.as_ref().and_then(|dialog| dialog.form(self.id));
        if form == Some((note::NEW, self.id.0)) {
            self.note.clear(context.today);
            self.note_open = false;
        } else if form == Some((task::NEW, self.id.0)) {
            self.clear_task(context);
            self.task_open = false;
        } else if form.is_some() && form == dialog {
            self.dialog = None;
        }
    }
}
