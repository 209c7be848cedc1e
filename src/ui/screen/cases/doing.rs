//! Acts on the ticked cases: begun, done, left half filled in, and gone on with.

use iced::Task;

use super::bulk::{self, Bulk};
use super::{Cases, Message};
use crate::service::drafts;
use crate::ui::context::{Context, Event};
use crate::ui::fault::Fault;
use crate::ui::kept;

impl Cases {
    /// In the form of an act.
    pub(super) fn on_bulk(
        &mut self,
        message: bulk::Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        match message {
            bulk::Message::Begin(act) => {
                (self.half, self.ours) = (None, true);
                let from = self.ticked.handler(context);
                return (
                    self.begin(Bulk::new(act, from, context.today), context),
                    None,
                );
            }
            bulk::Message::Cancel => self.close(),
            bulk::Message::Done(Ok(outcome)) => {
                (self.bulk, self.half) = (None, None);
                self.ticked.clear();
                return (Task::none(), Some(bulk::told(outcome, context.words)));
            }
            bulk::Message::Done(Err(fault)) => {
                if let Some(bulk) = &mut self.bulk {
                    let again = bulk::Message::Done(Err(fault.clone()));
                    let _ = bulk.update(again, &self.ticked, context);
                }
                return (Task::none(), Some(Event::Failed(fault)));
            }
            bulk::Message::ToClose(_, Err(fault)) | bulk::Message::Along(_, Err(fault)) => {
                return (Task::none(), Some(Event::Failed(fault)));
            }
            message @ (bulk::Message::HandOver(_)
            | bulk::Message::Title(_)
            | bulk::Message::Due(_)
            | bulk::Message::Tag(_)
            | bulk::Message::Closing(_)
            | bulk::Message::ToClose(_, Ok(_))
            | bulk::Message::Along(_, Ok(_))
            | bulk::Message::Do) => {
                if let Some(bulk) = &mut self.bulk {
                    let task = bulk.update(message, &self.ticked, context);
                    return (task.map(Message::Bulk), None);
                }
            }
        }
        (Task::none(), None)
    }

    /// Opens the form of an act on the ticked cases.
    fn begin(&mut self, form: Bulk, context: &Context<'_>) -> Task<Message> {
        let tasks = Task::batch([form.look(&self.ticked, context), form.focus()]);
        self.bulk = Some(form);
        tasks.map(Message::Bulk)
    }

    /// Reads again how the cases stand that are about to be closed.
    pub(super) fn look_again(&self, context: &Context<'_>) -> Task<Message> {
        match &self.bulk {
            Some(form) => form.look(&self.ticked, context).map(Message::Bulk),
            None => Task::none(),
        }
    }

    /// Closes what lies over the list; what was filled in can be gone on with. What is being done
    /// is waited for.
    pub(super) fn close(&mut self) {
        if self.bulk.as_ref().is_some_and(Bulk::is_busy) {
            return;
        }
        if let Some(bulk) = self.bulk.take() {
            self.half = bulk.half(self.ticked.sorted());
        }
        (self.naming, self.open) = (None, None);
    }

    /// Goes on with what somebody was in the middle of, with those of its cases that still stand.
    pub(super) fn resume(&mut self, context: &Context<'_>) -> Task<Message> {
        let Some(half) = self.half.take() else {
            return Task::none();
        };
        self.ticked.clear();
        self.ticked.add(half.cases().iter().copied());
        self.ours = true;
        let shown = self.show(context);
        let from = self.ticked.handler(context);
        let form = Bulk::resumed(half, from, context.today);
        Task::batch([shown, self.begin(form, context)])
    }

    /// What was put aside of an act is not wanted.
    pub(super) fn drop_aside(&mut self, context: &Context<'_>) -> Task<Message> {
        self.aside = None;
        let typed = bulk::no_draft();
        kept::throw_away(drafts::aside(&typed.form), typed.record, context).map(Message::Kept)
    }

    /// What somebody was in the middle of is not wanted.
    pub(super) fn drop_half(&mut self, context: &Context<'_>) -> Task<Message> {
        self.half = None;
        let typed = bulk::no_draft();
        context
            .db
            .run(move |desk| drafts::drop(desk, &typed.form, typed.record).map_err(Fault::from))
            .map(Message::Kept)
    }
}
