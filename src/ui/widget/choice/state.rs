//! Where somebody is in a choice: whether it is open, on which entry, and what he typed of it.

use std::time::{Duration, Instant};

use iced::advanced::widget::operation::Focusable;

use super::SHOWN;
use crate::domain::fold::fold;

/// Letters typed within this time belong together.
const TYPING: Duration = Duration::from_millis(900);

#[derive(Debug)]
pub(super) struct State {
    pub(super) focused: bool,
    pub(super) open: bool,
    /// The entry that Enter takes.
    pub(super) lit: usize,
    /// The first entry in view.
    pub(super) first: usize,
    /// So many entries are in view at most.
    pub(super) shown: usize,
    typing: String,
    typed_at: Option<Instant>,
}

impl Default for State {
    fn default() -> Self {
        Self {
            focused: false,
            open: false,
            lit: 0,
            first: 0,
            shown: SHOWN,
            typing: String::new(),
            typed_at: None,
        }
    }
}

impl State {
    /// Shows no more than fits in the window, and what is lit in any case.
    pub(super) fn fit(&mut self, entries: usize) {
        let shown = entries.clamp(1, SHOWN);
        if shown != self.shown {
            self.shown = shown;
            self.light(self.lit);
        }
    }

    pub(super) fn open(&mut self, at: usize) {
        self.open = true;
        self.light(at);
    }

    /// Lights an entry, and brings it into view.
    pub(super) fn light(&mut self, at: usize) {
        self.lit = at;
        self.first = self.first.clamp((at + 1).saturating_sub(self.shown), at);
    }

    /// Whether somebody is in the middle of typing, so that a space belongs to what he types.
    pub(super) fn is_typing(&self) -> bool {
        let lately = self.typed_at.is_some_and(|at| at.elapsed() <= TYPING);
        lately && !self.typing.is_empty()
    }

    /// Takes letters in, and tells which option begins with all that was typed in one go.
    pub(super) fn typed(&mut self, letters: &str, labels: &[String]) -> Option<usize> {
        if self.typed_at.is_none_or(|at| at.elapsed() > TYPING) {
            self.typing.clear();
        }
        self.typed_at = Some(Instant::now());
        self.typing.push_str(letters);
        let meant = fold(&self.typing);
        labels
            .iter()
            .position(|label| fold(label).starts_with(&meant))
    }
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        self.focused = true;
    }

    fn unfocus(&mut self) {
        self.focused = false;
        self.open = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typing_the_beginning_finds_the_option() {
        let labels = ["Overig", "Één", "Luxe verzuim", "Langdurig"].map(str::to_owned);
        let mut state = State::default();
        assert_eq!(state.typed("l", &labels), Some(2));
        assert_eq!(state.typed("a", &labels), Some(3));
        let mut later = State::default();
        assert_eq!(later.typed("een", &labels), Some(1));
        assert_eq!(later.typed("x", &labels), None);
    }

    #[test]
    fn a_space_belongs_to_what_is_being_typed() {
        let labels = ["Luxe reis", "Luxe verzuim"].map(str::to_owned);
        let mut state = State::default();
        assert!(!state.is_typing());
        state.typed("luxe", &labels);
        assert!(state.is_typing());
        assert_eq!(state.typed(" ", &labels), Some(0));
        assert_eq!(state.typed("v", &labels), Some(1));
    }

    #[test]
    fn what_is_lit_is_in_view() {
        let mut state = State::default();
        state.light(14);
        assert_eq!(state.first, 5);
        state.light(3);
        assert_eq!(state.first, 3);
        state.light(5);
        assert_eq!(state.first, 3);
        state.light(12);
        state.fit(4);
        assert_eq!((state.first, state.shown), (9, 4));
    }
}
