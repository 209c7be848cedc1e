//! Where copies of the letters go, as PDF: a folder, for there may be more than one.

use std::path::PathBuf;

use iced::widget::{column, container, row};
use iced::{Alignment, Length, Task};

use crate::desktop;
use crate::i18n::tr;
use crate::ui::context::Context;
use crate::ui::field::{self, Field};
use crate::ui::widget::{dialog, entry, lead, secondary};
use crate::ui::{Element, focus, space, text};

const FIELD: &str = "letter-folder";

/// The form.
pub(super) struct FolderForm {
    folder: Field<String>,
}

/// What happens in it.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// A folder was typed.
    Typed(String),
    /// The system's dialog is to ask.
    Browse,
    /// It did.
    Browsed(Option<PathBuf>),
    /// The letters are made, and go there.
    Save,
    /// The form is closed.
    Close,
}

impl FolderForm {
    /// The form, with what was typed before.
    pub(super) fn open(before: &str) -> (Self, Task<Message>) {
        let folder = Field::new(before, field::some);
        (Self { folder }, focus::on(FIELD))
    }

    /// What stands there.
    pub(super) fn text(&self) -> &str {
        self.folder.text()
    }

    /// The folder that is meant.
    pub(super) fn meant(&mut self) -> Option<PathBuf> {
        self.folder.check().map(PathBuf::from)
    }

    /// Does what a message says, as far as it stays in the form.
    pub(super) fn update(&mut self, message: Message, context: &Context<'_>) -> Task<Message> {
        match message {
            Message::Typed(text) => self.folder.typed(text),
            Message::Browsed(Some(path)) => self.folder.set(path.display().to_string()),
            Message::Browse => {
                let title = tr!(context.words, "letter-save");
                let asked = desktop::dialog::folder(title);
                return Task::perform(asked, Message::Browsed);
            }
            Message::Browsed(None) | Message::Save | Message::Close => {}
        }
        Task::none()
    }

    /// Draws it.
    pub(super) fn view<'a>(&'a self, busy: bool, context: &Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let typed = entry(
            words,
            FIELD,
            tr!(words, "letter-folder"),
            "",
            &self.folder,
            Message::Typed,
            Some(Message::Save),
        );
        let browse = secondary(tr!(words, "dossier-file-browse"), Message::Browse);
        let line = row![container(typed).width(Length::Fill), browse]
            .spacing(space::S)
            .align_y(Alignment::End);
        let how = text::small(tr!(words, "letter-folder-how"));
        let save = (!busy).then_some(Message::Save);
        dialog(
            tr!(words, "letter-save"),
            520.0,
            column![line, how].spacing(space::S),
            vec![lead(tr!(words, "letter-save-do"), "Ctrl S", save).into()],
            Message::Close,
        )
    }
}
