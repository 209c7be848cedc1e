//! The curtain: what nobody may read along, settled once for all screens.
//!
//! Who looks along is a parent beside the officer, or a pupil across the table. Two things are kept
//! from him.
//!
//! **Others.** Whatever may name another pupil, whoever it is about: lists and what stands in them,
//! brothers and sisters, other cases, numbers of persons, words that are sought, filters and the
//! names of views, what toasts tell and what can be undone, half-typed forms and what they hold, how
//! parents are reached, files of others and their names. [`Context::curtain`] says that they are hidden.
//!
//! **Where a protected youth is.** On his own pages also what tells where he is to be found: his
//! addresses and municipality, his schools, those who care for him, and every text in which somebody
//! may have written it down: entries, tasks, tags, names of attachments and what is in them, notes
//! of a closing, and each form over the page, for it is filled in with the same.
//! [`Context::hides`] says that they are hidden.
//!
//! What stays: the name of whom the page is about, what the law says (kinds, terms, statuses), and
//! the officers. What is hidden takes no key and no press either, and is as it was when the curtain
//! is drawn away.

use super::Element;
use super::context::Context;
use super::text;
use super::theme::Tone;
use super::widget::{Toast, card, empty};
use crate::i18n::{Words, tr};
use crate::service::youths::{GuardianCard, Home, Shields};

impl Context<'_> {
    /// Whether somebody looks along who may not learn where this youth is to be found.
    pub(crate) fn hides(&self, own: &[Home], guardians: &[GuardianCard]) -> bool {
        self.hides_if(Shields::of(own, guardians).hide_any(own))
    }

    /// The same of a youth of whom it is known already whether he is protected.
    pub(crate) const fn hides_if(&self, protected: bool) -> bool {
        self.curtain && protected
    }

    /// What names others, where nobody looks along.
    pub(crate) fn alone<T>(&self, what: Option<T>) -> Option<T> {
        what.filter(|_| !self.curtain)
    }
}

/// What stands in the place of a list, or of whatever fills a screen.
pub(crate) fn drawn<'a, Message: 'a>(words: &Words) -> Element<'a, Message> {
    empty(tr!(words, "curtain-on"), tr!(words, "curtain-on-do"), None)
}

/// A card of which nothing is shown: it would tell where a protected youth is.
pub(crate) fn veiled<'a, Message: 'a>(
    label: impl Into<String>,
    words: &Words,
) -> Element<'a, Message> {
    card(label, text::small(tr!(words, "curtain-shielded")))
}

/// A card of which nothing is shown: it is about others too.
pub(crate) fn others<'a, Message: 'a>(
    label: impl Into<String>,
    words: &Words,
) -> Element<'a, Message> {
    card(label, text::small(tr!(words, "curtain-others")))
}

/// What is told of an act, without what it was about.
pub(crate) fn told(toast: &Toast, words: &Words) -> Toast {
    let plain = toast.said.plain().map(str::to_owned);
    let said = plain.unwrap_or_else(|| match toast.tone {
        Tone::Late => tr!(words, "curtain-told-wrong"),
        Tone::Plain | Tone::Ok | Tone::Due | Tone::Judgement | Tone::Primary => {
            tr!(words, "curtain-told")
        }
    });
    let (undo, tone) = (toast.undo, toast.tone);
    Toast {
        said: said.into(),
        undo,
        tone,
    }
}
