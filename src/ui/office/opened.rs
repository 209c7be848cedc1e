//! The screens that were opened. Each has a number of its own, so that an answer finds the screen
//! that asked, wherever that lies by then; and no target has two screens.

#[cfg(test)]
mod tests;

use std::sync::atomic::{AtomicU64, Ordering};

use iced::Task;

use super::Message;
use crate::service::Changes;
use crate::ui::context::{Context, Event, Target};
use crate::ui::screen::{self, Screen};

/// How many steps back are remembered.
const STEPS: usize = 30;

/// Numbers screens. Never twice the same, in whatever file: an answer may come after another file
/// was opened.
static NEXT: AtomicU64 = AtomicU64::new(0);

/// A screen that was opened.
pub(super) struct Instance {
    /// Its number.
    pub(super) number: u64,
    /// Where it is.
    pub(super) target: Target,
    /// The screen.
    pub(super) screen: Screen,
    /// How many of its tasks go on.
    running: usize,
    /// What was half typed here could not be read, and now it can: shown again it begins anew.
    pub(super) is_stale: bool,
}

impl Instance {
    /// Opens a screen.
    pub(super) fn open(target: Target, context: &Context<'_>) -> (Self, Task<Message>) {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        context.db.unread().asks(number);
        let (screen, task) = Screen::open(&target, context);
        let mut opened = Self {
            number,
            target,
            screen,
            running: 0,
            is_stale: false,
        };
        let task = opened.numbered(task);
        (opened, task)
    }

    /// Does what a message says.
    pub(super) fn update(
        &mut self,
        message: screen::Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<Event>) {
        context.db.unread().asks(self.number);
        let (task, event) = self.screen.update(message, context);
        (self.numbered(task), event)
    }

    /// Reads again what an act changed.
    pub(super) fn reload(&mut self, changes: &Changes, context: &Context<'_>) -> Task<Message> {
        context.db.unread().asks(self.number);
        let task = self.screen.reload(changes, context);
        self.numbered(task)
    }

    /// Opens a form that was left half typed.
    pub(super) fn go_on(
        &mut self,
        form: &str,
        record: i64,
        context: &Context<'_>,
    ) -> Task<Message> {
        context.db.unread().asks(self.number);
        let task = self.screen.go_on(form, record, context);
        self.numbered(task)
    }

    /// Whether something is half typed on it, or still to come.
    pub(super) fn is_at_work(&self) -> bool {
        self.running > 0 || self.screen.typed().iter().any(|one| one.body.is_some())
    }

    /// Leads what comes of a task back to this screen, and tells when it ended.
    fn numbered(&mut self, task: Task<screen::Message>) -> Task<Message> {
        if task.units() == 0 {
            return Task::none();
        }
        self.running += 1;
        let number = self.number;
        task.map(move |message| Message::Screen(number, message))
            .chain(Task::done(Message::Ended(number)))
    }
}

/// The screen that is shown, those behind it, and those that are gone but for an answer.
pub(super) struct Opened {
    /// The one that is shown.
    pub(super) here: Instance,
    /// Those one came from.
    back: Vec<Instance>,
    /// Those that were left for good while work of theirs went on: its outcome is told.
    gone: Vec<Instance>,
}

impl Opened {
    /// The first screen.
    pub(super) fn new(here: Instance) -> Self {
        Self {
            here,
            back: Vec::new(),
            gone: Vec::new(),
        }
    }

    /// The screen of a number, wherever it lies.
    pub(super) fn find(&mut self, number: u64) -> Option<&mut Instance> {
        let behind = self.back.iter_mut().chain(&mut self.gone);
        std::iter::once(&mut self.here)
            .chain(behind)
            .find(|one| one.number == number)
    }

    /// Takes out the screen behind that is at a target already.
    pub(super) fn take(&mut self, target: &Target) -> Option<Instance> {
        for behind in [&mut self.back, &mut self.gone] {
            if let Some(at) = behind.iter().position(|one| one.target == *target) {
                return Some(behind.remove(at));
            }
        }
        None
    }

    /// Shows a screen; the one before is kept as it is, to come back to.
    pub(super) fn show(&mut self, instance: Instance) {
        let before = std::mem::replace(&mut self.here, instance);
        if self.back.len() >= STEPS {
            let first = self.back.remove(0);
            self.leave(first);
        }
        self.back.push(before);
    }

    /// Shows a screen in place of the one that is shown.
    pub(super) fn replace(&mut self, instance: Instance) {
        let before = std::mem::replace(&mut self.here, instance);
        self.leave(before);
    }

    /// One step back; whether there is one.
    pub(super) fn step_back(&mut self) -> bool {
        let before = self.back.pop();
        let there = before.is_some();
        if let Some(before) = before {
            self.replace(before);
        }
        there
    }

    /// A form that made something is behind: no way leads back to it.
    pub(super) fn leave_out(&mut self, number: u64) {
        if let Some(at) = self.back.iter().position(|one| one.number == number) {
            let instance = self.back.remove(at);
            self.leave(instance);
        }
    }

    /// A task of a screen ended.
    pub(super) fn ended(&mut self, number: u64) {
        if let Some(one) = self.find(number) {
            one.running = one.running.saturating_sub(1);
        }
        self.gone.retain(|one| one.running > 0);
    }

    /// Leaves a screen for good, as soon as its work has ended.
    fn leave(&mut self, instance: Instance) {
        if instance.running > 0 {
            self.gone.push(instance);
        }
    }
}
