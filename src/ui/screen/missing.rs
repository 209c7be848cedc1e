//! The file that was open last is not there: a stick that is not in, a folder that moved. That is said
//! before anybody begins anew.

use std::path::{Path, PathBuf};

use iced::Task;
use iced::widget::{center, column, container, row};

use crate::i18n::{Words, tr};
use crate::ui::setup::path::{self, Asked, PathForm};
use crate::ui::theme::Tone;
use crate::ui::widget::{notice, primary, secondary};
use crate::ui::{Element, space, text};

/// The field of another file.
const OTHER: &str = "missing-other";
/// How wide it is at most.
const WIDTH: f32 = 620.0;

/// A file that is not there.
pub(crate) struct Missing {
    file: PathBuf,
    other: PathForm,
}

/// What happens here.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// It may be there by now.
    Again,
    /// At the path of another.
    Path(path::Message),
    /// That one is opened.
    Take,
    /// There is none: a new file.
    FirstRun,
}

/// The window goes on.
pub(crate) enum Over {
    /// With this file, once more.
    With(PathBuf),
    /// With a new file.
    FirstRun,
}

impl Missing {
    /// A file that is not there.
    pub(crate) fn new(file: &Path) -> (Self, Task<Message>) {
        let screen = Self {
            file: file.to_owned(),
            other: PathForm::new(Asked::Open, None),
        };
        (screen, crate::ui::focus::on(OTHER))
    }

    /// Does what a message says; tells how the window goes on.
    pub(crate) fn update(
        &mut self,
        message: Message,
        words: &Words,
    ) -> (Task<Message>, Option<Over>) {
        match message {
            Message::Again => (Task::none(), Some(Over::With(self.file.clone()))),
            Message::Path(message) => {
                let task = self.other.update(message, words).map(Message::Path);
                (task, None)
            }
            Message::Take => match self.other.check() {
                Some(file) => (Task::none(), Some(Over::With(file))),
                None => (crate::ui::focus::on(OTHER), None),
            },
            Message::FirstRun => (Task::none(), Some(Over::FirstRun)),
        }
    }

    /// Draws it.
    pub(crate) fn view<'a>(&'a self, words: &'a Words) -> Element<'a, Message> {
        let told = notice(
            Tone::Due,
            tr!(words, "missing-what"),
            tr!(words, "missing-do"),
        );
        let other = self.other.view(
            words,
            (OTHER, tr!(words, "missing-other")),
            Message::Path,
            Some(Message::Take),
        );
        let buttons = row![
            primary(tr!(words, "missing-again"), Message::Again),
            secondary(tr!(words, "missing-take"), Message::Take),
            secondary(tr!(words, "missing-new"), Message::FirstRun),
        ];
        let inside = column![
            text::title(tr!(words, "missing-title")),
            text::body(self.file.display().to_string()),
            told,
            other,
            buttons.spacing(space::S).wrap().vertical_spacing(space::S),
        ]
        .spacing(space::L);
        center(container(inside).max_width(WIDTH))
            .padding(space::XL)
            .into()
    }
}
