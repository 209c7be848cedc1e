//! Titles and predicates of nobility (table 38 of the BRP).

const UNMARRIED: &str = "jonkvrouw";

/// A title as it is written in a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Title<'a> {
    pub(super) word: &'a str,
    /// A predicate stands before the given names (`jonkvrouw Fietje van Voorbeeld`), a title before the surname.
    pub(super) before_given: bool,
}

impl<'a> Title<'a> {
    /// Reads a code of table 38; a text that is no code is taken as the word itself.
    pub(super) fn read(text: &'a str) -> Option<Self> {
        let word = match text.trim() {
            "" => return None,
            "B" => "baron",
            "BS" => "barones",
            "G" => "graaf",
            "GI" => "gravin",
            "H" => "hertog",
            "HI" => "hertogin",
            "JH" => "jonkheer",
            "JV" => UNMARRIED,
            "M" => "markies",
            "MI" => "markiezin",
            "P" => "prins",
            "PS" => "prinses",
            "R" => "ridder",
            other => other,
        };
        Some(Self {
            word,
            before_given: matches!(word, "jonkheer" | UNMARRIED),
        })
    }

    /// A woman who uses her partner's surname is no `jonkvrouw` in it.
    pub(super) fn is_of_unmarried(self) -> bool {
        self.word == UNMARRIED
    }
}
