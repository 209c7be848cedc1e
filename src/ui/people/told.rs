//! What is told of a form that was written: what, of whom; behind the curtain not of whom.

use super::{Form, What};
use crate::domain::name::PersonName;
use crate::i18n::{Words, tr};
use crate::ui::said::Said;

/// What was done with what a form is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Deed {
    /// It was written.
    Saved,
    /// It was taken away.
    Removed,
    /// It was linked.
    Linked,
}

impl Form {
    /// What is told.
    pub(super) fn told_of(&self, deed: Deed, words: &Words) -> Said {
        let what = words.word("people-what", self.what.thing());
        let (name, of) = (called(self.whose()), what.clone());
        match deed {
            Deed::Saved => Said::naming(
                tr!(words, "people-did-saved", what = of, name = name),
                tr!(words, "people-some-saved", what = what),
            ),
            Deed::Removed => Said::naming(
                tr!(words, "people-did-removed", what = of, name = name),
                tr!(words, "people-some-removed", what = what),
            ),
            Deed::Linked => Said::naming(
                tr!(words, "people-did-linked", what = of, name = name),
                tr!(words, "people-some-linked", what = what),
            ),
        }
    }
}

/// What is told where the link with a brother or sister is taken away.
pub(crate) fn unlinked(youth: Option<&PersonName>, words: &Words) -> Said {
    let plain = tr!(words, "people-some-unlinked");
    match youth {
        Some(name) => Said::naming(
            tr!(words, "people-did-unlinked", name = called(name)),
            plain,
        ),
        None => plain.into(),
    }
}

/// As somebody is called in a short sentence.
fn called(name: &PersonName) -> String {
    name.call_name.clone().unwrap_or_else(|| name.full())
}

impl What {
    /// Its word in such a sentence, under `people-what-`.
    const fn thing(self) -> &'static str {
        match self {
            Self::Facts => "facts",
            Self::Guardian | Self::Bond(_) => "guardian",
            Self::Address(_) | Self::Home(_) => "address",
            Self::School | Self::Enrolment(_) => "enrolment",
            Self::Diploma | Self::Certificate(_) => "diploma",
            Self::Sibling => "sibling",
        }
    }
}
