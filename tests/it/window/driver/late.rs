//! Answers that come late: work is done at once, but what came of it waits until it is let through.

use leerrecht::ui::Message;

use super::Driver;

/// What waits: for each task what it brought, in the order in which they were asked for.
#[derive(Default)]
pub(super) struct Late {
    waiting: Option<Vec<Vec<Message>>>,
}

impl Late {
    pub(super) fn keeps_back(&self) -> bool {
        self.waiting.is_some()
    }

    pub(super) fn keep_back(&mut self, messages: Vec<Message>) {
        if let Some(waiting) = &mut self.waiting
            && !messages.is_empty()
        {
            waiting.push(messages);
        }
    }
}

impl Driver {
    /// From now on answers wait.
    pub(crate) fn keep_answers_back(&mut self) {
        self.late.waiting.get_or_insert_default();
    }

    /// How many tasks wait with what they brought.
    pub(crate) fn waiting(&self) -> usize {
        self.late.waiting.as_ref().map_or(0, Vec::len)
    }

    /// Lets through what one task brought. What that leads to waits in its turn.
    #[track_caller]
    pub(crate) fn let_through(&mut self, nth: usize) {
        let waiting = self.late.waiting.as_mut().expect("answers are kept back");
        assert!(nth < waiting.len(), "so many wait: {}", waiting.len());
        for message in waiting.remove(nth) {
            self.answer(message);
        }
        self.redraw();
    }

    /// Lets through all that waits, in the order in which it was asked for, and from now on
    /// everything.
    pub(crate) fn let_all_through(&mut self) {
        let waiting = self.late.waiting.take().unwrap_or_default();
        self.let_these_through(waiting);
    }

    /// The same, what was asked for last first.
    pub(crate) fn let_all_through_backwards(&mut self) {
        let mut waiting = self.late.waiting.take().unwrap_or_default();
        waiting.reverse();
        self.let_these_through(waiting);
    }

    fn let_these_through(&mut self, waiting: Vec<Vec<Message>>) {
        for message in waiting.into_iter().flatten() {
            self.answer(message);
        }
        self.redraw();
    }
}
