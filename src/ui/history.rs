//! The way back of a text by words. The text and the widget that shows it share it: only the widget
//! knows that the focus is there, so it hears the key; the step itself comes to the text as
//! whatever is typed does. No screen has to know of it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use iced::keyboard::key::Physical;
use iced::keyboard::{Key, Modifiers};

/// How many steps back a text remembers.
const STEPS: usize = 100;

/// The steps of a text.
#[derive(Debug, Default)]
pub(crate) struct History(Arc<Mutex<Steps>>);

#[derive(Default)]
struct Steps {
    past: Vec<String>,
    future: Vec<String>,
    /// What stands there, once something was typed or put in.
    now: Option<String>,
    /// Whether what was typed last took something away; nothing where it was a step or came from
    /// outside, so that what is typed next begins a step.
    deleting: Option<bool>,
    /// The step that is on its way to the text.
    asked: Option<Step>,
}

impl std::fmt::Debug for Steps {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // What was typed may be anybody's; it stays out of every log.
        f.debug_struct("Steps").finish_non_exhaustive()
    }
}

/// A step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// A word back.
    Back,
    /// A word forward again.
    Forward,
}

impl Step {
    /// The step that a key asks for while a text has the focus.
    pub(crate) fn of(key: &Key, physical: Physical, modifiers: Modifiers) -> Option<Self> {
        if !modifiers.command() || modifiers.alt() {
            return None;
        }
        let letter = key.to_latin(physical)?.to_ascii_lowercase();
        match (letter, modifiers.shift()) {
            ('z', false) => Some(Self::Back),
            ('z', true) | ('y', false) => Some(Self::Forward),
            _ => None,
        }
    }
}

impl History {
    /// The same history, for the widget.
    pub(crate) fn share(&self) -> Self {
        Self(Arc::clone(&self.0))
    }

    fn steps(&self) -> MutexGuard<'_, Steps> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks for a step. What stands there then is what the widget sends on as if it were typed;
    /// nothing where there is no step to take.
    /// A step to what stands there already would be none.
    pub(crate) fn ask(&self, step: Step) -> Option<String> {
        let steps = &mut *self.steps();
        let way = match step {
            Step::Back => &mut steps.past,
            Step::Forward => &mut steps.future,
        };
        while way.last().is_some() && way.last() == steps.now.as_ref() {
            way.pop();
        }
        let there = way.last().cloned();
        steps.asked = there.is_some().then_some(step);
        there
    }

    /// Whether this is the text of the step that is on its way.
    pub(crate) fn is_asked(&self, text: &str) -> bool {
        let steps = self.steps();
        let there = match steps.asked {
            Some(Step::Back) => steps.past.last(),
            Some(Step::Forward) => steps.future.last(),
            None => None,
        };
        there.is_some_and(|there| there == text)
    }

    /// Notes that a text becomes another: a step that was asked for, or something that is typed.
    pub(crate) fn note(&self, before: &str, after: &str) {
        let mut steps = self.steps();
        steps.now = Some(after.to_owned());
        let before_this = steps.deleting.take();
        match steps.asked.take() {
            Some(Step::Back) if steps.past.last().is_some_and(|there| there == after) => {
                steps.past.pop();
                steps.future.push(before.to_owned());
            }
            Some(Step::Forward) if steps.future.last().is_some_and(|there| there == after) => {
                steps.future.pop();
                steps.past.push(before.to_owned());
            }
            _ => {
                let deletes = after.chars().count() < before.chars().count();
                let turns = before_this != Some(deletes);
                if steps.past.is_empty() || turns || begins_a_step(before, after) {
                    steps.keep(before);
                }
                steps.deleting = Some(deletes);
                steps.future.clear();
            }
        }
    }

    /// Notes that a text is put in as a whole: that is a step by itself.
    pub(crate) fn note_whole(&self, before: &str, after: &str) {
        let mut steps = self.steps();
        steps.now = Some(after.to_owned());
        steps.deleting = None;
        steps.keep(before);
        steps.future.clear();
    }
}

impl Steps {
    fn keep(&mut self, text: &str) {
        self.past.push(text.to_owned());
        if self.past.len() > STEPS {
            self.past.remove(0);
        }
    }
}

/// Whether a change begins a new step: a word ended, or much changed at once.
fn begins_a_step(before: &str, after: &str) -> bool {
    let more = after.chars().count().abs_diff(before.chars().count()) > 1;
    let ended = before.ends_with(char::is_whitespace) && !after.ends_with(char::is_whitespace);
    let shrank_first = after.len() < before.len() && !before.ends_with(char::is_alphanumeric);
    more || ended || shrank_first
}

#[cfg(test)]
mod tests {
    use iced::keyboard::key::Code;

    use super::*;

    #[track_caller]
    fn check(letter: &str, modifiers: Modifiers, expected: Option<Step>) {
        let key = Key::Character(letter.into());
        let physical = Physical::Code(Code::KeyZ);
        assert_eq!(Step::of(&key, physical, modifiers), expected);
    }

    #[test]
    fn the_usual_keys_step() {
        let (ctrl, shift) = (Modifiers::CTRL, Modifiers::SHIFT);
        check("z", ctrl, Some(Step::Back));
        check("Z", ctrl | shift, Some(Step::Forward));
        check("y", ctrl, Some(Step::Forward));
        // The same key where other letters are typed.
        check("я", ctrl, Some(Step::Back));
        check("z", Modifiers::empty(), None);
        check("z", ctrl | Modifiers::ALT, None);
    }

    #[test]
    fn a_step_that_got_lost_on_its_way_loses_nothing() {
        let history = History::default();
        history.note("", "a");
        assert_eq!(history.ask(Step::Back).as_deref(), Some(""));
        // Something else came in its place.
        history.note("a", "a en nog wat");
        assert_eq!(history.ask(Step::Back).as_deref(), Some("a"));
    }

    #[test]
    fn no_more_steps_are_kept_than_said() {
        let history = History::default();
        for at in 0..STEPS + 20 {
            history.note_whole(&at.to_string(), "");
        }
        assert_eq!(history.steps().past.len(), STEPS);
    }
}
