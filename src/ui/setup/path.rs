//! Where something lies: typed or pasted, or taken from the system's own dialog. Bare desktops have
//! no such dialog, so the field always stands beside its button.

use std::path::PathBuf;

use iced::widget::row;
use iced::{Alignment, Length, Task};

use crate::desktop::dialog;
use crate::i18n::{Words, tr};
use crate::ui::Element;
use crate::ui::field::{self, Field, Problem};
use crate::ui::space;
use crate::ui::widget::{entry, secondary};

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Asked {
    /// A folder.
    Folder,
    /// A file that is there.
    Open,
    /// A file to write, with the name that is proposed.
    Save(String),
}

/// A path that is asked for.
#[derive(Debug)]
pub(crate) struct PathForm {
    asked: Asked,
    field: Field<PathBuf>,
}

/// What happens with it.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// Typed.
    Typed(String),
    /// The dialog is asked for.
    Choose,
    /// Chosen there, or not.
    Chosen(Option<PathBuf>),
}

impl PathForm {
    /// A path to ask for, with what stands there at first.
    pub(crate) fn new(asked: Asked, path: Option<PathBuf>) -> Self {
        let text = path.map_or_else(String::new, |path| path.display().to_string());
        Self {
            asked,
            field: Field::new(text, read),
        }
    }

    /// The path, once there is one.
    pub(crate) fn check(&mut self) -> Option<PathBuf> {
        self.field.check()
    }

    /// Does what a message says.
    pub(crate) fn update(&mut self, message: Message, words: &Words) -> Task<Message> {
        match message {
            Message::Typed(text) => {
                self.field.typed(text);
                Task::none()
            }
            Message::Choose => self.choose(words),
            Message::Chosen(Some(path)) => {
                self.field.set(path.display().to_string());
                Task::none()
            }
            Message::Chosen(None) => Task::none(),
        }
    }

    fn choose(&self, words: &Words) -> Task<Message> {
        match &self.asked {
            Asked::Folder => Task::perform(
                dialog::folder(tr!(words, "setup-path-folder")),
                Message::Chosen,
            ),
            Asked::Open => Task::perform(
                dialog::open(tr!(words, "setup-path-open"), Vec::new()),
                Message::Chosen,
            ),
            Asked::Save(name) => Task::perform(
                dialog::save(tr!(words, "setup-path-save"), name.clone()),
                Message::Chosen,
            ),
        }
    }

    /// Draws the field and its button. What is typed is submitted with `done`.
    pub(crate) fn view<'a, Outer: Clone + 'a>(
        &'a self,
        words: &'a Words,
        (id, label): (&'static str, String),
        on_message: impl Fn(Message) -> Outer + Clone + 'a,
        done: Option<Outer>,
    ) -> Element<'a, Outer> {
        let typed = on_message.clone();
        let field = entry(
            words,
            id,
            label,
            "",
            &self.field,
            move |text| typed(Message::Typed(text)),
            done,
        );
        let choose = secondary(tr!(words, "setup-path-choose"), on_message(Message::Choose));
        row![iced::widget::container(field).width(Length::Fill), choose]
            .spacing(space::S)
            .align_y(Alignment::End)
            .into()
    }
}

/// A path as people paste it: with quotes around it, say.
fn read(text: &str) -> Result<PathBuf, Problem> {
    let text = field::some(text)?;
    let text = text.trim_matches('"');
    match text.is_empty() {
        true => Err(Problem::new("entry-needed")),
        false => Ok(PathBuf::from(text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(read(text).ok(), expected.map(PathBuf::from));
    }

    #[test]
    fn a_path_is_read_as_it_is_pasted() {
        check("/home/x/kopieën", Some("/home/x/kopieën"));
        check("  \"/home/x y\" ", Some("/home/x y"));
        check("\"\"", None);
        check("  ", None);
    }
}
