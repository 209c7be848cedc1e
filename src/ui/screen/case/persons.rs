//! The forms about the youth and what stands around him, opened over the page of a case.

use iced::Task;

use super::{CaseScreen, Message};
use crate::ui::context::{Context, Event};
use crate::ui::kept;
use crate::ui::people::{self, Form, Outcome, What};

impl CaseScreen {
    /// Opens a form.
    pub(super) fn open_person(
        &mut self,
        what: What,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let Some(youth) = self.page().map(|page| page.youth.id) else {
            return (Task::none(), None);
        };
        if self.dialog.is_some() || self.person.is_some() || context.curtain {
            return (Task::none(), None);
        }
        match Form::open(youth, what, context) {
            Ok((form, task)) => {
                self.person = Some(form);
                (task.map(Message::Person), None)
            }
            Err(fault) => (self.read(context), Some(Event::Failed(fault))),
        }
    }

    pub(super) fn on_person(
        &mut self,
        message: people::Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let Some(form) = &mut self.person else {
            return (Task::none(), None);
        };
        let (task, outcome) = form.update(message, context);
        let task = task.map(Message::Person);
        match outcome {
            None => (task, None),
            Some(Outcome::Closed(typed)) => {
                self.person = None;
                let kept = kept::keep(typed, context).map(Message::Kept);
                (Task::batch([task, kept]), None)
            }
            Some(Outcome::Done { said, changes }) => {
                self.person = None;
                (task, Some(Event::DoneTo { said, changes }))
            }
            Some(Outcome::Tell(event)) => (task, Some(event)),
        }
    }
}
