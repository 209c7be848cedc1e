//! What was done is told, can be taken back, and is read again where it is shown.

use std::time::Instant;

use iced::{Size, Task};

use super::{Event, Message, Office};
use crate::domain::id::OpId;
use crate::i18n::tr;
use crate::service::desk::Desk;
use crate::service::{Changes, cases};
use crate::ui::context::{self, Shared};
use crate::ui::fault::Fault;
use crate::ui::screen;
use crate::ui::theme::Tone;
use crate::ui::widget::Toast;

impl Office {
    /// A message for the screen of a number, wherever that lies; for nobody where it is gone.
    pub(super) fn on_screen(
        &mut self,
        number: u64,
        message: screen::Message,
        shared: Shared<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let Some(instance) = self.opened.find(number) else {
            return (Task::none(), None);
        };
        let context = self.room.context(shared, Size::ZERO);
        let (task, event) = instance.update(message, &context);
        let (more, event) = match event {
            Some(event) => self.on_event(number, event, shared),
            None => (Task::none(), None),
        };
        (Task::batch([task, more]), event)
    }

    /// What a screen tells. What was done is told from wherever; but only the screen that is shown
    /// leads somewhere.
    fn on_event(
        &mut self,
        number: u64,
        event: context::Event,
        shared: Shared<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let shown = self.opened.here.number == number;
        let task = match event {
            context::Event::Go(_) | context::Event::Back if !shown => Task::none(),
            context::Event::Go(target) => self.go(target, shared),
            context::Event::Back => self.go_back(shared),
            context::Event::Done { text, changes } => self.done(text, &changes, shared),
            context::Event::Made {
                text,
                changes,
                target,
            } => {
                let done = self.done(text, &changes, shared);
                // The form is behind: the way back leads to where it was opened.
                if shown {
                    Task::batch([done, self.replace(target, shared)])
                } else {
                    self.opened.leave_out(number);
                    done
                }
            }
            context::Event::Failed(fault) => self.fail(&fault, shared),
            context::Event::Told(text) => {
                self.tell(text, None, Tone::Ok);
                Task::none()
            }
            context::Event::Copy { text, secret } => self.copy(text, secret, shared),
            context::Event::Preferences(preferences) => {
                return (Task::none(), Some(Event::Preferences(preferences)));
            }
            context::Event::Whole(job) => return (Task::none(), Some(Event::Whole(job))),
        };
        (task, None)
    }

    /// Tells what was done, and reads again what shows it.
    pub(super) fn done(
        &mut self,
        text: String,
        changes: &Changes,
        shared: Shared<'_>,
    ) -> Task<Message> {
        self.last = changes.op.or(self.last);
        self.tell(text, changes.op, Tone::Ok);
        self.reload(changes, shared)
    }

    pub(super) fn reload(&mut self, changes: &Changes, shared: Shared<'_>) -> Task<Message> {
        if let Err(fault) = self.room.refresh() {
            return self.fail(&fault, shared);
        }
        let context = self.room.context(shared, Size::ZERO);
        self.opened.here.reload(changes, &context)
    }

    /// Tells that something did not work.
    pub(crate) fn fail(&mut self, fault: &Fault, shared: Shared<'_>) -> Task<Message> {
        let shown = fault.explain(shared.words);
        self.tell(
            format!("{} {}", shown.message, shown.advice),
            None,
            Tone::Late,
        );
        Task::none()
    }

    pub(super) fn tell(&mut self, text: String, undo: Option<OpId>, tone: Tone) {
        self.toast = Some((Toast { text, undo, tone }, Instant::now()));
    }

    pub(super) fn copy(&mut self, text: String, secret: bool, shared: Shared<'_>) -> Task<Message> {
        self.tell(tr!(shared.words, "toast-copied"), None, Tone::Ok);
        if !secret {
            return iced::clipboard::write(text);
        }
        match crate::desktop::clipboard::lend(text) {
            Ok(()) => Task::none(),
            Err(error) => self.fail(&Fault::from(error), shared),
        }
    }

    pub(super) fn undo(&mut self, op: OpId) -> Task<Message> {
        self.last = None;
        self.toast = None;
        let undone = move |desk: Desk<'_>| cases::undo(desk, op).map_err(Fault::from);
        self.room.db.run(undone).map(Message::Undone)
    }
}
