//! Going from screen to screen, and back.

use iced::{Size, Task};

use super::{Message, Office, Over};
use crate::service::Changes;
use crate::ui::context::{Shared, Target};
use crate::ui::screen::Screen;

/// How many steps back are remembered.
const STEPS: usize = 30;

impl Office {
    /// Goes to a screen; the one before is kept as it is, to come back to.
    pub(super) fn go(&mut self, target: Target, shared: Shared<'_>) -> Task<Message> {
        self.over = Over::Nothing;
        let kept = self.keep();
        self.keeper.leave();
        let context = self.room.context(shared, Size::ZERO);
        let (screen, task) = Screen::open(&target, &context);
        let before = std::mem::replace(&mut self.screen, screen);
        let from = std::mem::replace(&mut self.target, target);
        if self.back.len() >= STEPS {
            self.back.remove(0);
        }
        self.back.push((from, before));
        Task::batch([kept, task.map(Message::Screen)])
    }

    /// Goes to a screen in place of the one that is shown.
    pub(super) fn replace(&mut self, target: Target, shared: Shared<'_>) -> Task<Message> {
        let task = self.go(target, shared);
        self.back.pop();
        task
    }

    pub(super) fn go_back(&mut self, shared: Shared<'_>) -> Task<Message> {
        let Some((target, screen)) = self.back.pop() else {
            return Task::none();
        };
        let kept = self.keep();
        self.keeper.leave();
        (self.target, self.screen) = (target, screen);
        let everything = Changes {
            everything: true,
            ..Changes::default()
        };
        Task::batch([kept, self.reload(&everything, shared)])
    }
}
