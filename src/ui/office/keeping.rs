//! Half-typed forms are kept: each second that goes by, before another screen is shown, before the file
//! is locked and before the window closes.

use iced::Task;

use super::{Message, Office};
use crate::i18n::tr;
use crate::service::desk::Desk;
use crate::service::session::Locked;
use crate::ui::context::Shared;
use crate::ui::fault::Fault;
use crate::ui::kept;
use crate::ui::parcel::Parcel;
use crate::ui::said::Said;
use crate::ui::screen::Typed;
use crate::ui::theme::Tone;

impl Office {
    /// Keeps what is half typed and changed since.
    pub(super) fn keep(&mut self) -> Task<Message> {
        self.look();
        let Some(typed) = self.keeper.send() else {
            return Task::none();
        };
        let keep = move |desk: Desk<'_>| kept::write(desk, typed);
        self.room.db.run(keep).map(Message::Kept)
    }

    /// Reads again what could not be read when its form was opened. As soon as it can be the form is
    /// opened again: now where it stands on the screen that is shown, or when its own is shown next.
    /// Where somebody typed there meanwhile it is said where the other is.
    pub(super) fn read_again(&mut self, shared: Shared<'_>) -> Task<Message> {
        let asked = self.room.db.unread().again(self.room.db.desk());
        if asked.is_empty() {
            return Task::none();
        }
        let here = &self.opened.here;
        let is_here = asked.contains(&here.number);
        let (at_work, target) = (here.is_at_work(), here.target.clone());
        for number in asked {
            if let Some(screen) = self.opened.find(number) {
                screen.is_stale = true;
            }
        }
        let said = match (is_here, at_work) {
            (true, false) => tr!(shared.words, "draft-is-back"),
            (true, true) => tr!(shared.words, "draft-read-again"),
            (false, _) => tr!(shared.words, "draft-is-back-there"),
        };
        self.tell(Said::nameless(said), None, Tone::Ok);
        match is_here && !at_work {
            true => self.begin_anew(target, shared),
            false => Task::none(),
        }
    }

    fn look(&mut self) {
        let here = &self.opened.here;
        self.keeper.look(here.number, here.screen.typed());
    }

    pub(super) fn on_kept(
        &mut self,
        answer: Result<(), Fault>,
        shared: Shared<'_>,
    ) -> Task<Message> {
        if answer.is_ok() {
            let now = crate::clock::now();
            for (form, record) in self.keeper.sent() {
                self.opened.here.screen.was_kept(&form, record, now);
            }
        }
        if self.keeper.answer(answer) {
            self.tell(
                Said::nameless(tr!(shared.words, "keep-again")),
                None,
                Tone::Ok,
            );
        }
        Task::none()
    }

    /// Keeps what is half typed, and waits for it: before the file closes.
    pub(super) fn keep_now(&mut self) -> Result<(), Fault> {
        self.look();
        self.keeper.now(self.room.db.desk())
    }

    /// Keeps, as soon as that can be, what could not be kept before the file was locked.
    pub(crate) fn keep_later(&mut self, typed: Vec<Typed>) {
        self.keeper.later(typed);
    }

    /// Whether the window may close: not the first time that something half typed cannot be kept.
    pub(crate) fn may_close(&mut self, shared: Shared<'_>) -> bool {
        let told = self.keeper.fault().is_some();
        let Err(fault) = self.keep_now() else {
            return true;
        };
        tracing::warn!(code = fault.code(), "a half-typed form was not kept");
        self.tell(tr!(shared.words, "keep-close"), None, Tone::Late);
        told
    }

    /// Locks the file; what is half typed is kept first. Gives what could not be kept.
    pub(crate) fn lock(mut self) -> (Vec<Typed>, Task<Parcel<Locked>>) {
        if let Err(fault) = self.keep_now() {
            tracing::warn!(code = fault.code(), "a half-typed form was not kept");
        }
        (self.keeper.unkept(), self.room.db.lock())
    }
}
