//! Half-typed forms are kept: each second that goes by, before another screen is shown, before the file
//! is locked and before the window closes.

use iced::Task;

use super::{Message, Office};
use crate::service::desk::Desk;
use crate::service::drafts;
use crate::service::session::Locked;
use crate::ui::fault::Fault;
use crate::ui::parcel::Parcel;
use crate::ui::screen::Typed;

impl Office {
    /// Keeps what is half typed and changed since.
    pub(super) fn keep(&mut self) -> Task<Message> {
        let changed = self.changed();
        if changed.is_empty() {
            return Task::none();
        }
        let keep = move |desk: Desk<'_>| keep_all(desk, &changed);
        self.room.db.run(keep).map(Message::Kept)
    }

    fn changed(&mut self) -> Vec<Typed> {
        let now = self.screen.typed();
        let changed = now.iter().filter(|typed| !self.kept.contains(typed));
        let changed: Vec<Typed> = changed.cloned().collect();
        self.kept = now;
        changed
    }

    /// Keeps what is half typed, and waits for it: before the window closes.
    pub(crate) fn keep_drafts(&mut self) {
        let changed = self.changed();
        if let Err(fault) = keep_all(self.room.db.desk(), &changed) {
            tracing::warn!(code = fault.code(), "a half-typed form was not kept");
        }
    }

    /// Locks the file; what is half typed is kept first.
    pub(crate) fn lock(mut self) -> Task<Parcel<Locked>> {
        self.keep_drafts();
        self.room.db.lock()
    }
}

fn keep_all(desk: Desk<'_>, typed: &[Typed]) -> Result<(), Fault> {
    for one in typed {
        match &one.body {
            Some(body) => drafts::keep(desk, one.form, one.record, body)?,
            None => drafts::drop(desk, one.form, one.record)?,
        }
    }
    Ok(())
}
