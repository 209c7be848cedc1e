//! What was done is told, can be taken back, and is read again where it is shown.

use std::time::Instant;

use iced::{Size, Task};

use super::{Message, Office};
use crate::domain::id::OpId;
use crate::i18n::tr;
use crate::service::desk::Desk;
use crate::service::{Changes, cases};
use crate::ui::context::Shared;
use crate::ui::fault::Fault;
use crate::ui::theme::Tone;
use crate::ui::widget::Toast;

impl Office {
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
        self.screen.reload(changes, &context).map(Message::Screen)
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
