//! Letters typed in one go: the beginning of what is meant.

use std::time::{Duration, Instant};

use crate::domain::fold::fold;

/// Letters typed within this time belong together.
const TYPING: Duration = Duration::from_millis(900);

/// What was typed in one go.
#[derive(Debug, Clone, Default)]
pub(super) struct Letters {
    typed: String,
    at: Option<Instant>,
}

impl Letters {
    /// Whether somebody is in the middle of typing, so that a space belongs to what he types.
    pub(super) fn are_coming(&self) -> bool {
        let lately = self.at.is_some_and(|at| at.elapsed() <= TYPING);
        lately && !self.typed.is_empty()
    }

    /// Takes letters in, and tells which of these begins with all that was typed in one go.
    pub(super) fn find<'a>(
        &mut self,
        letters: &str,
        mut among: impl Iterator<Item = &'a str>,
    ) -> Option<usize> {
        if self.at.is_none_or(|at| at.elapsed() > TYPING) {
            self.typed.clear();
        }
        self.at = Some(Instant::now());
        self.typed.push_str(letters);
        let meant = fold(&self.typed);
        among.position(|label| fold(label).starts_with(&meant))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typing_the_beginning_finds_it() {
        let labels = ["Overig", "Één", "Luxe verzuim", "Langdurig"];
        let mut letters = Letters::default();
        assert_eq!(letters.find("l", labels.into_iter()), Some(2));
        assert_eq!(letters.find("a", labels.into_iter()), Some(3));
        let mut later = Letters::default();
        assert_eq!(later.find("een", labels.into_iter()), Some(1));
        assert_eq!(later.find("x", labels.into_iter()), None);
    }

    #[test]
    fn a_space_belongs_to_what_is_being_typed() {
        let labels = ["Luxe reis", "Luxe verzuim"];
        let mut letters = Letters::default();
        assert!(!letters.are_coming());
        letters.find("luxe", labels.into_iter());
        assert!(letters.are_coming());
        assert_eq!(letters.find(" ", labels.into_iter()), Some(0));
        assert_eq!(letters.find("v", labels.into_iter()), Some(1));
    }
}
