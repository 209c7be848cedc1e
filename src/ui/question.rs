//! Questions that are asked anew as somebody types: only the answer to the last one counts, and who
//! chooses before it has come means the first of that answer, never one of an older answer.

use std::sync::atomic::{AtomicU64, Ordering};

/// Numbers questions. Never twice the same, whoever asks: an answer may come when the field that asked
/// was closed and opened again.
static NEXT: AtomicU64 = AtomicU64::new(1);

/// What was asked last, and whether the answer has come.
#[derive(Debug, Default)]
pub(crate) struct Question {
    asked: u64,
    answered: u64,
    chose: bool,
}

impl Question {
    /// Asks something else, under this number. What was chosen before is not meant any more.
    pub(crate) fn ask(&mut self) -> u64 {
        self.chose = false;
        self.asked = NEXT.fetch_add(1, Ordering::Relaxed);
        self.asked
    }

    /// Asks nothing any more: no answer that still comes is taken.
    pub(crate) fn leave(&mut self) {
        self.answered = self.ask();
    }

    /// Takes an answer in; whether it is the one to what was asked last.
    pub(crate) const fn takes(&mut self, number: u64) -> bool {
        let last = number == self.asked;
        if last {
            self.answered = number;
        }
        last
    }

    /// Whether what stands there is the answer to what was asked last.
    pub(crate) const fn is_answered(&self) -> bool {
        self.answered == self.asked
    }

    /// Somebody chooses; whether that can be done at once. If not it is done when the answer comes.
    pub(crate) const fn choose(&mut self) -> bool {
        self.chose = !self.is_answered();
        self.is_answered()
    }

    /// Whether somebody chose before the answer came; asked once, when it has.
    pub(crate) const fn was_chosen(&mut self) -> bool {
        let chose = self.chose;
        self.chose = false;
        chose
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_last_answer_is_taken() {
        let mut question = Question::default();
        let first = question.ask();
        let second = question.ask();
        assert!(!question.takes(first));
        assert!(!question.is_answered());
        assert!(question.takes(second));
        assert!(question.is_answered());
        question.ask();
        question.leave();
        assert!(question.is_answered());
        assert!(!question.takes(second));
    }

    #[test]
    fn the_answer_to_another_who_asked_is_not_taken() {
        let (mut closed, mut opened) = (Question::default(), Question::default());
        let older = closed.ask();
        let newer = opened.ask();
        assert!(!opened.takes(older));
        assert!(opened.takes(newer));
    }

    #[test]
    fn who_chooses_too_early_means_the_answer_that_is_to_come() {
        let mut question = Question::default();
        let first = question.ask();
        question.takes(first);
        assert!(question.choose(), "what stands there is the answer");
        assert!(!question.was_chosen());
        let second = question.ask();
        assert!(!question.choose(), "what stands there is older");
        assert!(question.takes(second));
        assert!(question.was_chosen());
        assert!(!question.was_chosen(), "once");
        let third = question.ask();
        question.choose();
        question.ask();
        question.takes(third);
        assert!(!question.was_chosen(), "something else was typed since");
    }
}
