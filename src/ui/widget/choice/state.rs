//! Where somebody is in a choice: whether it is open, on which entry, and what he typed of it.

use iced::advanced::widget::operation::Focusable;

use super::SHOWN;
use crate::ui::widget::letters::Letters;

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
    letters: Letters,
}

impl Default for State {
    fn default() -> Self {
        Self {
            focused: false,
            open: false,
            lit: 0,
            first: 0,
            shown: SHOWN,
            letters: Letters::default(),
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
        self.letters.are_coming()
    }

    /// Takes letters in, and tells which option begins with all that was typed in one go.
    pub(super) fn typed(&mut self, letters: &str, labels: &[String]) -> Option<usize> {
        self.letters
            .find(letters, labels.iter().map(String::as_str))
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
