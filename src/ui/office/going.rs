//! Going from screen to screen, and back.

use iced::{Size, Task};

use super::opened::Instance;
use super::{Event, Message, Office, Over};
use crate::domain::id::CaseId;
use crate::service::Changes;
use crate::ui::context::{CaseForm, Shared, Target};
use crate::ui::screen::{self, case};

impl Office {
    /// Goes to a screen; the one before is kept as it is, to come back to. A screen that is open
    /// already is taken up again: a second one of the same would keep older words over newer. Where
    /// one is already, it begins anew, unless something is half typed or still to come there.
    pub(super) fn go(&mut self, target: Target, shared: Shared<'_>) -> Task<Message> {
        self.over = Over::Nothing;
        let here = &self.opened.here;
        if target == here.target && !asks_more(&target) && here.is_at_work() {
            return Task::batch([self.keep(), self.reload_all(shared)]);
        }
        let kept = self.leave();
        let same = target == self.opened.here.target;
        let (instance, task) = self.at(target, shared);
        match same {
            true => self.opened.replace(instance),
            false => self.opened.show(instance),
        }
        Task::batch([kept, task])
    }

    /// Goes to the page of a case, and opens a form there.
    pub(super) fn write_in(
        &mut self,
        id: CaseId,
        form: CaseForm,
        shared: Shared<'_>,
    ) -> (Task<Message>, Option<Event>) {
        let gone = self.go(Target::Case(id), shared);
        let opens = screen::Message::Case(case::Message::opens(form));
        let (opened, event) = self.on_screen(self.opened.here.number, opens, shared);
        (Task::batch([gone, opened]), event)
    }

    /// Goes to a screen in place of the one that is shown.
    pub(super) fn replace(&mut self, target: Target, shared: Shared<'_>) -> Task<Message> {
        self.over = Over::Nothing;
        let kept = self.leave();
        let (instance, task) = self.at(target, shared);
        self.opened.replace(instance);
        Task::batch([kept, task])
    }

    /// Begins a screen anew in place of the one that is shown, whatever was typed there.
    pub(super) fn begin_anew(&mut self, target: Target, shared: Shared<'_>) -> Task<Message> {
        drop(self.opened.take(&target));
        let kept = self.leave();
        let (instance, task) = Instance::open(target, &self.room.context(shared, Size::ZERO));
        self.opened.replace(instance);
        Task::batch([kept, task])
    }

    pub(super) fn go_back(&mut self, shared: Shared<'_>) -> Task<Message> {
        let kept = self.leave();
        if !self.opened.step_back() {
            return kept;
        }
        let here = &self.opened.here;
        match here.is_stale && !here.is_at_work() {
            true => {
                let target = here.target.clone();
                Task::batch([kept, self.begin_anew(target, shared)])
            }
            false => Task::batch([kept, self.reload_all(shared)]),
        }
    }

    /// The screen at a target: the one that is open there, read again, or a new one.
    fn at(&mut self, target: Target, shared: Shared<'_>) -> (Instance, Task<Message>) {
        let goes_on =
            |there: &Instance| !asks_more(&target) && (!there.is_stale || there.is_at_work());
        let there = self.opened.take(&target).filter(goes_on);
        let context = self.room.context(shared, Size::ZERO);
        match there {
            Some(mut there) => {
                let task = there.reload(&everything(), &context);
                (there, task)
            }
            None => Instance::open(target, &context),
        }
    }

    fn reload_all(&mut self, shared: Shared<'_>) -> Task<Message> {
        self.reload(&everything(), shared)
    }

    /// Keeps what is half typed on the screen that is left; what went wrong there is not told elsewhere.
    fn leave(&mut self) -> Task<Message> {
        if std::mem::take(&mut self.told_here) {
            self.toast = None;
        }
        let kept = self.keep();
        self.keeper.leave();
        kept
    }
}

/// Whether somebody who goes there wants something done on the screen, and not only to see it.
fn asks_more(target: &Target) -> bool {
    matches!(target, Target::SettingsAt(_) | Target::Partner(_))
}

fn everything() -> Changes {
    Changes {
        everything: true,
        ..Changes::default()
    }
}
