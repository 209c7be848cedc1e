//! The stages of the window, and how each is drawn.

use iced::widget::{center, column, container};

use super::{Inner, Message};
use crate::i18n::{Words, tr};
use crate::ui::context::Shared;
use crate::ui::fault::Fault;
use crate::ui::office::{Office, Shelf};
use crate::ui::screen::first_run::FirstRun;
use crate::ui::screen::missing::Missing;
use crate::ui::screen::rescue::Rescue;
use crate::ui::screen::unlock::Unlock;
use crate::ui::screen::whole::Whole;
use crate::ui::theme::Tone;
use crate::ui::widget::{notice, secondary};
use crate::ui::{Element, space};

/// What the window shows.
pub(super) enum Stage {
    /// The file is being taken, or work on it ends before it is locked.
    Waiting,
    /// The file cannot be taken: somebody else has it, say.
    Refused(Fault),
    /// There is no file yet.
    FirstRun(Box<FirstRun>),
    /// The file that was open last is not there.
    Missing(Box<Missing>),
    /// The file is locked.
    Unlock(Box<Unlock>),
    /// A copy comes in the place of a file that does not open.
    Rescue(Box<Rescue>),
    /// The file is open.
    Open(Box<Office>),
    /// Something is done with the whole file; what was open waits.
    Whole(Box<Whole>, Box<Shelf>),
}

impl Stage {
    /// Whether time matters here: the file can be locked when nobody is there.
    pub(super) const fn can_lock(&self) -> bool {
        match self {
            Self::Open(_) | Self::FirstRun(_) | Self::Whole(..) => true,
            Self::Waiting
            | Self::Refused(_)
            | Self::Missing(_)
            | Self::Unlock(_)
            | Self::Rescue(_) => false,
        }
    }

    /// Draws it.
    pub(super) fn view<'a>(&'a self, shared: Shared<'a>) -> Element<'a, Message> {
        let words = shared.words;
        match self {
            Self::Waiting => container("").into(),
            Self::Refused(fault) => refused(fault, words),
            Self::FirstRun(screen) => screen
                .view(words)
                .map(|message| Message(Inner::FirstRun(message))),
            Self::Missing(screen) => screen
                .view(words)
                .map(|message| Message(Inner::Missing(message))),
            Self::Unlock(screen) => screen
                .view(words)
                .map(|message| Message(Inner::Unlock(message))),
            Self::Rescue(screen) => screen
                .view(words)
                .map(|message| Message(Inner::Rescue(message))),
            Self::Open(office) => office
                .view(shared)
                .map(|message| Message(Inner::Office(message))),
            Self::Whole(screen, _) => screen
                .view(words)
                .map(|message| Message(Inner::Whole(message))),
        }
    }
}

fn refused<'a>(fault: &Fault, words: &Words) -> Element<'a, Message> {
    let shown = fault.explain(words);
    let told = notice(Tone::Late, shown.message, shown.advice);
    // What is open elsewhere needs no copy.
    let rescue = (fault.code() != "file-in-use")
        .then(|| secondary(tr!(words, "rescue-go"), Message(Inner::AskRescue)));
    let inside = column![told].push(rescue).spacing(space::M);
    center(container(inside).max_width(560))
        .padding(space::XL)
        .into()
}
